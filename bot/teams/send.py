"""The outbox's way out to Teams: one parcel, one message."""

import asyncio
from dataclasses import replace
from typing import Final

import aiohttp
from botbuilder.schema import Activity, Attachment, ChannelAccount, ConversationReference

from bot.documents import NO_PAPERS, Papers
from bot.teams import files
from bot.teams.activities import CHANNEL_ID, PLATFORM, text_of
from bot.teams.adapter import TeamsAdapter
from bot.teams.connector import FORBIDDEN, GONE, RefusedError
from bot.teams.references import Known, References, parsed, placed, tenant, written
from bot.teams.render import Rendered, render
from bot.teams.roster import outsiders, readers
from bot.teams.settings import TeamsSettings
from bot.teams.uploads import NothingOffered, Uploads, put
from conversations.engine import Chart, Document, Home
from conversations.ports import Address
from scheduler.messenger import AskFirstError, GoneError, LaterError, NeverError, Parcel, Reference

CARD: Final = "application/vnd.microsoft.card.adaptive"

_SLOW: Final = "timeout"
_CLOSED: Final = "closed"
_NOT_WRITTEN: Final = "the file could not be written"
# who uninstalled, blocked or left: nothing can be sent there until something comes from there
_NOT_THERE: Final = frozenset(
    {"BotNotInConversationRoster", "ConversationBlockedByUser", "MessageWritesBlocked"}
)


