"""Where the papers for the payment of experts stand, by month."""

from sqlalchemy import Column, ForeignKey, Table, Text

from storage.tables.base import metadata, moment, text_column

papers = Table(
    "papers",
    metadata,
    Column("expert", ForeignKey("expert.code"), primary_key=True),
    Column("month", Text, primary_key=True),
    text_column("state"),
    text_column("by"),
    moment("at"),
)
