"""The outbox's way out to Slack: one parcel, one message."""

import asyncio
from dataclasses import replace
from typing import Final

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.documents import NO_PAPERS, Paper, Papers
from bot.slack.blocks import Block
from bot.slack.calls import API_URL, RefusedError, call
from bot.slack.files import Files
from bot.slack.read import PLATFORM
from bot.slack.render import Rendered, home_view, render, with_link
from bot.slack.tokens import Tokens
from conversations.engine import Chart, Document, Home
from conversations.ports import Address
from scheduler.messenger import AskFirstError, GoneError, LaterError, NeverError, Parcel, Reference

_SLOW: Final = "timeout"
_NOT_INSTALLED: Final = "not_installed"
_OUTSIDERS: Final = "is_ext_shared"
_AT_HOME: Final = "home"  # stands for the message where something stands in the App Home
_RECENT: Final = 50  # messages looked through for one that had arrived
_UPDATE_ANEW: Final = frozenset(
    {"cant_update_message", "channel_not_found", "edit_window_closed", "message_not_found"}
)
# no answer to ask first about: nothing can be posted there
_CLOSED: Final = frozenset(
    {
        "account_inactive",
        "channel_not_found",
        "invalid_auth",
        "not_authed",
        "token_expired",
        "token_revoked",
    }
)
# who left the workspace, or took the app out of it
_GONE: Final = frozenset({"account_inactive", "user_disabled", "user_not_found"})
_NOT_SEEN_THERE: Final = frozenset({"channel_not_found", "not_in_channel", "user_not_in_channel"})
_CANNOT_OPEN: Final = frozenset({"missing_scope", "unknown_method"})


