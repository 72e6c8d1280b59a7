"""Reports of sessions with every revision, and drafts of them."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Typed, UtcDateTime

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def _session(table: str) -> sa.Column[str]:
    key = sa.ForeignKey("session.code", name=f"fk_{table}_session_session")
    return sa.Column("session", sa.Text, key, primary_key=True)


def upgrade() -> None:
    """New tables: nothing waits for them."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.create_table(
        "report",
        _session("report"),
        sa.Column("revision", sa.Integer, primary_key=True),
        sa.Column("goals", sa.JSON, nullable=False),
        sa.Column("done", Typed, nullable=False),
        sa.Column("homework", sa.JSON, nullable=False),
        sa.Column("began", UtcDateTime, nullable=False),
        sa.Column("ended", UtcDateTime, nullable=False),
        sa.Column("travel", sa.Integer, nullable=False),
        sa.Column("helpful", sa.Text, nullable=False),
        sa.Column("comment", Typed, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("answered_by", sa.Text),
        sa.Column("answered_at", UtcDateTime),
        sa.Column("objection", Typed, nullable=False),
        sa.Column("by_phone", Typed, nullable=False),
    )
    op.create_index("ix_report_state_at", "report", ["state", "at"])
    op.create_table(
        "report_draft",
        _session("report_draft"),
        sa.Column("values", sa.JSON, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
    )


def downgrade() -> None:
    """Reports are lost: keep a copy of the database."""
    op.drop_table("report_draft")
    op.drop_table("report")
