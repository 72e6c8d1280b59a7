"""Questions to the secretariat, with their answers."""

from sqlalchemy import Column, ForeignKey, Index, Table, Text

from storage.columns import Typed
from storage.tables.base import metadata, moment, text_column

inquiry = Table(
    "inquiry",
    metadata,
    Column("code", Text, primary_key=True),
    Column("company", ForeignKey("company.code"), index=True),
    text_column("person"),
    Column("question", Typed, nullable=False),
    moment("asked_at"),
    Column("answer", Typed),
    text_column("by", null=True),
    moment("answered_at", null=True),
    Index(None, "answered_at", "asked_at"),
)
