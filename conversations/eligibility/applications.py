"""The application file of contract.md: its columns, a row read, and the line it is told by."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO

from conversations.eligibility import cells
from conversations.eligibility.editions import edition_of
from conversations.eligibility.facts import Application
from conversations.eligibility.rules import Judgement

COLUMNS = (
    "id",
    "company",
    "prefecture",
    "category",
    "main_industry",
    "legal_form",
    "capital",
    "regular_employees",
    "against_public_order",
    "took_part_before",
    "security_action",
    "policy_status",
    "contact",
    "email",
)
FURTHER = (
    "kana",
    "telephone",
    "receipt_number",
    "corporate_number",
    "declaration_id",
    "address",
    "channel",
)
SEPARATOR = ";"  # between reasons, which stand in one cell of the line


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """One row that was read; texts are as written, without spaces around, empty if not known.

    further: the columns of FURTHER that the file has.
    """

    id: str
    company: str
    prefecture: str
    contact: str
    email: str
    facts: Application
    further: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class BadCell:
    """The first cell of a row that could not be read."""

    column: str


def read_row(row: Mapping[str, str], edition: str) -> ApplicationRow | BadCell:
    """A row by its columns' names; a column that is missing or empty is not known.

    Raises ValueError for an edition that there is not.
    """
    edition_of(edition)
    text = {name: (row.get(name) or "").strip() for name in (*COLUMNS, *FURTHER)}
    if not text["id"]:
        return BadCell("id")
    facts = _facts(text)
    if isinstance(facts, BadCell):
        return facts
    return ApplicationRow(
        id=text["id"],
        company=text["company"],
        prefecture=text["prefecture"],
        contact=text["contact"],
        email=text["email"],
        facts=facts,
        further={name: text[name] for name in FURTHER if name in row},
    )


def verdict_line(row: str, judgement: Judgement) -> str:
    """``id,verdict,reasons``: reasons joined by ``;``, what is missing for ``incomplete``."""
    return _line(row, judgement.verdict.value, SEPARATOR.join(judgement.reasons))


def error_line(row: str, line: int, bad: BadCell) -> str:
    """``id,error,line N: column``; the header is line 1."""
    return _line(row, "error", f"line {line}: {bad.column}")


def _facts(text: Mapping[str, str]) -> Application | BadCell:
    """The facts in the file's columns, or the first of them that cannot be read."""
    column = ""

    def cell(name: str) -> str:
        nonlocal column
        column = name
        return text[name]

    try:
        category = cells.category(cell("category"))
        main_industry = cells.main_industry(cell("main_industry"))
        legal_form = cells.legal_form(cell("legal_form"))
        capital, capital_rough = cells.yen(cell("capital"))
        employees, employees_rough = cells.people(cell("regular_employees"))
        return Application(
            category=category,
            legal_form=legal_form,
            main_industry=main_industry,
            regular_employees=employees,
            employees_rough=employees_rough,
            capital=capital,
            capital_rough=capital_rough,
            against_public_order=cells.flag(cell("against_public_order")),
            took_part_before=cells.flag(cell("took_part_before")),
            security_action=cells.star(cell("security_action")),
            policy_status=cells.policy(cell("policy_status")),
        )
    except cells.UnreadableError:
        return BadCell(column)


def _line(*values: str) -> str:
    out = StringIO()
    csv.writer(out, lineterminator="").writerow(values)
    return out.getvalue()
