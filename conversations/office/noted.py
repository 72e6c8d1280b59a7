"""A verdict that the secretariat should look at is told to it at once, not only in status."""

from conversations.actions import Context
from conversations.engine import Language, Notice, Recorded
from conversations.office import words
from conversations.office.reach import to_secretariat
from conversations.office.verdicts import listed
from conversations.ports import AddResult, Outcome, Say


def tell(context: Context, outcome: Outcome) -> tuple[Say, ...]:
    """One word to each account of the secretariat, where a check ended open or with a note."""
    recorded = (c.result for c in outcome.changes if isinstance(c, AddResult))
    result = next((r for r in recorded if r.flow == "eligibility"), None)
    if result is None or not _points(result, Language.JA):
        return ()
    company = context.facts.company(result.company)
    called = f"{result.company} {company.name if company else ''}".strip()

    def notice(lang: Language) -> Notice:
        verdict = words.VERDICTS[str(result.payload["verdict"])].say(lang)
        points = _points(result, lang)
        return Notice(
            notification=words.CASE_NOTIFY.say(lang),
            text=words.CASE.say(lang, company=called, verdict=verdict, points=points),
        )

    return to_secretariat(context, notice)


def _points(result: Recorded, lang: Language) -> str:
    reasons, notes = (_ids(result.payload[key]) for key in ("reasons", "notes"))
    missing = reasons if result.payload["verdict"] == "incomplete" else ()
    return listed((*missing, *notes), lang)


def _ids(value: object) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, list | tuple) else ()
