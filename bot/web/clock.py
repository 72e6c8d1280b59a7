"""The trial's clock as the page shows and moves it."""

import math
from datetime import datetime, timedelta, tzinfo
from typing import Annotated, Literal, Protocol

from pydantic import BaseModel, ConfigDict, Field, model_validator

from bot.web.board import Board
from bot.web.render import View

LONGEST_MOVE = timedelta(days=366)


class TrialClock(Protocol):
    """The trial's own clock. ``move`` goes forward only, is kept, and wakes the scheduler."""

    def now(self) -> datetime: ...

    async def move(self, seconds: int) -> None: ...


class Move(BaseModel):
    """How far the clock is to go: some seconds, or to the next message that has a time."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    seconds: Annotated[int, Field(gt=0, le=int(LONGEST_MOVE.total_seconds()))] | None = None
    to: Literal["next"] | None = None

    @model_validator(mode="after")
    def _one_of_them(self) -> "Move":
        if (self.seconds is None) == (self.to is None):
            reason = "seconds or to"
            raise ValueError(reason)
        return self


class TrialTime:
    """The clock for the page: wall time in the programme's zone, and what it may move to."""

    def __init__(self, clock: TrialClock, board: Board, zone: tzinfo) -> None:
        self._clock = clock
        self._board = board
        self._zone = zone

    def now(self) -> datetime:
        """The trial's present moment, UTC."""
        return self._clock.now()

    def shown(self) -> View:
        """The present moment as the page reads it."""
        return {"now": self.wall(self._clock.now())}

    def wall(self, moment: datetime) -> str:
        """Wall time to the second, without a zone: the page shows it as it is."""
        return moment.astimezone(self._zone).strftime("%Y-%m-%dT%H:%M:%S")

    async def move(self, move: Move) -> bool:
        """Move forward; False where nothing waits for its time."""
        seconds = move.seconds or await self._to_next()
        if seconds is None:
            return False
        await self._clock.move(seconds)
        return True

    async def _to_next(self) -> int | None:
        now = self._clock.now()
        due = await self._board.next_due(now)
        return None if due is None else max(1, math.ceil((due - now).total_seconds()))
