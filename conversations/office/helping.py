"""``/sme-office help``: all words, a group a screen.

The lines stand in words.LINES, where every topic adds its own; a line whose word is in no group
here stands in the last one, so that nothing is missing.
"""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.actions import Action, Context
from conversations.engine import Button, Notice, Text
from conversations.office import words
from conversations.ports import Outcome

HELP, GROUP = "office.help", "office.help_group"
_OTHER = "other"
A_LINE = 4  # words of a group in one line of a phone
GROUPS: Mapping[str, tuple[Text, tuple[str, ...]]] = MappingProxyType(
    {
        "day": (
            Text(ja="毎日", en="Every day"),
            (
                "status",
                "digest",
                "today",
                "calls",
                "overdue",
                "queue",
                "applications",
                "reports",
                "questions",
            ),
        ),
        "company": (
            Text(ja="1社のこと", en="One company"),
            ("company", "call", "note", "case", "decide", "audit", "owner", "invite"),
        ),
        "sessions": (
            Text(ja="指導", en="Sessions"),
            ("session", "remind", "report", "papers", "close", "statistics"),
        ),
        "people": (
            Text(ja="人と専門家", en="People"),
            ("people", "role", "phone", "experts", "expert", "match", "assign"),
        ),
        "send": (
            Text(ja="知らせる・出す", en="Send and export"),
            ("broadcast", "pause", "resume", "reply", "export"),
        ),
        _OTHER: (Text(ja="ほか", en="Other"), ()),
    }
)


def lines_of(group: str) -> tuple[str, ...]:
    """The lines of a group, in the order of its words."""
    known = {word: place for _, each in GROUPS.values() for place, word in enumerate(each)}
    mine = GROUPS[group][1]
    found = [line for line in words.LINES if _word(line) in mine]
    if group == _OTHER:
        found = [line for line in words.LINES if _word(line) not in known]
    return tuple(sorted(found, key=lambda line: known.get(_word(line), 0)))


def _word(line: str) -> str:
    return line.removeprefix("/sme-office ").split(maxsplit=1)[0]


def _words(group: str) -> str:
    """A group's words, a few a line."""
    found = tuple(dict.fromkeys(map(_word, lines_of(group))))
    lines = (found[place : place + A_LINE] for place in range(0, len(found), A_LINE))
    return "\n".join("、".join(line) for line in lines)


def _help(context: Context, typed: str) -> Outcome:
    """The groups with their words; a button each brings their lines."""
    del typed
    lang = context.language
    shown = [group for group in GROUPS if lines_of(group)]
    told = "\n".join(
        words.HELP_GROUP.say(
            lang,
            title=GROUPS[group][0].say(lang),
            words=_words(group),
        )
        for group in shown
    )
    buttons = tuple(Button(GROUP, GROUPS[group][0].say(lang), group) for group in shown)
    notice = Notice(words.HELP_NOTIFY.say(lang), words.HELP.say(lang, groups=told), buttons)
    return Outcome(HELP, says=(context.here(notice),))


def _group(context: Context, argument: str) -> Outcome:
    group = argument.strip()
    if group not in GROUPS or not lines_of(group):
        return _help(context, "")
    lang = context.language
    title = GROUPS[group][0].say(lang)
    text = words.HELP_LINES.say(lang, title=title, lines="\n".join(lines_of(group)))
    return Outcome(GROUP, says=(context.here(Notice(words.HELP_NOTIFY.say(lang), text)),))


ACTIONS = (
    Action(HELP, _help, "sme-office", ("", "help", "ヘルプ", "使い方")),
    Action(GROUP, _group),
)
