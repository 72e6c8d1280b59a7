"""What is played of the time after sessions: the report, the firm's word, the end, the survey."""

from datetime import UTC, datetime, timedelta

from conversations.events import Filled, Pressed, Said
from tests.conversations.person import SECRETARIAT, choosing
from tests.journeys.transcripts.stage import Speaker, Stage

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


def closing(stage: Stage) -> None:
    yamada, sato, office = (stage.someone(user) for user in ("U1", "U3", SECRETARIAT))
    yamada.quietly(Said("check"))
    sato.quietly(Said("help"))
    for day in (10, 11, 14):
        session = _held(stage, office, sato, day)
        yamada.quietly(Pressed("report.confirm", f"{session}:1"))
    _held(stage, office, sato, 15)
    stage.heading("4回目の報告を確認する", "The fourth report is confirmed")
    yamada.press("report.confirm")
    stage.heading("アンケート", "The survey")
    yamada.press("survey.start")
    yamada.does(choosing(yamada.asked, "yes"))
    yamada.does(choosing(yamada.asked, "policy")).does(choosing(yamada.asked, "trust"))
    yamada.does(choosing(yamada.asked, "all_told"))
    yamada.says(stage.words("相談できる人ができた", "we know whom to ask now"))
    stage.heading("もう一度アンケートを開く", "The survey once more")
    yamada.commands("survey")
    stage.heading("集計", "Figures")
    office.commands("statistics", root="sme-office")
    stage.heading("事務局が終わりにする", "The secretariat closes a firm")
    firm = stage.house.record()["closing"][0]["company"]
    office.commands(f"close {firm}", root="sme-office")


def _held(stage: Stage, office: Speaker, sato: Speaker, day: int) -> str:
    """Booked, over and reported."""
    known = {str(row["code"]) for row in stage.house.record()["session"]}
    when = f"2026-12-{day} 14:00"
    line = f"session add <@U1|山田> {sato.mention} {when} online"
    office.quietly(Said(f"/sme-office {line}"))
    (code,) = {str(row["code"]) for row in stage.house.record()["session"]} - known
    stage.house.now = OVER + timedelta(days=day - 10)
    said = {
        "goals": "1～3",
        "done": stage.words("計画にした。", "Made a plan."),
        "homework": "",
        "span": "14:00～16:00",
        "travel": "0",
        "helpful": "yes",
        "comment": "",
    }
    sato.quietly(Filled("report.write", code, said))
    return code
