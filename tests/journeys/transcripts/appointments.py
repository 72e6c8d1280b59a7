"""How a session gets its time: the expert proposes, the firm picks."""

from datetime import UTC, date, datetime

from conversations.events import Command, Said
from conversations.people.applications import Window
from tests.conversations.person import SECRETARIAT, with_programme
from tests.journeys.transcripts.stage import Stage

FIRST = "2026-11-25 14:00"


def appointments(stage: Stage) -> None:
    """Three proposals: none suits, one is picked, one stays without an answer."""
    yamada, sato, office = (stage.someone(user) for user in ("U1", "U3", SECRETARIAT))
    yamada.quietly(Said("check"))
    sato.quietly(Said("help"))
    line = f"session add {yamada.mention} {sato.mention} {FIRST} onsite"
    office.commands(line, root="sme-office")
    (firm,) = (str(row["code"]) for row in stage.house.record()["company"])
    stage.heading("専門家が日程を提案する", "The expert proposes times")
    sato.commands("sessions", root="sme-expert").press("proposing.offer")
    times = {"slot1": "12/10 14時", "slot2": "12月14日10:00", "slot3": "来週のどこか"}
    sato.fills("proposing.offer", **times, mode="online")
    sato.fills("proposing.offer", **times | {"slot3": "12/15 15:00"}, mode="online")
    stage.house.deliver()
    stage.heading("どれも合わない", "None suits")
    yamada.press("proposing.decline")
    wish = stage.words("16日以降の午前なら", "mornings from the 16th on")
    yamada.fills("proposing.decline", said=wish)
    stage.heading("もう一度の提案と、会社の選択", "Times once more, and the firm's choice")
    sato.press("proposing.offer")
    sato.fills("proposing.offer", slot1="12/16 9:30", slot2="12/17 10:00", slot3="", mode="online")
    stage.house.deliver()
    yamada.commands("sessions").press("proposing.pick")
    stage.heading("返事がないとき", "No answer")
    sato.commands(f"propose {firm}", root="sme-expert")
    sato.fills("proposing.offer", slot1="12/22 9:30", slot2="", slot3="", mode="online")
    stage.house.deliver()
    stage.until(datetime(2026, 11, 26, 1, 0, tzinfo=UTC), "3営業日後", "Three working days later")
    stage.tick("proposing.tick")
    stage.until(datetime(2026, 11, 30, 1, 0, tzinfo=UTC), "さらに2営業日後", "Two more")
    stage.tick("proposing.tick")


def absent(stage: Stage) -> None:
    """An expert stands before a closed door."""
    yamada, sato, office = (stage.someone(user) for user in ("U1", "U3", SECRETARIAT))
    yamada.quietly(Said("check"))
    sato.quietly(Said("help"))
    office.quietly(
        Command("sme-office", f"session add {yamada.mention} {sato.mention} {FIRST} onsite")
    )
    stage.heading("会社の方がいない", "Nobody is there")
    stage.until(datetime(2026, 11, 25, 5, 15, tzinfo=UTC), "14:15", "14:15")
    sato.commands("sessions", root="sme-expert").press("session.missing")
    sato.press("session.missing_yes")
    stage.heading("事務局が記録する", "The secretariat records it")
    office.press("session.no_show_yes")
    stage.heading("振替", "Made up for")
    office.press("session.make_up")
    office.fills("session.make_up", when=stage.words("12/10 14時", "10 Dec 14:00"), mode="online")
    stage.heading("入力で記録する", "Recorded by a typed line")
    office.commands("session no-show", root="sme-office")
    office.commands("session no-show S-NONE firm", root="sme-office")


def pace(stage: Stage) -> None:
    """Nobody fixes the second session; the secretariat sees who may not finish."""
    with_programme(stage.house, window=Window(ends=date(2027, 1, 8)))
    yamada, sato, office = (stage.someone(user) for user in ("U1", "U3", SECRETARIAT))
    yamada.quietly(Said("check"))
    sato.quietly(Said("help"))
    line = f"session add {yamada.mention} {sato.mention} {FIRST} onsite"
    office.quietly(Command("sme-office", line))
    stage.heading("10営業日、日時が決まらない", "No time for ten working days")
    stage.until(datetime(2026, 12, 10, 1, 0, tzinfo=UTC), "10営業日後", "Ten working days later")
    stage.tick("pace.tick")
    stage.heading("終了日に間に合うか", "Who can finish in time")
    office.commands("feasibility", root="sme-office")
