"""Things kept fresh (App Home, summaries): one outbox row each, and who has a home open where."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """New columns with a default, and a new table: nothing waits for them."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.add_column("outbox", sa.Column("fresh", sa.Text))
    op.add_column("outbox", sa.Column("version", sa.Integer, nullable=False, server_default="0"))
    op.create_table(
        "home",
        sa.Column("platform", sa.Text, primary_key=True),
        sa.Column("space", sa.Text, primary_key=True),
        sa.Column("user", sa.Text, primary_key=True),
        sa.Column(
            "person",
            sa.Text,
            sa.ForeignKey("person.id", name="fk_home_person_person"),
            nullable=False,
        ),
        sa.Column("delivery", sa.Text),
    )
    op.create_index("ix_home_person", "home", ["person"])


def downgrade() -> None:
    """Homes come again when they are opened."""
    op.drop_table("home")
    with op.batch_alter_table("outbox") as outbox:
        outbox.drop_column("version")
        outbox.drop_column("fresh")
