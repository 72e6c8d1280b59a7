from itertools import pairwise

from hypothesis import given

from conversations.diagnosis.editions import items
from conversations.diagnosis.priority import Basis, basis, by_importance, gaps, possible_with
from conversations.diagnosis.rules import FULL, Reply, points, score
from tests.conversations.diagnosis import runs


def _order(given: dict[str, Reply], *, telework: bool | None = None) -> list[str]:
    return [gap.item.id for gap in gaps("2020", given, telework=telework)]


def test_the_first_five_of_the_style_guides_example() -> None:
    assert _order(runs.VOICE)[:5] == ["q03", "q05", "q24", "q11", "q13"]


def test_the_example_becomes_63() -> None:
    first = gaps("2020", runs.VOICE, telework=None)[:5]
    assert possible_with("2020", 42, first) == 63


def test_part_1_comes_first_then_incidents_then_backups() -> None:
    # 24 costs nothing and 11 may, at the same weight.
    assert _order(runs.all_of(Reply.NONE))[:7] == ["q01", "q02", "q03", "q04", "q05", "q24", "q11"]


def test_without_telework_what_only_serves_it_waits() -> None:
    given = runs.all_of(Reply.DONE) | {"q14": Reply.NONE, "q18": Reply.NONE}
    assert _order(given, telework=True) == ["q14", "q18"]
    assert _order(given, telework=False) == ["q18", "q14"]


def test_unknown_telework_counts_as_yes() -> None:
    given = runs.all_of(Reply.NONE)
    assert _order(given, telework=None) == _order(given, telework=True)


def test_not_knowing_weighs_as_much_as_not_doing() -> None:
    given = runs.all_of(Reply.DONE) | {"q01": Reply.PARTIAL, "q05": Reply.UNKNOWN}
    assert _order(given) == ["q05", "q01"]


def test_grounds() -> None:
    every = {item.number: basis(item, telework=True) for item in items("2020")}
    assert {n for n, why in every.items() if why is Basis.PART_1} == {1, 2, 3, 4, 5}
    assert {n for n, why in every.items() if why is Basis.DAMAGE} == {11, 24}
    assert {n for n, why in every.items() if why is Basis.TELEWORK} == {13, 14, 21, 25}


def test_what_is_done_is_told_most_important_first() -> None:
    given = runs.all_of(Reply.NONE) | dict.fromkeys(("q06", "q13", "q24", "q02"), Reply.DONE)
    assert [i.id for i in by_importance("2020", given, telework=None)] == [
        "q02",
        "q24",
        "q13",
        "q06",
    ]


@given(given=runs.replies, edition=runs.editions, telework=runs.telework)
def test_every_gap_once_and_in_order(
    given: dict[str, Reply], edition: str, *, telework: bool | None
) -> None:
    found = gaps(edition, given, telework=telework)
    below = {item for item, reply in given.items() if points(edition, reply) < FULL}
    assert sorted(gap.item.id for gap in found) == sorted(below)
    for one, next_one in pairwise(found):
        assert one.score >= next_one.score
        if one.score == next_one.score:
            key, next_key = (
                (not one.item.free, one.item.number),
                (
                    not next_one.item.free,
                    next_one.item.number,
                ),
            )
            assert key < next_key


@given(runs.replies, runs.editions)
def test_closing_every_gap_comes_to_100(given: dict[str, Reply], edition: str) -> None:
    total = score(edition, given).total
    assert possible_with(edition, total, gaps(edition, given, telework=None)) == 100
