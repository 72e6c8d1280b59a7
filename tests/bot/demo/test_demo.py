"""The demo is told through the desk: what each of the trial's people then has before them."""

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from bot import consultant
from bot.clock import OFFSET
from bot.demo import AlreadyError, NotATrialError, begin_anew, fill
from bot.demo.story import FIRMS
from bot.links import KEY
from bot.settings import Settings
from bot.web.accounts import CHANNELS, PEOPLE, PRIVATE, seen_by
from bot.web.board import Message, standing, web_messages
from bot.wiring import TRIAL_OFFICE
from conversations.desk import Desk
from conversations.engine import Answered, Chart, Language, Notice, Result, Table
from conversations.people import Account, Company, Person
from conversations.ports import AddCompany, AddPerson
from conversations.workdays import is_working_day
from storage import Database, SqlFacts, read_setting, write_setting
from storage.stores.sessions import all_sessions
from storage.tables import metadata
from tests.storage.things import keep
from tests.support.product import run_command

GUEST = Person("P-1", "本番 一郎", Language.JA, Account("slack", "T1", "U1"))


def the_desk() -> Desk:
    settings = Settings(_env_file=None)  # type: ignore[call-arg]  # pydantic-settings
    return consultant.desk(consultant.programme(settings, TRIAL_OFFICE))


@pytest.fixture
def told(database: Database) -> Database:
    """A trial with the demo in it."""
    database.run_now(partial(fill, desk=the_desk()))
    return database


def of(database: Database, user: str, place: str = PRIVATE) -> list[Message]:
    """What stands in one of a person's places."""
    messages = standing(database.run_now(web_messages))
    return [m for m in messages if seen_by(user, m.to) == place]


def rows(connection: Connection) -> dict[str, int]:
    return {
        table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
        for table in metadata.sorted_tables
    }


def test_three_firms_stand_at_three_stages(told: Database) -> None:
    found = {each.company.name: each for each in told.run_now(lambda c: SqlFacts(c).status())}
    assert set(found) == set(FIRMS)
    planned, stopped, starless = (found[name] for name in FIRMS)
    assert (planned.verdict, planned.score, planned.open_flow) == ("eligible", 42, None)
    assert (stopped.score, stopped.open_flow) == (None, "diagnosis")
    assert (starless.verdict, starless.score) == ("not_yet", None)


def test_everybody_of_the_trial_has_something_to_read(told: Database) -> None:
    for user in PEOPLE:
        assert of(told, user), user
    results = {m.step.event for m in of(told, "yamada") if isinstance(m.step, Result)}
    assert "diagnosis_result" in results
    assert any(isinstance(m.step, Chart) for m in of(told, "yamada"))
    assert any(isinstance(m.step, Table) for m in of(told, "office"))
    briefing = [m.step for m in of(told, "sato") if isinstance(m.step, Notice)][-1]
    assert "【事前資料】" in briefing.text


def test_the_plan_stands_once_in_the_firms_channel_and_nowhere_else(told: Database) -> None:
    shared = {
        c.id: [m for m in of(told, c.members[0], c.id) if not m.to.user] for c in CHANNELS.values()
    }
    (plan,) = shared.pop("general-yamada")
    assert isinstance(plan.step, Result)
    assert "鈴木 健さん" in plan.step.text
    assert set(map(len, shared.values())) == {0}
    readers = [m.step for m in of(told, "yamada", "general-yamada") if m.to.user]
    assert any(isinstance(step, Notice) and "社内の2人" in step.text for step in readers)


def test_the_second_firm_stopped_at_question_twelve(told: Database) -> None:
    steps = [m.step for m in of(told, "takahashi")]
    given = [step for step in steps if isinstance(step, Answered) and step.buttons]
    assert len(given) == 11
    stopped = next(s for s in steps if isinstance(s, Notice) and "ここで止めました" in s.text)
    assert stopped.buttons[0].action == "conversation.go_on"


def test_everything_told_is_past_and_the_sessions_are_to_come(told: Database) -> None:
    now = datetime.now(UTC)
    zone = the_desk().programme.zone
    messages = standing(told.run_now(web_messages))
    assert all(now - timedelta(days=40) < m.sent_at < now for m in messages)
    sessions = told.run_now(all_sessions)
    days = [session.starts_at.astimezone(zone).date() for session in sessions]
    assert len(days) == 2
    assert all(day > now.astimezone(zone).date() and is_working_day(day) for day in days)


def test_one_question_waits_for_the_secretariat(told: Database) -> None:
    (asked,) = told.run_now(lambda c: SqlFacts(c).open_inquiries())
    company = told.run_now(lambda c: SqlFacts(c).company(asked.company or ""))
    assert company is not None
    assert company.name == FIRMS[0]


def test_the_trials_clock_counts(database: Database) -> None:
    ahead = timedelta(days=200)
    database.run_now(lambda c: write_setting(c, OFFSET, str(int(ahead.total_seconds()))))
    database.run_now(partial(fill, desk=the_desk()))
    latest = max(m.sent_at for m in standing(database.run_now(web_messages)))
    assert datetime.now(UTC) + ahead - timedelta(days=15) < latest < datetime.now(UTC) + ahead


def test_it_is_never_told_twice(told: Database) -> None:
    before = told.run_now(rows)
    with pytest.raises(AlreadyError):
        told.run_now(partial(fill, desk=the_desk()))
    assert told.run_now(rows) == before


def test_begun_anew_nothing_is_left_but_the_secret_of_links(told: Database) -> None:
    told.run_now(lambda c: write_setting(c, KEY, "secret"))
    told.run_now(lambda c: write_setting(c, OFFSET, "3600"))
    told.run_now(begin_anew)
    left = {name: count for name, count in told.run_now(rows).items() if count}
    assert left == {"setting": 1}
    assert told.run_now(lambda c: read_setting(c, KEY)) == "secret"
    told.run_now(partial(fill, desk=the_desk()))
    assert of(told, "yamada")


@pytest.mark.parametrize(
    "real",
    [AddPerson(GUEST), AddCompany(Company("C-AAAAA", "本番株式会社"), {"id": "2020-001"})],
    ids=["an account of Slack", "an imported application"],
)
def test_what_no_trial_makes_is_never_touched(
    database: Database, real: AddPerson | AddCompany
) -> None:
    keep(database, real)
    before = database.run_now(rows)
    for change in (begin_anew, partial(fill, desk=the_desk())):
        with pytest.raises(NotATrialError):
            database.run_now(change)
    assert database.run_now(rows) == before


@pytest.mark.process
def test_the_command_fills_an_empty_trial_once(tmp_path: Path) -> None:
    settings = {"DATABASE_URL": f"sqlite:///{tmp_path}/trial.db"}
    first = run_command("demo", folder=tmp_path, settings=settings)
    assert (first.returncode, first.stdout) == (0, "")
    assert "http://127.0.0.1:3978/" in first.stderr
    second = run_command("demo", folder=tmp_path, settings=settings)
    assert second.returncode == 1
    assert "nothing was changed" in second.stderr


@pytest.mark.process
def test_the_command_is_refused_where_slack_is_set(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/real.db"
    settings = {"DATABASE_URL": url, "SLACK_SIGNING_SECRET": "s", "SLACK_BOT_TOKEN": "xoxb-1"}
    done = run_command("demo", folder=tmp_path, settings=settings)
    assert done.returncode == 1
    assert "the trial is shut" in done.stderr
    assert not (tmp_path / "real.db").exists()
