"""People and firms span platforms: one product with both doors open, and one firm on both."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from tests.bot.teams.teams_door import OFFICE, TeamsPerson
from tests.journeys.both import Both
from tests.journeys.slack_door import SlackPerson
from tests.journeys.watching import PATIENCE
from tests.support import zones
from tests.support.waiting import wait_until

pytestmark = pytest.mark.process


def _code(person: SlackPerson, words: str) -> str:
    """The code that the newest message with these words shows."""
    heard = wait_until(lambda: [h for h in _all(person) if words in h], PATIENCE)[-1]
    found = re.search(r"[ぁ-ん]+(?:-[ぁ-ん]+)?-\d{4}", heard)
    assert found, heard
    return found[0]


def _all(person: SlackPerson | TeamsPerson) -> list[str]:
    return [heard.text for heard in person.heard()]


def _hears(person: SlackPerson | TeamsPerson, words: str) -> str:
    return wait_until(lambda: [text for text in _all(person) if words in text], PATIENCE)[-1]


def _reminders(person: SlackPerson | TeamsPerson) -> int:
    return sum(heard.event == "session_reminder_result" for heard in person.heard())


def test_a_diagnosis_begun_on_slack_goes_on_in_teams_and_sessions_reach_both(both: Both) -> None:
    staff = both.on_slack("U1", "yamada")
    staff.command("/sme diagnose")
    wait_until(lambda: staff.asked() == "q01", PATIENCE)
    staff.answer("done")
    wait_until(lambda: staff.asked() == "q02", PATIENCE)

    staff.say("つなぐ")
    mobile = both.on_teams("29:yamada", "山田 花子")
    mobile.say(_code(staff, "コード"))
    wait_until(lambda: mobile.asked() == "q02", PATIENCE)
    assert staff.asked() == ""
    mobile.answer("none")
    wait_until(lambda: mobile.asked() == "q03", PATIENCE)

    staff.say("招待")
    colleague = both.on_slack("U2", "suzuki")
    colleague.say(_code(staff, "招待"))
    _hears(colleague, "記録に入りました")

    office = both.on_teams(OFFICE, "jimukyoku")
    expert = both.on_teams("29:sato", "佐藤")
    office.command("/sme-office status")
    company = re.search(r"C-[0-9A-Z]{5}", _hears(office, "事業の今"))
    assert company
    strikes = both.teams.strikes()
    when = zones.wall(strikes + timedelta(hours=1))
    office.command(f"/sme-office session add {company[0]} {expert.mention} {when} online")
    for reader in (staff, colleague, expert):
        _hears(reader, "日時が決まりました")
    wait_until(lambda: datetime.now(UTC) >= strikes, 60)
    wait_until(lambda: _reminders(colleague) and _reminders(expert), PATIENCE)
    both.slack.product.settle()
    # each person once, wherever they were last; nobody twice for having two accounts
    assert (_reminders(staff) + _reminders(mobile), _reminders(colleague)) == (1, 1)
    assert _reminders(expert) == 1
