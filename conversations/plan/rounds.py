"""The monthly round: due measures come up to their owners, and later a new diagnosis."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from conversations.actions import Context
from conversations.actors import as_person
from conversations.engine import Button, Fresh, Language, Notice
from conversations.engine.writing import write_moment, write_month
from conversations.people import Person
from conversations.plan import use_words as words
from conversations.plan.calendar import AGAIN, MOST, next_round
from conversations.plan.steps import when
from conversations.plan.use import PlanInUse, Standing, in_use
from conversations.ports import (
    Address,
    CameUp,
    Change,
    Outcome,
    PutRound,
    Round,
    Say,
    Up,
)

VIEW = "round"
BATCH = 50
_SENT, _NOTHING, _MISSED = "sent", "nothing", "missed"


def go_round(context: Context) -> Outcome:
    """The scheduler's turn: every due round is handed to the outbox; the next one is planned.

    One that comes too late ends as missed, one without anything to say as nothing.
    """
    changes: list[Change] = []
    says: list[Say] = []
    for due in context.facts.due_rounds(context.now, BATCH):
        outcome = _again(context, due) if due.kind == AGAIN else _month(context, due)
        state = _SENT if outcome.says else _NOTHING
        if context.now >= due.useless_at:
            outcome, state = Outcome(""), _MISSED
        changes += [PutRound(replace(due, state=state)), *outcome.changes]
        if due.kind != AGAIN:
            coming = next_round(due.company, context.local.date(), context.programme.zone)
            changes.append(PutRound(coming))
        says += outcome.says
    did = "plan.round" if changes else ""  # an idle tick leaves no trace
    return Outcome(did, tuple(changes), tuple(says))


def refresh(context: Context, company: str, item: str) -> tuple[Say, ...]:
    """The round's messages that show the measure, each brought up to date in its place."""
    return tuple(_fresh(came) for came in context.facts.came_up(company) if item in came.items)


def compose(context: Context, of: str) -> Notice | None:
    """The view ``round``: what came up to somebody in the last round, as it stands now."""
    company, _, person = of.partition("/")
    theirs = as_person(context, person)
    came = next((one for one in context.facts.came_up(company) if one.person == person), None)
    record = context.facts.plan(company)
    if theirs is None or came is None or record is None:
        return None
    used = in_use(context, record)
    shown = [standing for item in came.items if (standing := used.of(item))]
    return _message(theirs, came, shown, more=len(_due(used, came.month)) > MOST)


def _month(context: Context, due: Round) -> Outcome:
    """The due measures of a firm, by whom they belong to."""
    record = context.facts.plan(due.company)
    if record is None:
        return Outcome("")
    used, quiet = in_use(context, record), context.facts.quiet(due.company)
    changes: list[Change] = []
    says: list[Say] = []
    for person, standings in _by_owner(context, used, due.month).values():
        if person.id in quiet:
            continue
        items = tuple(standing.measure.item for standing in standings[:MOST])
        came = CameUp(due.company, due.month, person.id, person.account, items)
        changes.append(Up(came))
        first = replace(_fresh(came), due_at=due.due_at, useless_at=due.useless_at, bulk=True)
        says.append(first)
    return Outcome("", tuple(changes), tuple(says))


def _due(used: PlanInUse, month: date) -> list[Standing]:
    return [standing for standing in used.open if standing.due <= month]


def _by_owner(
    context: Context, used: PlanInUse, month: date
) -> Mapping[str, tuple[Person, list[Standing]]]:
    """Measures to their owner; those of nobody here to whoever opened the firm's file."""
    keeper = context.facts.firm_owner(used.record.company)
    found: dict[str, tuple[Person, list[Standing]]] = {}
    for standing in _due(used, month):
        owner = context.facts.person_by_id(standing.owner) if standing.owner else keeper
        if owner is not None:
            found.setdefault(owner.id, (owner, []))[1].append(standing)
    return found


