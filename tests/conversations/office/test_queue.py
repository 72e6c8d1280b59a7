"""``/sme-office queue`` and ``decide``: verdicts that wait for a person, and the word on them."""

import pytest
from sqlalchemy import Connection, delete

from conversations.eligibility.rules import QUESTIONS
from conversations.engine import Fill, Review, Table
from conversations.events import Filled, Pressed
from conversations.office.guides import GUIDES
from storage.tables import membership
from tests.conversations.office.test_calls import rings
from tests.conversations.office.test_company import CODE, opens, sheet
from tests.conversations.person import House, words
from tests.conversations.sessions.desk import Programme, open_programme
from tests.conversations.walks import checks

REASON = "社内ルールがまだないと、電話で確かめました"
NOTES = ("policy_partial", "two_stars_no_policy", "rough_near_limit", "form_contradicts_row")


@pytest.fixture
def noted(programme: Programme) -> Programme:
    """Yamada's firm is eligible with a note."""
    checks(programme.yamada, policy_status="partial")
    return programme


def queue(programme: Programme) -> list[tuple[str, ...]]:
    """The rows of the list."""
    (step,) = programme.types("queue").heard
    return [row.cells for row in step.rows] if isinstance(step, Table) else []


def decides(programme: Programme, verdict: str, reason: str = REASON) -> str:
    """The form, filled in."""
    values = {"company": programme.firm, "verdict": verdict, "reason": reason}
    return programme.office.does(Filled("office.decide", programme.firm, values)).text


def test_every_point_has_a_question_and_two_readings() -> None:
    assert set(GUIDES) == {*QUESTIONS, *NOTES}
    for guide in GUIDES.values():
        assert len(guide.readings) == 2
        assert guide.source


def test_the_queue_lists_what_to_ask(noted: Programme) -> None:
    (row,) = queue(noted)
    assert row[0] == noted.firm
    assert "どちらがありますか" in row[2]


def test_nothing_to_check_is_said_in_so_many_words(programme: Programme) -> None:
    checks(programme.yamada)
    assert "確かめる会社はありません" in programme.types("queue").text


def test_one_firm_shows_both_readings(noted: Programme) -> None:
    queue(noted)
    noted.office.presses("確かめる")
    (step,) = noted.office.heard
    assert isinstance(step, Review)
    text = words(step)
    assert "読み方A：片方でもなければ「未整備」と読む：条件に合う" in text
    assert "読み方B：両方なければ「未整備」と読む：条件に合わない" in text
    assert "条件に合う・要確認：方針かルールの片方だけある" in text


def test_what_is_missing_is_asked_too(programme: Programme) -> None:
    checks(programme.yamada, took_part_before="unknown", security_action="unknown")
    (row,) = queue(programme)
    assert "専門家の指導を受けましたか" in row[2]
    assert "自己宣言ID" in row[2]


def test_a_decision_is_kept_and_ends_the_waiting(either_house: House) -> None:
    programme = open_programme(either_house)
    checks(programme.yamada, policy_status="partial")
    assert "判断を残しました：条件に合う" in decides(programme, "eligible")
    assert queue(programme) == []
    assert rings(programme) == {}
    assert "条件に合う（事務局の判断）" in sheet(programme, programme.firm)
    assert "要確認" not in programme.types("status").text
    programme.types(f"queue {programme.firm}")
    assert f"理由：{REASON}" in programme.office.text


def test_the_firm_hears_of_it_after_five_minutes(noted: Programme) -> None:
    decides(noted, "ineligible")
    noted.house.pass_time(minutes=4)
    noted.house.deliver()
    assert not _told(noted)
    noted.house.pass_time(minutes=1)
    (told,) = _told(noted)
    assert "今回の参加の条件には合いませんでした" in told
    assert f"理由：{REASON}" in told
    assert "自社診断と計画は、このまま使えます" in told


def _told(programme: Programme) -> list[str]:
    rows = programme.house.deliver()
    return [words(r.step) for r in rows if "事務局が、参加の条件を" in words(r.step)]


def test_within_five_minutes_it_can_be_taken_back(noted: Programme) -> None:
    decides(noted, "ineligible")
    noted.house.pass_time(minutes=4)
    noted.office.presses("取り消す（5分）")
    assert "会社には何も送っていません" in noted.office.text
    noted.house.pass_time(minutes=10)
    assert not _told(noted)
    assert len(queue(noted)) == 1
    assert "判断を残しました" in decides(noted, "eligible")
    noted.house.pass_time(minutes=6)
    assert len(_told(noted)) == 1


def test_afterwards_it_is_decided_anew(noted: Programme) -> None:
    decides(noted, "ineligible")
    noted.house.pass_time(minutes=6)
    noted.office.presses("取り消す（5分）")
    assert "5分を過ぎたので、取り消していません" in noted.office.text
    assert queue(noted) == []
    decides(noted, "eligible")
    assert "条件に合う（事務局の判断）" in sheet(noted, noted.firm)


def test_taking_it_back_twice_does_nothing(noted: Programme) -> None:
    decides(noted, "eligible")
    button = noted.office.button("取り消す（5分）")
    noted.office.does(Pressed(button.action, button.argument))
    before = noted.house.record()
    noted.office.does(Pressed(button.action, button.argument))
    assert noted.house.record() == before


@pytest.mark.parametrize(
    ("typed", "verdict", "reason"),
    [
        ("合う 確かめました", "eligible", "確かめました"),
        ("ELIGIBLE asked by telephone", "eligible", "asked by telephone"),
        ("星待ち IDがまだ", "not_yet", "IDがまだ"),
        ("合わない 両方あるため", "ineligible", "両方あるため"),
        ("たぶん合う", "", "たぶん合う"),
        ("", "", ""),
    ],
)
def test_a_typed_decision_is_asked_once_more(
    noted: Programme, typed: str, verdict: str, reason: str
) -> None:
    (form,) = noted.types(f"decide {noted.firm} {typed}").heard
    assert isinstance(form, Fill)
    fields = {field.id: field.initial for field in form.fields}
    assert (fields["verdict"], fields["reason"]) == (verdict, reason)
    assert bool(form.problem) is (typed == "たぶん合う")
    assert noted.house.record()["decision"] == []


def test_a_decision_needs_its_reason(noted: Programme) -> None:
    decides(noted, "eligible", " ")
    assert "理由がありません" in noted.office.outcome.refused
    decides(noted, "")
    assert "判断を読み取れませんでした" in noted.office.outcome.refused
    assert noted.house.record()["decision"] == []


def test_a_firm_that_was_never_checked_has_nothing_to_decide(programme: Programme) -> None:
    opens(programme.house)
    assert "確かめることがありません" in programme.types(f"decide {CODE} 合う よい").text
    assert "確かめることがありません" in programme.types(f"queue {CODE}").text


def test_a_firm_without_chat_is_rung_about_the_decision(noted: Programme) -> None:
    firm = noted.firm
    noted.house.database.run_now(lambda c: _leave(c, firm))
    values = {"company": firm, "verdict": "eligible", "reason": REASON}
    text = noted.office.does(Filled("office.decide", firm, values)).text
    assert "電話一覧に載せました" in text
    noted.house.pass_time(minutes=6)
    assert "約束の電話" in rings(noted)[firm]


def _leave(connection: Connection, firm: str) -> None:
    connection.execute(delete(membership).where(membership.c.company == firm))


def test_a_new_check_asks_for_a_new_decision(noted: Programme) -> None:
    decides(noted, "eligible")
    checks(noted.yamada, security_action="2")
    assert len(queue(noted)) == 1
