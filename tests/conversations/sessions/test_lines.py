"""The secretariat's typed lines: what is understood, and what is refused with nothing kept."""

import pytest

from tests.conversations.person import House
from tests.conversations.sessions.desk import Programme, at, open_programme

TWO_PM = at(2026, 12, 10, 5)  # 14:00 in Tokyo


@pytest.fixture
def named(programme: Programme) -> Programme:
    """With firms of a name, and an expert who is known by code."""
    programme.imports("C-2AAAA", "みほん 製菓 株式会社")
    programme.imports("C-2BBBB", "ヤマダ工務店")
    programme.imports("C-2CCCC", "ヤマダ工務店")
    return programme


@pytest.mark.parametrize(
    "line",
    [
        "session add C-2AAAA {sato} 2026-12-10 14:00 online",
        "session add c-2aaaa {sato} 2026-12-10 14:00 ONLINE",
        "session add みほん 製菓 株式会社 {sato} 2026-12-10 14:00 online",
        "session add みほん製菓株式会社 {sato} 2026-12-10 14:00 オンライン",
        "session　ａｄｄ　Ｃ－２ＡＡＡＡ　{sato}　２０２６－１２－１０　１４：００　online",
        "指導 追加 C-2AAAA {sato} 2026/12/10 14:00 online",
        "session add C-2AAAA <@U3> 2026-12-10 14:00 online",
    ],
)
def test_a_session_is_booked_however_the_line_is_written(named: Programme, line: str) -> None:
    named.types(line.format(sato=named.sato.mention))
    (session,) = named.sessions
    assert (session.company, session.starts_at) == ("C-2AAAA", TWO_PM)
    assert (session.wall, session.zone) == ("2026-12-10 14:00", "Asia/Tokyo")
    assert (session.number, session.mode, session.sequence) == (1, "online", 0)
    assert session.code in named.office.text


def test_a_company_is_found_by_a_mention_of_its_people(programme: Programme) -> None:
    programme.types(
        f"session add {programme.yamada.mention} {programme.sato.mention} 2026-12-10 14:00 onsite"
    )
    (session,) = programme.sessions
    assert (session.company, session.mode) == (programme.firm, "onsite")


def test_the_secretariats_naming_makes_somebody_an_expert_once(programme: Programme) -> None:
    first = programme.books("2026-12-10 14:00")
    programme.types(f"session add {programme.firm} {first.expert} 2026-12-17 14:00 online")
    second = programme.books("2026-12-24 14:00")
    assert first.expert == second.expert
    assert len(programme.sessions) == 3
    assert len(programme.house.record()["expert"]) == 1
    programme.sato.commands("sessions", root="sme-expert")
    assert programme.sato.text.count(programme.firm) == 3


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("session add C-2AAAA", "1行で入力してください"),
        ("session add C-2AAAA {sato} 2026-12-10 14:00", "1行で入力してください"),
        ("session add C-2AAAA {sato} 2026-12-10 14:00 電話", "1行で入力してください"),
        ("session add C-9ZZZZ {sato} 2026-12-10 14:00 online", "「C-9ZZZZ」という会社"),
        ("session add ない会社 {sato} 2026-12-10 14:00 online", "「ない会社」という会社"),
        ("session add ヤマダ工務店 {sato} 2026-12-10 14:00 online", "C-2BBBB、C-2CCCC"),
        ("session add <@U77|だれか> {sato} 2026-12-10 14:00 online", "「だれか」という会社"),
        ("session add C-2AAAA E-99999 2026-12-10 14:00 online", "「E-99999」という専門家"),
        ("session add C-2AAAA 佐藤 2026-12-10 14:00 online", "「佐藤」という専門家"),
        ("session add C-2AAAA {sato} 2026-02-30 14:00 online", "「2026-02-30 14:00」"),
        ("session add C-2AAAA {sato} 2026-12-10 25:00 online", "「2026-12-10 25:00」"),
        ("session add C-2AAAA {sato} 12/10 昼ごろ online", "「12/10 昼ごろ」"),
        ("session add C-2AAAA {sato} 0001-01-01 00:00 online", "読み取れませんでした"),
        ("session add C-2AAAA {sato} 9999-12-31 23:59 online", "読み取れませんでした"),
        ("session add C-2AAAA {sato} 2020-12-10 14:00 online", "2020年12月10日（木）"),
        ("session add C-2AAAA {sato} 2026-11-23 10:00 online", "過ぎています"),
        ("session move S-99999", "「S-99999」という番号"),
        ("session move S-99999 2026-12-10 14:00", "「S-99999」という番号"),
        ("session cancel S-99999", "「S-99999」という番号"),
        ("session cancel S-99999 S-88888", "番号を入力してください"),
    ],
)
def test_what_cannot_be_carried_out_is_said_and_nothing_is_kept(
    named: Programme, line: str, word: str
) -> None:
    named.types("help")
    before = named.house.record()
    named.types(line.format(sato=named.sato.mention))
    assert word in named.office.text
    assert named.house.record() == before


