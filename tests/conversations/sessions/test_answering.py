"""What people answer to a reminder: as planned, another time, cannot come."""

import pytest

from conversations.engine import Fill
from conversations.events import Filled, Pressed
from conversations.sessions import Session, Side
from tests.conversations.person import Someone, words
from tests.conversations.sessions.desk import Programme, at

DAY_BEFORE = at(2026, 12, 9, 5)


@pytest.fixture
def reminded(programme: Programme) -> Session:
    """Both sides have been reminded the day before."""
    session = programme.books("2026-12-10 14:00")
    programme.house.deliver()
    programme.house.now = DAY_BEFORE
    programme.reminds()
    return session


def _confirmed(programme: Programme) -> frozenset[Side]:
    return programme.sessions[0].confirmed


def _writes(someone: Someone, said: str) -> Someone:
    """Fills in the form that the last press brought."""
    (form,) = [step for step in someone.heard if isinstance(step, Fill)]
    return someone.does(Filled(form.action, form.argument, {"said": said}))


@pytest.mark.usefixtures("reminded")
def test_as_planned_is_kept_for_each_side_once(programme: Programme) -> None:
    programme.yamada.presses("予定どおり")
    assert _confirmed(programme) == {Side.STAFF}
    assert "予定どおりで記録しました" in programme.yamada.text
    programme.yamada.presses("予定どおり")
    assert programme.yamada.heard == []
    programme.sato.presses("予定どおり")
    assert _confirmed(programme) == {Side.STAFF, Side.EXPERT}


def test_a_move_asks_again_and_an_old_button_says_the_new_time(
    programme: Programme, reminded: Session
) -> None:
    programme.yamada.presses("予定どおり")
    old = programme.yamada.button("予定どおり")
    programme.types(f"session move {reminded.code} 2026-12-11 10:00")
    assert _confirmed(programme) == frozenset()
    programme.yamada.does(Pressed(old.action, old.argument))
    assert "12月11日（金）10:00" in programme.yamada.text
    assert _confirmed(programme) == frozenset()


@pytest.mark.usefixtures("reminded")
def test_a_wish_reaches_the_other_side_and_the_secretariat_and_moves_nothing(
    programme: Programme,
) -> None:
    before = programme.sessions
    programme.yamada.presses("日時を変えたい")
    _writes(programme.yamada, "14日の午後なら")
    assert "今の予定" in programme.yamada.text
    for reader in (programme.sato, programme.office):
        assert any("14日の午後なら" in words(m.step) for m in reader.sees), reader.name
    assert before[0].code in words(programme.office.sees[-1].step)
    assert programme.sessions == before


@pytest.mark.usefixtures("reminded")
def test_an_expert_who_cannot_come_reaches_the_secretariat_and_not_the_firm(
    programme: Programme,
) -> None:
    heard = len(programme.yamada.sees)
    programme.sato.presses("行けない")
    _writes(programme.sato, "熱が出ました")
    assert "会社へ電話してください" in words(programme.office.sees[-1].step)
    assert len(programme.yamada.sees) == heard


@pytest.mark.usefixtures("reminded")
def test_an_empty_wish_is_asked_for_again_and_tells_nobody(programme: Programme) -> None:
    programme.yamada.presses("日時を変えたい")
    office = len(programme.office.sees)
    _writes(programme.yamada, "   ")
    assert programme.yamada.outcome.refused
    assert len(programme.office.sees) == office


def test_nobody_answers_for_a_session_that_is_not_theirs(
    programme: Programme, reminded: Session
) -> None:
    stranger = Someone(programme.house, "U8", "別の会社").commands("check")
    place = f"{reminded.code}:0"
    for action in ("session.confirm", "session.wish"):
        stranger.does(Pressed(action, place))
        assert "開けません" in stranger.text
        assert "12月10日" not in stranger.text
    stranger.does(Pressed("session.cannot", place))
    assert programme.sessions[0].confirmed == frozenset()


def test_after_it_began_there_is_nothing_to_answer(programme: Programme, reminded: Session) -> None:
    programme.house.now = at(2026, 12, 10, 5, 1)
    programme.yamada.presses("予定どおり")
    assert "始まっています" in programme.yamada.text
    programme.house.now = DAY_BEFORE
    programme.types(f"session cancel {reminded.code}")
    programme.yamada.presses("予定どおり")
    assert "取りやめ" in programme.yamada.text
    assert _confirmed(programme) == frozenset()
