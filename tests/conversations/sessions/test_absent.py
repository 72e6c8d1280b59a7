"""One side was not there: told at once, recorded, and made up for under the same number."""

import pytest

from conversations.engine import Fill
from conversations.events import Filled, Pressed
from conversations.sessions import Mode, Session, SessionState
from tests.conversations.person import Someone, words
from tests.conversations.sessions.desk import Programme, at

BEGUN = at(2026, 12, 10, 5, 15)  # a quarter of an hour after 14:00


@pytest.fixture
def begun(programme: Programme) -> Session:
    """Session 1 should be under way."""
    session = programme.books("2026-12-10 14:00", "onsite")
    programme.house.deliver()
    programme.house.now = BEGUN
    return session


def _records(programme: Programme, session: Session, who: str) -> Session:
    programme.types(f"session no-show {session.code} {who}")
    programme.office.presses("記録して知らせる")
    return next(s for s in programme.sessions if s.code == session.code)


@pytest.mark.parametrize(
    ("typed", "state"),
    [
        ("会社", SessionState.FIRM_ABSENT),
        ("ＦＩＲＭ", SessionState.FIRM_ABSENT),
        ("専門家", SessionState.EXPERT_ABSENT),
        ("expert", SessionState.EXPERT_ABSENT),
    ],
)
def test_it_is_recorded_after_one_more_question_and_both_are_told(
    programme: Programme, begun: Session, typed: str, state: SessionState
) -> None:
    programme.types(f"session no-show {begun.code} {typed}")
    assert programme.sessions == (begun,)
    assert "よろしいですか" in programme.office.text
    programme.office.presses("記録して知らせる")
    assert programme.sessions[0].state is state
    for reader in (programme.yamada, programme.sato):
        assert "別の日にできます" in words(reader.sees[-1].step), reader.name
    assert "会社の1人と専門家に知らせます" in programme.office.text
    programme.office.presses("記録して知らせる")
    assert programme.office.heard == []


def test_no_reminder_and_no_briefing_of_it_is_left(programme: Programme, begun: Session) -> None:
    _records(programme, begun, "firm")
    assert {r["state"] for r in programme.reminders} == {"cancelled"}
    assert programme.reminds() == []
    programme.yamada.does(Pressed("session.confirm", f"{begun.code}:1"))
    assert "行われなかったと記録" in programme.yamada.text


def test_the_make_up_session_keeps_the_number_and_four_can_be_held(
    programme: Programme, begun: Session
) -> None:
    for day in (14, 15, 16):
        programme.books(f"2026-12-{day} 14:00")
    _records(programme, begun, "firm")
    programme.office.presses("振替を登録")
    (form,) = [step for step in programme.office.heard if isinstance(step, Fill)]
    values = {"when": "12/17 10時", "mode": "online"}
    programme.office.does(Filled(form.action, form.argument, values))
    made = next(s for s in programme.sessions if s.wall == "2026-12-17 10:00")
    assert (made.number, made.mode) == (1, Mode.ONLINE)
    assert sorted(s.number for s in programme.sessions if s.stands) == [1, 2, 3, 4]
    assert "12月17日（木）10:00～12:00" in words(programme.yamada.sees[-1].step)
    programme.office.does(Filled(form.action, form.argument, values))
    assert "決まっています" in programme.office.outcome.refused
    assert len(programme.sessions) == 5


def test_the_make_up_session_can_be_typed_and_keeps_the_mode(
    programme: Programme, begun: Session
) -> None:
    _records(programme, begun, "expert")
    programme.types(f"session make-up {begun.code} 12/17 10:00")
    made = programme.sessions[-1]
    assert (made.number, made.mode, made.expert) == (1, Mode.ONSITE, begun.expert)


def test_the_next_typed_session_makes_up_for_it_as_well(
    programme: Programme, begun: Session
) -> None:
    programme.books("2026-12-14 14:00")
    _records(programme, begun, "firm")
    assert programme.books("2026-12-17 10:00").number == 1


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{code}", "どの指導に"),
        ("", "どの指導に"),
        ("{code} だれか", "会社」か「専門家"),
        ("S-NONE firm", "見つかりません"),
    ],
)
def test_what_is_missing_is_asked_for(
    programme: Programme, begun: Session, line: str, said: str
) -> None:
    programme.types(f"session no-show {line.format(code=begun.code)}".strip())
    assert said in programme.office.text
    assert programme.sessions == (begun,)


