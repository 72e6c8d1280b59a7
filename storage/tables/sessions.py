"""Expert sessions and their reminders."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from storage.tables.base import metadata, moment, text_column

session = Table(
    "session",
    metadata,
    Column("code", Text, primary_key=True),
    Column("company", ForeignKey("company.code"), nullable=False, index=True),
    Column("expert", ForeignKey("expert.code"), nullable=False, index=True),
    Column("number", Integer, nullable=False),
    text_column("mode"),
    moment("starts_at"),
    text_column("wall"),
    text_column("zone"),
    Column("sequence", Integer, nullable=False),
    text_column("state"),
    # who said "as planned" to the present time
    Column("confirmed_staff", Boolean, nullable=False, server_default=false()),
    Column("confirmed_expert", Boolean, nullable=False, server_default=false()),
)

reminder = Table(
    "reminder",
    metadata,
    Column("id", Text, primary_key=True),
    Column("session", ForeignKey("session.code"), nullable=False),
    Column("sequence", Integer, nullable=False),
    text_column("side"),
    text_column("offset"),
    moment("due_at"),
    moment("useless_at"),
    text_column("wall"),
    text_column("zone"),
    text_column("state"),
    # ids of the people who put it off, with spaces between
    Column("put_off_by", Text, nullable=False, server_default=""),
    UniqueConstraint("session", "sequence", "side", "offset"),
    Index(None, "state", "due_at"),
)

# What was done once about one time of a session: a briefing, a word about its report.
session_mark = Table(
    "session_mark",
    metadata,
    Column("session", ForeignKey("session.code"), primary_key=True),
    Column("sequence", Integer, primary_key=True),
    Column("mark", Text, primary_key=True),
    moment("at"),
)
