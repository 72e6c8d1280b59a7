"""The secretariat's call list."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text, UniqueConstraint

from storage.columns import Typed, UtcDateTime
from storage.tables.base import metadata, moment, text_column

call = Table(
    "call",
    metadata,
    Column("id", Text, primary_key=True),
    Column("company", ForeignKey("company.code"), nullable=False, index=True),
    text_column("kind"),
    text_column("about"),
    moment("due_at"),
    moment("made_at"),
    text_column("state"),
    Column("revision", Integer, nullable=False),
    UniqueConstraint("kind", "about"),
    Index(None, "state", "due_at"),
)

# Append only: calls that were made.
rung = Table(
    "rung",
    metadata,
    Column("id", Text, primary_key=True),
    Column("company", ForeignKey("company.code"), nullable=False),
    text_column("reply"),
    Column("text", Typed, nullable=False),
    text_column("session"),
    text_column("by"),
    Column("at", UtcDateTime, nullable=False, index=True),
    Index(None, "company", "at"),
)
