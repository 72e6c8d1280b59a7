"""What an open page is told: everything that stands, then each message as it is sent."""

import asyncio
import json

from aiohttp import web

from bot.documents import Papers
from bot.files import paper_of
from bot.web.accounts import HOME, PEOPLE, Somebody, seen_by
from bot.web.board import Board, Message, standing
from bot.web.clock import TrialTime
from bot.web.guard import HEADERS
from bot.web.render import View, view
from bot.web.send import Anew, Arrivals, WebMessenger

HEARTBEAT = 15.0  # seconds; how often an open page hears the trial's clock
AGAIN = "retry: 1000\n"  # milliseconds until a page that lost its stream opens it again


class Feed:
    """One person's messages, whole or as a stream of server-sent events.

    A stream begins with everything that stands, so a page that lost it only opens it again.
    """

    def __init__(
        self, board: Board, messenger: WebMessenger, time: TrialTime, papers: Papers
    ) -> None:
        self._board = board
        self._messenger = messenger
        self._time = time
        self._papers = papers

    async def present(self, reader: Somebody) -> View:
        """Everything that stands in the person's places, oldest first."""
        versions = (*await self._board.messages(), *self._messenger.latest)
        places = ((message, _place(reader.user, message)) for message in standing(versions))
        shown = [self._shown(message, place) for message, place in places if place]
        return {"messages": list(shown), **self._time.shown()}

    async def stream(self, request: web.Request, reader: Somebody) -> web.StreamResponse:
        """Runs until the page is closed or the process stops."""
        response = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
        with self._messenger.listening() as arrivals:  # first, so that nothing falls between
            present = await self.present(reader)
            await response.prepare(request)
            try:
                await _emit(response, "present", present, AGAIN)
                await self._follow(response, arrivals, reader)
            except ConnectionResetError:
                pass  # the page was closed
        return response

    async def _follow(
        self, response: web.StreamResponse, arrivals: Arrivals, reader: Somebody
    ) -> None:
        while True:
            try:
                message = await asyncio.wait_for(arrivals.get(), HEARTBEAT)
            except TimeoutError:
                await _emit(response, "clock", self._time.shown())
                continue
            if message is None:
                return
            if isinstance(message, Anew):
                await _emit(response, "anew", {})
                continue
            place = _place(reader.user, message)
            if place is not None:
                await _emit(response, "message", self._shown(message, place))
            if place == HOME:
                continue  # nothing was said
            others = [user for user in PEOPLE if _place(user, message) not in (None, HOME)]
            await _emit(response, "arrived", {"people": list(others), **self._time.shown()})

    def _shown(self, message: Message, place: str) -> View:
        return {
            "id": message.id,
            "delivery": message.delivery,
            "place": place,
            "only_you": bool(message.to.channel and message.to.user),
            "at": self._time.wall(message.sent_at),
            "view": view(message.step, self._link(message)),
        }

    def _link(self, message: Message) -> str:
        """Where the file of a message is fetched; empty where it has none."""
        paper = paper_of(message.step)
        return self._papers.link(message.delivery, paper.company) if paper else ""


def _place(user: str, message: Message) -> str | None:
    """Under which of a person's places it stands; None where it is not for their eyes."""
    place = seen_by(user, message.to)
    return HOME if place and message.is_home else place


async def _emit(response: web.StreamResponse, event: str, data: View, more: str = "") -> None:
    line = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    await response.write(f"event: {event}\ndata: {line}\n{more}\n".encode())
