"""People, their accounts and roles, companies and experts."""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from storage.columns import Typed
from storage.tables.base import metadata, moment, text_column

person = Table(
    "person",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Typed, nullable=False),
    text_column("language"),
    Column("language_chosen", Boolean, nullable=False, server_default=false()),
    Column("zone", Text, nullable=False, server_default=""),
    moment("created_at"),
    # whose accounts and conversations theirs became, where two people turned out to be one
    Column("joined", Text, index=True),
)

account = Table(
    "account",
    metadata,
    Column("platform", Text, primary_key=True),
    Column("space", Text, primary_key=True),
    Column("user", Text, primary_key=True),
    Column("person", ForeignKey("person.id"), nullable=False, index=True),
    Column("name", Typed, nullable=False),
    text_column("locale"),
    moment("used_at"),
    moment("asked_at", null=True),  # when the platform last told, or would not tell, who it is
)

company = Table(
    "company",
    metadata,
    Column("code", Text, primary_key=True),
    Column("name", Typed, nullable=False),
    Column("folded", Typed, nullable=False, index=True),  # the name as it is looked up
    Column("details", JSON, nullable=False),
    text_column("owner", null=True),  # a person's id: one a company
    text_column("heir", null=True),
    Column("application", Text, unique=True),  # id in the secretariat's application file
    moment("created_at"),
    text_column("channel", null=True),  # how the firm is reached, as the secretariat heard it
    # the file that holds all of this one, where two turned out to be one firm's
    Column("joined", Text, index=True),
)

membership = Table(
    "membership",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person", ForeignKey("person.id"), nullable=False),
    text_column("role"),
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

# Where somebody's "where you stand" is kept fresh. delivery: the message it stands in, NULL
# where the platform has a place of its own for it (Slack's App Home).
home = Table(
    "home",
    metadata,
    Column("platform", Text, primary_key=True),
    Column("space", Text, primary_key=True),
    Column("user", Text, primary_key=True),
    Column("person", ForeignKey("person.id"), nullable=False, index=True),
    text_column("delivery", null=True),
)
