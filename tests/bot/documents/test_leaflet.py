from io import BytesIO

from pypdf import PdfReader

from bot.documents.writing import write
from conversations.engine import Block, Document, Leaflet

ROWS = tuple((f"{n}", f"項目{n}", "長い質問の文がここに入ります。" * 3) for n in range(1, 41))
COLUMNS = ("番号", "項目", "質問")


def leaflet(*blocks: Block, title: str = "質問の用紙") -> Document:
    return Document("n", "t", "用紙.pdf", "C-1", Leaflet(title, blocks, "事務局　電話 03"))


def pages(document: Document) -> list[str]:
    reader = PdfReader(BytesIO(write(document).content))
    return ["".join(page.extract_text().split()) for page in reader.pages]


def test_a_page_has_its_words_and_every_page_its_head_and_foot() -> None:
    made = pages(leaflet(Block("第1部", ("書き方\n二行目",), COLUMNS, ROWS)))
    assert len(made) > 1
    assert "質問の用紙" in made[0]
    assert "二行目" in made[0]
    for number, page in enumerate(made, start=1):
        assert "番号項目質問" in page
        assert f"事務局電話03{number}/{len(made)}" in page
    assert all(f"項目{n}" in "".join(made) for n in range(1, 41))


def test_it_is_a4_and_says_its_language_and_title_and_is_tagged() -> None:
    reader = PdfReader(BytesIO(write(leaflet(Block("h", ("あ",)))).content))
    assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [595, 842]
    root = reader.root_object
    assert str(root["/Lang"]).startswith("ja")
    assert "/StructTreeRoot" in root  # tags
    assert reader.metadata is not None
    assert reader.metadata.title == "質問の用紙"


def test_rows_of_unequal_length_and_empty_blocks_are_set() -> None:
    made = pages(
        leaflet(Block(), Block("", (), (), (("a",), ("b", "c", "d"))), Block("", (), COLUMNS))
    )
    assert "abcd" in made[0]


def test_the_same_page_is_the_same_file() -> None:
    assert write(leaflet(Block("h", ("あ",)))) == write(leaflet(Block("h", ("あ",))))
