"""Ids: codes that people read aloud, and opaque ones for rows."""

import secrets
from typing import Final

ALPHABET: Final = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # no 0/O/1/I: read aloud over the telephone
_PREFIX: Final = {
    "company": "C",
    "session": "S",
    "expert": "E",
    "inquiry": "Q",
    "offer": "O",
    "application": "A",
}
_LENGTH: Final = 5


def code() -> str:
    """Five characters for the telephone."""
    return "".join(secrets.choice(ALPHABET) for _ in range(_LENGTH))


def new_id(kind: str) -> str:
    """An id of a kind; one already taken makes the turn run again with another."""
    prefix = _PREFIX.get(kind)
    return f"{prefix}-{code()}" if prefix else secrets.token_hex(10)
