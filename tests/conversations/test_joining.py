"""Codes: one person's accounts made one, and the people of a firm brought together."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from conversations.engine import Answered, Language
from conversations.events import Pressed
from conversations.joining.codes import (
    INVITATION_WORDS,
    LINK_WORDS,
    looks_like_a_code,
    make_code,
    read_code,
    shown,
)
from conversations.joining.vocabulary import WORDS
from conversations.people import Account
from conversations.people.codes import INVITED, MOST_TRIES
from conversations.ports import Address, Place
from tests.conversations.person import SECRETARIAT, House, Message, Someone
from tests.conversations.walks import SHOP, checks, diagnoses


class OnTeams(Someone):
    """Somebody on Teams."""

    @property
    def account(self) -> Account:
        return Account("teams", "TENANT", self.user)

    @property
    def home(self) -> Place:
        return Place("teams", "TENANT", f"D{self.user}", private=True)

    @property
    def sees(self) -> tuple[Message, ...]:
        mine = Address("teams", "TENANT", user=self.user)
        return tuple(m for m in self.house.messages() if m.to == mine)


@pytest.fixture
def mobile(house: House) -> OnTeams:
    """The same Yamada, on Teams."""
    return OnTeams(house, "29:1", "山田 花子")


def code_in(text: str) -> str:
    """The code that a message shows."""
    found = re.search(r"[ぁ-ん]+(?:-[ぁ-ん]+)?-\d{4}|[a-z]+(?:-[a-z]+)?-\d{4}", text)
    assert found, text
    return found[0]


def shows_code(someone: Someone) -> str:
    """``/sme link``: the code it shows."""
    return code_in(someone.commands("link").text)


def accounts(house: House) -> dict[str, str]:
    """Whose each account is, by platform and user."""

    def read(connection: Connection) -> dict[str, str]:
        rows = connection.exec_driver_sql('select platform, "user", person from account')
        return {f"{row[0]}:{row[1]}": row[2] for row in rows}

    return house.database.run_now(read)


def files(house: House) -> set[str]:
    """Firms' files that stand by themselves."""
    return {str(row["code"]) for row in house.record()["company"] if row["joined"] is None}


@pytest.mark.parametrize("words", [LINK_WORDS, INVITATION_WORDS])
@pytest.mark.parametrize("lang", list(Language))
def test_a_code_is_read_back_as_it_is_shown(words: int, lang: Language) -> None:
    for chance in range(500):
        code = make_code(str(chance), words)
        assert read_code(shown(code, lang)) == code


def test_two_words_are_never_read_as_two_others() -> None:
    for kana, roman in WORDS:
        for other, second in WORDS:
            assert read_code(f"{kana}{other}0000") == f"{roman}.{second}.0000"
            assert read_code(f"{roman}{second}0000") == f"{roman}.{second}.0000"
            for lead in ("つなぐ ", "つなぐ", "招待コードは", "招待コード："):
                assert read_code(f"{lead}{kana}-{other}-0000") == f"{roman}.{second}.0000"


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "さくら-4821",
            "さくら4821",
            "サクラ－４８２１",
            "ｻｸﾗ 4821",
            "sakura-4821",
            "SAKURA 4821",
        ),
        *("「さくら-4821」", "さくらー4821。", "招待コード さくら-4821", "link sakura4821"),
        *("コード：さくら 4821", "さ く ら 4 8 2 1"),
    ],
)
def test_a_code_is_understood_as_people_type_it(typed: str) -> None:
    assert read_code(typed) == "sakura.4821"
    assert looks_like_a_code(typed)


@pytest.mark.parametrize(
    "typed",
    ["さくら", "4821", "さくら-482", "さくら-48211", "12人", "花-4821", "", "さくら 4821円"],
)
def test_what_is_no_code_is_not_taken_for_one(typed: str) -> None:
    assert not looks_like_a_code(typed)


def test_words_are_many_and_none_begins_another() -> None:
    assert len(WORDS) == 128
    spellings = [spelling for word in WORDS for spelling in word]
    assert len(set(spellings)) == len(spellings)
    assert not [(a, b) for a in spellings for b in spellings if a != b and b.startswith(a)]


