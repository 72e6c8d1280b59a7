"""Rights: every action has its row, and what is refused changes nothing and shows nothing."""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.consultant import TICKS, registry
from conversations.access import ALLOWED, may
from conversations.engine import Language
from conversations.events import Pressed
from conversations.people import Account, Actor, Person, Role
from storage import Database
from tests.conversations.person import SECRETARIAT, House, Someone
from tests.conversations.reach.ways import WAYS
from tests.conversations.walks import checks, diagnoses

_DESK = """help_group company seen note case history call calls queue decide undecide
today overdue digest pause pause_yes resume phone people role role_yes
broadcast broadcast_yes broadcast_back export"""
OFFICE_ONLY = frozenset(
    {
        *(
            "session.add",
            "session.move",
            "session.cancel",
            "session.no_show",
            "pace.feasibility",
            "session.no_show_yes",
            "session.make_up",
            "office.status",
            "office.help",
        ),
        *("inquiry.reply", "inquiry.list", "join.invite_office", "join.revoke_office"),
        *(f"application.{done}" for done in ("list", "list_more", "open", "keep", "undo")),
        *(
            f"application.{done}{pressed}"
            for done in ("accept", "ask_back", "refuse", "waiting", "withdraw_for", "merge")
            for pressed in ("", "_yes")
        ),
        "session.ask_cancel",
        *(f"office.{did}" for did in _DESK.split()),
        *("experts.list", "experts.approve", "experts.approve_yes", "experts.ask_back"),
        *("experts.refuse", "experts.leave_it", "experts.match", "experts.assign"),
        *("experts.offer", "experts.take_back"),
        *("colleagues.settle", "nudge.now", "report.by_phone", "report.list", "papers.set"),
        *("closing.close", "closing.close_yes", "statistics.show", "statistics.file"),
        *("proxy.for", "proxy.new", "proxy.new_yes", "proxy.reach"),
    }
)
OWNER_ONLY = frozenset(
    f"colleagues.{done}"
    for done in (
        *("hand", "ask", "close", "take_over", "member", "remove", "remove_yes"),
        *("owner", "pass", "pass_yes"),
    )
)
STAFF_ONLY = frozenset(
    f"colleagues.{done}"
    for done in ("along", "take_back", "members", "leave_it", "follow", "decline")
) | {
    *("proposing.pick", "proposing.decline", "proposing.show"),
    *("report.show", "report.confirm", "report.differ", "survey.start"),
}
EXPERT_ONLY = frozenset(
    {
        *("sessions.mine", "session.cannot", "briefing.show", "briefing.cards", "briefing.card"),
        *("briefing.items", "briefing.check", "briefing.recount", "briefing.ask"),
        *("experts.accept", "experts.decline", "experts.discuss"),
        *("experts.offers", "experts.firms"),
        *("report.write", "papers.mine"),
        *("proposing.offer", "proxy.expert_for"),
    }
)
OFFICE_OR_EXPERT = frozenset({"proxy.open", "proxy.take", "proxy.end"})
ACTIONS = tuple(action.id for action in registry())
HELPERS = frozenset(
    f"conversation.{helper}" for helper in ("help", "back", "stop", "dont_know", "count", "list")
)
WHO = ("staff", "expert", "stranger", "office")
SECRET = "スズキ商会"  # stands in what only Suzuki's firm typed


@dataclass(frozen=True, slots=True)
class Firm:
    """What a press could name of a firm."""

    company: str
    conversation: str
    place: str
    session: str


def test_every_action_has_a_row_and_every_row_an_action() -> None:
    assert set(ALLOWED) == set(ACTIONS)


def test_every_action_is_walked_by_everybody_with_what_names_another_firm() -> None:
    missing = sorted(set(ACTIONS) - set(WAYS))
    assert missing == [], "how could they name something of a firm? (reach/ways.py; ANY in doubt)"
    assert set(WAYS) == set(ACTIONS)


@pytest.mark.parametrize("action", ACTIONS)
def test_the_table_allows_what_the_programme_does(action: str) -> None:
    allowed = {role for role in Role if may(_actor(role), action)}
    if action in TICKS:
        assert allowed == {Role.SYSTEM}
    elif action in OFFICE_ONLY:
        assert allowed == {Role.OFFICE}
    elif action in OFFICE_OR_EXPERT:
        assert allowed == {Role.OFFICE, Role.EXPERT}
    elif action in EXPERT_ONLY:
        assert allowed == {Role.EXPERT}
    elif action in OWNER_ONLY:
        assert allowed == {Role.OWNER}
    elif action in STAFF_ONLY:
        assert allowed == {Role.STAFF, Role.OWNER}
    else:
        assert allowed == {Role.STAFF, Role.OWNER, Role.EXPERT, Role.OFFICE}


def test_somebody_who_is_nobody_yet_may_what_staff_may() -> None:
    assert may(_actor(), "eligibility.start")
    assert not may(_actor(), "office.status")
    assert not may(_actor(Role.OFFICE), "no.such.action")


def _actor(*roles: Role) -> Actor:
    person = Person("P-1", "山田", Language.JA, Account("slack", "T1", "U1"))
    return Actor(person, frozenset(roles))


