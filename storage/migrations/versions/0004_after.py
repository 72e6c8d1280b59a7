"""What is said once a message stands, and how many can read it there."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """New columns without a value: nothing waits for them."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.add_column("outbox", sa.Column("after", sa.Text))
    op.add_column("outbox", sa.Column("readers", sa.Integer))


def downgrade() -> None:
    """Words that were still to follow are lost with it."""
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_column("readers")
        outbox.drop_column("after")
