"""Who counts as a small firm: the fifteen rows of the programme page, as data.

Source of every number: programme page of 2020, table "本事業における中小企業等の定義", the row of
the same number. All limits are inclusive (以下). Guideline 4.0 sets no size of its own: the rows
stand for both editions (contract.md, question ``category``).
"""

from dataclasses import dataclass

from conversations.engine import Text

MARKS = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮"


@dataclass(frozen=True, slots=True)
class Limit:
    """The largest size that still fits.

    employees: regular employees. capital: yen, an alternative way in for companies; None where
    the row goes by employees alone.
    """

    employees: int
    capital: int | None = None


@dataclass(frozen=True, slots=True)
class DefinitionRow:
    """One row: its number on the page, its short name, its limit.

    limit: None for rows 12–15, which take the employees' limit of their main industry (1–8).
    """

    number: int
    name: Text
    limit: Limit | None

    @property
    def label(self) -> Text:
        """The row as people are told it: its number on the page and its name."""
        mark = MARKS[self.number - 1]
        return Text(ja=f"{mark}{self.name.ja}", en=f"{mark} {self.name.en}")


_OKU = 100_000_000
_MAN = 10_000

ROWS: tuple[DefinitionRow, ...] = (
    DefinitionRow(1, Text(ja="製造業・建設業・運輸業", en="industry and transport"), Limit(300, 3 * _OKU)),
    DefinitionRow(2, Text(ja="卸売業", en="wholesale"), Limit(100, 1 * _OKU)),
    DefinitionRow(3, Text(ja="サービス業", en="services"), Limit(100, 5_000 * _MAN)),
    DefinitionRow(4, Text(ja="小売業", en="retail"), Limit(50, 5_000 * _MAN)),
    DefinitionRow(5, Text(ja="ゴム製品製造業", en="rubber"), Limit(900, 3 * _OKU)),
    DefinitionRow(6, Text(ja="ソフトウェア業・情報処理サービス業", en="software"), Limit(300, 3 * _OKU)),
    DefinitionRow(7, Text(ja="旅館業", en="inns"), Limit(200, 5_000 * _MAN)),
    DefinitionRow(8, Text(ja="その他の業種", en="other"), Limit(300, 3 * _OKU)),
    DefinitionRow(9, Text(ja="医療法人・社会福祉法人", en="medical or welfare"), Limit(300)),
    DefinitionRow(10, Text(ja="学校法人", en="school"), Limit(300)),
    DefinitionRow(11, Text(ja="商工会・商工会議所", en="chamber of commerce"), Limit(100)),
    DefinitionRow(12, Text(ja="中小企業団体", en="cooperative"), None),
    DefinitionRow(13, Text(ja="特別の法律による組合", en="special-law body"), None),
    DefinitionRow(14, Text(ja="財団法人・社団法人", en="foundation"), None),
    DefinitionRow(15, Text(ja="NPO法人", en="NPO"), None),
)  # fmt: skip  # a table reads as a table

INDUSTRIES = range(1, 9)  # rows 1–8: companies and sole proprietors, by industry
BY_MAIN_INDUSTRY = range(12, 16)  # rows 12–15: bodies measured by their main industry
