"""Plans, where their summaries stand, and what firms make of their measures."""

from sqlalchemy import JSON, Boolean, Column, Date, ForeignKey, Index, Table, Text

from storage.columns import Typed
from storage.tables.base import metadata, moment, text_column

plan = Table(
    "plan",
    metadata,
    Column("id", Text, primary_key=True),
    Column("company", ForeignKey("company.code"), nullable=False),
    Column("result", ForeignKey("result.id"), nullable=False),
    moment("made_at"),
    Column("snapshot", JSON, nullable=False),
    Index(None, "company", "made_at"),
)

# NULL in the later columns: posted before it was known who shared which plan.
posted = Table(
    "posted",
    metadata,
    Column("company", ForeignKey("company.code"), primary_key=True),
    Column("platform", Text, primary_key=True),
    Column("space", Text, primary_key=True),
    Column("channel", Text, primary_key=True),
    Column("user", Text, primary_key=True),
    text_column("delivery"),
    Column("post", Text, unique=True, index=True),
    Column("plan", Text),
    Column("by", Text),
    moment("at", null=True),
    Column("agreed", Boolean, nullable=False, server_default="0"),
    Column("score_hidden", Text),
)

# Kept when the plan is made anew: a measure is known by its item. due: the first of a month.
measure = Table(
    "measure",
    metadata,
    Column("company", ForeignKey("company.code"), primary_key=True),
    Column("item", Text, primary_key=True),
    text_column("owner", null=True),
    Column("called", Typed, nullable=False),
    Column("due", Date),
    moment("done_at", null=True),
    text_column("done_by", null=True),
    Column("reason", Typed, nullable=False),
    text_column("by"),
    moment("at"),
)

# The schedule of what comes up of its own accord (design.md, decision 6).
round_ = Table(
    "round",
    metadata,
    Column("company", ForeignKey("company.code"), primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("month", Date, primary_key=True),
    moment("due_at"),
    moment("useless_at"),
    text_column("state"),
    Index(None, "state", "due_at"),
)

came_up = Table(
    "came_up",
    metadata,
    Column("company", ForeignKey("company.code"), primary_key=True),
    Column("month", Date, primary_key=True),
    Column("person", ForeignKey("person.id"), primary_key=True),
    text_column("platform"),
    text_column("space"),
    text_column("user"),
    Column("items", JSON, nullable=False),
)

quiet = Table(
    "quiet",
    metadata,
    Column("company", ForeignKey("company.code"), primary_key=True),
    Column("person", ForeignKey("person.id"), primary_key=True),
)
