"""What was typed: Teams writes mentions as tags, and the tags tell nobody's id."""

import re
from html import unescape
from typing import Final

from botbuilder.schema import Activity

from bot.teams.activities import bot_of, mentions_of, text_of

_TAG: Final = re.compile(r"<at\b[^>]*>(.*?)</at>", re.IGNORECASE | re.DOTALL)
_MARKS: Final = re.compile(r"[<>|]")


def is_mentioned(activity: Activity) -> bool:
    """Whether the bot itself is mentioned."""
    return any(user == bot_of(activity) for user, _, _ in mentions_of(activity))


def typed(activity: Activity) -> str:
    """The text as it was typed: the bot's mention taken out, others as ``<@id|name>``.

    Who is meant stands in the entities only: a tag's words can be changed by the writer.
    """
    waiting = list(mentions_of(activity))

    def shown(tag: re.Match[str]) -> str:
        found = next((m for m in waiting if _same(m[2], tag[0])), None)
        if found is None:
            return tag[1]
        waiting.remove(found)
        user, name, _ = found
        if user == bot_of(activity):
            return " "
        return f"<@{_MARKS.sub('', user)}|{_MARKS.sub('', name or unescape(tag[1]))}>"

    text = unescape(_TAG.sub(shown, text_of(activity.text)))
    return text.replace("\N{NO-BREAK SPACE}", " ").strip()


def _same(told: str, tag: str) -> bool:
    """Whether an entity's text is that tag; some clients put an @ before the name."""
    return _bare(told) == _bare(tag)


def _bare(tag: str) -> str:
    return _TAG.sub(r"\1", unescape(tag)).strip().removeprefix("@").strip()
