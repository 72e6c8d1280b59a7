"""The token that lets the bot write: one for the process, asked for once and renewed in time."""

import asyncio
import json
import logging
import time
from collections.abc import Callable, Mapping
from typing import Any, Final

import aiohttp

from bot.teams.settings import MANAGED_IDENTITY, TeamsSettings
from scheduler.messenger import LaterError

MARGIN: Final = 300.0  # s before its end that a token is renewed
PATIENCE: Final = 30.0  # s until refused credentials are tried again
TIMEOUT: Final = aiohttp.ClientTimeout(total=4)

_REFUSED: Final = range(400, 500)
_TOO_MANY: Final = 429

_log = logging.getLogger(__name__)


class AppToken:
    """Shared by all that is sent. clock: seconds that only grow."""

    def __init__(
        self,
        settings: TeamsSettings,
        session: aiohttp.ClientSession,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings = settings
        self._session = session
        self._clock = clock
        self._token = ""
        self._renew_at = 0.0
        self._lock = asyncio.Lock()

    async def token(self) -> str:
        """The token, empty where there are no credentials. Raises LaterError while none comes."""
        if not self._settings.app_id:
            return ""
        if not self._valid():
            async with self._lock:  # many sends, one request
                if not self._valid():
                    await self._renew()
        return self._token

    def forget(self, token: str) -> None:
        """The service no longer takes that one."""
        if token == self._token:
            self._token = ""

    def _valid(self) -> bool:
        return bool(self._token) and self._clock() < self._renew_at

    async def _renew(self) -> None:
        asked_at = self._clock()
        try:
            answer = await self._ask()
        except (aiohttp.ClientError, OSError, ValueError) as away:
            why = f"no token: {type(away).__name__}"
            raise LaterError(why) from away
        self._token = str(answer.get("access_token") or "")
        if not self._token:
            why = "no token in the answer"
            raise LaterError(why)
        self._renew_at = asked_at + max(_lasts(answer) - MARGIN, MARGIN / 10)

    async def _ask(self) -> Mapping[str, Any]:
        async with self._request() as response:
            if response.status in _REFUSED and response.status != _TOO_MANY:
                # an expired password is put right by an operator: nothing is lost until then
                _log.error("no token: the credentials are refused (HTTP %s)", response.status)
                why = f"credentials refused: {response.status}"
                raise LaterError(why, PATIENCE)
            response.raise_for_status()
            answer = json.loads(await response.read())
            return answer if isinstance(answer, dict) else {}

    def _request(self) -> Any:  # noqa: ANN401 - aiohttp's own context manager has no public name
        settings = self._settings
        if settings.app_type == MANAGED_IDENTITY:
            return self._session.get(
                settings.identity_url,
                params=_identity(settings),
                headers=_proof(settings),
                timeout=TIMEOUT,
            )
        form = {
            "grant_type": "client_credentials",
            "client_id": settings.app_id,
            "client_secret": settings.app_password,
            "scope": f"{settings.channel}/.default",
        }
        return self._session.post(settings.token_url, data=form, timeout=TIMEOUT)


def _identity(settings: TeamsSettings) -> dict[str, str]:
    """What a machine's identity service is asked; app hosting has its own, of another version."""
    version = "2019-08-01" if settings.identity_header else "2018-02-01"
    return {
        "api-version": version,
        "resource": settings.channel,
        "client_id": settings.app_id,
    }


def _proof(settings: TeamsSettings) -> dict[str, str]:
    if settings.identity_header:
        return {"X-IDENTITY-HEADER": settings.identity_header}
    return {"Metadata": "true"}


def _lasts(answer: Mapping[str, Any]) -> float:
    """Seconds that a token is good for; some services tell only when it ends."""
    for name, since in (("expires_in", 0.0), ("expires_on", time.time())):
        try:
            return float(answer[name]) - since
        except (KeyError, TypeError, ValueError):
            continue
    return MARGIN
