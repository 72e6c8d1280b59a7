"""Times that experts propose for a session."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A new table: nothing waits for it."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    firm = sa.ForeignKey("company.code", name="fk_proposal_company_company")
    expert = sa.ForeignKey("expert.code", name="fk_proposal_expert_expert")
    session = sa.ForeignKey("session.code", name="fk_proposal_session_session")
    op.create_table(
        "proposal",
        sa.Column("code", sa.Text, primary_key=True),
        sa.Column("company", sa.Text, firm, nullable=False),
        sa.Column("expert", sa.Text, expert, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("mode", sa.Text, nullable=False),
        sa.Column("slots", sa.Text, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("look_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("chased", sa.Text, nullable=False),
        sa.Column("session", sa.Text, session),
        sa.Column("revision", sa.Integer, nullable=False),
    )
    op.create_index("ix_proposal_company", "proposal", ["company"])
    op.create_index("ix_proposal_state_look_at", "proposal", ["state", "look_at"])


def downgrade() -> None:
    """Proposals are forgotten; what was booked from them stays."""
    op.drop_table("proposal")
