"""A verdict that the secretariat should look at is told to it at once, not only in status."""

from conversations.actions import Context
from conversations.engine import Language, Notice
from conversations.office import words
from conversations.office.status import points_to_check
from conversations.ports import Address, AddResult, Outcome, Say


def tell(context: Context, outcome: Outcome) -> tuple[Say, ...]:
    """One word to each account of the secretariat, where a check ended open or with a note."""
    recorded = (c.result for c in outcome.changes if isinstance(c, AddResult))
    result = next((r for r in recorded if r.flow == "eligibility"), None)
    if result is None:
        return ()
    verdict = str(result.payload["verdict"])
    reasons, notes = (_ids(result.payload[key]) for key in ("reasons", "notes"))
    lang = Language.JA  # the secretariat's working language; a person's own comes with people
    points = points_to_check(verdict, reasons, notes, lang)
    if not points:
        return ()
    company = context.facts.company(result.company)
    called = f"{result.company} {company.name if company else ''}".strip()
    notice = Notice(
        notification=words.CASE_NOTIFY.say(lang),
        text=words.CASE.say(
            lang, company=called, verdict=words.VERDICTS[verdict].say(lang), points=points
        ),
    )
    return tuple(
        Say(context.new("delivery"), _address(member), notice, bulk=True)
        for member in sorted(context.programme.members)
    )


def _ids(value: object) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, list | tuple) else ()


def _address(member: str) -> Address:
    platform, space, user = member.split(":", 2)
    return Address(platform, space, user=user)
