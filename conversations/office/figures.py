"""Figures of the programme as of one moment: every sub-figure adds up to what it is of."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from conversations.actions import Context
from conversations.engine import Language
from conversations.office import day_words as words
from conversations.office.verdicts import is_open
from conversations.ports import CompanyStatus
from conversations.regions import Prefecture, find_prefecture, is_metropolitan, prefecture
from conversations.sessions import SessionState

#: How verdicts are counted: each firm once, whose verdict waits for a person as ``check``.
VERDICTS = ("eligible", "check", "not_yet", "ineligible", "none")


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of firms, and of sessions on record (held).

    verdicts: by VERDICTS, adding up to companies. outside: firms outside the three metropolitan
    areas, of the ``located`` whose prefecture is known.
    """

    companies: int
    verdicts: Mapping[str, int]
    located: int
    outside: int
    diagnosed: int
    held: int

    def kept(self) -> dict[str, int]:
        """As a digest keeps them, to be compared with the next one's."""
        return {
            "companies": self.companies,
            "located": self.located,
            "outside": self.outside,
            "diagnosed": self.diagnosed,
            "held": self.held,
            **{f"verdict.{name}": count for name, count in self.verdicts.items()},
        }


def figures(context: Context, statuses: tuple[CompanyStatus, ...]) -> Figures:
    """Of these firms, as they are now."""
    places = located(context)
    found = [places[status.company.code] for status in statuses if status.company.code in places]
    counted = Counter(verdict_of(status) for status in statuses)
    return Figures(
        companies=len(statuses),
        verdicts={name: counted[name] for name in VERDICTS},
        located=len(found),
        outside=sum(not is_metropolitan(place.id) for place in found),
        diagnosed=sum(status.score is not None for status in statuses),
        held=sum(s.state is SessionState.HELD for status in statuses for s in status.sessions),
    )


def verdict_of(status: CompanyStatus) -> str:
    """What a firm counts as: the secretariat's word where there is one."""
    if status.decision is not None:
        return status.decision.verdict
    if is_open(status) or status.verdict == "incomplete":
        return "check"
    return status.verdict or "none"


def located(context: Context) -> Mapping[str, Prefecture]:
    """The prefecture of each firm, where it is known: as a number, or as people write it."""
    told = {entry.company.code: entry.prefecture for entry in context.facts.entries()}
    found = {code: prefecture(text) or find_prefecture(text) for code, text in told.items()}
    return {code: place for code, place in found.items() if place is not None}


def share(count: int, base: int) -> str:
    """A percentage with one decimal; never without its base beside it (voice.md 1)."""
    return f"{count * 100 / base:.1f}%" if base else "-"


def region_line(now: Figures, lang: Language) -> str:
    """The share of firms outside the three metropolitan areas, with its base."""
    if not now.located:
        return words.DIGEST_NO_REGION.say(lang)
    part = share(now.outside, now.located)
    return words.DIGEST_REGION.say(lang, share=part, base=now.located, count=now.outside)
