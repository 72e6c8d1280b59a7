"""Whether a person's language is their own choice."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new column with a default: nothing waits for it."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.add_column(
        "person",
        sa.Column("language_chosen", sa.Boolean, nullable=False, server_default=sa.false()),
    )


def downgrade() -> None:
    """Languages are guessed again."""
    with op.batch_alter_table("person") as person:
        person.drop_column("language_chosen")
