"""``sme-consultant export``: the secretariat's files, for programs and archives."""

import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot import consultant
from bot.commands import settings_or_none
from bot.documents.port import File
from bot.documents.writing import write
from bot.ids import new_id
from bot.settings import Settings
from conversations.actions import Context
from conversations.actors import NOWHERE, SYSTEM
from conversations.office.exporting import document
from storage import Database, SqlFacts, StorageAwayError, is_current


def export(kind: str, form: str, out: str | None) -> int:
    """Rows to stdout (CSV), or a file to ``out``; 1 where the database does not answer."""
    settings = settings_or_none()
    if settings is None:
        return 2
    if form == "xlsx" and out is None:
        sys.stderr.write("xlsx: name the file with --out FILE.xlsx\n")
        return 2
    try:
        file = _file(settings, kind, form)
    except (StorageAwayError, SQLAlchemyError) as fault:
        sys.stderr.write(f"DATABASE_URL: the database is away ({type(fault).__name__})\n")
        return 1
    if file is None:
        sys.stderr.write("DATABASE_URL: of another release; run sme-consultant migrate\n")
        return 1
    if out is None:
        sys.stdout.buffer.write(file.content)
        return 0
    Path(out).write_bytes(file.content)
    sys.stderr.write(f"{kind} written to {out}\n")
    return 0


def _file(settings: Settings, kind: str, form: str) -> File | None:
    """None for a database of another release."""
    with closing(Database(settings.database_url)) as database:
        if not database.run_now(is_current):
            return None

        def made(connection: Connection) -> File:
            context = Context(
                facts=SqlFacts(connection),
                actor=SYSTEM,
                place=NOWHERE,
                now=datetime.now(UTC),
                programme=consultant.programme(settings),
                new=new_id,
                topics=consultant.TOPICS,
            )
            return write(document(context, kind, form))

        return database.run_now(made)