def test_two_sessions_of_a_firm_do_not_overlap(programme: Programme) -> None:
    first = programme.books("2026-12-10 14:00")
    line = f"session add {programme.firm} {programme.sato.mention} 2026-12-10 15:59 online"
    assert first.code in programme.types(line).text
    assert programme.sessions == (first,)
    programme.books("2026-12-10 16:00")  # as one ends the next may begin


def test_a_session_does_not_clash_with_itself_when_it_is_moved(programme: Programme) -> None:
    session = programme.books("2026-12-10 14:00")
    programme.types(f"session move {session.code} 2026-12-10 15:00")
    assert [s.wall for s in programme.sessions] == ["2026-12-10 15:00"]


def test_a_fifth_session_is_refused_until_one_is_called_off(programme: Programme) -> None:
    booked = [programme.books(f"2026-12-{day} 14:00") for day in (1, 8, 15, 22)]
    assert [session.number for session in booked] == [1, 2, 3, 4]
    line = f"session add {programme.firm} {programme.sato.mention} 2026-12-29 14:00 online"
    assert "すでに4回とも登録されています" in programme.types(line).text
    assert len(programme.sessions) == 4
    programme.types(f"session cancel {booked[1].code}")
    assert programme.books("2026-12-29 14:00").number == 2


def test_a_cancelled_session_is_neither_moved_nor_cancelled_again(programme: Programme) -> None:
    session = programme.books()
    programme.types(f"session cancel {session.code.lower()}")
    before = programme.house.record()
    for line in (f"session cancel {session.code}", f"session move {session.code} 2026-12-20 10:00"):
        assert "すでに取りやめになっています" in programme.types(line).text
    assert programme.house.record() == before


def test_everybody_concerned_is_told_with_weekday_hours_place_and_how_to_move_it(
    either_house: House,
) -> None:
    programme = open_programme(either_house)
    programme.books("2026-12-10 14:00", "onsite")
    told = {say.to.user: say.step for say in programme.office.outcome.says}
    assert set(told) == {"U1", "U3", programme.office.user}
    for user in ("U1", "U3"):
        text = getattr(told[user], "text", "")
        for fact in ("12月10日（木）14:00～16:00", "場所：", "03-0000-0000"):
            assert fact in text, (user, fact)
    assert "佐藤 一郎様" in getattr(told["U1"], "text", "")
    assert programme.firm in getattr(told["U3"], "text", "")


def test_where_nobody_of_the_firm_is_in_the_chat_the_secretariat_is_told_to_ring(
    named: Programme,
) -> None:
    named.types(f"session add C-2AAAA {named.sato.mention} 2026-12-10 14:00 online")
    assert "電話でお伝えください" in named.office.text
    assert "みほん 製菓 株式会社（C-2AAAA）" in named.office.text
