"""The application file of contract.md, its cells as people write them."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.eligibility import (
    COLUMNS,
    FURTHER,
    Application,
    ApplicationRow,
    BadCell,
    LegalForm,
    Policy,
    Star,
    error_line,
    judge,
    read_row,
    verdict_line,
)
from tests.conversations.eligibility.runs import EDITIONS, SHOP

WRITTEN = {
    "id": "A-1",
    "company": " みほん製菓株式会社 ",
    "prefecture": "鳥取県",
    "category": "④",
    "main_industry": "",
    "legal_form": "株式会社",
    "capital": "５千万円",
    "regular_employees": "約50名",
    "against_public_order": "いいえ",
    "took_part_before": "なし",
    "security_action": "★",
    "policy_status": "作成中",
    "contact": "山田 花子",
    "email": "yamada@example.jp",
}


def _read(**cells: str) -> ApplicationRow | BadCell:
    return read_row({**WRITTEN, **cells}, "2020")


def _facts(**cells: str) -> Application:
    row = _read(**cells)
    assert isinstance(row, ApplicationRow)
    return row.facts


def test_the_columns_of_the_contract() -> None:
    assert " ".join(COLUMNS) == (
        "id company prefecture category main_industry legal_form capital regular_employees "
        "against_public_order took_part_before security_action policy_status contact email"
    )


def test_a_row_as_people_write_it() -> None:
    row = _read()
    assert isinstance(row, ApplicationRow)
    assert (row.id, row.company, row.contact) == ("A-1", "みほん製菓株式会社", "山田 花子")
    assert row.facts == Application(
        category=4,
        legal_form=LegalForm.INCORPORATED,
        regular_employees=50,
        employees_rough=True,
        capital=50_000_000,
        against_public_order=False,
        took_part_before=False,
        security_action=Star.ONE,
        policy_status=Policy.PARTIAL,
    )


def test_further_columns_are_those_the_file_has() -> None:
    row = _read(telephone="0857-00-0000", declaration_id="41234567890", note="x")
    assert isinstance(row, ApplicationRow)
    assert row.further == {"telephone": "0857-00-0000", "declaration_id": "41234567890"}
    assert set(row.further) <= set(FURTHER)


@pytest.mark.parametrize(
    "empty", ["", " ", "　", "-", "－", "不明", "わからない", "unknown", "未回答"]
)
def test_empty_means_not_known(empty: str) -> None:
    facts = set(COLUMNS) - {"id", "company", "prefecture", "contact", "email"}
    assert _facts(**dict.fromkeys(facts, empty)) == Application()


def test_columns_that_are_not_there_are_not_known() -> None:
    row = read_row({"id": "A-2"}, "2020")
    assert isinstance(row, ApplicationRow)
    assert row.facts == Application()


@pytest.mark.parametrize(
    ("column", "cells", "value"),
    [
        ("category", "3 ３ ③ ③サービス業 サービス業 3.サービス業 services 美容室", 3),
        ("category", "サービス業（ソフトウェア業又は情報処理サービス業、旅館業を除く）", 3),
        ("category", "1 ①製造業、建設業、運輸業 製造業 製造業・建設業・運輸業", 1),
        ("category", "⑤ゴム製品製造業（自動車又は航空機用タイヤ及びチューブ製造業を除く）", 5),
        ("category", "8 その他 ⑧その他の業種（上記以外）", 8),
        ("category", "15 ⑮ NPO法人 特定非営利活動法人", 15),
        ("main_industry", "4 ④ 小売業 居酒屋", 4),
        ("legal_form", "incorporated 法人 株式会社 ㈱ 医療法人", LegalForm.INCORPORATED),
        ("legal_form", "sole_proprietor 個人 個人事業主 自営業", LegalForm.SOLE_PROPRIETOR),
        ("legal_form", "unincorporated 任意団体 法人格なし", LegalForm.UNINCORPORATED),
        ("regular_employees", "12 12人 １２名 十二人", 12),
        ("regular_employees", "0 なし", 0),
        ("capital", "3000000 300万円 ３００万 ¥3,000,000", 3_000_000),
        ("capital", "なし", None),
        ("against_public_order", "no いいえ なし 無 該当なし あてはまりません 0", False),
        ("against_public_order", "yes はい あり 有 該当 1", True),
        ("took_part_before", "no いいえ なし 無 初めて", False),
        ("took_part_before", "yes はい あり 有 参加した", True),
        ("security_action", "0 なし 未宣言 まだ", Star.NONE),
        ("security_action", "1 一つ星 ★ 宣言済 1つ星 ★一つ星 一つ星（宣言済）", Star.ONE),
        ("security_action", "2 二つ星 ★★ 2つ星 ★★二つ星", Star.TWO),
        ("security_action", "pending 申請中 申込み中 ID待ち", Star.PENDING),
        ("policy_status", "none なし 未整備 どちらもない", Policy.NONE),
        ("policy_status", "partial 一部 作成中 片方のみ", Policy.PARTIAL),
        ("policy_status", "complete 両方あり 整備済み", Policy.COMPLETE),
    ],
)  # fmt: skip  # a table reads as a table
def test_forgiving_words(column: str, cells: str, value: object) -> None:
    for cell in cells.split():
        assert getattr(_facts(**{column: cell}), column) == value, cell


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("id", ""),
        ("category", "16"),
        ("category", "0"),
        ("category", "病院"),  # ③ or ⑨: nothing is guessed
        ("category", "3Dプリンタとタイヤとゴム"),
        ("main_industry", "⑨"),
        ("legal_form", "たぶん"),
        ("capital", "3000"),  # 3,000円 or 3,000万円
        ("capital", "3千くらい"),
        ("regular_employees", "たくさん"),
        ("regular_employees", "-5"),
        ("regular_employees", "10～20人"),
        ("against_public_order", "確認"),
        ("took_part_before", "2019"),
        ("security_action", "3"),
        ("security_action", "一つ星を申請予定"),
        ("policy_status", "あり"),  # both, or one of them?
    ],
)
def test_a_cell_that_cannot_be_read_is_named(column: str, cell: str) -> None:
    assert _read(**{column: cell}) == BadCell(column)


@given(st.dictionaries(st.sampled_from(COLUMNS), st.text(max_size=20)))
def test_whatever_stands_in_a_row_it_is_read_or_named(cells: dict[str, str]) -> None:
    row = read_row({**WRITTEN, **cells}, "2020")
    assert isinstance(row, ApplicationRow) or row.column in COLUMNS


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_line_each_row_is_told_by(edition: str) -> None:
    assert verdict_line("A-1", judge(SHOP, edition)) == "A-1,eligible,"
    unknown = judge(Application(category=4, legal_form=LegalForm.INCORPORATED), edition)
    assert verdict_line("A-1", unknown) == (
        "A-1,incomplete,regular_employees;capital;against_public_order;took_part_before;"
        "security_action;policy_status"
    )
    assert error_line("A-3", 7, BadCell("capital")) == "A-3,error,line 7: capital"


def test_an_id_with_a_comma_stays_one_cell() -> None:
    line = verdict_line('A,"1"', judge(SHOP, "2020"))
    assert next(csv.reader([line])) == ['A,"1"', "eligible", ""]
