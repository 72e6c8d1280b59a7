"""Names of files, what their endings say, and text that every file takes."""

import re
from collections.abc import Mapping
from types import MappingProxyType

MEDIA: Mapping[str, str] = MappingProxyType(
    {
        "csv": "text/csv; charset=utf-8",
        "ics": "text/calendar; charset=utf-8",
        "pdf": "application/pdf",
        "png": "image/png",
        "txt": "text/plain; charset=utf-8",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
)
LONGEST = 60  # characters of a name: with four bytes each still within 255

# what Windows, macOS or Linux refuses in a name, and what turns the direction of writing
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+')

# what XML has no way to write, and no font a sign for
_ILLEGIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def legible(text: str) -> str:
    """The text without characters that are none: they break files, and nobody sees them."""
    return _ILLEGIBLE.sub("", text)


def media_of(name: str) -> str:
    """The type that a name's ending says; plain text for an ending not known."""
    return MEDIA.get(ending_of(name), MEDIA["txt"])


def ending_of(name: str) -> str:
    """The ending without its dot, in small letters."""
    return name.rpartition(".")[2].lower()


def safe_name(stem: str, ending: str) -> str:
    """A name that every system takes, whatever a firm calls itself; never empty."""
    kept = _UNSAFE.sub("_", legible(stem)).strip(" ._")[:LONGEST]
    return f"{kept or 'file'}.{ending}"


def with_ending(name: str, ending: str) -> str:
    """The name with that ending, which it may have already."""
    stem = name.rpartition(".")[0] if ending_of(name) == ending else name
    return safe_name(stem, ending)
