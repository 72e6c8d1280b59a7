"""``/sme-office feasibility``: who may not finish before the programme ends."""

from conversations.engine import Table
from conversations.people.applications import Window
from tests.conversations.person import with_programme
from tests.conversations.sessions.desk import Programme, at


def _table(programme: Programme, typed: str = "") -> Table:
    programme.types(f"feasibility {typed}".strip())
    (table,) = programme.office.heard
    assert isinstance(table, Table)
    return table


def test_who_may_not_finish_stands_first_with_the_days_that_are_left(programme: Programme) -> None:
    programme.imports("C-LATE", "おくれ商店")
    programme.imports("C-NEW", "まだの会社")
    programme.types(f"session add C-LATE {programme.sato.mention} 2026-12-17 10:00 online")
    programme.books("2026-11-24 14:00")
    programme.house.now = at(2026, 12, 9, 1)
    table = _table(programme)
    assert [row.cells[0] for row in table.rows] == ["C-LATE おくれ商店", programme.firm]
    assert table.rows[0].cells[1] == "残り4回・あと51日：間に合わないおそれ"
    assert table.rows[1].cells[1] == "残り3回・あと51日：間に合う"
    assert table.rows[1].cells[2].splitlines()[-1] == "第4回 2027年1月29日（金）"
    assert "間に合わないおそれ：1社（指導が残る2社のうち）" in table.heading
    programme.types("status")
    assert "間に合わないおそれ：1社（指導が残る2社のうち）" in programme.office.text


def test_the_digest_counts_who_may_not_finish(programme: Programme) -> None:
    programme.books("2027-01-12 14:00")
    assert "終了日に間に合わないおそれ：1社" in programme.types("digest").text
    with_programme(programme.house, window=Window())
    assert "間に合わないおそれ" not in programme.types("digest").text


def test_one_firm_is_found_by_its_name(programme: Programme) -> None:
    programme.imports("C-LATE", "おくれ商店")
    programme.types(f"session add C-LATE {programme.sato.mention} 2026-12-17 10:00 online")
    programme.books("2026-11-24 14:00")
    assert [row.cells[0] for row in _table(programme, "おくれ").rows] == ["C-LATE おくれ商店"]
    programme.types("feasibility ない")
    assert "見つかりません" in programme.office.text


def test_a_firm_without_expert_or_session_is_not_counted(programme: Programme) -> None:
    programme.types("間に合うか")
    assert "指導が残っている会社はありません" in programme.office.text


def test_without_an_end_it_says_which_setting_is_missing(programme: Programme) -> None:
    with_programme(programme.house, window=Window())
    programme.books("2026-11-24 14:00")
    programme.types("feasibility")
    assert "PROGRAMME_END" in programme.office.text
    programme.types("status")
    assert "間に合わない" not in programme.office.text
