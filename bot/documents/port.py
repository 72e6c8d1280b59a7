"""What a door is handed to send pictures and files with."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from conversations.engine import Chart, Document

Paper = Chart | Document


@dataclass(frozen=True, slots=True)
class File:
    """A file as it leaves. name: with its ending, safe as a file's name. media: its type."""

    name: str
    media: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Papers:
    """How a door gets at files.

    write: the file of a chart or document, made in a thread of its own. Raises ValueError where
    it cannot be written. link: the address under which the file of a delivery (the outbox row's
    id) may be fetched for a while by whoever has it; the row belongs to ``company`` (Chart and
    Document carry it). Empty where this server has no address to the outside.
    """

    write: Callable[[Paper], Awaitable[File]]
    link: Callable[[str, str], str]


async def _nothing(paper: Paper) -> File:
    return File(f"{paper.name}.txt", "text/plain; charset=utf-8", b"")


NO_PAPERS = Papers(_nothing, lambda delivery, company: "")  # noqa: ARG005 - the port's shape
