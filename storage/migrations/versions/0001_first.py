"""The first tables; what each is for stands in storage/tables.py."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Wait five seconds for a table at most, so that people's turns never queue behind us."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute("SET LOCAL lock_timeout = '5s'")
    _people()
    _companies()
    _conversations()
    _results()
    _sessions()
    _coming_and_going()
    _outbox()


def downgrade() -> None:
    """Not before the first: delete the database instead."""
    raise NotImplementedError


def _key(name: str, *rules: sa.ForeignKey) -> sa.Column[str]:
    return sa.Column(name, sa.Text, *rules, primary_key=True)


def _number(name: str, *, key: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, primary_key=key, nullable=False)


def _text(name: str, *, null: bool = False, index: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=null, index=index)


def _at(name: str, *, null: bool = False, index: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=null, index=index)


def _json(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.JSON, nullable=False)


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean, nullable=False)


def _of(
    name: str, key: str, *, null: bool = False, index: bool = False, unique: bool = False
) -> sa.Column[str]:
    rule = sa.ForeignKey(key)
    return sa.Column(name, sa.Text, rule, nullable=null, index=index, unique=unique or None)


def _people() -> None:
    op.create_table("setting", _key("key"), _text("value"))
    op.create_table("person", _key("id"), _text("name"), _text("language"), _at("created_at"))
    op.create_table(
        "account",
        _key("platform"),
        _key("space"),
        _key("user"),
        _of("person", "person.id", index=True),
        _text("name"),
        _text("locale"),
        _at("used_at"),
    )
    op.create_table("expert", _key("code"), _of("person", "person.id", unique=True), _text("name"))


def _companies() -> None:
    op.create_table(
        "company",
        _key("code"),
        _text("name"),
        _text("folded", index=True),
        _json("details"),
        sa.Column("application", sa.Text, unique=True),
        _at("created_at"),
    )
    op.create_table(
        "membership",
        _number("id", key=True),
        _of("person", "person.id"),
        _text("role"),
        _of("company", "company.code", null=True, index=True),
        sa.UniqueConstraint("person", "role", "company"),
    )
    op.create_index(
        "uq_membership_person_role",
        "membership",
        ["person", "role"],
        unique=True,
        sqlite_where=sa.text("company IS NULL"),
        postgresql_where=sa.text("company IS NULL"),
    )


def _conversations() -> None:
    op.create_table(
        "conversation",
        _key("id"),
        _text("flow"),
        _text("edition"),
        _text("person"),
        _of("company", "company.code", index=True),
        _number("revision"),
        _text("state"),
        _text("reopened", null=True),
        _json("candidates"),
        _json("helped"),
        _text("shape"),
        _text("card", null=True),
        _at("touched_at"),
        sa.Index(None, "person", "state", "touched_at"),
    )
    op.create_table(
        "answer",
        _key("conversation", sa.ForeignKey("conversation.id")),
        _key("question"),
        *_answer(),
    )
    op.create_table(
        "answer_history",
        _number("id", key=True),
        _of("conversation", "conversation.id", index=True),
        _text("question"),
        *_answer(),
    )


def _answer() -> tuple[sa.Column[object] | sa.Column[str] | sa.Column[bool], ...]:
    return _json("value"), _text("typed"), _flag("rough"), _text("by"), _at("at")


def _results() -> None:
    op.create_table(
        "result",
        _key("id"),
        _text("conversation", index=True),
        _of("company", "company.code"),
        _text("flow"),
        _text("edition"),
        _at("at"),
        _json("payload"),
        _json("snapshot"),
        sa.Index(None, "company", "flow", "at"),
    )
    op.create_table(
        "plan",
        _key("id"),
        _of("company", "company.code"),
        _of("result", "result.id"),
        _at("made_at"),
        _json("snapshot"),
        sa.Index(None, "company", "made_at"),
    )
    op.create_table(
        "posted",
        _key("company", sa.ForeignKey("company.code")),
        _key("platform"),
        _key("space"),
        _key("channel"),
        _key("user"),
        _text("delivery"),
    )


def _sessions() -> None:
    op.create_table(
        "session",
        _key("code"),
        _of("company", "company.code", index=True),
        _of("expert", "expert.code", index=True),
        _number("number"),
        _text("mode"),
        _at("starts_at"),
        _text("wall"),
        _text("zone"),
        _number("sequence"),
        _text("state"),
    )
    op.create_table(
        "reminder",
        _key("id"),
        _of("session", "session.code"),
        _number("sequence"),
        _text("side"),
        _text("offset"),
        _at("due_at"),
        _at("useless_at"),
        _text("wall"),
        _text("zone"),
        _text("state"),
        sa.UniqueConstraint("session", "sequence", "side", "offset"),
        sa.Index(None, "state", "due_at"),
    )


def _coming_and_going() -> None:
    op.create_table("inbox", _key("delivery"), _text("platform"), _at("at", index=True))
    op.create_table(
        "audit",
        _number("id", key=True),
        _at("at", index=True),
        _text("person"),
        _text("action"),
        _text("company", null=True, index=True),
        _text("detail"),
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        _number("seq", key=True),
        sa.Column("delivery", sa.Text, nullable=False, unique=True),
        *map(_text, ("lane", "platform", "space", "channel", "user", "step")),
        _text("replaces", null=True),
        _text("about", null=True, index=True),
        _flag("consent"),
        _text("asks", null=True),
        _text("otherwise", null=True),
        _flag("bulk"),
        _at("due_at"),
        _at("useless_at", null=True),
        _text("state"),
        _number("attempts"),
        _text("owner", null=True),
        _at("claimed_until", null=True),
        _at("next_try_at"),
        _text("why", null=True),
        _at("sent_at", null=True),
        _text("ref_channel", null=True),
        _text("ref_message", null=True),
        sqlite_autoincrement=True,
    )
    waiting, lost = "state = 'waiting'", "state IN ('failed', 'missed')"
    for name, columns, where in (
        ("ix_outbox_waiting_lane", ["lane", "due_at", "seq"], waiting),
        ("ix_outbox_waiting_bulk", ["bulk", "seq"], waiting),
        ("ix_outbox_waiting_useless_at", ["useless_at"], waiting),
        ("ix_outbox_lost", ["state"], lost),
    ):
        op.create_index(
            name, "outbox", columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where)
        )
