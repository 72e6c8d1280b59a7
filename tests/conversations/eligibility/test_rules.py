from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.eligibility import (
    Application,
    LegalForm,
    Policy,
    Standing,
    Star,
    Verdict,
    judge,
    keep,
    restore,
)
from tests.conversations.eligibility.runs import EDITIONS, applications, editions, shop

Facts = dict[str, object]

BARS: dict[str, Facts] = {
    "size": {"legal_form": LegalForm.SOLE_PROPRIETOR, "regular_employees": 901},
    "legal_form": {"legal_form": LegalForm.UNINCORPORATED},
    "public_order": {"against_public_order": True},
    "took_part_before": {"took_part_before": True},
    "policy_complete": {"policy_status": Policy.COMPLETE},
}
UNKNOWNS: dict[str, Facts] = {
    "category": {"category": None},
    "legal_form": {"legal_form": None},
    "regular_employees": {"legal_form": LegalForm.SOLE_PROPRIETOR, "regular_employees": None},
    "capital": {"regular_employees": 51},
    "against_public_order": {"against_public_order": None},
    "took_part_before": {"took_part_before": None},
    "security_action": {"security_action": None},
    "policy_status": {"policy_status": None},
}
NOT_YET: dict[str, Facts] = {
    "no_star": {"security_action": Star.NONE},
    "star_pending": {"security_action": Star.PENDING},
}

ALONE: Facts = {"legal_form": LegalForm.SOLE_PROPRIETOR}
NEAR = ("rough_near_limit",)


def verdict(facts: Facts, edition: str = "2020") -> tuple[str, tuple[str, ...]]:
    """The verdict on the shop with some facts changed, and its reasons."""
    found = judge(shop(**facts), edition)
    return found.verdict.value, found.reasons


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_shop_is_eligible_with_nothing_to_explain(edition: str) -> None:
    found = judge(shop(), edition)
    assert (found.verdict, found.reasons, found.notes) == (Verdict.ELIGIBLE, (), ())
    assert {each.standing for each in found.conditions} == {Standing.MET}
    assert found.conditions[0].source == "row 4"


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("bar", BARS)
def test_a_bar_is_ineligible(bar: str, edition: str) -> None:
    assert verdict(BARS[bar], edition) == ("ineligible", (bar,))


@pytest.mark.parametrize("missing", UNKNOWNS)
def test_what_could_still_decide_is_incomplete(missing: str) -> None:
    assert verdict(UNKNOWNS[missing]) == ("incomplete", (missing,))


@pytest.mark.parametrize("reason", NOT_YET)
def test_a_star_that_is_not_there_yet(reason: str) -> None:
    assert verdict(NOT_YET[reason]) == ("not_yet", (reason,))


@pytest.mark.parametrize("bar", BARS)
@pytest.mark.parametrize("missing", [*UNKNOWNS, "nothing"])
def test_a_bar_comes_before_what_is_missing(bar: str, missing: str) -> None:
    facts: Facts = {**UNKNOWNS.get(missing, {}), **BARS[bar]}
    found, reasons = verdict(facts)
    assert found == "ineligible"
    assert bar in reasons


@pytest.mark.parametrize("bar", BARS)
@pytest.mark.parametrize("reason", NOT_YET)
def test_a_bar_comes_before_the_star(bar: str, reason: str) -> None:
    assert verdict({**NOT_YET[reason], **BARS[bar]}) == ("ineligible", (bar,))


@pytest.mark.parametrize("missing", [each for each in UNKNOWNS if each != "security_action"])
@pytest.mark.parametrize("reason", NOT_YET)
def test_what_is_missing_comes_before_the_star(missing: str, reason: str) -> None:
    assert verdict({**NOT_YET[reason], **UNKNOWNS[missing]}) == ("incomplete", (missing,))


def test_all_bars_are_named_in_a_fixed_order() -> None:
    barred = {key: value for facts in reversed(BARS.values()) for key, value in facts.items()}
    barred["legal_form"] = LegalForm.UNINCORPORATED
    assert verdict(barred) == ("ineligible", tuple(BARS))


def test_missing_questions_are_named_in_the_order_they_are_asked() -> None:
    found = judge(Application(), "2020")
    asked = [id_ for id_ in UNKNOWNS if id_ in found.reasons]
    assert (found.verdict, list(found.reasons)) == (Verdict.INCOMPLETE, asked)


@pytest.mark.parametrize("star", [Star.ONE, Star.TWO])
@pytest.mark.parametrize("status", [Policy.NONE, Policy.PARTIAL])
def test_partly_missing_policy_is_eligible(star: Star, status: Policy) -> None:
    assert verdict({"security_action": star, "policy_status": status}) == ("eligible", ())


