import json
from datetime import timedelta

import pytest
from hypothesis import given

from conversations.diagnosis import Reply, breakdown, read_snapshot
from conversations.diagnosis.snapshot import compare, to_json
from conversations.engine import Language
from tests.conversations.diagnosis import runs


def test_three_sub_totals_with_their_full_marks() -> None:
    review = breakdown(runs.finish(runs.VOICE).snapshot, "c-7", Language.JA)
    totals = [row.cells for row in review.rows if row.button is None]
    assert totals == [
        ("第1部 基本の対策", "小計 9点（20点満点）"),
        ("第2部 ふだんの仕事", "小計 27点（52点満点）"),
        ("第3部 会社のしくみ", "小計 6点（28点満点）"),
    ]
    assert "42点（100点満点）" in review.heading


def test_all_25_answers_each_with_change() -> None:
    review = breakdown(runs.finish(runs.VOICE).snapshot, "c-7", Language.JA)
    answers = [(row.cells, row.button) for row in review.rows if row.button is not None]
    assert len(answers) == 25
    cells, button = answers[4]
    assert cells == ("5 手口の共有", "わからない（マイナス1点）")
    assert (button.action, button.label) == ("conversation.change", "直す")
    assert [button.argument for _, button in answers] == [f"c-7:{item}" for item in runs.IDS]


def test_the_earlier_run_stands_beside_the_sub_totals() -> None:
    before = runs.recorded(runs.finish(runs.VOICE), runs.NOW - timedelta(days=90))
    outcome = runs.finish(runs.all_of(Reply.DONE), before=before)
    review = breakdown(outcome.snapshot, "c-7", Language.JA)
    assert review.rows[0].cells[1] == "小計 20点（20点満点、前回は9点）"


def test_it_reads_in_either_language_whatever_was_spoken() -> None:
    snapshot = runs.finish(runs.VOICE, language=Language.JA).snapshot
    review = breakdown(snapshot, "c-7", Language.EN)
    assert review.rows[1].cells == ("1 Updates", "Done (4 points)")


def test_the_snapshot_keeps_question_and_answer_as_asked() -> None:
    answers = runs.finish(runs.VOICE).snapshot["answers"]
    assert isinstance(answers, dict)
    kept = answers["q11"]
    assert isinstance(kept, dict)
    assert kept["value"] == "none"
    assert kept["label"] == {"ja": "実施していない", "en": "Not done"}
    assert kept["prompt"] == {
        "ja": "大事なデータの控え（バックアップ）を、定期的に取っていますか。",
        "en": "Do you regularly make second copies (backups) of important data?",
    }


@given(runs.replies, runs.editions)
def test_the_snapshot_is_json_and_comes_back(given: dict[str, Reply], edition: str) -> None:
    snapshot = runs.finish(given, edition).snapshot
    stored = json.loads(json.dumps(snapshot, sort_keys=True))
    read = read_snapshot(stored)
    assert to_json(read) == snapshot
    assert read.replies == given
    assert list(read.lines) == list(runs.IDS)


@pytest.mark.parametrize("broken", [{}, {"edition": "2020"}, {"edition": 1, "answers": {}}])
def test_what_is_no_snapshot_is_refused(broken: dict[str, object]) -> None:
    with pytest.raises((KeyError, TypeError)):
        breakdown(json.loads(json.dumps(broken)), "c-7", Language.JA)


@given(runs.replies, runs.replies)
def test_a_comparison_adds_up(old: dict[str, Reply], new: dict[str, Reply]) -> None:
    before = read_snapshot(runs.finish(old).snapshot)
    after = read_snapshot(runs.finish(new).snapshot)
    moved = compare(before, after)
    assert sum(moved.parts) == moved.total == after.total - before.total
    worth = list(Reply)
    assert set(moved.improved) == {
        item for item in runs.IDS if worth.index(new[item]) < worth.index(old[item])
    }
