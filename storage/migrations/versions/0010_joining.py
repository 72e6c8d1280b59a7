"""Codes that join accounts and people, and what was joined."""

import sqlalchemy as sa
from alembic import op

from storage.columns import UtcDateTime

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """New tables, and a column that is empty for everybody so far."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.create_table(
        "code",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("seal", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column(
            "company", sa.Text, sa.ForeignKey("company.code", name="fk_code_company_company")
        ),
        sa.Column("made_at", UtcDateTime, nullable=False),
        sa.Column("expires_at", UtcDateTime, nullable=False),
        sa.Column("uses", sa.Integer, nullable=False),
        sa.Column("used", sa.Integer, nullable=False),
        sa.Column("revoked", sa.Boolean, nullable=False),
        sa.Column("claimed", sa.Text),
        sa.UniqueConstraint("seal", name="uq_code_seal"),
    )
    op.create_index("ix_code_company", "code", ["company"])
    op.create_table(
        "wrong_code",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("space", sa.Text, nullable=False),
        sa.Column("user", sa.Text, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
    )
    op.create_index(
        "ix_wrong_code_platform_space_user_at", "wrong_code", ["platform", "space", "user", "at"]
    )
    for table in ("person", "company"):
        op.add_column(table, sa.Column("joined", sa.Text))
        op.create_index(f"ix_{table}_joined", table, ["joined"])


def downgrade() -> None:
    """What was joined stays joined."""
    for table in ("company", "person"):
        op.drop_index(f"ix_{table}_joined", table)
        op.drop_column(table, "joined")
    op.drop_table("wrong_code")
    op.drop_table("code")
