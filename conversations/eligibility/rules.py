"""The verdict: pure, in the order of contract.md, each condition with where it comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from conversations.eligibility.editions import Edition, edition_of
from conversations.eligibility.editions.definition import INDUSTRIES, Limit
from conversations.eligibility.facts import Application, LegalForm, Policy, Star
from conversations.eligibility.size import Standing, limits, size

# The questions of contract.md, in its order: how reasons of `incomplete` are sorted.
QUESTIONS = (
    "category",
    "legal_form",
    "main_industry",
    "regular_employees",
    "capital",
    "against_public_order",
    "took_part_before",
    "security_action",
    "policy_status",
)


class Verdict(StrEnum):
    """What the automatic check comes to; the secretariat decides."""

    ELIGIBLE = "eligible"
    NOT_YET = "not_yet"
    INELIGIBLE = "ineligible"
    INCOMPLETE = "incomplete"


class Subject(StrEnum):
    """What a condition is about."""

    SIZE = "size"
    LEGAL_FORM = "legal_form"
    PUBLIC_ORDER = "public_order"
    PREVIOUS_YEAR = "previous_year"
    STAR = "star"
    POLICY = "policy"


@dataclass(frozen=True, slots=True)
class Finding:
    """How one condition of the programme stands.

    source: where the programme page says so ("row 4", "requirement 2", "requirement 3 note",
    "definition note"). limit: of the size (size.Size). question: the answer that
    decided, or the first one missing. missing: questions that could still decide.
    """

    subject: Subject
    standing: Standing
    source: str
    question: str
    limit: Limit | None = None
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict with its reasons, what the secretariat should look at, and every condition.

    reasons: bars (ineligible), ids of missing questions (incomplete), ``no_star`` or
    ``star_pending`` (not_yet), nothing (eligible). notes: ``policy_partial``,
    ``two_stars_no_policy``, ``rough_near_limit``, ``form_contradicts_row``.
    """

    verdict: Verdict
    reasons: tuple[str, ...]
    notes: tuple[str, ...]
    conditions: tuple[Finding, ...]


# What cannot be cured in time, by the id it is told by (contract.md, "Verdicts").
_BARS: Mapping[Subject, str] = MappingProxyType(
    {
        Subject.SIZE: "size",
        Subject.LEGAL_FORM: "legal_form",
        Subject.PUBLIC_ORDER: "public_order",
        Subject.PREVIOUS_YEAR: "took_part_before",
        Subject.POLICY: "policy_complete",
    }
)


def judge(app: Application, edition: str) -> Judgement:
    """The verdict under an edition; raises ValueError for an edition or row there is not."""
    rules = edition_of(edition)
    conditions = (
        _size(app, rules),
        _legal_form(app),
        _flag(Subject.PUBLIC_ORDER, "against_public_order", bar=app.against_public_order),
        _flag(Subject.PREVIOUS_YEAR, "took_part_before", bar=app.took_part_before),
        _star(app),
        _policy(app),
    )
    verdict, reasons = _verdict(app, conditions)
    return Judgement(verdict, reasons, _notes(app, rules, verdict), conditions)


def _verdict(app: Application, conditions: tuple[Finding, ...]) -> tuple[Verdict, tuple[str, ...]]:
    unmet = [found.subject for found in conditions if found.standing is Standing.UNMET]
    bars = tuple(_BARS[subject] for subject in unmet if subject in _BARS)
    if bars:
        return Verdict.INELIGIBLE, bars
    missing = {question for found in conditions for question in found.missing}
    if missing:
        return Verdict.INCOMPLETE, tuple(id_ for id_ in QUESTIONS if id_ in missing)
    if Subject.STAR in unmet:
        pending = app.security_action is Star.PENDING
        return Verdict.NOT_YET, ("star_pending" if pending else "no_star",)
    return Verdict.ELIGIBLE, ()


def _size(app: Application, rules: Edition) -> Finding:
    """Requirement 1: a small firm by the definition's row."""
    found = size(app, rules)
    source = "requirement 1" if app.category is None else f"row {app.category}"
    return Finding(Subject.SIZE, found.standing, source, found.question, found.limit, found.missing)


