"""Several people of a firm at one diagnosis: its owner, and parts of a conversation."""

import sqlalchemy as sa
from alembic import op

from storage.columns import UtcDateTime

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

# Whoever came first answers for the file.
_FIRST = """
UPDATE company SET owner = (
    SELECT person FROM membership
    WHERE membership.company = company.code AND membership.role = 'staff'
    ORDER BY membership.id LIMIT 1
)
"""


def upgrade() -> None:
    """New columns, empty or with a default: nothing waits for them."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.add_column("company", sa.Column("owner", sa.Text))
    op.add_column("company", sa.Column("heir", sa.Text))
    op.execute(_FIRST)
    op.add_column("conversation", sa.Column("part_of", sa.Text))
    op.add_column(
        "conversation", sa.Column("questions", sa.JSON, nullable=False, server_default="[]")
    )
    op.add_column("conversation", sa.Column("handed_at", UtcDateTime))
    op.add_column(
        "conversation", sa.Column("landed", sa.Integer, nullable=False, server_default="0")
    )
    op.create_index("ix_conversation_part_of", "conversation", ["part_of"])


def downgrade() -> None:
    """Answers stay; who answers for a file goes, and parts become conversations without any."""
    op.drop_index("ix_conversation_part_of", "conversation")
    with op.batch_alter_table("conversation") as conversation:
        for column in ("landed", "handed_at", "questions", "part_of"):
            conversation.drop_column(column)
    with op.batch_alter_table("company") as company:
        company.drop_column("heir")
        company.drop_column("owner")
