"""Where somebody stands: opened once, kept fresh from then on."""

from datetime import date

from conversations.engine import Fresh, Home
from conversations.events import Arrived
from conversations.people.applications import Window
from conversations.ports import OpenHome, Place
from storage import SqlFacts
from tests.conversations.person import House, Someone, with_programme
from tests.conversations.walks import checks, diagnoses

APP_HOME = Place("slack", "T1", "D1", private=True, has_home=True)


def _opens(someone: Someone) -> list[Fresh]:
    someone.outcome = someone.house.turn(someone.account, APP_HOME, Arrived())
    return _refreshed(someone)


def _refreshed(someone: Someone) -> list[Fresh]:
    return [say.step for say in someone.outcome.says if isinstance(say.step, Fresh)]


def _composed(house: House, fresh: Fresh) -> Home:
    step = house.database.run_now(lambda c: house.desk.compose(SqlFacts(c), fresh, house.now))
    assert isinstance(step, Home)
    return step


def test_looking_at_it_keeps_it_fresh(house: House) -> None:
    staff = Someone(house)
    (fresh,) = _opens(staff)
    assert "まだ" in "\n".join(_composed(house, fresh).lines)

    diagnoses(staff, "none", until="q02")
    (again,) = _refreshed(staff)
    assert again == fresh
    assert "途中" in "\n".join(_composed(house, again).lines)


def test_a_colleagues_answers_reach_it_only_in_the_same_firm(house: House) -> None:
    staff, stranger = Someone(house), Someone(house, "U2", "別の会社")
    checks(staff)
    _opens(staff)
    checks(stranger)
    assert _refreshed(stranger) == []
    diagnoses(staff)
    assert len(_refreshed(staff)) == 1


def test_nobody_who_never_looked_is_sent_one(house: House) -> None:
    staff = Someone(house)
    checks(staff)
    assert _refreshed(staff) == []


def test_sme_alone_shows_it_and_it_is_kept_where_it_stands(house: House) -> None:
    staff = Someone(house).commands("")
    (opened,) = [c.home for c in _changes(staff) if isinstance(c, OpenHome)]
    (home,) = [m for m in staff.sees if isinstance(m.step, Home)]
    assert opened.delivery == home.delivery
    checks(staff)
    (say,) = [say for say in staff.outcome.says if isinstance(say.step, Fresh)]
    assert say.replaces == home.delivery
    assert say.lane.endswith("/home")


def test_one_shown_in_a_channel_is_not_kept_fresh(house: House) -> None:
    staff = Someone(house).commands("", channel="C1")
    assert [c for c in _changes(staff) if isinstance(c, OpenHome)] == []


def test_a_person_who_is_not_known_has_none(house: House) -> None:
    gone = Fresh("home", "P-NOBODY")
    compose = house.desk.compose
    assert house.database.run_now(lambda c: compose(SqlFacts(c), gone, house.now)) is None


def _changes(someone: Someone) -> tuple[object, ...]:
    return someone.outcome.changes


def test_it_tells_where_the_open_conversation_stands_and_leads_on(house: House) -> None:
    staff = Someone(house)
    (fresh,) = _opens(staff)
    start = _composed(house, fresh)
    assert start.buttons[0].action == "eligibility.start"

    diagnoses(staff, until="q12")
    home = _composed(house, fresh)
    told = "\n".join(home.lines)
    assert "途中：自社診断　質問12／25\n■■■■□□□□□□" in told
    assert home.next_step == "【次の一歩】自社診断を続きから。残り14問、約9分です。"
    first = home.buttons[0]
    assert (first.action, first.emphasis) == ("conversation.go_on", "primary")


def test_it_leads_from_step_to_step_and_names_the_day_of_each(house: House) -> None:
    staff = Someone(house)
    checks(staff)
    (fresh,) = _opens(staff)
    checked = _composed(house, fresh)
    assert "参加の確認：条件に合っています（自動の確認、11月23日（月））" in checked.lines
    assert checked.buttons[0].action == "application.start"

    with_programme(house, window=Window(closes=date(2026, 11, 1)))
    assert _composed(house, fresh).buttons[0].action == "diagnosis.start"

    diagnoses(staff, "unknown")
    diagnosed = _composed(house, fresh)
    assert "自社診断：マイナス25点（100点満点、11月23日（月））" in diagnosed.lines
    assert diagnosed.buttons[0].action == "plan.show"
    assert [b.emphasis for b in diagnosed.buttons].count("primary") == 1


def test_without_a_star_it_leads_to_declaring_one(house: House) -> None:
    staff = Someone(house)
    checks(staff, security_action="0")
    diagnoses(staff)
    (fresh,) = _opens(staff)
    home = _composed(house, fresh)
    assert home.buttons[0].action == "eligibility.how_to_declare"
    assert "一つ星の宣言" in "\n".join(home.lines)
    staff.presses("宣言のしかた")
    assert "【宣言のしかた】" in staff.text


def test_one_opened_before_the_firm_was_there_is_kept_fresh_too(house: House) -> None:
    staff = Someone(house)
    _opens(staff)
    staff.commands("diagnose")
    assert len(_refreshed(staff)) == 1
