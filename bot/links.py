"""Links to files: signed, for a while, for what one firm was sent (docs/decisions/0011).

A token names the delivery (the outbox row's id), whose it is and until when, and is signed. The
file is not kept anywhere: it is written again from the row's step whenever it is fetched.
"""

import hmac
import json
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64Error
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final

from storage import Database, settle_setting

PATH: Final = "/files/"
LASTS: Final = timedelta(days=7)
KEY: Final = "links_secret"  # in the table of settings: shared by all processes
_BYTES: Final = 32
_LONGEST: Final = 1024  # characters of a token; a longer one is not looked at


@dataclass(frozen=True, slots=True)
class Ticket:
    """What a link is good for. company: empty for what is the secretariat's own."""

    delivery: str
    company: str
    until: datetime


class Links:
    """Makes and reads links. ``load`` comes before the first of them.

    public_url: how this server is reached from outside, empty where it is not. clock: aware,
    UTC.
    """

    def __init__(
        self,
        database: Database,
        public_url: str,
        clock: Callable[[], datetime],
        lasts: timedelta = LASTS,
    ) -> None:
        self._database = database
        self._base = public_url.rstrip("/")
        self._clock = clock
        self._lasts = lasts
        self._secret = b""

    async def load(self) -> None:
        """Takes up the secret, which the first process ever makes and all others share."""
        made = secrets.token_hex(_BYTES)
        kept = await self._database.run(lambda connection: settle_setting(connection, KEY, made))
        self._secret = bytes.fromhex(kept)

    def link(self, delivery: str, company: str) -> str:
        """The address for people anywhere; empty where there is none to give."""
        return f"{self._base}{self.local(delivery, company)}" if self._base else ""

    def local(self, delivery: str, company: str) -> str:
        """The address for a page of this very server."""
        until = self._clock() + self._lasts
        told = json.dumps(
            [delivery, company, int(until.timestamp())], ensure_ascii=False, separators=(",", ":")
        ).encode()
        return f"{PATH}{_text(told)}.{_text(self._sign(told))}"

    def read(self, token: str) -> Ticket | None:
        """What a token is good for, expired or not; None for one that was not made here."""
        told, _, signature = token.partition(".")
        if len(token) > _LONGEST or not token.isascii() or not self._secret:
            return None
        try:
            plain, signed = _bytes(told), _bytes(signature)
        except (NotBase64Error, ValueError):
            return None
        genuine = hmac.compare_digest(self._sign(plain), signed)
        # base64 has several spellings of the same bytes: only ours is a token
        if not genuine or token != f"{_text(plain)}.{_text(signed)}":
            return None
        delivery, company, until = json.loads(plain)
        return Ticket(delivery, company, datetime.fromtimestamp(until, UTC))

    def expired(self, ticket: Ticket) -> bool:
        """Whether its time is over."""
        return self._clock() >= ticket.until

    def _sign(self, told: bytes) -> bytes:
        if not self._secret:
            reason = "no link before the secret is loaded"
            raise RuntimeError(reason)
        return hmac.new(self._secret, told, sha256).digest()


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def _bytes(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
