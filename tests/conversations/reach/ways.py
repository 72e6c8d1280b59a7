"""How each action could name something of a firm: by a button, a typed line, or a form.

Every action of the registry stands here (test_access.py holds it), also one that takes nothing:
whatever is handed to it then is tried as well. Fields in braces are those of ``Firm.names``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from tests.conversations.reports.desk import SAID

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Way:
    """One try: the argument, and what the action's form is filled with, if it is submitted."""

    argument: str = ""
    filled: Mapping[str, str] = field(default_factory=lambda: _NOTHING)


def _at(*arguments: str) -> tuple[Way, ...]:
    return tuple(Way(argument) for argument in arguments)


def _filled(argument: str, **values: str) -> Way:
    return Way(argument, MappingProxyType(values))


_TALK = _at("{conversation}", "{finished}", "{part}", "{offered}")
_CARD = _at("{place}")
_PERSON = _at("{person}", "{colleague}", "{mention}", "{other}")
_BARE = _at("", "{company}", "{name}")
_SESSION = _at("{session}", "{answered_for}")
_FIRM = _at("{company}", "{name}", "{mention}")
_APPLIED = _at("{application}", "{application}:0", "{company}")
_OFFER = _at("{offer}")
_TIME = {"day": "2026-12-21", "hour": "10:00"}
_OWNER = {"owner": "{person}", "month": "2026-12"}

# Every name of a firm's, each by itself: for an action that may take any of them.
ANY = _at(
    *("", "{company}", "{name}", "{mention}", "{expert}", "{person}", "{colleague}", "{other}"),
    *("{conversation}", "{place}", "{finished}", "{part}", "{offered}", "{session}", "{held}"),
    *("{answered_for}", "{report}", "{proposal}", "{post}", "{hidden}", "{plan}", "{channel}"),
    *("{inquiry}", "{code}", "{application}", "{offer}", "{expert_code}", "q03"),
)

