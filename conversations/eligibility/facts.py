"""What is known of an applicant; None is "not known" and never counts as either answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from conversations.engine import Answer


class LegalForm(StrEnum):
    """What the applicant is in law."""

    INCORPORATED = "incorporated"
    SOLE_PROPRIETOR = "sole_proprietor"
    UNINCORPORATED = "unincorporated"


class Star(StrEnum):
    """What was declared in SECURITY ACTION; PENDING has applied and waits for the ID."""

    NONE = "0"
    ONE = "1"
    TWO = "2"
    PENDING = "pending"


class Policy(StrEnum):
    """How far the basic policy and the related rules stand."""

    NONE = "none"
    PARTIAL = "partial"
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class Application:
    """The facts a verdict is given on, each None where not known.

    category, main_industry: rows of the programme page. regular_employees: people; capital:
    yen; ``*_rough`` marks an estimate.
    """

    category: int | None = None
    legal_form: LegalForm | None = None
    main_industry: int | None = None
    regular_employees: int | None = None
    employees_rough: bool = False
    capital: int | None = None
    capital_rough: bool = False
    against_public_order: bool | None = None
    took_part_before: bool | None = None
    security_action: Star | None = None
    policy_status: Policy | None = None


def application(answers: Mapping[str, Answer]) -> Application:
    """The facts in a conversation's answers that count (``accepted`` of the engine)."""
    employees, rough_employees = _number(answers, "regular_employees")
    capital, rough_capital = _number(answers, "capital")
    form, star = _choice(answers, "legal_form"), _choice(answers, "security_action")
    policy = _choice(answers, "policy_status")
    return Application(
        category=_row(answers, "category"),
        legal_form=LegalForm(form) if form else None,
        main_industry=_row(answers, "main_industry"),
        regular_employees=employees,
        employees_rough=rough_employees,
        capital=capital,
        capital_rough=rough_capital,
        against_public_order=_yes(answers, "against_public_order"),
        took_part_before=_yes(answers, "took_part_before"),
        security_action=Star(star) if star else None,
        policy_status=Policy(policy) if policy else None,
    )


def _choice(answers: Mapping[str, Answer], question: str) -> str | None:
    given = answers.get(question)
    value = given.value if given else None
    return value if isinstance(value, str) and value != "unknown" else None


def _row(answers: Mapping[str, Answer], question: str) -> int | None:
    value = _choice(answers, question)
    return int(value) if value else None


def _yes(answers: Mapping[str, Answer], question: str) -> bool | None:
    value = _choice(answers, question)
    return value == "yes" if value else None


def _number(answers: Mapping[str, Answer], question: str) -> tuple[int | None, bool]:
    given = answers.get(question)
    if given is None or not isinstance(given.value, int):
        return None, False
    return given.value, given.rough
