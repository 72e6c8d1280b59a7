"""Words to many at once."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Typed, UtcDateTime

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new table: nothing waits for it."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.create_table(
        "broadcast",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("to", sa.Text, nullable=False),
        sa.Column("text", Typed, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
    )


def downgrade() -> None:
    """What was said to many is on record in the outbox alone."""
    op.drop_table("broadcast")
