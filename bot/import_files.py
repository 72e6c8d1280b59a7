"""What an import leaves besides its lines: rows to mend, and an invitation for each firm.

Excel files where their name ends so (telephone numbers keep their 0), else CSV that Excel opens
by double click.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Final

from sqlalchemy import Connection

from bot.documents.names import ending_of
from bot.documents.table import write_table
from bot.documents.workbook import write_workbook
from bot.filing import IMPORT, Filed
from bot.ids import new_id
from bot.sheet import SheetRow
from conversations.actions import Context, Programme
from conversations.actors import NOWHERE, SYSTEM
from conversations.eligibility import ApplicationRow, BadCell
from conversations.engine import Cell, Document, Language, Sheet, Workbook
from conversations.joining import codes, inviting
from conversations.joining.telling import until
from conversations.ports import AddCode, Facts, Outcome
from storage import SqlFacts, act

LINE, REASON = "line", "reason"
INVITATION_COLUMNS: Final = (
    *("id", "company", "contact", "email", "telephone", "channel"),
    *("code", "until", "text"),
)
# The columns as the secretariat calls them.
_NAMES = MappingProxyType(
    {
        "id": "申込みの番号",
        "category": "業種",
        "main_industry": "主な業種",
        "legal_form": "会社の形",
        "capital": "資本金",
        "regular_employees": "従業員の人数",
        "against_public_order": "公序良俗",
        "took_part_before": "前回の参加",
        "security_action": "星の宣言",
        "policy_status": "基本方針と社内ルール",
    }
)


def reason(sheet: SheetRow, bad: BadCell) -> str:
    """Why a row is to be mended, in the secretariat's words."""
    name = _NAMES.get(bad.column, bad.column)
    if sheet.broken:
        return f"{name}（{bad.column}）：引用符か列の数を直してください"
    written = sheet.cells.get(bad.column, "").strip()
    what = f"「{written[:40]}」を読み取れませんでした" if written else "入力がありません"
    return f"{name}（{bad.column}）：{what}"


def write_bad(path: Path, columns: Iterable[str], rows: Iterable[tuple[SheetRow, str]]) -> None:
    """The rows as they were written, each with its line in the file and why.

    Mended, the file can be imported as it is: the two columns more are not read.
    """
    names = tuple(name for name in columns if name not in (LINE, REASON))
    cells: tuple[tuple[Cell, ...], ...] = tuple(
        (sheet.line, why, *(sheet.cells.get(name, "") for name in names), *sheet.surplus)
        for sheet, why in rows
    )
    _write(path, Sheet("直す行", (LINE, REASON, *names), cells))


def _write(path: Path, sheet: Sheet) -> None:
    workbook = Workbook((sheet,))
    document = Document("", "", path.name, "", workbook)
    as_excel = ending_of(path.name) == "xlsx"
    written = write_workbook(document, workbook) if as_excel else write_table(document, workbook)
    path.write_bytes(written.content)


@dataclass
class Invitations:
    """An invitation for each firm that nobody has joined yet.

    A code stands here and nowhere else: what the database keeps is its seal.
    """

    path: Path
    programme: Programme
    rows: list[tuple[str, ...]] = field(default_factory=list)

    def open(self) -> None:
        """The file with its columns alone, so that a place that takes none is noticed first."""
        _write(self.path, Sheet("招待", INVITATION_COLUMNS, ()))

    def close(self) -> None:
        """Whatever was made is written, however the import ended."""
        _write(self.path, Sheet("招待", INVITATION_COLUMNS, tuple(self.rows)))

    def kept(self, row: ApplicationRow, filed: Filed) -> Callable[[Connection], None]:
        """The work that makes a firm's invitation."""

        def work(connection: Connection) -> None:
            made: list[tuple[str, ...]] = []
            if not SqlFacts(connection).staff(filed.company):
                now = datetime.now(UTC)
                act(connection, now, lambda facts: self._made(facts, now, row, filed, made), IMPORT)
            self.rows.extend(made)

        return work

    def _made(
        self,
        facts: Facts,
        now: datetime,
        row: ApplicationRow,
        filed: Filed,
        made: list[tuple[str, ...]],
    ) -> Outcome:
        did = "applications.invite"
        context = Context(facts, SYSTEM, NOWHERE, now, self.programme, new_id, {})
        company, application = facts.company(filed.company), facts.application(filed.application)
        if company is None or application is None:
            return Outcome(did)
        code, kept = inviting.invitation(context, company.code)
        shown = codes.shown(code, Language.JA)
        text = inviting.written(context, company, shown, kept, application.number)
        told = application.particulars
        made.append(
            (
                *(row.id, company.name, told.contact, told.email, told.telephone, told.channel),
                *(shown, until(context, kept.expires_at), text),
            )
        )
        return Outcome(did, (AddCode(kept),))
