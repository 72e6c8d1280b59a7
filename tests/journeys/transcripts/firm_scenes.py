"""What a firm's people do together: questions handed over, measures owned, asked about, done."""

from datetime import UTC, datetime

from conversations.events import Picked, Pressed, Said
from tests.journeys.transcripts.playing import DIAGNOSIS, quietly
from tests.journeys.transcripts.stage import Speaker, Stage

DECEMBER = datetime(2026, 12, 1, 0, 0, tzinfo=UTC)  # 9:00 in Tokyo, a Tuesday
JUNE = datetime(2027, 6, 1, 0, 0, tzinfo=UTC)  # the day that the plan names for looking again


def together(stage: Stage) -> None:
    yamada, suzuki = stage.someone(), stage.someone("U2")
    quietly(yamada, "diagnose", DIAGNOSIS, until="q02")
    stage.heading("質問9～12を頼む", "Handing over questions 9 to 12")
    yamada.commands(f"hand {suzuki.mention} 9-12")
    suzuki.press("colleagues.accept")
    _press(suzuki, "partial")
    stage.heading("だれがどこまで答えたか", "Who is how far")
    yamada.commands("members")
    quietly(yamada, "diagnose", DIAGNOSIS)
    stage.heading("答えがそろう", "All answers are there")
    for choice in ("done", "none", "unknown"):
        _press(suzuki, choice)
    yamada.press("conversation.review").press("colleagues.close")
    stage.heading("まとめ役を渡す", "Passing the owner's part on")
    yamada.commands(f"owner {suzuki.mention}").press("colleagues.pass_yes")
    suzuki.press("colleagues.follow")


def follow_up(stage: Stage) -> None:
    yamada, suzuki = stage.someone(), stage.someone("U2")
    quietly(yamada, "diagnose", DIAGNOSIS, until="q25")
    yamada.quietly(Said(f"/sme hand {suzuki.mention} 25"))
    _quietly_press(suzuki, "colleagues.accept")
    card = suzuki.asked
    suzuki.quietly(Picked(card.conversation, card.revision, card.question, "none"))
    _quietly_press(yamada, "colleagues.close")
    yamada.quietly(Said("/sme plan"))
    stage.heading("担当と月を決める", "Owner and month")
    yamada.says(stage.words("1番は鈴木さん、12月まで", "/sme plan 1 Suzuki Dec"))
    yamada.says(stage.words("2番は私、12月まで", "/sme plan 2 me Dec"))
    yamada.says(stage.words("30番は私", "/sme plan 30 me"))
    stage.heading("12月の初め", "The first working day of December")
    stage.house.now = DECEMBER
    stage.tick("plan.round")
    stage.house.deliver()
    suzuki.press("plan.done")
    yamada.press("plan.not_yet", argument="q24")
    yamada.fill("plan.not_yet", "q24", words=stage.words("時間がとれない", "we are short of time"))
    stage.heading("ほかの人に渡す", "Handed on")
    stage.house.deliver()
    yamada.press("plan.hand_on", argument="q06")
    yamada.fill("plan.hand_on", "q06", called=stage.words("営業の田中", "Tanaka of sales"))
    stage.heading("半年後", "Half a year later")
    stage.house.now = JUNE
    stage.tick("plan.round")
    yamada.press("diagnosis.start")


def _press(who: Speaker, choice: str) -> None:
    card = who.asked
    who.does(Picked(card.conversation, card.revision, card.question, choice))


def _quietly_press(who: Speaker, action: str) -> None:
    button = who.newest(action)
    who.quietly(Pressed(button.action, button.argument))
