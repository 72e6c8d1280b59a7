"""The secretariat's day: today's sessions, what is late, the digest, telephone numbers."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import time

import pytest
from sqlalchemy import select

from conversations.engine import Notice, Table
from conversations.people import Membership, Role
from conversations.ports import AddMembership
from conversations.sessions import SessionState
from storage.changes import apply
from storage.stores.people import person_of
from storage.stores.sessions import save_session
from storage.tables import outbox
from tests.conversations.office.test_company import CODE, opens
from tests.conversations.person import House, Someone, with_programme, words
from tests.conversations.sessions.desk import Programme, at, open_programme
from tests.conversations.walks import checks, diagnoses

TICK = "office.digest_tick"
MORNING = at(2026, 11, 24, 0, 30)  # Tuesday 9:30; the Monday before is a holiday


def table(programme: Programme, line: str) -> Table:
    (step,) = programme.types(line).heard
    assert isinstance(step, Table), words(step)
    return step


def digests(programme: Programme) -> list[str]:
    """All that stand in the secretariat's chat."""
    return [words(m.step) for m in programme.office.sees if "【事務局まとめ】" in words(m.step)]


def test_todays_sessions_stand_there_with_both_numbers(either_house: House) -> None:
    programme = open_programme(either_house)
    opens(either_house)
    programme.types(f"session add {CODE} {programme.sato.mention} 2026-11-24 14:00 onsite")
    programme.books("2026-11-24 10:00")
    programme.books("2026-11-25 10:00")
    programme.types(f"phone {programme.sessions[0].expert} ０９０ー１２３４ー５６７８")
    assert "佐藤 一郎さんの電話番号：090-1234-5678" in programme.office.text
    either_house.now = MORNING
    rows = table(programme, "today").rows
    assert [row.cells[0].splitlines()[0] for row in rows] == [
        "11月24日（火）10:00～12:00 オンライン",
        "11月24日（火）14:00～16:00 現地",
    ]
    assert "0857-22-4821" in rows[1].cells[1]
    assert rows[1].cells[2].endswith("090-1234-5678")
    assert "会社は確認まだ、専門家は確認まだ" in rows[1].cells[3]


def test_a_day_without_sessions_says_so(programme: Programme) -> None:
    programme.books("2026-11-24 10:00")
    assert "今日の指導はありません" in programme.types("today").text


@pytest.mark.parametrize(
    "typed", ["", "E-2AAAA", "E-2AAAA 090-1234-5678", "<@UNONE|だれか> 090-1234-5678"]
)
def test_a_number_that_cannot_be_kept_is_asked_again(programme: Programme, typed: str) -> None:
    assert "何も変えていません" in programme.types(f"phone {typed}").text
    assert programme.house.record()["phone"] == []


def test_a_number_goes_again(programme: Programme) -> None:
    programme.types(f"phone {programme.yamada.mention} 0857-22-1234")
    programme.types(f"phone {programme.yamada.mention} なし")
    assert programme.house.record()["phone"] == []


def test_what_is_late_stands_in_one_list(programme: Programme) -> None:
    session = programme.books("2026-11-24 14:00")
    programme.yamada.commands("ask 駐車場はありますか")
    diagnoses(programme.yamada, until="q05")
    programme.house.now = at(2026, 12, 7, 1)
    rows = table(programme, "overdue").rows
    found = {row.cells[0]: row.cells[2] for row in rows}
    assert found["報告がまだ"].startswith(session.code)
    assert found["次の日程が未定"] == "1回まで済み（全4回）"
    assert found["途中で停止"].startswith("診断が")
    assert found["質問の返事待ち"].startswith("Q-")
    assert {row.cells[1] for row in rows} == {programme.firm}


def test_nothing_late_is_said_in_so_many_words(programme: Programme) -> None:
    assert "期限を過ぎたものはありません" in programme.types("overdue").text


