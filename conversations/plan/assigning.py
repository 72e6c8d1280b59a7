"""Owner and month of a measure: chosen in a form, typed in a line, or taken on by oneself."""

from datetime import date

from conversations.actions import Context
from conversations.engine import Button, Field, Fill, Notice, Option
from conversations.engine.writing import write_month
from conversations.plan import posts, rounds
from conversations.plan import use_words as words
from conversations.plan.months import MONTHS, after
from conversations.plan.owners import Owner, find_owner
from conversations.plan.sharing import nothing_yet
from conversations.plan.typed import MOST, read_assignment
from conversations.plan.use import PlanInUse, Standing, last_in_use
from conversations.ports import MeasureUse, Outcome, Say, UseMeasure

OTHER = "other"  # nobody of those in the list


def assign(context: Context, item: str) -> Outcome:
    """The form of one measure; submitted, its owner and month are kept."""
    did, used = "plan.assign", last_in_use(context)
    if used is None:
        return nothing_yet(context)
    standing = used.of(item)
    if standing is None:
        return not_there(context, did)
    if context.filled is None:
        return Outcome(did, opens=form(context, standing))
    given = owner_of(context)
    month = month_of(context, context.filled.get("month", ""))
    if given is None and month is None:
        return Outcome(did, refused=words.CHOOSE.say(context.language))
    return keep(context, did, used, standing, given, month)


def assign_typed(context: Context, typed: str) -> Outcome:
    """``3番は田中さん、12月まで``, or ``/sme plan 3 田中 12月``."""
    did, used = "plan.assign_typed", last_in_use(context)
    if used is None:
        return nothing_yet(context)
    told = read_assignment(typed, context.local.date())
    standing = used.numbered(told.rank) if told else None
    if told is None or standing is None:
        return not_there(context, did)
    if not told.who:
        return keep(context, did, used, standing, None, told.month)
    if told.myself:
        owner: Owner | None = Owner(context.actor.person.id)
    else:
        owner = find_owner(context, told.who, honoured=told.honoured)
    if owner is None:  # more than one of that name: chosen from the list
        return Outcome(did, opens=form(context, standing, told.month))
    return keep(context, did, used, standing, owner, told.month)


def mine(context: Context, typed: str) -> Outcome:
    """One of the measures still open becomes the actor's own."""
    del typed
    did, used = "plan.mine", last_in_use(context)
    if used is None:
        return nothing_yet(context)
    if context.filled is None:
        return Outcome(did, opens=_form_of_mine(context, used))
    standing = used.of(context.filled.get("item", ""))
    if standing is None:
        return Outcome(did, refused=words.CHOOSE.say(context.language))
    month = month_of(context, context.filled.get("month", ""))
    return keep(context, did, used, standing, Owner(context.actor.person.id), month)


def keep(
    context: Context,
    did: str,
    used: PlanInUse,
    standing: Standing,
    owner: Owner | None,
    month: date | None,
) -> Outcome:
    """Owner and month from now on; None leaves what there was. Told to whoever set it."""
    company, item = used.record.company, standing.measure.item
    before = context.facts.measures(company).get(item)
    past = owner or (Owner(before.owner, before.called) if before else Owner())
    use = MeasureUse(
        company=company,
        item=item,
        by=context.actor.person.id,
        at=context.now,
        owner=past.person,
        called=past.called,
        due=month or (None if standing.again else before.due if before else None),
        done_at=before.done_at if before and not standing.again else None,
        done_by=before.done_by if before and not standing.again else None,
        reason=standing.reason if before else "",
    )
    return Outcome(
        did,
        (UseMeasure(use),),
        (_told(context, used, standing, use), *follow(context, company, item)),
    )


def follow(context: Context, company: str, item: str) -> tuple[Say, ...]:
    """Wherever the measure is shown, it is brought up to date."""
    return (*posts.refresh(context, company), *rounds.refresh(context, company, item))


