"""Registrations of experts, offers to them, and whose experts they are."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, Table, Text

from storage.columns import Typed
from storage.tables.base import metadata, moment, text_column

# Lists (prefectures, languages, hours, industries) are ids with spaces between.
registration = Table(
    "registration",
    metadata,
    Column("person", ForeignKey("person.id"), primary_key=True),
    Column("code", Text, nullable=False, unique=True),
    Column("name", Typed, nullable=False),
    text_column("state"),
    moment("made_at"),
    moment("moved_at"),
    Column("number", Typed, nullable=False),
    Column("valid_until", Date, nullable=False),
    text_column("prefectures"),
    Column("online", Boolean, nullable=False),
    text_column("languages"),
    Column("capacity", Integer, nullable=False),
    text_column("hours"),
    text_column("industries"),
    text_column("employer"),
    Column("reason", Typed, nullable=False),
    Column("revision", Integer, nullable=False),
)

offer = Table(
    "offer",
    metadata,
    Column("code", Text, primary_key=True),
    Column("company", ForeignKey("company.code"), nullable=False, index=True),
    Column("expert", ForeignKey("expert.code"), nullable=False),
    text_column("state"),
    moment("made_at"),
    moment("expires_at"),
    moment("answered_at", null=True),
    text_column("delivery"),
    text_column("by"),
    Column("reason", Typed, nullable=False),
    Column("revision", Integer, nullable=False),
    Index(None, "state", "expires_at"),
    Index(None, "expert", "state"),
)

assignment = Table(
    "assignment",
    metadata,
    Column("id", Text, primary_key=True),
    Column("company", ForeignKey("company.code"), nullable=False),
    Column("expert", ForeignKey("expert.code"), nullable=False, index=True),
    Column("offer", ForeignKey("offer.code"), nullable=False),
    moment("since"),
    moment("until", null=True),
)
# A firm has one expert at a time.
Index(
    "uq_assignment_company",
    assignment.c.company,
    unique=True,
    sqlite_where=assignment.c.until.is_(None),
    postgresql_where=assignment.c.until.is_(None),
)
