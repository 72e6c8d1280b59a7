"""One long visit to the desk, in which nearly everything is said once."""

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import Connection, select

from conversations.engine import Step
from storage.steps import message_from_json
from storage.tables import outbox
from tests.conversations.person import SECRETARIAT, START, House, Someone
from tests.conversations.walks import checks, diagnoses

_JA = "宣言のしかた 宣言したか不明 条件をすべて見る 内訳を見る くわしい説明"
FILES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ja-JP": ("答えの一覧", "1年の計画", "質問の用紙", "診断の図"),
        "en-US": ("Answers", "The year's plan", "Paper sheet", "Picture"),
    }
)
_EN = "How to declare,Have we declared?,All conditions,See all answers,Explain"
BUTTONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"ja-JP": tuple(_JA.split()), "en-US": tuple(_EN.split(","))}
)


def tour(house: House, locale: str) -> tuple[Step, ...]:
    """Everything that was said, in the order of saying."""
    how, find, conditions, breakdown, explain = BUTTONS[locale]
    staff = Someone(house, locale=locale)
    office = Someone(house, SECRETARIAT, "事務局", locale)
    expert = Someone(house, "U3", "佐藤 一郎", locale)
    checks(staff, security_action="0", policy_status="partial")
    staff.presses(how).presses(find).presses(conditions)
    diagnoses(staff, "unknown", q01="done").presses(breakdown)
    staff.commands("plan").commands("plan", channel="C1").commands("plan", channel="C1")
    staff.commands("documents")
    for file in FILES[locale]:
        staff.presses(file)
    staff.commands("").commands("help").commands("sessions").commands("xyz")
    checks(staff, until="category").says("病院").says("zzz").presses(explain).says("？")
    checks(staff, until="capital", regular_employees="約60人").says("3000").writes("たくさん")
    staff.says("わからない").says("わからない").says("戻る").says("やめる").says("感染した")
    staff.says("はじめから").commands("status", root="sme-office")
    _sessions(house, staff, office, expert)
    return house.database.run_now(_said)


def _sessions(house: House, staff: Someone, office: Someone, expert: Someone) -> None:
    def does(line: str) -> None:
        office.commands(line, root="sme-office")

    does(f"session add {staff.mention} {expert.mention} 2026-12-10 14:00 online")
    (session,) = house.record()["session"]
    code = session["code"]
    does(f"session move {code} 2026-12-12 14:00")
    house.now = START.replace(month=12, day=5, hour=6)
    house.remind()
    house.now = START.replace(month=12, day=12, hour=4)
    house.remind()
    staff.commands("sessions")
    expert.commands("sessions", root="sme-expert").commands("", root="sme-expert")
    house.pass_time(days=8)
    does("status")
    does(f"session cancel {code}")
    for line in ("", "session add", "session move", "session cancel", f"session cancel {code}"):
        does(line)
    for line in (
        "session add C-NONE E-NONE 2026-12-30 14:00 online",
        f"session add {staff.mention} E-NONE 2026-12-30 14:00 online",
        f"session add {staff.mention} {expert.mention} 2026-02-30 14:00 online",
        f"session add {staff.mention} {expert.mention} 2020-12-10 14:00 online",
        "session cancel S-NONE",
        "status ない会社",
    ):
        does(line)


def _said(connection: Connection) -> tuple[Step, ...]:
    rows = connection.execute(
        select(outbox.c.step).where(outbox.c.fresh.is_(None)).order_by(outbox.c.seq)
    )
    return tuple(message_from_json(row.step) for row in rows)
