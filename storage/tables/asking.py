"""Conversations with their answers, and finished results."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, Table, Text, false

from storage.columns import Typed
from storage.tables.base import metadata, moment, text_column

conversation = Table(
    "conversation",
    metadata,
    Column("id", Text, primary_key=True),
    text_column("flow"),
    text_column("edition"),
    text_column("person"),
    Column("company", ForeignKey("company.code"), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    text_column("state"),
    text_column("reopened", null=True),
    Column("candidates", JSON, nullable=False),
    Column("helped", JSON, nullable=False),
    text_column("shape"),
    text_column("card", null=True),
    moment("touched_at"),
    # of a part: the whole that its answers land in, the questions, and since when
    Column("part_of", Text, index=True),
    Column("questions", JSON, nullable=False, server_default="[]"),
    moment("handed_at", null=True),
    # of a whole: grows whenever a part changed it
    Column("landed", Integer, nullable=False, server_default="0"),
    Index(None, "person", "state", "touched_at"),
)

answer = Table(
    "answer",
    metadata,
    Column("conversation", ForeignKey("conversation.id"), primary_key=True),
    Column("question", Text, primary_key=True),
    Column("value", JSON, nullable=False),
    Column("typed", Typed, nullable=False),
    Column("rough", Boolean, nullable=False),
    Column("proxy", Boolean, nullable=False, server_default=false()),
    text_column("by"),
    moment("at"),
)

# Append only: an answer that was changed, or whose choice is no longer offered, stays on record.
answer_history = Table(
    "answer_history",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation", ForeignKey("conversation.id"), nullable=False, index=True),
    text_column("question"),
    Column("value", JSON, nullable=False),
    Column("typed", Typed, nullable=False),
    Column("rough", Boolean, nullable=False),
    Column("proxy", Boolean, nullable=False, server_default=false()),
    text_column("by"),
    moment("at"),
)

# What people wrote beside a question, answered or not.
comment = Table(
    "comment",
    metadata,
    Column("conversation", ForeignKey("conversation.id"), primary_key=True),
    Column("question", Text, primary_key=True),
    Column("text", Typed, nullable=False),
    text_column("by"),
    moment("at"),
)

result = Table(
    "result",
    metadata,
    Column("id", Text, primary_key=True),
    Column("conversation", Text, nullable=False, index=True),
    Column("company", ForeignKey("company.code"), nullable=False),
    text_column("flow"),
    text_column("edition"),
    moment("at"),
    Column("payload", JSON, nullable=False),
    Column("snapshot", JSON, nullable=False),
    Index(None, "company", "flow", "at"),
)
