"""Showing the plan: private, in the firm's channel, and where outsiders would read it."""

import pytest

from conversations.engine import Notice, Result
from conversations.ports import Address
from tests.conversations.person import Someone, words
from tests.conversations.walks import diagnoses
from tests.conversations.workspace import CLOSED, OWN, SHARED, Workspace, channel_of, deliver


@pytest.fixture
def slack() -> Workspace:
    return Workspace()


@pytest.fixture
def diagnosed(yamada: Someone) -> Someone:
    return diagnoses(yamada, "partial", q09="unknown", q25="done")


def test_without_a_diagnosis_the_way_to_it_is_shown(yamada: Someone) -> None:
    yamada.commands("plan")
    assert "計画は、診断の答えから作ります" in yamada.text
    assert yamada.presses("診断する").asked.question == "q01"


def test_without_a_diagnosis_nothing_is_posted_for_all(yamada: Someone) -> None:
    yamada.commands("help").commands("plan", channel=OWN)
    (say,) = yamada.outcome.says
    assert (say.to.channel, say.to.user) == (OWN, yamada.user)


def test_in_the_private_chat_the_summary_and_the_whole_plan_stay_private(
    diagnosed: Someone,
) -> None:
    diagnosed.presses("計画を見る")
    assert {say.to.user for say in diagnosed.outcome.says} == {diagnosed.user}
    summary = diagnosed.heard[0]
    assert isinstance(summary, Result)
    assert "この個別チャットだけに表示しています" in summary.text
    assert "山田" not in summary.text
    assert "月曜にまずやること" in diagnosed.text


def test_in_a_channel_the_summary_is_posted_without_consent_and_asks_where_it_must(
    diagnosed: Someone,
) -> None:
    diagnosed.commands("plan", channel=OWN)
    summary, *whole = diagnosed.outcome.says
    assert summary.to == channel_of(OWN)
    assert not summary.consent
    assert summary.asks is not None
    assert summary.asks.to == Address("slack", "T1", user=diagnosed.user)
    assert {say.to.user for say in whole} == {diagnosed.user}


async def test_in_the_firms_own_channel_it_stands_at_once(
    diagnosed: Someone, slack: Workspace
) -> None:
    diagnosed.commands("plan", channel=OWN)
    (posted,) = (await deliver(diagnosed.house, slack)).in_channel(OWN)
    assert isinstance(posted, Result)
    assert posted.event == "plan_summary_result"
    assert len(posted.payload["items"]) == 5  # type: ignore[arg-type]  # a list, by the contract
    assert "山田 花子さんが共有しました" in posted.text


async def test_the_channel_reads_what_will_be_done_and_never_what_is_not_known(
    diagnosed: Someone, slack: Workspace
) -> None:
    diagnosed.commands("plan", channel=OWN)
    (posted,) = (await deliver(diagnosed.house, slack)).in_channel(OWN)
    said = words(posted)
    assert not [
        word for word in ("わからない", "実施していない", "弱い", "足りない") if word in said
    ]


async def test_again_it_changes_in_its_place_and_the_sender_is_told(
    diagnosed: Someone, slack: Workspace
) -> None:
    diagnosed.commands("plan", channel=OWN)
    await deliver(diagnosed.house, slack)
    diagnosed.house.pass_time(days=30)
    diagnoses(diagnosed, "done").commands("plan", channel=OWN)
    (posted,) = (await deliver(diagnosed.house, slack)).in_channel(OWN)
    assert "100点" in words(posted)
    told = slack.shown(diagnosed, OWN)
    assert [words(step).splitlines()[0] for step in told] == ["計画をチャンネルに載せました。"] * 2


async def test_each_channel_has_one_message_of_its_own(
    diagnosed: Someone, slack: Workspace
) -> None:
    for channel in (OWN, "CSALES", OWN, "CSALES"):
        diagnosed.commands("plan", channel=channel)
    await deliver(diagnosed.house, slack)
    assert len(slack.in_channel(OWN)) == len(slack.in_channel("CSALES")) == 1


