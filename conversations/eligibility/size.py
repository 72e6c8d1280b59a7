"""The size of a small firm: by employees or, for a company of rows 1–8, by capital.

Programme page, "本事業における中小企業等の定義". What is not known is tried in every way it could
turn out: where all ways agree the size is settled, and nothing is guessed.
"""

from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import NamedTuple

from conversations.eligibility.editions import Edition
from conversations.eligibility.editions.definition import BY_MAIN_INDUSTRY, INDUSTRIES, Limit
from conversations.eligibility.facts import Application, LegalForm


class Standing(StrEnum):
    """How a condition stands."""

    MET = "met"
    UNMET = "unmet"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Size:
    """How the size stands, against which limit, decided by the answer to which question.

    limit: where several rows may apply, the strictest for a size within them all, the widest
    for one beyond them all, None for one still open. missing: questions that could still
    decide, in the order they are asked.
    """

    standing: Standing
    question: str
    limit: Limit | None
    missing: tuple[str, ...] = ()


class _Case(NamedTuple):
    """One way the unknown may turn out."""

    limit: Limit
    form: LegalForm
    people: int
    capital: int


_BEYOND = 10**15  # more than any limit, in people and in yen


def fits(limit: Limit, form: LegalForm | None, people: int, capital: int) -> bool:
    """Whether one size is within the limit (inclusive; capital helps companies only)."""
    company = form is LegalForm.INCORPORATED
    by_capital = company and limit.capital is not None and capital <= limit.capital
    return people <= limit.employees or by_capital


def limits(app: Application, edition: Edition) -> tuple[Limit, ...]:
    """The limits that may apply: one where row and main industry are known."""
    if app.category is None:
        own = [row.limit for row in edition.rows if row.limit is not None]
        return (*own, *_of_main_industries(edition))
    limit = edition.row(app.category).limit
    if limit is not None:
        return (limit,)
    if app.main_industry is None:
        return _of_main_industries(edition)
    return (_by_employees(edition, app.main_industry),)


def size(app: Application, edition: Edition) -> Size:
    """How the applicant's size stands; the row itself must be known before it is met."""
    cases = _cases(app, edition)
    outcomes = {fits(*case) for case in cases}
    possible = limits(app, edition)
    by_employees = sorted(possible, key=lambda limit: limit.employees)
    if outcomes == {False}:
        return Size(Standing.UNMET, "regular_employees", by_employees[-1])
    if outcomes == {True} and app.category is not None:
        return Size(Standing.MET, _decided_by(app, possible), by_employees[0])
    missing = tuple(question for question in _unknown(app) if _may_decide(cases, question))
    if app.category is None:
        missing = ("category", *missing)
    limit = possible[0] if len(possible) == 1 else None
    return Size(Standing.UNKNOWN, missing[0], limit, missing)


def _of_main_industries(edition: Edition) -> tuple[Limit, ...]:
    return tuple(_by_employees(edition, number) for number in INDUSTRIES)


def _by_employees(edition: Edition, industry: int) -> Limit:
    """Rows 12–15: the employees' limit of the main industry, without the capital."""
    limit = edition.row(industry).limit
    if limit is None:
        reason = f"row {industry} is no industry"
        raise ValueError(reason)
    return Limit(limit.employees)


def _cases(app: Application, edition: Edition) -> list[_Case]:
    forms = (LegalForm.INCORPORATED, LegalForm.SOLE_PROPRIETOR)
    known_forms = forms if app.legal_form is None else (app.legal_form,)
    people = (0, _BEYOND) if app.regular_employees is None else (app.regular_employees,)
    capital = (0, _BEYOND) if app.capital is None else (app.capital,)
    ways = product(limits(app, edition), known_forms, people, capital)
    return [_Case(*way) for way in ways]


_FIELDS = ("main_industry", "legal_form", "regular_employees", "capital")  # of _Case, in order


def _unknown(app: Application) -> tuple[str, ...]:
    """What is not known, of what a size is made of; the main industry only where it matters."""
    by_industry = app.category in BY_MAIN_INDUSTRY
    return tuple(
        field
        for field in _FIELDS
        if getattr(app, field) is None and (field != "main_industry" or by_industry)
    )


def _may_decide(cases: list[_Case], field: str) -> bool:
    """Whether, all else alike, the field can turn the outcome."""
    place = _FIELDS.index(field)
    outcomes: dict[tuple[object, ...], set[bool]] = {}
    for case in cases:
        rest = (*case[:place], *case[place + 1 :])
        outcomes.setdefault(rest, set()).add(fits(*case))
    return any(len(found) > 1 for found in outcomes.values())


def _decided_by(app: Application, possible: tuple[Limit, ...]) -> str:
    people = app.regular_employees
    within = people is not None and all(people <= limit.employees for limit in possible)
    return "regular_employees" if within else "capital"
