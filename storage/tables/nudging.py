"""How often people were reminded of what they left unfinished."""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table

from storage.tables.base import metadata, moment

nudge = Table(
    "nudge",
    metadata,
    Column("conversation", ForeignKey("conversation.id"), primary_key=True),
    Column("times", Integer, nullable=False),
    moment("last_at", null=True),
    moment("again_at", null=True),
    Column("silenced", Boolean, nullable=False),
    moment("look_at", null=True),  # when it is looked at again, if nothing is done meanwhile
)
