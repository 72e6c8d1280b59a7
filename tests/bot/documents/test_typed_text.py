"""What people typed is shown and never obeyed: no markup, no formula, no path."""

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from pypdf import PdfReader

from bot.documents.writing import write
from conversations.engine import (
    Bar,
    Block,
    Chart,
    Document,
    Leaflet,
    Plain,
    Sheet,
    Workbook,
)

MARKUP = ["#", "$", "*", "_", "\\", "<", "@", "`", "[", "]", "{", "}", "~", "=", "/*", "//", '"']
NASTY = [
    '#read("/etc/passwd")',
    "#panic()",
    "#import sys: inputs",
    "$ sum_(x)^2 $",
    "@nobody",
    "<label>",
    "*太字*",
    "\\u{1F600}",
    "#v(1000pt)",
    "//",
    "/*",
]
typed = st.lists(st.sampled_from([*MARKUP, *NASTY, "あ", "7", "\n", " "]), max_size=8).map("".join)


def leaflet(text: str) -> Document:
    block = Block(f"h{text}", (f"始{text}終",), (f"c{text}",), ((f"r{text}",),))
    return Document("n", "t", f"{text}.pdf", "C-1", Leaflet(f"t{text}", (block,), text))


def words(document: Document) -> str:
    pages = PdfReader(BytesIO(write(document).content)).pages
    return "".join("".join(page.extract_text() for page in pages).split())


@settings(max_examples=40, deadline=None)
@given(typed)
def test_markup_is_only_text(text: str) -> None:
    assert "".join(f"始{text}終".split()) in words(leaflet(text))
    bars = (Bar(text, 1, 2, 1, text, text),)
    write(Chart("n", text, text, bars, text, "C-1", text, (text, text)))


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=20), st.text(max_size=20))
def test_any_text_makes_a_page_and_a_picture(text: str, more: str) -> None:
    write(leaflet(text))
    write(Chart("n", text, text, (Bar(more, 1, 2, 1, text, more),), text, "", text, (text, more)))


@pytest.mark.parametrize("nothing", ["\ufffe", "\uffff", "\x00", "\x0b", "\x1f", "\x85", "\ud800"])
def test_characters_that_are_none_break_nothing(nothing: str) -> None:
    text = f"a{nothing}b"
    file = write(Document("n", "t", text, "", Workbook((Sheet(text, (text,), ((text,),)),))))
    assert load_workbook(BytesIO(file.content)).worksheets[0].cell(2, 1).value == "ab"
    assert "始ab終" in words(leaflet(text))


def test_what_excel_has_no_room_for_is_cut_between_characters() -> None:
    rare = "𠮷" * 40_000
    file = write(Document("n", "t", rare, "", Workbook((Sheet(rare, (rare,), ((rare,),)),))))
    book = load_workbook(BytesIO(file.content))
    assert book.sheetnames == ["𠮷" * 15]
    assert book.worksheets[0].cell(2, 1).value == "𠮷" * 16_383 + "…"
    assert len(file.name.encode()) <= 255


def test_every_sign_of_markup_stands_on_the_page_as_it_was_typed() -> None:
    for text in NASTY:
        assert "".join(text.split()) in words(leaflet(text))


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=40))
def test_any_text_makes_a_workbook_that_opens_with_it_as_text(text: str) -> None:
    sheet = Sheet(text, ("a",), ((f"={text}",), (text,)))
    file = write(Document("n", "t", f"{text}.xlsx", "C-1", Workbook((sheet, sheet))))
    book = load_workbook(BytesIO(file.content))
    assert len(book.sheetnames) == 2
    cell = book.worksheets[0].cell(2, 1)
    assert cell.data_type == "s"


def test_a_name_is_no_path_and_never_empty() -> None:
    for name in ("../../etc/passwd.txt", "a\\b.txt", "\x00.txt", ".txt", "", "a\u202egnp.txt"):
        made = write(Document("n", "t", name, "", Plain("x"))).name
        assert not set(made) & set('/\\\x00\u202e:<>"|?*')
        assert made.rpartition(".")[0]
