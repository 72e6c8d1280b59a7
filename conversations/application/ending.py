"""What the end of the flow comes to: an application, a correction of one, or neither yet."""

from dataclasses import replace

from conversations.actions import Context
from conversations.application import office_words, tell, words
from conversations.application.flow import particulars
from conversations.application.intake import Taken, take
from conversations.application.receipt import came, receipt
from conversations.application.standing import buttons, stands
from conversations.application.terms import agreed
from conversations.engine import Button, Json, Language, Notice, Recorded, Result, Step
from conversations.office.reach import to_secretariat
from conversations.people.application_words import STATES
from conversations.people.applications import OVER, Application
from conversations.ports import AddResult, Outcome, SaveApplication

APPLY = "application.start"


def ending(context: Context, record: Recorded, result: Result) -> Outcome:
    """The record is kept whatever it comes to: nothing that was written is lost."""
    application = context.facts.application_of(record.company)
    if application is not None and application.conversation == record.conversation:
        if application.state in OVER:
            return _over(context, record, application)
        return _corrected(context, record, application, result)
    if application is not None and application.state not in OVER:
        return _already(context, record, application)
    agreement = agreed(context, record.company)
    if agreement is None:
        return _prepared(context, record)
    return filed(context, record, agreement.version)


def filed(context: Context, record: Recorded, terms: str, *, kept: bool = False) -> Outcome:
    """The application itself. kept: its record is on file already, and was waiting for terms."""
    taken = take(context.facts, context.programme.capacity)
    application = _new(context, record, terms, taken)
    payload: dict[str, Json] = {"application": application.code, "state": application.state.value}
    keeps = () if kept else (AddResult(replace(record, payload=payload)),)
    person = context.actor.person
    return Outcome(
        APPLY,
        (*keeps, SaveApplication(application, None, person.id)),
        (
            context.private(receipt(context, application, taken, payload)),
            *tell.firm(
                context,
                record.company,
                lambda theirs: _to_colleague(theirs, application, person.name),
                besides=person.id,
            ),
            *came(context, application, taken),
        ),
    )


def _new(context: Context, record: Recorded, terms: str, taken: Taken) -> Application:
    closes = context.programme.window.closes
    return Application(
        code=context.new("application"),
        company=record.company,
        state=taken.state,
        made_at=context.now,
        moved_at=context.now,
        particulars=particulars(record.snapshot),
        conversation=record.conversation,
        terms=terms,
        late=closes is not None and context.local.date() > closes,
    )


def _to_colleague(theirs: Context, application: Application, name: str) -> Notice:
    lang = theirs.language
    text = words.COLLEAGUE.say(lang, name=name, number=application.number)
    return Notice(words.COLLEAGUE_NOTIFY.say(lang), text)


def _corrected(
    context: Context, record: Recorded, application: Application, result: Result
) -> Outcome:
    """One answer was changed: the application keeps its number, its state and its place."""
    told = replace(particulars(record.snapshot), receipt=application.particulars.receipt)
    changed = replace(application, particulars=told, revision=application.revision + 1)
    lang = context.language
    said = replace(
        result,
        notification=words.CORRECTED_NOTIFY.say(lang),
        text=words.CORRECTED.say(lang, number=application.number),
        buttons=buttons(context, application),
    )
    saved = SaveApplication(changed, application.revision, context.actor.person.id)

    def line(lang: Language) -> str:
        return office_words.CHANGED.say(lang, line=tell.firm_line(context, changed, lang))

    heard = tell.office(context, changed, line)
    return Outcome(APPLY, (AddResult(record), saved), (context.private(said), *heard))


def _over(context: Context, record: Recorded, application: Application) -> Outcome:
    lang = context.language
    state = STATES[application.state].say(lang)
    text = words.OVER_ALREADY.say(lang, number=application.number, state=state)
    again = Button(APPLY, words.APPLY_AGAIN.say(lang))
    return _kept(context, record, Notice(words.STANDS_NOTIFY.say(lang), text, (again,)))


def _already(context: Context, record: Recorded, application: Application) -> Outcome:
    """A colleague was faster: the firm has one application at a time."""
    lang = context.language
    text = words.APPLIED_ALREADY.say(lang, stands=stands(context, application))
    notice = Notice(words.STANDS_NOTIFY.say(lang), text, buttons(context, application))
    return _kept(context, record, notice)


def _kept(context: Context, record: Recorded, step: Step) -> Outcome:
    return Outcome(APPLY, (AddResult(record),), (context.private(step),))


def _prepared(context: Context, record: Recorded) -> Outcome:
    """All is written, and the terms are not agreed to: no application yet."""
    lang = context.language
    there = context.programme.terms is not None
    how = words.PREPARED_READ if there else words.PREPARED_WAIT
    text = words.PREPARED.say(lang, how=how.say(lang))
    read = (Button(APPLY, words.READ_TERMS.say(lang), emphasis="primary"),) if there else ()
    notice = Notice(words.PREPARED_NOTIFY.say(lang), text, read)
    kept = _kept(context, record, notice)
    if there:
        return kept
    company = context.facts.company(record.company)
    name = particulars(record.snapshot).name or (company.called if company else record.company)

    def missing(lang: Language) -> Notice:
        told = office_words.NO_TERMS.say(lang, who=name)
        return Notice(office_words.NO_TERMS_NOTIFY.say(lang), told)

    return replace(kept, says=(*kept.says, *to_secretariat(context, missing, bulk=False)))
