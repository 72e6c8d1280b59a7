"""``sme-consultant applications import``: the secretariat's file, judged by the same rules."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from bot import consultant
from bot.commands import migrate_for, settings_or_none
from bot.filing import Filed, Keep
from bot.import_files import Invitations, reason, write_bad
from bot.settings import Settings
from bot.sheet import SheetRow, decode, read_sheet
from conversations.eligibility import (
    COLUMNS,
    ApplicationRow,
    BadCell,
    Judgement,
    error_line,
    judge,
    read_row,
    verdict_line,
)
from storage import Database, StorageAwayError

__all__ = ["Judged", "Keep", "import_file", "judged"]

_PROGRESS_EVERY = 100  # rows
_BAD_SHOWN = 20  # rows to mend that are told one by one


@dataclass(frozen=True, slots=True)
class Judged:
    """One row of the file: what is told of it, and what to keep of a row that was read.

    note: what its sender should look at; for standard error. why: what is to be mended in a row
    that was not read. filed: what was kept.
    """

    line: str
    verdict: str
    sheet: SheetRow
    row: ApplicationRow | None = None
    judgement: Judgement | None = None
    note: str = ""
    why: str = ""
    filed: Filed | None = None


@dataclass
class Tally:
    """What the rows came to. new: of those kept, the ones that were not on file before."""

    verdicts: Counter[str] = field(default_factory=Counter)
    bad: list[tuple[SheetRow, str]] = field(default_factory=list)
    new: int = 0


def import_file(path: str, *, dry_run: bool, bad: str = "", invitations: str = "") -> int:
    """A line a row on stdout, progress on stderr; 2 where the file or the settings fail."""
    settings = settings_or_none()
    opened = _sheet(path) if settings else None
    if settings is None or opened is None:
        return 2
    columns, sheet = opened
    rows, tally = judged(sheet, settings.programme_edition), Tally()
    if dry_run:
        _tell(rows, tally)
    elif failed := _keep_all(rows, tally, settings, invitations):
        return failed
    _summary(tally, dry_run=dry_run)
    return _write_bad(bad, columns, tally) if bad else 0


def _keep_all(rows: Iterator[Judged], tally: Tally, settings: Settings, invitations: str) -> int:
    letters = None
    if invitations:
        letters = Invitations(Path(invitations), consultant.programme(settings))
        try:
            letters.open()
        except OSError as fault:
            return _unwritable(invitations, fault)
    if failed := migrate_for(settings):
        return failed
    with ExitStack() as stack:
        database = Database(settings.database_url)
        stack.callback(database.close)
        if letters:
            stack.callback(letters.close)
        try:
            _tell(_kept(rows, database, settings, letters), tally)
        except (StorageAwayError, SQLAlchemyError) as fault:
            sys.stderr.write(f"DATABASE_URL: the database is away ({type(fault).__name__}); rows ")
            sys.stderr.write("told above are kept, run the same command again for the rest\n")
            return 1
    if letters:
        sys.stderr.write(f"招待の文を{len(letters.rows)}社分、{invitations} に書きました\n")
    return 0


def _sheet(path: str) -> tuple[tuple[str, ...], Iterator[SheetRow]] | None:
    """The file's columns and rows; None, and a line on stderr, where it is no such file."""
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
    return columns, rows


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
        line = error_line(sheet.cells["id"].strip(), sheet.line, row)
        return Judged(line, "error", sheet, why=reason(sheet, row))
    judgement = judge(row.facts, edition)
    line = verdict_line(row.id, judgement)
    return Judged(line, judgement.verdict.value, sheet, row, judgement)


def _tell(rows: Iterator[Judged], tally: Tally) -> None:
    for row in rows:
        sys.stdout.write(f"{row.line}\n")
        if row.note:
            sys.stderr.write(f"{row.note}\n")
        if row.why:
            tally.bad.append((row.sheet, row.why))
        tally.new += row.filed is not None and row.filed.new
        tally.verdicts[row.verdict] += 1
        if tally.verdicts.total() % _PROGRESS_EVERY == 0:
            sys.stderr.write(f"{tally.verdicts.total()} rows\n")


def _kept(
    rows: Iterator[Judged], database: Database, settings: Settings, letters: Invitations | None
) -> Iterator[Judged]:
    """Each row that was read is kept before it is told."""
    edition, capacity = settings.programme_edition, settings.programme_capacity
    for row in rows:
        if row.row is None or row.judgement is None:
            yield row
            continue
        work = Keep(row.row, row.judgement, edition, datetime.now(UTC), capacity)
        filed = database.run_now(work)
        if letters:
            database.run_now(letters.kept(row.row, filed))
        yield replace(row, filed=filed, note=row.note or _alike(row, filed))


def _alike(row: Judged, filed: Filed) -> str:
    """Two files that seem to be one firm's are joined by the secretariat, not here."""
    if not filed.alike:
        return ""
    others = "、".join(filed.alike)
    return f"{row.sheet.line}行目：似た申込みがあります（{others}）。別の会社として取り込みました"


def _summary(tally: Tally, *, dry_run: bool) -> None:
    """The counts, in the words of whoever files the rows."""
    told = ", ".join(f"{verdict} {count}" for verdict, count in sorted(tally.verdicts.items()))
    every, bad = tally.verdicts.total(), len(tally.bad)
    sys.stderr.write(f"{every} rows: {told or 'none'}\n")
    done = "取り込めます（まだ何も残していません）" if dry_run else "取り込みました"
    new = "" if dry_run else f"うち新しい申込みは{tally.new}件です。"
    mend = f"{bad}件は直してください（行番号と理由）：" if bad else ""
    sys.stderr.write(f"{every}件中{every - bad}件を{done}。{new}{mend}\n")
    for sheet, why in tally.bad[:_BAD_SHOWN]:
        sys.stderr.write(f"{sheet.line}行目　{why}\n")
    if bad > _BAD_SHOWN:
        sys.stderr.write(f"ほか{bad - _BAD_SHOWN}件\n")


def _write_bad(path: str, columns: tuple[str, ...], tally: Tally) -> int:
    try:
        write_bad(Path(path), columns, tally.bad)
    except OSError as fault:
        return _unwritable(path, fault)
    sys.stderr.write(f"直す行を{len(tally.bad)}件、{path} に書きました\n")
    return 0


def _unwritable(path: str, fault: OSError) -> int:
    sys.stderr.write(f"{path}: cannot be written ({type(fault).__name__})\n")
    return 2
