"""The digest of a working day (voice.md M12): first of all, whom to ring and why.

It leaves once a day, however many processes run: the day's row is the lock. Late it says so;
after DEADLINE it is not sent, as the day is over.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, time

from conversations.actions import Action, Context
from conversations.actors import in_language
from conversations.engine import Button, Language, Notice
from conversations.engine.writing import write_day, write_moment
from conversations.office import day_words as words
from conversations.office.applying import figures as applied
from conversations.office.calling import reach_line, to_ring
from conversations.office.figures import Figures, figures, region_line
from conversations.office.overdue import late
from conversations.office.pace import short_of_time, standings
from conversations.office.pausing import paused_line
from conversations.office.reach import to_secretariat
from conversations.office.today import sessions_today
from conversations.ports import AddDigest, Address, CompanyStatus, Digest, Outcome, Say
from conversations.sessions.model import Mode
from conversations.workdays import is_working_day

DIGEST = "office.digest"
TICK = "office.digest_tick"
#: Later than this it tells nobody anything for the day [our choice].
DEADLINE = time(17, 0)
#: As late as this it says so.
LATE_MINUTES = 30
FIRST = 3  # calls told in full


def _tick(context: Context, argument: str) -> Outcome:
    """On working days at the hour of the settings, once."""
    del argument
    local, at = context.local, context.programme.digest_at
    due = at <= local.time().replace(tzinfo=None) < max(DEADLINE, at)
    if not (due and is_working_day(local.date())) or context.facts.digest(local.date()):
        return Outcome("")
    kept = figures(context, context.facts.status()).kept()
    digest = Digest(local.date(), context.now, kept)
    return Outcome(TICK, (AddDigest(digest),), _says(context))


def _says(context: Context) -> tuple[Say, ...]:
    """Into the secretariat's channel where the settings name one, else to each of its people."""
    channel = context.programme.channel
    if channel:
        platform, space, place = channel.split(":", 2)
        to = Address(platform, space, place)
        step = notice(in_language(context, Language.JA))
        return (Say(context.new("delivery"), to, step, bulk=True, consent=False),)
    return to_secretariat(context, lambda lang: notice(in_language(context, lang)))


def _digest(context: Context, typed: str) -> Outcome:
    """The same at any moment, with the figures of that moment."""
    del typed
    return Outcome(DIGEST, says=(context.here(notice(context)),))


def notice(context: Context) -> Notice:
    """All of it in the reader's language."""
    lang = context.language
    day = write_day(context.local.date(), lang)
    text = words.DIGEST.say(
        lang, now=write_moment(context.local, lang), parts="\n".join(_parts(context))
    )
    buttons = (
        Button("office.calls", words.TO_CALLS.say(lang), emphasis="primary"),
        Button("office.overdue", words.TO_LATE.say(lang)),
        Button("office.today", words.TO_TODAY.say(lang)),
    )
    return Notice(words.DIGEST_NOTIFY.say(lang, day=day), text, buttons)


def _parts(context: Context) -> Iterator[str]:
    yield from _late(context)
    paused = paused_line(context, words.DIGEST_PAUSED)
    if paused:
        yield paused
    yield ""
    yield from _calls(context)
    yield ""
    companies = context.facts.status()
    yield from _day(context)
    yield from _slow(context, companies)
    yield ""
    yield from _programme(context, companies)


def _late(context: Context) -> Iterator[str]:
    at = context.programme.digest_at
    planned = datetime.combine(context.local.date(), at, context.local.tzinfo)
    minutes = (context.local - planned).total_seconds() / 60
    by_clock = context.facts.digest(context.local.date()) is None and minutes >= LATE_MINUTES
    if by_clock and not context.actor.person.name:  # the tick's own, not one asked for
        yield words.DIGEST_LATE.say(context.language, at=f"{at.hour}:{at.minute:02}")


def _calls(context: Context) -> Iterator[str]:
    lang = context.language
    rings = to_ring(context)
    yield words.DIGEST_CALLS.say(lang, count=len(rings))
    for place, ring in enumerate(rings[:FIRST], 1):
        first = min(ring.reasons, key=lambda reason: (reason.rank, reason.since))
        reach = reach_line(context, ring.company.code)
        yield words.DIGEST_CALL.say(
            lang, place=place, company=ring.company.called, reach=reach, why=first.text
        )
    if len(rings) > FIRST:
        yield words.DIGEST_REST.say(lang, count=len(rings) - FIRST)


def _day(context: Context) -> Iterator[str]:
    lang = context.language
    modes = Counter(session.mode for session in sessions_today(context))
    yield words.DIGEST_SESSIONS.say(
        lang, all=modes.total(), onsite=modes[Mode.ONSITE], online=modes[Mode.ONLINE]
    )
    kinds = Counter(each.kind for each in late(context))
    told = "".join(
        "\n" + words.DIGEST_KIND.say(lang, kind=name.say(lang), count=kinds[kind])
        for kind, name in words.KINDS.items()
        if kinds[kind]
    )
    yield words.DIGEST_LATE_KINDS.say(lang, all=kinds.total(), kinds=told)
    lost = context.facts.troubles(context.now).failed_deliveries
    if lost:
        yield words.DIGEST_LOST.say(lang, count=lost)


def _slow(context: Context, companies: tuple[CompanyStatus, ...]) -> Iterator[str]:
    """Firms whose sessions may not all fit before the programme ends (users.md S8)."""
    end = context.programme.window.ends
    count = short_of_time(standings(context, end, companies)) if end else 0
    if count:
        yield words.DIGEST_SLOW.say(context.language, count=count)


def _programme(context: Context, companies: tuple[CompanyStatus, ...]) -> Iterator[str]:
    lang = context.language
    now = figures(context, companies)
    counts = now.verdicts
    yield words.DIGEST_FIRMS.say(lang, all=now.companies, capacity=context.programme.capacity)
    yield words.DIGEST_VERDICTS.say(
        lang,
        eligible=counts["eligible"],
        check=counts["check"],
        star=counts["not_yet"],
        not_met=counts["ineligible"],
        none=counts["none"],
    )
    yield from applied(context) or (region_line(now, lang),)
    yield from _changes(context, now)


def _changes(context: Context, now: Figures) -> Iterator[str]:
    """What became of the figures since the digest before, as that was told."""
    before = context.facts.last_digest(context.local.date())
    if before is None:
        return
    lang, kept = context.language, now.kept()
    names = ("companies", "diagnosed", "held")
    grown = {name: f"{kept[name] - before.figures.get(name, 0):+d}" for name in names}
    day = write_day(before.day, lang, context.local.date())
    yield words.DIGEST_CHANGES.say(lang, day=day, **grown)


ACTIONS = (
    Action(DIGEST, _digest, "sme-office", ("digest", "まとめ"), usage="digest"),
    Action(TICK, _tick),
)
