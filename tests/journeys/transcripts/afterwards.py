"""What is played of the time after a session: the report, the firm's word, the telephone."""

from datetime import UTC, datetime

from conversations.events import Said
from tests.conversations.person import SECRETARIAT
from tests.journeys.transcripts.stage import Stage

OVER = datetime(2026, 12, 10, 7, 0, tzinfo=UTC)  # 16:00 in Tokyo
MONDAY = datetime(2026, 12, 14, 0, 0, tzinfo=UTC)  # 9:00, the day that the report is due


def reports(stage: Stage) -> None:
    yamada, sato, office = (stage.someone(user) for user in ("U1", "U3", SECRETARIAT))
    yamada.quietly(Said("check"))
    sato.quietly(Said("help"))
    line = f"session add {yamada.mention} {sato.mention} 2026-12-10 14:00 onsite"
    office.quietly(Said(f"/sme-office {line}"))
    stage.until(OVER, "第1回の指導が終わる", "The first session is over")
    stage.tick("report.tick")
    stage.heading("期限の日の朝", "The morning of the day it is due")
    stage.until(MONDAY, "月曜日の9:00", "Monday, 9:00")
    stage.tick("report.tick")
    stage.heading("5問に答える", "Five questions")
    sato.press("report.write")
    done = stage.words("25問に一緒に答えた。", "We answered the 25 questions together.")
    homework = stage.words("控えを外に取る", "keep a copy elsewhere")
    said = {
        "goals": "2",
        "done": done,
        "homework": homework,
        "span": "14:00～16:10",
        "travel": stage.words("けっこう", "a while"),
        "helpful": "partly",
        "comment": stage.words("第2部の例が使いやすい", "part 2 helped"),
    }
    sato.fills("report.write", **said)
    sato.fills("report.write", **{**said, "travel": "70"})
    stage.heading("ちがう点がある", "Something differs")
    yamada.press("report.differ")
    told = stage.words("終わったのは16時です", "it ended at 16:00")
    yamada.fills("report.differ", said=told)
    sato.fills("report.write", **{**said, "travel": "70", "span": "14:00～16:00"})
    stage.heading("会社が確認する", "The firm confirms")
    yamada.press("report.confirm").press("report.confirm")
    stage.heading("書類と支払い", "Papers and payment")
    (session,) = stage.house.record()["session"]
    office.commands(f"papers {session['expert']} 2026-12 processing", root="sme-office")
    sato.commands("papers", root="sme-expert")
    stage.heading("事務局の一覧", "The secretariat's list")
    office.commands("reports", root="sme-office")
