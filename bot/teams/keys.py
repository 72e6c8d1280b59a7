"""The published keys that sign what Teams sends: fetched off the turn's way, and kept."""

import asyncio
import json
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import aiohttp
from jwt.algorithms import RSAAlgorithm
from jwt.exceptions import InvalidKeyError

DAY: Final = 86_400.0  # s that a key is used without looking again
SOON: Final = 300.0  # s between two looks for a key that was not there
RETRY: Final = 10.0  # s between two tries while the publisher does not answer
TIMEOUT: Final = aiohttp.ClientTimeout(total=3)

# the publisher does not answer, or what it says is no list of keys
_NO_KEYS: Final = (
    aiohttp.ClientError,
    OSError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
)

_log = logging.getLogger(__name__)


class KeysAwayError(Exception):
    """Nobody can say now whether the key is Teams': the publisher does not answer."""


@dataclass(frozen=True, slots=True)
class PublishedKey:
    """A key as botbuilder's extractor takes it. endorsements: channels it may sign for."""

    public_key: Any
    endorsements: tuple[str, ...]


class Keys:
    """botbuilder's extractor asks ``get``; its own source blocks the event loop (tech.md F).

    clock: seconds that only grow.
    """

    def __init__(
        self,
        url: str,
        session: aiohttp.ClientSession,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = url
        self._session = session
        self._clock = clock
        self._keys: Mapping[str, PublishedKey] = {}
        self._old_at = self._look_at = 0.0  # when known keys are old; when an unknown one is sought
        self._away = False
        self._lock = asyncio.Lock()

    async def get(self, key_id: str | None) -> PublishedKey:
        """The key of that id. Raises PermissionError for no key of theirs, KeysAwayError."""
        if not self._fresh(key_id):
            async with self._lock:
                if not self._fresh(key_id):
                    await self._look()
        key = self._keys.get(key_id or "")
        if key is None and self._away:
            raise KeysAwayError
        if key is None:
            reason = "no published key"
            raise PermissionError(reason)
        return key

    def _fresh(self, key_id: str | None) -> bool:
        """Whether nothing is to be asked for this key now."""
        due = self._old_at if key_id in self._keys else self._look_at
        return bool(due) and self._clock() < due

    async def _look(self) -> None:
        """Fetches; where that does not succeed, known keys serve on."""
        try:
            self._keys = await self._fetch()
        except _NO_KEYS as away:
            _log.warning("the keys of Teams could not be fetched: %s", type(away).__name__)
            self._away = True
            self._old_at, self._look_at = self._clock() + SOON, self._clock() + RETRY
            return
        self._away = False
        self._old_at, self._look_at = self._clock() + DAY, self._clock() + SOON

    async def _fetch(self) -> Mapping[str, PublishedKey]:
        metadata = await self._json(self._url)
        published = (await self._json(metadata["jwks_uri"]))["keys"]
        found = ((str(jwk.get("kid", "")), _key(jwk)) for jwk in published)
        return {key_id: key for key_id, key in found if key_id and key}

    async def _json(self, url: str) -> dict[str, Any]:
        async with self._session.get(url, timeout=TIMEOUT) as answer:
            answer.raise_for_status()
            parsed = json.loads(await answer.read())
        if not isinstance(parsed, dict):
            raise TypeError
        return parsed


def _key(jwk: Mapping[str, Any]) -> PublishedKey | None:
    """A key that can check a signature, None for one of another kind."""
    try:
        public = RSAAlgorithm.from_jwk(dict(jwk))
    except (InvalidKeyError, ValueError):
        return None
    return PublishedKey(public, tuple(jwk.get("endorsements", ())))
