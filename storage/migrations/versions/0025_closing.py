"""Firms whose four sessions are over."""

import sqlalchemy as sa
from alembic import op

from storage.columns import UtcDateTime

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new table: nothing waits for it."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    key = sa.ForeignKey("company.code", name="fk_closing_company_company")
    op.create_table(
        "closing",
        sa.Column("company", sa.Text, key, primary_key=True),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("reminded_at", UtcDateTime),
    )
    op.create_index("ix_closing_reminded_at_at", "closing", ["reminded_at", "at"])


def downgrade() -> None:
    """Which firms were done is lost; their reports stay."""
    op.drop_table("closing")
