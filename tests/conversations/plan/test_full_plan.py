"""The whole plan in the private chat."""

from datetime import date

import pytest
from hypothesis import given

from bot.slack.render import render as slack
from bot.teams.render import render as teams
from conversations.diagnosis import Reply
from conversations.engine import Language
from conversations.plan import full_plan, opening, outline
from tests.conversations.diagnosis import runs
from tests.conversations.diagnosis.voice import faults_en, faults_ja, width
from tests.conversations.plan.plans import TODAY, plan_of, used

BRIEFING, NOTIFICATION = 560, 40


def _texts(given: dict[str, Reply], *, telework: bool | None = None) -> list[str]:
    plan = plan_of(given, telework=telework)
    return [notice.text for notice in full_plan(used(plan), Language.JA)]


def test_monday_comes_first_with_three_small_steps() -> None:
    text = opening(used(plan_of(runs.VOICE)), TODAY, Language.JA).text
    assert text.startswith("【月曜にまずやること】10月26日（月）\n1. いちばんよく使うパスワード")
    assert text.count("約5分") == 3


def test_the_outline_has_every_measure_with_who_when_and_why() -> None:
    plan = plan_of(runs.VOICE)
    pages = outline(used(plan), plan.made, Language.JA)
    assert "17件" in pages[0].heading
    assert f"2／{len(pages)}" in pages[1].heading
    assert pages[0].rows[2].cells == (
        "3. 事故のときの連絡先を1枚にして貼る",
        "社長・11月中",
        "事故のとき、被害の大きさを左右します。買う物はありません。",
    )
    assert sum(len(page.rows) for page in pages) == len(plan.measures) + len(plan.telework)


@pytest.mark.parametrize("language", list(Language))
def test_every_door_shows_every_row_of_the_longest_plan(language: Language) -> None:
    plan = plan_of(runs.all_of(Reply.UNKNOWN))
    pages = outline(used(plan), plan.made, language)
    assert sum(len(page.rows) for page in pages) == 25 + len(plan.telework)
    for page in pages:
        in_teams, in_slack = str(teams(page).card), str(slack(page).blocks)
        for row in page.rows:
            assert row.cells[0] in in_teams
            assert row.cells[0] in in_slack


def test_nothing_left_to_do_needs_no_outline() -> None:
    plan = plan_of(runs.all_of(Reply.DONE), telework=False)
    assert outline(used(plan), plan.made, Language.JA) == ()


@pytest.mark.parametrize(
    ("made", "monday"),
    [
        (date(2020, 10, 19), "10月19日（月）"),
        (date(2020, 10, 25), "10月26日（月）"),
        (date(2020, 12, 31), "2021年1月4日（月）"),
    ],
)
def test_monday_is_the_next_one(made: date, monday: str) -> None:
    text = opening(used(plan_of(runs.VOICE, today=made)), made, Language.JA).text
    assert text.splitlines()[0] == f"【月曜にまずやること】{monday}"


def test_each_measure_with_month_reason_and_first_step() -> None:
    told = "\n".join(_texts(runs.VOICE))
    assert (
        "3. 事故のときの連絡先を1枚にして貼る（社長・11月中）\n"
        "この順の理由：事故のとき、被害の大きさを左右します。買う物はありません。\n"
        "最初の一歩：社長と保守の会社の電話番号を、紙に書いて貼る（約5分）"
    ) in told


def test_finding_out_comes_with_whom_to_ask_and_what_to_send() -> None:
    told = "\n".join(_texts(runs.VOICE))
    assert "先に確かめる：ネットの回線や機器を入れた会社に聞く\n送れる文：「当社のWi-Fi" in told
    assert told.count("先に確かめる：") == 4


def test_three_months_at_a_time() -> None:
    headings = [text.splitlines()[0] for text in _texts(runs.all_of(Reply.NONE))]
    assert "【1～3か月目】10月～12月" in headings
    assert "【4～6か月目】2021年1月～3月" in headings
    assert "【7～9か月目】2021年4月～6月" in headings


def test_telework_in_two_steps() -> None:
    (telework,) = [t for t in _texts(runs.VOICE) if t.startswith("【在宅勤務")]
    first, later = telework.split("次に（2021年1月～3月）")
    assert "先に（10月～12月）" in first
    assert first.count("・") == 11
    assert later.count("・") == 8
    assert not [t for t in _texts(runs.VOICE, telework=False) if t.startswith("【在宅勤務")]


def test_it_ends_with_when_to_look_again_and_the_next_goal() -> None:
    closing = _texts(runs.VOICE)[-1]
    assert "次の見直し：2021年4月20日（火）" in closing
    assert "2021年9月：もう一度、自社診断をする" in closing
    assert "二つ星を宣言する" in closing


def test_full_marks_get_a_kind_word_and_the_next_goal() -> None:
    plan = plan_of(runs.all_of(Reply.DONE), telework=False)
    assert "25問すべて" in opening(used(plan), plan.made, Language.JA).text
    (closing,) = full_plan(used(plan), Language.JA)
    assert "二つ星を宣言する" in closing.text


@given(given=runs.replies, language=runs.languages, telework=runs.telework, edition=runs.editions)
def test_every_message_fits_and_keeps_to_the_style_guide(
    given: dict[str, Reply], language: Language, *, telework: bool | None, edition: str
) -> None:
    plan = plan_of(given, telework=telework, edition=edition)
    faults = faults_ja if language is Language.JA else faults_en
    for notice in (opening(used(plan), plan.made, language), *full_plan(used(plan), language)):
        assert width(notice.text) <= BRIEFING
        assert language is Language.EN or len(notice.text) <= BRIEFING
        assert width(notice.notification) <= NOTIFICATION
        assert faults(notice.text) == []


@given(given=runs.replies, language=runs.languages)
def test_every_measure_is_told_once(given: dict[str, Reply], language: Language) -> None:
    plan = plan_of(given)
    told = "\n\n".join(notice.text for notice in full_plan(used(plan), language))
    for measure in plan.measures:
        assert told.count(f"{measure.rank}. {measure.what.say(language)}") == 1
