"""``/sme-office broadcast``: one text to many, previewed with the number of its readers.

It leaves as bulk, behind every answer to a person; what has not left can be taken back for five
minutes (issue 5).
"""

from dataclasses import replace
from datetime import timedelta

from conversations.actions import Action, Context
from conversations.engine import Button, Field, Fill, Language, Notice, Option
from conversations.engine.reading import plain
from conversations.office import people_words as words
from conversations.office import words as status_words
from conversations.people import Person, Role
from conversations.ports import (
    Broadcast,
    BroadcastState,
    Outcome,
    SaveBroadcast,
    Say,
    Somebody,
)

CAST, CAST_YES, CAST_BACK = "office.broadcast", "office.broadcast_yes", "office.broadcast_back"
HOLD = timedelta(minutes=5)
_LONGEST = 1000  # characters
_ALL, _EXPERTS = "all", "experts"
_NAMES = {
    _ALL: ("all", "全社", "会社", "すべて", "firms"),
    _EXPERTS: ("experts", "専門家", "expert"),
    **{
        stage: (stage, plain(name.ja), plain(name.en))
        for stage, name in status_words.STAGES.items()
    },
}


def _broadcast(context: Context, typed: str) -> Outcome:
    """``broadcast all|experts|STAGE text``, or its form; then the preview."""
    lang = context.language
    if context.filled is not None:
        to, text = context.filled.get("to", ""), context.filled.get("text", "").strip()
        if to not in _NAMES:
            return Outcome(CAST, refused=words.CAST_WRONG_TO.say(lang))
        if not text:
            return Outcome(CAST, refused=words.CAST_EMPTY.say(lang))
        return _preview(context, to, text[:_LONGEST])
    head, _, text = typed.strip().partition(" ")
    to = next((id_ for id_, names in _NAMES.items() if plain(head) in names), "")
    if to and text.strip():
        return _preview(context, to, text.strip()[:_LONGEST])
    return _form(context, to, text if to else typed, unclear=bool(typed.strip()) and not to)


def _form(context: Context, to: str, text: str, *, unclear: bool) -> Outcome:
    lang = context.language
    options = tuple(Option(id_, called(id_, lang)) for id_ in _NAMES)
    form = Fill(
        notification=words.CAST_NOTIFY.say(lang),
        title=words.CAST_TITLE.say(lang),
        text=words.CAST_TEXT.say(lang),
        action=CAST,
        argument="",
        fields=(
            Field("to", words.CAST_TO.say(lang), "choice", options, initial=to),
            Field(
                "text",
                words.CAST_LABEL.say(lang),
                "text",
                hint=words.CAST_HINT.say(lang),
                initial=text,
            ),
        ),
        submit=words.CAST_CHECK.say(lang),
        button=words.CAST_WRITE.say(lang),
        problem=words.CAST_WRONG_TO.say(lang) if unclear else "",
    )
    return Outcome(CAST, opens=form)


def called(to: str, lang: Language) -> str:
    """Whom it goes to, in words."""
    if to == _ALL:
        return words.CAST_ALL.say(lang)
    if to == _EXPERTS:
        return words.CAST_EXPERTS.say(lang)
    return words.CAST_STAGE.say(lang, stage=status_words.STAGES[to].say(lang))


def _readers(context: Context, to: str) -> tuple[tuple[Person, ...], int]:
    """Who reads it, each once, and how many firms have nobody in the chat."""
    everybody = context.facts.everybody()
    if to == _EXPERTS:
        return tuple(one.person for one in everybody if one.expert), 0
    firms = {s.company.code for s in context.facts.status() if to in (_ALL, s.stage)}
    theirs = [(one.person, _firms_of(one) & firms) for one in everybody]
    reached = {code for _, codes in theirs for code in codes}
    return tuple(person for person, codes in theirs if codes), len(firms - reached)


def _firms_of(one: Somebody) -> set[str]:
    return {m.company for m in one.memberships if m.company and m.role is Role.STAFF}


def _preview(context: Context, to: str, text: str) -> Outcome:
    """The text as it arrives, and how many it reaches; kept, and not sent."""
    lang = context.language
    people, silent = _readers(context, to)
    if not people:
        return _said(context, CAST, words.CAST_NOBODY.say(lang, to=called(to, lang)))
    draft = Broadcast(context.new("broadcast"), to, text, context.actor.person.id, context.now)
    shown = words.PREVIEW.say(
        lang,
        to=called(to, lang),
        count=len(people),
        silent=words.SILENT.say(lang, count=silent) if silent else "",
        text=words.CAST.say(lang, text=text),
    )
    send = Button(CAST_YES, words.SEND.say(lang, count=len(people)), draft.id, "primary")
    said = _said(context, CAST, shown, (send,))
    return Outcome(CAST, (SaveBroadcast(draft, None),), said.says)


def _send(context: Context, argument: str) -> Outcome:
    """Into the outbox, behind everybody's own turns."""
    lang = context.language
    draft = context.facts.broadcast(argument)
    if draft is None or draft.state is not BroadcastState.DRAFT:
        return _said(context, CAST_YES, words.NOT_ANY_MORE.say(lang))
    people, _ = _readers(context, draft.to)
    sent = replace(draft, state=BroadcastState.SENT, at=context.now, revision=draft.revision + 1)
    back = Button(CAST_BACK, words.TAKE_BACK.say(lang), draft.id)
    text = words.SENT.say(lang, count=len(people))
    said = _said(context, CAST_YES, text, (back,))
    telling = tuple(_tell(context, person, sent) for person in people)
    return Outcome(CAST_YES, (SaveBroadcast(sent, draft.revision),), (*said.says, *telling))


def _tell(context: Context, person: Person, cast: Broadcast) -> Say:
    lang = person.language
    step = Notice(words.CAST_READ.say(lang), words.CAST.say(lang, text=cast.text))
    return replace(context.to(person, step), about=cast.about, bulk=True)


def _back(context: Context, argument: str) -> Outcome:
    """What has not left does not leave; how many have it already is said."""
    lang = context.language
    cast = context.facts.broadcast(argument)
    if cast is None or cast.state is not BroadcastState.SENT:
        return _said(context, CAST_BACK, words.NOT_ANY_MORE.say(lang))
    counts = context.facts.left(cast.about)
    if context.now >= cast.at + HOLD:
        text = words.TOO_LATE.say(lang, left=counts[True], waiting=counts[False])
        return _said(context, CAST_BACK, text)
    after = replace(cast, state=BroadcastState.TAKEN_BACK, revision=cast.revision + 1)
    text = words.TAKEN_BACK.say(lang, left=counts[True], stopped=counts[False])
    said = _said(context, CAST_BACK, text)
    return Outcome(CAST_BACK, (SaveBroadcast(after, cast.revision),), said.says)


def _said(context: Context, did: str, text: str, buttons: tuple[Button, ...] = ()) -> Outcome:
    notice = Notice(words.CAST_NOTIFY.say(context.language), text, buttons)
    return Outcome(did, says=(context.here(notice),))


ACTIONS = (
    Action(
        CAST,
        _broadcast,
        "sme-office",
        ("broadcast", "一斉連絡", "お知らせ配信"),
        usage="broadcast all|experts|段階 文面",
    ),
    Action(CAST_YES, _send),
    Action(CAST_BACK, _back),
)
