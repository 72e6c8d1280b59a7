"""A whole installation on loopback: the running product, and a Slack around it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.support.product import OFFICE, SECRET, TOKEN, Product, slack_settings
from tests.support.slack_api import LoopbackSlack
from tests.support.slack_question import OpenQuestion, read_question
from tests.support.slack_things import Message
from tests.support.slack_user import SlackUser
from tests.support.zones import zone_striking

FIRST = "category"  # the first question of eligibility


@dataclass(frozen=True, slots=True)
class Site:
    """What a test acts on."""

    slack: LoopbackSlack
    product: Product

    def person(self, user: str, name: str = "yamada-hanako") -> SlackUser:
        """Somebody of the workspace."""
        return SlackUser(self.product.url, SECRET, self.slack, user=user, name=name)

    def office(self) -> SlackUser:
        """Somebody of the secretariat."""
        return self.person(OFFICE, "jimukyoku")

    def begun(self, user: str) -> SlackUser:
        """Somebody whose diagnosis has begun: q01 stands open, and all is noted."""
        person = self.person(user)
        person.command("/sme", "diagnose")
        person.wait_question("q01")
        self.product.settle()
        return person

    def strikes(self, restarts: int = 0) -> datetime:
        """Starts the product again where the clocks strike a full minute at that moment (aware).

        It is as near as may be: with room to book, and for so many restarts until then.
        """
        ahead = timedelta(seconds=3 + 2 * self.product.pace * (restarts + 1))
        moment = (datetime.now(UTC) + ahead).replace(microsecond=0)
        assert self.product.stop() == 0
        self.product.settings |= zone_striking(self.product.folder, moment)
        self.product.start()
        return moment

    def open_questions(self, person: SlackUser) -> list[OpenQuestion]:
        """All questions that can be answered in somebody's DM; there should be one."""
        return [question for m in person.messages() if (question := read_question(m))]

    def posted(self, person: SlackUser) -> list[Message]:
        """What the product wrote to somebody, as it stands."""
        return [message for message in person.messages() if message.bot_id]


@contextmanager
def installed(folder: Path, database_url: str, **more: str) -> Iterator[Site]:
    """The product in a workspace. Its log is looked through when all is done."""
    with LoopbackSlack() as slack:
        settings = slack_settings(slack, database_url, **more)
        with Product(folder, settings) as product:
            yield Site(slack, product)
            assert_discreet(product.log())
        assert slack.broadcasts == []


def assert_discreet(log: str) -> None:
    """Nothing typed (it is all in Japanese here), nobody's name and no secret in the log."""
    told = [line for line in log.splitlines() if not line.isascii()]
    assert told == []
    for word in (SECRET, TOKEN, "xoxb-", "hanako"):
        assert word not in log
