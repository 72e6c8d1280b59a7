"""The Slack door with a scripted turn behind it, served on loopback."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

import aiohttp
from aiohttp import web

from bot.slack import SlackDoor, SlackSettings
from bot.slack.render import render
from conversations.engine import Step
from conversations.events import Envelope
from conversations.ports import Outcome
from tests.support.slack_api import LoopbackSlack
from tests.support.slack_delivery import JSON, Courier, Reply, Request
from tests.support.slack_things import Message
from tests.support.waiting import free_port

SECRET = "signing-secret"
NOW = datetime(2020, 10, 20, 5, 0, tzinfo=UTC)


@dataclass
class Script:
    """A turn that answers as told, and remembers what it was given."""

    outcome: Outcome = field(default_factory=lambda: Outcome(did="nothing"))
    fault: Exception | None = None
    seconds: float = 0.0
    seen: list[Envelope] = field(default_factory=list)

    async def turn(self, envelope: Envelope) -> Outcome:
        """Takes its time, and then either raises or is committed."""
        await asyncio.sleep(self.seconds)
        if self.fault is not None:
            raise self.fault
        self.seen.append(envelope)
        return self.outcome


@asynccontextmanager
async def opened(
    script: Script, slack: LoopbackSlack, session: aiohttp.ClientSession
) -> AsyncIterator[str]:
    """The address of the running door."""
    settings = SlackSettings(SECRET, "xoxb-loopback", slack.url)
    door = SlackDoor(settings, script.turn, session, lambda: NOW)
    served = web.Application()
    served.add_routes(door.routes())
    runner, port = web.AppRunner(served), free_port()
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        yield f"http://127.0.0.1:{port}"
    finally:
        await door.close()
        await runner.cleanup()


async def doing(act: Callable[[], Reply]) -> Reply:
    """What a person does, while the door runs on this loop."""
    return await asyncio.to_thread(act)


def on_screen(slack: LoopbackSlack, step: Step) -> Message:
    """The step as a message in U1's DM."""
    rendered = render(step, "D-1")
    channel = slack.dm("T1", "U1")
    message = Message(channel, slack.next_ts(), "UBOTT1", rendered.text, blocks=(*rendered.blocks,))
    return slack.put(message)


async def raw(door: str, body: str, content_type: str = JSON) -> Reply:
    """A signed body of any shape."""
    courier = Courier(door, SECRET)
    request = Request(content_type, body)
    return await doing(lambda: courier.deliver({}, lambda _: "x", lambda _: request))
