"""The secretariat's own work on a firm: who looks after it, and notes."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from storage.columns import Typed
from storage.tables.base import metadata, moment, text_column

firm_case = Table(
    "firm_case",
    metadata,
    Column("company", ForeignKey("company.code"), primary_key=True),
    text_column("owner", null=True),  # a person's id
    Column("revision", Integer, nullable=False),
)

# Append only: what was noted stays, a later note says what changed.
note = Table(
    "note",
    metadata,
    Column("id", Text, primary_key=True),
    Column("company", ForeignKey("company.code"), nullable=False),
    Column("text", Typed, nullable=False),
    text_column("by"),
    moment("at"),
    Index(None, "company", "at"),
)
