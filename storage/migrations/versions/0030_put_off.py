"""Who put a reminder off."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new column with a default: nothing waits for it."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    column = sa.Column("put_off_by", sa.Text, nullable=False, server_default="")
    op.add_column("reminder", column)


def downgrade() -> None:
    """What was put off comes to everybody it concerns."""
    with op.batch_alter_table("reminder") as reminder:
        reminder.drop_column("put_off_by")
