"""What came in, what leaves, where to, and what was done."""

from sqlalchemy import Boolean, Column, Index, Integer, Table, Text, text

from storage.columns import Typed, UtcDateTime
from storage.tables.base import metadata, moment, text_column

setting = Table("setting", metadata, Column("key", Text, primary_key=True), text_column("value"))

reference = Table(
    "reference",
    metadata,
    Column("platform", Text, primary_key=True),
    Column("space", Text, primary_key=True),
    Column("channel", Text, primary_key=True),
    Column("user", Text, primary_key=True),
    text_column("reference"),
    Column("closed", Boolean, nullable=False),
)

# A file that somebody agreed to take: where a door is to put it (its own words).
upload = Table(
    "upload",
    metadata,
    Column("delivery", Text, primary_key=True),
    text_column("told"),
    Column("at", UtcDateTime, nullable=False, index=True),
)

inbox = Table(
    "inbox",
    metadata,
    Column("delivery", Text, primary_key=True),
    text_column("platform"),
    Column("at", UtcDateTime, nullable=False, index=True),
)

outbox = Table(
    "outbox",
    metadata,
    Column("seq", Integer, primary_key=True),  # order within a lane, of rows due together
    Column("delivery", Text, nullable=False, unique=True),
    text_column("lane"),
    text_column("platform"),
    text_column("space"),
    text_column("channel"),
    text_column("user"),
    text_column("step"),
    text_column("replaces", null=True),
    Column("about", Text, index=True),
    Column("consent", Boolean, nullable=False),
    text_column("asks", null=True),
    text_column("otherwise", null=True),
    text_column("after", null=True),  # what goes once this stands
    Column("readers", Integer),  # how many could read it there, where that was asked and told
    Column("bulk", Boolean, nullable=False),
    moment("due_at"),
    moment("useless_at", null=True),
    text_column("state"),
    Column("attempts", Integer, nullable=False),
    text_column("owner", null=True),
    moment("claimed_until", null=True),
    moment("next_try_at"),
    Column("why", Typed),
    moment("sent_at", null=True),
    text_column("ref_channel", null=True),
    text_column("ref_message", null=True),
    # a thing kept fresh: its name, and how often it was brought up to date
    text_column("fresh", null=True),
    Column("version", Integer, nullable=False, server_default="0"),
    sqlite_autoincrement=True,  # a number is not used again
)
# What was sent long ago costs a claim nothing: its indexes hold what is still to go.
for _columns in (("lane", "due_at", "seq"), ("bulk", "seq"), ("useless_at",)):
    Index(
        f"ix_outbox_waiting_{_columns[0]}",
        *(outbox.c[name] for name in _columns),
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    )
Index(
    "ix_outbox_lost",
    outbox.c.state,
    sqlite_where=text("state IN ('failed', 'missed')"),
    postgresql_where=text("state IN ('failed', 'missed')"),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False, index=True),
    text_column("person"),
    text_column("action"),
    Column("company", Text, index=True),
    text_column("detail"),
)
