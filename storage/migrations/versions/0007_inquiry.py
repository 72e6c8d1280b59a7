"""Questions to the secretariat, with their answers."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new table: nothing waits for it."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.create_table(
        "inquiry",
        sa.Column("code", sa.Text, primary_key=True),
        sa.Column("company", sa.Text),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.Text),
        sa.Column("by", sa.Text),
        sa.Column("answered_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(["company"], ["company.code"], name="fk_inquiry_company_company"),
    )
    op.create_index("ix_inquiry_company", "inquiry", ["company"])
    op.create_index("ix_inquiry_answered_at_asked_at", "inquiry", ["answered_at", "asked_at"])


def downgrade() -> None:
    """Questions and answers go with it."""
    op.drop_table("inquiry")