def test_what_was_begun_on_slack_goes_on_on_teams(yamada: Someone, mobile: OnTeams) -> None:
    house = yamada.house
    checks(yamada, until="regular_employees")
    card = yamada.asked
    code = shows_code(yamada)
    mobile.says(code)

    assert len(set(accounts(house).values())) == 1
    assert mobile.asked.question == card.question
    assert yamada.cards == []  # the card there says where it goes on
    old = [m.step for m in yamada.sees if isinstance(m.step, Answered)][-1]
    assert "Teams" in old.answer
    assert "つながりました" in "\n".join(
        m.step.text for m in yamada.sees if hasattr(m.step, "text")
    )

    while mobile.cards:
        given = SHOP[mobile.asked.question]
        options = [o.id for o in mobile.asked.options]
        _ = mobile.picks(given) if given in options else mobile.says(given)
    assert mobile.result.payload["verdict"] == "eligible"


def test_one_of_them_answers_where_they_are_and_the_card_elsewhere_shows_it(
    yamada: Someone, mobile: OnTeams
) -> None:
    mobile.says(shows_code(yamada))
    checks(yamada, until="regular_employees")
    mobile.says("12人")
    assert yamada.cards == []
    answered = [m.step for m in yamada.sees if isinstance(m.step, Answered)][-1]
    assert "12人" in answered.answer
    assert mobile.asked.question == "against_public_order"


def test_a_reminder_reaches_them_once_and_where_they_were_last(
    yamada: Someone, mobile: OnTeams
) -> None:
    house = yamada.house
    checks(yamada)
    mobile.says(shows_code(yamada))
    office = Someone(house, SECRETARIAT, "事務局")
    (company,) = files(house)
    office.commands(f"session add {company} <@U3|佐藤> 2026-12-10 14:00 online", root="sme-office")
    told = [say for say in office.outcome.says if say.to.user in (yamada.user, mobile.user)]
    assert [say.to.platform for say in told] == ["teams"]


def test_two_files_of_one_person_become_one_and_no_answer_is_lost(
    yamada: Someone, mobile: OnTeams
) -> None:
    house = yamada.house
    checks(yamada)
    diagnoses(mobile, until="q05")
    before = len(house.record()["answer"])
    assert len(files(house)) == 2
    mobile.says(shows_code(yamada))
    assert len(files(house)) == 2  # asked first
    assert "1つになります" in mobile.text
    mobile.presses("つなぐ")

    assert len(files(house)) == 1
    assert len(house.record()["answer"]) == before
    (company,) = files(house)
    assert {row["company"] for row in house.record()["conversation"]} == {company}
    assert mobile.asked.question == "q05"
    mobile.says("参加確認")
    assert len(files(house)) == 1
    status = Someone(house, SECRETARIAT, "事務局").commands("status", root="sme-office")
    assert status.text.count("C-") == 1


def test_who_changes_their_mind_changes_nothing(yamada: Someone, mobile: OnTeams) -> None:
    house = yamada.house
    checks(yamada)
    diagnoses(mobile, until="q02")
    mobile.says(shows_code(yamada))
    before = {name: rows for name, rows in house.record().items() if name != "code"}
    mobile.presses("やめる")
    assert {name: rows for name, rows in house.record().items() if name != "code"} == before
    assert len(set(accounts(house).values())) == 2


def test_two_different_firms_are_not_mixed(yamada: Someone, mobile: OnTeams) -> None:
    house = yamada.house
    office = Someone(house, SECRETARIAT, "事務局")
    suzuki = Someone(house, "U2", "鈴木 一郎")
    checks(yamada)
    diagnoses(mobile, until="q02")
    one, other = sorted(files(house), key=lambda code: code not in yamada.text)
    for staff, colleague in ((yamada, suzuki), (mobile, OnTeams(house, "29:2", "高橋"))):
        colleague.says(code_in(staff.commands("invite").text))
    mobile.says(shows_code(yamada))
    assert "別々の会社" in mobile.text
    assert len(set(accounts(house).values())) == 4
    told = "\n".join(m.step.text for m in office.sees if hasattr(m.step, "text"))
    assert one in told
    assert other in told


def test_a_code_opens_once_and_only_for_a_while(yamada: Someone, mobile: OnTeams) -> None:
    house = yamada.house
    code = shows_code(yamada)
    house.pass_time(minutes=16)
    assert "使える時間が過ぎています" in mobile.says(code).text

    code = shows_code(yamada)
    mobile.says(code)
    stranger = Someone(house, "U9", "別の人")
    assert "もう使われています" in stranger.says(code).text
    assert accounts(house)["slack:U9"] != accounts(house)["slack:U1"]


def test_ones_own_code_is_not_typed_where_it_was_shown(yamada: Someone) -> None:
    before = (code := shows_code(yamada), yamada.house.record())[1]
    assert "もう一方のアカウント" in yamada.says(code).text
    assert yamada.house.record() == before