WAYS: Mapping[str, tuple[Way, ...]] = MappingProxyType(
    {
        "welcome.show": _BARE,
        "welcome.help": _BARE,
        "language.choose": _BARE,
        "language.ja": _BARE,
        "language.en": _BARE,
        "conversation.stop": (*_TALK, *_CARD),
        "conversation.go_on": _TALK,
        "conversation.help": _CARD,
        "conversation.back": _CARD,
        "conversation.change": _at("{conversation}:q01", "{finished}:q01", "{part}:q09"),
        "conversation.dont_know": _CARD,
        "conversation.count": _CARD,
        "conversation.list": _CARD,
        "conversation.review": _TALK,
        "conversation.comment": (
            *_CARD,
            *_at("{conversation}:q03"),
            _filled("{place}", comment="書き換え"),
            _filled("{conversation}:q03", comment="書き換え"),
        ),
        "conversation.note": _at("{conversation}", "q03 書き換え"),
        "conversation.begin_again": _TALK,
        "conversation.begin_again_yes": _TALK,
        "colleagues.hand": _at("{mention} 3", "{mention} 3 {conversation}", "<@U9|だれか> 3"),
        "colleagues.ask": (
            *_TALK,
            _filled("", whom="{person}", first="3", last="4"),
            _filled("{conversation}", whom="{colleague}", first="3", last="4"),
        ),
        "colleagues.along": (*_TALK, _filled("{conversation}", first="3", last="4")),
        "colleagues.accept": _TALK,
        "colleagues.give_back": _TALK,
        "colleagues.take_back": _TALK,
        "colleagues.close": _TALK,
        "colleagues.take_over": _TALK,
        "colleagues.members": _BARE,
        "colleagues.member": _PERSON,
        "colleagues.remove": _PERSON,
        "colleagues.remove_yes": _PERSON,
        "colleagues.leave_it": _BARE,
        "colleagues.owner": _PERSON,
        "colleagues.pass": _PERSON,
        "colleagues.pass_yes": _PERSON,
        "colleagues.follow": _BARE,
        "colleagues.decline": _BARE,
        "colleagues.settle": _at("{company} <@U1|だれか>", "{name} {mention}"),
        "eligibility.start": _BARE,
        "eligibility.conditions": _TALK,
        "eligibility.declared": _TALK,
        "eligibility.find_star": _BARE,
        "eligibility.how_to_declare": _BARE,
        "diagnosis.start": _BARE,
        "diagnosis.breakdown": _TALK,
        "application.start": _BARE,
        "application.terms": _BARE,
        "application.agree": _BARE,
        "application.disagree": _BARE,
        "application.prepare": _BARE,
        "application.same": (*_BARE, *_APPLIED),
        "application.anew": (*_BARE, *_APPLIED),
        "application.answer": (
            *_at("{application} 書き換え", "書き換え"),
            _filled("{application}", answer="書き換え"),
        ),
        "application.withdraw": (*_BARE, *_APPLIED),
        "application.withdraw_yes": _APPLIED,
        "application.stay": _APPLIED,
        "application.withdraw_for": (*_APPLIED, *_at("{application} 電話で")),
        "application.withdraw_for_yes": (*_APPLIED, *_at("{application}:0:電話で")),
        "application.list": (*_BARE, *_APPLIED),
        "application.list_more": _APPLIED,
        "application.open": _APPLIED,
        "application.accept": _APPLIED,
        "application.accept_yes": (*_APPLIED, *_at("{application}:0:")),
        "application.ask_back": (*_APPLIED, *_at("{application} 法人番号は")),
        "application.ask_back_yes": _at("{application}:0:法人番号は"),
        "application.refuse": (*_APPLIED, *_at("{application} 参加済み")),
        "application.refuse_yes": _at("{application}:0:参加済み"),
        "application.keep": _APPLIED,
        "application.undo": _APPLIED,
        "application.merge": _at("{application} {application}", "{company} {company}"),
        "application.merge_yes": _at("{application}:{application}:0"),
        "application.waiting": _BARE,
        "application.waiting_yes": _at("on", "off"),
        "experts.register": (*_BARE, _filled("", name="書き換え", number="012345")),
        "experts.profile": (*_BARE, *_at("{expert_code}")),
        "experts.approve": _at("{expert_code}", "{expert}"),
        "experts.approve_yes": _at("{expert_code}"),
        "experts.ask_back": (*_at("{expert_code}"), _filled("{expert_code}", reason="期限は")),
        "experts.refuse": (*_at("{expert_code}"), _filled("{expert_code}", reason="別の人")),
        "experts.leave_it": _at("{expert_code}"),
        "experts.list": _at("", "{expert_code}"),
        "experts.match": _FIRM,
        "experts.assign": _at("{company} {expert}", "{company} {expert_code}"),
        "experts.offer": _at("{company} {expert_code} {offer}", "{company} {expert_code} -"),
        "experts.take_back": _OFFER,
        "experts.accept": _OFFER,
        "experts.decline": (*_OFFER, _filled("{offer}", reason="far")),
        "experts.discuss": (*_OFFER, _filled("{offer}", said="日時を")),
        "experts.offers": (*_BARE, *_OFFER),
        "experts.firms": (*_BARE, *_OFFER),
        "experts.ours": (*_BARE, *_OFFER),
        "experts.tick": _OFFER,
        "plan.show": (*_BARE, *_at("{plan}")),
        "plan.details": _at("{plan}", "{company}"),
        "plan.post": _at("{channel}", "{post}"),
        "plan.elsewhere": _at("{channel}"),
        "plan.keep_private": _at("{channel}"),
        "plan.hide_score": _at("{post}", "{plan}", "{company}"),
        "plan.show_score": _at("{post}", "{hidden}", "{plan}", "{company}"),
        "plan.take_back": _at("{post}", "{plan}", "{company}"),
        "plan.assign": (*_at("q03", "{plan}"), _filled("q03", **_OWNER)),
        "plan.assign_typed": _at("3番は{mention}、12月まで", "3番は田中さん"),
        "plan.mine": (*_at("{plan}"), _filled("{plan}", item="q03", month="2026-12")),
        "plan.done": _at("q03", "{plan}", "{company}"),
        "plan.not_yet": (*_at("q03", "{plan}"), _filled("q03", reason="time")),
        "plan.hand_on": (*_at("q03", "{plan}"), _filled("q03", owner="{person}")),
        "plan.quiet": _BARE,
        "plan.speak": _BARE,
        "plan.round": _BARE,
        "documents.show": _BARE,
        "documents.answers": (*_BARE, *_TALK),
        "documents.year": (*_BARE, *_at("{plan}")),
        "documents.page": _BARE,
        "documents.paper": _BARE,
        "documents.picture": (*_BARE, *_TALK),
        "session.add": (
            *_at("{company} {expert} 2026-12-20 10:00 online"),
            _filled("", company="{company}", expert="{expert}", **_TIME, mode="online"),
        ),
        "session.move": (
            *_at("{session} 2026-12-21 10:00", "{session}"),
            _filled("", session="{session}", **_TIME),
            _filled("{session}", **_TIME),
        ),
        "session.cancel": (*_SESSION, _filled("", session="{session}")),
        "session.ask_cancel": _SESSION,
        "sessions.list": (*_BARE, *_SESSION),
        "sessions.mine": (*_BARE, *_SESSION),
        "expert.help": _BARE,
        "session.confirm": _SESSION,
        "session.no_show": _at("{held} staff", "{held} expert", "{session} staff"),
        "session.no_show_yes": _at("{held}:0:staff", "{session}:0:staff"),
        "session.make_up": _at("{session} 2026-12-21 10:00", "{held} 2026-12-21 10:00"),
        "session.missing": (*_SESSION, *_at("{held}:0")),
        "session.missing_yes": (*_SESSION, *_at("{held}:0")),
        "session.wish": (*_SESSION, _filled("{answered_for}", said="別の日に")),
        "session.cannot": (*_SESSION, _filled("{answered_for}", said="急用です")),
        "session.calendar": _SESSION,
        "session.snooze": _at("{session}:hour", "{session}:morning"),
        "zone.choose": (*_BARE, _filled("", zone="ロンドン")),
        "pace.feasibility": _BARE,
        "pace.tick": _BARE,
        "session.remind": _SESSION,
        "proposing.offer": (
            *_FIRM,
            _filled("{company}", slot1="2026-12-17 10:00", mode="online"),
        ),
        "proposing.pick": _at("{proposal}|{wall}", "{proposal}"),
        "proposing.decline": (*_at("{proposal}"), _filled("{proposal}", said="別の日に")),
        "proposing.show": (*_BARE, *_at("{proposal}")),
        "proposing.tick": _at("{proposal}"),
        "report.write": (*_at("{held}", "{session}"), _filled("{held}", **SAID)),
        "report.confirm": _at("{report}", "{held}"),
        "report.differ": (*_at("{report}"), _filled("{report}", said="ちがいます")),
        "report.show": (*_BARE, *_at("{held}")),
        "report.by_phone": (*_at("{held} だれか", "{held}"), _filled("{held}", who="だれか")),
        "report.list": _BARE,
        "office.help_group": _at("company"),
        "office.call": (*_at("{company} 在 書き換え"), _filled("{company}", reply="reached")),
        "office.calls": _BARE,
        "office.queue": _BARE,
        "office.decide": (
            *_at("{company} 合う 書き換え"),
            _filled("{company}", verdict="eligible", reason="書き換え"),
        ),
        "office.undecide": _at("{company}", "{finished}:0"),
        "office.today": _BARE,
        "office.overdue": _BARE,
        "office.digest": _BARE,
        "office.digest_tick": _BARE,
        "office.pause": _BARE,
        "office.pause_yes": _BARE,
        "office.resume": _BARE,
        "office.phone": _at("{expert} 090-1234-5678", "{mention} 090-1234-5678"),
        "office.people": _BARE,
        "office.role": _at("{mention} office", "{mention} none"),
        "office.role_yes": _at("{person}:office", "{person}:none"),
        "office.broadcast": (*_at("all 書き換え"), _filled("", to="all", text="書き換え")),
        "office.broadcast_yes": _BARE,
        "office.broadcast_back": _BARE,
        "office.export": _at("people", "applications csv", "answers"),
        "report.tick": _BARE,
        "papers.mine": _BARE,
        "papers.set": (
            *_at("{expert} 2026-12 paid", "{expert} 2026-12"),
            _filled("{expert} 2026-12", state="paid"),
        ),
        "survey.start": _BARE,
        "closing.close": _FIRM,
        "closing.close_yes": _FIRM,
        "closing.tick": _BARE,
        "statistics.show": _BARE,
        "statistics.file": _BARE,
        "briefing.show": _SESSION,
        "briefing.cards": _SESSION,
        "briefing.card": _at("{session}:absent", "{session}"),
        "briefing.ask": (*_SESSION, _filled("{session}", question="どうですか")),
        "briefing.items": _SESSION,
        "briefing.check": (*_at("{session}:q03"), _filled("{session}:q03", answer="done")),
        "briefing.recount": _SESSION,
        "briefing.tick": _SESSION,
        "nudge.tick": _TALK,
        "nudge.now": _FIRM,
        "nudge.later": _TALK,
        "nudge.phone": _TALK,
        "nudge.never": _TALK,
        "inquiry.policy": _BARE,
        "inquiry.ask": (*_at("{inquiry}"), _filled("{inquiry}", question="{inquiry}は？")),
        "inquiry.show": _at("{inquiry}", "cost:{inquiry}"),
        "inquiry.hand": _at("{inquiry}"),
        "inquiry.reply": _at("{inquiry} 書き換え"),
        "inquiry.list": _at("{inquiry}", "{company}"),
        "incident.tell_office": (*_BARE, *_TALK),
        "proxy.for": (
            *_at("{company} diagnose", "{name} 診断", "{company}"),
            _filled("", company="{company}", flow="diagnosis"),
        ),
        "proxy.expert_for": (
            *_at("{company} diagnose", "{name} 診断", "{company}"),
            _filled("", company="{company}", flow="diagnosis"),
        ),
        "proxy.open": _at("{company}:diagnosis", "{company}:eligibility", "{company}:"),
        "proxy.take": _TALK,
        "proxy.end": _BARE,
        "proxy.new": (*_at("{name}"), _filled("", name="{name}", channel="telephone")),
        "proxy.new_yes": _at("{name}"),
        "proxy.reach": _at("{company} 電話", "{name} 電話"),
        "join.link": _at("{code}", "{company}"),
        "join.merge": _at("{code}"),
        "join.move": _at("{code}"),
        "join.leave": _at("{code}", "{company}"),
        "join.invite": _BARE,
        "join.revoke": _at("{code}", "{company}"),
        "join.invite_office": _at("{company}", "{name}"),
        "join.revoke_office": _at("{company}", "{name}", "{code}"),
        "office.status": _BARE,
        "office.company": _FIRM,
        "office.seen": (*_FIRM, *_TALK),
        "office.note": (*_FIRM, _filled("", company="{company}", text="書き換え")),
        "office.case": (*_at("{company} 私"), _filled("", company="{company}", person="{person}")),
        "office.history": _FIRM,
        "office.help": _BARE,
    }
)

