"""What is answered about a measure that is due: done, not yet, or somebody else's now."""

from dataclasses import replace

from conversations.actions import Context
from conversations.actors import as_person
from conversations.engine import Button, Field, Fill, Notice, Option, Text
from conversations.engine.writing import write_month
from conversations.plan import use_words as words
from conversations.plan.assigning import follow, not_there, owner_fields, owner_of
from conversations.plan.months import after
from conversations.plan.owners import Owner
from conversations.plan.rounds import answers
from conversations.plan.sharing import nothing_yet
from conversations.plan.use import PlanInUse, Standing, last_in_use
from conversations.ports import MeasureUse, Outcome, Quiet, Say, UseMeasure

MOST_REASON = 80  # characters


def done(context: Context, item: str) -> Outcome:
    """It is done; a second click changes nothing."""
    did, found = "plan.done", _found(context, "plan.done", item)
    if isinstance(found, Outcome):
        return found
    used, standing = found
    if standing.done is not None:
        return Outcome(did)
    use = replace(
        _use(context, used, standing),
        done_at=context.now,
        done_by=context.actor.person.id,
        reason="",
    )
    return _kept(context, did, use, _said(context, words.DONE_SAID, standing))


def not_yet(context: Context, item: str) -> Outcome:
    """The reason is asked; with it, the measure comes up again next month."""
    did, found = "plan.not_yet", _found(context, "plan.not_yet", item)
    if isinstance(found, Outcome):
        return found
    used, standing = found
    if standing.done is not None:
        return Outcome(did)
    if context.filled is None:
        return Outcome(did, opens=_why(context, standing))
    written = context.filled.get("words", "").strip()[:MOST_REASON]
    reason = written or context.filled.get("reason", "")
    if not reason:
        return Outcome(did, refused=words.CHOOSE.say(context.language))
    lang, today = context.language, context.local.date()
    due = after(today.replace(day=1), 1)
    use = replace(_use(context, used, standing), due=due, reason=reason)
    text = words.PUT_OFF_SAID.say(lang, month=write_month(due, lang, today))
    if reason == words.HOW:
        step = standing.measure.first_step.say(lang)
        text = f"{text}\n{words.FIRST_STEP.say(lang, step=step)}"
    return _kept(context, did, use, _word(context, text))


def hand_on(context: Context, item: str) -> Outcome:
    """Somebody else's from now on; a colleague who is here is told."""
    did, found = "plan.hand_on", _found(context, "plan.hand_on", item)
    if isinstance(found, Outcome):
        return found
    used, standing = found
    if standing.done is not None:
        return Outcome(did)
    if context.filled is None:
        return Outcome(did, opens=_whom(context, standing))
    owner = owner_of(context)
    if owner is None:
        return Outcome(did, refused=words.CHOOSE.say(context.language))
    use = replace(_use(context, used, standing), owner=owner.person, called=owner.called, reason="")
    told = _told_new_owner(context, standing, owner)
    return _kept(context, did, use, _said(context, words.HANDED_ON, standing), *told)


def quiet(context: Context, typed: str) -> Outcome:
    """Nothing comes of its own accord any more; the plan itself stays as it is."""
    del typed
    return _silence(context, quiet=True)


def speak(context: Context, typed: str) -> Outcome:
    """Due measures come up again."""
    del typed
    return _silence(context, quiet=False)


def _silence(context: Context, *, quiet: bool) -> Outcome:
    did, company = "plan.quiet" if quiet else "plan.speak", context.actor.company
    if company is None:
        return nothing_yet(context)
    lang = context.language
    text = words.QUIET_SAID if quiet else words.SPEAK_SAID
    button = Button("plan.speak", words.SPEAK.say(lang)) if quiet else None
    notice = Notice(words.QUIET_NOTIFY.say(lang), text.say(lang), (button,) if button else ())
    change = Quiet(company, context.actor.person.id, quiet)
    return Outcome(did, (change,), (context.here(notice),))


def _found(context: Context, did: str, item: str) -> tuple[PlanInUse, Standing] | Outcome:
    used = last_in_use(context)
    if used is None:
        return nothing_yet(context)
    standing = used.of(item)
    return (used, standing) if standing else not_there(context, did)


def _use(context: Context, used: PlanInUse, standing: Standing) -> MeasureUse:
    """What is kept of the measure so far, as of now."""
    company, item, by = used.record.company, standing.measure.item, context.actor.person.id
    kept = context.facts.measures(company).get(item)
    if kept is None:
        return MeasureUse(company, item, by, context.now)
    if standing.again:
        kept = replace(kept, due=None, done_at=None, done_by=None, reason="")
    return replace(kept, by=by, at=context.now)


def _kept(context: Context, did: str, use: MeasureUse, *says: Say) -> Outcome:
    return Outcome(did, (UseMeasure(use),), (*says, *follow(context, use.company, use.item)))


def _why(context: Context, standing: Standing) -> Fill:
    lang = context.language
    options = tuple(Option(id_, text.say(lang)) for id_, text in words.REASONS.items())
    return Fill(
        notification=words.WHY_NOTIFY.say(lang),
        title=words.WHY_TITLE.say(lang),
        text=_named(context, standing),
        action="plan.not_yet",
        argument=standing.measure.item,
        fields=(
            Field("reason", words.REASON.say(lang), "choice", options, optional=True),
            Field("words", words.OWN_WORDS.say(lang), optional=True),
        ),
        submit=words.SAVE.say(lang),
        button=words.FILL_IN.say(lang),
    )


def _whom(context: Context, standing: Standing) -> Fill:
    lang = context.language
    return Fill(
        notification=words.ASSIGN_NOTIFY.say(lang),
        title=words.HAND_ON_TITLE.say(lang),
        text=_named(context, standing),
        action="plan.hand_on",
        argument=standing.measure.item,
        fields=owner_fields(context, replace(standing, owner=None)),
        submit=words.SAVE.say(lang),
        button=words.FILL_IN.say(lang),
    )


def _told_new_owner(context: Context, standing: Standing, owner: Owner) -> tuple[Say, ...]:
    me = context.actor.person
    theirs = as_person(context, owner.person) if owner.person and owner.person != me.id else None
    if theirs is None:
        return ()
    lang = theirs.language
    text = words.YOURS_NOW.say(lang, name=me.name, measure=_named(theirs, standing))
    notice = Notice(words.YOURS_NOW_NOTIFY.say(lang), text, answers(standing, lang))
    return (theirs.private(notice),)


def _said(context: Context, text: Text, standing: Standing) -> Say:
    return _word(context, text.say(context.language, measure=_named(context, standing)))


def _word(context: Context, said: str) -> Say:
    return context.here(Notice(words.ASSIGNED_NOTIFY.say(context.language), said))


def _named(context: Context, standing: Standing) -> str:
    lang, measure = context.language, standing.measure
    return words.NAMED.say(lang, rank=measure.rank, what=measure.what.say(lang))
