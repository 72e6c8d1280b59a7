"""Plans, and where their summaries stand."""

from sqlalchemy import JSON, Column, ForeignKey, Index, Table, Text

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

posted = Table(
    "posted",
    metadata,
    Column("company", ForeignKey("company.code"), primary_key=True),
    Column("platform", Text, primary_key=True),
    Column("space", Text, primary_key=True),
    Column("channel", Text, primary_key=True),
    Column("user", Text, primary_key=True),
    text_column("delivery"),
)
