"""Digests as they were told, and people's telephone numbers."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Typed, UtcDateTime

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """New tables: nothing waits for them."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.create_table(
        "digest",
        sa.Column("day", sa.Date, primary_key=True),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.Column("figures", sa.JSON, nullable=False),
    )
    op.create_table(
        "phone",
        sa.Column(
            "person",
            sa.Text,
            sa.ForeignKey("person.id", name="fk_phone_person_person"),
            primary_key=True,
        ),
        sa.Column("telephone", Typed, nullable=False),
    )


def downgrade() -> None:
    """Figures and numbers are forgotten."""
    op.drop_table("phone")
    op.drop_table("digest")
