"""A plan in use: owners and months of measures, monthly rounds, and how a plan is shared."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_MOMENT = sa.DateTime(timezone=True)


def _company(table: str) -> sa.Column[str]:
    key = sa.ForeignKey("company.code", name=f"fk_{table}_company_company")
    return sa.Column("company", sa.Text, key, primary_key=True)


def _person(table: str) -> sa.Column[str]:
    key = sa.ForeignKey("person.id", name=f"fk_{table}_person_person")
    return sa.Column("person", sa.Text, key, primary_key=True)


def upgrade() -> None:
    """New tables, and columns without a value or with a default: nothing waits for them."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    for name in ("post", "plan", "by", "score_hidden"):
        op.add_column("posted", sa.Column(name, sa.Text))
    op.add_column("posted", sa.Column("at", _MOMENT))
    agreed = sa.Column("agreed", sa.Boolean, nullable=False, server_default="0")
    op.add_column("posted", agreed)
    op.create_index("ix_posted_post", "posted", ["post"], unique=True)
    op.create_table(
        "measure",
        _company("measure"),
        sa.Column("item", sa.Text, primary_key=True),
        sa.Column("owner", sa.Text),
        sa.Column("called", sa.Text, nullable=False),
        sa.Column("due", sa.Date),
        sa.Column("done_at", _MOMENT),
        sa.Column("done_by", sa.Text),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
    )
    _rounds()


def _rounds() -> None:
    op.create_table(
        "round",
        _company("round"),
        sa.Column("kind", sa.Text, primary_key=True),
        sa.Column("month", sa.Date, primary_key=True),
        sa.Column("due_at", _MOMENT, nullable=False),
        sa.Column("useless_at", _MOMENT, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
    )
    op.create_index("ix_round_state_due_at", "round", ["state", "due_at"])
    op.create_table(
        "came_up",
        _company("came_up"),
        sa.Column("month", sa.Date, primary_key=True),
        _person("came_up"),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("platform", "space", "user")),
        sa.Column("items", sa.JSON, nullable=False),
    )
    op.create_table("quiet", _company("quiet"), _person("quiet"))


def downgrade() -> None:
    """What firms noted at their measures is lost with it."""
    for table in ("quiet", "came_up", "round", "measure"):
        op.drop_table(table)
    op.drop_index("ix_posted_post", "posted")
    with op.batch_alter_table("posted") as posted:
        for name in ("score_hidden", "agreed", "at", "by", "plan", "post"):
            posted.drop_column(name)
