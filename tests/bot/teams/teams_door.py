"""The story's door in Teams: the running product, a loopback Teams, and four people in it."""

import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from pathlib import Path

from bot.teams import limits
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.seen import (
    OpenQuestion,
    actions,
    elements,
    inputs,
    labels,
    problems,
    question,
    words,
)
from tests.bot.teams.service import Json, Message
from tests.bot.teams.signing import APP, TENANT
from tests.bot.teams.user import Reply, TeamsUser
from tests.journeys.door import Heard
from tests.support import zones
from tests.support.product import Product
from tests.support.site import assert_discreet
from tests.support.waiting import wait_until

PASSWORD = "a-password"
OFFICE = "29:office"  # the secretariat's first member

Asked = tuple[Message, OpenQuestion]


def teams_settings(teams: LoopbackTeams, database_url: str, **more: str) -> dict[str, str]:
    """The settings of an installation in one tenant, with the Teams door open."""
    settings = teams.settings(app_password=PASSWORD)
    return {
        "DATABASE_URL": database_url,
        "MICROSOFT_APP_ID": APP,
        "MICROSOFT_APP_PASSWORD": PASSWORD,
        "MICROSOFT_APP_TYPE": "SingleTenant",
        "MICROSOFT_APP_TENANT_ID": TENANT,
        "MICROSOFT_OPENID_URL": settings.openid_url,
        "MICROSOFT_LOGIN_URL": settings.login_url,
        "MICROSOFT_SERVICE_URL": settings.service_url,
        "OFFICE_MEMBERS": f"teams:{TENANT}:aad-office",  # the id in the directory
        **more,
    }


class TeamsPerson:
    """Somebody in the tenant."""

    def __init__(self, user: TeamsUser) -> None:
        self.user = user
        self.name = user.name
        self.mention = user.mention

    def command(self, line: str, channel: str = "") -> None:
        _taken(self.user.say(line, channel))

    def say(self, text: str) -> None:
        _taken(self.user.say(text))

    def answer(self, choice: str) -> None:
        message, asked = wait_until(self._open)[-1]
        assert choice in asked.choices, f"{choice} is not offered by {asked}"
        sent = [a for a in actions(message.card) if "question" in a["data"]]
        pressed = next((a for a in sent if a["data"].get("answer") == choice), None)
        if pressed is not None:
            _taken(self.user.press(message, pressed))
        else:
            _taken(self.user.press(message, sent[0], {asked.id: choice}))

    def fill(self, *texts: str) -> list[str]:
        complaints: list[str] = []
        for text in texts:
            message, asked = wait_until(self._open)[-1]
            typed = next(a for a in actions(message.card) if a["data"].get("typed"))
            card = _taken(self.user.press(message, typed, {asked.id: text})).json["value"]
            complaints += [words(card)] if question(card) else []
        assert self._asked_of(message) is None, "the form stayed open"
        return complaints

    def press(self, label: str) -> None:
        message, action = wait_until(lambda: self._labelled(label))[-1]
        _taken(self.user.press(message, action))

    def fill_in(self, label: str, filled: Mapping[str, str]) -> None:
        before = len(self._forms())
        self.press(label)
        self._submit(*wait_until(lambda: self._forms()[before:])[-1], filled)

    def fill_form(self, filled: Mapping[str, str]) -> None:
        """The form that stands in the chat, as a typed line brought it."""
        self._submit(*wait_until(self._forms)[-1], filled)

    def _submit(self, message: Message, send: Json, filled: Mapping[str, str]) -> None:
        fields = {field["id"]: field for field in inputs(message.card)}
        values = {
            f"field.{name}": _chosen(fields[f"field.{name}"], said) for name, said in filled.items()
        }
        kept = {name: field.get("value", "") for name, field in fields.items()}
        _taken(self.user.press(message, send, kept | values))

    def asked(self) -> str:
        found = self._open()
        return found[-1][1].id if found else ""

    def heard(self) -> Sequence[Heard]:
        return [heard(m) for m in self._messages()]

    def pictures(self) -> Sequence[str]:
        shown = (part for m in self._messages() for part in elements(m.card))
        return [part["altText"] for part in shown if part["type"] == "Image"]

    def shown(self) -> Sequence[Heard]:
        """Teams shows nothing in a channel to one alone: it stands in their chat."""
        return self.heard()

    def _messages(self) -> list[Message]:
        return self.user.teams.standing(self.user.chat)

    def _open(self) -> list[Asked]:
        """The questions that can be answered, with their messages; there should be one."""
        return [(m, asked) for m in self._messages() if (asked := self._asked_of(m))]

    def _asked_of(self, message: Message) -> OpenQuestion | None:
        with self.user.teams.lock:
            return question(message.card)

    def _forms(self) -> list[tuple[Message, Json]]:
        """Every form that can be submitted, with the button that does."""
        found = ((m, action) for m in self._messages() for action in actions(m.card))
        return [(m, action) for m, action in found if "fill" in action["data"]]

    def _labelled(self, label: str) -> list[tuple[Message, Json]]:
        """Every button of that label, the newest last."""
        found = ((m, action) for m in self._messages() for action in actions(m.card))
        return [(m, action) for m, action in found if action["title"] == label]