def test_the_form_does_the_same(programme: Programme, begun: Session) -> None:
    programme.types(f"指導 欠席 {begun.code}")
    (form,) = [step for step in programme.office.heard if isinstance(step, Fill)]
    assert form.fields[0].initial == begun.code
    values = {"session": begun.code, "who": form.fields[1].options[0].id}
    programme.office.does(Filled(form.action, form.argument, {**values, "session": "S-NONE"}))
    assert "見つかりません" in programme.office.outcome.refused
    programme.office.does(Filled(form.action, form.argument, values))
    programme.office.presses("記録して知らせる")
    assert programme.sessions[0].state is SessionState.FIRM_ABSENT


def test_what_has_not_begun_or_is_called_off_cannot_be_missed(
    programme: Programme, begun: Session
) -> None:
    programme.house.now = at(2026, 12, 10, 4, 59)
    programme.types(f"session no-show {begun.code} firm")
    assert "まだ始まっていません" in programme.office.text
    programme.types(f"session cancel {begun.code}")
    programme.house.now = BEGUN
    programme.types(f"session no-show {begun.code} firm")
    assert "取りやめ" in programme.office.text
    assert programme.sessions[0].state is SessionState.CANCELLED


def test_a_press_after_a_move_records_nothing(programme: Programme, begun: Session) -> None:
    programme.types(f"session no-show {begun.code} firm")
    programme.types(f"session move {begun.code} 2026-12-11 10:00")
    programme.house.now = at(2026, 12, 11, 2)
    programme.office.presses("記録して知らせる")
    assert "その後に変わりました" in programme.office.text
    assert programme.sessions[0].state is SessionState.BOOKED


def test_the_status_counts_it_apart(programme: Programme, begun: Session) -> None:
    programme.books("2026-12-14 14:00")
    _records(programme, begun, "firm")
    programme.types("status")
    assert "予定1件、終わった日時のもの0件" in programme.office.text
    assert "取りやめ0件。報告済み0件、来なかった1件" in programme.office.text


def test_an_expert_who_stands_there_alone_is_heard_at_once_and_once(
    programme: Programme, begun: Session
) -> None:
    programme.sato.commands("sessions", root="sme-expert").presses("会社の方が不在")
    assert "よろしいですか" in programme.sato.text
    heard = len(programme.office.sees)
    programme.sato.presses("知らせる").presses("知らせる")
    assert programme.sato.heard == []
    (told,) = [words(m.step) for m in programme.office.sees[heard:]]
    assert "まだ来ていない" in told
    assert begun.code in told
    assert "佐藤 一郎様が、第1回の指導でお待ちです" in words(programme.yamada.sees[-1].step)
    assert programme.sessions == (begun,)
    programme.office.presses("会社の欠席で記録")
    assert programme.sessions[0].state is SessionState.FIRM_ABSENT


@pytest.mark.usefixtures("begun")
def test_a_firm_that_waits_for_its_expert_is_heard_as_well(programme: Programme) -> None:
    programme.yamada.commands("sessions").presses("専門家が来ない").presses("知らせる")
    assert "会社の方が、第1回の指導でお待ちです" in words(programme.sato.sees[-1].step)
    programme.office.presses("専門家欠席で記録")
    assert programme.sessions[0].state is SessionState.EXPERT_ABSENT
    assert "申し訳ありません" in words(programme.yamada.sees[-1].step)


def test_the_last_reminder_has_the_button_and_before_the_start_it_tells_nobody(
    programme: Programme,
) -> None:
    programme.books("2026-12-10 14:00", "online")
    programme.house.now = at(2026, 12, 10, 4)
    programme.reminds()
    heard = len(programme.office.sees)
    programme.sato.presses("会社の方が不在")
    assert "まだ始まっていません" in programme.sato.text
    assert len(programme.office.sees) == heard


def test_nobody_tells_of_a_session_that_is_not_theirs(programme: Programme, begun: Session) -> None:
    stranger = Someone(programme.house, "U8", "別の会社").commands("check")
    heard = len(programme.office.sees)
    for action in ("session.missing", "session.missing_yes"):
        stranger.does(Pressed(action, f"{begun.code}:0"))
        assert "開けません" in stranger.text
    assert len(programme.office.sees) == heard


def test_who_had_confirmed_is_asked_again_by_the_word_of_the_move(
    programme: Programme,
) -> None:
    session = programme.books("2026-12-10 14:00")
    programme.house.deliver()
    programme.house.now = at(2026, 12, 9, 5)
    programme.reminds()
    programme.yamada.presses("予定どおり")
    programme.sato.presses("予定どおり")
    programme.types(f"session move {session.code} 2026-12-11 10:00")
    for reader, confirmed in ((programme.yamada, 1), (programme.sato, 2)):
        assert "日時が変わりました" in words(reader.sees[-1].step)
        reader.presses("予定どおり")
        assert len(programme.sessions[0].confirmed) == confirmed
