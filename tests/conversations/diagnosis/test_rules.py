import pytest
from hypothesis import given

from conversations.diagnosis.rules import (
    BANDS,
    Reply,
    band,
    full_marks,
    points,
    score,
)
from tests.conversations.diagnosis import runs


@pytest.mark.parametrize("edition", runs.EDITIONS)
@pytest.mark.parametrize(
    ("reply", "worth"),
    [(Reply.DONE, 4), (Reply.PARTIAL, 2), (Reply.NONE, 0), (Reply.UNKNOWN, -1)],
)
def test_points_are_those_of_ipas_sheet(edition: str, reply: Reply, worth: int) -> None:
    assert points(edition, reply) == worth


@pytest.mark.parametrize(
    ("reply", "total", "parts", "name"),
    [
        (Reply.DONE, 100, (20, 52, 28), "100"),
        (Reply.PARTIAL, 50, (10, 26, 14), "50-69"),
        (Reply.NONE, 0, (0, 0, 0), "under-50"),
        (Reply.UNKNOWN, -25, (-5, -13, -7), "under-50"),
    ],
)
def test_the_same_answer_25_times(
    reply: Reply, total: int, parts: tuple[int, int, int], name: str
) -> None:
    counted = score("2020", runs.all_of(reply))
    assert (counted.total, counted.parts, counted.band) == (total, parts, name)
    assert counted.counts[reply] == 25


def test_the_example_of_the_style_guide() -> None:
    counted = score("2020", runs.VOICE)
    assert counted.total == 42
    assert counted.parts == (9, 27, 6)
    assert [counted.counts[reply] for reply in Reply] == [8, 7, 6, 4]


@pytest.mark.parametrize(
    ("total", "name"),
    [
        (100, "100"),
        (99, "70-99"),
        (70, "70-99"),
        (69, "50-69"),
        (50, "50-69"),
        (49, "under-50"),
        (0, "under-50"),
        (-1, "under-50"),
        (-25, "under-50"),
    ],
)
def test_band_edges(total: int, name: str) -> None:
    assert band(total) == name


@pytest.mark.parametrize("total", [-26, 101])
def test_no_band_outside_the_range(total: int) -> None:
    with pytest.raises(ValueError, match=str(total)):
        band(total)


def test_bands_leave_no_gap_and_do_not_overlap() -> None:
    covered = [total for each in BANDS for total in range(each.low, each.high + 1)]
    assert sorted(covered) == list(range(-25, 101))


def test_full_marks_of_the_parts() -> None:
    assert [full_marks(part) for part in (1, 2, 3)] == [20, 52, 28]


def test_a_missing_answer_is_not_counted_as_anything() -> None:
    missing = {item: reply for item, reply in runs.VOICE.items() if item != "q13"}
    with pytest.raises(KeyError):
        score("2020", missing)


@given(runs.replies, runs.editions)
def test_any_answers_stay_in_range_and_add_up(given: dict[str, Reply], edition: str) -> None:
    counted = score(edition, given)
    assert -25 <= counted.total <= 100
    assert sum(counted.parts) == counted.total
    assert sum(counted.counts.values()) == 25
    assert counted.total % 2 == counted.counts[Reply.UNKNOWN] % 2  # odd only through unknowns
