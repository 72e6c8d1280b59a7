"""All actions × all roles × one's own and foreign firms: nothing of a foreign firm is reached.

The desk runs on the real tables; every try is undone, so each finds the same season.
"""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.consultant import TICKS, registry
from conversations.access import ALLOWED
from conversations.events import Event, Filled, OpenedForm, Picked, Pressed, Wrote
from conversations.people import Role
from storage import Database
from tests.conversations.person import SECRETARIAT, House
from tests.conversations.reach.season import FOREIGN, NOBODY, OWN, WITHOUT, Firm, furnish
from tests.conversations.reach.trying import Rows, Tried, rows, tries
from tests.conversations.reach.ways import GENERAL, WAYS, Way

ACTIONS = tuple(action.id for action in registry())
# Who has nothing to do with the foreign firm.
OUTSIDERS: Mapping[str, str] = {
    "nobody": NOBODY,
    "owner": OWN.owner,
    "respondent": OWN.colleague,
    "expert": OWN.expert,
    "expert without a firm": WITHOUT,
}
# Who works in the same office is named by a mention, and is asked whether they accept.
NAMES_SOMEBODY = frozenset({"colleagues.hand"})
# What an expert may do about the sessions of a firm, beside what is theirs alone.
OF_A_SESSION = frozenset({"session.confirm", "session.wish", "session.calendar", "proxy.open"})


@dataclass(frozen=True, slots=True)
class Season:
    """Everything as every try finds it. own, theirs: one's own firm and the foreign one."""

    house: House
    own: Firm
    theirs: Firm
    before: Rows

    def tries(self, user: str, event: Event) -> Tried:
        """Taken for good, and undone."""
        return tries(self.house, user, event)

    def changes(self, tried: Tried, firm: Firm) -> bool:
        """Whether anything of the firm is another after it."""
        return tried.after is not None and _of(tried.after, firm) != _of(self.before, firm)

    def untouched(self, tried: Tried, firm: Firm, event: Event, *known: str) -> None:
        """Nothing of the firm is changed or told; known: what the action may tell of it."""
        assert not self.changes(tried, firm)
        for reader, heard in tried.heard.items():
            leaked = [secret for secret in _told(firm, event) - {*known} if secret in heard]
            assert leaked == [], f"{reader} reads {leaked}"


@pytest.fixture(scope="module")
def season(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Season]:
    path = tmp_path_factory.mktemp("reach") / "season.db"
    shutil.copy(migrated, path)
    database = Database(f"sqlite:///{path}")
    house = House(database)
    yield Season(house, *furnish(house), database.run_now(rows))
    database.close()


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
    applied = {r["code"] for r in rows["application"] if r["company"] == firm.company}
    return [
        (table, row)
        for table, of in rows.items()
        for row in of
        if firm.company in (row.get("company"), row.get("code"))
        or row.get("conversation") in talks
        or row.get("part_of") in talks
        or row.get("session") in sessions
        or row.get("application") in applied
    ]


def _told(firm: Firm, event: Event) -> set[str]:
    """What only the firm's own may read, less what the try itself named."""
    given = f"{getattr(event, 'argument', '')} {getattr(event, 'values', '')}"
    side, names = firm.side, firm.names
    coded = ("session", "held", "inquiry", "code", "proposal", "application", "offer")
    codes = {firm.company, *(names[of] for of in coded)}
    secrets = {side.name, side.secret, side.score, f"12月{side.day}日", *side.people, *codes}
    return {secret for secret in secrets if secret not in given}


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("who", OUTSIDERS)
def test_nobody_from_outside_reaches_a_firm(season: Season, who: str, action: str) -> None:
    names_people = action in NAMES_SOMEBODY
    for way in WAYS[action]:
        event = _event(action, way, season.theirs)
        tried = season.tries(OUTSIDERS[who], event)
        season.untouched(tried, season.theirs, event, *(FOREIGN.people if names_people else ()))
        reached = {FOREIGN.owner, FOREIGN.colleague, FOREIGN.expert} & tried.heard.keys()
        assert reached == set() or names_people, f"{reached} are written to"


@pytest.mark.parametrize("talk", ["conversation", "finished", "part", "offered"])
@pytest.mark.parametrize("who", OUTSIDERS)
def test_nobody_from_outside_answers_a_firms_question(season: Season, who: str, talk: str) -> None:
    conversation = season.theirs.names[talk]
    for revision in range(4):
        for question in ("q03", "q09", "q20"):
            for event in (
                Picked(conversation, revision, question, "done"),
                Wrote(conversation, revision, question, "実施している"),
                OpenedForm(conversation, revision, question),
            ):
                tried = season.tries(OUTSIDERS[who], event)
                season.untouched(tried, season.theirs, event)


@pytest.mark.parametrize("action", ACTIONS)
def test_the_secretariat_reaches_the_firm_it_names_and_no_other(
    season: Season, action: str
) -> None:
    for way in WAYS[action]:
        event = _event(action, way, season.theirs)
        tried = season.tries(SECRETARIAT, event)
        assert not season.changes(tried, season.own)
        for reader in tried.heard.keys() - {SECRETARIAT}:
            told = _told(season.own, event)
            assert not [secret for secret in told if secret in tried.heard[reader]]
        if Role.OFFICE not in ALLOWED[action]:
            season.untouched(tried, season.theirs, event)


@pytest.mark.parametrize("action", ACTIONS)
def test_the_firms_expert_does_what_is_an_experts_and_nothing_of_its_staffs(
    season: Season, action: str
) -> None:
    experts = ALLOWED[action] == {Role.EXPERT} or action in OF_A_SESSION
    for way in WAYS[action]:
        event = _event(action, way, season.theirs)
        tried = season.tries(FOREIGN.expert, event)
        season.untouched(tried, season.own, event)
        if not experts:
            assert not season.changes(tried, season.theirs)
            assert FOREIGN.secret not in tried.heard[FOREIGN.expert]


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("user", [FOREIGN.owner, FOREIGN.colleague])
def test_a_firms_own_people_stay_in_their_firm(season: Season, user: str, action: str) -> None:
    for way in WAYS[action]:
        event = _event(action, way, season.theirs)
        tried = season.tries(user, event)
        season.untouched(tried, season.own, event)
        if not ALLOWED[action] & {Role.STAFF, Role.OWNER}:
            assert not season.changes(tried, season.theirs)


@pytest.mark.parametrize("action", sorted(set(ACTIONS) - GENERAL))
def test_the_same_tries_do_reach_the_firm_for_those_who_may(season: Season, action: str) -> None:
    people = (FOREIGN.owner, FOREIGN.colleague, FOREIGN.asked, FOREIGN.expert, SECRETARIAT)
    for user in people:
        for way in WAYS[action]:
            event = _event(action, way, season.theirs)
            tried = season.tries(user, event)
            told = _told(season.theirs, event)
            if season.changes(tried, season.theirs):
                return
            if any(secret in heard for secret in told for heard in tried.heard.values()):
                return
    pytest.fail("no way of the walk reaches anything: what does it try?")


@pytest.mark.parametrize("action", sorted(TICKS))
def test_nobody_sets_a_tick_going(season: Season, action: str) -> None:
    for user in (*OUTSIDERS.values(), FOREIGN.owner, FOREIGN.expert, SECRETARIAT):
        for way in WAYS[action]:
            tried = season.tries(user, _event(action, way, season.theirs))
            assert tried.outcome.did == f"{action}.refused"
            assert not season.changes(tried, season.theirs)
