"""``GET /files/{token}``: the file of a delivery, written again for whoever has its link."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType
from urllib.parse import quote

from aiohttp import web

from bot.documents import File, Paper
from bot.files_words import EXPIRED, LATER
from bot.links import PATH, Links
from conversations.engine import Chart, Document, Home, Language, Step, Text
from storage import Database, StorageAwayError, said

_log = logging.getLogger(__name__)

# nothing in a file may run, load or be framed, whatever a firm has typed into it
HEADERS: Mapping[str, str] = MappingProxyType(
    {
        "Cache-Control": "no-store",
        "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; "
        "frame-ancestors 'none'; sandbox",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "X-Robots-Tag": "noindex",
    }
)
_PAGE = """<!doctype html><html lang="ja"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{title}</title>
<style>body{{font:1rem/1.8 sans-serif;max-width:34em;margin:3em auto;padding:0 1.2em}}</style>
<p>{ja}</p><p lang="en">{en}</p></html>
"""


class Files:
    """Files for those who have a link; wrong links are all refused alike."""

    def __init__(
        self, database: Database, links: Links, write: Callable[[Paper], Awaitable[File]]
    ) -> None:
        self._database = database
        self._links = links
        self._write = write

    def routes(self) -> list[web.RouteDef]:
        """The route for the one server."""
        return [web.get(f"{PATH}{{token}}", self._file)]

    async def _file(self, request: web.Request) -> web.Response:
        ticket = self._links.read(request.match_info["token"])
        if ticket is None:
            return _refusal()
        if self._links.expired(ticket):
            return _page(410, EXPIRED)
        try:
            step = await self._database.run(lambda connection: said(connection, ticket.delivery))
        except StorageAwayError:
            return _page(503, LATER)
        paper = paper_of(step)
        if paper is None or paper.company != ticket.company:
            return _refusal()
        try:
            file = await self._write(paper)
        except ValueError:
            _log.error(
                "the file of delivery %s could not be written", ticket.delivery
            )  # no trace: it may quote
            return _page(503, LATER)
        return _handed_out(file)


def paper_of(step: Step | None) -> Paper | None:
    """What of a step is a file: a home shows its chart."""
    if isinstance(step, Home):
        return step.chart
    return step if isinstance(step, Chart | Document) else None


def disposition(file: File) -> str:
    """RFC 6266: pictures are shown, everything else is kept; the name in any script (RFC 5987)."""
    how = "inline" if file.media.startswith("image/") else "attachment"
    ending = file.name.rpartition(".")[2]
    return f"{how}; filename=\"file.{ending}\"; filename*=UTF-8''{quote(file.name, safe='')}"


def _handed_out(file: File) -> web.Response:
    named = {"Content-Type": file.media, "Content-Disposition": disposition(file)}
    return web.Response(body=file.content, headers={**HEADERS, **named})


def _refusal() -> web.Response:
    return web.Response(status=404, text="404\n", headers=HEADERS)


def _page(status: int, text: Text) -> web.Response:
    ja, en = text.say(Language.JA), text.say(Language.EN)
    title = ja.partition("。")[0]
    page = _PAGE.format(title=title, ja=ja.replace("\n", "<br>"), en=en.replace("\n", "<br>"))
    return web.Response(status=status, text=page, content_type="text/html", headers=HEADERS)
