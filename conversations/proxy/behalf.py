"""For which firm the secretariat or an expert acts: the one they named last, in their own chat.

It ends with the day, so that Monday's words are not taken for Friday's firm; the questions of a
firm stay that firm's whenever they are answered.
"""

from dataclasses import replace

from conversations.actions import Context
from conversations.briefing.employer import at_employer
from conversations.events import Event, Filled, OpenedForm, Picked, Pressed, Said, Wrote
from conversations.people import Role
from conversations.ports import ActFor, Acting, Change
from conversations.sessions import SessionState

ACTORS = frozenset({Role.OFFICE, Role.EXPERT})


def on_behalf(context: Context, event: Event) -> tuple[Context, tuple[Change, ...]]:
    """The moment as they act in it for a firm, and what is to be kept of that."""
    if not context.actor.roles & ACTORS or not context.place.private:
        return context, ()
    acting = context.facts.acting(context.actor.person.id)
    todays = acting.company if acting and _is_of_today(context, acting) else None
    company = _meant(context, event) or todays
    if not company or not may_act_for(context, company):
        return context, ()
    if company == todays:
        return acting_for(context, company), ()
    return acting_for(context, company), (begun(context, company),)


def acting_for(context: Context, company: str) -> Context:
    """The same moment, for that firm; of ones own firm's rights nothing goes along."""
    actor = context.actor
    roles = actor.roles & ACTORS
    return replace(context, actor=replace(actor, roles=roles, company=company, proxy=True))


def begun(context: Context, company: str) -> ActFor:
    """From now on it is that firm."""
    return ActFor(Acting(context.actor.person.id, company, context.now))


def may_act_for(context: Context, company: str) -> bool:
    """The secretariat for every firm; an expert for one that they have a session with.

    Not in a workspace that others administer: there no firm's weak points are shown.
    """
    if Role.OFFICE in context.actor.roles:
        return True
    if at_employer(context):
        return False
    expert = context.facts.expert_of(context.actor.person.id)
    sessions = context.facts.expert_sessions(expert.code) if expert else ()
    return any(
        session.company == company and session.state is not SessionState.CANCELLED
        for session in sessions
    )


def _is_of_today(context: Context, acting: Acting) -> bool:
    return acting.since.astimezone(context.programme.zone).date() == context.local.date()


def _meant(context: Context, event: Event) -> str | None:
    """The firm of the conversation that the event goes on with, where it is not their own."""
    match event:
        case Picked(conversation=id_) | Wrote(conversation=id_) | OpenedForm(conversation=id_):
            found = context.facts.conversation(id_)
        case Pressed(argument=argument) | Filled(argument=argument):
            found = context.facts.conversation(argument.partition(":")[0])
        case Said():
            found = context.facts.current(context.actor.person.id)
        case _:
            found = None
    me, own = context.actor.person.id, context.actor.company
    return found.company if found and found.person == me and found.company != own else None