class SlackMessenger:
    """Sends to every workspace that there is a token for; nothing is tried twice in here.

    seconds: how long one sending may take (design.md decision 5). papers: files and links to
    them.
    """

    def __init__(
        self,
        tokens: Tokens,
        session: aiohttp.ClientSession,
        api_url: str = API_URL,
        seconds: float = 5.0,
        papers: Papers = NO_PAPERS,
    ) -> None:
        self._tokens = tokens
        self._papers = papers
        self._seconds = seconds
        self._client = AsyncWebClient(base_url=api_url, session=session, retry_handlers=[])
        self._files = Files(self._client, session, papers)
        self._direct: dict[tuple[str, str], str] = {}  # (workspace, person) -> their DM

    @property
    def platform(self) -> str:
        """The platform whose lanes this messenger serves."""
        return PLATFORM

    async def send(self, parcel: Parcel) -> Reference:
        """Posts, or updates in place; in a channel for one person it is shown to them alone.

        A message for one person falls back to their DM where the channel does not have them.
        One for a channel that the app is not in is refused (``not_in_channel``): it never joins
        of its own accord.
        """
        try:
            async with asyncio.timeout(self._seconds):
                return await self._send(parcel, await self._token(parcel.to))
        except TimeoutError as slow:
            raise LaterError(_SLOW) from slow
        except RefusedError as refused:
            if refused.code in _GONE and _direct(parcel.to):
                raise GoneError(refused.code) from refused
            raise NeverError(refused.code) from refused

    async def find(self, parcel: Parcel) -> Reference | None:
        """Looks through the DM's last messages; elsewhere history is not read.

        A thing kept fresh is not looked for: what stands there may be an earlier state of it.
        """
        if parcel.fresh or not _direct(parcel.to):
            return None
        try:
            async with asyncio.timeout(self._seconds):
                return await self._found(parcel, await self._token(parcel.to))
        except TimeoutError as slow:
            raise LaterError(_SLOW) from slow
        except RefusedError:
            return None

    async def _token(self, to: Address) -> str:
        token = await self._tokens.token(to.space)
        if token is None:
            raise NeverError(_NOT_INSTALLED)
        return token

    async def _send(self, parcel: Parcel, token: str) -> Reference:
        if parcel.fresh and parcel.replaces is None and isinstance(parcel.step, Home):
            return await self._publish(parcel, parcel.step, token)
        to, message = parcel.to, render(parcel.step, parcel.delivery)
        if not _direct(to) and to.user:
            shown = await self._show(to, message, token)
            if shown is not None:
                return shown
        if not to.user and not parcel.consent:
            await self._ask_first(to.channel, token)
        counted = await self._readers(parcel, token)
        if parcel.replaces is not None:
            updated = await self._update(parcel.replaces, message, token)
            if updated is not None:
                return replace(updated, readers=counted)
            if parcel.fresh:
                return parcel.replaces  # somebody took it away: it is not brought back unasked
        channel = await self._dm(to, token) if to.user else to.channel
        if isinstance(parcel.step, Chart | Document):
            message = await self._with_file(parcel, parcel.step, channel, token)
        posted = await call(
            self._client.chat_postMessage,
            token=token,
            channel=channel,
            text=message.text,
            blocks=message.blocks,
            metadata=message.metadata,
            unfurl_links=False,
            unfurl_media=False,
        )
        return Reference(str(posted["channel"]), str(posted["ts"]), counted)

    async def _with_file(self, parcel: Parcel, step: Paper, channel: str, token: str) -> Rendered:
        """Shares the file, then what is said about it; where files are refused, a link to it."""
        by_link = isinstance(step, Document) and step.linked
        if not by_link and await self._files.share(step, parcel.delivery, channel, token):
            said = replace(step, alt="") if isinstance(step, Chart) else step
            return render(said, parcel.delivery)
        return with_link(
            render(step, parcel.delivery), self._papers.link(parcel.delivery, step.company), step
        )

    async def _readers(self, parcel: Parcel, token: str) -> int | None:
        """How many people are in the channel, where that is asked; the app itself is none."""
        if not parcel.counts or parcel.to.user:
            return None
        try:
            answer = await call(
                self._client.conversations_info,
                token=token,
                channel=parcel.to.channel,
                include_num_members=True,
            )
        except (LaterError, RefusedError):
            return None  # the message itself may leave all the same
        members = (answer.get("channel") or {}).get("num_members")
        return members - 1 if isinstance(members, int) and members > 1 else None

    async def _publish(self, parcel: Parcel, home: Home, token: str) -> Reference:
        """Somebody's App Home. No hash: the row is composed as it leaves, and the later wins.

        Where Slack refuses it with its picture (it fetches it while it publishes), it is
        published without: the numbers as bars of text.
        """
        to, delivery = parcel.to, parcel.delivery
        picture = self._papers.link(delivery, home.chart.company) if home.chart else ""
        try:
            shown = await self._shown(to, home_view(home, picture), token)
        except RefusedError:
            if not picture:
                raise
            shown = await self._shown(to, home_view(home), token)  # it cannot fetch the picture
        return Reference(shown, _AT_HOME)

    async def _shown(self, to: Address, view: Block, token: str) -> str:
        """The published view's id."""
        shown = await call(self._client.views_publish, token=token, user_id=to.user, view=view)
        return str(shown.get("view", {}).get("id", ""))

    async def _show(self, to: Address, message: Rendered, token: str) -> Reference | None:
        """The message for one pair of eyes, None where they do not see that channel."""
        try:
            shown = await call(
                self._client.chat_postEphemeral,
                token=token,
                channel=to.channel,
                user=to.user,
                text=message.text,
                blocks=message.blocks,
            )
        except RefusedError as refused:
            if refused.code in _NOT_SEEN_THERE:
                return None
            raise
        return Reference(to.channel, str(shown["message_ts"]))

    async def _update(self, old: Reference, message: Rendered, token: str) -> Reference | None:
        """The message in the old one's place, None where that is gone."""
        try:
            await call(
                self._client.chat_update,
                token=token,
                channel=old.channel,
                ts=old.message,
                text=message.text,
                blocks=message.blocks,
                metadata=message.metadata,
            )
        except RefusedError as refused:
            if refused.code in _UPDATE_ANEW:
                return None
            raise
        return old

    async def _ask_first(self, channel: str, token: str) -> None:
        """Raises AskFirstError where people of other organisations read, or may read."""
        try:
            answer = await call(self._client.conversations_info, token=token, channel=channel)
        except RefusedError as refused:
            if refused.code in _CLOSED:
                raise
            raise AskFirstError(refused.code) from refused
        facts = answer.get("channel") or {}
        if facts.get("is_ext_shared") or facts.get("is_pending_ext_shared"):
            raise AskFirstError(_OUTSIDERS)

    async def _dm(self, to: Address, token: str) -> str:
        """The DM with somebody; where it may not be asked for, their id stands for it."""
        known = self._direct.get((to.space, to.user))
        if known is not None:
            return known
        try:
            opened = await call(self._client.conversations_open, token=token, users=to.user)
        except RefusedError as refused:
            if refused.code in _CANNOT_OPEN:
                return to.user
            raise
        channel = str(opened["channel"]["id"])
        self._direct[to.space, to.user] = channel
        return channel

    async def _found(self, parcel: Parcel, token: str) -> Reference | None:
        channel = await self._dm(parcel.to, token)
        answer = await call(
            self._client.conversations_history,
            token=token,
            channel=channel,
            limit=_RECENT,
            include_all_metadata=True,
        )
        for message in answer["messages"]:
            metadata = message.get("metadata") or {}
            if metadata.get("event_payload", {}).get("delivery") == parcel.delivery:
                return Reference(channel, str(message["ts"]))
        return None


def _direct(to: Address) -> bool:
    """Whether it goes to a DM: a DM is no channel to show something in to one person."""
    return bool(to.user) and (not to.channel or to.channel.startswith("D"))
