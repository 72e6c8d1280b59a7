"""The picture after the result: its numbers, at the bars and in words."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given

from conversations.diagnosis import Reply
from conversations.engine import Chart, Home, Language, Outcome
from tests.conversations.diagnosis import runs
from tests.conversations.diagnosis.voice import faults_en, faults_ja, width
from tests.conversations.person import House, Someone
from tests.conversations.walks import diagnoses


def chart(outcome: Outcome) -> Chart:
    first = outcome.follow[0]
    assert isinstance(first, Chart)
    return first


def test_total_and_parts_with_full_marks_at_every_bar() -> None:
    bars = chart(runs.finish(runs.VOICE)).bars
    assert [(bar.label, bar.value, bar.full, bar.said) for bar in bars] == [
        ("合計", 42, 100, "42／100点"),
        ("第1部 基本の対策", 9, 20, "9／20点"),
        ("第2部 ふだんの仕事", 27, 52, "27／52点"),
        ("第3部 会社のしくみ", 6, 28, "6／28点"),
    ]
    assert {bar.before for bar in bars} == {None}


def test_before_and_now_stand_in_one_picture_with_their_days() -> None:
    before = runs.recorded(runs.finish(runs.all_of(Reply.UNKNOWN)), runs.NOW - timedelta(days=183))
    made = chart(runs.finish(runs.VOICE, before=before))
    assert made.legend == ("前回 4月20日（月）", "今回 10月20日（火）")
    assert [bar.before for bar in made.bars] == [-25, -5, -13, -7]
    assert made.bars[1].said_before == "前回 マイナス5点"
    assert "第1部 基本の対策：9点（20点満点、前回はマイナス5点）" in made.alt


def test_below_zero_is_said_in_words_in_both_languages() -> None:
    made = chart(runs.finish(runs.all_of(Reply.UNKNOWN)))
    assert made.bars[0].said == "マイナス25点"
    english = chart(runs.finish(runs.all_of(Reply.UNKNOWN), language=Language.EN))
    assert english.bars[3].said == "minus 7 points"


@given(runs.replies, runs.editions, runs.languages)
def test_words_and_picture_tell_the_same_numbers_and_the_lock_screen_none(
    replies: dict[str, Reply], edition: str, language: Language
) -> None:
    outcome = runs.finish(replies, edition, language)
    made = chart(outcome)
    for bar, line in zip(made.bars, made.alt.splitlines(), strict=True):
        assert bar.label in line
        assert str(abs(bar.value)) in line
        assert str(bar.full) in line
        assert str(abs(bar.value)) in bar.said
    assert [bar.value for bar in made.bars[1:]] == outcome.result.payload["parts"]
    assert not any(char.isdigit() for char in made.notification)
    assert width(made.notification) <= 40
    faults = faults_ja if language is Language.JA else faults_en
    assert faults(f"{made.text}\n{made.alt}") == []


def test_it_follows_the_result_and_belongs_to_the_firm(house: House) -> None:
    staff = Someone(house)
    diagnoses(staff, "partial")
    kinds = [step.kind for step in staff.heard]
    assert kinds[kinds.index("result") + 1] == "chart"
    (made,) = (step for step in staff.heard if isinstance(step, Chart))
    staff.commands("")
    (home,) = (step for step in staff.heard if isinstance(step, Home))
    assert home.chart == replace(made, buttons=())
    assert made.company.startswith("C-")
