"""What was done once about one time of a session."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new table: nothing waits for it."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    key = sa.ForeignKey("session.code", name="fk_session_mark_session_session")
    op.create_table(
        "session_mark",
        sa.Column("session", sa.Text, key, primary_key=True),
        sa.Column("sequence", sa.Integer, primary_key=True),
        sa.Column("mark", sa.Text, primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )


def downgrade() -> None:
    """What was done is done once more."""
    op.drop_table("session_mark")
