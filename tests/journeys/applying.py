"""What the secretariat decides and takes back, told for every door (issue 5).

A programme for one firm, with the waiting list in use. The first firm is asked back, refused by
a slip and taken back, and withdraws; the second waits and moves up. How firms come in and meet
their expert is told in enrolling.py.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from tests.journeys.door import Door, Heard, Somebody
from tests.journeys.watching import wait_question, wait_results, wait_words

TERMS = "第1条 この規約は、試験のためのものです。"
SETTINGS: Mapping[str, str] = MappingProxyType(
    {"PROGRAMME_CAPACITY": "1", "TERMS_VERSION": "第1版"}
)

# A shop of twelve with one star: question, answer; what is typed begins with ":".
CHECK: Mapping[str, str] = MappingProxyType(
    {
        "category": "4",
        "legal_form": "incorporated",
        "regular_employees": ":12人",
        "against_public_order": "no",
        "took_part_before": "no",
        "security_action": "1",
        "policy_status": "none",
    }
)
APPLICATION: Mapping[str, str] = MappingProxyType(
    {
        "company_kana": ":みほんせいか",
        "prefecture": ":鳥取",
        "address": ":鳥取市東町1-220",
        "corporate_number": "none",
        "declaration_id": ":４１２３４５６７８９０",
        "contact_name": ":総務の者",
        "contact_telephone": ":0857-00-0000",
        "contact_email": ":soumu@example.jp",
        "contact_channel": "chat",
        "telework_now": "yes",
        "session_mode": "online",
        "session_times": "afternoon",
        "session_wish": "none",
    }
)
FIRST, SECOND = "みほん製菓株式会社", "例示商店"


def programme(door: Door) -> Iterator[str]:
    """Two firms, one place."""
    office = door.office
    office.say("/sme-office waiting on")
    wait_words(office.heard, "待ち順を使いますか")
    office.press("使う")
    wait_words(office.heard, "待ち順を使います。")
    yield "the waiting list is in use"
    yield from applies(door.staff, FIRST)
    assert "待ち順" not in receipt(door.staff).text
    yield from applies(door.colleague, SECOND)
    assert "待ち順は1番です" in receipt(door.colleague).text
    yield from decided(door)
    yield from moved_up(door)


def applies(staff: Somebody, name: str) -> Iterator[str]:
    """The check, the terms, fourteen questions, the receipt."""
    staff.command("/sme check")
    yield from _answers(staff, CHECK)
    wait_results(staff, "eligibility_result", 1)
    staff.press("申込みに進む")
    wait_words(staff.heard, TERMS)
    yield "the terms are shown"
    staff.press("同意して進む")
    yield from _answers(staff, {"company_name": f":{name}", **APPLICATION})
    wait_results(staff, "application_result", 1)
    yield "received"


def _answers(staff: Somebody, given: Mapping[str, str]) -> Iterator[str]:
    for question, said in given.items():
        wait_question(staff, question)
        if said.startswith(":"):
            staff.say(said[1:])
        else:
            staff.answer(said)
        yield question
    wait_question(staff, "")


def receipt(staff: Somebody) -> Heard:
    """What the firm read when its application came in."""
    return [heard for heard in staff.heard() if heard.event == "application_result"][-1]


def decided(door: Door) -> Iterator[str]:
    """Asked back and answered; refused by a slip, and taken back within five minutes."""
    staff, office = door.staff, door.office
    number = str(receipt(staff).payload["application"])
    wait_words(office.heard, number)
    office.say(f"/sme-office applications ask {number} 何名で使いますか")
    wait_words(office.heard, "この文を送ります")
    assert not _told(staff, "何名で使いますか"), "nothing is sent before it is confirmed"
    office.press("送る")
    wait_words(staff.heard, "何名で使いますか")
    staff.fill_in("答える", {"answer": "十二名です"})
    wait_words(office.heard, "十二名です")
    yield "asked back, and answered"
    office.say(f"/sme-office applications refuse {number} 会社を取りちがえました")
    wait_words(office.heard, "見送りになりました")
    office.press("送る")
    wait_words(staff.heard, "見送りになりました")
    moved = wait_words(door.colleague.heard, "空きが出ました")
    assert str(receipt(door.colleague).payload["application"]) in moved.text
    yield "refused"
    office.press("取り消す")
    wait_words(staff.heard, "取り消しました")
    yield "taken back"


def moved_up(door: Door) -> Iterator[str]:
    """The first firm withdraws; the status adds up."""
    staff, office = door.staff, door.office
    staff.say("取り下げ")
    wait_words(staff.heard, "を取り下げますか")
    staff.press("取り下げる")
    wait_words(staff.heard, "を取り下げました")
    wait_words(office.heard, "申込みが取り下げられました")
    office.say("/sme-office status")
    status = wait_words(office.heard, "事業の今")
    assert "申込み：2件（枠1件、定員1件）" in status.text
    assert "3大都市圏の外：100.0%（1件のうち1件）" in status.text, status.text
    yield "withdrawn"


def _told(somebody: Somebody, words: str) -> bool:
    return any(words in heard.text for heard in somebody.heard())