def test_a_long_list_of_what_is_late_pages(programme: Programme) -> None:
    for number in range(14):
        opens(programme.house, f"C-2{number:04}", f"会社{number}", id=f"N{number}")
        line = f"session add C-2{number:04} <@UX{number}|専門家> 2026-11-24 14:00 online"
        programme.types(line)
    programme.house.now = at(2026, 11, 24, 8)
    first = table(programme, "overdue")
    assert len(first.rows) == 12
    assert "28件" in first.heading  # no record, and no next date
    programme.office.presses("次の12件").presses("次の4件")
    (last,) = programme.office.heard
    assert isinstance(last, Table)
    assert len(last.rows) == 4
    assert last.buttons == ()


def test_the_digest_leaves_on_a_working_day_at_its_hour_once(either_house: House) -> None:
    programme = open_programme(either_house)
    house = programme.house
    house.now = at(2026, 11, 23, 0, 30)  # a holiday
    assert house.tick(TICK).changes == ()
    house.now = at(2026, 11, 24, 0, 29)
    assert house.tick(TICK).changes == ()
    house.now = MORNING
    house.tick(TICK)
    house.pass_time(minutes=1)
    assert house.tick(TICK).changes == ()
    (told,) = digests(programme)
    assert "【事務局まとめ】11月24日（火）9:30時点" in told
    assert "遅れて" not in told


def test_two_processes_tell_it_once(either_house: House) -> None:
    programme = open_programme(either_house)
    either_house.now = MORNING
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: either_house.tick(TICK), range(4)))
    assert len(digests(programme)) == 1


def test_another_hour_can_be_chosen(programme: Programme) -> None:
    with_programme(programme.house, digest_at=time(8, 0))
    programme.house.now = at(2026, 11, 23, 23, 0)
    programme.house.tick(TICK)
    assert "8:00時点" in digests(programme)[0]


def test_a_late_digest_says_so_and_none_comes_when_the_day_is_over(programme: Programme) -> None:
    programme.house.now = at(2026, 11, 24, 3)
    programme.house.tick(TICK)
    assert "9:30の予定でしたが、遅れて出しています" in digests(programme)[0]
    programme.house.now = at(2026, 11, 25, 8)
    programme.house.tick(TICK)
    assert len(digests(programme)) == 1


def test_the_digest_is_first_of_all_the_calls(programme: Programme) -> None:
    for number in range(5):
        code = f"C-2{number:04}"
        opens(programme.house, code, f"会社{number}", id=code, telephone=f"03-1111-000{number}")
        programme.types(f"call {code} 折返し")
    programme.books("2026-11-24 14:00", "onsite")
    programme.house.now = at(2026, 11, 24, 0, 31)
    programme.house.tick(TICK)
    lines = [line for line in digests(programme)[0].splitlines() if line]
    assert lines[1] == "今日電話する先：6社"
    assert lines[2].startswith("1. 会社0 ")
    assert "ほか3社は［電話一覧］へ" in lines
    assert "今日の指導：1件（現地1、オンライン0）" in lines


def test_figures_add_up_and_stand_beside_their_base(programme: Programme) -> None:
    checks(programme.yamada, policy_status="partial")
    checks(Someone(programme.house, "U11", "合う"))
    checks(Someone(programme.house, "U12", "星"), security_action="0")
    for code, place in (("C-2AAA1", "鳥取県"), ("C-2AAA2", "13"), ("C-2AAA3", "とっとり")):
        opens(programme.house, code, code, id=code, prefecture=place)
    text = programme.types("digest").text
    assert "会社：6社（定員400社）" in text
    assert "条件に合う1、確認中1、一つ星待ち1\n・条件に合わない0、まだ3" in text
    assert "3大都市圏の外：66.7%（県がわかる3社のうち2社）" in text


