"""Who of the secretariat looks after a firm, and notes about it."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Typed, UtcDateTime

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """New tables: nothing waits for them."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.create_table(
        "firm_case",
        sa.Column(
            "company",
            sa.Text,
            sa.ForeignKey("company.code", name="fk_firm_case_company_company"),
            primary_key=True,
        ),
        sa.Column("owner", sa.Text),
        sa.Column("revision", sa.Integer, nullable=False),
    )
    op.create_table(
        "note",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column(
            "company",
            sa.Text,
            sa.ForeignKey("company.code", name="fk_note_company_company"),
            nullable=False,
        ),
        sa.Column("text", Typed, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
    )
    op.create_index("ix_note_company_at", "note", ["company", "at"])


def downgrade() -> None:
    """Cases are nobody's again; notes go."""
    op.drop_table("note")
    op.drop_table("firm_case")