async def test_where_outsiders_read_it_asks_first_and_posts_nothing(
    diagnosed: Someone, slack: Workspace
) -> None:
    diagnosed.commands("plan", channel=SHARED)
    await deliver(diagnosed.house, slack)
    assert slack.in_channel(SHARED) == []
    (asked,) = [step for step in slack.private(diagnosed) if "社外の人も見られます" in words(step)]
    assert isinstance(asked, Notice)
    assert [button.label for button in asked.buttons] == ["別の場所に", "ここに載せる", "やめる"]


async def test_agreed_it_is_posted_there_once_and_the_sender_reads_one_word(
    diagnosed: Someone, slack: Workspace
) -> None:
    diagnosed.commands("plan", channel=SHARED)
    await deliver(diagnosed.house, slack)
    diagnosed.presses("ここに載せる")
    assert diagnosed.text == "計画を載せます。"
    assert len((await deliver(diagnosed.house, slack)).in_channel(SHARED)) == 1


async def test_agreed_twice_it_still_stands_there_once(
    diagnosed: Someone, slack: Workspace
) -> None:
    for _ in range(2):
        diagnosed.commands("plan", channel=SHARED)
        await deliver(diagnosed.house, slack)
        diagnosed.presses("ここに載せる")
        await deliver(diagnosed.house, slack)
    diagnosed.presses("ここに載せる")
    assert len((await deliver(diagnosed.house, slack)).in_channel(SHARED)) == 1


@pytest.mark.parametrize(
    ("answer", "word"), [("やめる", "載せていません"), ("別の場所に", "まだどこにも載せていません")]
)
async def test_not_agreed_nothing_is_posted_and_nothing_is_claimed_to_be(
    diagnosed: Someone, slack: Workspace, answer: str, word: str
) -> None:
    diagnosed.commands("plan", channel=SHARED)
    await deliver(diagnosed.house, slack)
    assert word in diagnosed.presses(answer).text
    assert (await deliver(diagnosed.house, slack)).in_channel(SHARED) == []
    diagnosed.commands("plan", channel=SHARED)
    assert not [step for step in diagnosed.heard if "載せました" in words(step)]


def test_no_line_on_a_locked_phone_tells_a_score_or_a_weakness(diagnosed: Someone) -> None:
    diagnosed.commands("plan").commands("plan", channel=OWN)
    for message in diagnosed.house.messages():
        line = message.step.notification
        assert not [word for word in ("点", "弱", "わからない", "%") if word in line], line


def test_the_plan_of_the_same_diagnosis_is_made_once_and_of_a_new_one_anew(
    diagnosed: Someone,
) -> None:
    diagnosed.commands("plan").commands("plan").commands("plan", channel=OWN)
    assert len(diagnosed.house.record()["plan"]) == 1
    diagnoses(diagnosed, "done").commands("plan")
    assert len(diagnosed.house.record()["plan"]) == 2


def test_until_its_name_is_known_the_firms_code_stands_for_it(diagnosed: Someone) -> None:
    (company,) = diagnosed.house.record()["company"]
    assert f"【情報を守る計画】{company['code']}" in diagnosed.commands("plan").text


def test_somebody_of_no_firm_is_shown_no_firms_plan(diagnosed: Someone) -> None:
    other = Someone(diagnosed.house, "U2", "鈴木 一郎").commands("plan")
    assert "計画は、診断の答えから作ります" in other.text


async def test_a_channel_that_is_closed_to_the_consultant_is_told_with_the_way_in(
    diagnosed: Someone, slack: Workspace
) -> None:
    diagnosed.commands("plan", channel=CLOSED)
    await deliver(diagnosed.house, slack)
    await deliver(diagnosed.house, slack)  # what is said otherwise is due after the refusal
    assert slack.in_channel(CLOSED) == []
    told = [words(step) for step in slack.private(diagnosed)]
    assert sum("/invite" in text for text in told) == 1