@pytest.fixture(scope="module")
def season(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Firm, Firm]:
    """Two firms in mid-season, each with an open diagnosis and a session."""
    path = tmp_path_factory.mktemp("season") / "season.db"
    shutil.copy(migrated, path)
    database = Database(f"sqlite:///{path}")
    house = House(database)
    yamada, suzuki = Someone(house), Someone(house, "U2", "鈴木 一郎")
    office, sato = Someone(house, SECRETARIAT, "事務局"), Someone(house, "U3", "佐藤 一郎")
    for staff in (yamada, suzuki):
        diagnoses(checks(staff))
        staff.commands("plan", channel=f"C{staff.user}")
        diagnoses(staff, until="q03")
        day = 10 if staff is yamada else 11  # an expert is in one place at a time
        line = f"session add {staff.mention} {sato.mention} 2026-12-{day} 14:00 online"
        office.commands(line, root="sme-office")
    suzuki.says(SECRET)
    firms = _firm(house, yamada), _firm(house, suzuki)
    database.close()
    return path, *firms


def _firm(house: House, staff: Someone) -> Firm:
    card, record = staff.asked, house.record()
    company = next(
        row["company"] for row in record["conversation"] if row["id"] == card.conversation
    )
    session = next(row["code"] for row in record["session"] if row["company"] == company)
    place = f"{card.conversation}:{card.revision}:{card.question}"
    return Firm(str(company), card.conversation, place, str(session))


@pytest.fixture
def copy(season: tuple[Path, Firm, Firm], tmp_path: Path) -> Iterator[House]:
    """The season, to be changed."""
    path = tmp_path / "copy.db"
    shutil.copy(season[0], path)
    database = Database(f"sqlite:///{path}")
    house = House(database)
    house.pass_time(hours=1)
    yield house
    database.close()


def _who(house: House, who: str) -> Someone:
    users = {"staff": "U1", "expert": "U3", "stranger": "U9", "office": SECRETARIAT}
    return Someone(house, users[who], who)


def _argument(action: str, firm: Firm) -> str:
    if action in HELPERS:
        return firm.place
    return {
        "conversation.change": f"{firm.conversation}:q01",
        "join.invite_office": firm.company,
        "office.company": firm.company,
        "office.seen": firm.company,
        "office.note": f"{firm.company} 社長は月曜が休み",
        "office.queue": firm.company,
        "office.decide": f"{firm.company} 合う 電話で確かめた",
        "office.call": f"{firm.company} 在 元気",
        "office.case": f"{firm.company} me",
        "office.history": firm.company,
        "join.revoke": firm.company,
        "join.revoke_office": firm.company,
        "plan.post": "CU2",
        "session.add": f"{firm.company} <@U3|佐藤> 2026-12-20 10:00 online",
        "session.move": f"{firm.session} 2026-12-21 10:00",
        "session.cancel": firm.session,
        "session.ask_cancel": firm.session,
        "nudge.now": firm.session,
        "report.write": firm.session,
        "report.confirm": f"{firm.session}:1",
        "report.differ": f"{firm.session}:1",
        "report.by_phone": f"{firm.session} 山田様",
        "closing.close": firm.company,
        "closing.close_yes": firm.company,
        "colleagues.hand": f"<@U9|だれか> 3 {firm.conversation}",
        "colleagues.settle": f"{firm.company} <@U1|山田>",
        "colleagues.follow": firm.company,
        "colleagues.decline": firm.company,
    }.get(action, firm.conversation)


def _of(record: Mapping[str, list[dict[str, object]]], firm: Firm) -> list[object]:
    """All rows of a firm, its answers and reminders among them."""
    talks = {row["id"] for row in record["conversation"] if row["company"] == firm.company}
    return [
        (name, row)
        for name, rows in record.items()
        for row in rows
        if firm.company in (row.get("company"), row.get("code"))
        or row.get("conversation") in talks
        or row.get("session") == firm.session
    ]


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("action", sorted(OFFICE_ONLY | EXPERT_ONLY | OWNER_ONLY))
def test_what_is_refused_changes_nothing(
    copy: House, season: tuple[Path, Firm, Firm], action: str, who: str
) -> None:
    someone, firm = _who(copy, who).says("ヘルプ"), season[1]
    before = copy.record()
    someone.does(Pressed(action, _argument(action, firm)))
    owner = "staff"  # who came first answers for the file
    allowed = who == (
        "office" if action in OFFICE_ONLY else owner if action in OWNER_ONLY else "expert"
    )
    assert (someone.outcome.did == f"{action}.refused") is not allowed
    if not allowed:
        assert copy.record() == before
        assert firm.company not in someone.text
        assert "何も変えていません" in someone.text


@pytest.mark.parametrize("typed", ["status", "session cancel S-XXXXX", "", "しんだん"])
def test_the_secretariats_words_are_refused_to_staff_wherever_they_are_typed(
    yamada: Someone, typed: str
) -> None:
    yamada.commands("help")
    before = yamada.house.record()
    assert "事務局の人が使う言葉です" in yamada.commands(typed, root="sme-office").text
    assert "事務局の人が使う言葉です" in yamada.says(f"/sme-office {typed}").text
    channel = yamada.commands(typed, root="sme-office", channel="C1")
    assert "事務局の人が使う言葉です" in channel.text
    assert channel.outcome.says[0].to.user == yamada.user  # for their eyes only
    assert yamada.house.record() == before
