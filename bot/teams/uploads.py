"""Putting a file where Teams said: the one host of theirs that a person's own OneDrive has."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from http import HTTPStatus
from typing import Final, Protocol

import aiohttp
from yarl import URL

from bot.documents import File
from bot.teams.connector import seconds_after
from bot.teams.gate import is_loopback
from conversations.engine import Step
from conversations.ports import Address, Say
from scheduler.messenger import LaterError, NeverError

# where OneDrive for work takes files in, by cloud: these names and what is below them
HOSTS: Final = (
    "sharepoint.com",
    "sharepoint.us",
    "sharepoint-mil.us",
    "sharepoint.cn",
)
_PUT: Final = frozenset({HTTPStatus.OK, HTTPStatus.CREATED, HTTPStatus.ACCEPTED})
_LATER: Final = frozenset({408, 423, 425, 429})
_FAULT: Final = 500


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that was accepted. url: where it is to be put, empty once it stands there.

    content_url, unique_id, file_type, name: what Teams shows it by.
    """

    url: str
    content_url: str
    unique_id: str
    file_type: str
    name: str

    @property
    def standing(self) -> "Upload":
        """The same with the file in its place; the address that let us in is forgotten."""
        return replace(self, url="")


class Uploads(Protocol):
    """What people were offered and what they answered, kept."""

    async def offered(self, delivery: str, to: Address) -> Step | None:
        """What a message to that very person says; None where there is none for them."""
        ...

    async def answer(self, says: Sequence[Say], upload: Upload | None = None) -> None:
        """All or none, and the first answer only: the words, and where the last of them is put.

        An answer is known by the delivery of its first word.
        """
        ...

    async def find(self, delivery: str) -> Upload | None:
        """What was accepted for that delivery."""
        ...

    async def stands(self, delivery: str, upload: Upload) -> None:
        """The file of that delivery was put in its place."""
        ...


class NothingOffered:
    """``Uploads`` where no files are sent."""

    async def offered(self, delivery: str, to: Address) -> None:
        """Nothing."""

    async def answer(self, says: Sequence[Say], upload: Upload | None = None) -> None:
        """Nothing."""

    async def find(self, delivery: str) -> None:
        """Nothing."""

    async def stands(self, delivery: str, upload: Upload) -> None:
        """Nothing."""


def to_json(upload: Upload) -> str:
    """As it is kept."""
    return json.dumps(asdict(upload))


def from_json(told: str) -> Upload:
    """What was kept."""
    return Upload(**json.loads(told))


def is_theirs(address: str, service_url: str) -> bool:
    """Whether a file may be put there: one of Microsoft's hosts, by its name and over https.

    This machine only where the settings name a service on it (tests).
    """
    try:
        url = URL(address)
        host = (url.host or "").lower().rstrip(".")
    except ValueError:
        return False
    if url.user is not None or url.password is not None:
        return False
    if is_loopback(address):
        return url.scheme in ("http", "https") and is_loopback(service_url)
    known = any(host == name or host.endswith(f".{name}") for name in HOSTS)
    return url.scheme == "https" and url.port in (None, 443) and known


async def put(session: aiohttp.ClientSession, upload: Upload, file: File, seconds: float) -> None:
    """Puts the whole file there, with no token of ours. Raises LaterError or NeverError.

    seconds: how long it may take. What the address answers with is not followed anywhere.
    """
    size = len(file.content)
    headers = {
        "Content-Type": "application/octet-stream",
        "Content-Range": f"bytes 0-{size - 1}/{size}",
    }
    try:
        async with session.put(
            URL(upload.url, encoded=True),
            data=file.content,
            headers=headers,
            timeout=aiohttp.ClientTimeout(total=seconds),
            allow_redirects=False,
        ) as answer:
            status, after = answer.status, answer.headers.get("Retry-After", "")
    except (aiohttp.ClientError, OSError) as away:  # of which TimeoutError is one
        # its words quote the address, which lets in whoever has it
        raise LaterError(type(away).__name__) from None
    if status in _PUT:
        return
    why = f"upload {status}"
    if status in _LATER or status >= _FAULT:
        raise LaterError(why, seconds_after(after))
    raise NeverError(why)
