"""Whose an account is, on a platform that says so only where it is asked.

Asked before somebody's first turn, so that its very first words are in their language; a platform
that does not answer at once is asked later, and nothing waits for it. Which accounts are still
to be asked about stands in the database: a process that ends loses none.
"""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Final, Protocol

from sqlalchemy import Connection

from conversations.events import Envelope
from conversations.people import Account, Profile
from conversations.ports import Facts, Outcome
from scheduler.messenger import LaterError
from storage import Database, act
from storage.stores import people

EVERY: Final = 2  # seconds between two looks for accounts to ask about
AGAIN: Final = timedelta(days=1)  # names and languages change; asked of who was there since
_PATIENCE: Final = 0.7  # s before a first turn; Slack gives up on all of it after three
_ANSWER: Final = 5.0  # s, with nobody waiting
_AT_ONCE: Final = 2  # a second on average: Slack allows some hundred a minute (tier 4)
_AWAY: Final = timedelta(seconds=30)
_REMEMBERED: Final = 50_000  # accounts known to have been asked about, in this process


class Profiles(Protocol):
    """What a door must supply so that its accounts can be asked about."""

    @property
    def platform(self) -> str: ...

    async def find(self, account: Account) -> Profile:
        """What the platform tells, nothing where it refuses. Raises LaterError."""
        ...


Introduce = Callable[[Facts, Account, Profile, datetime], Outcome]


class Introductions:
    """Asks a platform about its people. clock: aware, UTC; wake: called after a commit.

    introduce: what comes of the answer (Desk.introduce).
    """

    def __init__(
        self,
        database: Database,
        profiles: Profiles,
        clock: Callable[[], datetime],
        wake: Callable[[], None],
        introduce: Introduce,
    ) -> None:
        self._database = database
        self._profiles = profiles
        self._clock = clock
        self._wake = wake
        self._introduce = introduce
        self._met: set[Account] = set()
        self._not_before: datetime | None = None

    async def introduced(self, envelope: Envelope) -> Envelope:
        """The same event, with name and locale where it is its account's first.

        As it came where the platform takes its time. Raises StorageAwayError.
        """
        account = envelope.account
        if account in self._met or self._is_away():
            return envelope
        if await self._database.run(partial(people.was_asked, account=account)):
            self._remember(account)
            return envelope
        told = await self._ask(account, _PATIENCE)
        if told is None:
            return envelope
        if not told.locale:
            self._remember(account)  # refused: noted by ``run``, and not asked before every turn
        return replace(
            envelope, name=told.name or envelope.name, locale=told.locale or envelope.locale
        )

    async def run(self) -> None:
        """Asks about a few of those who are still to be asked about."""
        if self._is_away():
            return
        before = self._clock() - AGAIN
        look = partial(
            people.to_ask, platform=self._profiles.platform, before=before, most=_AT_ONCE * EVERY
        )
        for account in await self._database.run(look):
            told = await self._ask(account, _ANSWER)
            if told is None:
                return
            await self._keep(account, told)

    async def _keep(self, account: Account, told: Profile) -> None:
        now = self._clock()

        def work(connection: Connection) -> Outcome:
            return act(connection, now, lambda facts: self._introduce(facts, account, told, now))

        outcome = await self._database.run(work)
        if outcome.says:
            self._wake()

    async def _ask(self, account: Account, seconds: float) -> Profile | None:
        """What the platform tells; None, and silence for a while, where it does not answer."""
        wait = _AWAY
        try:
            async with asyncio.timeout(seconds):
                return await self._profiles.find(account)
        except TimeoutError:
            pass
        except LaterError as later:
            wait = timedelta(seconds=later.seconds) if later.seconds else _AWAY
        self._not_before = self._clock() + wait
        return None

    def _is_away(self) -> bool:
        return self._not_before is not None and self._clock() < self._not_before

    def _remember(self, account: Account) -> None:
        if len(self._met) >= _REMEMBERED:
            self._met.clear()
        self._met.add(account)
