"""How firms come into the programme and to their expert, told for every door (issue 5).

One comes by the secretariat's file, one by itself; the programme has room for one. A code runs
out, a withdrawal moves the line, an application is refused, and both firms meet their expert.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta

from tests.journeys.door import Door, Heard, Somebody
from tests.journeys.story import CHECK, answer
from tests.journeys.watching import PATIENCE, wait_question, wait_results, wait_words
from tests.support.waiting import wait_until

CAPACITY = 1  # PROGRAMME_CAPACITY of these stories
FILE = (
    "id,company,prefecture,category,main_industry,legal_form,capital,regular_employees,"
    "against_public_order,took_part_before,security_action,policy_status,contact,email\n"
    "1,みほん製菓株式会社,鳥取県,4,,incorporated,500万円,12,no,no,1,none,山田,y@example.jp\n"
)
MIHON, SUZUKI = "みほん製菓株式会社", "鈴木デザイン株式会社"
# What is said, or picked, for each question of the application; the name is the firm's own.
APPLICATION: Mapping[str, tuple[str, str]] = {
    "company_kana": ("say", "かいしゃ"),
    "prefecture": ("say", "鳥取県"),
    "address": ("say", "鳥取市東町1-220"),
    "corporate_number": ("pick", "none"),
    "declaration_id": ("say", "41234567890"),
    "contact_name": ("say", "担当の者"),
    "contact_telephone": ("say", "0857-11-1111"),
    "contact_email": ("say", "kaisha@example.jp"),
    "contact_channel": ("pick", "chat"),
    "telework_now": ("pick", "no"),
    "session_mode": ("pick", "first_onsite"),
    "session_times": ("pick", "afternoon"),
    "session_wish": ("pick", "none"),
}
RECEIPT = "受付番号"
WAYS = ("同意して進む", "同じ内容で")  # past the terms; what was written before is applied with
EXPERT = {
    "name": "佐藤 一郎",
    "number": "012345",
    "valid_until": "2030-03-31",
    "prefectures": "鳥取、島根",
    "online": "できる",
    "hours": "平日の午後",
    "capacity": "2社",
    "languages": "日本語だけ",
    "industries": "小売",
    "employer": "ちがう",
}


def enrolled(door: Door, takes_in: Callable[[str], str]) -> Iterator[str]:
    """From the file to the expert. takes_in: imports a file's text, hands back what is told."""
    office, colleague, staff = door.office, door.colleague, door.staff
    yield from register(door)
    yield from take_in(door, takes_in)
    yield from bring_in(door)
    yield from enter(colleague, MIHON)
    yield from come_by_itself(door)
    yield from accept(office, colleague, MIHON)
    yield from introduce(door, colleague, MIHON)
    yield from move_up(door)
    yield from accept(office, staff, SUZUKI)
    yield from introduce(door, staff, SUZUKI)
    yield from refuse(door)


def register(door: Door) -> Iterator[str]:
    """An expert registers; the secretariat approves."""
    office, expert = door.office, door.expert
    office.command("/sme-office")
    wait_words(office.heard, "【事務局の言葉】")
    expert.command("/sme-expert profile")
    wait_words(expert.heard, "登録の内容が、まだありません")
    expert.fill_in("登録する", EXPERT)
    wait_words(expert.heard, "登録を受け付けました")
    wait_words(office.heard, "専門家の登録が届きました")
    office.press("承認する")
    wait_words(office.heard, "承認しますか")
    office.press("承認する")
    wait_words(expert.heard, "登録が済みました")
    yield "registered"


def take_in(door: Door, takes_in: Callable[[str], str]) -> Iterator[str]:
    """The waiting list is switched on, and the file taken in."""
    office = door.office
    office.command("/sme-office waiting on")
    wait_words(office.heard, "待ち順を使いますか")
    office.press("使う")
    wait_words(office.heard, "待ち順を使います。")
    yield "waiting list"
    assert takes_in(FILE).splitlines() == ["1,eligible,"]
    yield "taken in"


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


def come_by_itself(door: Door) -> Iterator[str]:
    """Another firm is checked and applies; the place is taken, so it waits."""
    staff = door.staff
    staff.command("/sme check")
    wait_question(staff, CHECK[0].question)
    for place, step in enumerate(CHECK):
        answer(staff, step._replace(answer="1") if step.question == "security_action" else step)
        wait_question(staff, CHECK[place + 1].question if place + 1 < len(CHECK) else "")
    wait_results(staff, "eligibility_result", 1)
    yield "checked"
    yield from enter(staff, SUZUKI)
    wait_words(staff.heard, "待ち順は1番です")


