"""What the trial's data can be: empty, the demo's, or what somebody tried out."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Final

from sqlalchemy import Connection

from bot.clock import OFFSET, TrialClock, offset
from bot.demo import words
from bot.demo.stage import Stage
from bot.demo.story import APPLICATIONS, tell
from bot.links import KEY
from bot.web.accounts import PLATFORM, SPACE
from conversations.desk import Desk
from conversations.engine import Text
from storage import Database
from storage.trial import empty, has_companies, holds_others

# Kept over a new beginning: links that were given out are then refused, as their files are gone.
_KEPT: Final = (KEY,)


class NotATrialError(Exception):
    """The database holds what no trial makes; nothing was changed."""


class AlreadyError(Exception):
    """A firm is in the trial already; nothing was changed."""


def fill(connection: Connection, desk: Desk) -> None:
    """Tells the demo, all or nothing. Raises NotATrialError or AlreadyError."""
    _check(connection)
    if has_companies(connection):
        raise AlreadyError
    empty(connection, (*_KEPT, OFFSET))  # whoever only looked is met anew
    tell(Stage(connection, desk, datetime.now(UTC) + offset(connection)))


def begin_anew(connection: Connection) -> None:
    """The trial is as it was before anybody used it. Raises NotATrialError."""
    _check(connection)
    empty(connection, _KEPT)


def _check(connection: Connection) -> None:
    if holds_others(connection, PLATFORM, SPACE, APPLICATIONS):
        raise NotATrialError


class TrialData:
    """The same for the page. changed: called after a commit, when nothing stands that stood."""

    def __init__(
        self, database: Database, desk: Desk, clock: TrialClock, changed: Callable[[], None]
    ) -> None:
        self._database = database
        self._desk = desk
        self._clock = clock
        self._changed = changed

    async def is_empty(self) -> bool:
        """Whether no firm has a file yet: the demo may be offered."""
        return not await self._database.run(has_companies)

    async def demo(self) -> Text:
        """Tells it; what came of that."""
        try:
            await self._database.run(partial(fill, desk=self._desk))
        except NotATrialError:
            return words.NOT_A_TRIAL
        except AlreadyError:
            return words.ALREADY
        self._changed()
        return words.FILLED

    async def anew(self) -> Text:
        """Clears it, and the clock shows real time again; what came of that."""
        try:
            await self._database.run(begin_anew)
        except NotATrialError:
            return words.NOT_A_TRIAL
        await self._clock.load()
        self._changed()
        return words.CLEARED
