"""Entering for a firm: who acts for whom, answers marked so, and how a firm is reached."""

import sqlalchemy as sa
from alembic import op

from storage.columns import UtcDateTime

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new table; columns with constant defaults rewrite no row of PostgreSQL's."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.create_table(
        "acting",
        sa.Column(
            "person",
            sa.Text,
            sa.ForeignKey("person.id", name="fk_acting_person_person"),
            primary_key=True,
        ),
        sa.Column(
            "company",
            sa.Text,
            sa.ForeignKey("company.code", name="fk_acting_company_company"),
            nullable=False,
        ),
        sa.Column("since", UtcDateTime, nullable=False),
    )
    op.create_index("ix_acting_company", "acting", ["company"])
    for table in ("answer", "answer_history"):
        proxy = sa.Column("proxy", sa.Boolean, nullable=False, server_default=sa.false())
        op.add_column(table, proxy)
    op.add_column("company", sa.Column("channel", sa.Text))


def downgrade() -> None:
    """Which answers were entered for a firm is no longer known."""
    with op.batch_alter_table("company") as company:
        company.drop_column("channel")
    for table in ("answer_history", "answer"):
        with op.batch_alter_table(table) as answers:
            answers.drop_column("proxy")
    op.drop_table("acting")
