"""When a platform was last asked whose an account is (Slack: name and locale)."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new column, empty: everybody who is known already is asked about in their turn."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.add_column("account", sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Nobody is asked any more."""
    with op.batch_alter_table("account") as account:
        account.drop_column("asked_at")
