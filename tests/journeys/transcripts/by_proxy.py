"""A firm without chat: its file, its answers heard on the telephone, and what they come to."""

from conversations.events import Picked
from tests.conversations.person import SECRETARIAT, choosing
from tests.journeys.transcripts.stage import Speaker, Stage


def by_proxy(stage: Stage) -> None:
    office = stage.someone(SECRETARIAT)
    stage.heading("電話で申し込んだ会社", "A firm that rings")
    name = stage.words("みほん製菓株式会社", "Mihon Sweets Inc.")
    office.commands(
        f"company new {name} 0857-00-0001 {stage.words('電話', 'telephone')}", "sme-office"
    )
    office.commands(f"company new {name}", "sme-office")
    stage.heading("電話で聞いた答えを入れる", "Entering what is heard")
    office.commands(f"for {name}", "sme-office")
    office.commands(stage.words(f"for {name} 診断", f"for {name} diagnose"), "sme-office")
    office.does(choosing(office.asked, "done")).does(choosing(office.asked, "none"))
    _quickly(office, until="q25")
    office.does(choosing(office.asked, "none"))
    stage.heading("答えと、だれが入れたか", "The answers, and who entered them")
    office.says(stage.words("答えを見る", "review"))
    stage.heading("印刷する", "To be printed")
    office.says(stage.words("書類", "documents"))
    stage.heading("終わる", "Done")
    office.commands("for end", "sme-office")


def _quickly(who: Speaker, *, until: str) -> None:
    """The answers in between, which are not written down."""
    while who.asked.question != until:
        card = who.asked
        who.quietly(Picked(card.conversation, card.revision, card.question, "partial"))
