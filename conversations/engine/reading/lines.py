"""What is taken as it is written: a line of words, a telephone number, an e-mail address."""

import re
from collections.abc import Callable
from unicodedata import normalize

from conversations.engine.reading.result import Read, Reason, Unclear

LONGEST = 100  # characters: an address with the name of its building

_DASHES = re.compile(r"[‐‑‒–—―−ー－ｰ~〜～]")
_TELEPHONE = re.compile(r"0\d{9,10}")
_EMAIL = re.compile(
    r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)+"
)
_COUNTRY = re.compile(r"^(?:\+81|0081)\s*\(?0?\)?")


def read_text(text: str, tidy: Callable[[str], str | None] | None = None) -> Read | Unclear:
    """One line as it was written. tidy: what it becomes; None where it is none."""
    line = " ".join(text.split())
    if not line:
        return Unclear(Reason.EMPTY)
    if len(line) > LONGEST:
        return Unclear(Reason.TOO_LONG)
    value = tidy(line) if tidy else line
    return Read(value) if value else Unclear(Reason.NOT_SO_WRITTEN)


def read_telephone(text: str) -> Read | Unclear:
    """A Japanese number of ten or eleven digits, its hyphens where they were; +81 becomes 0."""
    typed = _DASHES.sub("-", normalize("NFKC", text)).strip()
    if not typed:
        return Unclear(Reason.EMPTY)
    said = re.sub(r"^(?:tel|電話)[.:]?\s*", "", typed, flags=re.IGNORECASE)
    said = _COUNTRY.sub("0", said)
    if re.search(r"[^\d\-() .]", said):
        return Unclear(Reason.NOT_A_TELEPHONE)
    parts = re.findall(r"\d+", said)
    digits = "".join(parts)
    if not _TELEPHONE.fullmatch(digits):
        return Unclear(Reason.NOT_A_TELEPHONE)
    return Read("-".join(parts))


def read_email(text: str) -> Read | Unclear:
    """An address as mail programs take it, in lower case."""
    typed = normalize("NFKC", text).strip().strip("<>。、").lower()
    typed = typed.removeprefix("mailto:")
    if not typed:
        return Unclear(Reason.EMPTY)
    if len(typed) > LONGEST or not _EMAIL.fullmatch(typed):
        return Unclear(Reason.NOT_AN_EMAIL)
    return Read(typed)
