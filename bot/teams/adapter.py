"""botbuilder's adapter with our connector in it: its types and pipeline, none of its clients."""

from typing import Any

import aiohttp
from botbuilder.core import CloudAdapterBase, TurnContext
from botbuilder.schema import (
    Activity,
    ChannelAccount,
    ConversationParameters,
    ConversationReference,
)
from botframework.connector.auth import (
    BotFrameworkAuthentication,
    ClaimsIdentity,
    ConnectorFactory,
)
from botframework.connector.auth.authenticate_request_result import AuthenticateRequestResult

from bot.teams.activities import CHANNEL_ID, text_of
from bot.teams.connector import ConnectorClient, Conversations, Line
from bot.teams.references import placed
from bot.teams.settings import TeamsSettings
from bot.teams.tokens import AppToken
from conversations.ports import Address


class Connectors(ConnectorFactory):  # type: ignore[misc]  # botbuilder ships no types
    """Gives the adapter a client of ours for whichever service serves a conversation."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def create(self, service_url: str, audience: str) -> ConnectorClient:
        """A client; there is one audience."""
        del audience
        return ConnectorClient(self._line, service_url)


class Admitted(BotFrameworkAuthentication):  # type: ignore[misc]  # botbuilder ships no types
    """The gate has checked before the adapter is entered; what is left are the connectors."""

    def __init__(self, connectors: Connectors) -> None:
        self._connectors = connectors

    async def authenticate_request(
        self, activity: Activity, auth_header: str
    ) -> AuthenticateRequestResult:
        """Never asked: the door hands over what the gate admitted."""
        del activity, auth_header
        raise PermissionError

    async def authenticate_streaming_request(
        self, auth_header: str, channel_id_header: str
    ) -> AuthenticateRequestResult:
        """Streams are not served."""
        del auth_header, channel_id_header
        raise PermissionError

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> Connectors:
        """Connectors of ours."""
        del claims_identity
        return self._connectors

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> Any:  # noqa: ANN401 - botbuilder's
        """None: nobody signs in to anything through the bot."""
        del claims_identity


class TeamsAdapter(CloudAdapterBase):  # type: ignore[misc]  # botbuilder ships no types
    """One an installation. session: shared by all calls, closed by whoever made it."""

    def __init__(
        self, settings: TeamsSettings, session: aiohttp.ClientSession, seconds: float = 5.0
    ) -> None:
        self._app_id = settings.app_id
        self._line = Line(session, AppToken(settings, session), seconds)
        self._connectors = Connectors(self._line)
        super().__init__(Admitted(self._connectors))

    def admitted(self, identity: ClaimsIdentity) -> AuthenticateRequestResult:
        """What the pipeline is entered with for somebody whom the gate let in."""
        result = AuthenticateRequestResult()
        result.claims_identity = identity
        result.connector_factory = self._connectors
        return result

    async def post(self, reference: ConversationReference, activity: Activity) -> str:
        """Sends into a conversation; the new message's id. Raises LaterError, RefusedError."""
        sent: list[str] = []

        async def speak(context: TurnContext) -> None:
            response = await context.send_activity(activity)
            sent.append(text_of(response.id if response else None))

        await self.continue_conversation(reference, speak, self._app_id)
        return sent[0]

    async def change(self, reference: ConversationReference, activity: Activity) -> None:
        """Changes the message of the activity's id in its place. Raises as ``post``."""

        async def mend(context: TurnContext) -> None:
            await context.update_activity(activity)

        await self.continue_conversation(reference, mend, self._app_id)

    async def begin(self, served: ConversationReference, address: Address) -> ConversationReference:
        """The personal chat with somebody of whom none is known yet. Raises as ``post``."""
        begun: list[str] = []

        async def note(context: TurnContext) -> None:
            begun.append(text_of(context.activity.conversation.id))

        parameters = ConversationParameters(
            is_group=False,
            bot=served.bot,
            members=[ChannelAccount(id=address.user)],
            tenant_id=address.space,
            channel_data={"tenant": {"id": address.space}},
        )
        await self.create_conversation(
            self._app_id, note, parameters, CHANNEL_ID, served.service_url
        )
        return placed(served, address, begun[0])

    def conversations(self, service_url: str) -> Conversations:
        """A service's calls, for what the pipeline has no word for."""
        return Conversations(self._line, service_url)