def enter(person: Somebody, firm: str) -> Iterator[str]:
    """``/sme apply`` to the receipt, by whatever it asks: the terms, the questions, or neither."""
    before = len(person.heard())
    person.command("/sme apply")
    while (step := _wanted(person, before)) != RECEIPT:
        before = len(person.heard())
        if step in WAYS:
            person.press(step)
        else:
            _write(person, step, firm)
        yield step


def _write(person: Somebody, question: str, firm: str) -> None:
    """Answers a question, and sees it closed."""
    how, said = APPLICATION.get(question, ("say", firm))
    (person.answer if how == "pick" else person.say)(said)
    wait_until(lambda: person.asked() != question, PATIENCE)


def _wanted(person: Somebody, before: int) -> str:
    return wait_until(lambda: _asks(person, before), PATIENCE)


def _asks(person: Somebody, before: int) -> str:
    """What the desk wants now: a question, a button to press, or nothing more."""
    if person.asked():
        return person.asked()
    newest = person.heard()[before:]
    ways = [way for heard in newest for way in WAYS if way in heard.labels]
    receipt = any(RECEIPT in heard.text for heard in newest)
    return ways[-1] if ways else RECEIPT if receipt else ""


def accept(office: Somebody, person: Somebody, firm: str) -> Iterator[str]:
    """What the firm will read is shown first."""
    office.command(f"/sme-office applications accept {firm}")
    _sends(office, firm)
    wait_words(person.heard, "参加が決まりました")
    yield f"{firm} accepted"


def introduce(door: Door, person: Somebody, firm: str) -> Iterator[str]:
    """Asked before the name is told, accepted, introduced."""
    office, expert = door.office, door.expert
    office.command(f"/sme-office match {firm}")
    _newest(office, "鳥取県に行ける", firm)
    office.press("1に依頼")
    _newest(office, "依頼しますか", firm)
    office.press("依頼する")
    offer = wait_until(lambda: _open_offers(expert), PATIENCE)[-1]
    assert firm not in offer.text
    yield f"{firm} offered"
    expert.press("引き受ける")
    _newest(expert, "の担当になりました", firm)
    introduction = wait_words(person.heard, "担当の専門家が決まりました")
    assert "登録番号：012345" in introduction.text
    office.command("/sme-office match")
    wait_words(office.heard, "すべて専門家がいます")
    yield f"{firm} introduced"


def move_up(door: Door) -> Iterator[str]:
    """The firm that had the place leaves, and the one that waited gets it."""
    door.colleague.command("/sme withdraw")
    wait_until(lambda: "取り下げる" in door.colleague.heard()[-1].labels, PATIENCE)
    door.colleague.press("取り下げる")
    wait_words(door.colleague.heard, "取り下げました")
    wait_words(door.staff.heard, "空きが出ました")
    wait_words(door.office.heard, "待ち順の先頭が進みました")
    yield "moved up"


def refuse(door: Door) -> Iterator[str]:
    """The first firm applies again, waits, and is refused with a reason."""
    office, colleague = door.office, door.colleague
    yield from enter(colleague, MIHON)
    wait_words(colleague.heard, "待ち順は1番です")
    office.command(f"/sme-office applications refuse {MIHON} 期間が残っていません")
    _sends(office, MIHON)
    assert "期間が残っていません" in wait_words(colleague.heard, "見送りになりました").text
    yield "refused"
    office.command("/sme-office match")
    wait_words(office.heard, "すべて専門家がいます")
    office.command("/sme-office status")
    _newest(office, "事業の今", MIHON, SUZUKI)
    yield "status"


def _newest(person: Somebody, *words: str) -> Heard:
    """The last message, when it has all the words."""

    def there() -> Heard | None:
        last = person.heard()[-1]
        return last if all(word in last.text for word in words) else None

    found = wait_until(there, PATIENCE)
    assert found
    return found


def _open_offers(expert: Somebody) -> list[Heard]:
    """Those that can be answered."""
    return [heard for heard in expert.heard() if "引き受ける" in heard.labels]


def _invitation(office: Somebody) -> str:
    """A new code of the letter to the imported firm."""
    before = len(_letters(office))
    office.command(f"/sme-office invite {MIHON}")
    letter = wait_until(lambda: _letters(office)[before:], PATIENCE)[-1]
    found = re.search(r"「([^」]+-\d{4})」", letter.text)
    assert found, letter.text
    return found[1]


def _letters(office: Somebody) -> list[Heard]:
    return [heard for heard in office.heard() if "招待コード「" in heard.text]


def _sends(office: Somebody, firm: str) -> None:
    """What the firm will read, looked at and sent."""
    preview = _newest(office, firm, "この文を送ります")
    assert "送る" in preview.labels
    office.press("送る")
    _newest(office, firm, "5分以内なら取り消せます")
