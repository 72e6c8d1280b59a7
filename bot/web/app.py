"""The browser door: one page, its messages as they arrive, and what is pressed or typed there."""

from collections.abc import Awaitable, Callable
from datetime import tzinfo
from pathlib import Path
from typing import Literal, Protocol

from aiohttp import web
from pydantic import BaseModel, ConfigDict

from bot.documents import NO_PAPERS, Papers
from bot.faults import report
from bot.web import words
from bot.web.accounts import HOME, PEOPLE, PRIVATE, Somebody, channels_of
from bot.web.board import Board
from bot.web.clock import Move, TrialClock, TrialTime
from bot.web.feed import Feed
from bot.web.guard import guarded
from bot.web.read import Posted, envelope
from bot.web.render import View, view
from bot.web.send import WebMessenger
from conversations.engine import Ask, Fill, Language, Step, Text
from conversations.events import Envelope

PAGE = Path(__file__).parent / "page"
FILES = frozenset(
    {
        "app.js",
        "build.js",
        "cards.css",
        "cards.js",
        "chat.js",
        "forms.css",
        "forms.js",
        "home.css",
        "home.js",
        "style.css",
        "trial.js",
        "view.js",
        "words.js",
    }
)


class Data(Protocol):
    """What the trial holds: nothing yet, sample data, or what somebody tried out.

    demo, anew: what came of it, for whoever asked for it.
    """

    async def is_empty(self) -> bool: ...

    async def demo(self) -> Text: ...

    async def anew(self) -> Text: ...


class Turned(Protocol):
    """What the page must know of a turn that was committed."""

    @property
    def refused(self) -> str: ...

    @property
    def opens(self) -> Step | None: ...


class Wanted(BaseModel):
    """What is to become of the trial's data."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    do: Literal["demo", "anew"]


class WebDoor:
    """The browser chat. ``turn`` returns after its commit and raises where it was not kept."""

    def __init__(  # noqa: PLR0913 - a door and all that stands behind it
        self,
        turn: Callable[[Envelope], Awaitable[Turned]],
        board: Board,
        messenger: WebMessenger,
        clock: TrialClock,
        *,
        zone: tzinfo,
        data: Data,
        papers: Papers = NO_PAPERS,
    ) -> None:
        self._turn = turn
        self._data = data
        self._messenger = messenger
        self._time = TrialTime(clock, board, zone)
        self._feed = Feed(board, messenger, self._time, papers)

    def routes(self) -> list[web.RouteDef]:
        """Everything that the door answers, each behind the guard."""
        return [
            web.get("/", guarded(self._page)),
            web.get("/web/static/{name}", guarded(self._static)),
            web.get("/web/trial", guarded(self._trial)),
            web.post("/web/trial", guarded(self._trial_changed)),
            web.get("/web/messages", guarded(self._messages)),
            web.get("/web/stream", guarded(self._stream)),
            web.post("/web/events", guarded(self._events)),
            web.get("/web/clock", guarded(self._clock_shown)),
            web.post("/web/clock", guarded(self._clock_moved)),
        ]

    def mount(self, app: web.Application) -> None:
        """Add the routes; open pages are let go when the application stops."""
        app.add_routes(self.routes())
        app.on_shutdown.append(self._close)

    async def _close(self, _: web.Application) -> None:
        self._messenger.close()

    async def _page(self, _: web.Request) -> web.StreamResponse:
        return web.FileResponse(PAGE / "index.html")

    async def _static(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        if name not in FILES:
            return web.json_response({}, status=404)
        return web.FileResponse(PAGE / name)

    async def _trial(self, _: web.Request) -> web.StreamResponse:
        people = [_described(person) for person in PEOPLE.values()]
        return web.json_response({"people": people, "empty": await self._data.is_empty()})

    async def _trial_changed(self, request: web.Request) -> web.StreamResponse:
        try:
            wanted = Wanted.model_validate_json(await request.read())
        except ValueError:
            return _refusal(400, words.UNREADABLE)
        do = self._data.demo if wanted.do == "demo" else self._data.anew
        try:
            told = await do()
        except Exception as fault:  # noqa: BLE001  whatever it is, the person is told what to do
            return _refusal(503, words.UNCHANGED, number=report(fault))
        return web.json_response({"ok": True, "told": _both(told)})

    async def _messages(self, request: web.Request) -> web.StreamResponse:
        reader = PEOPLE.get(request.query.get("as", ""))
        if reader is None:
            return web.json_response({}, status=404)
        return web.json_response(await self._feed.present(reader))

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        reader = PEOPLE.get(request.query.get("as", ""))
        if reader is None:
            return web.json_response({}, status=404)
        return await self._feed.stream(request, reader)

    async def _events(self, request: web.Request) -> web.StreamResponse:
        try:
            posted = Posted.model_validate_json(await request.read())
            incoming = envelope(posted, self._time.now())
        except ValueError:
            return _refusal(400, words.UNREADABLE)
        if incoming is None:  # channel talk that is not meant for the consultant
            return web.json_response({"ok": True, "heard": False})
        try:
            turned = await self._turn(incoming)
        except Exception as fault:  # noqa: BLE001  whatever it is, the person is told what to do
            return _refusal(503, words.FAULT, number=report(fault))
        return web.json_response(
            {
                "ok": True,
                "heard": True,
                "refused": turned.refused,
                "opens": _block(turned.opens),
                "form": view(turned.opens) if isinstance(turned.opens, Fill) else None,
            }
        )

    async def _clock_shown(self, _: web.Request) -> web.StreamResponse:
        return web.json_response(self._time.shown())

    async def _clock_moved(self, request: web.Request) -> web.StreamResponse:
        try:
            move = Move.model_validate_json(await request.read())
        except ValueError:
            return _refusal(400, words.UNREADABLE)
        moved = await self._time.move(move)
        return web.json_response({"moved": moved, **self._time.shown()})


def _described(person: Somebody) -> View:
    home = [_place(HOME, words.STAND)] if person.has_home else []
    channels = [_place(c.id, c.label, shared=c.shared) for c in channels_of(person.user)]
    places = [*home, _place(PRIVATE, words.PRIVATE), *channels]
    return {
        "user": person.user,
        "name": person.name,
        "kind": person.kind,
        "label": _both(person.label),
        "part": _both(person.part),
        "places": list(places),
    }


def _place(identity: str, label: Text, *, shared: bool = False) -> View:
    return {"id": identity, "label": _both(label), "shared": shared}


def _both(text: Text) -> View:
    """A text in every language, by its code."""
    return {language.value: text.say(language) for language in Language}


def _block(opens: Step | None) -> str | None:
    if not isinstance(opens, Ask):
        return None
    return f"{opens.conversation}:{opens.revision}:{opens.question}"


def _refusal(status: int, text: Text, **values: str) -> web.Response:
    fault: View = {language.value: text.say(language, **values) for language in Language}
    return web.json_response({"ok": False, "fault": fault}, status=status)
