"""How firms come into the programme, told for every door (issue 5).

One comes by the secretariat's file, one by itself; the programme is full. A code runs out, an
application is refused, a withdrawal moves the line, and the firm that waited meets its expert.
"""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta

from tests.journeys.door import Door, Heard, Somebody
from tests.journeys.story import CHECK, answer
from tests.journeys.watching import PATIENCE, wait_question, wait_results, wait_words
from tests.support.waiting import wait_until

CAPACITY = 1  # PROGRAMME_CAPACITY of these stories
FILE = (
    "id,company,prefecture,category,main_industry,legal_form,capital,regular_employees,"
    "against_public_order,took_part_before,security_action,policy_status,contact,email,"
    "telephone,receipt_number\n"
    "1,みほん製菓株式会社,鳥取県,4,,incorporated,500万円,12,no,no,1,none,山田 花子,"
    "hanako@example.jp,0857-00-0000,S-0001\n"
    "2,ことり商店,島根県,4,,incorporated,300万円,5,no,no,1,none,小鳥 一郎,"
    "kotori@example.jp,0852-00-0000,S-0002\n"
)
MIHON, KOTORI, SUZUKI = "みほん製菓株式会社", "ことり商店", "鈴木デザイン株式会社"
APPLICATION = (
    ("company_name", "say", SUZUKI),
    ("company_kana", "say", "すずきでざいん"),
    ("prefecture", "say", "鳥取県"),
    ("address", "say", "鳥取市東町1-220"),
    ("corporate_number", "answer", "none"),
    ("declaration_id", "say", "41234567890"),
    ("contact_name", "say", "鈴木 次郎"),
    ("contact_telephone", "say", "0857-11-1111"),
    ("contact_email", "say", "jiro@example.jp"),
    ("contact_channel", "answer", "chat"),
    ("telework_now", "answer", "no"),
    ("session_mode", "answer", "first_onsite"),
    ("session_times", "answer", "afternoon"),
    ("session_wish", "answer", "none"),
)
EXPERT = {
    "name": "佐藤 一郎",
    "number": "012345",
    "valid_until": "2030-03-31",
    "prefectures": "鳥取、島根",
    "online": "できる",
    "hours": "平日の午後",
    "capacity": "2社",
    "languages": "日本語",
    "industries": "小売",
    "employer": "ちがう",
}


def enrolled(door: Door, takes_in: Callable[[str], str]) -> Iterator[str]:
    """From the file to the expert. takes_in: imports a file's text, hands back what is told."""
    yield from take_in(door, takes_in)
    yield from apply(door)
    yield from bring_in(door)
    yield from decide(door)
    yield from register(door)
    yield from move_up(door)
    yield from introduce(door)


def take_in(door: Door, takes_in: Callable[[str], str]) -> Iterator[str]:
    """The list is switched on; of two firms in the file one has the place, one waits."""
    office = door.office
    office.command("/sme-office waiting on")
    office.press("使う")
    wait_words(office.heard, "待ち順を使います")
    yield "waiting list"
    assert takes_in(FILE).splitlines() == ["1,eligible,", "2,eligible,"]
    office.command("/sme-office applications")
    listed = wait_words(office.heard, KOTORI)
    assert MIHON in listed.text
    yield "taken in"


def apply(door: Door) -> Iterator[str]:
    """A third firm comes by itself: checked, agreed, fourteen questions, third in the line."""
    staff = door.staff
    staff.command("/sme check")
    wait_question(staff, CHECK[0].question)
    for place, step in enumerate(CHECK):
        answer(staff, step._replace(answer="1") if step.question == "security_action" else step)
        wait_question(staff, CHECK[place + 1].question if place + 1 < len(CHECK) else "")
    wait_results(staff, "eligibility_result", 1)
    yield "checked"
    staff.command("/sme apply")
    wait_words(staff.heard, "上の利用規約に同意しますか")
    staff.press("同意して進む")
    for place, (question, how, said) in enumerate(APPLICATION):
        wait_question(staff, question)
        (staff.answer if how == "answer" else staff.say)(said)
        yield APPLICATION[place][0]
    receipt = wait_words(staff.heard, "受付番号")
    assert "待ち順は2番です" in receipt.text
    yield "waits"


