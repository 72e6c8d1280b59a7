"""Who said "as planned" to an expert session's present time."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_SIDES = ("confirmed_staff", "confirmed_expert")


def upgrade() -> None:
    """New columns with a default: nothing waits for them."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    for side in _SIDES:
        column = sa.Column(side, sa.Boolean, nullable=False, server_default=sa.false())
        op.add_column("session", column)


def downgrade() -> None:
    """People are asked again with the next reminder."""
    with op.batch_alter_table("session") as session:
        for side in _SIDES:
            session.drop_column(side)
