"""No answer to proposed times: the firm is reminded once, then the secretariat rings."""

from conversations.engine import Notice
from conversations.sessions.proposal import Chased, ProposalState
from tests.conversations.person import buttons_of, words
from tests.conversations.proposing.table import LABELS, THREE, Table
from tests.conversations.sessions.desk import at


def _cards(table: Table) -> list[Notice]:
    steps = [m.step for m in table.yamada.sees if isinstance(m.step, Notice)]
    return [s for s in steps if any(b.action == "proposing.pick" for b in buttons_of(s))]


def _office(table: Table, word: str) -> list[str]:
    said = [words(m.step) for m in table.programme.office.sees]
    return [text for text in said if word in text]


def test_the_firm_is_reminded_once_after_three_working_days(table: Table) -> None:
    table.proposes(*THREE)  # Monday 23 November is a holiday: Tuesday, Wednesday, Thursday
    table.house.now = at(2026, 11, 26, 0, 59)
    table.looks()
    assert len(_cards(table)) == 1
    table.house.now = at(2026, 11, 26, 1, 0)
    table.looks()
    table.looks()
    assert len(_cards(table)) == 2
    assert "お返事をお待ちしています" in _cards(table)[-1].text
    table.yamada.presses(LABELS[0])
    assert table.second is not None
    table.house.now = at(2026, 12, 20, 1, 0)
    table.looks()
    assert len(_cards(table)) == 2


def test_then_the_secretariat_is_told_once_and_has_a_call_to_make(table: Table) -> None:
    table.proposes(*THREE)
    table.house.now = at(2026, 11, 26, 1, 0)
    table.looks()
    table.house.now = at(2026, 11, 30, 1, 0)
    table.looks()
    table.looks()
    (told,) = _office(table, "返事がありません")
    assert "session add" in told
    assert "12月10日（木）14:00～16:00" in told
    assert "事務局が電話で都合を聞きます" in words(table.sato.sees[-1].step)
    assert [c["kind"] for c in table.house.record()["call"]] == ["slots"]
    table.programme.types("status")
    assert "提案した日時のどれがよいか" in table.programme.office.text
    table.yamada.presses(LABELS[0])
    assert [c["state"] for c in table.house.record()["call"]] == ["void"]


def test_times_that_went_by_end_the_proposal_and_both_are_told(table: Table) -> None:
    table.proposes("11/25 14:00")
    table.house.now = at(2026, 11, 25, 5, 0)
    table.looks()
    table.looks()
    assert table.proposals[0].state is ProposalState.EXPIRED
    assert len(_office(table, "日時が過ぎました")) == 1
    assert "すべて過ぎました" in words(table.sato.sees[-1].step)


def test_nobody_is_written_to_at_night(table: Table) -> None:
    table.proposes("11/25 20:00")
    table.house.now = at(2026, 11, 25, 11, 30)
    table.looks()
    assert len(table.house.record()["proposal"]) == 1
    assert _office(table, "日時が過ぎました") == []
    table.house.now = at(2026, 11, 25, 23, 0)
    table.looks()
    assert table.proposals[0].state is ProposalState.EXPIRED


def test_a_firm_that_reads_no_chat_is_rung_at_once(table: Table) -> None:
    table.programme.imports("C-OTHER", "となりの店")
    table.programme.types(f"session add C-OTHER {table.sato.mention} 2026-12-01 11:00 online")
    table.proposes(*THREE, firm="C-OTHER")
    assert "事務局が電話で都合を聞きます" in table.sato.text
    (told,) = _office(table, "チャットを使っていない会社")
    assert "C-OTHER となりの店" in told
    assert table.proposals[0].chased is Chased.OFFICE
    assert len(table.house.record()["call"]) == 1
    table.looks()
    assert len(_office(table, "チャットを使っていない会社")) == 1
