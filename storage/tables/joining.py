"""Codes that join accounts and people, and wrong ones that were typed."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text

from storage.tables.base import metadata, moment, text_column

# Never in clear: what is looked up is the seal (conversations/joining/codes.py).
code = Table(
    "code",
    metadata,
    Column("id", Text, primary_key=True),
    Column("seal", Text, nullable=False, unique=True),
    text_column("kind"),
    text_column("person"),
    Column("company", ForeignKey("company.code"), index=True),
    moment("made_at"),
    moment("expires_at"),
    Column("uses", Integer, nullable=False),
    Column("used", Integer, nullable=False),
    Column("revoked", Boolean, nullable=False),
    text_column("claimed", null=True),
)

wrong_code = Table(
    "wrong_code",
    metadata,
    Column("id", Integer, primary_key=True),
    text_column("platform"),
    text_column("space"),
    text_column("user"),
    moment("at"),
    Index(None, "platform", "space", "user", "at"),
)
