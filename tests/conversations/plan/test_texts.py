"""Every sentence of the plan against the style guide (voice.md 1)."""

from conversations.diagnosis.priority import TELEWORK as LINKED
from conversations.plan import words
from conversations.plan.editions import TELEWORK
from tests.conversations.diagnosis.voice import faults_en, faults_ja, texts_in

MEASURE = 60


def test_the_sentences_keep_to_the_style_guide() -> None:
    told = [*texts_in(words), *texts_in(TELEWORK)]
    assert len(told) > 50
    for text in told:
        assert faults_ja(text.ja) == []
        assert faults_en(text.en) == []


def test_telework_measures_fit_and_keep_their_ids() -> None:
    for edition in ("2020", "4.0"):
        rows = TELEWORK[edition]
        assert [row.id for row in rows] == [f"tw{n:02}" for n in range(1, len(rows) + 1)]
        for row in rows:
            assert len(row.what.ja) <= MEASURE
            assert len(row.what.en) <= MEASURE
            assert set(row.items) <= set(range(1, 26))


def test_no_measure_speaks_of_covid() -> None:
    for row in TELEWORK["2020"]:
        assert "コロナ" not in row.what.ja


def test_the_first_rows_are_those_that_weigh_in_the_order() -> None:
    for rows in TELEWORK.values():
        assert {number for row in rows if row.first for number in row.items} == LINKED
