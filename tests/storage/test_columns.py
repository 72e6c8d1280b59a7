from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import StatementError

from storage import Database
from storage.tables import audit, person

TOKYO = ZoneInfo("Asia/Tokyo")


def _audit_at(moment: datetime) -> dict[str, object]:
    return {"at": moment, "person": "P-1", "action": "a", "detail": ""}


def test_a_moment_comes_back_aware_in_utc_to_the_microsecond(database: Database) -> None:
    moment = datetime(2026, 11, 24, 9, 5, 6, 789_001, tzinfo=TOKYO)

    def work(connection: Connection) -> object:
        connection.execute(insert(audit).values(**_audit_at(moment)))
        return connection.execute(select(audit.c.at)).scalar_one()

    found = database.run_now(work)
    assert found == moment
    assert isinstance(found, datetime)
    assert found.tzinfo is UTC


def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    naive = datetime(2026, 11, 24, 9, 5, 6)  # noqa: DTZ001 - the mistake to be refused

    def work(connection: Connection) -> None:
        connection.execute(insert(audit).values(**_audit_at(naive)))

    with pytest.raises(StatementError, match="without its zone"):
        database.run_now(work)


def test_moments_compare_by_time_whatever_zone_they_were_written_in(database: Database) -> None:
    early = datetime(2026, 11, 24, 9, 0, tzinfo=TOKYO)  # 00:00 UTC
    late = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)

    def work(connection: Connection) -> list[datetime]:
        connection.execute(insert(audit), [_audit_at(late), _audit_at(early)])
        return list(connection.execute(select(audit.c.at).order_by(audit.c.at)).scalars())

    assert database.run_now(work) == [early, late]


def test_what_no_database_keeps_is_left_out_of_typed_words(database: Database) -> None:
    def work(connection: Connection) -> object:
        connection.execute(
            insert(person).values(
                id="P-1",
                name="山\x00田\ud800𠮷'; DROP TABLE person",
                language="ja",
                created_at=datetime.now(UTC),
            )
        )
        return connection.execute(select(person.c.name)).scalar_one()

    assert database.run_now(work) == "山田𠮷'; DROP TABLE person"
