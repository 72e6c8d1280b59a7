"""The secretariat's call list."""

import sqlalchemy as sa
from alembic import op

from storage.columns import UtcDateTime

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new table: nothing waits for it."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.create_table(
        "call",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column(
            "company",
            sa.Text,
            sa.ForeignKey("company.code", name="fk_call_company_company"),
            nullable=False,
        ),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("due_at", UtcDateTime, nullable=False),
        sa.Column("made_at", UtcDateTime, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.UniqueConstraint("kind", "about", name="uq_call_kind_about"),
    )
    op.create_index("ix_call_company", "call", ["company"])
    op.create_index("ix_call_state_due_at", "call", ["state", "due_at"])


def downgrade() -> None:
    """The call list goes with it."""
    op.drop_table("call")
