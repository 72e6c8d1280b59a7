"""Where somebody stands: opened once, kept fresh from then on."""

from conversations.engine import Fresh, Home
from conversations.events import Arrived
from conversations.ports import OpenHome, Place
from storage import SqlFacts
from tests.conversations.person import House, Someone
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