# What neither tells nor changes anything of the firm that is named, whoever does it: words that
# are the same for everybody, codes that are typed and not pressed, what is done already in the
# season, and the clock's own.
GENERAL = frozenset(
    {
        *("application.disagree", "application.prepare", "application.start"),
        *("application.terms", "application.answer", "application.keep", "application.merge"),
        *("application.merge_yes", "application.stay", "application.waiting"),
        *("application.waiting_yes", "office.calls"),
        # of experts, and no firm's
        *("experts.approve", "experts.approve_yes", "experts.ask_back", "experts.refuse"),
        *("experts.leave_it", "experts.list", "experts.profile", "experts.offer"),
        *("experts.assign", "experts.offers", "experts.ours", "experts.take_back"),
        *("briefing.card", "briefing.cards", "briefing.recount", "colleagues.close"),
        *("colleagues.leave_it", "colleagues.pass_yes", "conversation.help"),
        *("eligibility.conditions", "eligibility.declared", "eligibility.find_star"),
        *("eligibility.how_to_declare", "expert.help", "inquiry.policy", "inquiry.show"),
        *("join.leave", "join.link", "join.merge", "join.move", "language.choose", "zone.choose"),
        # of the firm that somebody acts for (tests/conversations/proxy); nobody does here
        *("proxy.end", "proxy.take", "proxy.new_yes"),
        *("office.help", "office.help_group", "plan.elsewhere", "plan.keep_private"),
        # lists of what is due, of which the season has nothing; words that name no firm
        *("office.calls", "office.overdue", "office.digest", "office.undecide"),
        *("office.pause", "office.pause_yes", "office.resume"),
        *("office.broadcast", "office.broadcast_yes", "office.broadcast_back"),
        *("papers.mine", "papers.set", "statistics.show", "survey.start"),
        # an expert's own; open when all is over
        *("briefing.tick", "nudge.tick", "pace.tick", "proposing.tick", "report.tick"),
        *("closing.tick", "office.digest_tick", "plan.round", "session.remind", "experts.tick"),
        # the season has no last day, and no reminder in it is due
        *("pace.feasibility", "session.snooze"),
    }
)
