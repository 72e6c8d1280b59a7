"""Questions handed to a colleague, who gets just these; taken by one; given and taken back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil

from conversations.actions import Context
from conversations.actors import actor_of, as_person
from conversations.asking import again, called, pose, ranges, set_aside
from conversations.asking import together_words as together
from conversations.colleagues import words
from conversations.colleagues.lines import Line, read_line
from conversations.colleagues.whole import Whole, chosen, rest, rest_of_part, say, whole_of
from conversations.engine import (
    Button,
    Conversation,
    Field,
    Fill,
    Notice,
    Option,
    Part,
    State,
    present,
)
from conversations.people import Account, Person, Role
from conversations.ports import AddPerson, Change, Outcome, SaveConversation, Say

HAND, ASK, ALONG = "colleagues.hand", "colleagues.ask", "colleagues.along"
MINUTES_A_QUESTION = 0.6  # the diagnosis of 25 takes a quarter of an hour
OTHERS = frozenset({Role.EXPERT, Role.OFFICE})


@dataclass(frozen=True, slots=True)
class Named:
    """Who is asked. inside: of the actor's firm already. met: where they are new to us."""

    person: Person
    inside: bool
    met: tuple[Change, ...] = ()


def hand(context: Context, typed: str) -> Outcome:
    """``/sme hand @佐藤 9-12``; without a name the form."""
    line = read_line(typed)
    if not line.user:
        return ask(context, "")
    named = _named(context, line)
    return named if isinstance(named, Outcome) else _hand(context, HAND, named, line)


def ask(context: Context, argument: str) -> Outcome:
    """The helper [ほかの人に頼む]: the form, then what it was filled with."""
    del argument
    whole, filled = whole_of(context), context.filled
    if whole is None:
        return say(context, ASK, words.NO_DIAGNOSIS)
    if filled is None:
        return _form(context, whole)
    person = context.facts.person_by_id(filled.get("whom", ""))
    if person is None or person.id not in {p.id for p in _colleagues(context)}:
        return say(context, ASK, words.WHO_NOT_FOUND)
    return _hand(context, ASK, Named(person, inside=True), _line(filled))


def along(context: Context, argument: str) -> Outcome:
    """[一緒に答える]: somebody takes questions themselves; the holder goes on as before."""
    whole = whole_of(context)
    if whole is None or whole.conversation.person == context.actor.person.id:
        return say(context, ALONG, words.NO_DIAGNOSIS if whole is None else words.YOURSELF)
    typed = read_line(argument)
    if context.filled is None and typed.first is None:
        return _along_form(context, whole)
    line = typed if context.filled is None else _line(context.filled)
    questions = _free(context, whole, line, ALONG)
    if isinstance(questions, Outcome):
        return questions
    here = present(whole.flow, whole.conversation)
    if whole.conversation.state is State.OPEN and here is not None:
        questions = tuple(q for q in questions if q != here.id)  # the holder's card is on it
    if not questions:
        return say(context, ALONG, words.ASKED_ALREADY)
    return _begin(context, whole, questions)


def _begin(context: Context, whole: Whole, questions: tuple[str, ...]) -> Outcome:
    part = _part(context, whole.conversation, whole.conversation, questions)
    aside = set_aside(context)
    asked = pose(context, whole.flow, part, did=ALONG, was=None)
    holder = as_person(context, whole.conversation.person)
    told: tuple[Say, ...] = ()
    if holder is not None:
        lang = holder.language
        who = called(holder, context.actor.person.id)
        text = words.TOOK.say(lang, name=who, questions=ranges(whole.flow, questions, lang))
        told = (holder.private(Notice(words.TOOK_NOTIFY.say(lang), text)),)
    return Outcome(ALONG, (*aside.changes, *asked.changes), (*aside.says, *asked.says, *told))


def _hand(context: Context, did: str, named: Named, line: Line) -> Outcome:
    """The part is made and its person asked; an open card of its questions moves on."""
    whole = whole_of(context)
    if whole is None:
        return say(context, did, words.NO_DIAGNOSIS)
    first, last = rest_of_part(whole)
    if line.first is None:
        line = replace(line, first=first, last=last)
    questions = _free(context, whole, line, did)
    if isinstance(questions, Outcome):
        return questions
    moved, newer = _moved_on(context, whole, questions, named.person.id)
    part = _part(context, whole.conversation, newer, questions)
    part = replace(
        part,
        person=named.person.id,
        state=State.PAUSED if named.inside else State.OFFERED,
    )
    lang = context.language
    told = words.HANDED if named.inside else words.OFFERED
    text = told.say(
        lang,
        name=together.CALLED.say(lang, name=named.person.name),
        questions=ranges(whole.flow, questions, lang),
    )
    back = Button("colleagues.take_back", words.TAKE_BACK.say(lang), part.id)
    done = Notice(words.HANDED_NOTIFY.say(lang), text, (back,))
    request = context.to(named.person, _request(context, whole, part, named))
    return Outcome(
        did,
        (*named.met, *moved.changes, SaveConversation(part, None)),
        (context.private(done), *moved.says, request),
    )


