"""How often people were reminded of what they left unfinished."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new table: nothing waits for it."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.create_table(
        "nudge",
        sa.Column("conversation", sa.Text, primary_key=True),
        sa.Column("times", sa.Integer, nullable=False),
        sa.Column("last_at", sa.DateTime(timezone=True)),
        sa.Column("again_at", sa.DateTime(timezone=True)),
        sa.Column("silenced", sa.Boolean, nullable=False),
        sa.Column("look_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(
            ["conversation"], ["conversation.id"], name="fk_nudge_conversation_conversation"
        ),
    )


def downgrade() -> None:
    """People are reminded anew, twice at most."""
    op.drop_table("nudge")
