"""``/sme-office calls`` and ``call``: whom to ring today, and what a call comes to."""

from datetime import date, datetime

import pytest

from conversations.engine import Fill, Table
from conversations.events import Filled, Pressed
from conversations.office.ringing_line import AT, Line, read
from conversations.people.calls import CallKind, Reply
from conversations.sessions import Side
from storage import SqlFacts
from storage.claims import claim
from storage.outbox import give_up
from tests.conversations.office.test_company import CODE, NAME, opens, sheet
from tests.conversations.person import House, words
from tests.conversations.sessions.desk import Programme, at, open_programme
from tests.conversations.walks import checks, diagnoses

TODAY = date(2026, 11, 23)
_wall = datetime.fromisoformat


def rings(programme: Programme) -> dict[str, str]:
    """The list: by firm's code, in order, whom to ask for and why."""
    (step,) = programme.types("calls").heard
    if not isinstance(step, Table):
        assert "電話する会社はありません" in words(step)
        return {}
    return {row.cells[0].split()[1]: " ".join(row.cells[1:]) for row in step.rows}


def _calls(programme: Programme, company: str) -> list[tuple[str, datetime]]:
    found = programme.house.database.run_now(lambda c: SqlFacts(c).calls_of(company))
    return [(call.kind.value, call.due_at) for call in found]


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("在", Line(Reply.REACHED, "")),
        ("不在", Line(Reply.ABSENT, "")),
        ("折り返し 社長から", Line(Reply.BACK, "社長から")),
        ("call back", Line(Reply.BACK, "")),
        ("伝言 奥様に", Line(Reply.MESSAGE, "奥様に")),
        ("ABSENT next: 2026-12-01 14:00 x", Line(Reply.ABSENT, "x", _wall("2026-12-01 14:00"))),
        ("不在　次：１１／３０　社長が", Line(Reply.ABSENT, "社長が", _wall("2026-11-30 09:00"))),
        ("不在 次回 1月5日 14時半", Line(Reply.ABSENT, "", _wall("2027-01-05 14:30"))),
        ("在 next 明日 10時", Line(Reply.REACHED, "", _wall("2026-11-24 10:00"))),
        ("在 確認 s-abcde よい", Line(Reply.REACHED, "よい", None, "S-ABCDE")),
        ("社長と話した", Line(None, "社長と話した")),
        ("不在 次: 2/30 戻る", Line(Reply.ABSENT, "次: 2/30 戻る")),
        ("不在宅だった", Line(None, "不在宅だった")),
    ],
)  # fmt: skip
def test_a_line_is_read_and_nothing_of_it_is_lost(typed: str, line: Line) -> None:
    assert read(typed, TODAY) == line


def test_a_day_alone_means_the_morning() -> None:
    assert read("在 次: 11/24", TODAY).next == datetime.combine(date(2026, 11, 24), AT)


def test_a_call_is_logged_and_counts_as_a_contact(either_house: House) -> None:
    programme = open_programme(either_house)
    opens(either_house)
    programme.types("call みほん 不在 受付の人が出た")
    assert "みほん製菓株式会社への電話を記録しました（不在）" in programme.office.text
    programme.types("call みほん 在 月曜は休み")
    text = sheet(programme, CODE)
    assert "こちらからの連絡：2回（チャット0、電話2）" in text
    assert "在（話した）\n月曜は休み" in text
    rows = programme.house.record()["rung"]
    assert {(row["company"], row["reply"]) for row in rows} == {(CODE, "absent"), (CODE, "reached")}


def test_who_rings_back_is_rung_where_they_have_not(programme: Programme) -> None:
    opens(programme.house)
    programme.types("call みほん 折返し")
    assert "次の電話：11月24日（火）9:00" in programme.office.text
    assert rings(programme) == {}
    programme.house.now = at(2026, 11, 24, 0, 1)
    assert rings(programme) == {CODE: "山田 花子 0857-22-4821 約束の電話（11月24日（火）9:00）"}


