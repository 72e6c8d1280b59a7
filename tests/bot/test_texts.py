"""``texts export``: every sentence once, with its place, as a reviewer opens it."""

import csv
import io
import json

import pytest

from bot.cli import main
from bot.texts import sentences
from conversations.diagnosis import words as diagnosis
from conversations.welcome import words as welcome


def _exported(capfdbinary: pytest.CaptureFixture[bytes], *options: str) -> bytes:
    assert main(["texts", "export", *options]) == 0
    return capfdbinary.readouterr().out


def test_excel_reads_it_by_double_click(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    exported = _exported(capfdbinary)
    assert exported.startswith(b"\xef\xbb\xbfplace,")
    rows = list(csv.DictReader(io.StringIO(exported.decode("utf-8-sig"))))
    by_place = {row["place"]: row for row in rows}
    assert len(by_place) == len(rows) > 1000
    person = by_place["conversations.welcome.words:PERSON"]
    assert (person["ja"], person["en"]) == (welcome.PERSON.ja, welcome.PERSON.en)
    assert person["placeholders"] == "contact"
    assert not [row for row in rows for cell in row.values() if cell.startswith(("=", "+", "@"))]


def test_every_kind_of_place_is_there() -> None:
    places = {sentence.place: sentence for sentence in sentences()}
    band = places["conversations.diagnosis.words:BANDS[under-50]"]
    assert band.text is diagnosis.BANDS["under-50"]
    assert places["conversations.welcome.words:GREETING_NOTIFY"].kind == "notification"
    modules = {place.partition(":")[0] for place in places}
    for part in ("diagnosis.editions", "eligibility.editions", "plan.editions", "bot.slack.words"):
        assert any(part in module for module in modules), part
    questions = [s for s in places.values() if s.kind == "question"]
    assert len(questions) >= 25


def test_tools_read_json(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    told = json.loads(_exported(capfdbinary, "--format", "json"))
    assert {"place", "kind", "placeholders", "ja", "en"} == set(told[0])
