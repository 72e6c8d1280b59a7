"""The secretariat's lines about sessions, filled in and pressed instead of typed."""

from conversations.engine import Fill
from conversations.events import Filled
from conversations.sessions import SessionState
from tests.conversations.sessions.desk import Programme


def _form(programme: Programme, line: str) -> Fill:
    form = programme.types(line).outcome.opens or programme.office.heard[-1]
    assert isinstance(form, Fill)
    return form


def _fills(programme: Programme, form: Fill, **values: str) -> str:
    """What the form answers: why it stays open, else nothing."""
    programme.office.does(Filled(form.action, form.argument, values))
    return programme.office.outcome.refused


def test_a_session_is_booked_by_a_form_in_ones_own_words(programme: Programme) -> None:
    programme.books("2026-12-01 10:00")  # whereby Sato is an expert
    form = _form(programme, "session add")
    assert [field.id for field in form.fields] == ["company", "expert", "day", "hour", "mode"]
    values = {"company": programme.firm, "expert": "佐藤一郎さん", "mode": "onsite"}
    refused = _fills(programme, form, **values, day="2026-12-10", hour="昼ごろ")
    assert "「2026-12-10 昼ごろ」を読み取れませんでした" in refused
    assert _fills(programme, form, **values, day="2026-12-10", hour="午後２時") == ""
    assert "12月10日（木）14:00～16:00" in programme.office.text
    assert len(programme.sessions) == 2


def test_who_is_not_known_is_said_in_the_form(programme: Programme) -> None:
    form = _form(programme, "指導 追加")
    values = {"day": "2026-12-10", "hour": "14:00", "mode": "online"}
    refused = _fills(programme, form, company="ない会社", expert="E-99999", **values)
    assert "「ない会社」という会社が見つかりません" in refused
    assert "「E-99999」" in _fills(
        programme, form, company=programme.firm, expert="E-99999", **values
    )
    assert programme.sessions == ()


def test_a_press_below_the_booking_moves_it(programme: Programme) -> None:
    session = programme.books()
    programme.office.presses("日時を変える")
    form = programme.office.outcome.opens or programme.office.heard[-1]
    assert isinstance(form, Fill)
    assert "今の日時：12月10日（木）14:00～16:00" in form.text
    assert "過ぎています" in _fills(programme, form, day="2026-01-10", hour="10:00")
    assert _fills(programme, form, day="2026-12-11", hour="10時半") == ""
    (moved,) = programme.sessions
    assert (moved.code, moved.wall) == (session.code, "2026-12-11 10:30")


def test_a_move_without_a_code_asks_for_it(programme: Programme) -> None:
    session = programme.books()
    form = _form(programme, "session move")
    values = {"day": "2026-12-11", "hour": "10:00"}
    assert "「S-99999」という番号" in _fills(programme, form, session="S-99999", **values)
    assert _fills(programme, form, session=session.code.lower(), **values) == ""
    assert programme.sessions[0].wall == "2026-12-11 10:00"


def test_a_press_calls_off_only_when_pressed_once_more(programme: Programme) -> None:
    session = programme.books()
    programme.office.presses("取りやめる")
    assert "取りやめますか" in programme.office.text
    assert programme.sessions == (session,)
    programme.office.presses("取りやめる")
    assert programme.sessions[0].state is SessionState.CANCELLED


def test_calling_off_without_a_code_asks_for_it(programme: Programme) -> None:
    session = programme.books()
    form = _form(programme, "session cancel")
    assert _fills(programme, form, session="S-99999") != ""
    assert _fills(programme, form, session=session.code) == ""
    assert programme.sessions[0].state is SessionState.CANCELLED


def test_a_typed_line_is_understood_as_people_write(programme: Programme) -> None:
    programme.types(f"session add {programme.firm} {programme.sato.mention} 12/10 午後2時 現地")
    assert [s.wall for s in programme.sessions] == ["2026-12-10 14:00"]
    programme.types(f"session move {programme.sessions[0].code} 12月11日（金） 10時")
    assert [s.wall for s in programme.sessions] == ["2026-12-11 10:00"]
    programme.types(f"session move {programme.sessions[0].code} 12月12日（金） 10時")
    assert "読み取れませんでした" in programme.office.text  # a Saturday: one of both is a slip
