"""The running product behind Teams: brought twice, two at once, a dead database, a kill."""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from conversations.ports import Address, Say
from storage import Database, outbox
from tests.bot.slack.steps import DOCUMENT
from tests.bot.teams.seen import actions, inputs, question, words
from tests.bot.teams.service import Json, Message
from tests.bot.teams.signing import TENANT
from tests.bot.teams.teams_door import TeamsSite, installed
from tests.bot.teams.user import Reply, TeamsUser
from tests.storage.gate import Gate
from tests.support.postgres import PostgresServer, fresh_database
from tests.support.waiting import wait_until

pytestmark = pytest.mark.process

KINDS = ("sqlite", "postgres")
LEASE = 20.0  # s to wait for a message whose lease has to run out first (10 s)
REFERENCE = re.compile(r"受付番号 ([2-9A-Z]{5}) を")


@pytest.fixture(scope="module", params=KINDS)
def site(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    postgres: PostgresServer,
) -> Iterator[TeamsSite]:
    """A product that the tests share: each has people of its own, and breaks nothing."""
    folder = tmp_path_factory.mktemp("teams")
    with ExitStack() as stack:
        url = f"sqlite:///{folder}/site.db"
        if request.param == "postgres":
            url = stack.enter_context(fresh_database(postgres))
        yield stack.enter_context(installed(folder, url))


class Far(NamedTuple):
    """An installation, and the way to its PostgreSQL: to be shut and opened."""

    site: TeamsSite
    gate: Gate


@pytest.fixture
def far(tmp_path: Path, postgres: PostgresServer) -> Iterator[Far]:
    """A product whose database can be taken away."""
    with (
        fresh_database(postgres) as url,
        Gate(url) as gate,
        installed(tmp_path, gate.url) as running,
    ):
        yield Far(running, gate)
        gate.shut()
        gate.open()


@pytest.fixture
def own(tmp_path: Path) -> Iterator[TeamsSite]:
    """A product of the test's own, to be killed."""
    with installed(tmp_path, f"sqlite:///{tmp_path}/site.db") as running:
        yield running


def asked(user: TeamsUser) -> list[str]:
    """The questions that stand open in somebody's chat."""
    return [q.id for m in user.teams.standing(user.chat) if (q := question(m.card))]


def card(user: TeamsUser, of: str, within: float = 10.0) -> Message:
    """The card of the one open question, once it is that."""
    wait_until(lambda: asked(user) == [of], within)
    return next(m for m in user.teams.standing(user.chat) if question(m.card))


def choices(message: Message) -> list[Json]:
    return [a for a in actions(message.card) if "answer" in a["data"]]


def begun(site: TeamsSite, user: str) -> TeamsUser:
    """Somebody in their diagnosis, its first question open."""
    person = site.person(user, user)
    assert person.say("診断").status == 200
    card(person, "q01")
    return person


def at_once(*acts: Callable[[], Reply]) -> Sequence[Reply]:
    with ThreadPoolExecutor(len(acts)) as threads:
        return [done.result() for done in [threads.submit(act) for act in acts]]


def test_an_activity_brought_three_times_at_once(site: TeamsSite) -> None:
    person = begun(site, "29:brought")
    activity = person.activity({"type": "message", "text": "実施していない"})

    replies = at_once(*[partial(person.deliver, activity)] * 3)
    card(person, "q02")
    site.product.settle()

    assert [reply.status for reply in replies] == [200] * 3
    assert asked(person) == ["q02"]


def test_an_activity_brought_again_much_later(site: TeamsSite) -> None:
    person = begun(site, "29:later")
    activity = person.activity({"type": "message", "text": "一部実施している"})
    person.deliver(activity)
    second = card(person, "q02")
    person.press(second, choices(second)[0])
    card(person, "q03")
    site.product.settle()
    standing = len(person.teams.standing(person.chat))

    assert person.deliver(activity).status == 200
    site.product.settle()

    assert asked(person) == ["q03"]
    assert len(person.teams.standing(person.chat)) == standing


