"""All tables. Domain rows carry the company, never a platform's workspace.

A person's ids on conversations, answers and audit rows are no foreign keys: the system itself
may stand there (an imported application was answered by nobody in a chat).
"""

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.columns import Typed, UtcDateTime

# One rule for every constraint's name, so that a later migration can name what it drops.
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

metadata = MetaData(naming_convention=dict(NAMES))


def _text(name: str, *, null: bool = False) -> Column[str]:
    return Column(name, Text, nullable=null)


def _at(name: str, *, null: bool = False) -> Column[object]:
    return Column(name, UtcDateTime, nullable=null)


setting = Table("setting", metadata, Column("key", Text, primary_key=True), _text("value"))

person = Table(
    "person",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Typed, nullable=False),
    _text("language"),
    _at("created_at"),
)

account = Table(
    "account",
    metadata,
    Column("platform", Text, primary_key=True),
    Column("space", Text, primary_key=True),
    Column("user", Text, primary_key=True),
    Column("person", ForeignKey("person.id"), nullable=False, index=True),
    Column("name", Typed, nullable=False),
    _text("locale"),
    _at("used_at"),
)

company = Table(
    "company",
    metadata,
    Column("code", Text, primary_key=True),
    Column("name", Typed, nullable=False),
    Column("folded", Typed, nullable=False, index=True),  # the name as it is looked up
    Column("details", JSON, nullable=False),
    Column("application", Text, unique=True),  # id in the secretariat's application file
    _at("created_at"),
)

membership = Table(
    "membership",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", ForeignKey("person.id"), nullable=False),
    _text("role"),
    Column("company", ForeignKey("company.code"), index=True),
    UniqueConstraint("person", "role", "company"),
)
# Two NULLs differ in a unique constraint; a role without a company is held once as well.
Index(
    "uq_membership_person_role",
    membership.c.person,
    membership.c.role,
    unique=True,
    sqlite_where=membership.c.company.is_(None),
    postgresql_where=membership.c.company.is_(None),
)

expert = Table(
    "expert",
    metadata,
    Column("code", Text, primary_key=True),
    Column("person", ForeignKey("person.id"), nullable=False, unique=True),
    Column("name", Typed, nullable=False),
)

conversation = Table(
    "conversation",
    metadata,
    Column("id", Text, primary_key=True),
    _text("flow"),
    _text("edition"),
    _text("person"),
    Column("company", ForeignKey("company.code"), nullable=False, index=True),
    Column("revision", Integer, nullable=False),
    _text("state"),
    _text("reopened", null=True),
    Column("candidates", JSON, nullable=False),
    Column("helped", JSON, nullable=False),
    _text("shape"),
    _text("card", null=True),
    _at("touched_at"),
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
    _text("by"),
    _at("at"),
)

# Append only: an answer that was changed, or whose choice is no longer offered, stays on record.
answer_history = Table(
    "answer_history",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("conversation", ForeignKey("conversation.id"), nullable=False, index=True),
    _text("question"),
    Column("value", JSON, nullable=False),
    Column("typed", Typed, nullable=False),
    Column("rough", Boolean, nullable=False),
    _text("by"),
    _at("at"),
)

result = Table(
    "result",
    metadata,
    Column("id", Text, primary_key=True),
    Column("conversation", Text, nullable=False, index=True),
    Column("company", ForeignKey("company.code"), nullable=False),
    _text("flow"),
    _text("edition"),
    _at("at"),
    Column("payload", JSON, nullable=False),
    Column("snapshot", JSON, nullable=False),
    Index(None, "company", "flow", "at"),
)

plan = Table(
    "plan",
    metadata,
    Column("id", Text, primary_key=True),
    Column("company", ForeignKey("company.code"), nullable=False),
    Column("result", ForeignKey("result.id"), nullable=False),
    _at("made_at"),
    Column("snapshot", JSON, nullable=False),
    Index(None, "company", "made_at"),
)

reference = Table(
    "reference",
    metadata,
    Column("platform", Text, primary_key=True),
    Column("space", Text, primary_key=True),
    Column("channel", Text, primary_key=True),
    Column("user", Text, primary_key=True),
    _text("reference"),
    Column("closed", Boolean, nullable=False),
)

posted = Table(
    "posted",
    metadata,
    Column("company", ForeignKey("company.code"), primary_key=True),
    Column("platform", Text, primary_key=True),
    Column("space", Text, primary_key=True),
    Column("channel", Text, primary_key=True),
    Column("user", Text, primary_key=True),
    _text("delivery"),
)

session = Table(
    "session",
    metadata,
    Column("code", Text, primary_key=True),
    Column("company", ForeignKey("company.code"), nullable=False, index=True),
    Column("expert", ForeignKey("expert.code"), nullable=False, index=True),
    Column("number", Integer, nullable=False),
    _text("mode"),
    _at("starts_at"),
    _text("wall"),
    _text("zone"),
    Column("sequence", Integer, nullable=False),
    _text("state"),
)

reminder = Table(
    "reminder",
    metadata,
    Column("id", Text, primary_key=True),
    Column("session", ForeignKey("session.code"), nullable=False),
    Column("sequence", Integer, nullable=False),
    _text("side"),
    _text("offset"),
    _at("due_at"),
    _at("useless_at"),
    _text("wall"),
    _text("zone"),
    _text("state"),
    UniqueConstraint("session", "sequence", "side", "offset"),
    Index(None, "state", "due_at"),
)

inbox = Table(
    "inbox",
    metadata,
    Column("delivery", Text, primary_key=True),
    _text("platform"),
    Column("at", UtcDateTime, nullable=False, index=True),
)

outbox = Table(
    "outbox",
    metadata,
    Column("seq", Integer, primary_key=True),  # order within a lane, of rows due together
    Column("delivery", Text, nullable=False, unique=True),
    _text("lane"),
    _text("platform"),
    _text("space"),
    _text("channel"),
    _text("user"),
    _text("step"),
    _text("replaces", null=True),
    Column("about", Text, index=True),
    Column("consent", Boolean, nullable=False),
    _text("asks", null=True),
    _text("otherwise", null=True),
    Column("bulk", Boolean, nullable=False),
    _at("due_at"),
    _at("useless_at", null=True),
    _text("state"),
    Column("attempts", Integer, nullable=False),
    _text("owner", null=True),
    _at("claimed_until", null=True),
    _at("next_try_at"),
    Column("why", Typed),
    _at("sent_at", null=True),
    _text("ref_channel", null=True),
    _text("ref_message", null=True),
    sqlite_autoincrement=True,  # a number is not used again
)
# What was sent long ago costs a claim nothing: its indexes hold what is still to go.
for _columns in (("lane", "due_at", "seq"), ("bulk", "seq"), ("useless_at",)):
    Index(
        f"ix_outbox_waiting_{_columns[0]}",
        *(outbox.c[name] for name in _columns),
        sqlite_where=text("state = 'waiting'"),
        postgresql_where=text("state = 'waiting'"),
    )
Index(
    "ix_outbox_lost",
    outbox.c.state,
    sqlite_where=text("state IN ('failed', 'missed')"),
    postgresql_where=text("state IN ('failed', 'missed')"),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False, index=True),
    _text("person"),
    _text("action"),
    Column("company", Text, index=True),
    _text("detail"),
)
