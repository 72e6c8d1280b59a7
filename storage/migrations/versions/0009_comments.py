"""What people write beside a question."""

import sqlalchemy as sa
from alembic import op

from storage.columns import UtcDateTime

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new table: nothing waits for it."""
    op.create_table(
        "comment",
        sa.Column("conversation", sa.Text, primary_key=True),
        sa.Column("question", sa.Text, primary_key=True),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversation.id"], name="fk_comment_conversation_conversation"
        ),
        sa.PrimaryKeyConstraint("conversation", "question", name="pk_comment"),
    )


def downgrade() -> None:
    """Comments go with the release that knew them."""
    op.drop_table("comment")