def test_two_choices_pressed_at_once_are_one_answer(site: TeamsSite) -> None:
    """Two turns of one conversation: the later one finds it changed, and runs again."""
    person = begun(site, "29:two")
    message = card(person, "q01")

    replies = at_once(*(partial(person.press, message, each) for each in choices(message)[:2]))
    site.product.settle()

    assert [reply.status for reply in replies] == [200] * 2
    assert asked(person) == ["q02"]


def test_installing_is_greeted_once(site: TeamsSite) -> None:
    person = site.person("29:installs", "installs")

    replies = at_once(person.install, person.arrive)
    wait_until(lambda: len(person.teams.standing(person.chat)) == 3)
    site.product.settle()

    assert [reply.status for reply in replies] == [200] * 2
    assert len(person.teams.standing(person.chat)) == 3  # greeting, privacy, home


def test_an_activity_while_the_database_is_away_is_brought_again(far: Far) -> None:
    person = begun(far.site, "29:away")
    activity = person.activity({"type": "message", "text": "実施している"})
    far.gate.shut()
    assert person.deliver(activity).status == 500

    far.gate.open()
    wait_until(lambda: person.deliver(activity).status == 200)
    assert person.deliver(activity).status == 200
    card(person, "q02")
    far.site.product.settle()
    assert asked(person) == ["q02"]


def test_a_typed_answer_while_the_database_is_away_stays_in_its_field(far: Far) -> None:
    person = far.site.person("29:typed", "typed")
    person.say("参加確認")
    for name, choice in (("category", "6"), ("legal_form", "sole_proprietor")):
        message = card(person, name)
        field = inputs(message.card)
        if field:
            person.press(message, actions(message.card)[0], {name: choice})
        else:
            pressed = next(a for a in choices(message) if a["data"]["answer"] == choice)
            person.press(message, pressed)
    message = card(person, "regular_employees")
    button = next(a for a in actions(message.card) if a["data"].get("typed"))
    far.gate.shut()

    reply = person.press(message, button, {"regular_employees": "12人"})

    assert reply.status == 200
    told = REFERENCE.search(reply.json["value"])
    assert told, reply
    assert f"reference {told[1]}: StorageAwayError" in far.site.product.log()
    assert inputs(message.card)  # the card stays as it is
    far.gate.open()
    wait_until(lambda: far.site.product.get("/readyz").status == 200)
    person.press(message, button, {"regular_employees": "12人"})
    card(person, "against_public_order")


@pytest.mark.timeout(120)
def test_a_kill_between_any_two_answers_loses_none(own: TeamsSite) -> None:
    person = begun(own, "29:killed")
    for number in range(1, 6):
        message = card(person, f"q{number:02}", LEASE)
        assert person.press(message, choices(message)[number % 4]).status == 200
        own.product.kill()
        own.product.start()

    card(person, "q06", LEASE)
    own.product.settle(LEASE)
    assert asked(person) == ["q06"]


def test_an_accepted_file_survives_a_kill(own: TeamsSite) -> None:
    person = own.person("29:file", "file")
    person.say("ヘルプ")
    wait_until(lambda: person.teams.standing(person.chat))
    database = Database(own.product.settings["DATABASE_URL"])
    offer = Say("D-file", Address("teams", TENANT, user=person.user), DOCUMENT)
    database.run_now(lambda c: outbox.add(c, [offer], datetime.now(UTC)))
    database.close()
    message = wait_until(lambda: [m for m in offers(person) if m.kind.endswith("consent")])[0]
    person.teams.refuse("upload", 503, after="1", times=2)

    assert person.answers_offer(message).status == 200
    wait_until(lambda: person.teams.calls_of("upload"))
    own.product.kill()
    own.product.start()

    wait_until(lambda: [m for m in offers(person) if m.kind.endswith("info")], LEASE)
    own.product.settle(LEASE)
    time.sleep(0.5)
    assert len([m for m in offers(person) if m.kind.endswith("info")]) == 1
    assert person.teams.calls_of("upload")[-1].raw == "計画".encode()
    assert DOCUMENT.text in words(person.teams.standing(person.chat)[-2].card)


def offers(person: TeamsUser) -> list[Message]:
    """Offered files and files, in somebody's chat."""
    return [m for m in person.teams.standing(person.chat) if m.kind != "card.adaptive"]
