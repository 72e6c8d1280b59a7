"""Whether anything is sent: one setting, which every claim reads."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, or_

from conversations.ports import Pause, StopSending
from storage.stores.settings import read_setting, write_setting
from storage.tables import outbox

_KEY = "sending.paused"


def pause(connection: Connection) -> Pause | None:
    """None where messages leave as ever."""
    kept = _kept(connection)
    if not kept:
        return None
    return Pause(datetime.fromisoformat(kept["at"]), kept["by"], kept["why"])


def stop(connection: Connection, change: StopSending) -> None:
    """Nothing leaves but what is for those accounts."""
    told = {
        "at": change.pause.at.isoformat(),
        "by": change.pause.by,
        "why": change.pause.why,
        "besides": [[a.platform, a.space, a.user] for a in change.besides],
    }
    write_setting(connection, _KEY, json.dumps(told))


def resume(connection: Connection) -> None:
    """What waited leaves, in its order."""
    write_setting(connection, _KEY, "")


def may_leave(connection: Connection) -> tuple[ColumnElement[bool], ...]:
    """The rows of the outbox that may be claimed now; no condition where all may."""
    kept = _kept(connection)
    if not kept:
        return ()
    theirs = (
        and_(outbox.c.platform == platform, outbox.c.space == space, outbox.c.user == user)
        for platform, space, user in kept["besides"]
    )
    return (or_(*theirs) if kept["besides"] else outbox.c.seq < 0,)


def _kept(connection: Connection) -> dict[str, Any]:
    value = read_setting(connection, _KEY)
    kept: dict[str, Any] = json.loads(value) if value else {}
    return kept
