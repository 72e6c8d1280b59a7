"""Words to many at once."""

from sqlalchemy import Column, Integer, Table, Text

from storage.columns import Typed
from storage.tables.base import metadata, moment, text_column

broadcast = Table(
    "broadcast",
    metadata,
    Column("id", Text, primary_key=True),
    text_column("to"),
    Column("text", Typed, nullable=False),
    text_column("by"),
    moment("at"),
    text_column("state"),
    Column("revision", Integer, nullable=False),
)
