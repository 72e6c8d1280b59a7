"""Applications, and agreements to the terms of use."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text

from storage.columns import Typed
from storage.tables.base import metadata, moment, text_column

# What an application says, a column each, so that the secretariat can look for it.
PARTICULARS = (
    *("name", "kana", "prefecture", "address", "contact", "telephone", "email"),
    *("telework", "mode", "times", "channel", "wish"),
    *("receipt", "corporate_number", "declaration"),
)

application = Table(
    "application",
    metadata,
    Column("code", Text, primary_key=True),
    Column("company", ForeignKey("company.code"), nullable=False),
    text_column("state"),
    Column("revision", Integer, nullable=False),
    text_column("conversation"),
    text_column("source"),
    text_column("terms"),
    Column("late", Boolean, nullable=False),
    Column("reason", Typed, nullable=False),
    moment("made_at"),
    moment("moved_at"),
    *(Column(name, Typed, nullable=False) for name in PARTICULARS),
    Column("folded", Typed, nullable=False, index=True),  # the name as it is looked up
    Index(None, "company", "made_at"),
    Index(None, "state", "moved_at"),
)

agreement = Table(
    "agreement",
    metadata,
    Column("company", ForeignKey("company.code"), primary_key=True),
    Column("version", Text, primary_key=True),
    text_column("person"),
    moment("at"),
)

# How an application stood after each change: its history, and what an undoing goes back to.
application_step = Table(
    "application_step",
    metadata,
    Column("application", ForeignKey("application.code"), primary_key=True),
    Column("revision", Integer, primary_key=True),
    text_column("state"),
    Column("reason", Typed, nullable=False),
    text_column("person"),
    moment("at"),
    moment("moved_at"),
)
