"""What the secretariat may decide about an application: data, and the text that the firm reads."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from conversations.actions import Context
from conversations.application import office_words, words
from conversations.application.window import contact
from conversations.engine import Button, Notice, Text
from conversations.people.applications import Application, ApplicationState

RECEIVED, ASKED, WAITING, ACCEPTED, REFUSED, _ = ApplicationState


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing to decide. id: its action; the press that carries it out is ``id_yes``.

    frm: the states it may be decided in. asks: what the form asks for where the firm is told a
    text of the secretariat's own, None where there is none. tells: what the firm reads.
    """

    id: str
    to: ApplicationState
    frm: frozenset[ApplicationState]
    label: Text
    verbs: tuple[str, ...]
    tells: Text
    asks: Text | None = None


ACCEPT = Decision(
    id="application.accept",
    to=ACCEPTED,
    frm=frozenset({RECEIVED, ASKED, WAITING}),
    label=office_words.ACCEPT,
    verbs=("accept", "受け入れ", "受入れ", "受入", "受理"),
    tells=words.ACCEPTED,
)
ASK_BACK = Decision(
    id="application.ask_back",
    to=ASKED,
    frm=frozenset({RECEIVED, ASKED}),
    label=office_words.ASK_BACK,
    verbs=("ask", "質問", "問い合わせ", "確認"),
    tells=words.ASKED_BACK,
    asks=office_words.QUESTION_LABEL,
)
REFUSE = Decision(
    id="application.refuse",
    to=REFUSED,
    frm=frozenset({RECEIVED, ASKED, WAITING}),
    label=office_words.REFUSE,
    verbs=("refuse", "reject", "見送り", "見送る", "断る"),
    tells=words.REFUSED,
    asks=office_words.REASON_LABEL,
)
DECISIONS: Mapping[str, Decision] = MappingProxyType(
    {decision.id: decision for decision in (ACCEPT, ASK_BACK, REFUSE)}
)


def to_firm(theirs: Context, decision: Decision, application: Application, text: str) -> Notice:
    """What one of the firm's people reads; the lock screen says nothing of it."""
    lang = theirs.language
    said = decision.tells.say(lang, number=application.number, text=text, contact=contact(theirs))
    buttons = _buttons(theirs, decision, application)
    return Notice(words.NEWS_NOTIFY.say(lang), said.rstrip(), buttons)


def _buttons(theirs: Context, decision: Decision, application: Application) -> tuple[Button, ...]:
    lang = theirs.language
    diagnosed = theirs.facts.last_result(application.company, "diagnosis")
    diagnose = Button("diagnosis.start", words.DIAGNOSE.say(lang))
    if decision.to is ASKED:
        return (Button("application.answer", words.ANSWER.say(lang), emphasis="primary"),)
    further = () if diagnosed else (diagnose,)
    ask = Button("inquiry.ask", words.ASK.say(lang))
    return (ask, *further) if decision.to is REFUSED else further
