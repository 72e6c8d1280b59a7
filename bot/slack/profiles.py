"""Who an account is: Slack says it only where it is asked (users.info)."""

from typing import Final

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.calls import API_URL, RefusedError, call
from bot.slack.read import PLATFORM, text_at
from bot.slack.tokens import Tokens
from conversations.people import Account, Profile

_NAMES: Final = (("profile", "display_name"), ("profile", "real_name"), ("real_name",))


class SlackProfiles:
    """The name that somebody goes by and their locale; whatever else Slack tells is dropped."""

    platform: Final = PLATFORM

    def __init__(
        self, tokens: Tokens, session: aiohttp.ClientSession, api_url: str = API_URL
    ) -> None:
        self._tokens = tokens
        self._client = AsyncWebClient(base_url=api_url, session=session, retry_handlers=[])

    async def find(self, account: Account) -> Profile:
        """What Slack tells; nothing where it refuses (no such scope, nobody of that id).

        Raises LaterError where Slack does not answer, or says "not now".
        """
        token = await self._tokens.token(account.space)
        if token is None:
            return Profile()
        try:
            answer = await call(
                self._client.users_info, token=token, user=account.user, include_locale=True
            )
        except RefusedError:
            return Profile()
        user = answer.get("user")
        named = (text_at(user, *path).strip() for path in _NAMES)
        return Profile(next(filter(None, named), ""), text_at(user, "locale"))