def bring_in(door: Door) -> Iterator[str]:
    """The code of the letter runs out; a new one brings the firm's own people in."""
    office, colleague = door.office, door.colleague
    old = _invitation(office)
    door.come_to(door.now() + timedelta(days=31))
    colleague.say(old)
    wait_words(colleague.heard, "使える期間が過ぎています")
    yield "expired"
    colleague.say(_invitation(office))
    wait_words(colleague.heard, f"{MIHON}の記録に入りました")
    yield "in"


def decide(door: Door) -> Iterator[str]:
    """One is refused with a reason, one accepted; its people hear of it."""
    office, colleague = door.office, door.colleague
    office.command("/sme-office applications refuse S-0002 期間の都合です")
    _carry_out(office, KOTORI)
    yield "refused"
    office.command("/sme-office applications accept S-0001")
    _carry_out(office, MIHON)
    wait_words(colleague.heard, "参加が決まりました")
    yield "accepted"


def register(door: Door) -> Iterator[str]:
    """An expert registers; the secretariat approves."""
    office, expert = door.office, door.expert
    expert.command("/sme-expert profile")
    wait_words(expert.heard, "登録の内容が、まだありません")
    expert.fill_in("登録する", EXPERT)
    wait_words(expert.heard, "事務局が確かめて")
    wait_words(office.heard, "専門家の登録が届きました")
    office.press("承認する")
    wait_words(office.heard, "承認しますか")
    office.press("承認する")
    wait_words(expert.heard, "登録が済みました")
    yield "registered"


def move_up(door: Door) -> Iterator[str]:
    """The firm that had the place leaves, and the one that waited gets it."""
    colleague, staff, office = door.colleague, door.staff, door.office
    colleague.command("/sme withdraw")
    colleague.press("取り下げる")
    wait_words(colleague.heard, "取り下げました")
    wait_words(staff.heard, "空きが出ました")
    wait_words(office.heard, "待ち順の先頭が進みました")
    yield "moved up"
    office.command(f"/sme-office applications accept {SUZUKI}")
    _carry_out(office, SUZUKI)
    wait_words(staff.heard, "参加が決まりました")
    yield "accepted in turn"


def introduce(door: Door) -> Iterator[str]:
    """Asked before the name is told, accepted, introduced; the figures add up."""
    office, expert, staff = door.office, door.expert, door.staff
    office.command("/sme-office match")
    assert SUZUKI in wait_words(office.heard, "【専門家がまだの会社】1社").text
    office.press("候補を見る")
    assert "1. 佐藤 一郎" in wait_words(office.heard, f"【専門家の候補】{SUZUKI}").text
    office.press("1に依頼")
    wait_words(office.heard, "依頼しますか")
    office.press("依頼する")
    offer = wait_words(expert.heard, "新しい依頼があります")
    assert "鳥取県" in offer.text
    assert SUZUKI not in offer.text
    yield "asked"
    expert.press("引き受ける")
    wait_words(expert.heard, f"{SUZUKI}（")
    introduction = wait_words(staff.heard, "担当の専門家が決まりました")
    assert "登録番号：012345" in introduction.text
    yield "introduced"
    office.command("/sme-office applications")
    listed = wait_words(office.heard, SUZUKI)
    for firm in (MIHON, KOTORI):
        assert firm in listed.text
    office.command("/sme-office match")
    wait_words(office.heard, "すべて専門家がいます")
    yield "figures"


def _invitation(office: Somebody) -> str:
    """A new code of the letter to the imported firm."""
    before = len(_letters(office))
    office.command(f"/sme-office invite {MIHON}")
    letter = wait_until(lambda: _letters(office)[before:], PATIENCE)[-1]
    found = re.search(r"「([^」]+-\d{4})」", letter.text)
    assert found, letter.text
    return found[1]


def _letters(office: Somebody) -> list[Heard]:
    return [heard for heard in office.heard() if "招待コード" in heard.text]


def _carry_out(office: Somebody, firm: str) -> None:
    """What the firm will read is shown first, then sent."""
    wait_until(lambda: any(firm in h.text and "送る" in h.labels for h in office.heard()), PATIENCE)
    office.press("送る")
    wait_words(office.heard, "5分以内なら取り消せます")
