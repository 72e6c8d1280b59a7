from datetime import datetime, timedelta

import pytest
from hypothesis import given

from conversations.diagnosis import Reply
from conversations.engine import Language, Notice, Outcome, Result
from tests.conversations.diagnosis import runs
from tests.conversations.diagnosis.voice import faults_en, faults_ja, width

RESULT, NOTIFICATION, BUTTON = 320, 40, 10


def to_check(outcome: Outcome) -> tuple[Notice, ...]:
    """The messages about what was not known."""
    return tuple(step for step in outcome.follow if isinstance(step, Notice))


def _in_order(text: str, *told: str) -> bool:
    places = [text.find(each) for each in told]
    return -1 not in places and places == sorted(places)


def test_the_example_of_the_style_guide_in_its_order() -> None:
    outcome = runs.finish(runs.VOICE)
    assert _in_order(
        outcome.result.text,
        "診断が終わりました",
        "42点（100点満点）",
        "合格・不合格を決めるものではありません",
        "いつ事故が起きてもおかしくない",
        "実施している：8問",
        "一部実施している：7問",
        "実施していない：6問",
        "わからない：4問（1問で1点減",
        "63点",
        "最初の一歩：いちばんよく使うパスワード",
        "約5分",
        "IPAの25項目",
    )


def test_what_other_programs_read() -> None:
    result = runs.finish(runs.VOICE).result
    assert result.event == "diagnosis_result"
    assert result.payload == {"score": 42, "band": "under-50", "parts": [9, 27, 6]}


def test_buttons_lead_to_the_plan_and_the_breakdown() -> None:
    plan, breakdown = runs.finish(runs.VOICE).result.buttons
    assert (plan.action, plan.label, plan.emphasis) == ("plan.show", "計画を見る", "primary")
    assert (breakdown.action, breakdown.argument) == ("diagnosis.breakdown", "c-7")
    assert breakdown.label == "内訳を見る"


def test_the_notification_tells_no_score() -> None:
    for language in Language:
        notification = runs.finish(runs.VOICE, language=language).result.notification
        assert not any(char.isdigit() for char in notification)


def test_a_negative_score_is_said_in_words() -> None:
    given = runs.all_of(Reply.UNKNOWN) | {f"q{n:02}": Reply.NONE for n in range(8, 26)}
    assert "今はマイナス7点（100点満点）です。" in runs.finish(given).result.text
    english = runs.finish(given, language=Language.EN).result.text
    assert "minus 7 points (out of 100)" in english


def test_full_marks_lead_on() -> None:
    outcome = runs.finish(runs.all_of(Reply.DONE))
    assert "100点（100点満点）" in outcome.result.text
    assert "優先する" not in outcome.result.text
    assert "最初の一歩：" in outcome.result.text
    assert to_check(outcome) == ()


def test_fewer_than_five_gaps_are_counted_as_they_are() -> None:
    given = runs.all_of(Reply.DONE) | {"q07": Reply.NONE, "q12": Reply.PARTIAL}
    assert "優先する2問を実施すると、100点になります。" in runs.finish(given).result.text


def test_dont_knows_are_listed_apart_with_whom_to_ask() -> None:
    (notice,) = to_check(runs.finish(runs.VOICE))
    assert "「わからない」の4問" in notice.text
    assert "社長に聞く：5 手口の共有、21 私物の利用" in notice.text
    assert "9 Wi-Fi" in notice.text
    assert "23 サービス選び" in notice.text
    assert "パスワード" not in notice.text


def test_before_and_after_of_the_same_firm() -> None:
    earlier = runs.finish(runs.VOICE)
    before = runs.recorded(earlier, runs.NOW - timedelta(days=183))
    better = runs.VOICE | {"q03": Reply.DONE, "q05": Reply.NONE, "q01": Reply.PARTIAL}
    outcome = runs.finish(better, before=before)
    assert "前回、4月20日（月）の42点から3点上がりました。" in outcome.result.text
    assert outcome.snapshot["before"] == {
        "on": "2020-04-20",
        "score": 42,
        "parts": [9, 27, 6],
        "improved": ["q03", "q05"],
    }


@pytest.mark.parametrize(
    ("change", "told"),
    [({"q01": Reply.NONE}, "42点から4点下がりました。"), ({}, "42点から変わっていません。")],
)
def test_a_step_back_is_said_without_blame(change: dict[str, Reply], told: str) -> None:
    before = runs.recorded(runs.finish(runs.VOICE), runs.NOW - timedelta(days=30))
    assert told in runs.finish(runs.VOICE | change, before=before).result.text


def test_the_day_of_the_earlier_run_is_the_programmes() -> None:
    late = datetime.fromisoformat("2019-12-31T16:00:00+00:00")  # 1:00 on New Year's Day in Japan
    before = runs.recorded(runs.finish(runs.VOICE), late)
    assert "前回、1月1日（水）の" in runs.finish(runs.VOICE, before=before).result.text


def test_an_unfinished_diagnosis_has_no_result() -> None:
    with pytest.raises(KeyError):
        runs.finish(dict.fromkeys(runs.IDS[:24], Reply.DONE))


def test_the_longest_result_still_fits() -> None:
    # Two negative scores, an earlier year, counts of two digits, the longest band and step.
    answers = (*[Reply.NONE] * 11, *[Reply.UNKNOWN] * 10, *[Reply.PARTIAL] * 4)
    past = runs.NOW - timedelta(days=300)
    before = runs.recorded(runs.finish(runs.all_of(Reply.UNKNOWN), now=past), past)
    told = runs.finish(dict(zip(runs.IDS, answers, strict=True)), before=before).result.text
    assert "前回、2019年12月25日（水）のマイナス25点から23点上がりました。" in told
    assert len(told) <= RESULT


@given(runs.replies, runs.replies, runs.editions, runs.languages)
def test_every_result_keeps_to_the_style_guide(
    old: dict[str, Reply], new: dict[str, Reply], edition: str, language: Language
) -> None:
    past = runs.NOW - timedelta(days=400)
    before = runs.recorded(runs.finish(old, edition), past, edition)
    outcome = runs.finish(new, edition, language, before)
    faults = faults_ja if language is Language.JA else faults_en
    said: tuple[Result | Notice, ...] = (outcome.result, *to_check(outcome))
    for step in said:
        assert width(step.text) <= RESULT
        assert language is Language.EN or len(step.text) <= RESULT
        assert width(step.notification) <= NOTIFICATION
        assert faults(step.text) == []
        assert all(width(button.label) <= BUTTON for button in step.buttons)


@given(runs.replies)
def test_everything_not_known_is_listed_once(given: dict[str, Reply]) -> None:
    notices = to_check(runs.finish(given))
    lines = [line for notice in notices for line in notice.text.splitlines() if "に聞く：" in line]
    asked = [int(topic.split()[0]) for line in lines for topic in line.split("：")[1].split("、")]
    unknown = [int(item[1:]) for item, reply in given.items() if reply is Reply.UNKNOWN]
    assert sorted(asked) == sorted(unknown)