def form(context: Context, standing: Standing, month: date | None = None) -> Fill:
    """Owner and month, with what stands in them now."""
    lang = context.language
    return Fill(
        notification=words.ASSIGN_NOTIFY.say(lang),
        title=words.ASSIGN_TITLE.say(lang),
        text=_named(context, standing),
        action="plan.assign",
        argument=standing.measure.item,
        fields=(*owner_fields(context, standing), month_field(context, month or standing.due)),
        submit=words.SAVE.say(lang),
        button=words.FILL_IN.say(lang),
    )


def owner_fields(context: Context, standing: Standing) -> tuple[Field, ...]:
    """One of the firm's people, or an owner in other words."""
    lang, company = context.language, context.actor.company
    staff = context.facts.staff(company) if company else ()
    people = tuple(Option(person.id, person.name) for person in staff)
    other = Option(OTHER, words.SOMEBODY_ELSE.say(lang))
    known = standing.owner or ""
    return (
        Field(
            "owner",
            words.OWNER.say(lang),
            "choice",
            (*people, other),
            initial=known,
            optional=True,
        ),
        Field("called", words.CALLED.say(lang), hint=words.CALLED_HINT.say(lang), optional=True),
    )


def month_field(context: Context, initial: date) -> Field:
    """This month and the eleven after it."""
    lang, today = context.language, context.local.date()
    coming = [after(today.replace(day=1), ahead) for ahead in range(MONTHS)]
    options = tuple(Option(_id(month), write_month(month, lang, today)) for month in coming)
    known = _id(initial) if initial in coming else ""
    label = words.DUE.say(lang)
    return Field("month", label, "choice", options, initial=known, optional=True)


def owner_of(context: Context) -> Owner | None:
    """Whom the form names, of the firm's own; words that were typed count before the list."""
    filled = context.filled or {}
    called, chosen = filled.get("called", "").strip(), filled.get("owner", "")
    if called:
        return find_owner(context, called[:MOST])
    staff = context.facts.staff(context.actor.company or "")
    return Owner(chosen) if any(person.id == chosen for person in staff) else None


def month_of(context: Context, chosen: str) -> date | None:
    """The month that was chosen of those offered."""
    first = context.local.date().replace(day=1)
    coming = (after(first, ahead) for ahead in range(MONTHS))
    return next((month for month in coming if _id(month) == chosen), None)


def not_there(context: Context, did: str) -> Outcome:
    """No such measure in the present plan: nothing changes."""
    lang = context.language
    notice = Notice(
        notification=words.NOT_THERE_NOTIFY.say(lang),
        text=words.NOT_THERE.say(lang),
        buttons=(Button("plan.show", words.SEE_PLAN.say(lang)),),
    )
    return Outcome(did, says=(context.here(notice),))


def _form_of_mine(context: Context, used: PlanInUse) -> Fill:
    lang = context.language
    options = tuple(Option(s.measure.item, _named(context, s)) for s in used.open)
    return Fill(
        notification=words.ASSIGN_NOTIFY.say(lang),
        title=words.MINE_TITLE.say(lang),
        text=words.MINE_TEXT.say(lang),
        action="plan.mine",
        argument="",
        fields=(
            Field("item", words.MEASURE.say(lang), "choice", options),
            month_field(context, date.min),
        ),
        submit=words.SAVE.say(lang),
        button=words.FILL_IN.say(lang),
    )


def _told(context: Context, used: PlanInUse, standing: Standing, use: MeasureUse) -> Say:
    lang, today = context.language, context.local.date()
    people = context.facts.staff(used.record.company)
    name = next((person.name for person in people if person.id == use.owner), "")
    who = words.COLLEAGUE.say(lang, name=name) if name else use.called or standing.who.say(lang)
    due = write_month(use.due or standing.due, lang, today)
    text = words.ASSIGNED.say(lang, measure=_named(context, standing), who=who, due=due)
    button = Button("plan.assign", words.CHANGE.say(lang), standing.measure.item)
    return context.here(Notice(words.ASSIGNED_NOTIFY.say(lang), text, (button,)))


def _named(context: Context, standing: Standing) -> str:
    lang, measure = context.language, standing.measure
    return words.NAMED.say(lang, rank=measure.rank, what=measure.what.say(lang))


def _id(month: date) -> str:
    return f"{month:%Y-%m}"
