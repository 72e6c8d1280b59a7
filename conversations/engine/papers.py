"""Pictures and documents, neutral: writers in bot/documents/ make files of them."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from conversations.engine.parts import Button


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart: now, and before where there was an earlier one. full: the most.

    said, said_before: the numbers as they are written at the bar, in the reader's language
    (9／20点); figures alone where empty.
    """

    label: str
    value: int
    full: int
    before: int | None = None
    said: str = ""
    said_before: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """Numbers as a picture, before and after in one.

    text: said above it. alt: the same numbers in words, for screen readers and for clients that
    show no picture. legend: what "before" and "now" are called. company: whose numbers these
    are; a link to the picture belongs to it. name: of the file, without its ending.
    """

    notification: str
    text: str
    title: str
    bars: tuple[Bar, ...]
    alt: str
    company: str
    name: str
    legend: tuple[str, str] = ("", "")
    buttons: tuple[Button, ...] = ()
    kind: Literal["chart"] = "chart"


@dataclass(frozen=True, slots=True)
class Day:
    """A date in a cell: an Excel date, and never text that looks like one."""

    on: date


Cell = str | int | float | Day | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet of a workbook. Text stays text (telephone numbers, ids), a Day is a date."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Workbook:
    """Sheets for Excel; the first of them alone where the file is a CSV."""

    sheets: tuple[Sheet, ...]
    form: Literal["workbook"] = "workbook"


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a printed page: a heading, paragraphs, rows of a table with its columns."""

    heading: str = ""
    paragraphs: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Leaflet:
    """A page or more to print (PDF)."""

    title: str
    blocks: tuple[Block, ...]
    footer: str = ""
    form: Literal["leaflet"] = "leaflet"


@dataclass(frozen=True, slots=True)
class Plain:
    """A file that is text already: a calendar entry, a list."""

    text: str
    form: Literal["plain"] = "plain"


@dataclass(frozen=True, slots=True)
class Appointment:
    """An entry for a calendar (.ics), the same one whenever its ``uid`` is the same.

    sequence: grows with every change, so that a calendar takes the newest. starts_at, ends_at,
    made_at: aware, UTC. organiser: name and mail address, the address empty where there is none.
    cancelled: takes the entry out of the calendar.
    """

    uid: str
    sequence: int
    starts_at: datetime
    ends_at: datetime
    made_at: datetime
    summary: str
    place: str
    text: str
    organiser: tuple[str, str] = ("", "")
    cancelled: bool = False
    form: Literal["appointment"] = "appointment"


@dataclass(frozen=True, slots=True)
class Document:
    """A file with a word about it. name: with its ending, which says how it is written.

    company: whose it is, empty for the secretariat's own; a link to the file belongs to it.
    linked: it is fetched by its link alone and never put onto the platform, which is somebody
    else's (an expert's employer's).
    """

    notification: str
    text: str
    name: str
    company: str
    content: Workbook | Leaflet | Plain | Appointment
    buttons: tuple[Button, ...] = ()
    linked: bool = False
    kind: Literal["document"] = "document"