@dataclass(frozen=True, slots=True)
class TeamsSite:
    """The running product, and a Teams around it."""

    teams: LoopbackTeams
    product: Product

    def person(self, user: str, name: str) -> TeamsUser:
        """Somebody of the tenant."""
        return TeamsUser(self.product.url, self.teams, user, name)

    def strikes(self) -> datetime:
        """Starts the product again where the clocks strike a full minute soon (aware)."""
        ahead = timedelta(seconds=3 + 4 * self.product.pace)
        moment = (datetime.now(UTC) + ahead).replace(microsecond=0)
        assert self.product.stop() == 0
        self.product.settings |= zones.zone_striking(self.product.folder, moment)
        self.product.start()
        return moment


@contextmanager
def installed(folder: Path, database_url: str, **more: str) -> Iterator[TeamsSite]:
    """The product in a tenant. Its log is looked through when all is done."""
    with LoopbackTeams() as teams:
        settings = teams_settings(teams, database_url, **more)
        with Product(folder, settings) as product:
            yield TeamsSite(teams, product)
            assert_discreet(product.log())
            assert PASSWORD not in product.log()


class TeamsDoor:
    """The story's door: a team's channel of the firm, and one that a guest reads."""

    channel = "19:general@thread.tacv2"
    shared_channel = "19:partners@thread.tacv2"

    def __init__(self, site: TeamsSite) -> None:
        self.site, self.teams = site, site.teams
        own = {"id": "29:yamada", "tenantId": TENANT, "userRole": "user"}
        self.teams.rosters[self.channel] = [own]
        self.teams.rosters[self.shared_channel] = [own, {"id": "29:guest", "userRole": "guest"}]
        self.staff = TeamsPerson(site.person("29:yamada", "山田 花子"))
        self.colleague = TeamsPerson(site.person("29:suzuki", "鈴木 健"))
        self.expert = TeamsPerson(site.person("29:sato", "佐藤"))
        self.office = TeamsPerson(site.person(OFFICE, "jimukyoku"))

    def standing(self, channel: str) -> Sequence[Heard]:
        return [heard(m) for m in self.teams.standing(channel)]

    def now(self) -> datetime:
        return self.site.product.now()

    def come_to(self, moment: datetime) -> None:
        self.site.product.come_to(moment)

    def strikes(self) -> datetime:
        return self.site.strikes()

    def wall(self, moment: datetime) -> str:
        return zones.wall(moment)

    def wait_until(self, moment: datetime) -> None:
        ahead = moment - datetime.now(UTC)
        time.sleep(max(ahead.total_seconds(), 0))


def _chosen(field: Json, said: str) -> str:
    """The value of the choice with that title, or what is typed."""
    if field.get("isMultiSelect"):
        return said  # the values of several
    choices = {each["title"]: each["value"] for each in field.get("choices", ())}
    return str(choices[said]) if choices else said


def heard(message: Message) -> Heard:
    """A message as it stands now."""
    card = message.card
    return Heard(
        id=message.id,
        text=words(card),
        event=message.sme["event_type"],
        payload=message.sme["event_payload"],
        labels=labels(card),
        edits=message.edits,
    )


def assert_well_formed(teams: LoopbackTeams) -> None:
    """All that stands: cards that the schema takes, small enough, each delivery once."""
    with teams.lock:
        messages = list(teams.messages)
    assert messages
    for message in messages:
        assert message.activity["summary"].strip()
        if message.kind != "card.adaptive":
            assert message.file["name"]
            continue
        assert problems(message.card) == []
        assert limits.size(message.card) <= limits.CARD
        assert message.card["fallbackText"].strip()
        kind = message.sme["event_type"]
        assert kind == "sme_message" or kind.endswith("_result"), kind
    deliveries = Counter(message.sme["event_payload"]["delivery"] for message in messages)
    assert deliveries.most_common(1)[0][1] == 1, "one delivery stands twice"


def _taken(reply: Reply) -> Reply:
    """Acknowledged; only an invoke has anything in its answer."""
    assert reply.status == HTTPStatus.OK, reply
    return reply
