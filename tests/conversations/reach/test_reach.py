"""All actions × all roles × one's own and foreign firms: nothing of a foreign firm is reached.

The desk runs on the real tables; every try is undone, so each finds the same season.
"""

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from bot.consultant import TICKS, registry
from conversations.access import ALLOWED
from conversations.events import Event, Filled, Pressed
from conversations.people import Role
from storage import Database
from tests.conversations.person import SECRETARIAT, House
from tests.conversations.reach.season import FOREIGN, NOBODY, OWN, WITHOUT, Firm, furnish
from tests.conversations.reach.trying import Rows, Tried, tries
from tests.conversations.reach.ways import WAYS, Way

ACTIONS = tuple(action.id for action in registry())
# Who has nothing to do with the foreign firm.
OUTSIDERS: Mapping[str, str] = {
    "nobody": NOBODY,
    "owner": OWN.owner,
    "respondent": OWN.colleague,
    "expert": OWN.expert,
    "expert without a firm": WITHOUT,
}
# What an expert may do about the sessions of a firm, beside what is theirs alone.
OF_A_SESSION = frozenset({"session.confirm", "session.wish", "session.calendar"})


@pytest.fixture(scope="module")
def season(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    path = tmp_path_factory.mktemp("reach") / "season.db"
    shutil.copy(migrated, path)
    database = Database(f"sqlite:///{path}")
    yield House(database)
    database.close()


@pytest.fixture(scope="module")
def firms(season: House) -> tuple[Firm, Firm]:
    """One's own and the foreign one."""
    return furnish(season)


def _event(action: str, way: Way, firm: Firm) -> Event:
    names = {**firm.names, "name": firm.side.name}
    argument = way.argument.format(**names)
    if not way.filled:
        return Pressed(action, argument)
    return Filled(action, argument, {name: v.format(**names) for name, v in way.filled.items()})


def _of(rows: Rows, firm: Firm) -> list[tuple[str, dict[str, object]]]:
    """All rows of a firm, those that hang on its conversations and sessions among them."""
    talks = {r["id"] for r in rows["conversation"] if r["company"] == firm.company}
    sessions = {r["code"] for r in rows["session"] if r["company"] == firm.company}
    return [
        (table, row)
        for table, of in rows.items()
        for row in of
        if firm.company in (row.get("company"), row.get("code"))
        or row.get("conversation") in talks
        or row.get("part_of") in talks
        or row.get("session") in sessions
    ]


def _told(firm: Firm, event: Pressed | Filled) -> set[str]:
    """What only the firm's own may read, less what the try itself named."""
    given = f"{event.argument} {getattr(event, 'values', '')}"
    codes = {firm.company, firm.names["session"], firm.names["inquiry"], firm.names["code"]}
    secrets = {firm.side.name, firm.side.secret, f"12月{firm.side.day}日", *codes}
    return {secret for secret in secrets if secret not in given}


def _assert_untouched(tried: Tried, firm: Firm, event: Event) -> None:
    assert isinstance(event, Pressed | Filled)
    assert _of(tried.after, firm) == _of(tried.before, firm)
    for reader, heard in tried.heard.items():
        leaked = [secret for secret in _told(firm, event) if secret in heard]
        assert leaked == [], f"{reader} reads {leaked}"


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("who", OUTSIDERS)
def test_nobody_from_outside_reaches_a_firm(
    season: House, firms: tuple[Firm, Firm], who: str, action: str
) -> None:
    theirs = firms[1]
    for way in WAYS[action]:
        event = _event(action, way, theirs)
        tried = tries(season, OUTSIDERS[who], event)
        _assert_untouched(tried, theirs, event)
        people = {FOREIGN.owner, FOREIGN.colleague, FOREIGN.expert} & tried.heard.keys()
        assert people == set() or action == "colleagues.hand", f"{people} are written to"


@pytest.mark.parametrize("action", ACTIONS)
def test_the_secretariat_reaches_the_firm_it_names_and_no_other(
    season: House, firms: tuple[Firm, Firm], action: str
) -> None:
    own, theirs = firms
    for way in WAYS[action]:
        event = _event(action, way, theirs)
        tried = tries(season, SECRETARIAT, event)
        assert _of(tried.after, own) == _of(tried.before, own)
        for reader in tried.heard.keys() - {SECRETARIAT}:
            assert own.company not in tried.heard[reader]
            assert own.side.secret not in tried.heard[reader]
        if Role.OFFICE not in ALLOWED[action]:
            _assert_untouched(tried, theirs, event)


@pytest.mark.parametrize("action", ACTIONS)
def test_the_firms_expert_does_what_is_an_experts_and_nothing_of_its_staffs(
    season: House, firms: tuple[Firm, Firm], action: str
) -> None:
    own, theirs = firms
    experts = ALLOWED[action] == {Role.EXPERT} or action in OF_A_SESSION
    for way in WAYS[action]:
        event = _event(action, way, theirs)
        tried = tries(season, FOREIGN.expert, event)
        _assert_untouched(tried, own, event)
        if not experts:
            assert _of(tried.after, theirs) == _of(tried.before, theirs)
            assert FOREIGN.secret not in tried.heard[FOREIGN.expert]


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("user", [FOREIGN.owner, FOREIGN.colleague])
def test_a_firms_own_people_stay_in_their_firm(
    season: House, firms: tuple[Firm, Firm], user: str, action: str
) -> None:
    own, theirs = firms
    for way in WAYS[action]:
        event = _event(action, way, theirs)
        tried = tries(season, user, event)
        _assert_untouched(tried, own, event)
        if not ALLOWED[action] & {Role.STAFF, Role.OWNER}:
            assert _of(tried.after, theirs) == _of(tried.before, theirs)


@pytest.mark.parametrize("action", sorted(TICKS))
def test_nobody_sets_a_tick_going(season: House, firms: tuple[Firm, Firm], action: str) -> None:
    for user in (*OUTSIDERS.values(), FOREIGN.owner, FOREIGN.expert, SECRETARIAT):
        for way in WAYS[action]:
            tried = tries(season, user, _event(action, way, firms[1]))
            assert tried.outcome.did == f"{action}.refused"
            assert _of(tried.after, firms[1]) == _of(tried.before, firms[1])
