"""Reports of sessions, every revision of them, and what was begun and not sent yet."""

from sqlalchemy import JSON, Column, ForeignKey, Index, Integer, Table

from storage.columns import Typed
from storage.tables.base import metadata, moment, text_column

# Append only, but for the firm's answer: a correction is another revision.
report = Table(
    "report",
    metadata,
    Column("session", ForeignKey("session.code"), primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("goals", JSON, nullable=False),
    Column("done", Typed, nullable=False),
    Column("homework", JSON, nullable=False),
    moment("began"),
    moment("ended"),
    Column("travel", Integer, nullable=False),
    text_column("helpful"),
    Column("comment", Typed, nullable=False),
    text_column("by"),
    moment("at"),
    text_column("state"),
    text_column("answered_by", null=True),
    moment("answered_at", null=True),
    Column("objection", Typed, nullable=False),
    Column("by_phone", Typed, nullable=False),
    Index(None, "state", "at"),
)

report_draft = Table(
    "report_draft",
    metadata,
    Column("session", ForeignKey("session.code"), primary_key=True),
    Column("values", JSON, nullable=False),
    moment("at"),
)
