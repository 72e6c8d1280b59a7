"""``sme-consultant applications import``: the secretariat's file, judged by the same rules."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.commands import migrate_for, settings_or_none
from bot.ids import new_id
from bot.sheet import SheetRow, decode, read_sheet
from conversations.eligibility import (
    COLUMNS,
    ApplicationRow,
    BadCell,
    Judgement,
    error_line,
    judge,
    keep,
    read_row,
    verdict_line,
)
from conversations.engine import Recorded
from conversations.people import Company
from conversations.ports import AddCompany, AddResult, Facts, Outcome
from storage import Database, StorageAwayError, act, company_of_application

_PROGRESS_EVERY = 100  # rows


@dataclass(frozen=True, slots=True)
class Judged:
    """One row of the file: what is told of it, and what to keep of a row that was read.

    note: what its sender should look at; for standard error.
    """

    line: str
    verdict: str
    row: ApplicationRow | None = None
    judgement: Judgement | None = None
    note: str = ""


def import_file(path: str, *, dry_run: bool) -> int:
    """A line a row on stdout, progress on stderr; 2 where the file or the settings fail."""
    settings = settings_or_none()
    sheet = _sheet(path) if settings else None
    if settings is None or sheet is None:
        return 2
    rows = judged(sheet, settings.programme_edition)
    if dry_run:
        _tell(rows)
        return 0
    if failed := migrate_for(settings):
        return failed
    with closing(Database(settings.database_url)) as database:
        try:
            _tell(_kept(rows, database, settings.programme_edition))
        except (StorageAwayError, SQLAlchemyError) as fault:
            sys.stderr.write(f"DATABASE_URL: the database is away ({type(fault).__name__}); rows ")
            sys.stderr.write("told above are kept, run the same command again for the rest\n")
            return 1
    return 0


def _sheet(path: str) -> Iterator[SheetRow] | None:
    """The file's rows; None, and a line on stderr, where it is no application file."""
    try:
        text = decode(Path(path).read_bytes())
    except (OSError, UnicodeDecodeError) as fault:
        sys.stderr.write(f"{path}: cannot be read as UTF-8 or CP932 ({type(fault).__name__})\n")
        return None
    columns, rows = read_sheet(text)
    if "id" not in columns:
        sys.stderr.write(f"{path}: no application file: its first line names no column id\n")
        return None
    if missing := [name for name in COLUMNS if name not in columns]:
        sys.stderr.write(f"{path}: no column {', '.join(missing)}: not known for every row\n")
    return rows


def judged(rows: Iterable[SheetRow], edition: str) -> Iterator[Judged]:
    """Every row with its verdict; a bad row stops no other."""
    seen: dict[str, int] = {}
    for row in rows:
        told = _judged(row, edition)
        first = seen.setdefault(told.row.id, row.line) if told.row else row.line
        if first != row.line:
            note = f"line {row.line}: its id stands in line {first} already, and that one is kept"
            told = replace(told, note=note)
        yield told


def _judged(sheet: SheetRow, edition: str) -> Judged:
    row = BadCell(sheet.broken) if sheet.broken else read_row(sheet.cells, edition)
    if isinstance(row, BadCell):
        return Judged(error_line(sheet.cells["id"].strip(), sheet.line, row), "error")
    judgement = judge(row.facts, edition)
    return Judged(verdict_line(row.id, judgement), judgement.verdict.value, row, judgement)


def _tell(rows: Iterator[Judged]) -> None:
    counts: Counter[str] = Counter()
    for row in rows:
        sys.stdout.write(f"{row.line}\n")
        if row.note:
            sys.stderr.write(f"{row.note}\n")
        counts[row.verdict] += 1
        if counts.total() % _PROGRESS_EVERY == 0:
            sys.stderr.write(f"{counts.total()} rows\n")
    told = ", ".join(f"{verdict} {count}" for verdict, count in sorted(counts.items()))
    sys.stderr.write(f"{counts.total()} rows: {told or 'none'}\n")


def _kept(rows: Iterator[Judged], database: Database, edition: str) -> Iterator[Judged]:
    """Each row that was read is kept before it is told."""
    for row in rows:
        if row.row is not None and row.judgement is not None:
            database.run_now(Keep(row.row, row.judgement, edition, datetime.now(UTC)))
        yield row


@dataclass(frozen=True, slots=True)
class Keep:
    """Opens the firm's file with its verdict, unless the application was kept before."""

    row: ApplicationRow
    judgement: Judgement
    edition: str
    now: datetime

    def __call__(self, connection: Connection) -> None:
        if company_of_application(connection, self.row.id) is None:
            act(connection, self.now, self._open, by="applications import")

    def _open(self, facts: Facts) -> Outcome:
        del facts
        company = Company(code=new_id("company"), name=self.row.company)
        row = self.row
        details = {
            "id": row.id,
            "prefecture": row.prefecture,
            "contact": row.contact,
            "email": row.email,
            **row.further,
        }
        result = Recorded(
            id=new_id("result"),
            conversation=f"application-{row.id}",
            company=company.code,
            flow="eligibility",
            edition=self.edition,
            at=self.now,
            payload={
                "verdict": self.judgement.verdict.value,
                "reasons": list(self.judgement.reasons),
                "notes": list(self.judgement.notes),
            },
            snapshot=keep(row.facts, self.judgement, self.edition),
        )
        kept = {name: value for name, value in details.items() if value}
        return Outcome(
            did="applications.import",
            changes=(AddCompany(company, kept), AddResult(result)),
        )
