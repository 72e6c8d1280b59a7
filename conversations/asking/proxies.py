"""Entered for a firm (代理入力): the mark on a question, on an answer, and on what it comes to."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from conversations.actions import Context
from conversations.asking import together_words as words
from conversations.engine import Answer, Ask, Conversation, Json
from conversations.engine.writing import write_day

PROXY = "proxy"  # in a snapshot: who entered how many answers for the firm, and when last


def answer_by(
    context: Context, value: str | int | None, typed: str = "", *, rough: bool = False
) -> Answer:
    """An answer as the actor gives it now, for their own firm or for the one they act for."""
    actor = context.actor
    return Answer(value, context.now, actor.person.id, typed, rough, actor.proxy)


def for_whom(context: Context, step: Ask) -> Ask:
    """Whoever enters for a firm reads on every question for which one."""
    company = context.facts.company(context.actor.company or "") if context.actor.proxy else None
    if company is None:
        return step
    lang = context.language
    told = words.PROXY_HEADING.say(lang, company=company.called, heading=step.heading)
    return replace(step, heading=told)


def proxied(context: Context, conversation: Conversation) -> list[Json]:
    """Who entered answers of it for the firm, as a snapshot keeps it; empty where nobody did."""
    entered: dict[str, list[datetime]] = {}
    for answer in conversation.answers.values():
        if answer.proxy:
            entered.setdefault(answer.by, []).append(answer.at)
    return [
        {"by": by, "name": _name(context, by), "count": len(at), "at": max(at).isoformat()}
        for by, at in entered.items()
    ]


def proxy_lines(context: Context, snapshot: Mapping[str, Json]) -> str:
    """The same in words, a line for each; empty where the firm answered everything itself."""
    entered = snapshot.get(PROXY)
    lines = (_line(context, one) for one in entered) if isinstance(entered, list) else ()
    return "\n".join(lines)


def _name(context: Context, person: str) -> str:
    found = context.facts.person_by_id(person)
    return found.name if found else ""


def _line(context: Context, one: Json) -> str:
    if not isinstance(one, Mapping):
        raise TypeError(PROXY)
    at = datetime.fromisoformat(str(one["at"])).astimezone(context.programme.zone)
    lang = context.language
    day = write_day(at, lang, context.local.date())
    name = words.CALLED.say(lang, name=one["name"])
    return words.PROXY_MANY.say(lang, name=name, count=one["count"], day=day)
