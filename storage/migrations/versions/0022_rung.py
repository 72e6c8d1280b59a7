"""The log of calls that were made."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Typed, UtcDateTime

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new table: nothing waits for it."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.create_table(
        "rung",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column(
            "company",
            sa.Text,
            sa.ForeignKey("company.code", name="fk_rung_company_company"),
            nullable=False,
        ),
        sa.Column("reply", sa.Text, nullable=False),
        sa.Column("text", Typed, nullable=False),
        sa.Column("session", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
    )
    op.create_index("ix_rung_at", "rung", ["at"])
    op.create_index("ix_rung_company_at", "rung", ["company", "at"])


def downgrade() -> None:
    """What was said on the telephone is forgotten."""
    op.drop_table("rung")
