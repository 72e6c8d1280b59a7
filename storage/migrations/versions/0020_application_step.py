"""How an application stood after each change of it."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Typed, UtcDateTime

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new table: nothing waits for it."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    key = sa.ForeignKey("application.code", name="fk_application_step_application_application")
    op.create_table(
        "application_step",
        sa.Column("application", sa.Text, key, primary_key=True),
        sa.Column("revision", sa.Integer, primary_key=True),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("reason", Typed, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("moved_at", UtcDateTime, nullable=False),
    )


def downgrade() -> None:
    """The history of applications is lost: keep a copy of the database."""
    op.drop_table("application_step")
