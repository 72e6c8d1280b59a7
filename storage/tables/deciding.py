"""What the secretariat decided about automatic verdicts."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table

from storage.columns import Typed
from storage.tables.base import metadata, moment, text_column

decision = Table(
    "decision",
    metadata,
    Column("result", ForeignKey("result.id"), primary_key=True),
    Column("company", ForeignKey("company.code"), nullable=False, index=True),
    text_column("verdict"),
    Column("reason", Typed, nullable=False),
    text_column("by"),
    moment("at"),
    Column("revision", Integer, nullable=False),
    Column("taken_back", Boolean, nullable=False),
)
