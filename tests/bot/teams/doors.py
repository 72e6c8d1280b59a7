"""The Teams door with a scripted turn behind it, served on loopback."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeVar

import aiohttp
from aiohttp import web

from bot.teams import TeamsDoor, TeamsSettings
from bot.teams.render import render
from conversations.engine import Step
from conversations.events import Envelope
from conversations.ports import Outcome
from tests.bot.teams.memory import MemoryReferences
from tests.bot.teams.service import Message, Service
from tests.support.waiting import free_port

Value = TypeVar("Value")

NOW = datetime(2020, 10, 20, 5, 0, tzinfo=UTC)


@dataclass
class Script:
    """A turn that answers as told, in order, and remembers what it was given."""

    outcomes: list[Outcome] = field(default_factory=list)
    fault: Exception | None = None
    seconds: float = 0.0
    seen: list[Envelope] = field(default_factory=list)

    async def turn(self, envelope: Envelope) -> Outcome:
        """Takes its time, and then either raises or is committed."""
        await asyncio.sleep(self.seconds)
        if self.fault is not None:
            raise self.fault
        self.seen.append(envelope)
        return self.outcomes.pop(0) if self.outcomes else Outcome(did="nothing")


@asynccontextmanager
async def opened(
    script: Script,
    settings: TeamsSettings,
    session: aiohttp.ClientSession,
    references: MemoryReferences | None = None,
) -> AsyncIterator[str]:
    """The address of the running door."""
    kept = references or MemoryReferences()
    door = TeamsDoor(settings, script.turn, session, lambda: NOW, kept)
    served = web.Application()
    served.add_routes(door.routes())
    runner, port = web.AppRunner(served), free_port()
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        yield f"http://127.0.0.1:{port}"
    finally:
        await runner.cleanup()


async def doing(act: Callable[[], Value]) -> Value:
    """What a person does, while the door runs on this loop."""
    return await asyncio.to_thread(act)


def on_screen(teams: Service, conversation: str, step: Step) -> Message:
    """The step as a message in a conversation."""
    rendered = render(step, "D-1")
    attachment = {"contentType": "application/vnd.microsoft.card.adaptive"}
    body = {"attachments": [attachment | {"content": rendered.card}]}
    teams.post(conversation, body | {"channelData": {"sme": dict(rendered.sme)}})
    return teams.standing(conversation)[-1]
