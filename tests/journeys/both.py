"""One product with both doors open: a Slack and a Teams around it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.signing import TENANT
from tests.bot.teams.teams_door import TeamsPerson, TeamsSite, teams_settings
from tests.journeys.slack_door import SlackPerson
from tests.support.product import Product, slack_settings
from tests.support.site import Site
from tests.support.slack_api import LoopbackSlack


class Both(NamedTuple):
    """One running product, with a Slack and a Teams around it."""

    slack: Site
    teams: TeamsSite

    def on_slack(self, user: str, name: str) -> SlackPerson:
        return SlackPerson(self.slack.person(user, name), name)

    def on_teams(self, user: str, name: str) -> TeamsPerson:
        return TeamsPerson(self.teams.person(user, name))


@contextmanager
def opened(folder: Path, database_url: str) -> Iterator[Both]:
    """The secretariat's first member is in Teams."""
    with LoopbackSlack() as slack, LoopbackTeams() as teams:
        settings = {
            **teams_settings(teams, database_url),
            **slack_settings(slack, database_url),
            "OFFICE_MEMBERS": f"teams:{TENANT}:aad-office",
        }
        with Product(folder, settings) as product:
            yield Both(Site(slack, product), TeamsSite(teams, product))
