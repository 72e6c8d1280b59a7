from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.diagnosis import Reply, gaps, items
from conversations.plan import make_plan
from tests.conversations.diagnosis import runs
from tests.conversations.plan.plans import plan_of


def test_the_first_five_of_the_style_guides_example() -> None:
    plan = plan_of(runs.VOICE)
    assert [measure.item for measure in plan.measures[:5]] == ["q03", "q05", "q24", "q11", "q13"]
    assert [measure.month for measure in plan.measures[:5]] == [1, 2, 2, 2, 3]
    assert [measure.who.ja for measure in plan.measures[:3]] == ["全員", "総務", "社長"]
    assert plan.score == 42
    assert plan.look_again == date(2021, 4, 20)


def test_three_strengths_most_important_first() -> None:
    strengths = [text.ja for text in plan_of(runs.VOICE).strengths]
    assert len(strengths) == 3
    assert strengths[:2] == ["パソコンの更新", "ウイルス対策ソフト"]


def test_the_reason_stands_beside_the_rank() -> None:
    reasons = {measure.item: measure.reason.ja for measure in plan_of(runs.VOICE).measures}
    assert "第1部の基本" in reasons["q03"]
    assert "被害の大きさ" in reasons["q24"]
    assert "在宅勤務" in reasons["q13"]
    assert "個人情報" in reasons["q07"]
    assert "買う物はありません" in reasons["q03"]
    assert "買う物が要ることがあります" in reasons["q11"]
    assert "一部は済んでいます" in reasons["q04"]
    assert "一部は済んでいます" not in reasons["q03"]


def test_without_telework_there_is_no_word_of_it() -> None:
    plan = plan_of(runs.VOICE, telework=False)
    assert plan.telework == ()
    assert not [measure for measure in plan.measures if "在宅勤務" in measure.reason.ja]


def test_unknown_telework_counts_as_yes() -> None:
    assert plan_of(runs.VOICE, telework=None) == plan_of(runs.VOICE, telework=True)


def test_not_knowing_leads_to_finding_out_first() -> None:
    plan = plan_of(runs.VOICE)
    find_out = {m.item: m.find_out for m in plan.measures if m.find_out is not None}
    assert set(find_out) == {"q05", "q09", "q21", "q23"}
    assert find_out["q05"].whom.ja == "社長"
    assert find_out["q05"].forward == items("2020")[4].forward


def test_what_the_list_marks_as_first_comes_first() -> None:
    telework = plan_of(runs.VOICE).telework
    assert [m.first for m in telework] == [True] * 11 + [False] * 8
    assert len({m.id for m in telework}) == 19


def test_devices_back_at_the_office_belong_to_2020_only() -> None:
    old = {m.id for m in plan_of(runs.VOICE, edition="2020").telework}
    new = {m.id for m in plan_of(runs.VOICE, edition="4.0").telework}
    assert old - new == {"tw19"}


@given(
    given=runs.replies,
    edition=runs.editions,
    telework=runs.telework,
    today=st.dates(date(2019, 1, 1), date(2032, 12, 31)),
)
def test_every_gap_has_one_measure_in_the_order_of_the_rule(
    given: dict[str, Reply], edition: str, *, telework: bool | None, today: date
) -> None:
    plan = plan_of(given, telework=telework, today=today, edition=edition)
    expected = [gap.item.id for gap in gaps(edition, given, telework=telework)]
    assert [measure.item for measure in plan.measures] == expected
    assert [measure.rank for measure in plan.measures] == list(range(1, len(expected) + 1))
    for measure in plan.measures:
        assert measure.reason.ja
        assert measure.reason.en
        assert (measure.find_out is not None) == (given[measure.item] is Reply.UNKNOWN)


@given(runs.replies)
def test_all_within_twelve_months_and_none_overfull(given: dict[str, Reply]) -> None:
    months = Counter(measure.month for measure in plan_of(given).measures)
    assert set(months) <= set(range(1, 13))
    assert max(months.values(), default=0) <= 3


@given(runs.replies)
def test_strengths_are_things_that_are_done(given: dict[str, Reply]) -> None:
    done = {i.strength for i in items("2020") if given[i.id] is Reply.DONE}
    strengths = plan_of(given).strengths
    assert set(strengths) <= done
    assert len(strengths) == min(3, len(done))


def test_full_marks_need_no_measure() -> None:
    assert plan_of(runs.all_of(Reply.DONE)).measures == ()


def test_what_is_no_diagnosis_is_refused() -> None:
    with pytest.raises((KeyError, TypeError)):
        make_plan({"score": 3}, telework=None, today=date(2020, 10, 20), edition="2020")
