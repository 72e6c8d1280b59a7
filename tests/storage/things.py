"""Things to store, each valid as it is."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from conversations.engine import Answer, Conversation, Json, Language, Notice, Recorded
from conversations.people import Account, Company, Expert, Membership, Person, Role
from conversations.ports import (
    AddCompany,
    AddExpert,
    AddMembership,
    AddPerson,
    Address,
    AddResult,
    Change,
    SaveConversation,
    SaveSession,
    Say,
)
from conversations.sessions.model import Mode, Reminder, Session, Side
from storage import Database
from storage.changes import apply

NOW = datetime(2026, 11, 24, 1, 30, 0, 123456, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)

YAMADA = Person("P-1", "山田", Language.JA, Account("slack", "T1", "U1"))
SUZUKI = Person("P-2", "鈴木", Language.EN, Account("slack", "T1", "U2"))
FIRM = Company("C-AAAAA", "ヤマダ工務店")
EXPERT = Expert("E-1", SUZUKI.id, "鈴木 花子")
CHANNEL = Address("slack", "T1", channel="C1")


PAYLOAD: dict[str, Json] = {"verdict": "eligible", "reasons": [], "notes": ["two_stars"]}

CONVERSATION = Conversation("V-1", "eligibility", "2020", YAMADA.id, FIRM.code, revision=1)
ANSWER = Answer("1", NOW, YAMADA.id)
RESULT = Recorded("R-1", "V-1", FIRM.code, "eligibility", "2020", NOW, PAYLOAD, {"answers": {}})
SESSION = Session(
    code="S-1",
    company=FIRM.code,
    expert=EXPERT.code,
    number=1,
    mode=Mode.ONLINE,
    starts_at=NOW + 24 * HOUR,
    wall="2026-11-25 10:30",
    zone="Asia/Tokyo",
)
REMINDER = Reminder(
    id="M-1",
    session=SESSION.code,
    sequence=0,
    side=Side.STAFF,
    offset="day",
    due_at=NOW,
    useless_at=NOW + 23 * HOUR,
    wall="2026-11-24 10:30",
    zone="Asia/Tokyo",
)


def say(delivery: str = "D-1", user: str = "U1") -> Say:
    """Words into somebody's DM."""
    step = Notice("お知らせ", f"{delivery} です。")
    return Say(delivery, Address("slack", "T1", user=user), step)


FILE: tuple[Change, ...] = (
    AddPerson(YAMADA, "ja-JP"),
    AddPerson(SUZUKI, "en-US"),
    AddCompany(FIRM),
    AddMembership(Membership(YAMADA.id, Role.STAFF, FIRM.code)),
    AddExpert(EXPERT),
    SaveConversation(CONVERSATION, None),
    AddResult(RESULT),
    SaveSession(SESSION, None),
)


def keep(database: Database, *changes: Change, at: datetime = NOW) -> None:
    """The changes, in one transaction."""

    def work(connection: Connection) -> None:
        for change in changes:
            apply(connection, change, at)

    database.run_now(work)
