"""Firms whose four sessions are over."""

from sqlalchemy import Column, ForeignKey, Index, Table

from storage.tables.base import metadata, moment, text_column

closing = Table(
    "closing",
    metadata,
    Column("company", ForeignKey("company.code"), primary_key=True),
    moment("at"),
    text_column("by"),
    moment("reminded_at", null=True),
    Index(None, "reminded_at", "at"),
)
