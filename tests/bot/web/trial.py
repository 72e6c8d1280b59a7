"""A browser door on a port of its own, with a consultant who says what the test puts in."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.web.app import WebDoor
from bot.web.board import Message
from bot.web.send import WebMessenger
from conversations.engine import Answered, Ask, Button, Form, Option, Step, Text
from conversations.events import Arrived, Envelope
from conversations.ports import Address, Outcome
from scheduler.messenger import Parcel, Reference

START = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)  # 10:00 in Tokyo, a Monday


class MovableClock:
    """The trial's clock without a database."""

    def __init__(self) -> None:
        self.moment = START

    def now(self) -> datetime:
        return self.moment

    async def move(self, seconds: int) -> None:
        self.moment += timedelta(seconds=seconds)


@dataclass
class MemoryBoard:
    """What the outbox would have recorded."""

    recorded: list[Message] = field(default_factory=list)
    due: datetime | None = None

    async def messages(self) -> tuple[Message, ...]:
        return tuple(self.recorded)

    async def next_due(self, now: datetime) -> datetime | None:
        return self.due if self.due and self.due > now else None


@dataclass
class Trial:
    """The door, and what reached the consultant behind it.

    taken: what was done; arrived: who only looked. answers: called with
    each envelope; its outcome is the turn's, and it may raise.
    """

    url: str
    messenger: WebMessenger
    board: MemoryBoard
    clock: MovableClock
    taken: list[Envelope]
    arrived: list[Envelope]
    answers: list[Callable[[Envelope], Outcome]]
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    async def say(
        self,
        step: Step,
        user: str = "yamada",
        *,
        channel: str = "",
        replaces: Reference | None = None,
    ) -> Reference:
        """The consultant says something, as the outbox would send it."""
        to = Address("web", "trial", channel, user)
        delivery = f"d-{next(self.numbers)}"
        return await self.messenger.send(Parcel(delivery, to, step, replaces, True, 0))  # noqa: FBT003  Parcel's own order


class NoData:
    """A trial that is empty and stays so."""

    async def is_empty(self) -> bool:
        return True

    async def demo(self) -> Text:
        raise AssertionError

    anew = demo


@asynccontextmanager
async def trial() -> AsyncIterator[Trial]:
    """A door that is open while the block runs."""
    clock = MovableClock()
    board, messenger = MemoryBoard(), WebMessenger(clock.now)
    taken: list[Envelope] = []
    arrived: list[Envelope] = []
    answers: list[Callable[[Envelope], Outcome]] = []

    async def turn(envelope: Envelope) -> Outcome:
        if isinstance(envelope.event, Arrived):
            arrived.append(envelope)
            return Outcome("arrived")
        taken.append(envelope)
        return answers.pop(0)(envelope) if answers else Outcome("did")

    app = web.Application()
    WebDoor(turn, board, messenger, clock, zone=ZoneInfo("Asia/Tokyo"), data=NoData()).mount(app)
    server = TestServer(app, host="127.0.0.1")
    await server.start_server()
    try:
        url = str(server.make_url("/"))
        yield Trial(url, messenger, board, clock, taken, arrived, answers)
    finally:
        await server.close()


def question(
    revision: int = 1,
    *,
    labels: Sequence[str] = ("実施している", "一部実施している", "実施していない", "わからない"),
    typed: bool = False,
    prompt: str = "大事なデータの控え（バックアップ）を、定期的に取っていますか。",
) -> Ask:
    """A question of the diagnosis, or one whose answer is typed."""
    return Ask(
        conversation="c-1",
        revision=revision,
        question="q11",
        notification="診断 質問11／25",
        heading=f"質問{revision}／25　第2部 ふだんの仕事",
        prompt=prompt,
        options=() if typed else tuple(Option(str(n), each) for n, each in enumerate(labels)),
        form=Form("人数を入力", "従業員の人数", "人数", "例：12人、約30人") if typed else None,
        helpers=(
            Button("conversation.help", "くわしい説明", f"c-1:{revision}:q11"),
            Button("conversation.stop", "あとで続ける", f"c-1:{revision}:q11"),
        ),
    )


def answer(asked: Ask, given: str) -> Answered:
    """The card of an answered question."""
    change = Button("conversation.change", "直す", f"c-1:{asked.question}")
    return Answered("答えの一覧です。", asked.heading, asked.prompt, given, buttons=(change,))
