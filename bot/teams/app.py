"""The door: every activity is verified, read, taken as one turn, and only then acknowledged."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from http import HTTPStatus
from typing import Final, Protocol

import aiohttp
from aiohttp import web
from botbuilder.core import InvokeResponse, TurnContext
from botbuilder.schema import Activity, ActivityTypes

from bot.faults import report
from bot.teams import answers, words
from bot.teams.activities import text_of
from bot.teams.adapter import TeamsAdapter
from bot.teams.consents import Consents
from bot.teams.faults import apology
from bot.teams.files import CONSENT_INVOKE
from bot.teams.gate import Gate, RefusedError
from bot.teams.keys import KeysAwayError
from bot.teams.read import CARD_ACTION, has_left, read
from bot.teams.references import References, address_of, learned
from bot.teams.settings import TeamsSettings
from bot.teams.uploads import NothingOffered, Uploads
from bot.teams.words import language_known
from conversations.engine import Ask, Step
from conversations.events import Envelope, Wrote
from conversations.ports import Say

PATH: Final = "/api/messages"

_TURN_SECONDS: Final = 5.0  # Teams waits for 15 and shows a person nothing meanwhile

_log = logging.getLogger(__name__)


class Taken(Protocol):
    """What the door needs of a turn that was committed (an Outcome has it all)."""

    @property
    def says(self) -> Sequence[Say]: ...

    @property
    def refused(self) -> str: ...

    @property
    def opens(self) -> Step | None: ...


class TeamsDoor:
    """Teams' one address. ``turn`` returns when all is committed, or raises.

    session: shared by all calls, and closed by whoever made it. clock: aware, UTC.
    """

    def __init__(
        self,
        settings: TeamsSettings,
        turn: Callable[[Envelope], Awaitable[Taken]],
        session: aiohttp.ClientSession,
        clock: Callable[[], datetime],
        references: References,
        uploads: Uploads | None = None,
    ) -> None:
        self._turn = turn
        self._clock = clock
        self._references = references
        self._consents = Consents(settings, uploads or NothingOffered())
        self._gate = Gate(settings, session)
        self._adapter = TeamsAdapter(settings, session)

    def routes(self) -> list[web.RouteDef]:
        """The routes for the one HTTP server."""
        return [web.post(PATH, self.handle)]

    async def handle(self, request: web.Request) -> web.Response:
        """One activity. The token comes first: nothing is parsed for a stranger."""
        try:
            identity = await self._gate.admit(request)
            activity = _parsed(await request.read())
            if activity is None:
                return web.Response(status=HTTPStatus.BAD_REQUEST)
            self._gate.confirm(identity, activity)
        except RefusedError as refused:
            _log.warning("refused: %s", refused)
            return web.Response(status=HTTPStatus.UNAUTHORIZED)
        except KeysAwayError:
            return web.Response(status=HTTPStatus.SERVICE_UNAVAILABLE)  # Teams sends it again
        try:
            admitted = self._adapter.admitted(identity)
            told = await self._adapter.process_activity(admitted, activity, self._heard)
        except Exception as fault:  # noqa: BLE001 - whatever it was, it was not kept
            report(fault)
            return web.Response(status=HTTPStatus.INTERNAL_SERVER_ERROR)  # Teams sends it again
        if told is None or told.body is None:
            return web.Response(status=told.status if told else HTTPStatus.OK)
        return web.json_response(told.body, status=told.status, dumps=_dumps)

    async def _heard(self, context: TurnContext) -> None:
        """One turn of botbuilder's pipeline; nothing is sent in it but an invoke's answer."""
        activity = context.activity
        if activity.type != ActivityTypes.invoke:
            await self._listen(activity)
        elif activity.name == CARD_ACTION:
            answer = InvokeResponse(status=HTTPStatus.OK, body=await self._answer(activity))
            await context.send_activity(Activity(type=ActivityTypes.invoke_response, value=answer))
        elif activity.name == CONSENT_INVOKE:
            await self._remember(activity)
            async with asyncio.timeout(_TURN_SECONDS):
                await self._consents.take(activity)
            done = InvokeResponse(status=HTTPStatus.OK)
            await context.send_activity(Activity(type=ActivityTypes.invoke_response, value=done))

    async def _listen(self, activity: Activity) -> None:
        """A message or an event: what it comes to leaves from the outbox."""
        async with asyncio.timeout(_TURN_SECONDS):
            envelope, taken = await self._take(activity)
            if taken and envelope and isinstance(envelope.event, Wrote) and taken.refused:
                await self._turn(answers.said(envelope, envelope.event))

    async def _answer(self, activity: Activity) -> answers.Answer:
        """A press whose answer is the card; Teams does not send it again, so a fault is told."""
        language = language_known(text_of(activity.locale))
        try:
            async with asyncio.timeout(_TURN_SECONDS):
                envelope, taken = await self._take(activity)
                if envelope is None or taken is None:
                    return answers.message(words.TAKEN.say(language))
                if isinstance(envelope.event, Wrote) and taken.refused:
                    return await self._asked_again(envelope, envelope.event, taken.refused)
        except Exception as fault:  # noqa: BLE001 - whatever it was, the person must hear of it
            return answers.message(apology(report(fault), language))
        shown = answers.changed(envelope, taken.says)
        return shown or answers.message(words.TAKEN.say(language))

    async def _asked_again(self, envelope: Envelope, event: Wrote, refused: str) -> answers.Answer:
        opened = await self._turn(answers.form_of(envelope, event))
        if isinstance(opened.opens, Ask):
            return answers.asked_again(opened.opens, refused, event.text)
        return answers.message(refused)

    async def _take(self, activity: Activity) -> tuple[Envelope | None, Taken | None]:
        """One turn, and before it the way back to where it came from."""
        await self._remember(activity)
        envelope = read(activity, self._clock())
        if envelope is None:
            _log.info("nothing to do for an activity: %s", activity.type)
            return None, None
        return envelope, await self._turn(envelope)

    async def _remember(self, activity: Activity) -> None:
        if has_left(activity):
            await self._references.close(address_of(activity))
        else:
            await self._references.keep(learned(activity))


def _parsed(raw: bytes) -> Activity | None:
    """The activity in a request's body, None where there is none."""
    try:
        activity = Activity().deserialize(json.loads(raw))
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
    return activity if activity is not None and isinstance(activity.type, str) else None


def _dumps(body: object) -> str:
    return json.dumps(body, ensure_ascii=False)
