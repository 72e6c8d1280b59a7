"""The clock that somebody lives by."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new column with a default: nothing waits for it."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.add_column("person", sa.Column("zone", sa.Text, nullable=False, server_default=""))


def downgrade() -> None:
    """Everybody lives by the programme's clock."""
    with op.batch_alter_table("person") as person:
        person.drop_column("zone")