class TeamsMessenger:
    """Sends to everybody in the tenant; nothing is tried twice in here.

    seconds: how long one sending may take (design.md decision 5). papers: files and links to
    them.
    """

    def __init__(
        self,
        settings: TeamsSettings,
        session: aiohttp.ClientSession,
        references: References,
        seconds: float = 5.0,
        papers: Papers = NO_PAPERS,
        uploads: Uploads | None = None,
    ) -> None:
        self._settings = settings
        self._papers = papers
        self._uploads = uploads or NothingOffered()
        self._session = session
        self._references = references
        self._seconds = seconds
        self._adapter = TeamsAdapter(settings, session, seconds)

    @property
    def platform(self) -> str:
        """The platform whose lanes this messenger serves."""
        return PLATFORM

    async def send(self, parcel: Parcel) -> Reference:
        """Posts, or updates in place; what one person is to see goes to their personal chat.

        Teams shows nothing in a channel to one person alone.
        """
        to = _chat(parcel.to)
        try:
            async with asyncio.timeout(self._seconds):
                return await self._send(parcel, to)
        except TimeoutError as slow:
            raise LaterError(_SLOW) from slow
        except RefusedError as refused:
            if refused.status == FORBIDDEN and refused.code in _NOT_THERE:
                await self._references.close(to)
                raise GoneError(str(refused)) from refused
            raise NeverError(str(refused)) from refused

    async def find(self, parcel: Parcel) -> None:
        """Nothing ever: a bot cannot read what stands in a conversation (tech.md B)."""
        del parcel

    async def _send(self, parcel: Parcel, to: Address) -> Reference:
        known = await self._references.find(to)
        if known is not None and known.closed:
            raise GoneError(_CLOSED)
        served = await self._served(known, to.space)
        if to.channel and not parcel.consent:
            await self._ask_first(served, to.channel)
        counted = await self._readers(served, to.channel) if parcel.counts else None
        message = await self._message(parcel, to)
        if parcel.replaces is not None:
            updated = await self._update(served, to, parcel.replaces, message)
            if updated or (to.channel and parcel.fresh):
                # one that somebody took away is not brought back unasked
                return replace(parcel.replaces, readers=counted)
        if to.channel:
            posted = await self._post(placed(served, to, to.channel), message)
            return replace(posted, readers=counted)
        return await self._tell(known, served, to, message)

    async def _message(self, parcel: Parcel, to: Address) -> Activity:
        """A card; a file in a personal chat is offered, and put there once it was accepted."""
        step, link = parcel.step, self._link(parcel)
        on_this_machine = self._settings.believes_this_machine and link  # no OneDrive there
        offers = self._papers is not NO_PAPERS and to.user and not on_this_machine
        if isinstance(step, Document) and offers and not step.linked:
            attachment = await self._file(parcel.delivery, step)
            return _activity(render(step, parcel.delivery), attachment)
        return _activity(render(step, parcel.delivery, link))

    def _link(self, parcel: Parcel) -> str:
        """Where the step's picture or file can be fetched; empty where there is none."""
        step = parcel.step
        paper = step.chart if isinstance(step, Home) else step
        if not isinstance(paper, Chart | Document):
            return ""
        return self._papers.link(parcel.delivery, paper.company)

    async def _file(self, delivery: str, step: Document) -> Attachment:
        """The offer of a file, or the file itself where it was accepted."""
        try:
            file = await self._papers.write(step)
        except ValueError:
            raise NeverError(_NOT_WRITTEN) from None  # its words may quote what the file says
        upload = await self._uploads.find(delivery)
        if upload is None:
            return files.offer(file, step, delivery)
        if upload.url:
            await put(self._session, upload, file, self._seconds)
            await self._uploads.stands(delivery, upload)
        return files.info(upload)

    async def _served(self, known: Known | None, space: str) -> ConversationReference:
        """Bot and service: the conversation's own, else those last seen in the tenant."""
        known = known or await self._references.find(tenant(space))
        if known is not None:
            return parsed(known)
        return ConversationReference(
            bot=ChannelAccount(id=f"28:{self._settings.app_id}"),
            channel_id=CHANNEL_ID,
            service_url=self._settings.service_url,
        )

    async def _tell(
        self,
        known: Known | None,
        served: ConversationReference,
        to: Address,
        message: Activity,
    ) -> Reference:
        """Posts in the personal chat; one that is not known, or no longer there, is begun."""
        if known is not None:
            try:
                return await self._post(parsed(known), message)
            except RefusedError as refused:
                if refused.status not in GONE:
                    raise
        begun = await self._adapter.begin(served, to)
        await self._references.keep({to: written(begun)})
        return await self._post(begun, message)

    async def _post(self, reference: ConversationReference, message: Activity) -> Reference:
        posted = await self._adapter.post(reference, message)
        return Reference(text_of(reference.conversation.id), posted)

    async def _update(
        self, served: ConversationReference, to: Address, old: Reference, message: Activity
    ) -> bool:
        """The message in the old one's place; False where that is gone."""
        if not old.message:
            return False
        message.id = old.message
        try:
            await self._adapter.change(placed(served, to, old.channel), message)
        except RefusedError as refused:
            if refused.status in GONE:
                return False
            raise
        return True

    async def _readers(self, served: ConversationReference, channel: str) -> int | None:
        """How many people the roster tells of; nothing is held up where it tells nothing."""
        if not channel:
            return None
        try:
            return await readers(self._adapter.conversations(text_of(served.service_url)), channel)
        except (LaterError, RefusedError):
            return None

    async def _ask_first(self, served: ConversationReference, channel: str) -> None:
        """Raises AskFirstError where people of other organisations read, or may read."""
        conversations = self._adapter.conversations(text_of(served.service_url))
        try:
            why = await outsiders(conversations, channel, self._settings.tenant_id)
        except RefusedError as refused:
            if refused.status == FORBIDDEN and refused.code in _NOT_THERE:
                raise  # no answer to ask first about: nothing can be posted there
            raise AskFirstError(str(refused)) from refused
        if why:
            raise AskFirstError(why)


def _chat(to: Address) -> Address:
    """The conversation that an address means: a person's chat, or a channel."""
    return Address(PLATFORM, to.space, user=to.user) if to.user else to


def _activity(message: Rendered, file: Attachment | None = None) -> Activity:
    """The message under botbuilder's types; without ``text``, which would stand above the card."""
    card = Attachment(content_type=CARD, content=message.card)
    return Activity(
        type="message",
        summary=message.summary,
        speak=message.card["speak"],
        attachments=[file or card],
        channel_data={"sme": dict(message.sme)},
    )
