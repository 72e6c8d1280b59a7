"""The briefing: the evening before, one screen, and for the expert of the session alone."""

from datetime import timedelta

import pytest

from conversations.briefing.editions import CARDS
from conversations.engine import Notice
from conversations.events import Filled, Pressed
from storage.claims import Claimed
from tests.conversations.diagnosis.voice import width
from tests.conversations.person import House, Someone, words
from tests.conversations.sessions.desk import Programme, at, open_programme
from tests.conversations.walks import checks, diagnoses

EVENING = at(2026, 12, 9, 9)  # 18:00 in Tokyo
BRIEFING = 560  # full-width characters (voice.md 1)
UNKNOWN = {f"q{n:02}": "unknown" for n in (5, 9, 21, 23)}


def leaves(programme: Programme) -> list[Claimed]:
    """The tick and the sender: the briefings that leave now."""
    programme.house.tick("briefing.tick")
    return [row for row in programme.house.deliver() if "【事前資料】" in words(row.step)]


def asks(someone: Someone, typed: str = "") -> str:
    return someone.commands(f"briefing {typed}".strip(), root="sme-expert").text


def test_it_leaves_at_six_the_evening_before_once(either_house: House) -> None:
    programme = open_programme(either_house)
    programme.books("2026-12-10 14:00")
    programme.house.deliver()
    programme.house.now = EVENING - timedelta(seconds=1)
    assert leaves(programme) == []
    programme.house.now = EVENING
    (row,) = leaves(programme)
    assert row.to.user == programme.sato.user
    assert isinstance(row.step, Notice)
    assert row.step.notification == "12月10日（木）14:00の事前資料ができました。"
    assert row.step.late == ""
    programme.house.pass_time(hours=1)
    assert leaves(programme) == []


def test_booked_after_that_evening_it_comes_at_once_and_says_so(programme: Programme) -> None:
    programme.house.now = EVENING + timedelta(hours=1)
    programme.books("2026-12-10 14:00")
    programme.house.deliver()
    (row,) = leaves(programme)
    assert isinstance(row.step, Notice)
    assert "事前資料が遅くなりました（予定は12月9日（水）18:00でした）" in row.step.late


def test_none_comes_at_night_and_the_morning_brings_it(programme: Programme) -> None:
    programme.books("2026-12-10 14:00")
    programme.house.deliver()
    programme.house.now = EVENING + timedelta(hours=2)
    assert leaves(programme) == []
    programme.house.now = EVENING + timedelta(hours=14)
    assert len(leaves(programme)) == 1


def test_a_moved_session_is_briefed_for_its_new_time_and_a_cancelled_one_not(
    programme: Programme,
) -> None:
    moved, off = programme.books("2026-12-10 14:00"), programme.books("2026-12-11 14:00")
    programme.house.now = EVENING
    assert len(leaves(programme)) == 1
    programme.types(f"session move {moved.code} 2026-12-14 10:00")
    programme.types(f"session cancel {off.code}")
    programme.house.deliver()
    programme.house.now = EVENING + timedelta(days=1)
    assert leaves(programme) == []
    programme.house.now = EVENING + timedelta(days=4)
    (row,) = leaves(programme)
    assert "12月14日（月）10:00" in words(row.step)


def test_one_that_waits_to_be_sent_is_called_back_with_the_session(programme: Programme) -> None:
    session = programme.books("2026-12-10 14:00")
    programme.house.deliver()
    programme.house.now = EVENING
    programme.house.tick("briefing.tick")
    programme.types(f"session cancel {session.code}")
    assert not [row for row in programme.house.deliver() if "【事前資料】" in words(row.step)]


def test_too_late_it_ends_where_the_secretariat_sees_it(programme: Programme) -> None:
    session = programme.books("2026-12-10 14:00")
    programme.house.deliver()
    programme.house.now = session.starts_at
    assert leaves(programme) == []
    note = programme.types("status").heard[-1]
    assert f"{session.code}の事前資料が、専門家に届きませんでした" in str(note)
    programme.house.now = session.starts_at + timedelta(minutes=1)
    assert leaves(programme) == []


def test_it_tells_the_firms_picture_and_one_goal(programme: Programme) -> None:
    checks(programme.yamada)
    diagnoses(programme.yamada, "partial", q01="done", q11="none", **UNKNOWN)
    programme.yamada.commands("plan")
    text = asks(programme.sato, programme.books().code)
    assert "目標（1つ）：「わからない」4問を確かめ、取り組む所を3つ選ぶ" in text
    assert "小売業、12人、参加の条件に合う" in text
    assert "先方：山田 花子様" in text
    assert "診断：38点（11月23日（月））" in text
    assert "・わからない：手口の共有、Wi-Fi、私物の利用、サービス選び" in text
    assert "・弱い所：控え（バックアップ）" in text
    assert "・良い所：パソコンの更新" in text
    assert "計画：24件のうち0件が済" in text
    assert "進め方の目安（指導要領を優先してください）" in text