def test_the_button_is_nobody_elses(yamada: Someone, mobile: OnTeams) -> None:
    house = yamada.house
    checks(yamada)
    diagnoses(mobile, until="q02")
    mobile.says(shows_code(yamada))
    button = mobile.button("つなぐ")
    stranger = Someone(house, "U9", "別の人").commands("help")
    stranger.does(Pressed(button.action, button.argument))
    assert len(set(accounts(house).values())) == 3


def test_guessing_is_stopped_and_the_stop_ends(yamada: Someone, mobile: OnTeams) -> None:
    code = shows_code(yamada)
    wrong = "さくら-0000" if code != "さくら-0000" else "さくら-0001"
    for _ in range(MOST_TRIES):
        assert "見つかりませんでした" in mobile.says(wrong).text
    assert "受け付けを止めています" in mobile.says(code).text
    assert len(set(accounts(mobile.house).values())) == 2
    assert "つながりました" not in mobile.text
    mobile.house.pass_time(hours=1, minutes=1)
    mobile.says(shows_code(yamada))
    assert "つながりました" in mobile.text


def test_a_code_is_kept_only_as_its_seal(yamada: Someone) -> None:
    code = read_code(shows_code(yamada))
    assert code
    assert code not in repr(yamada.house.record()["code"])


def test_an_invited_colleague_sees_the_firms_answers(yamada: Someone) -> None:
    house = yamada.house
    checks(yamada)
    colleague = OnTeams(house, "29:7", "鈴木 一郎")
    code = code_in(yamada.commands("invite").text)
    colleague.commands(f"link {code}")
    assert "記録に入りました" in colleague.text
    told = "\n".join(m.step.text for m in yamada.sees if hasattr(m.step, "text"))
    assert "鈴木 一郎さん（Teams）" in told
    assert len(files(house)) == 1
    assert "条件に合っています" in colleague.commands("").text


def test_what_the_invited_had_begun_is_kept_in_the_firms_file(yamada: Someone) -> None:
    house = yamada.house
    checks(yamada)
    colleague = Someone(house, "U2", "鈴木 一郎")
    diagnoses(colleague, until="q04")
    colleague.says(code_in(yamada.commands("invite").text))
    assert "この記録に移しました" in colleague.text
    assert len(files(house)) == 1
    assert colleague.asked.question == "q04"
    diagnoses(colleague)
    yamada.presses("結果を見る")  # all answers are there: who answers for the file closes it
    assert "点（100点満点" in yamada.commands("").text


def test_who_is_in_another_firm_is_asked_first(yamada: Someone) -> None:
    house = yamada.house
    checks(yamada)
    suzuki, takahashi = Someone(house, "U2", "鈴木"), Someone(house, "U4", "高橋")
    diagnoses(suzuki, until="q03")
    takahashi.says(code_in(suzuki.commands("invite").text))
    takahashi.says(code_in(yamada.commands("invite").text))
    assert "移りますか" in takahashi.text
    takahashi.presses("移る")
    assert "記録に入りました" in takahashi.text
    assert len(files(house)) == 2
    assert "条件に合っています" in takahashi.commands("").text
    assert suzuki.asked.question == "q03"


def test_an_invitation_ends_after_its_time_its_uses_or_when_taken_back(yamada: Someone) -> None:
    house = yamada.house
    checks(yamada)
    code = code_in(yamada.commands("invite").text)
    for number in range(INVITED):
        someone = Someone(house, f"UX{number}", "人").says(code)
        assert "記録に入りました" in someone.text
    assert "もう使われています" in Someone(house, "UY", "人").says(code).text

    code = code_in(yamada.commands("invite").text)
    yamada.presses("取り消す")
    assert "取り消されています" in Someone(house, "UZ", "人").says(code).text

    code = code_in(yamada.commands("invite").text)
    house.now += timedelta(days=31)
    assert "使える期間が過ぎています" in Someone(house, "UW", "人").says(code).text


def test_the_secretariats_letter_brings_a_firms_people_in(yamada: Someone) -> None:
    house = yamada.house
    checks(yamada)
    (company,) = files(house)
    office = Someone(house, SECRETARIAT, "事務局").commands(f"invite {company}", root="sme-office")
    assert "件名：" in office.text
    assert "03-0000-0000" in office.text
    colleague = Someone(house, "U2", "鈴木").says(code_in(office.text))
    assert "記録に入りました" in colleague.text
    assert "会社の方のためのもの" in office.says(code_in(office.text)).text


def test_who_has_no_file_has_nobody_to_invite(yamada: Someone) -> None:
    assert "まだありません" in yamada.commands("invite").text
    assert yamada.house.record()["code"] == []
