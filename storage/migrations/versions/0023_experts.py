"""Registrations of experts, offers to them, and assignments."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Typed, UtcDateTime

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """New tables: nothing waits for them."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    _registrations()
    _offers()
    _assignments()


def _registrations() -> None:
    person = sa.ForeignKey("person.id", name="fk_registration_person_person")
    op.create_table(
        "registration",
        sa.Column("person", sa.Text, person, primary_key=True),
        sa.Column("code", sa.Text, nullable=False),
        sa.Column("name", Typed, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("made_at", UtcDateTime, nullable=False),
        sa.Column("moved_at", UtcDateTime, nullable=False),
        sa.Column("number", Typed, nullable=False),
        sa.Column("valid_until", sa.Date, nullable=False),
        sa.Column("prefectures", sa.Text, nullable=False),
        sa.Column("online", sa.Boolean, nullable=False),
        sa.Column("languages", sa.Text, nullable=False),
        sa.Column("capacity", sa.Integer, nullable=False),
        sa.Column("hours", sa.Text, nullable=False),
        sa.Column("industries", sa.Text, nullable=False),
        sa.Column("employer", sa.Text, nullable=False),
        sa.Column("reason", Typed, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.UniqueConstraint("code", name="uq_registration_code"),
    )


def _offers() -> None:
    company = sa.ForeignKey("company.code", name="fk_offer_company_company")
    expert = sa.ForeignKey("expert.code", name="fk_offer_expert_expert")
    op.create_table(
        "offer",
        sa.Column("code", sa.Text, primary_key=True),
        sa.Column("company", sa.Text, company, nullable=False),
        sa.Column("expert", sa.Text, expert, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("made_at", UtcDateTime, nullable=False),
        sa.Column("expires_at", UtcDateTime, nullable=False),
        sa.Column("answered_at", UtcDateTime),
        sa.Column("delivery", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("reason", Typed, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
    )
    op.create_index("ix_offer_company", "offer", ["company"])
    op.create_index("ix_offer_state_expires_at", "offer", ["state", "expires_at"])
    op.create_index("ix_offer_expert_state", "offer", ["expert", "state"])


def _assignments() -> None:
    company = sa.ForeignKey("company.code", name="fk_assignment_company_company")
    expert = sa.ForeignKey("expert.code", name="fk_assignment_expert_expert")
    offer = sa.ForeignKey("offer.code", name="fk_assignment_offer_offer")
    op.create_table(
        "assignment",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("company", sa.Text, company, nullable=False),
        sa.Column("expert", sa.Text, expert, nullable=False),
        sa.Column("offer", sa.Text, offer, nullable=False),
        sa.Column("since", UtcDateTime, nullable=False),
        sa.Column("until", UtcDateTime),
    )
    op.create_index("ix_assignment_expert", "assignment", ["expert"])
    standing = sa.text('"until" IS NULL')
    op.create_index(
        "uq_assignment_company",
        "assignment",
        ["company"],
        unique=True,
        sqlite_where=standing,
        postgresql_where=standing,
    )


def downgrade() -> None:
    """Registrations, offers and assignments are lost: keep a copy of the database."""
    op.drop_table("assignment")
    op.drop_table("offer")
    op.drop_table("registration")