def _again(context: Context, due: Round) -> Outcome:
    """A new diagnosis is proposed, unless there was one or nobody wants to hear of it."""
    keeper, record = context.facts.firm_owner(due.company), context.facts.plan(due.company)
    if keeper is None or record is None or keeper.id in context.facts.quiet(due.company):
        return Outcome("")
    used = in_use(context, record)
    if used.plan.look_again > context.local.date():
        return Outcome("")  # made anew meanwhile: it has a day of its own
    lang = keeper.language
    done = sum(1 for standing in used.standings if standing.done is not None)
    notice = Notice(
        notification=words.AGAIN_NOTIFY.say(lang),
        text=words.AGAIN.say(lang, done=done, all=len(used.standings)),
        buttons=(
            Button("diagnosis.start", words.DIAGNOSE.say(lang), emphasis="primary"),
            Button("plan.quiet", words.QUIET.say(lang)),
        ),
        late=_late(context, due, lang),
    )
    say = replace(
        context.to(keeper, notice), due_at=due.due_at, useless_at=due.useless_at, bulk=True
    )
    return Outcome("", (), (say,))


def _late(context: Context, due: Round, lang: Language) -> str:
    at = due.due_at.astimezone(context.programme.zone)
    return words.LATE.say(lang, due=write_moment(at, lang, context.local.date()))


def _fresh(came: CameUp) -> Say:
    """The one row of somebody's message; it stands in its own earlier version."""
    to = Address(came.account.platform, came.account.space, user=came.account.user)
    name = f"{VIEW}:{came.company}:{came.month:%Y-%m}"
    step = Fresh(VIEW, f"{came.company}/{came.person}")
    say = Say("", to, step, fresh=name)
    return replace(say, replaces=say.lane)


def _message(context: Context, came: CameUp, shown: list[Standing], *, more: bool) -> Notice:
    """Each measure with how it stands; buttons for those that are still to be answered."""
    lang, today = context.language, context.local.date()
    lines = [_line(came, standing, today, lang) for standing in shown]
    if more:
        lines.append(words.MORE.say(lang))
    head = words.ROUND.say(lang, month=write_month(came.month, lang, today))
    waiting = [standing for standing in shown if _waits(came, standing)]
    buttons = [
        button
        for standing in waiting
        for button in answers(standing, lang, numbered=len(waiting) > 1)
    ]
    buttons.append(Button("plan.quiet", words.QUIET.say(lang)))
    text = "\n".join((head, *lines))
    return Notice(
        words.ROUND_NOTIFY.say(lang), text, tuple(buttons), late=words.LATE_ROUND.say(lang)
    )


def answers(standing: Standing, lang: Language, *, numbered: bool = False) -> tuple[Button, ...]:
    """The three answers to a due measure."""
    item, rank = standing.measure.item, standing.measure.rank
    pairs = (
        ("plan.done", words.DONE),
        ("plan.not_yet", words.NOT_YET),
        ("plan.hand_on", words.HAND_ON),
    )
    if not numbered:
        return tuple(Button(action, text.say(lang), item) for action, text in pairs)
    return tuple(
        Button(action, words.OF_NUMBER.say(lang, rank=rank, answer=text.say(lang)), item)
        for action, text in pairs
    )


def _waits(came: CameUp, standing: Standing) -> bool:
    """Still the reader's, still due."""
    elsewhere = standing.owner is not None and standing.owner != came.person
    return standing.done is None and standing.due <= came.month and not elsewhere


def _line(came: CameUp, standing: Standing, today: date, lang: Language) -> str:
    """A measure: what it is, and what became of it."""
    measure = standing.measure
    state = when(standing, today, lang)
    reason = standing.reason
    if reason and standing.done is None:
        known = words.REASONS.get(reason)
        state = words.PUT_OFF.say(lang, when=state, reason=known.say(lang) if known else reason)
    theirs = standing.owner == came.person
    who = "" if theirs else words.BY.say(lang, who=standing.who.say(lang))
    return words.LINE.say(
        lang, rank=measure.rank, what=measure.what.say(lang), who=who, state=state
    )