def test_a_next_call_stands_on_the_list_when_it_is_due(programme: Programme) -> None:
    opens(programme.house)
    programme.types("call みほん 在 next: 11/25 14:00 決算のあとで")
    assert _calls(programme, CODE) == [(CallKind.AGAIN, at(2026, 11, 25, 5))]
    programme.house.now = at(2026, 11, 25, 4, 59)
    assert rings(programme) == {}
    programme.house.now = at(2026, 11, 25, 5)
    assert CODE in rings(programme)
    programme.types("call みほん 在")
    assert "電話一覧から1件が済みになりました" in programme.office.text
    assert _calls(programme, CODE) == []


def test_nobody_there_puts_the_call_off_and_never_doubles_it(programme: Programme) -> None:
    opens(programme.house)
    programme.types("call みほん 折返し")
    programme.house.now = at(2026, 11, 24, 1)
    programme.types("call みほん 不在 次: 11/24 15:00")
    assert _calls(programme, CODE) == [(CallKind.AGAIN, at(2026, 11, 24, 6))]


def test_who_was_not_there_comes_last_with_the_hour(programme: Programme) -> None:
    for code, name in ((CODE, NAME), ("C-2BBBB", "べつの商店")):
        opens(programme.house, code, name, telephone=f"03-0000-{code[-4:]}", id=code)
        programme.types(f"call {code} 折返し")
    programme.house.now = at(2026, 11, 24, 1)
    assert list(rings(programme)) == [CODE, "C-2BBBB"]
    programme.types(f"call {CODE} 不在")
    found = rings(programme)
    assert list(found) == ["C-2BBBB", CODE]
    assert "前回：11月24日（火）10:00 不在" in found[CODE]


def test_a_session_of_tomorrow_that_is_not_confirmed_is_rung_about(programme: Programme) -> None:
    session = programme.books("2026-11-25 14:00")
    assert rings(programme) == {}
    programme.house.now = at(2026, 11, 24, 1)
    assert (
        f"{session.code}（11月25日（水）14:00～16:00）の確認がまだ"
        in rings(programme)[programme.firm]
    )
    programme.types(f"call {programme.firm} 在 確認 {session.code}")
    assert f"{session.code}は「電話で確認済み」になりました" in programme.office.text
    assert programme.sessions[0].confirmed == {Side.STAFF}
    assert rings(programme) == {}
    assert f"{session.code}を電話で確認済み" in sheet(programme, programme.firm)


def test_a_session_that_is_not_the_firms_is_not_confirmed(programme: Programme) -> None:
    opens(programme.house)
    session = programme.books()
    programme.types(f"call {CODE} 在 確認 {session.code} 話した")
    (form,) = programme.office.heard
    assert isinstance(form, Fill)
    assert f"{session.code}は、{NAME}のこれからの指導にありません" in form.problem
    assert form.fields[-1].initial == "話した"
    assert programme.house.record()["rung"] == []


def test_what_could_not_be_read_opens_the_form_with_what_was_typed(programme: Programme) -> None:
    opens(programme.house)
    (form,) = programme.types("call みほん 社長に確かめた").heard
    assert isinstance(form, Fill)
    assert "電話の結果を読み取れませんでした" in form.problem
    assert form.fields[-1].initial == "社長に確かめた"
    values = {
        "company": CODE,
        "reply": "message",
        "day": "2026-11-26",
        "hour": "14時",
        "text": "奥様へ",
    }
    programme.office.does(Filled(form.action, form.argument, values))
    assert "（伝言）" in programme.office.text
    assert _calls(programme, CODE) == [(CallKind.AGAIN, at(2026, 11, 26, 5))]


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"reply": ""}, "電話の結果を読み取れませんでした"),
        ({"day": "2026-11-20"}, "もう過ぎています"),
        ({"day": "2026-11-26", "hour": "夕方"}, ""),
        ({"hour": "14:00"}, "次に電話する日時を読み取れませんでした"),
        ({"company": "ないない"}, "見つかりませんでした"),
    ],
)
def test_a_form_that_cannot_be_taken_says_why(
    programme: Programme, values: dict[str, str], told: str
) -> None:
    opens(programme.house)
    filled = {"company": CODE, "reply": "reached", **values}
    outcome = programme.office.does(Filled("office.call", CODE, filled)).outcome
    assert told in outcome.refused
    assert bool(programme.house.record()["rung"]) is not bool(outcome.refused)


