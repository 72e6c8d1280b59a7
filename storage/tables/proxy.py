"""Who acts for which firm: one firm at a time."""

from sqlalchemy import Column, ForeignKey, Table

from storage.tables.base import metadata, moment

acting = Table(
    "acting",
    metadata,
    Column("person", ForeignKey("person.id"), primary_key=True),
    Column("company", ForeignKey("company.code"), nullable=False, index=True),
    moment("since"),
)