def test_the_next_digest_tells_what_changed(programme: Programme) -> None:
    programme.house.now = MORNING
    programme.house.tick(TICK)
    assert "との差" not in digests(programme)[0]
    opens(programme.house)
    diagnoses(programme.yamada)
    session = programme.books("2026-11-24 14:00")
    held = replace(session, state=SessionState.HELD, sequence=session.sequence + 1)
    programme.house.database.run_now(lambda c: save_session(c, held, session.sequence))
    programme.house.now = at(2026, 11, 25, 0, 30)
    programme.house.tick(TICK)
    assert "前回（11月24日（火））との差：会社+1、診断+1、指導の実施+1" in digests(programme)[1]


def test_a_channel_of_the_settings_gets_it_instead(programme: Programme) -> None:
    with_programme(programme.house, channel="slack:T1:COFFICE")
    programme.house.now = MORNING
    programme.house.tick(TICK)
    assert digests(programme) == []
    rows = programme.house.deliver()
    (to,) = [row.to for row in rows if "【事務局まとめ】" in words(row.step)]
    assert (to.channel, to.user) == ("COFFICE", "")


def test_who_was_given_the_role_is_told_too(programme: Programme) -> None:
    programme.sato.says("ヘルプ")
    person = programme.house.database.run_now(lambda c: person_of(c, programme.sato.account))
    assert person is not None
    change = AddMembership(Membership(person.id, Role.OFFICE))
    programme.house.database.run_now(lambda c: apply(c, change, programme.house.now))
    programme.house.now = MORNING
    programme.house.tick(TICK)
    sato = [words(m.step) for m in programme.sato.sees]
    assert len([told for told in sato if "【事務局まとめ】" in told]) == 1
    assert len(digests(programme)) == 1


def test_its_buttons_bring_the_lists(programme: Programme) -> None:
    (step,) = programme.types("digest").heard
    assert isinstance(step, Notice)
    for label, told in (
        ("電話一覧", "【電話一覧】"),
        ("期限超過", "【期限超過】"),
        ("今日の予定", "【今日の指導】"),
    ):
        assert told in programme.office.presses(label).text


def test_all_sending_stops_and_goes_on_in_order(either_house: House) -> None:
    programme = open_programme(either_house)
    house = programme.house
    house.deliver()
    assert "止めますか" in programme.types("pause").text
    assert house.record()["setting"] == []
    programme.office.presses("止める")
    assert "送信を止めました" in programme.office.text
    programme.books()
    programme.yamada.commands("sessions").commands("help")
    programme.types("status")
    assert "【送信停止中】" in programme.office.text
    left = house.deliver()
    assert {row.to.user for row in left} == {programme.office.user}
    assert "送信停止中" in programme.types("digest").text
    programme.types("pause")
    assert "止まっています（事務局）" in programme.office.text
    programme.types("resume")
    assert "送信を再開しました" in programme.office.text
    later = [row for row in house.deliver() if row.to.user == programme.yamada.user]
    left_then = [row.delivery for row in later if not row.fresh]
    mine = select(outbox.c.delivery).where(outbox.c.user == programme.yamada.user)
    order = house.database.run_now(lambda c: list(c.execute(mine.order_by(outbox.c.seq)).scalars()))
    assert "日時が決まりました" in words(later[0].step)
    assert left_then == [delivery for delivery in order if delivery in left_then]
    assert "止まっていません" in programme.types("resume").text


def test_what_is_too_late_to_be_useful_ends_as_missed_as_ever(programme: Programme) -> None:
    session = programme.books("2026-11-26 14:00")
    programme.house.deliver()
    programme.types("pause").presses("止める")
    programme.house.now = at(2026, 11, 25, 6)
    programme.house.remind()
    programme.house.deliver()
    programme.house.now = session.ends_at
    programme.house.deliver()
    of = select(outbox.c.state).where(outbox.c.about == f"session:{session.code}:0")
    states = programme.house.database.run_now(lambda c: {row.state for row in c.execute(of)})
    assert "missed" in states
