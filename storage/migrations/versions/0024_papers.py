"""Papers for the payment of experts, by month."""

import sqlalchemy as sa
from alembic import op

from storage.columns import UtcDateTime

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new table: nothing waits for it."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    key = sa.ForeignKey("expert.code", name="fk_papers_expert_expert")
    op.create_table(
        "papers",
        sa.Column("expert", sa.Text, key, primary_key=True),
        sa.Column("month", sa.Text, primary_key=True),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
    )


def downgrade() -> None:
    """What the secretariat noted is lost: keep a copy of the database."""
    op.drop_table("papers")
