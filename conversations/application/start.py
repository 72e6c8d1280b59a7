"""``/sme apply``: what has to come first, then the terms, then the questions."""

from dataclasses import replace

from conversations.actions import Context, join
from conversations.application import terms as of_use
from conversations.application import words
from conversations.application.ending import APPLY, filed
from conversations.application.flow import FLOW
from conversations.application.standing import standing
from conversations.application.window import closed, contact
from conversations.asking import start as ask
from conversations.engine import Button, Notice, Recorded
from conversations.people.applications import OVER
from conversations.ports import Agree, Agreement, Outcome

_BARRED, _NOT_YET = "ineligible", "not_yet"


def start(context: Context, typed: str) -> Outcome:
    """On to the terms or the questions, or to what comes before them."""
    del typed
    company = context.actor.company
    first = _first(context)
    if first is not None or company is None:
        return _said(context, first or _check_first(context))
    terms = context.programme.terms
    if terms is not None and of_use.agreed(context, company) is None:
        return Outcome(APPLY, says=of_use.asked(context, terms))
    if terms is None and context.facts.unfinished(context.actor.person.id, FLOW) is None:
        return Outcome(APPLY, says=(of_use.missing(context),))
    return _on(context, company, terms.version if terms else "")


def agree(context: Context, argument: str) -> Outcome:
    """The terms that were shown are agreed to; where they changed meanwhile, they come again."""
    company, terms = context.actor.company, context.programme.terms
    first = _first(context)
    if first is not None or company is None:
        return _said(context, first or _check_first(context))
    if terms is None or (argument and argument != terms.version):
        return start(context, "")
    if of_use.agreed(context, company) is not None:
        return _on(context, company, terms.version)
    agreement = Agreement(company, terms.version, context.actor.person.id, context.now)
    kept = Outcome("application.agree", (Agree(agreement),))
    return join(kept, _on(context, company, terms.version))


def prepare(context: Context, argument: str) -> Outcome:
    """The questions, although there are no terms yet; where there are by now, they come first."""
    del argument
    first = _first(context)
    if first is not None or context.actor.company is None:
        return _said(context, first or _check_first(context))
    if context.programme.terms is not None:
        return start(context, "")
    return ask(context, FLOW)


def disagree(context: Context, argument: str) -> Outcome:
    """No agreement, no application."""
    del argument
    return Outcome("application.disagree", says=(context.private(of_use.declined(context)),))


def show_terms(context: Context, typed: str) -> Outcome:
    """The terms as they are now; with the question where it is open."""
    del typed
    did, terms, company = "application.terms", context.programme.terms, context.actor.company
    if terms is None:
        text = words.NO_TERMS_TO_READ.say(context.language)
        notice = Notice(words.NO_TERMS_NOTIFY.say(context.language), text)
        return Outcome(did, says=(context.private(notice),))
    open_here = company is not None and _first(context) is None
    if open_here and company and of_use.agreed(context, company) is None:
        return Outcome(did, says=of_use.asked(context, terms))
    return Outcome(did, says=of_use.shown(context, terms))


def _on(context: Context, company: str, version: str) -> Outcome:
    """What was written before becomes the application; else the questions are asked."""
    prepared = _prepared(context, company) if version else None
    if prepared is not None:
        return filed(context, prepared, version, kept=True)
    if version and _written_before(context, company) is not None:
        return _said(context, _same_or_anew(context))
    return replace(ask(context, FLOW), did=APPLY)


def _written_before(context: Context, company: str) -> Recorded | None:
    """What stood in an application that is over: it need not be written twice."""
    facts = context.facts
    if facts.unfinished(context.actor.person.id, FLOW) is not None:
        return None
    last = facts.application_of(company)
    return facts.last_result(company, FLOW) if last and last.state in OVER else None


def _same_or_anew(context: Context) -> Notice:
    lang = context.language
    buttons = (
        Button("application.same", words.SAME.say(lang), emphasis="primary"),
        Button("application.anew", words.ANEW.say(lang)),
    )
    return Notice(words.SAME_NOTIFY.say(lang), words.SAME_ASK.say(lang), buttons)


def same(context: Context, argument: str) -> Outcome:
    """What was written before is the new application, as it stands."""
    del argument
    company, terms = context.actor.company, context.programme.terms
    first = _first(context)
    if first is not None or company is None:
        return _said(context, first or _check_first(context))
    written = _written_before(context, company)
    if terms is None or written is None or of_use.agreed(context, company) is None:
        return start(context, "")
    return filed(context, written, terms.version, kept=True)


def anew(context: Context, argument: str) -> Outcome:
    """From the first question."""
    del argument
    company = context.actor.company
    first = _first(context)
    if first is not None or company is None:
        return _said(context, first or _check_first(context))
    if of_use.agreed(context, company) is None:
        return start(context, "")
    return replace(ask(context, FLOW), did=APPLY)


def _prepared(context: Context, company: str) -> Recorded | None:
    """What is written and has become no application: it waited for the terms."""
    facts = context.facts
    if facts.unfinished(context.actor.person.id, FLOW) is not None:
        return None
    written, last = facts.last_result(company, FLOW), facts.application_of(company)
    if written is None:
        return None
    newer = last is None or written.at > last.moved_at
    return written if newer and (not last or last.conversation != written.conversation) else None


def _first(context: Context) -> Notice | None:
    """What comes before the terms: an application that is there, the window, the conditions."""
    company, facts = context.actor.company, context.facts
    last = facts.application_of(company) if company else None
    if last is not None and last.state not in OVER:
        return standing(context, last)
    shut = closed(context)
    if shut is not None:
        return shut
    checked = facts.last_result(company, "eligibility") if company else None
    return _conditions(context, checked) if checked else _check_first(context)


def _check_first(context: Context) -> Notice:
    lang = context.language
    check = Button("eligibility.start", words.CHECK.say(lang), emphasis="primary")
    return Notice(words.CHECK_FIRST_NOTIFY.say(lang), words.CHECK_FIRST.say(lang), (check,))


def _conditions(context: Context, checked: Recorded) -> Notice | None:
    """An answer that bars, or a star still to be declared; what is unknown bars nobody."""
    lang, verdict = context.language, checked.payload.get("verdict")
    if verdict not in (_BARRED, _NOT_YET):
        return None
    every = Button("eligibility.conditions", words.CONDITIONS.say(lang), checked.conversation)
    ask_ = Button("inquiry.ask", words.ASK.say(lang))
    if verdict == _NOT_YET:
        how = Button("eligibility.how_to_declare", words.HOW.say(lang), checked.conversation)
        return Notice(
            words.NOT_YET_NOTIFY.say(lang),
            words.NOT_YET.say(lang),
            (replace(how, emphasis="primary"), every, ask_),
        )
    text = words.BARRED.say(lang, contact=contact(context)).rstrip()
    return Notice(words.BARRED_NOTIFY.say(lang), text, (replace(every, emphasis="primary"), ask_))


def _said(context: Context, notice: Notice) -> Outcome:
    return Outcome(APPLY, says=(context.private(notice),))
