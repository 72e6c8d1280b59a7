"""What is played for each transcript: a whole way through each flow, with its turnings."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

from conversations.events import Arrived, Said
from tests.conversations.application.firm import FIRM, with_terms
from tests.conversations.person import SECRETARIAT, choosing
from tests.conversations.walks import SHOP
from tests.journeys.transcripts.afterwards import closing, reports
from tests.journeys.transcripts.appointments import absent, appointments, pace
from tests.journeys.transcripts.by_proxy import by_proxy
from tests.journeys.transcripts.desk_work import desk_work
from tests.journeys.transcripts.expert_scenes import experts, matching
from tests.journeys.transcripts.firm_scenes import follow_up, together
from tests.journeys.transcripts.playing import DIAGNOSIS, answer, answer_quietly, quietly
from tests.journeys.transcripts.stage import SHARED, Stage

SESSION = datetime(2026, 12, 10, 5, 0, tzinfo=UTC)  # 14:00 in Tokyo


def first_contact(stage: Stage) -> None:
    stage.heading("はじめて窓口を開く", "The first look")
    yamada = stage.someone()
    yamada.does(Arrived())
    stage.heading("使い方と、今の状態", "Help, and where we stand")
    yamada.commands("help").commands("")
    stage.heading("この窓口の言葉にないこと", "A word that means nothing here")
    yamada.says(stage.words("おはよう", "good morning"))
    stage.heading("言葉を選ぶ", "Choosing the language")
    yamada.commands("language").press("language.choose", argument="en").says("日本語")


def eligibility(stage: Stage) -> None:
    stage.heading("最初のひとことから、最後の答えまで", "From the first word to the last answer")
    yamada = stage.someone()
    stage.someone(SECRETARIAT).quietly(Said("help"))
    yamada.commands("check")
    yamada.says(stage.words("美容室", "hairdresser")).press("conversation.list")
    yamada.does(choosing(yamada.asked, "4"))
    yamada.does(choosing(yamada.asked, "incorporated"))
    stage.heading("人数がわからない", "When the number is not known")
    yamada.press("conversation.dont_know").press("conversation.count")
    for number in ("3", "10", "0", "1"):
        if yamada.asked.question == "regular_employees":
            break
        yamada.says(number)
    stage.heading("読み取れない答え、戻る、直す", "What cannot be read, back, change")
    yamada.says(stage.words("たくさん", "many")).says(stage.words("約50名", "about 50"))
    yamada.says(stage.words("戻る", "back")).says("12")
    stage.heading("残りの答え", "The other answers")
    answer(yamada, {**SHOP, "security_action": "0", "policy_status": "partial"})
    stage.heading("宣言のしかたと、条件のすべて", "How to declare, and all conditions")
    yamada.press("eligibility.how_to_declare").press("eligibility.find_star")
    yamada.press("eligibility.conditions").press("eligibility.declared")
    answer(yamada, {"security_action": "1"})
    stage.heading("条件に合わない答え", "An answer that does not meet the conditions")
    yamada.commands("check")
    answer(yamada, {**SHOP, "took_part_before": "yes"})
    stage.heading("まだわからない答え", "An answer that is not known yet")
    yamada.commands("check")
    answer(yamada, {**SHOP, "took_part_before": "unknown", "security_action": "pending"})


def application(stage: Stage) -> None:
    yamada = stage.someone()
    stage.someone(SECRETARIAT).quietly(Said("help"))
    stage.heading("確認の前に申し込む", "Applying before the check")
    yamada.commands("apply")
    quietly(yamada, "check", SHOP)
    stage.heading("利用規約がまだないとき", "While there are no terms of use")
    yamada.commands("apply")
    with_terms(stage.house)
    stage.heading("利用規約に同意しない、同意する", "Not agreeing, and agreeing, to the terms")
    yamada.commands("apply").press("application.disagree")
    yamada.says(stage.words("申し込む", "apply")).press("application.agree")
    stage.heading("質問", "The questions")
    answer(yamada, FIRM)
    stage.heading("1つ直して、今の状態を見る", "One answer changed, and where it stands")
    yamada.press("conversation.change").says(stage.words("月初は避けたい", "not on Mondays"))
    yamada.commands("apply").commands("")
    stage.heading("取り下げる、やめておく", "Withdrawing, and keeping it")
    yamada.commands("withdraw").press("application.stay")


def decisions(stage: Stage) -> None:
    yamada, office = stage.someone(), stage.someone(SECRETARIAT)
    office.quietly(Said("help"))
    with_terms(stage.house, capacity=1)
    quietly(yamada, "check", SHOP)
    yamada.quietly(Said("apply"))
    yamada.quietly(Said("agree"))
    answer_quietly(yamada, {**FIRM, "session_wish": stage.words("特になし", "none")})
    (row,) = stage.house.record()["application"]
    code = row["code"]
    stage.heading("一覧と、1件の内容", "The list, and one of them")
    office.commands("applications", root="sme-office")
    office.commands(f"applications {code}", root="sme-office")
    stage.heading("質問して、答えをもらう", "Asking back, and the answer")
    question = stage.words("法人番号を教えてください", "what is your corporate number?")
    office.commands(f"applications ask {code} {question}", root="sme-office")
    office.press("application.ask_back_yes")
    yamada.commands("answer 7000012050002")
    stage.heading("見送りと、その取り消し", "Refusing, and taking it back")
    reason = stage.words("前回の事業に参加されています", "you took part before")
    office.commands(f"applications refuse {code} {reason}", root="sme-office")
    office.press("application.refuse_yes").press("application.undo")
    stage.heading("受け入れ", "Accepting")
    office.commands(f"applications accept {code}", root="sme-office")
    office.press("application.accept_yes")
    stage.heading("待ち順", "The waiting list")
    office.commands("waiting on", root="sme-office").press("application.waiting_yes")


def diagnosis(stage: Stage) -> None:
    stage.heading("始める", "Beginning")
    yamada = stage.someone()
    yamada.quietly(Said("help"))
    yamada.commands("diagnose").press("conversation.help")
    yamada.says(stage.words("ひとこと：更新は毎月5日です", "note: we update on the 5th"))
    answer(yamada, DIAGNOSIS, until="q04")
    stage.heading("やめる、3日後に続ける", "Stop, and go on three days later")
    yamada.says(stage.words("やめる", "stop"))
    stage.later("3日たつ", "Three days go by", days=3)
    yamada.press("conversation.go_on")
    stage.heading("残りの答え", "The other answers")
    answer(yamada, DIAGNOSIS)
    stage.heading("内訳を見て、1つ直す", "All answers, and one changed")
    yamada.press("diagnosis.breakdown")
    yamada.says(stage.words("答えを見る", "review"))


def plan(stage: Stage) -> None:
    stage.heading("診断の前", "Before the diagnosis")
    yamada = stage.someone()
    yamada.quietly(Said("help"))
    yamada.commands("plan")
    quietly(yamada, "diagnose", DIAGNOSIS)
    stage.heading("個別チャットで", "In the private chat")
    yamada.commands("plan").press("plan.details")
    stage.heading("会社のチャンネルに", "Into the firm's channel")
    yamada.commands("plan", channel="C1").commands("plan", channel="C1")
    stage.heading("社外の人もいるチャンネル", "A channel that outsiders read")
    yamada.commands("plan", channel=SHARED).press("plan.elsewhere")
    stage.heading("今の状態", "Where we stand")
    yamada.commands("")


def sessions(stage: Stage) -> None:
    yamada, sato, office = (stage.someone(user) for user in ("U1", "U3", SECRETARIAT))
    quietly(yamada, "check", SHOP)
    sato.quietly(Said("help"))
    stage.heading("日時が決まる", "A date is set")
    line = f"session add {yamada.mention} {sato.mention} 2026-12-10 14:00 onsite"
    office.commands(line, root="sme-office")
    (code,) = (str(row["code"]) for row in stage.house.record()["session"])
    stage.heading("予定を見る", "Looking at the dates")
    yamada.commands("sessions")
    sato.commands("sessions", root="sme-expert").commands("", root="sme-expert")
    ticks = (
        (timedelta(days=7), "1週間前", "A week before"),
        (timedelta(days=1), "前日", "The day before"),
        (timedelta(hours=1), "1時間前", "An hour before"),
    )
    for before, ja, en in ticks[:2]:
        stage.heading(ja, en)
        stage.house.now = max(stage.house.now, SESSION - before)
        stage.tick("session.remind")
    stage.heading("日時が変わる", "The time changes")
    office.commands(f"session move {code} 2026-12-11 10:00", root="sme-office")
    stage.heading("1時間前", "An hour before")
    stage.house.now = datetime(2026, 12, 11, 0, 0, tzinfo=UTC)
    stage.tick("session.remind")
    stage.heading("取りやめ", "Called off")
    office.commands(f"session cancel {code}", root="sme-office")


def incident(stage: Stage) -> None:
    yamada, office = stage.someone(), stage.someone(SECRETARIAT)
    office.quietly(Said("help"))
    quietly(yamada, "check", SHOP)
    quietly(yamada, "diagnose", DIAGNOSIS, until="q11")
    stage.heading("質問の途中で", "In the middle of a question")
    yamada.says(stage.words("パソコンに変な画面が出た", "there is a strange screen on our pc"))
    stage.heading("事務局に知らせる", "Telling the secretariat")
    yamada.press("incident.tell_office").press("incident.tell_office")
    stage.heading("だまされたとき", "Something was given away")
    phished = stage.words("フィッシングのリンクを押してしまった", "I clicked a phishing link")
    yamada.commands(phished, channel="C1")
    stage.heading("なくしたとき", "Something was lost")
    yamada.says(stage.words("会社のスマホをなくした", "our phone was stolen"))


def questions(stage: Stage) -> None:
    yamada, office = stage.someone(), stage.someone(SECRETARIAT)
    office.quietly(Said("help"))
    quietly(yamada, "check", SHOP)
    stage.heading("事実から答えられる質問", "What the facts answer")
    yamada.says(stage.words("費用はいくらですか", "how much does it cost?"))
    stage.heading("どれのことか、確かめる", "Asked back")
    yamada.says(stage.words("専門家はいつ来ますか", "when does the expert come?"))
    stage.heading("ここでは答えられない質問", "What only the secretariat can answer")
    yamada.commands(stage.words("ask 駐車場はありますか", "ask do you have a car park?"))
    (waiting, *_) = stage.house.record()["inquiry"]
    answer = stage.words(
        "専門家がうかがいますので、ご心配いりません。", "No need: the expert visits you."
    )
    office.commands(f"reply {waiting['code']} {answer}", root="sme-office")


def unfinished(stage: Stage) -> None:
    yamada, office = stage.someone(), stage.someone(SECRETARIAT)
    office.quietly(Said("help"))
    quietly(yamada, "check", SHOP)
    quietly(yamada, "diagnose", DIAGNOSIS, until="q12")
    stage.later("3営業日たつ", "Three working days go by", days=4)
    stage.tick("nudge.tick")
    stage.heading("1週間後に", "In a week")
    yamada.press("nudge.later")
    stage.later("1週間たつ", "A week goes by", days=8)
    stage.tick("nudge.tick")
    stage.heading("電話がよい", "By telephone")
    yamada.press("nudge.phone")


def secretariat(stage: Stage) -> None:
    yamada, sato, office = (stage.someone(user) for user in ("U1", "U3", SECRETARIAT))
    stage.heading("最初に見るもの", "What is seen first")
    office.commands("", root="sme-office")
    stage.heading("確かめることのある会社", "A firm with something to check")
    yamada.quietly(Said("check"))
    noted = {**SHOP, "policy_status": "partial", "security_action": "2"}
    last = "policy_status"
    quietly(yamada, "help", noted, until=last)
    yamada.does(choosing(yamada.asked, noted[last]))
    quietly(yamada, "diagnose", DIAGNOSIS)
    stage.heading("事業の今", "The programme today")
    sato.quietly(Said("help"))
    line = f"session add {yamada.mention} {sato.mention} 2026-12-10 14:00 online"
    office.commands(line, root="sme-office").commands("status", root="sme-office")
    stage.heading("入力のまちがい", "Slips")
    for wrong in (
        "session add",
        f"session add C-NONE {sato.mention} 2026-12-11 14:00 online",
        f"session add {yamada.mention} {sato.mention} 2026-02-30 14:00 online",
        f"session add {yamada.mention} {sato.mention} 2026-12-10 15:00 online",
        "session cancel S-NONE",
    ):
        office.commands(wrong, root="sme-office")
    stage.heading("ほかの方の言葉", "Somebody else's word")
    yamada.commands("status", root="sme-office")


SCENES: Mapping[str, tuple[Callable[[Stage], None], str, str]] = MappingProxyType(
    {
        "first-contact": (first_contact, "最初の出会い", "First contact"),
        "eligibility": (eligibility, "参加できるかの確認", "May we take part?"),
        "application": (application, "申込み", "The application"),
        "decisions": (decisions, "申込みを決める", "Deciding on applications"),
        "diagnosis": (diagnosis, "自社診断", "Self-diagnosis"),
        "together": (together, "会社で分けて答える", "Answering together"),
        "plan": (plan, "1年の計画", "The year's plan"),
        "follow-up": (follow_up, "計画を進める", "The plan in use"),
        "appointments": (appointments, "指導の日時を決める", "Fixing a session's time"),
        "absent": (absent, "来なかったとき", "When one side is not there"),
        "pace": (pace, "終了日に間に合うか", "In time for the end"),
        "sessions": (sessions, "専門家の指導", "Expert sessions"),
        "reports": (reports, "指導のあとの報告", "Reports after a session"),
        "closing": (closing, "4回が終わったとき", "When the four sessions are done"),
        "experts": (experts, "専門家の登録", "Experts register"),
        "matching": (matching, "専門家が決まるまで", "How a firm comes to its expert"),
        "questions": (questions, "質問する", "Asking a question"),
        "unfinished": (unfinished, "途中で止まったとき", "Left unfinished"),
        "incident": (incident, "いま起きていること", "Something is happening now"),
        "by-proxy": (by_proxy, "チャットを使わない会社", "A firm without chat"),
        "secretariat": (secretariat, "事務局", "The secretariat"),
        "desk-work": (desk_work, "事務局の1日", "A day of the secretariat"),
    }
)
