"""The secretariat's application file, and what an import of it comes to."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from storage import Database

COLUMNS = (
    "id,company,prefecture,category,main_industry,legal_form,capital,regular_employees,"
    "against_public_order,took_part_before,security_action,policy_status,contact,email"
)
GOOD = "みほん製菓株式会社,東京都,1,,incorporated,1000万円,20,no,no,1,none,山田,y@example.com"


class Told(NamedTuple):
    """What the command came to."""

    code: int
    rows: list[list[str]]
    progress: str


Import = Callable[..., Told]


def sheet(*rows: str, end: str = "\n", header: str = COLUMNS) -> str:
    return end.join((header, *rows, ""))


def firms(tmp_path: Path) -> list[str]:
    """The names of the firms on file, in the order that their files were opened."""
    database = Database(f"sqlite:///{tmp_path}/firms.db")
    try:
        select = "SELECT name FROM company ORDER BY created_at, name"
        return database.run_now(
            lambda connection: [row[0] for row in connection.exec_driver_sql(select)]
        )
    finally:
        database.close()


def filed(tmp_path: Path) -> list[dict[str, str]]:
    """The applications on file, by receipt number."""
    database = Database(f"sqlite:///{tmp_path}/firms.db")
    try:
        select = "SELECT * FROM application ORDER BY receipt"
        return database.run_now(
            lambda c: [dict(row) for row in c.exec_driver_sql(select).mappings()]
        )
    finally:
        database.close()
