"""What the secretariat decided about automatic verdicts."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Typed, UtcDateTime

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new table: nothing waits for it."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.create_table(
        "decision",
        sa.Column(
            "result",
            sa.Text,
            sa.ForeignKey("result.id", name="fk_decision_result_result"),
            primary_key=True,
        ),
        sa.Column(
            "company",
            sa.Text,
            sa.ForeignKey("company.code", name="fk_decision_company_company"),
            nullable=False,
        ),
        sa.Column("verdict", sa.Text, nullable=False),
        sa.Column("reason", Typed, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("taken_back", sa.Boolean, nullable=False),
    )
    op.create_index("ix_decision_company", "decision", ["company"])


def downgrade() -> None:
    """Verdicts are automatic alone again."""
    op.drop_table("decision")