def _moved_on(
    context: Context, whole: Whole, questions: tuple[str, ...], person: str
) -> tuple[Outcome, Conversation]:
    """The holder's next question, where the open one was handed over; and the whole as it is."""
    before = whole.conversation
    handed = {**before.handed, **dict.fromkeys(questions, person)}
    here = present(whole.flow, before)
    if before.state is not State.OPEN or here is None or here.id not in questions:
        return Outcome(""), before
    mine = before.person == context.actor.person.id
    holder = context if mine else as_person(context, before.person)
    if holder is None:
        return Outcome(""), before
    newer = replace(before, handed=handed, reopened=None, revision=before.revision + 1)
    return again(holder, before, did=HAND, newer=newer), newer


def _part(
    context: Context, whole: Conversation, newer: Conversation, questions: tuple[str, ...]
) -> Conversation:
    """The actor's part of a whole that is ``newer`` when this turn is kept."""
    return Conversation(
        id=context.new("conversation"),
        flow=whole.flow,
        edition=whole.edition,
        person=context.actor.person.id,
        company=whole.company,
        comments=whole.comments,
        part=Part(whole.id, questions, context.now, newer.revision, newer.landed),
    )


def _request(context: Context, whole: Whole, part: Conversation, named: Named) -> Notice:
    """To whoever is asked. Outside the firm it says who asks, for which firm, and no more."""
    lang = named.person.language
    count = len(part.part.questions) if part.part else 0
    company = context.facts.company(part.company)
    text = (words.ASKED if named.inside else words.INVITED).say(
        lang,
        name=together.CALLED.say(lang, name=context.actor.person.name),
        title=whole.flow.title.say(lang),
        questions=ranges(whole.flow, part.part.questions if part.part else (), lang),
        company=company.called if company else part.company,
        count=count,
        minutes=max(1, ceil(count * MINUTES_A_QUESTION)),
    )
    first = (
        Button("conversation.go_on", words.BEGIN.say(lang), part.id, "primary")
        if named.inside
        else Button("colleagues.accept", words.ACCEPT.say(lang), part.id, "primary")
    )
    cannot = Button("colleagues.give_back", words.CANNOT.say(lang), part.id)
    return Notice(words.ASKED_NOTIFY.say(lang), text, (first, cannot))


def _free(context: Context, whole: Whole, line: Line, did: str) -> tuple[str, ...] | Outcome:
    questions = chosen(whole, line.first, line.last)
    if questions is None:
        of = len(whole.flow.questions)
        return say(context, did, words.WHICH, most=of)
    return questions or say(context, did, words.ASKED_ALREADY)


def _named(context: Context, line: Line) -> Named | Outcome:
    """The person mentioned: of the firm, of none yet, or new to us."""
    place = context.place
    account = Account(place.platform, place.space, line.user)
    person = context.facts.person(account)
    if person is None:
        new = Person(context.new("person"), line.name, context.language, account)
        return Named(new, inside=False, met=(AddPerson(new),))
    if person.id == context.actor.person.id:
        return say(context, HAND, words.YOURSELF)
    actor = actor_of(context.facts, person)
    office = account.key in context.programme.members
    if office or (actor.roles & OTHERS and actor.company is None):
        return say(context, HAND, words.OTHER_ROLE)
    return Named(person, inside=actor.company == context.actor.company)


def _colleagues(context: Context) -> tuple[Person, ...]:
    company = context.actor.company or ""
    me = context.actor.person.id
    return tuple(person for person in context.facts.staff(company) if person.id != me)


def _line(filled: Mapping[str, str]) -> Line:
    """The numbers of a filled form; words where a number should be mean none."""
    first, last = (read_line(filled.get(name, "")).first or 0 for name in ("first", "last"))
    return Line(first=first, last=last or first)


def _form(context: Context, whole: Whole) -> Outcome:
    lang = context.language
    options = tuple(Option(person.id, person.name) for person in _colleagues(context))
    if not options:
        return say(context, ASK, words.HOW_TO_NAME)
    whom = Field("whom", words.WHOM.say(lang), "choice", options, initial=options[0].id)
    form = Fill(
        notification=words.HAND_NOTIFY.say(lang),
        title=together.HAND.say(lang),
        text=words.HAND_TEXT.say(lang),
        action=ASK,
        argument="",
        fields=(whom, *_range_fields(context, rest_of_part(whole))),
        submit=words.SEND.say(lang),
        button=together.HAND.say(lang),
    )
    return Outcome(ASK, opens=form)


def _along_form(context: Context, whole: Whole) -> Outcome:
    lang = context.language
    form = Fill(
        notification=words.ALONG_NOTIFY.say(lang),
        title=together.ALONG.say(lang),
        text=words.ALONG_TEXT.say(lang, name=called(context, whole.conversation.person)),
        action=ALONG,
        argument="",
        fields=_range_fields(context, rest(whole)),
        submit=words.BEGIN.say(lang),
        button=together.ALONG.say(lang),
    )
    return Outcome(ALONG, opens=form)


def _range_fields(context: Context, between: tuple[int, int]) -> tuple[Field, Field]:
    lang = context.language
    return (
        Field("first", words.FIRST.say(lang), initial=str(between[0])),
        Field("last", words.LAST.say(lang), initial=str(between[1])),
    )
