"""The firm's word on a report: right with one press, or what differs; by telephone as well."""

from dataclasses import replace

from conversations.actions import Action, Context
from conversations.engine import Button, Field, Fill, Language, Notice, Text, word
from conversations.engine.writing import write_day
from conversations.office.reach import to_secretariat
from conversations.ports import AnswerReport, Outcome, Report, ReportState, Say
from conversations.reports import firm_words as words
from conversations.reports import told
from conversations.reports.closing import after
from conversations.reports.firm import MARK, notice
from conversations.sessions import Session

MOST = 300  # characters of what differs


def _confirm(context: Context, argument: str) -> Outcome:
    """One person of the firm is enough; whoever presses later is told nothing new."""
    did = "report.confirm"
    meant = _meant(context, argument, did)
    if isinstance(meant, Outcome):
        return meant
    session, report = meant
    if report.state is ReportState.CONFIRMED:
        return Outcome(did)
    answered = answer(context, report, ReportState.CONFIRMED)
    thanks = Notice(
        words.CONFIRMED_NOTIFY.say(context.language), words.CONFIRMED.say(context.language)
    )
    changes, closed = after(context, session)
    says = (context.here(thanks), *told_expert(context, session, words.EXPERT_CONFIRMED), *closed)
    return Outcome(did, (AnswerReport(answered, session.company, report.state), *changes), says)


def _differ(context: Context, argument: str) -> Outcome:
    """The expert corrects it, the secretariat knows; the report stands as objected to."""
    did = "report.differ"
    meant = _meant(context, argument, did)
    if isinstance(meant, Outcome):
        return meant
    session, report = meant
    lang = context.language
    if report.state is ReportState.CONFIRMED:
        at = (report.answered_at or context.now).astimezone(context.programme.zone)
        day = write_day(at, lang, context.local.date())
        return _word(context, did, words.CONFIRMED_ON.say(lang, day=day))
    if context.filled is None:
        return Outcome(did, opens=_form(context, session, argument))
    said = context.filled.get("said", "").strip()
    if not said or len(said) > MOST:
        text = words.TOO_LONG.say(lang, most=MOST) if said else words.EMPTY.say(lang)
        return Outcome(did, refused=text)
    objected = replace(answer(context, report, ReportState.DIFFERS), objection=said)
    says = (
        context.here(word(words.OBJECTED.say(lang))),
        *told_expert(context, session, words.EXPERT_DIFFERS, said),
        *_told_office(context, session, said),
    )
    return Outcome(did, (AnswerReport(objected, session.company, report.state),), says)


def answer(context: Context, report: Report, state: ReportState) -> Report:
    """The report with the firm's word on it, as the actor records it."""
    by = context.actor.person.id
    return replace(report, state=state, answered_by=by, answered_at=context.now)


def _form(context: Context, session: Session, argument: str) -> Fill:
    lang = context.language
    field = Field("said", words.FORM_LABEL.say(lang), "text", hint=words.FORM_HINT.say(lang))
    return Fill(
        notification=words.CONFIRMED_NOTIFY.say(lang),
        title=words.FORM_TITLE.say(lang),
        text=words.FORM.say(lang, **told.values(context, session, lang)),
        action="report.differ",
        argument=argument,
        fields=(field,),
        submit=words.SEND.say(lang),
        button=words.WRITE.say(lang),
    )


def told_expert(context: Context, session: Session, text: Text, said: str = "") -> tuple[Say, ...]:
    """What the firm answered; with the way to correct the report where something differs."""
    expert = context.facts.expert(session.expert)
    person = context.facts.person_by_id(expert.person) if expert else None
    if person is None:
        return ()
    lang = person.language
    filled = {**told.values(context, session, lang), "said": said}
    correct = Button("report.write", words.CORRECT.say(lang), session.code, "primary")
    step = Notice(words.EXPERT_NOTIFY.say(lang), text.say(lang, **filled), (correct,) * bool(said))
    return (context.to(person, step),)


def _told_office(context: Context, session: Session, said: str) -> tuple[Say, ...]:
    def step(lang: Language) -> Notice:
        filled = {**told.values(context, session, lang), "said": said}
        return Notice(words.OFFICE_NOTIFY.say(lang), words.OFFICE_DIFFERS.say(lang, **filled))

    return to_secretariat(context, step, bulk=False)


def _meant(context: Context, argument: str, did: str) -> tuple[Session, Report] | Outcome:
    """The report as it was shown; where it was corrected since, as it stands now."""
    code, _, revision = argument.partition(MARK)
    session = context.facts.session(code)
    if session is None or session.company != context.actor.company:
        return _word(context, did, words.NOT_YOURS.say(context.language))
    context.facts.hold_sessions(session.company, session.expert)
    report = context.facts.report(session.code)
    if report is None:
        return _word(context, did, words.NONE.say(context.language))
    if str(report.revision) != revision:
        step = notice(context, session, report, context.language, words.NEWER)
        return Outcome(did, says=(context.here(step),))
    return session, report


def _show(context: Context, typed: str) -> Outcome:
    """The firm's own reports: the newest, and those that wait for its word."""
    del typed
    did, company = "report.show", context.actor.company
    reports = context.facts.reports(company=company) if company else ()
    if not reports:
        return _word(context, did, words.NONE.say(context.language))
    waiting = [r for r in reports[:-1] if r.state is not ReportState.CONFIRMED]
    says = []
    for report in (*waiting, reports[-1]):
        session = context.facts.session(report.session)
        if session is not None:
            step = notice(context, session, report, context.language)
            says.append(context.private(step))
    return Outcome(did, says=tuple(says))


def _word(context: Context, did: str, text: str) -> Outcome:
    return Outcome(did, says=(context.here(word(text)),))


ACTIONS = (
    Action("report.confirm", _confirm),
    Action("report.differ", _differ),
    Action("report.show", _show, "sme", ("report", "reports", "報告", "指導の報告")),
)
