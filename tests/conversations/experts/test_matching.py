"""Which experts fit a firm: the rules, one by one and against each other."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.experts import weights
from conversations.experts.hours import every_band, read_hours
from conversations.experts.matching import PROPOSED, Wanted, can, propose, uncovered
from conversations.people.experts import Listed, Registration, RegistrationState
from conversations.regions import METROPOLITAN, NEIGHBOURS, PREFECTURES

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 1, tzinfo=UTC)
TOTTORI, SHIMANE, YAMAGUCHI, TOKYO = "31", "32", "35", "13"
IDS = [each.id for each in PREFECTURES]


def expert(code: str, load: int = 0, **told: object) -> Listed:
    """Of Tottori, online too, with room for two, unless told otherwise."""
    registration = Registration(
        code=code,
        person=f"P-{code}",
        name=code,
        state=RegistrationState.APPROVED,
        made_at=NOW,
        moved_at=NOW,
        number="012345",
        valid_until=date(2028, 3, 31),
        prefectures=(TOTTORI,),
        online=True,
        languages=("ja",),
        capacity=2,
        hours=read_hours("平日の午後"),
    )
    return Listed(code, f"P-{code}", code, replace(registration, **told), load)  # type: ignore[arg-type]


def best(wanted: Wanted, *experts: Listed, besides: frozenset[str] = frozenset()) -> list[str]:
    return [each.expert.code for each in propose(wanted, experts, TODAY, besides)]


def ids(wanted: Wanted, one: Listed) -> set[str]:
    (proposal,) = propose(wanted, (one,), TODAY, frozenset())
    return {reason.rule.id for reason in proposal.reasons}


def test_near_goes_before_next_door_before_the_region_before_online_alone() -> None:
    experts = (
        expert("far", prefectures=(TOKYO,)),
        expert("region", prefectures=(YAMAGUCHI,)),
        expert("beside", prefectures=(SHIMANE,)),
        expert("same"),
    )
    wanted = Wanted(TOTTORI)
    assert best(wanted, *experts) == ["same", "beside", "region"]
    assert best(wanted, experts[0]) == ["far"]


@pytest.mark.parametrize(
    ("changed", "rule"),
    [
        ({"industries": ("4",)}, "industry"),
        ({"hours": read_hours("月曜の午前")}, "hours"),
    ],
)
def test_what_fits_the_firm_decides_between_equals(changed: dict[str, object], rule: str) -> None:
    wanted = Wanted(TOTTORI, row="4", bands=frozenset(read_hours("平日の午前")))
    fits = expert("fits", 0, **changed)
    assert best(wanted, expert("a"), fits)[0] == "fits"
    assert rule in ids(wanted, fits)
    assert rule not in ids(wanted, expert("a"))


def test_whoever_has_fewer_firms_comes_first() -> None:
    assert best(Wanted(TOTTORI), expert("a", load=1), expert("b")) == ["b", "a"]


def test_online_counts_more_where_it_is_wished() -> None:
    visits = expert("a", online=False, prefectures=(SHIMANE,))
    online = expert("b", prefectures=(YAMAGUCHI,))
    assert best(Wanted(TOTTORI, mode="online"), visits, online)[0] == "b"
    assert best(Wanted(TOTTORI, mode="onsite"), visits, online)[0] == "a"


@pytest.mark.parametrize(
    "cannot",
    [
        expert("x", state=RegistrationState.PENDING),
        expert("x", state=RegistrationState.REFUSED),
        expert("x", valid_until=date(2026, 11, 23)),
        expert("x", load=2),
        expert("x", languages=("en",)),
        expert("x", prefectures=(TOKYO,), online=False),
        Listed("x", "P-x", "x", None),
    ],
    ids=["waits", "turned-down", "expired", "full", "language", "out-of-reach", "told-nothing"],
)
def test_whoever_cannot_take_the_firm_on_is_not_proposed(cannot: Listed) -> None:
    assert best(Wanted(TOTTORI), cannot) == []


def test_valid_to_the_very_day() -> None:
    assert best(Wanted(TOTTORI), expert("x", valid_until=TODAY)) == ["x"]


def test_whoever_was_asked_before_is_not_asked_again() -> None:
    assert best(Wanted(TOTTORI), expert("a"), expert("b"), besides=frozenset({"a"})) == ["b"]


def test_a_firm_of_the_capital_does_not_take_the_regions_last_place() -> None:
    """domain.md 5.1 and 9: visits were skewed to the three metropolitan areas."""
    wide = expert("wide", load=1, prefectures=(TOKYO, TOTTORI))
    capital = expert("z", load=1, prefectures=(TOKYO,))
    assert best(Wanted(TOKYO), wide, capital) == ["z", "wide"]
    assert best(Wanted(TOTTORI), wide, capital)[0] == "wide"
    assert "kept" in ids(Wanted(TOKYO), wide)
    assert "kept" not in ids(Wanted(TOTTORI), wide)
    assert "kept" not in ids(Wanted(TOKYO), replace(wide, load=0))


def test_a_firm_that_told_no_prefecture_gets_candidates_all_the_same() -> None:
    assert best(Wanted(), expert("a", online=False)) == ["a"]


def test_prefectures_that_nobody_travels_to() -> None:
    waits = expert("a", prefectures=("01",), state=RegistrationState.PENDING)
    gone = expert("b", prefectures=("02",), valid_until=date(2020, 1, 1))
    none = uncovered((expert("c", prefectures=tuple(IDS[2:])), waits, gone), TODAY)
    assert none == ("01", "02")


EXPERTS = st.builds(
    expert,
    st.text("abc", min_size=1, max_size=3),
    st.integers(0, 4),
    prefectures=st.lists(st.sampled_from(IDS), max_size=4).map(tuple),
    online=st.booleans(),
    capacity=st.integers(1, 4),
    hours=st.lists(st.sampled_from(every_band()), max_size=3).map(tuple),
    industries=st.lists(st.sampled_from("12345678"), max_size=3).map(tuple),
)
WANTED = st.builds(
    Wanted,
    st.sampled_from(["", *IDS]),
    st.sampled_from(["", *"12345678"]),
    st.sampled_from(["", "online", "onsite", "first_onsite", "either"]),
    st.frozensets(st.sampled_from(every_band()), max_size=3),
)


@given(WANTED, st.lists(EXPERTS, max_size=8, unique_by=lambda each: each.code))
def test_three_at_most_all_able_the_best_first_whatever_the_order(
    wanted: Wanted, experts: list[Listed]
) -> None:
    found = propose(wanted, experts, TODAY, frozenset())
    able = [e for e in experts if e.registration and can(wanted, e, e.registration, TODAY)]
    assert len(found) == min(PROPOSED, len(able))
    assert [each.points for each in found] == sorted((e.points for e in found), reverse=True)
    assert propose(wanted, experts[::-1], TODAY, frozenset()) == found
    for proposal in found:
        assert proposal.expert in able
        assert len({reason.rule.id for reason in proposal.reasons}) == len(proposal.reasons)
        assert proposal.reasons


def test_neighbours_and_areas_are_known_for_every_prefecture() -> None:
    assert set(NEIGHBOURS) == set(IDS)
    assert {place for ids in METROPOLITAN.values() for place in ids} < set(IDS)


def test_every_weight_says_where_it_comes_from() -> None:
    rules = [value for value in vars(weights).values() if isinstance(value, weights.Rule)]
    assert len(rules) == 9
    assert all(rule.source for rule in rules)
    assert len({rule.id for rule in rules}) == len(rules)
