"""Charts and files: shared with their message; where Slack refuses files, words and a link."""

from dataclasses import replace

import aiohttp
import pytest

from bot.documents import Papers
from bot.documents.writing import write, write_aside
from bot.slack import OneToken, SlackMessenger
from conversations.engine import Bar, Chart, Document, Plain
from scheduler.messenger import LaterError
from tests.bot.slack.parcels import dm, parcel
from tests.support.slack_api import LoopbackSlack

CHART = Chart(
    notification="診断の図です。",
    text="診断を図にしました。",
    title="自社診断",
    bars=(Bar("第1部", 9, 20),),
    alt="第1部：9点（20点満点）",
    company="C-1",
    name="shindan",
)
FILE = Document("予定表です。", "予定表に入れるファイルです。", "予定.ics", "C-1", Plain("BEGIN"))


def _link(delivery: str, company: str) -> str:
    return f"https://example.com/files/{company}/{delivery}"


@pytest.fixture
def messenger(slack: LoopbackSlack, session: aiohttp.ClientSession) -> SlackMessenger:
    papers = Papers(write_aside, _link)
    return SlackMessenger(OneToken("xoxb-loopback"), session, slack.url, papers=papers)


@pytest.mark.parametrize("step", [CHART, FILE], ids=["chart", "file"])
async def test_the_file_is_shared_where_its_message_goes(
    slack: LoopbackSlack, messenger: SlackMessenger, step: Chart | Document
) -> None:
    await messenger.send(parcel(step=step))

    (file,) = slack.files.values()
    assert file.channel == slack.dm("T1", "U1")
    assert file.content == write(step).content
    assert file.name == write(step).name
    (message,) = dm(slack)
    assert message.event_type == "sme_message"
    assert message.payload == {"delivery": "D-1"}
    assert step.text in str(message.blocks)


async def test_a_picture_says_its_numbers_to_those_who_do_not_see_it(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    await messenger.send(parcel(step=CHART))

    (file,) = slack.files.values()
    assert file.alt == CHART.alt


@pytest.mark.parametrize("refusal", ["missing_scope", "file_uploads_disabled"])
async def test_where_files_are_refused_the_words_say_it_and_a_link_leads_to_it(
    slack: LoopbackSlack, messenger: SlackMessenger, refusal: str
) -> None:
    slack.fail("files.getUploadURLExternal", refusal)

    await messenger.send(parcel(step=CHART))

    (message,) = dm(slack)
    assert CHART.alt in str(message.blocks)
    assert "https://example.com/files/C-1/D-1" in str(message.blocks)
    assert all(not file.channel for file in slack.files.values())


async def test_a_message_that_is_tried_again_shares_its_file_once(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    slack.refuse("chat.postMessage")
    with pytest.raises(LaterError):
        await messenger.send(parcel(step=FILE))

    await messenger.send(parcel(step=FILE))

    assert sum(bool(file.channel) for file in slack.files.values()) == 1
    assert len(dm(slack)) == 1


async def test_slack_that_does_not_answer_is_tried_later_with_nothing_said(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    slack.refuse("files.completeUploadExternal", status=503)
    with pytest.raises(LaterError):
        await messenger.send(parcel(step=FILE))
    assert dm(slack) == []


async def test_what_goes_by_link_alone_is_never_put_into_slack(
    slack: LoopbackSlack, messenger: SlackMessenger
) -> None:
    """A briefing in the workspace of an expert's employer (users.md X1)."""
    await messenger.send(parcel(step=replace(FILE, linked=True)))

    assert not slack.files
    (message,) = dm(slack)
    assert "https://example.com/files/C-1/D-1" in str(message.blocks)


async def test_where_there_is_no_link_it_says_whom_to_ask(
    slack: LoopbackSlack, session: aiohttp.ClientSession
) -> None:
    papers = Papers(write_aside, lambda _delivery, _company: "")
    messenger = SlackMessenger(OneToken("xoxb-loopback"), session, slack.url, papers=papers)
    await messenger.send(parcel(step=replace(FILE, linked=True)))

    assert not slack.files
    (message,) = dm(slack)
    assert "事務局に連絡して" in str(message.blocks)