def _legal_form(app: Application) -> Finding:
    """Definition, last note: no body without legal personality; a sole proprietor is fine.

    Rows 9–11 are legal persons by name. A sole proprietor is in rows 1–8 only (contract.md):
    elsewhere row or form is mistaken, and the form counts as not known.
    """
    form, row = app.legal_form, app.category
    source, question = "definition note", "legal_form"
    if form is LegalForm.UNINCORPORATED:
        return Finding(Subject.LEGAL_FORM, Standing.UNMET, source, question)
    by_name = row in (9, 10, 11) and form is None
    proprietor = form is LegalForm.SOLE_PROPRIETOR and (row is None or row in INDUSTRIES)
    if by_name or proprietor or form is LegalForm.INCORPORATED:
        decided = "category" if by_name else question
        return Finding(Subject.LEGAL_FORM, Standing.MET, source, decided)
    return _unknown(Subject.LEGAL_FORM, source, question)


def _flag(subject: Subject, question: str, *, bar: bool | None) -> Finding:
    """Public order (definition, last note) and the previous year (requirement 3, note)."""
    before = subject is Subject.PREVIOUS_YEAR
    source = "requirement 3 note" if before else "definition note"
    if bar is None:
        return _unknown(subject, source, question)
    return Finding(subject, Standing.UNMET if bar else Standing.MET, source, question)


def _star(app: Application) -> Finding:
    """Requirement 2: one star or more, already declared."""
    if app.security_action is None:
        return _unknown(Subject.STAR, "requirement 2", "security_action")
    declared = app.security_action in (Star.ONE, Star.TWO)
    standing = Standing.MET if declared else Standing.UNMET
    return Finding(Subject.STAR, standing, "requirement 2", "security_action")


def _policy(app: Application) -> Finding:
    """Requirement 3, reading A (domain.md 6.5): met while policy or rules are missing in part."""
    if app.policy_status is None:
        return _unknown(Subject.POLICY, "requirement 3", "policy_status")
    complete = app.policy_status is Policy.COMPLETE
    standing = Standing.UNMET if complete else Standing.MET
    return Finding(Subject.POLICY, standing, "requirement 3", "policy_status")


def _unknown(subject: Subject, source: str, question: str) -> Finding:
    return Finding(subject, Standing.UNKNOWN, source, question, missing=(question,))


def _notes(app: Application, rules: Edition, verdict: Verdict) -> tuple[str, ...]:
    """What the secretariat should look at; a policy no longer matters where a bar stands."""
    open_ = verdict is not Verdict.INELIGIBLE
    none = app.policy_status is Policy.NONE
    outside = app.category is not None and app.category not in INDUSTRIES
    proprietor = app.legal_form is LegalForm.SOLE_PROPRIETOR
    looked_at = {
        "policy_partial": open_ and app.policy_status is Policy.PARTIAL,
        "two_stars_no_policy": open_ and none and app.security_action is Star.TWO,
        "rough_near_limit": _rough_near_limit(app, rules),
        "form_contradicts_row": proprietor and outside,
    }
    return tuple(note for note, holds in looked_at.items() if holds)


def _rough_near_limit(app: Application, rules: Edition) -> bool:
    """Whether the size rests on an estimate near its limit."""
    if app.category is None:
        return False
    possible = limits(app, rules)
    rests_on_people = size(replace(app, regular_employees=None), rules).standing
    rests_on_capital = size(replace(app, capital=None), rules).standing
    people = app.employees_rough and rests_on_people is Standing.UNKNOWN
    capital = app.capital_rough and rests_on_capital is Standing.UNKNOWN
    return any(
        (people and near(app.regular_employees, limit.employees, rules))
        or (capital and near(app.capital, limit.capital, rules))
        for limit in possible
    )


def near(number: int | None, limit: int | None, rules: Edition) -> bool:
    """Whether a number is at its limit or within the edition's percentage of it."""
    if number is None or limit is None:
        return False
    return abs(number - limit) * 100 <= limit * rules.near_percent
