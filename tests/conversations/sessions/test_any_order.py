"""Whatever is booked, moved and called off while time passes: no reminder is wrong or double."""

import shutil
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conversations.engine import Notice
from conversations.office.status import OF_A_KIND
from conversations.sessions import Session, SessionState
from conversations.sessions.wall import FORMAT
from storage import Database
from storage.claims import Claimed
from tests.conversations.person import PROGRAMME, House
from tests.conversations.sessions.desk import Programme, is_reminder, open_programme

# What happens: a session is added or moved to that many hours from now, the n-th is called off,
# hours pass, the tick comes, the sender comes.
HAPPENS = st.one_of(
    st.tuples(st.just("add"), st.integers(1, 24 * 12)),
    st.tuples(st.just("move"), st.integers(1, 24 * 12)),
    st.tuples(st.just("cancel"), st.just(0)),
    st.tuples(st.just("pass"), st.integers(1, 24 * 4)),
    st.tuples(st.just("tick"), st.just(0)),
    st.tuples(st.just("send"), st.just(0)),
)


class Season:
    """One run, and what it must keep to."""

    def __init__(self, programme: Programme) -> None:
        self.programme = programme
        self.sent: Counter[tuple[object, ...]] = Counter()

    def happens(self, what: str, amount: int) -> None:
        booked = [s for s in self.programme.sessions if s.state is SessionState.BOOKED]
        firm, sato = self.programme.firm, self.programme.sato.mention
        if what == "add":
            self.programme.types(f"session add {firm} {sato} {self._when(amount)} online")
        elif what == "move" and booked:
            self.programme.types(f"session move {booked[0].code} {self._when(amount)}")
        elif what == "cancel" and booked:
            self.programme.types(f"session cancel {booked[-1].code}")
        elif what == "pass":
            self.programme.house.pass_time(hours=amount)
        elif what == "tick":
            self.programme.house.remind()
        elif what == "send":
            self._send()

    def _when(self, hours: int) -> str:
        local = self.programme.house.now.astimezone(PROGRAMME.zone) + timedelta(hours=hours)
        return local.strftime(FORMAT)

    def _send(self) -> None:
        sessions = {session.code: session for session in self.programme.sessions}
        reminders = {row["id"]: row for row in self.programme.reminders}
        for row in self.programme.house.deliver():
            if is_reminder(row.step) and isinstance(row.step, Notice):
                reminder = reminders[str(row.step.payload["reminder"])]
                self._is_right(row, reminder, sessions[str(reminder["session"])])

    def _is_right(self, row: Claimed, reminder: dict[str, object], of: Session) -> None:
        now = self.programme.house.now
        assert of.state is SessionState.BOOKED
        assert reminder["sequence"] == of.sequence
        assert now < of.starts_at
        due_at = reminder["due_at"]
        assert isinstance(due_at, datetime)
        assert due_at <= now
        local = of.starts_at.astimezone(PROGRAMME.zone)
        assert f"{local.month}月{local.day}日" in str(row.step)
        assert f"{local.hour}:{local.minute:02}" in str(row.step)
        key = (of.code, reminder["offset"], reminder["side"], of.sequence)
        self.sent[key] += 1
        assert self.sent[key] == 1

    def ends(self) -> None:
        """Long after everything: nothing is left waiting, nothing is silently gone."""
        self.programme.house.pass_time(days=30)
        while self.programme.house.remind().changes:
            pass
        self._send()
        assert {row["state"] for row in self.programme.reminders} <= {"sent", "missed", "cancelled"}
        missed = sum(row["state"] == "missed" for row in self.programme.reminders)
        told = self.programme.types("status").text
        assert told.count("が届きませんでした") == min(missed, OF_A_KIND)


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(HAPPENS, min_size=3, max_size=25))
def test_no_reminder_is_of_an_old_time_or_comes_twice(
    migrated: Path, happenings: Sequence[tuple[str, int]]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "season.db"
        shutil.copy(migrated, path)
        database = Database(f"sqlite:///{path}")
        try:
            season = Season(open_programme(House(database)))
            for what, amount in happenings:
                season.happens(what, amount)
            season.ends()
        finally:
            database.close()
