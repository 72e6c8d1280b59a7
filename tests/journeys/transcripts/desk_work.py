"""A day of the secretariat: the telephone rings, somebody is to be rung, a case to be settled."""

from collections.abc import Mapping
from datetime import UTC, datetime

from conversations.events import Command, Filled, Picked, Said
from tests.conversations.person import SECRETARIAT
from tests.conversations.walks import SHOP
from tests.journeys.transcripts.stage import Speaker, Stage

DIAGNOSIS = tuple(f"q{number:02}" for number in range(1, 26))


def answered(who: Speaker, command: str, given: Mapping[str, str]) -> None:
    """A whole flow, not written down."""
    who.quietly(Said(command))
    while who.cards:
        card, value = who.asked, given[who.asked.question]
        pressed = any(option.id == value for option in card.options)
        at = (card.conversation, card.revision, card.question)
        who.quietly(Picked(*at, value) if pressed else Said(value))


def desk_work(stage: Stage) -> None:
    """The telephone rings: one firm, all about it, and what is written down."""
    yamada, sato, office = (stage.someone(user) for user in ("U1", "U3", SECRETARIAT))
    office.quietly(Said("help"))
    sato.quietly(Said("help"))
    answered(yamada, "check", {**SHOP, "policy_status": "partial"})
    answered(yamada, "diagnose", dict.fromkeys(DIAGNOSIS, "partial"))
    line = f"session add {yamada.mention} {sato.mention} 2026-12-10 14:00 onsite"
    office.quietly(Command("sme-office", line))
    stage.heading("会社を探す", "Finding a firm")
    office.commands("company", root="sme-office")
    office.commands("company xyz", root="sme-office")
    office.commands(f"company {yamada.mention}", root="sme-office")
    stage.heading("会社の画面、メモ、担当者", "As they see it, a note, who looks after it")
    office.press("office.seen")
    firm = office_firm(stage)
    note = stage.words("社長は月曜が休み", "closed on Mondays")
    office.commands(f"note {firm} {note}", root="sme-office")
    office.commands(f"case {firm} me", root="sme-office")
    stage.heading("確認待ちと、判断", "What waits for a check, and a decision")
    office.commands("queue", root="sme-office").press("office.queue")
    line = stage.words("合う 社内ルールがまだない", "eligible no rules yet")
    office.commands(f"decide {firm} {line}", root="sme-office")
    reason = stage.words(
        "社内ルールがまだないと、うかがいました", "you told us there are no rules yet"
    )
    values = {"company": firm, "verdict": "eligible", "reason": reason}
    office.does(Filled("office.decide", firm, values)).press("office.undecide")
    stage.heading("電話一覧と、電話の記録", "Whom to ring, and a call that was made")
    office.commands("calls", root="sme-office").press("office.call")
    (session,) = (str(row["code"]) for row in stage.house.record()["session"])
    away = stage.words("不在 次: 11/25 14:00 社長が戻る", "absent next: 11/25 14:00")
    office.commands(f"call {firm} {away}", root="sme-office")
    spoke = stage.words("在", "reached")
    office.commands(f"call {firm} {spoke} confirm {session}", root="sme-office")
    office.commands(f"company {firm}", root="sme-office")
    stage.heading("朝のまとめ、今日の指導、期限超過", "The digest, today's sessions, what is late")
    stage.until(
        datetime(2026, 12, 10, 0, 30, tzinfo=UTC), "指導の日の朝", "The morning of the session"
    )
    stage.tick("office.digest_tick")
    office.press("office.today")
    office.press("office.overdue")
    stage.heading("数える、人、書き出し", "Counting, people, exports")
    for line in ("status region", "status week", "people", "export", "export sessions"):
        office.commands(line, root="sme-office")
    stage.heading("一斉連絡", "A word to many")
    cast = stage.words("all 年末は12月29日（火）から休みます", "all We are closed from Tue 29 Dec")
    office.commands(f"broadcast {cast}", root="sme-office").press("office.broadcast_yes")
    office.press("office.broadcast_back")
    stage.heading("すべての送信を止める", "Stopping all sending")
    office.commands("pause", root="sme-office").press("office.pause_yes")
    office.commands("resume", root="sme-office")
    stage.heading("履歴", "History")
    office.commands(f"audit {firm}", root="sme-office")


def office_firm(stage: Stage) -> str:
    """The code of the one firm there is."""
    (row,) = stage.house.record()["company"]
    return str(row["code"])
