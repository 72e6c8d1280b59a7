"""What an expert filled in, read into a registration, or the first thing to be asked again."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from unicodedata import normalize

from conversations.eligibility import find_rows, short_name
from conversations.engine import Text
from conversations.engine.reading import spoken
from conversations.experts import words
from conversations.experts.hours import read_hours
from conversations.regions.areas import find_area

_DIGITS = 6  # of a registration number; shorter ones are written with zeros before
MOST_FIRMS = 10  # at once; beside a day's work four sessions each are many already
LONGEST_NAME = 60  # characters
_NUMBER = re.compile(r"(?:登録番号)?[\s:]*第?\s*(\d{1,8})\s*号?")
ROWS = 15  # of the programme page
_COMMAS = re.compile(r"[、,;\n]+")
_MARKS = re.compile(r"[、,;\n/／・]+")
LANGUAGES = ("ja", "ja en", "en")


@dataclass(frozen=True, slots=True)
class Told:
    """What was filled in, as a registration keeps it. here: this workspace is the employer's."""

    name: str
    number: str
    valid_until: date
    prefectures: tuple[str, ...]
    online: bool
    languages: tuple[str, ...]
    capacity: int
    hours: tuple[str, ...]
    industries: tuple[str, ...]
    here: bool


@dataclass(frozen=True, slots=True)
class Unread:
    """What is to be filled in again, with what stood there."""

    text: Text
    typed: str = ""


def read_told(filled: Mapping[str, str], today: date) -> Told | Unread:
    """The form's fields; today: on the programme's clock."""

    def field(name: str) -> str:
        return filled.get(name, "").strip()

    who, listed, chosen = _who(field, today), _lists(field), _chosen(field)
    if isinstance(who, Unread):
        return who
    if isinstance(listed, Unread):
        return listed
    if isinstance(chosen, Unread):
        return chosen
    (name, number, until), (prefectures, hours, industries) = who, listed
    if not prefectures and not chosen.online:
        return Unread(words.NOWHERE)
    return Told(
        name=name,
        number=number,
        valid_until=until,
        prefectures=prefectures,
        online=chosen.online,
        languages=chosen.languages,
        capacity=chosen.capacity,
        hours=hours,
        industries=industries,
        here=chosen.here,
    )


@dataclass(frozen=True, slots=True)
class _Chosen:
    """What is picked from lists."""

    online: bool
    languages: tuple[str, ...]
    capacity: int
    here: bool


def _who(field: Callable[[str], str], today: date) -> tuple[str, str, date] | Unread:
    """Name, number, and until when it is valid."""
    name = field("name")[:LONGEST_NAME]
    if not name:
        return Unread(words.NO_NAME)
    number = _NUMBER.fullmatch(normalize("NFKC", field("number")))
    if number is None:
        return Unread(words.NO_NUMBER, field("number"))
    until = _day(field("valid_until"))
    if until is None or until < today:
        return Unread(words.NO_DAY if until is None else words.OVER, field("valid_until"))
    return name, number[1].zfill(_DIGITS), until


def _chosen(field: Callable[[str], str]) -> _Chosen | Unread:
    capacity, online = field("capacity"), field("online")
    languages, employer = field("languages"), field("employer")
    if not capacity.isdecimal() or not 1 <= int(capacity) <= MOST_FIRMS:
        return Unread(words.NO_CAPACITY)
    if languages not in LANGUAGES or not {online, employer} <= {"yes", "no"}:
        return Unread(words.NOT_CHOSEN)
    return _Chosen(online == "yes", tuple(languages.split()), int(capacity), employer == "yes")


_Ids = tuple[str, ...]


def _lists(field: Callable[[str], str]) -> tuple[_Ids, _Ids, _Ids] | Unread:
    """Prefectures, hours and industries; what cannot be read is named."""
    prefectures = read_prefectures(field("prefectures"))
    if isinstance(prefectures, Unread):
        return prefectures
    hours = read_hours(field("hours"))
    if not hours:
        return Unread(words.NO_HOURS, field("hours"))
    industries = read_industries(field("industries"))
    if isinstance(industries, Unread):
        return industries
    return prefectures, hours, industries


def read_prefectures(text: str) -> tuple[str, ...] | Unread:
    """Numbers in their order; empty where nothing, or なし, was typed."""
    if spoken(text) in _NONE:
        return ()
    found: set[str] = set()
    for part in _places(text):
        ids = find_area(part)
        if not ids:
            return Unread(words.NO_PREFECTURE, part)
        found.update(ids)
    return tuple(sorted(found))


def read_industries(text: str) -> tuple[str, ...] | Unread:
    """Rows of the programme page by everyday words; empty where nothing was typed."""
    if spoken(text) in _NONE:
        return ()
    found: set[str] = set()
    for row in map(str, range(1, ROWS + 1)):
        for name in (short_name(row).ja, short_name(row).en):
            if name in text:  # as the form shows it; some have a comma in them
                found.add(row)
                text = text.replace(name, "、")
    for part in filter(None, map(str.strip, _COMMAS.split(text))):
        rows = find_rows(part)
        if not rows:
            return Unread(words.NO_INDUSTRY, part)
        found.add(rows[0])
    return tuple(sorted(found, key=int))


_NONE = frozenset({"", "なし", "ない", "特になし", "とくになし", "none", "no", "-"})


def _places(text: str) -> Iterator[str]:
    """What stands between commas; between spaces too, where that is no place as a whole."""
    for part in _MARKS.split(text):
        yield from (part,) if find_area(part) else part.split()


def _day(text: str) -> date | None:
    """YYYY-MM-DD, as a calendar gives it; slashes and full-width digits are understood too."""
    try:
        return date.fromisoformat(_padded(normalize("NFKC", text)))
    except ValueError:
        return None


def _padded(text: str) -> str:
    parts = re.split(r"[-/.年月日]+", text.strip().rstrip("日"))
    return "-".join((parts[0], *(part.zfill(2) for part in parts[1:])))
