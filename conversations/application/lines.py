"""Which application the secretariat means, and how it is called in typed lines."""

from collections.abc import Iterable

from conversations.actions import Context
from conversations.engine import Notice, Text
from conversations.engine.reading import plain
from conversations.people.applications import Application, ApplicationState
from conversations.ports import Outcome
from conversations.sessions.lines import Problem, find_company, fold

NOUNS = ("applications", "application", "申込み", "申込", "申し込み")


def spoken(verbs: Iterable[str]) -> tuple[str, ...]:
    """``applications accept``, 申込み 受け入れ …: every noun with every verb."""
    return tuple(f"{noun} {verb}" for noun in NOUNS for verb in verbs)


def find(context: Context, typed: str) -> Application | None:
    """By its number (A-, or of the secretariat's form), or by its company."""
    said = fold(typed)
    if not said:
        return None
    by_number = context.facts.application(said.upper()) or context.facts.application(said)
    if by_number is not None:
        return by_number
    company = find_company(context, said)
    return None if isinstance(company, Problem) else context.facts.application_of(company.code)


def find_first(context: Context, typed: str) -> tuple[Application | None, str]:
    """The application that a line begins with, and the rest of the line; names have spaces."""
    words = typed.split()
    for length in range(len(words), 0, -1):
        found = find(context, " ".join(words[:length]))
        if found is not None:
            return found, " ".join(words[length:])
    return None, typed


def read_state(typed: str, names: Iterable[tuple[ApplicationState, Text]]) -> str:
    """The id of the state that was typed, by its name in any language; empty where it is none."""
    said = plain(typed.strip())
    for state, name in names:
        if said in (state.value, plain(name.ja), plain(name.en)):
            return state.value
    return ""


def say(context: Context, did: str, notification: Text, text: str) -> Outcome:
    """A word where the secretariat is; nothing is changed."""
    notice = Notice(notification.say(context.language), text)
    return Outcome(did, says=(context.here(notice),))
