"""Showing the plan: its summary where it was asked for, the whole of it in the private chat."""

from dataclasses import replace

from conversations.actions import Context
from conversations.engine import Button, Fresh, Notice, Recorded, Result, Text
from conversations.engine import word as say_word
from conversations.plan import posts
from conversations.plan import sharing_words as words
from conversations.plan import words as plan_words
from conversations.plan.calendar import next_round, propose_again
from conversations.plan.outline import outline
from conversations.plan.rules import make_plan
from conversations.plan.snapshot import from_snapshot, to_snapshot
from conversations.plan.steps import Shown, full_plan, opening, summary
from conversations.plan.use import in_use, last_in_use
from conversations.ports import (
    AddPlan,
    Address,
    Change,
    Outcome,
    PlanRecord,
    Post,
    Posted,
    PutRound,
    Say,
)


def show(context: Context) -> Outcome:
    """The plan, made anew where the diagnosis changed since; without one, the way to it."""
    record, changes = current(context)
    if record is None:
        return nothing_yet(context)
    if context.place.private:
        shown = context.private(_private(context, record))
        says = (shown, *_whole(context, record))
        return Outcome(did="plan.show", changes=changes, says=says)
    posted = post(context, record, context.channel(), consent=False)
    # a plan that was seen before is not sent to the private chat again for every channel
    whole = _whole(context, record) if changes else ()
    return Outcome(
        did="plan.show",
        changes=(*changes, *posted.changes),
        says=(*posted.says, *whole),
    )


def current(context: Context) -> tuple[PlanRecord | None, tuple[Change, ...]]:
    """The plan of the firm's last diagnosis, with what keeps it where it is made only now."""
    result = _diagnosed(context)
    if result is None:
        return None, ()
    record, made = _record(context, result)
    return record, made_anew(context, record) if made else ()


def made_anew(context: Context, record: PlanRecord) -> tuple[Change, ...]:
    """A plan is kept, with the days on which it comes up again."""
    zone, today = context.programme.zone, context.local.date()
    look_again = from_snapshot(record.snapshot).look_again
    coming = (
        next_round(record.company, today, zone),
        propose_again(record.company, look_again, zone),
    )
    return (AddPlan(record), *map(PutRound, coming))


def post_in(context: Context, address: Address) -> Outcome:
    """The summary into a channel where its people of other organisations were agreed to."""
    company = context.actor.company
    record = context.facts.plan(company) if company else None
    if record is None:
        return nothing_yet(context)
    return post(context, record, address, consent=True)


def post(context: Context, record: PlanRecord, address: Address, *, consent: bool) -> Outcome:
    """One message a channel: the one that stands there is updated in place.

    The newest delivery is remembered, as an earlier one may have asked first and never stood.
    What was taken back is posted anew, at the end of the channel. Once it stands its sender
    reads who can see it.
    """
    stands, delivery = context.facts.posted(record.company, address), context.new("delivery")
    now = Post(
        id=stands.id if stands else context.new("post"),
        company=record.company,
        address=address,
        delivery=delivery,
        plan=record.id,
        by=context.actor.person.id,
        at=context.now,
        agreed=consent,
        score_hidden=stands.score_hidden if stands else None,
    )
    here = Address(
        address.platform, address.space, address.channel, context.actor.person.account.user
    )
    say = Say(
        delivery=delivery,
        to=address,
        step=posts.shared(context, record, now),
        replaces=stands.delivery if stands else None,
        consent=consent,
        asks=None if consent else _ask_first(context, address),
        otherwise=_closed(context),
        after=Say(context.new("delivery"), here, Fresh(posts.WORD, now.id)),
    )
    return Outcome(did="plan.post", changes=(Posted(now),), says=(say,))


def _diagnosed(context: Context) -> Recorded | None:
    company = context.actor.company
    return context.facts.last_result(company, "diagnosis") if company else None


def _record(context: Context, result: Recorded) -> tuple[PlanRecord, bool]:
    """The plan of this very result, or a new one."""
    latest = context.facts.plan(result.company)
    if latest is not None and latest.result == result.id:
        return latest, False
    plan = make_plan(
        result.snapshot,
        telework=None,  # plan asks nothing: unknown counts as yes (contract.md)
        today=context.local.date(),
        edition=result.edition,
    )
    record = PlanRecord(
        id=context.new("plan"),
        company=result.company,
        result=result.id,
        made_at=context.now,
        snapshot=to_snapshot(plan),
    )
    return record, True


def _whole(context: Context, record: PlanRecord) -> tuple[Say, ...]:
    """Every measure on one page, then what to do on Monday, for the private chat."""
    lang, today = context.language, context.local.date()
    used = in_use(context, record)
    more = Button("plan.details", plan_words.DETAILS.say(lang))
    # with nothing left: the next goals
    first = replace(opening(used, today, lang), buttons=(more,))
    pages = tuple(context.private(page) for page in outline(used, today, lang))
    return (*pages, context.private(first))


def details(context: Context) -> Outcome:
    """Every measure with its first step, whom to ask and the text to send."""
    used = last_in_use(context)
    if used is None:
        return nothing_yet(context)
    steps = full_plan(used, context.language)
    return Outcome(did="plan.details", says=tuple(context.private(step) for step in steps))


def _private(context: Context, record: PlanRecord) -> Result:
    """The summary for the reader alone."""
    company, today = context.facts.company(record.company), context.local.date()
    shown = Shown(company.called if company else record.company, shared_by=None, on=today)
    return summary(in_use(context, record), shown, today, context.language)


def _ask_first(context: Context, address: Address) -> Say:
    """The question that comes instead, where people outside the organisation would read it."""
    lang = context.language
    notice = Notice(
        notification=words.ASK_FIRST_NOTIFY.say(lang),
        text=words.ASK_FIRST.say(lang),
        buttons=(
            Button("plan.elsewhere", words.ELSEWHERE.say(lang), emphasis="primary"),
            Button("plan.post", words.POST_HERE.say(lang), address.channel),
            Button("plan.keep_private", words.DO_NOT.say(lang)),
        ),
    )
    return context.private(notice)


def _closed(context: Context) -> Say:
    """The word that comes where the consultant cannot post: how to let it in."""
    lang = context.language
    notice = Notice(notification=words.CLOSED_NOTIFY.say(lang), text=words.CLOSED.say(lang))
    return context.private(notice)


def nothing_yet(context: Context) -> Outcome:
    """There is no plan without a diagnosis: the way to it."""
    lang = context.language
    notice = Notice(
        notification=words.NOTHING_YET_NOTIFY.say(lang),
        text=words.NOTHING_YET.say(lang),
        buttons=(Button("diagnosis.start", words.DIAGNOSE.say(lang), emphasis="primary"),),
    )
    return Outcome(did="plan.show", says=(context.here(notice),))


def word(context: Context, did: str, text: Text) -> Outcome:
    """A short word where the actor is."""
    said = text.say(context.language)
    return Outcome(did=did, says=(context.here(say_word(said)),))
