"""Every sentence of the diagnosis against the style guide (voice.md 1)."""

import pytest

from conversations.diagnosis import Item, items, words
from tests.conversations.diagnosis import runs
from tests.conversations.diagnosis.voice import faults_en, faults_ja, texts_in, width

EVERY = [item for edition in runs.EDITIONS for item in items(edition)]
MEASURE, FIRST_STEP, FORWARD = 60, 50, 120


def _names(item: Item) -> str:
    return item.id


@pytest.mark.parametrize("item", EVERY, ids=_names)
def test_items_keep_to_the_style_guide(item: Item) -> None:
    for text in (*texts_in(item), item.help):
        assert faults_ja(text.ja) == []
        assert faults_en(text.en) == []


@pytest.mark.parametrize("item", EVERY, ids=_names)
def test_items_fit(item: Item) -> None:
    for text, limit in (
        (item.measure, MEASURE),
        (item.first_step, FIRST_STEP),
        (item.forward, FORWARD),
    ):
        assert len(text.ja) <= limit
        assert width(text.en) <= limit


@pytest.mark.parametrize("item", EVERY, ids=_names)
def test_a_prompt_asks_one_thing(item: Item) -> None:
    asked = item.prompt.ja.count("か。")
    assert asked == 1
    assert item.prompt.en.count("?") == 1


@pytest.mark.parametrize("item", EVERY, ids=_names)
def test_what_goes_into_a_channel_tells_no_weakness(item: Item) -> None:
    for text in (item.measure, item.strength):
        told = ("わからない", "不明", "していない", "できていない", "足りない", "弱い", "未")
        assert not [word for word in told if word in text.ja]
        assert "not" not in text.en.lower().split()


def test_measures_and_first_steps_are_not_said_twice() -> None:
    for edition in runs.EDITIONS:
        for name in ("measure", "first_step", "topic", "prompt", "strength"):
            said = [getattr(item, name).ja for item in items(edition)]
            assert len(set(said)) == 25, name


def test_the_general_sentences_keep_to_the_style_guide() -> None:
    told = list(texts_in(words))
    assert len(told) > 30
    for text in told:
        assert faults_ja(text.ja) == []
        assert faults_en(text.en) == []


def test_the_editions_differ_where_the_guideline_does() -> None:
    changed = [
        old.number for old, new in zip(items("2020"), items("4.0"), strict=True) if old != new
    ]
    assert changed == [8, 11]


@pytest.mark.parametrize(
    "said",
    ["入力エラーです。", "認定を受けました。", "クラウドを使います。", "３つです。", "あ" * 51],
)
def test_the_style_guide_notices(said: str) -> None:
    assert len(faults_ja(said)) == 1
