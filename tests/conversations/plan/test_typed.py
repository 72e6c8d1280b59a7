"""Owner and month as people type them."""

from datetime import date

import pytest

from conversations.plan.typed import Typed, read_assignment

TODAY = date(2026, 11, 23)
DECEMBER = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("text", "rank", "who", "month"),
    [
        ("3 田中 12月", 3, "田中", DECEMBER),
        ("３番は田中さん、１２月まで", 3, "田中", DECEMBER),
        ("三番は田中さん、十二月までに", 3, "田中", DECEMBER),
        ("3番目は営業の田中にお願いします", 3, "営業の田中", None),
        ("3番は来月まで", 3, "", DECEMBER),
        ("3番は私、今月中", 3, "私", date(2026, 11, 1)),
        ("計画 12 社長 1月", 12, "社長", date(2027, 1, 1)),
        ("2番は2027年3月", 2, "", date(2027, 3, 1)),
        ("3 Tanaka by Dec", 3, "Tanaka", DECEMBER),
        ("3 <@U1|yamada> 12月", 3, "<@U1|yamada>", DECEMBER),
        ("二十一番は佐藤さん", 21, "佐藤", None),
    ],
)
def test_it_is_read_as_it_was_meant(text: str, rank: int, who: str, month: date | None) -> None:
    told = read_assignment(text, TODAY)
    assert told is not None
    assert (told.rank, told.who, told.month) == (rank, who, month)


def test_what_is_said_of_a_name_is_kept_for_words_that_are_nobodys() -> None:
    assert read_assignment("3番は田中さん", TODAY) == Typed(3, "田中", None, honoured=True)


@pytest.mark.parametrize(
    "text", ["", "3", "12人", "3番", "約30人", "計画", "12月", "田中さん", "3,000万円", "x" * 300]
)
def test_anything_else_is_none_of_it(text: str) -> None:
    assert read_assignment(text, TODAY) is None
