"""The writers put together: a chart or document in, its file out."""

import asyncio

from bot.documents.calendar import write_appointment
from bot.documents.chart import write_chart
from bot.documents.leaflet import write_leaflet
from bot.documents.names import ending_of, media_of, safe_name
from bot.documents.port import File, Paper
from bot.documents.table import BOM, write_table
from bot.documents.workbook import write_workbook
from conversations.engine import Appointment, Chart, Document, Leaflet, Plain, Workbook


def write(paper: Paper) -> File:
    """The file of it; alike for alike input. Raises ValueError where it cannot be written."""
    if isinstance(paper, Chart):
        return write_chart(paper)
    content = paper.content
    if isinstance(content, Leaflet):
        return write_leaflet(paper, content)
    if isinstance(content, Appointment):
        return write_appointment(paper, content)
    if isinstance(content, Plain):
        return _plain(paper, content)
    return _sheets(paper, content)


async def write_aside(paper: Paper) -> File:
    """As ``write``, in a thread: the loop goes on meanwhile."""
    return await asyncio.to_thread(write, paper)


def _sheets(document: Document, workbook: Workbook) -> File:
    if ending_of(document.name) == "csv":
        return write_table(document, workbook)
    return write_workbook(document, workbook)


def _plain(document: Document, plain: Plain) -> File:
    stem, dot, ending = document.name.rpartition(".")
    name = safe_name(stem, ending) if dot else safe_name(document.name, "txt")
    mark = BOM if ending_of(name) == "csv" else ""
    return File(name, media_of(name), (mark + plain.text).encode())
