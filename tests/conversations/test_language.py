"""The person's own choice of language: at once, for good, and before any platform's locale."""

from datetime import timedelta

import pytest

from conversations.engine import Ask, Fresh, Home, Language, Notice
from conversations.events import Arrived, Command
from conversations.people import Profile
from conversations.ports import SpeakLanguage
from storage import Database, SqlFacts, act
from storage.changes import apply
from tests.conversations.person import SECRETARIAT, House, Someone, words
from tests.conversations.test_joining import OnTeams, shows_code
from tests.conversations.walks import checks, diagnoses

ENGLISH = ("English", "ＥＮＧＬＩＳＨ", "英語で", "language en", "言語　英語", "in English")


@pytest.mark.parametrize("typed", ENGLISH)
def test_the_open_question_comes_again_in_the_chosen_language(yamada: Someone, typed: str) -> None:
    diagnoses(yamada, until="q03").says(typed)
    word, question = words(yamada.heard[0]), yamada.heard[-1]
    assert "From now on in English" in word
    assert isinstance(question, Ask)
    assert question.question == "q03"
    assert question.options[0].label == "Done"
    assert len(yamada.cards) == 1
    assert "Question 4" in yamada.picks("done").text


def test_it_is_chosen_by_command_in_a_channel_and_by_either_button(yamada: Someone) -> None:
    yamada.commands("language en", channel="C1")
    assert "Where you stand" in yamada.commands("").text
    yamada.commands("language").presses("日本語")
    assert "日本語で進めます" in yamada.text
    assert "今の状態" in yamada.commands("").text


@pytest.mark.parametrize("typed", ["language", "言語", "language fr"])
def test_without_a_language_both_are_offered_in_both(yamada: Someone, typed: str) -> None:
    yamada.commands("help").commands(typed)
    assert "どちらの言葉" in yamada.text
    assert "Which language" in yamada.text
    assert yamada.button("日本語").argument == "ja"
    assert yamada.button("English").argument == "en"


def test_no_locale_overrides_a_choice(either_house: House) -> None:
    yamada = Someone(either_house).commands("help").says("English")
    assert "words work at any time" in yamada.does(Command("sme", "help"), locale="ja-JP").text
    _fetched(either_house, Language.JA)
    assert "words work at any time" in yamada.commands("help").text


def test_a_locale_that_is_reported_later_is_followed_until_they_choose(house: House) -> None:
    yamada = Someone(house, locale="").commands("help")
    _fetched(house, Language.EN)
    assert "words work at any time" in yamada.commands("help").text
    yamada.does(Command("sme", "help"), locale="ja-JP")
    assert "次の言葉を入力" in yamada.text


def test_what_is_found_out_later_is_told_with_the_open_question(house: House) -> None:
    yamada = diagnoses(Someone(house, locale=""), until="q03")
    _found_out(house, yamada, Profile("Kim Min", "en-GB"))
    assert "as your account is set" in words(yamada.sees[-2].step)
    assert yamada.asked.question == "q03"
    assert yamada.asked.options[0].label == "Done"
    assert len(yamada.cards) == 1
    before = len(yamada.sees)
    _found_out(house, yamada, Profile("Kim Min", "en-GB"))
    assert len(yamada.sees) == before
    assert {row["name"] for row in house.record()["person"]} == {"Kim Min"}


def test_an_account_that_they_left_behind_says_nothing_of_them(house: House) -> None:
    yamada = Someone(house, locale="").commands("help")
    mobile = OnTeams(house, "29:1", "山田 花子", locale="").says(shows_code(yamada))
    _found_out(house, yamada, Profile("Kim Min", "en-US"))
    assert "次の言葉を入力" in mobile.commands("help").text
    assert {row["name"] for row in house.record()["person"]} == {"山田 花子"}


def _found_out(house: House, who: Someone, told: Profile) -> None:
    """What Slack answers when it is asked about somebody."""
    house.database.run_now(
        lambda c: act(c, house.now, lambda f: house.desk.introduce(f, who.account, told, house.now))
    )


def _fetched(house: House, language: Language) -> None:
    """What a door finds out about everybody outside a turn."""
    for person in house.record()["person"]:
        guessed = SpeakLanguage(str(person["id"]), language, chosen=False)
        _apply(house.database, guessed, house)


def _apply(database: Database, change: SpeakLanguage, house: House) -> None:
    database.run_now(lambda connection: apply(connection, change, house.now))


def test_a_second_choice_of_the_same_changes_nothing(yamada: Someone) -> None:
    diagnoses(yamada, until="q02").says("English")
    before = yamada.house.record()
    yamada.says("English")
    assert "English already" in yamada.text
    assert yamada.house.record() == before


def test_the_first_word_of_all_is_greeted_in_the_language_it_asks_for(yamada: Someone) -> None:
    yamada.says("English")
    assert "automatic desk" in words(yamada.heard[0])
    assert yamada.presses("Can we join?").asked.question == "category"


def test_what_was_typed_before_is_no_longer_offered_in_the_other_language(yamada: Someone) -> None:
    checks(yamada, until="category").says("病院")
    yamada.says("English")
    assert "病院" not in yamada.asked.prompt + "".join(o.label for o in yamada.asked.options)


def test_reminders_follow_the_choice(house: House) -> None:
    staff, expert = Someone(house), Someone(house, "U3", "佐藤 一郎")
    office = Someone(house, SECRETARIAT, "事務局")
    checks(staff).says("English")
    expert.commands("help")
    line = f"session add {staff.mention} {expert.mention} 2026-12-10 14:00 online"
    office.commands(line, root="sme-office")
    house.now += timedelta(days=17)
    said = house.remind().says
    reminded = [say.step for say in said if say.to.user == staff.user]
    assert reminded
    assert all(isinstance(r, Notice) and "Japan time" in r.text for r in reminded)


def test_the_home_turns_with_it(house: House) -> None:
    yamada = Someone(house)
    yamada.commands("")
    yamada.says("English")
    (fresh,) = [say.step for say in yamada.outcome.says if isinstance(say.step, Fresh)]
    home = house.database.run_now(lambda c: house.desk.compose(SqlFacts(c), fresh, house.now))
    assert isinstance(home, Home)
    assert "Where you stand" in home.heading


def test_the_secretariat_is_told_in_each_members_own_language(house: House) -> None:
    office = Someone(house, SECRETARIAT, "Office").says("English")
    checks(Someone(house), policy_status="partial")
    told = [words(m.step) for m in office.sees]
    assert any("secretariat" in text or "check" in text for text in told[-1:]), told
    assert not any("確かめる" in text for text in told)


def test_silence_brings_no_language(yamada: Someone) -> None:
    yamada.does(Arrived()).does(Arrived())
    assert [c for c in yamada.outcome.changes if isinstance(c, SpeakLanguage)] == []
