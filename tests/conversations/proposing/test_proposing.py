"""An expert proposes times; the firm picks one, and it is booked once."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from conversations.engine import Document, Fill, Notice
from conversations.events import Filled, Pressed
from conversations.sessions import Mode
from conversations.sessions.proposal import ProposalState
from tests.conversations.person import Someone, buttons_of, words
from tests.conversations.proposing.table import LABELS, THREE, WALLS, Table


def _cards(someone: Someone) -> list[Notice]:
    """The cards to pick from, the newest last."""
    steps = [m.step for m in someone.sees if isinstance(m.step, Notice)]
    return [s for s in steps if any(b.action == "proposing.pick" for b in buttons_of(s))]


def _wishes(someone: Someone, said: str) -> None:
    (form,) = [step for step in someone.heard if isinstance(step, Fill)]
    someone.does(Filled(form.action, form.argument, {"said": said}))


def test_times_as_people_write_them_reach_every_one_of_the_firm(table: Table) -> None:
    tanaka = table.programme.joins("U5", "田中 次郎")
    table.proposes(*THREE, mode="onsite")
    assert table.proposals[0].slots == WALLS
    assert table.proposals[0].number == 2
    for reader in (table.yamada, tanaka):
        (card,) = _cards(reader)
        assert tuple(b.label for b in card.buttons) == (*LABELS, "どれも合わない")
        assert "佐藤 一郎様" in card.text
        assert "11月26日（木）" in card.text  # three working days


def test_a_pick_books_and_tells_both_with_a_calendar_entry(table: Table) -> None:
    table.proposes(*THREE, mode="onsite")
    table.yamada.presses(LABELS[1])
    session = table.second
    assert session is not None
    assert (session.wall, session.mode) == (WALLS[1], Mode.ONSITE)
    assert table.proposals[0].state is ProposalState.BOOKED
    assert table.proposals[0].session == session.code
    for reader in (table.yamada, table.sato):
        told = [m.step for m in reader.sees if "日時が決まりました" in words(m.step)][-1]
        assert "12月14日（月）10:00～12:00" in words(told)
        reader.presses("予定表に入れる")
        assert isinstance(reader.heard[-1], Document)
    coming = [r for r in table.programme.reminders if r["session"] == session.code]
    assert {r["offset"] for r in coming if r["side"] == "staff"} == {"week", "day", "hour"}


def test_a_second_click_is_quiet_and_a_colleague_s_other_pick_books_nothing(table: Table) -> None:
    tanaka = table.programme.joins("U5", "田中 次郎")
    table.proposes(*THREE)
    table.yamada.presses(LABELS[0]).presses(LABELS[0])
    assert table.yamada.heard == []
    tanaka.presses(LABELS[2])
    assert "もう決まっています" in tanaka.text
    assert "12月10日（木）14:00" in tanaka.text
    assert [s.wall for s in table.programme.sessions if s.number == 2] == [WALLS[0]]


def test_a_time_taken_meanwhile_is_said_and_the_rest_offered(table: Table) -> None:
    table.programme.imports("C-OTHER", "となりの店")
    table.proposes(*THREE)
    table.programme.types(f"session add C-OTHER {table.sato.mention} 2026-12-14 11:00 online")
    table.yamada.presses(LABELS[1])
    assert table.second is None
    assert "ほかの予定が入りました" in table.yamada.text
    assert tuple(b.label for b in _cards(table.yamada)[-1].buttons)[:2] == (LABELS[0], LABELS[2])
    assert "となりの店" not in table.yamada.text
    table.yamada.presses(LABELS[2])
    assert table.second is not None


def test_where_every_time_is_taken_the_expert_is_asked_for_others(table: Table) -> None:
    table.programme.imports("C-OTHER", "となりの店")
    table.proposes(THREE[1])
    table.programme.types(f"session add C-OTHER {table.sato.mention} 2026-12-14 11:00 online")
    table.yamada.presses(LABELS[1])
    assert "どれも使えなくなりました" in table.yamada.text
    assert table.proposals[0].state is ProposalState.EXPIRED
    assert "どれも使えなくなりました" in words(table.sato.sees[-1].step)
    table.sato.presses("日程を提案する")
    assert isinstance(table.sato.heard[-1], Fill)


def test_none_suits_brings_the_wish_to_the_expert_who_proposes_anew(table: Table) -> None:
    table.proposes(*THREE)
    table.yamada.presses("どれも合わない")
    _wishes(table.yamada, "　")
    assert table.yamada.outcome.refused
    table.yamada.presses("どれも合わない")
    _wishes(table.yamada, "16日以降の午前なら")
    assert "16日以降の午前なら" in words(table.sato.sees[-1].step)
    assert table.proposals[0].state is ProposalState.DECLINED
    table.yamada.presses(LABELS[0])
    assert "もう使われていません" in table.yamada.text
    table.proposes("12/16 9:30")
    (old, *_), new = _cards(table.yamada), _cards(table.yamada)[-1]
    table.yamada.does(Pressed(old.buttons[0].action, old.buttons[0].argument))
    assert "新しい提案が届いています" in table.yamada.text
    table.yamada.does(Pressed(new.buttons[0].action, new.buttons[0].argument))
    assert table.second is not None
    assert table.second.wall == "2026-12-16 09:30"


@pytest.mark.parametrize(
    ("slots", "said"),
    [
        (("12/10 14時", "来週のどこか"), "候補2「来週のどこか」"),
        (("12/10（金） 14時",), "その日は12月10日（木）です"),
        (("12/10 2時",), "2:00"),
        (("2026-11-20 14:00",), "過ぎた日時"),
        (("11/26 15:00",), "ほかの予定"),
        (("12/10 14:00", "12/10 15:00"), "ほかの候補と重なっています"),
        ((), "日時がまだありません"),
    ],
)
def test_what_cannot_be_is_said_with_its_reason_and_nothing_is_sent(
    table: Table, slots: tuple[str, ...], said: str
) -> None:
    table.proposes(*slots)
    assert said in table.sato.outcome.refused
    assert table.proposals == []
    assert _cards(table.yamada) == []


def test_what_was_typed_stays_in_the_form(table: Table) -> None:
    table.sato.commands(f"propose {table.programme.firm}", root="sme-expert")
    form = table.form()
    (place,) = [m.delivery for m in table.sato.sees if m.step == form]
    typed = {"slot1": "12/10 14時", "slot2": "たぶん", "mode": "online"}
    table.sato.does(Filled(form.action, form.argument, typed, form=place))
    again = next(m.step for m in table.sato.sees if m.delivery == place)
    assert isinstance(again, Fill)
    assert [field.initial for field in again.fields] == ["12/10 14時", "たぶん", "", "online"]
    assert "候補2「たぶん」" in again.problem


def test_times_within_ten_days_are_sent_and_warned_of(table: Table) -> None:
    table.proposes("12/2 14:00")
    assert "10日より近い" in table.sato.text
    assert _cards(table.yamada)
    table.proposes("12/3 14:00")
    assert "10日より近い" not in table.sato.text


def test_newer_times_take_the_place_of_older_ones(table: Table) -> None:
    table.proposes("12/10 14:00")
    table.proposes("12/11 14:00")
    assert [p.state for p in table.proposals] == [ProposalState.REPLACED, ProposalState.OPEN]
    table.yamada.commands("proposals")
    assert "12月11日（金）14:00" in table.yamada.text
    assert "12月10日" not in table.yamada.text


def test_the_list_of_sessions_says_that_times_wait(table: Table) -> None:
    table.proposes(*THREE)
    table.yamada.commands("sessions")
    assert "日時の提案が届いています" in table.yamada.text
    table.yamada.presses("日時を選ぶ").presses(LABELS[0])
    assert table.second is not None
    table.yamada.commands("proposals")
    assert "いまはありません" in table.yamada.text


def test_an_expert_proposes_to_their_own_firms_only(table: Table) -> None:
    table.programme.imports("C-OTHER", "となりの店")
    table.sato.commands("propose となり", root="sme-expert")
    assert "担当の会社に見つかりません" in table.sato.text
    assert "C-OTHER" not in table.sato.text
    table.sato.does(
        Filled("proposing.offer", "C-OTHER", {"slot1": "12/10 14:00", "mode": "online"})
    )
    assert table.proposals == []
    mori = Someone(table.house, "U9", "森 三郎").commands(
        f"propose {table.programme.firm}", "sme-expert"
    )
    assert not [step for step in mori.heard if isinstance(step, Fill)]


def test_without_a_firm_the_only_one_is_meant_and_of_several_one_is_chosen(table: Table) -> None:
    table.sato.commands("日程 提案", root="sme-expert")
    assert table.form().argument == table.programme.firm
    table.programme.imports("C-OTHER", "となりの店")
    table.programme.types(f"session add C-OTHER {table.sato.mention} 2026-12-01 11:00 online")
    table.sato.commands("propose", root="sme-expert")
    assert "どの会社に" in table.sato.text
    table.sato.presses("となりの店")
    assert table.form().argument == "C-OTHER"


def test_nobody_picks_for_another_firm(table: Table) -> None:
    table.proposes(*THREE)
    button = _cards(table.yamada)[-1].buttons[0]
    stranger = Someone(table.house, "U8", "別の会社").commands("check")
    stranger.does(Pressed(button.action, button.argument))
    assert "開けません" in stranger.text
    assert "12月" not in stranger.text
    stranger.does(Pressed("proposing.decline", table.proposals[0].code))
    assert "開けません" in stranger.text
    assert table.second is None


def test_a_session_booked_by_telephone_ends_the_proposal(table: Table) -> None:
    table.proposes(*THREE)
    table.programme.books("2026-12-17 14:00")
    table.looks()
    assert table.proposals[0].state is ProposalState.REPLACED
    table.yamada.presses(LABELS[0])
    assert "もう決まっています" in table.yamada.text
    assert "12月17日（木）14:00" in table.yamada.text
    assert len(table.programme.sessions) == 2


def test_of_two_colleagues_at_once_one_books(either_table: Table) -> None:
    table = either_table
    people = [table.yamada, *(table.programme.joins(f"U5{n}", f"田中 {n}") for n in range(3))]
    table.proposes(*THREE)
    presses = [_cards(someone)[-1].buttons[place % 3] for place, someone in enumerate(people)]

    def press(place: int) -> None:
        button = presses[place]
        people[place].does(Pressed(button.action, button.argument))

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(press, range(4)))
    (booked,) = [s for s in table.programme.sessions if s.number == 2]
    assert table.proposals[0].session == booked.code


def test_two_firms_offered_one_time_get_it_once(either_table: Table) -> None:
    table = either_table
    other = Someone(table.house, "U8", "鈴木 五郎").commands("check")
    (firm,) = {str(c["code"]) for c in table.house.record()["company"]} - {table.programme.firm}
    table.programme.types(f"session add {firm} {table.sato.mention} 2026-12-01 11:00 online")
    table.proposes(THREE[0])
    table.proposes(THREE[0], firm=firm)
    presses = [(someone, _cards(someone)[-1].buttons[0]) for someone in (table.yamada, other)]

    def press(place: int) -> None:
        someone, button = presses[place]
        someone.does(Pressed(button.action, button.argument))

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(press, range(2)))
    assert [s.wall for s in table.programme.sessions].count(WALLS[0]) == 1
    assert any("使えなくなりました" in someone.text for someone, _ in presses)
