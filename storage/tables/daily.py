"""Digests as they were told, and people's telephone numbers."""

from sqlalchemy import JSON, Column, Date, ForeignKey, Table

from storage.columns import Typed
from storage.tables.base import metadata, moment

digest = Table(
    "digest",
    metadata,
    Column("day", Date, primary_key=True),
    moment("at"),
    Column("figures", JSON, nullable=False),
)

phone = Table(
    "phone",
    metadata,
    Column("person", ForeignKey("person.id"), primary_key=True),
    Column("telephone", Typed, nullable=False),
)
