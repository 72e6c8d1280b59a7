"""A verdict as it is kept, and read back: never judged again (design.md, decision 2)."""

from collections.abc import Mapping
from dataclasses import asdict

from conversations.eligibility.editions import EDITIONS
from conversations.eligibility.editions.definition import Limit
from conversations.eligibility.facts import Application, LegalForm, Policy, Star
from conversations.eligibility.rules import Finding, Judgement, Subject, Verdict
from conversations.eligibility.size import Standing
from conversations.engine import Json


def keep(app: Application, judgement: Judgement, edition: str) -> dict[str, Json]:
    """Facts, verdict, every condition with its limit, and the edition, as plain data."""
    facts: dict[str, Json] = dict(asdict(app))
    return {
        "edition": edition,
        "facts": facts,
        "verdict": judgement.verdict.value,
        "reasons": list(judgement.reasons),
        "notes": list(judgement.notes),
        "conditions": [_condition(found) for found in judgement.conditions],
        "limits": [_row(number, limit) for number, limit in _limits(edition)],
    }


def restore(snapshot: Mapping[str, Json]) -> tuple[Application, Judgement, str]:
    """The facts, the judgement and the edition of a snapshot that ``keep`` made.

    Raises KeyError, TypeError or ValueError for anything else.
    """
    facts = _object(snapshot["facts"])
    app = Application(
        category=_number(facts["category"]),
        legal_form=LegalForm(str(facts["legal_form"])) if facts["legal_form"] else None,
        main_industry=_number(facts["main_industry"]),
        regular_employees=_number(facts["regular_employees"]),
        employees_rough=bool(facts["employees_rough"]),
        capital=_number(facts["capital"]),
        capital_rough=bool(facts["capital_rough"]),
        against_public_order=_flag(facts["against_public_order"]),
        took_part_before=_flag(facts["took_part_before"]),
        security_action=Star(str(facts["security_action"])) if facts["security_action"] else None,
        policy_status=Policy(str(facts["policy_status"])) if facts["policy_status"] else None,
    )
    judgement = Judgement(
        verdict=Verdict(str(snapshot["verdict"])),
        reasons=_strings(snapshot["reasons"]),
        notes=_strings(snapshot["notes"]),
        conditions=tuple(_finding(_object(found)) for found in _list(snapshot["conditions"])),
    )
    return app, judgement, str(snapshot["edition"])


def _condition(found: Finding) -> dict[str, Json]:
    return {
        "subject": found.subject.value,
        "standing": found.standing.value,
        "source": found.source,
        "question": found.question,
        "limit": dict(asdict(found.limit)) if found.limit else None,
        "missing": list(found.missing),
    }


def _finding(kept: Mapping[str, Json]) -> Finding:
    limit = None
    if kept["limit"] is not None:
        held = _object(kept["limit"])
        limit = Limit(_number(held["employees"]) or 0, _number(held["capital"]))
    return Finding(
        subject=Subject(str(kept["subject"])),
        standing=Standing(str(kept["standing"])),
        source=str(kept["source"]),
        question=str(kept["question"]),
        limit=limit,
        missing=_strings(kept["missing"]),
    )


def _limits(edition: str) -> list[tuple[int, Limit | None]]:
    return [(row.number, row.limit) for row in EDITIONS[edition].rows]


def _row(number: int, limit: Limit | None) -> dict[str, Json]:
    employees = limit.employees if limit else None
    return {"row": number, "employees": employees, "capital": limit.capital if limit else None}


def _object(value: Json) -> dict[str, Json]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return value


def _list(value: Json) -> list[Json]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def _strings(value: Json) -> tuple[str, ...]:
    return tuple(str(item) for item in _list(value))


def _number(value: Json) -> int | None:
    if value is not None and not isinstance(value, int):
        raise TypeError(value)
    return value


def _flag(value: Json) -> bool | None:
    return None if value is None else bool(value)