@pytest.mark.parametrize(
    ("facts", "notes"),
    [
        ({"policy_status": Policy.PARTIAL}, ("policy_partial",)),
        ({"security_action": Star.TWO}, ("two_stars_no_policy",)),
        ({"security_action": Star.TWO, "policy_status": Policy.PARTIAL}, ("policy_partial",)),
        ({"policy_status": Policy.PARTIAL, "took_part_before": True}, ()),
        ({"regular_employees": 50, "employees_rough": True}, NEAR),
        ({"regular_employees": 40, "employees_rough": True}, NEAR),
        ({"regular_employees": 39, "employees_rough": True}, ()),
        ({"regular_employees": 50}, ()),
        # Over the limit, the capital is the way in: people no longer matter, the capital does.
        ({"regular_employees": 55, "employees_rough": True, "capital": 10_000_000}, ()),
        ({"regular_employees": 80, "capital": 45_000_000, "capital_rough": True}, NEAR),
        ({"regular_employees": 20, "capital": 45_000_000, "capital_rough": True}, ()),
        (
            {**ALONE, "regular_employees": 60, "employees_rough": True},
            NEAR,
        ),
        ({"category": 9, "legal_form": LegalForm.SOLE_PROPRIETOR}, ("form_contradicts_row",)),
    ],
)  # fmt: skip  # a table reads as a table
def test_notes_for_the_secretariat(facts: dict[str, object], notes: tuple[str, ...]) -> None:
    assert judge(shop(**facts), "2020").notes == notes


@pytest.mark.parametrize("row", [9, 10, 11])
def test_rows_that_are_legal_persons_by_name_need_no_form(row: int) -> None:
    assert verdict({"category": row, "legal_form": None}) == ("eligible", ())


@pytest.mark.parametrize("row", range(9, 16))
def test_a_sole_proprietor_is_in_rows_1_to_8_only(row: int) -> None:
    facts: Facts = {"category": row, "main_industry": 3, "legal_form": LegalForm.SOLE_PROPRIETOR}
    assert verdict(facts) == ("incomplete", ("legal_form",))


def test_an_edition_that_there_is_not() -> None:
    with pytest.raises(ValueError, match=r"3\.1"):
        judge(shop(), "3.1")


@given(applications, editions)
def test_nobody_is_eligible_past_a_bar_or_an_unknown(app: Application, edition: str) -> None:
    found = judge(app, edition)
    standings = {each.standing for each in found.conditions}
    assert (found.verdict is Verdict.ELIGIBLE) == (standings == {Standing.MET})
    if app.against_public_order or app.took_part_before or app.policy_status is Policy.COMPLETE:
        assert found.verdict is Verdict.INELIGIBLE


_FILLED = {
    "category": range(1, 16),
    "legal_form": tuple(LegalForm),
    "main_industry": range(1, 9),
    "regular_employees": (0, 50, 51, 1000),
    "capital": (0, 50_000_000, 50_000_001, 10**9),
    "against_public_order": (True, False),
    "took_part_before": (True, False),
    "security_action": tuple(Star),
    "policy_status": tuple(Policy),
}


@given(applications, editions, st.data())
def test_an_unknown_never_decides(app: Application, edition: str, data: st.DataObject) -> None:
    """A verdict other than incomplete stands, whatever the unknown turns out to be."""
    field = data.draw(st.sampled_from(sorted(_FILLED)))
    found = judge(app, edition)
    if getattr(app, field) is not None or found.verdict is Verdict.INCOMPLETE:
        return
    filled = {field: data.draw(st.sampled_from(tuple(_FILLED[field])))}
    later = judge(replace(app, **filled), edition)  # type: ignore[arg-type]  # a field's own values
    ruled_out = field == "legal_form" and app.category in (9, 10, 11)  # was never asked there
    assert later.verdict is found.verdict or ruled_out


@given(applications, editions, st.integers(0, 1000), st.integers(0, 1000))
def test_more_employees_never_help(app: Application, edition: str, few: int, more: int) -> None:
    few, more = sorted((few, more))
    order = [Verdict.INELIGIBLE, Verdict.INCOMPLETE, Verdict.NOT_YET, Verdict.ELIGIBLE]
    before, after = (
        order.index(judge(replace(app, regular_employees=people), edition).verdict)
        for people in (few, more)
    )
    assert after <= before


@given(applications, editions)
def test_a_kept_judgement_reads_back_as_it_was(app: Application, edition: str) -> None:
    judgement = judge(app, edition)
    assert restore(keep(app, judgement, edition)) == (app, judgement, edition)
