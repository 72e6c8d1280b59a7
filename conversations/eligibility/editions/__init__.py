"""The rules by edition: which numbers, which year, which procedure."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from conversations.eligibility.editions.definition import ROWS, DefinitionRow
from conversations.engine import Text


@dataclass(frozen=True, slots=True)
class Edition:
    """What the verdict of one edition rests on.

    rows: the definition of a small firm. previous: the programme whose participants are barred.
    near_percent: how close to a limit an estimated number is brought to the secretariat's
    notice. page: the document that the sources of a condition stand in. procedure: id of the way
    to declare that belongs to the edition (editions/declaring.py).
    """

    id: str
    rows: tuple[DefinitionRow, ...]
    previous: Text
    near_percent: int
    page: Text
    procedure: str

    def row(self, number: int) -> DefinitionRow:
        """The row of that number; raises ValueError where the page has none."""
        for row in self.rows:
            if row.number == number:
                return row
        reason = f"edition {self.id} has no row {number}"
        raise ValueError(reason)


_PAGE = Text(ja="2020年10月2日（金）の案内ページ", en="programme page of Fri 2 Oct 2020")

EDITIONS: Mapping[str, Edition] = MappingProxyType(
    {
        "2020": Edition(
            id="2020",
            rows=ROWS,
            # Programme page, requirement 3, note: participants of Reiwa 1 are out.
            previous=Text(ja="令和元年度（2019年度）", en="fiscal 2019 (Reiwa 1)"),
            near_percent=20,  # a house rule; contract.md only says "near a limit"
            page=_PAGE,
            procedure="form",
        ),
        "4.0": Edition(
            id="4.0",
            rows=ROWS,
            # No page of such a programme exists: "last year's programme" (contract.md).
            previous=Text(ja="前の年度", en="the previous fiscal year"),
            near_percent=20,
            page=_PAGE,
            procedure="gbizid",
        ),
    }
)


def edition_of(edition: str) -> Edition:
    """The edition of that id; raises ValueError for one that there is not."""
    found = EDITIONS.get(edition)
    if found is None:
        reason = f"no edition {edition!r}; there are {', '.join(EDITIONS)}"
        raise ValueError(reason)
    return found
