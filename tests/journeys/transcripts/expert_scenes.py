"""What is played of experts: how they register, and how a firm comes to its expert."""

from conversations.events import Filled, Pressed, Said
from tests.conversations.experts.firms import accepted, company_of
from tests.conversations.person import SECRETARIAT, Someone
from tests.conversations.walks import checks
from tests.journeys.transcripts.stage import Stage

# A specialist of Tottori, on working afternoons.
EXPERT = {
    "name": "佐藤 一郎",
    "number": "012345",
    "valid_until": "2028-03-31",
    "prefectures": "鳥取、島根",
    "online": "yes",
    "hours": "平日の午後",
    "capacity": "2",
    "languages": "ja en",
    "industries": "小売",
    "employer": "no",
}


def experts(stage: Stage) -> None:
    sato, office = stage.someone("U3"), stage.someone(SECRETARIAT)
    office.quietly(Said("help"))
    stage.heading("登録する", "Registering")
    sato.commands("register", root="sme-expert")
    sato.does(Filled("experts.register", "", EXPERT))
    (code,) = (str(row["code"]) for row in stage.house.record()["registration"])
    stage.heading("事務局が聞き返す", "The secretariat asks back")
    asked = stage.words("期限を、登録証で確かめてください", "please check the date on your card")
    office.commands(f"expert ask {code}", root="sme-office")
    office.does(Filled("experts.ask_back", code, {"reason": asked}))
    sato.does(Filled("experts.register", "", {**EXPERT, "valid_until": "2029-03-31"}))
    stage.heading("承認する", "Approving")
    office.commands(f"expert approve {code}", root="sme-office")
    office.press("experts.approve_yes")
    sato.commands("profile", root="sme-expert")
    office.commands("experts", root="sme-office")


def matching(stage: Stage) -> None:
    yamada, sato, office = (stage.someone(user) for user in ("U1", "U3", SECRETARIAT))
    office.quietly(Said("help"))
    checks(Someone(stage.house, yamada.user, yamada.name, yamada.locale))
    company = accepted(stage.house, company_of(stage.house, yamada)).company
    sato.quietly(Filled("experts.register", "", EXPERT))
    (code,) = (str(row["code"]) for row in stage.house.record()["registration"])
    office.quietly(Pressed("experts.approve_yes", code))
    stage.heading("候補を見る", "Candidates")
    office.commands("match", root="sme-office").commands(f"match {company}", root="sme-office")
    stage.heading("依頼する", "Asking")
    office.press("experts.assign").press("experts.offer")
    stage.heading("条件を相談する", "A question first")
    (offer,) = (str(row["code"]) for row in stage.house.record()["offer"])
    sato.press("experts.discuss")
    online = stage.words("すべてオンラインなら引き受けられます", "I can, if all is online")
    sato.does(Filled("experts.discuss", offer, {"said": online}))
    stage.heading("見送る", "Declining")
    sato.press("experts.decline")
    sato.does(Filled("experts.decline", offer, {"reason": "busy", "more": ""}))
    stage.heading("もう一度頼む", "Asking once more")
    office.commands(f"assign {company} {code}", root="sme-office").press("experts.offer")
    stage.heading("引き受ける", "Accepting")
    sato.press("experts.accept").commands("firms", root="sme-expert")
    yamada.commands("expert")
