"""Programme page, "本事業における中小企業等の定義": every row at its limit and one beyond."""

import pytest

from conversations.eligibility import LegalForm, Standing, Subject, judge
from tests.conversations.eligibility.runs import EDITIONS, shop

OKU, MAN = 100_000_000, 10_000
INDUSTRIES = {
    1: (300, 3 * OKU),
    2: (100, 1 * OKU),
    3: (100, 5_000 * MAN),
    4: (50, 5_000 * MAN),
    5: (900, 3 * OKU),
    6: (300, 3 * OKU),
    7: (200, 5_000 * MAN),
    8: (300, 3 * OKU),
}
BODIES = {9: 300, 10: 300, 11: 100}
MET, UNMET, UNKNOWN = Standing.MET, Standing.UNMET, Standing.UNKNOWN
COMPANY, PROPRIETOR = LegalForm.INCORPORATED, LegalForm.SOLE_PROPRIETOR


def size(edition: str = "2020", /, **facts: object) -> tuple[Standing, str, tuple[str, ...]]:
    """How the size stands, by which question, and what is missing."""
    conditions = judge(shop(**facts), edition).conditions
    found = next(each for each in conditions if each.subject is Subject.SIZE)
    return found.standing, found.question, found.missing


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize(("row", "limit"), [(n, limit) for n, (limit, _) in INDUSTRIES.items()])
def test_people_of_rows_1_to_8(row: int, limit: int, edition: str) -> None:
    beyond = limit + 1
    for form in (COMPANY, PROPRIETOR):
        assert size(edition, category=row, legal_form=form, regular_employees=limit)[0] is MET
    proprietor = {"category": row, "legal_form": PROPRIETOR, "capital": 0}
    assert size(edition, **proprietor, regular_employees=beyond)[0] is UNMET
    company = {"category": row, "legal_form": COMPANY, "regular_employees": beyond}
    assert size(edition, **company) == (UNKNOWN, "capital", ("capital",))


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("row", INDUSTRIES)
def test_capital_of_rows_1_to_8_is_another_way_in_for_companies(row: int, edition: str) -> None:
    people, capital = INDUSTRIES[row]
    company = {"category": row, "legal_form": COMPANY, "regular_employees": people + 1}
    assert size(edition, **company, capital=capital) == (MET, "capital", ())
    assert size(edition, **company, capital=capital + 1) == (UNMET, "regular_employees", ())
    within = size(edition, category=row, regular_employees=people, capital=capital + 1)
    assert within == (MET, "regular_employees", ())


@pytest.mark.parametrize(("row", "limit"), BODIES.items())
def test_rows_9_to_11_go_by_people_alone(row: int, limit: int) -> None:
    body = {"category": row, "legal_form": None, "capital": 1}
    assert size(**body, regular_employees=limit)[0] is MET
    assert size(**body, regular_employees=limit + 1)[0] is UNMET


@pytest.mark.parametrize("row", range(12, 16))
@pytest.mark.parametrize("industry", INDUSTRIES)
def test_rows_12_to_15_take_the_people_of_their_main_industry(row: int, industry: int) -> None:
    limit, capital = INDUSTRIES[industry]
    body = {"category": row, "main_industry": industry, "capital": capital}
    assert size(**body, regular_employees=limit)[0] is MET
    assert size(**body, regular_employees=limit + 1)[0] is UNMET


@pytest.mark.parametrize(
    ("facts", "standing", "missing"),
    [
        # What cannot decide any more is not missing.
        ({"regular_employees": None, "capital": 5_000 * MAN}, MET, ()),
        ({"regular_employees": 50, "capital": None}, MET, ()),
        ({"category": 14, "main_industry": None, "regular_employees": 50}, MET, ()),
        ({"category": 14, "main_industry": None, "regular_employees": 901}, UNMET, ()),
        ({"category": None, "regular_employees": 901, "capital": 4 * OKU}, UNMET, ()),
        ({"legal_form": PROPRIETOR, "regular_employees": 51, "capital": None}, UNMET, ()),
        # What still can is, and nothing beside it.
        ({"category": 14, "regular_employees": 51}, UNKNOWN, ("main_industry",)),
        ({"category": 9, "regular_employees": None}, UNKNOWN, ("regular_employees",)),
        ({"regular_employees": None, "capital": None}, UNKNOWN, ("regular_employees", "capital")),
        ({"regular_employees": None, "capital": 1 * OKU}, UNKNOWN, ("regular_employees",)),
        ({"legal_form": PROPRIETOR, "regular_employees": None}, UNKNOWN, ("regular_employees",)),
        ({"legal_form": None, "regular_employees": 51, "capital": 1}, UNKNOWN, ("legal_form",)),
        ({"legal_form": None, "regular_employees": 51}, UNKNOWN, ("legal_form", "capital")),
        ({"legal_form": None, "regular_employees": 51, "capital": 1 * OKU}, UNMET, ()),
        # A row is needed before a size is met: not every body is in the table.
        ({"category": None, "regular_employees": 3}, UNKNOWN, ("category",)),
    ],
)  # fmt: skip  # a table reads as a table
def test_what_is_not_known(
    facts: dict[str, object], standing: Standing, missing: tuple[str, ...]
) -> None:
    found, _, still = size(**facts)
    assert (found, still) == (standing, missing)


def test_a_group_without_legal_personality_has_no_capital_to_go_by() -> None:
    group = {"legal_form": LegalForm.UNINCORPORATED, "regular_employees": 51, "capital": 1}
    assert size(**group)[0] is UNMET