def test_the_form_offers_the_sessions_that_wait_for_a_word(programme: Programme) -> None:
    session = programme.books()
    (form,) = programme.types(f"call {programme.firm}").heard
    assert isinstance(form, Fill)
    (field,) = [field for field in form.fields if field.id == "session"]
    assert [option.id for option in field.options] == ["-", session.code]
    values = {"company": programme.firm, "reply": "reached", "session": session.code}
    programme.office.does(Filled(form.action, form.argument, values))
    assert programme.sessions[0].confirmed == {Side.STAFF}


def test_a_call_stops_reminders_of_the_same_for_a_while(programme: Programme) -> None:
    diagnoses(programme.yamada, until="q05")
    programme.house.now = at(2026, 11, 26, 1)  # the third working day, in the morning
    programme.types(f"call {programme.firm} 在 年末までに答える")
    assert "途中の質問のお知らせは、3営業日あとまで出ません" in programme.office.text
    programme.house.now = at(2026, 11, 27, 8)
    programme.house.tick("nudge.tick")
    assert not [m for m in programme.yamada.sees if "診断は質問4まで" in words(m.step)]
    programme.house.now = at(2026, 12, 1, 8)
    programme.house.tick("nudge.tick")
    assert [m for m in programme.yamada.sees if "自社診断は質問4まで" in words(m.step)]


def test_a_reminder_that_has_not_left_is_called_back(programme: Programme) -> None:
    diagnoses(programme.yamada, until="q05")
    programme.house.deliver()
    programme.house.now = at(2026, 11, 27, 8)
    programme.house.tick("nudge.tick")
    programme.types(f"call {programme.firm} 在")
    left = [row for row in programme.house.deliver() if row.to.user == programme.yamada.user]
    assert not [row for row in left if "質問4まで" in words(row.step)]


def test_a_diagnosis_at_a_halt_is_rung_about_once_a_week(programme: Programme) -> None:
    diagnoses(programme.yamada, until="q05")
    programme.house.pass_time(days=8)
    assert "診断が8日停止" in rings(programme)[programme.firm]
    programme.types(f"call {programme.firm} 不在")
    programme.house.pass_time(days=1)
    assert rings(programme) == {}
    programme.house.pass_time(days=7)
    assert "診断が16日停止" in rings(programme)[programme.firm]


def test_a_noted_verdict_is_rung_about(programme: Programme) -> None:
    checks(programme.yamada, policy_status="partial")
    assert "確かめること：方針かルールの片方だけある" in rings(programme)[programme.firm]


def test_who_cannot_be_reached_in_chat_is_rung(either_house: House) -> None:
    programme = open_programme(either_house)
    checks(programme.yamada)
    rows = either_house.database.run_now(lambda c: claim(c, either_house.now, "s", 9))
    mine = next(row for row in rows if row.to.user == programme.yamada.user)
    either_house.database.run_now(lambda c: give_up(c, mine.delivery, "s", "gone"))
    assert "山田 花子さんにチャットが届かない" in rings(programme)[programme.firm]
    either_house.pass_time(seconds=30)
    either_house.deliver()  # the next ones arrive
    assert rings(programme) == {}


def test_a_firm_stands_there_once_with_all_its_reasons(programme: Programme) -> None:
    checks(programme.yamada, policy_status="partial")
    programme.books("2026-11-24 14:00")
    (step,) = programme.types("calls").heard
    assert isinstance(step, Table)
    (row,) = step.rows
    assert [line.split("（")[0][:5] for line in row.cells[2].splitlines()] == [
        programme.sessions[0].code[:5], "確かめるこ"
    ]  # fmt: skip
    assert row.button is not None
    programme.office.does(Pressed(row.button.action, row.button.argument))
    assert isinstance(programme.office.heard[0], Fill)


def test_a_long_list_pages(programme: Programme) -> None:
    for number in range(13):
        code = f"C-3{number:04}"
        opens(programme.house, code, f"会社{number}", id=code)
        programme.types(f"call {code} 折返し")
    programme.house.now = at(2026, 11, 24, 1)
    assert len(rings(programme)) == 10
    programme.office.presses("次の3社")
    (step,) = programme.office.heard
    assert isinstance(step, Table)
    assert [row.cells[0].split(".")[0] for row in step.rows] == ["11", "12", "13"]
    assert step.buttons == ()
