"""Who may do what: one table for typed lines, buttons, forms, the command line and ticks.

An action that is not in the table may be done by nobody. Whether a firm's file is the actor's
own is decided where it is read: staff act on ``actor.company`` only, and a conversation answers
to the person who holds it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.people import Actor, Role

ANYONE = frozenset(Role) - {Role.SYSTEM}  # a first use needs no registration (contract.md)
OFFICE = frozenset({Role.OFFICE})
EXPERT = frozenset({Role.EXPERT})
STAFF = frozenset({Role.STAFF, Role.OWNER})
OWNER = frozenset({Role.OWNER})  # of the actor's own firm (actors.py)
SYSTEM = frozenset({Role.SYSTEM})  # ticks of the scheduler

ALLOWED: Mapping[str, frozenset[Role]] = MappingProxyType(
    {
        "welcome.show": ANYONE,
        "welcome.help": ANYONE,
        "application.start": ANYONE,  # of ones own firm, as all that follow
        "application.agree": ANYONE,
        "application.disagree": ANYONE,
        "application.prepare": ANYONE,
        "application.terms": ANYONE,
        "colleagues.hand": OWNER,
        "colleagues.ask": OWNER,
        "colleagues.along": STAFF,
        "colleagues.accept": ANYONE,
        "colleagues.give_back": ANYONE,
        "colleagues.take_back": STAFF,
        "colleagues.close": OWNER,
        "colleagues.take_over": OWNER,
        "colleagues.members": STAFF,
        "colleagues.member": OWNER,
        "colleagues.remove": OWNER,
        "colleagues.remove_yes": OWNER,
        "colleagues.leave_it": STAFF,
        "colleagues.owner": OWNER,
        "colleagues.pass": OWNER,
        "colleagues.pass_yes": OWNER,
        "colleagues.follow": STAFF,
        "colleagues.decline": STAFF,
        "colleagues.settle": OFFICE,
        "conversation.back": ANYONE,
        "conversation.begin_again": ANYONE,
        "conversation.begin_again_yes": ANYONE,
        "conversation.change": ANYONE,
        "conversation.comment": ANYONE,
        "conversation.count": ANYONE,
        "conversation.dont_know": ANYONE,
        "conversation.go_on": ANYONE,
        "conversation.help": ANYONE,
        "conversation.list": ANYONE,
        "conversation.note": ANYONE,
        "conversation.review": ANYONE,
        "conversation.stop": ANYONE,
        "incident.tell_office": ANYONE,
        "language.choose": ANYONE,
        "language.ja": ANYONE,
        "language.en": ANYONE,
        "eligibility.start": ANYONE,
        "eligibility.conditions": ANYONE,
        "eligibility.declared": ANYONE,
        "eligibility.find_star": ANYONE,
        "eligibility.how_to_declare": ANYONE,
        "diagnosis.start": ANYONE,
        "diagnosis.breakdown": ANYONE,
        "join.link": ANYONE,
        "join.merge": ANYONE,
        "join.move": ANYONE,
        "join.leave": ANYONE,
        "join.invite": ANYONE,
        "join.revoke": ANYONE,
        "join.invite_office": OFFICE,
        "join.revoke_office": OFFICE,
        "plan.show": ANYONE,
        "plan.details": ANYONE,
        "plan.post": ANYONE,
        "plan.elsewhere": ANYONE,
        "plan.keep_private": ANYONE,
        "documents.show": ANYONE,
        "documents.answers": ANYONE,
        "documents.year": ANYONE,
        "documents.paper": ANYONE,
        "documents.picture": ANYONE,
        "plan.hide_score": ANYONE,
        "plan.show_score": ANYONE,
        "plan.take_back": ANYONE,
        "plan.assign": ANYONE,
        "plan.assign_typed": ANYONE,
        "plan.mine": ANYONE,
        "plan.done": ANYONE,
        "plan.not_yet": ANYONE,
        "plan.hand_on": ANYONE,
        "plan.quiet": ANYONE,
        "plan.speak": ANYONE,
        "plan.round": SYSTEM,
        "sessions.list": ANYONE,
        "sessions.mine": EXPERT,
        "session.confirm": ANYONE,  # of ones own session; answering.py finds the side
        "session.calendar": ANYONE,  # as above
        "session.wish": ANYONE,
        "session.missing": ANYONE,
        "session.missing_yes": ANYONE,
        "session.cannot": EXPERT,
        "proposing.offer": EXPERT,  # to ones own firms (proposing/firms.py)
        "proposing.pick": STAFF,  # of ones own firm (proposing/picking.py), as those below
        "proposing.decline": STAFF,
        "proposing.show": STAFF,
        "proposing.tick": SYSTEM,
        "inquiry.ask": ANYONE,
        "inquiry.policy": ANYONE,
        "inquiry.show": ANYONE,
        "inquiry.hand": ANYONE,
        "inquiry.reply": OFFICE,
        "inquiry.list": OFFICE,
        "nudge.tick": SYSTEM,
        "nudge.now": OFFICE,
        "nudge.later": ANYONE,
        "nudge.phone": ANYONE,
        "nudge.never": ANYONE,
        "session.remind": SYSTEM,
        "briefing.tick": SYSTEM,
        "briefing.show": EXPERT,  # of ones own session (briefing/mine.py), as all that follow
        "briefing.cards": EXPERT,
        "briefing.card": EXPERT,
        "briefing.items": EXPERT,
        "briefing.check": EXPERT,
        "briefing.recount": EXPERT,
        "briefing.ask": EXPERT,
        "report.write": EXPERT,  # of ones own session, as above
        "report.show": STAFF,
        "report.confirm": STAFF,
        "report.differ": STAFF,
        "report.by_phone": OFFICE,
        "report.list": OFFICE,
        "report.tick": SYSTEM,
        "papers.mine": EXPERT,
        "papers.set": OFFICE,
        "session.add": OFFICE,
        "session.move": OFFICE,
        "session.cancel": OFFICE,
        "experts.register": ANYONE,
        "experts.profile": ANYONE,
        "experts.list": OFFICE,
        "experts.approve": OFFICE,
        "experts.approve_yes": OFFICE,
        "experts.ask_back": OFFICE,
        "experts.refuse": OFFICE,
        "experts.leave_it": OFFICE,
        "experts.match": OFFICE,
        "experts.assign": OFFICE,
        "experts.offer": OFFICE,
        "experts.take_back": OFFICE,
        "experts.accept": EXPERT,  # of ones own offer (experts/answering.py), as those below
        "experts.decline": EXPERT,
        "experts.discuss": EXPERT,
        "experts.offers": EXPERT,
        "experts.firms": EXPERT,
        "experts.ours": ANYONE,  # of ones own firm
        "experts.tick": SYSTEM,
        "session.no_show": OFFICE,
        "session.no_show_yes": OFFICE,
        "session.make_up": OFFICE,
        "office.status": OFFICE,
        "office.help": OFFICE,
        "office.company": OFFICE,
        "office.call": OFFICE,
        "office.calls": OFFICE,
        "office.seen": OFFICE,
        "office.note": OFFICE,
        "office.case": OFFICE,
        "office.history": OFFICE,
        "expert.help": ANYONE,
    }
)


def may(actor: Actor, action: str) -> bool:
    """Whether one of the actor's roles is allowed the action."""
    roles = actor.roles or frozenset({Role.STAFF})  # nobody yet: staff of a firm to be
    return bool(roles & ALLOWED.get(action, frozenset()))
