"""Times that experts propose for a session."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from storage.tables.base import metadata, moment, text_column

proposal = Table(
    "proposal",
    metadata,
    Column("code", Text, primary_key=True),
    Column("company", ForeignKey("company.code"), nullable=False, index=True),
    Column("expert", ForeignKey("expert.code"), nullable=False),
    Column("number", Integer, nullable=False),
    text_column("mode"),
    text_column("slots"),  # wall times, one a line
    text_column("zone"),
    moment("made_at"),
    moment("look_at"),
    text_column("state"),
    text_column("chased"),
    Column("session", ForeignKey("session.code")),
    Column("revision", Integer, nullable=False),
    Index(None, "state", "look_at"),
)
