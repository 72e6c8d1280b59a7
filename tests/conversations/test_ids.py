"""The ledger of question ids: an id in use stands in it, and none is ever used again."""

import csv
from collections import Counter
from importlib.resources import files

import pytest

from bot.consultant import TOPICS
from conversations.engine import Flow

COLUMNS = ["flow", "question", "since", "retired"]
EDITIONS = ("2020", "4.0")
FLOWS = [topic.flow(edition) for topic in TOPICS.values() for edition in EDITIONS]


def ledger() -> list[dict[str, str]]:
    """conversations/ids.csv; ``since`` and ``retired`` are releases of the product."""
    with files("conversations").joinpath("ids.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def faults(flow: Flow, rows: list[dict[str, str]]) -> list[str]:
    """Questions that are not in the ledger, or that were retired."""
    written = {(row["flow"], row["question"]): row["retired"] for row in rows}
    return [
        question.id
        for question in flow.questions
        if written.get((flow.id, question.id), "not written") != ""
    ]


def _name(flow: Flow) -> str:
    return f"{flow.id}-{flow.edition}"


@pytest.mark.parametrize("flow", FLOWS, ids=_name)
def test_every_id_in_use_stands_in_the_ledger_and_is_not_retired(flow: Flow) -> None:
    assert faults(flow, ledger()) == []


def test_no_id_appears_twice_whatever_its_flow() -> None:
    every = Counter(row["question"] for row in ledger())
    assert [id_ for id_, times in every.items() if times > 1] == []


def test_every_row_is_whole() -> None:
    for row in ledger():
        assert list(row) == COLUMNS
        assert row["since"]
        assert row["flow"] in TOPICS or row["retired"]


def test_an_id_that_is_not_in_use_is_retired() -> None:
    used = {(flow.id, question.id) for flow in FLOWS for question in flow.questions}
    idle = [r["question"] for r in ledger() if (r["flow"], r["question"]) not in used]
    assert [id_ for id_ in idle if not _row(id_)["retired"]] == []


def _row(question: str) -> dict[str, str]:
    return next(row for row in ledger() if row["question"] == question)


def test_an_id_taken_up_again_is_noticed() -> None:
    rows = [{**row, "retired": "0.2.0"} if row["question"] == "q07" else row for row in ledger()]
    diagnosis = next(flow for flow in FLOWS if flow.id == "diagnosis")
    assert faults(diagnosis, rows) == ["q07"]
    assert faults(diagnosis, rows[:-1]) == ["q07", "q25"]