def test_a_firm_that_arrives_with_nothing_answers_the_questions_together(
    programme: Programme,
) -> None:
    text = asks(programme.sato, programme.books().code)
    assert "目標（1つ）：自社診断の25問を、一緒に答える" in text
    assert "参加の確認はまだ" in text
    assert "診断：まだ\n計画：まだ" in text


def test_what_they_wrote_beside_a_question_is_there(programme: Programme) -> None:
    diagnoses(programme.yamada, until="q09")
    programme.yamada.says("ひとこと：Wi-Fiは使っていない")
    diagnoses(programme.yamada)
    text = asks(programme.sato, programme.books().code)
    assert "・ひとこと：Wi-Fi「Wi-Fiは使っていない」" in text


@pytest.mark.parametrize("locale", ["ja-JP", "en-US"])
@pytest.mark.parametrize("reply", ["unknown", "none", "done"])
def test_every_briefing_is_one_screen(programme: Programme, locale: str, reply: str) -> None:
    checks(programme.yamada)
    diagnoses(programme.yamada, until="q01")
    programme.yamada.says("ひとこと：" + "長い説明です。" * 30)
    diagnoses(programme.yamada, reply, q03="unknown")
    programme.yamada.commands("plan")
    for number in range(4):
        session = programme.books(f"2026-12-1{number} 14:00")
        programme.sato.locale = locale
        text = asks(programme.sato, session.code)
        assert width(text) <= BRIEFING, text
        assert len(text.splitlines()) <= 45


def test_without_a_code_it_is_the_next_session_and_later_the_last(programme: Programme) -> None:
    assert "担当する指導がまだありません" in asks(_expert(programme, "U8"))
    programme.books("2026-12-10 14:00")
    programme.books("2026-12-17 14:00")
    assert "第1回／全4回" in asks(programme.sato)
    programme.house.now = at(2026, 12, 10, 8)
    assert "第2回／全4回" in asks(programme.sato)
    programme.house.now = at(2026, 12, 24, 8)
    assert "第2回／全4回" in asks(programme.sato)


def _expert(programme: Programme, user: str) -> Someone:
    """Another expert, of another firm's session that was called off."""
    other = Someone(programme.house, "U77", "鈴木 一郎").commands("check")
    expert = Someone(programme.house, user, "高橋 二郎")
    programme.types(f"session add {other.mention} {expert.mention} 2026-12-20 14:00 online")
    code = next(s.code for s in programme.sessions if s.company != programme.firm)
    programme.types(f"session cancel {code}")
    return expert


@pytest.mark.parametrize("action", ["show", "cards", "card", "items", "check", "recount", "ask"])
def test_no_other_expert_sees_any_of_it(programme: Programme, action: str) -> None:
    diagnoses(programme.yamada, "unknown")
    session = programme.books()
    stranger = _expert(programme, "U8")
    before = programme.house.record()
    for argument in (session.code, f"{session.code}:q01", f"{session.code}:absent"):
        for event in (
            Pressed(f"briefing.{action}", argument),
            Filled(f"briefing.{action}", argument, {"answer": "done", "question": "だれ"}),
        ):
            text = stranger.does(event).text
            assert "事前資料は開けません" in text
            assert programme.firm not in text
            assert stranger.outcome.opens is None
    assert programme.house.record() == before


def test_a_session_that_is_called_off_opens_nothing(programme: Programme) -> None:
    session = programme.books()
    programme.types(f"session cancel {session.code}")
    assert "事前資料は開けません" in asks(programme.sato, session.code)


def test_every_card_says_words_and_fits_a_screen(programme: Programme) -> None:
    programme.books()
    asks(programme.sato)
    programme.sato.presses("対処を見る")
    (cards,) = programme.sato.heard
    assert isinstance(cards, Notice)
    assert [b.label for b in cards.buttons] == [card.label.ja for card in CARDS]
    for card in CARDS:
        text = programme.sato.presses(card.label.ja).text
        assert card.say.ja in text
        assert width(text) <= 320
    assert "この事業の外：特定の製品の推薦" in programme.sato.presses("製品の推薦").text


def test_a_question_goes_to_the_secretariat_with_the_firm(programme: Programme) -> None:
    session = programme.books()
    asks(programme.sato)
    programme.sato.presses("事務局に聞く")
    filled = Filled("briefing.ask", session.code, {"question": "社長が4回とも不在です"})
    assert "事務局に送りました" in programme.sato.does(filled).text
    (told,) = [m.step for m in programme.office.sees if "質問が届きました" in words(m.step)]
    assert programme.firm in words(told)
    assert "社長が4回とも不在です" in words(told)


def test_the_reminder_of_the_day_before_leads_to_it(programme: Programme) -> None:
    programme.books("2026-12-10 14:00", mode="onsite")
    programme.house.deliver()
    programme.house.now = EVENING
    programme.reminds()
    assert "【事前資料】第1回" in programme.sato.presses("事前資料を見る").text
