"""A part accepted by somebody new to the firm; given back by whoever was asked; taken back."""

from dataclasses import replace

from conversations.actions import Context, join
from conversations.actors import as_person
from conversations.asking import again, call_back, called, elsewhere, ranges
from conversations.asking import words as asking
from conversations.colleagues import words
from conversations.colleagues.handing import OTHERS
from conversations.colleagues.whole import Whole, by_id, say
from conversations.engine import Button, Conversation, Notice, State, Text
from conversations.people import Membership, Role
from conversations.ports import (
    AddMembership,
    Change,
    EndMembership,
    Outcome,
    Say,
)
from conversations.welcome import greet

ACCEPT, GIVE_BACK, TAKE_BACK = (
    f"colleagues.{done}" for done in ("accept", "give_back", "take_back")
)
_ASKED = (State.OFFERED, State.OPEN, State.PAUSED)


def accept(context: Context, argument: str) -> Outcome:
    """Only now somebody is of the firm, and sees anything of it: the five facts come first."""
    part = _asked_of(context, argument)
    if part is None or part.part is None:
        return say(context, ACCEPT, words.OVER)
    if part.state is not State.OFFERED:  # a second click
        return Outcome(ACCEPT)
    whole = context.facts.conversation(part.part.of)
    if whole is None or whole.state not in (State.OPEN, State.PAUSED):
        return say(context, ACCEPT, words.OVER)
    moves = _moves(context, part.company)
    if moves is None:
        return say(context, ACCEPT, words.OTHER_FIRM)
    actor = context.actor
    member = Membership(actor.person.id, Role.STAFF, part.company)
    roles = (actor.roles - {Role.OWNER}) | {Role.STAFF}
    inside = replace(context, actor=replace(actor, roles=roles, company=part.company))
    hello = () if actor.company else greet(inside, alone=False)
    newer = replace(part, state=State.OPEN, revision=part.revision + 1)
    asked = again(inside, part, did=ACCEPT, newer=newer)
    told = _tell(context, part, words.JOINED_NOTIFY, words.JOINED)
    return Outcome(
        ACCEPT, (*asked.changes, *moves, AddMembership(member)), (*hello, *asked.says, *told)
    )


def _moves(context: Context, company: str) -> tuple[Change, ...] | None:
    """Leaving a file of one's own that came to nothing yet; None where there is more to lose."""
    actor, facts = context.actor, context.facts
    if actor.roles & OTHERS:
        return None
    mine = actor.company
    if mine is None or mine == company:
        return ()
    alone = {person.id for person in facts.staff(mine)} <= {actor.person.id}
    finished = any(facts.last_result(mine, flow) for flow in context.topics)
    file = facts.company(mine)
    if not alone or finished or (file and file.name):
        return None
    return (EndMembership(actor.person.id, Role.STAFF, mine),)


def give_back(context: Context, argument: str) -> Outcome:
    """[できません]: nobody is blamed; the questions are the holder's again."""
    part = _asked_of(context, argument.partition(":")[0])
    if part is None or part.part is None:
        return say(context, GIVE_BACK, words.OVER)
    if part.state is State.LEFT:
        return Outcome(GIVE_BACK)  # a second click
    if part.state not in _ASKED:
        return say(context, GIVE_BACK, words.OVER)
    left = call_back(context, (part,))
    holder = _holder(context, part)
    name = called(context, holder)
    text = words.GAVE_BACK.say(context.language, name=name)
    said = context.private(Notice(words.CAME_BACK_NOTIFY.say(context.language), text))
    if part.card is not None:
        said = replace(said, replaces=part.card)
    told = _tell(context, part, words.CAME_BACK_NOTIFY, words.CAME_BACK)
    return Outcome(GIVE_BACK, left.changes, (said, *left.says, *told))


def take_back(context: Context, argument: str) -> Outcome:
    """The holder or the owner: one part by its id, or all parts of a whole by the whole's."""
    whole = _whole(context, argument)
    if whole is None:
        return elsewhere(context)
    parts = context.facts.parts(whole.conversation.id)
    wanted = [p for p in parts if argument in (p.id, whole.conversation.id)]
    if not wanted:
        return Outcome(TAKE_BACK)  # a second click, or it was answered meanwhile
    left = call_back(context, wanted)
    lang = context.language
    questions = [q for p in wanted if p.part for q in p.part.questions]
    text = words.GOT_BACK.say(lang, questions=ranges(whole.flow, questions, lang))
    said = context.private(Notice(words.CAME_BACK_NOTIFY.say(lang), text))
    here = Outcome(TAKE_BACK, left.changes, (*left.says, said))
    before = whole.conversation
    if before.person != context.actor.person.id:
        return here
    handed = {q: of for q, of in before.handed.items() if q not in questions}
    newer = replace(before, handed=handed, revision=before.revision + 1)
    return join(here, again(context, before, did=TAKE_BACK, newer=newer))


def _whole(context: Context, argument: str) -> Whole | None:
    """The whole of a part, or itself, where the actor holds it or is the firm's owner."""
    found = context.facts.conversation(argument)
    whole = by_id(context, found.part.of if found and found.part else argument)
    if whole is None:
        return None
    mine = whole.conversation.person == context.actor.person.id
    return whole if mine or Role.OWNER in context.actor.roles else None


def _asked_of(context: Context, part: str) -> Conversation | None:
    """The part that the actor was asked for, whether they are of the firm yet or not."""
    found = context.facts.conversation(part)
    if found is None or found.part is None or found.flow not in context.topics:
        return None
    if found.person != context.actor.person.id:
        return None
    return found if found.state is State.OFFERED or found.company == context.actor.company else None


def _holder(context: Context, part: Conversation) -> str:
    whole = context.facts.conversation(part.part.of) if part.part else None
    return whole.person if whole else ""


def _tell(context: Context, part: Conversation, notify: Text, text: Text) -> tuple[Say, ...]:
    """The holder of the whole hears what became of the part."""
    holder = as_person(context, _holder(context, part))
    if holder is None or holder.actor.person.id == context.actor.person.id:
        return ()
    lang = holder.language
    flow = context.topics[part.flow].flow(part.edition)
    questions = ranges(flow, part.part.questions if part.part else (), lang)
    name = called(holder, context.actor.person.id)
    go_on = Button("conversation.go_on", asking.GO_ON.say(lang), part.part.of if part.part else "")
    back = text is words.CAME_BACK
    said = text.say(lang, name=name, questions=questions)
    return (holder.private(Notice(notify.say(lang), said, (go_on,) if back else ())),)
