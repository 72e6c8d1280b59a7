"""Typed lines as answers: names, telephone numbers and addresses as people write them."""

import pytest

from conversations.engine.reading import (
    Read,
    Reason,
    Unclear,
    read_email,
    read_telephone,
    read_text,
)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("03-0000-0000", "03-0000-0000"),
        ("０３－００００－００００", "03-0000-0000"),
        ("０３ー００００ー００００", "03-0000-0000"),
        ("電話：03(0000)0000", "03-0000-0000"),
        ("09000000000", "09000000000"),
        ("+81 90-0000-0000", "090-0000-0000"),
        ("+81 (0)3 0000 0000", "03-0000-0000"),
        ("０９０　００００　００００", "090-0000-0000"),
    ],
)
def test_telephone_numbers_keep_their_zero_and_their_parts(typed: str, kept: str) -> None:
    assert read_telephone(typed) == Read(kept)


@pytest.mark.parametrize(
    "typed",
    ["12345", "0000-0000", "03-0000-0000 内線12", "でんわ", "3-0000-0000", "03-0000-00000-1"],
)
def test_what_is_no_telephone_number_is_asked_again(typed: str) -> None:
    assert read_telephone(typed) == Unclear(Reason.NOT_A_TELEPHONE)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("yamada@example.co.jp", "yamada@example.co.jp"),
        ("　ＹＡＭＡＤＡ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ。", "yamada@example.co.jp"),
        ("mailto:a.b+c@example.jp", "a.b+c@example.jp"),
        ("<yamada@example.jp>", "yamada@example.jp"),
    ],
)
def test_mail_addresses_are_read_in_any_width(typed: str, kept: str) -> None:
    assert read_email(typed) == Read(kept)


@pytest.mark.parametrize("typed", ["yamada", "yamada@", "a b@example.jp", "@example.jp", "a@b"])
def test_what_is_no_mail_address_is_asked_again(typed: str) -> None:
    assert read_email(typed) == Unclear(Reason.NOT_AN_EMAIL)


def test_a_line_is_kept_as_it_was_written() -> None:
    assert read_text("  株式会社　みほん\n製菓 ") == Read("株式会社 みほん 製菓")
    assert read_text("㈱髙﨑") == Read("㈱髙﨑")
    assert read_text("　") == Unclear(Reason.EMPTY)
    assert read_text("あ" * 101) == Unclear(Reason.TOO_LONG)
    assert read_text("x", lambda _: None) == Unclear(Reason.NOT_SO_WRITTEN)
