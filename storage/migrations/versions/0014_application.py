"""Applications, and agreements to the terms of use."""

import sqlalchemy as sa
from alembic import op

from storage.columns import Typed, UtcDateTime

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_PARTICULARS = (
    *("name", "kana", "prefecture", "address", "contact", "telephone", "email"),
    *("telework", "mode", "times", "channel", "wish"),
    *("receipt", "corporate_number", "declaration"),
)


def upgrade() -> None:
    """New tables: nothing waits for them."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    op.create_table(
        "application",
        sa.Column("code", sa.Text, primary_key=True),
        sa.Column(
            "company",
            sa.Text,
            sa.ForeignKey("company.code", name="fk_application_company_company"),
            nullable=False,
        ),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("conversation", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("terms", sa.Text, nullable=False),
        sa.Column("late", sa.Boolean, nullable=False),
        sa.Column("reason", Typed, nullable=False),
        sa.Column("made_at", UtcDateTime, nullable=False),
        sa.Column("moved_at", UtcDateTime, nullable=False),
        *(sa.Column(name, Typed, nullable=False) for name in _PARTICULARS),
        sa.Column("folded", Typed, nullable=False),
    )
    op.create_index("ix_application_folded", "application", ["folded"])
    op.create_index("ix_application_company_made_at", "application", ["company", "made_at"])
    op.create_index("ix_application_state_moved_at", "application", ["state", "moved_at"])
    op.create_table(
        "agreement",
        sa.Column(
            "company",
            sa.Text,
            sa.ForeignKey("company.code", name="fk_agreement_company_company"),
            primary_key=True,
        ),
        sa.Column("version", sa.Text, primary_key=True),
        sa.Column("person", sa.Text, nullable=False),
        sa.Column("at", UtcDateTime, nullable=False),
    )


def downgrade() -> None:
    """Applications are lost: keep a copy of the database."""
    op.drop_table("agreement")
    op.drop_table("application")
