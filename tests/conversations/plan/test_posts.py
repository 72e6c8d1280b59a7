"""The score among colleagues (voice.md M8e), and a channel's plan that follows what is done."""

import pytest

from conversations.engine import Notice, Result
from conversations.events import Pressed
from tests.conversations.person import House, Someone, words
from tests.conversations.walks import diagnoses
from tests.conversations.workspace import OWN, SHARED, Workspace, deliver


@pytest.fixture
def slack() -> Workspace:
    return Workspace()


@pytest.fixture
async def posted(yamada: Someone, slack: Workspace) -> Someone:
    """The plan stands in the firm's channel."""
    diagnoses(yamada, "partial", q25="done").commands("plan", channel=OWN)
    await deliver(yamada.house, slack)
    return yamada


def _press(someone: Someone, slack: Workspace, label: str, channel: str = OWN) -> Someone:
    """The newest button of that label among what they alone see in the channel."""
    found = [
        button
        for step in slack.shown(someone, channel)
        if isinstance(step, Notice)
        for button in step.buttons
        if button.label == label
    ]
    return someone.does(Pressed(found[-1].action, found[-1].argument), channel)


def _summary(slack: Workspace, channel: str = OWN) -> Result:
    (summary,) = slack.in_channel(channel)
    assert isinstance(summary, Result)
    return summary


async def test_only_the_sender_reads_how_many_can_see_it(posted: Someone, slack: Workspace) -> None:
    (told,) = slack.shown(posted, OWN)
    assert isinstance(told, Notice)
    assert "見られる人は、社内の14人です" in told.text
    assert [button.label for button in told.buttons] == ["点数を隠す", "取り下げる", "自分の担当"]
    assert "点" not in told.notification


async def test_where_outsiders_were_agreed_to_they_are_counted_among_the_readers(
    yamada: Someone, slack: Workspace
) -> None:
    diagnoses(yamada).commands("plan", channel=SHARED)
    await deliver(yamada.house, slack)
    yamada.presses("ここに載せる")
    await deliver(yamada.house, slack)
    (told,) = slack.shown(yamada, SHARED)
    assert "社外の人も入れて14人" in words(told)


async def test_a_hidden_score_stays_hidden_until_it_is_shown_again(
    posted: Someone, slack: Workspace
) -> None:
    assert "100点満点" in _summary(slack).text
    _press(posted, slack, "点数を隠す")
    await deliver(posted.house, slack)
    hidden = _summary(slack)
    assert "点" not in hidden.text
    assert len(hidden.payload["items"]) == 5  # type: ignore[arg-type]  # a list, by the contract
    posted.commands("plan 1 田中 12月").commands("plan", channel=OWN)
    await deliver(posted.house, slack)
    assert "点" not in _summary(slack).text
    _press(posted, slack, "点数を見せる")
    await deliver(posted.house, slack)
    assert "100点満点" in _summary(slack).text


async def test_a_second_click_on_hide_changes_nothing(posted: Someone, slack: Workspace) -> None:
    _press(posted, slack, "点数を隠す")
    before = posted.house.record()
    _press(posted, slack, "点数を隠す")
    assert (posted.house.record(), posted.outcome.says) == (before, ())


async def test_what_is_taken_back_does_not_come_back_with_a_change(
    posted: Someone, slack: Workspace
) -> None:
    _press(posted, slack, "取り下げる")
    posted.commands("plan 1 田中 12月")
    await deliver(posted.house, slack)
    (gone,) = slack.in_channel(OWN)
    assert words(gone) == "この計画は、取り下げられました。"
    _press(posted, slack, "取り下げる")
    assert "何も変えていません" in posted.text


async def test_what_was_taken_back_can_be_posted_anew(posted: Someone, slack: Workspace) -> None:
    _press(posted, slack, "取り下げる")
    posted.commands("plan", channel=OWN)
    await deliver(posted.house, slack)
    gone, anew = slack.in_channel(OWN)
    assert isinstance(gone, Notice)
    assert isinstance(anew, Result)


@pytest.mark.parametrize("action", ["plan.hide_score", "plan.show_score", "plan.take_back"])
async def test_nobody_else_can_change_a_post(
    posted: Someone, slack: Workspace, action: str
) -> None:
    stranger = diagnoses(Someone(posted.house, "U2", "鈴木 一郎"))
    before = posted.house.record()
    (post,) = before["posted"]
    stranger.does(Pressed(action, str(post["post"])), OWN)
    assert "何も変えていません" in stranger.text
    assert posted.house.record() == before
    await deliver(posted.house, slack)
    assert isinstance(_summary(slack), Result)


async def test_the_summary_follows_owner_month_and_what_is_done(
    posted: Someone, slack: Workspace
) -> None:
    before = _summary(slack)
    posted.commands("plan 1 営業の田中 12月")
    await deliver(posted.house, slack)
    assert "（営業の田中・12月" in _summary(slack).text
    posted.does(Pressed("plan.done", str(before.payload["items"][0])))  # type: ignore[index]  # a list
    await deliver(posted.house, slack)
    after = _summary(slack)
    assert "（営業の田中・済）" in after.text
    assert (after.event, after.payload) == (before.event, before.payload)
    assert "山田 花子さんが共有しました" in after.text


async def test_many_changes_are_one_update(posted: Someone, slack: Workspace) -> None:
    for month in (12, 1, 2):
        posted.commands(f"plan 2 田中 {month}月")
    slack.sent.clear()
    await deliver(posted.house, slack)
    assert len([parcel for parcel in slack.sent if parcel.to.channel and not parcel.to.user]) == 1


async def test_a_new_diagnosis_shows_in_the_channel_only_where_somebody_asks_for_it(
    posted: Someone, slack: Workspace
) -> None:
    told = _summary(slack).text
    diagnoses(posted, "none").commands("plan")
    posted.commands("plan 1 田中 12月")
    await deliver(posted.house, slack)
    score = next(line for line in told.splitlines() if "満点" in line)
    assert score in _summary(slack).text


async def test_a_change_is_not_written_where_outsiders_came_to_read(
    posted: Someone, slack: Workspace
) -> None:
    slack.shared.add(OWN)
    for month in (12, 1):
        posted.commands(f"plan 1 田中 {month}月")
        await deliver(posted.house, slack)
    assert "田中" not in _summary(slack).text
    told = [words(step) for step in slack.private(posted)]
    assert sum("社外の人も見られるようになりました" in text for text in told) == 1


async def test_a_post_that_never_stood_is_not_brought_about_by_a_change(
    yamada: Someone, slack: Workspace
) -> None:
    diagnoses(yamada).commands("plan", channel=SHARED)
    yamada.commands("plan 1 田中 12月")
    await deliver(yamada.house, slack)
    assert slack.in_channel(SHARED) == []


async def test_a_change_before_the_post_left_makes_no_second_message(
    yamada: Someone, slack: Workspace
) -> None:
    diagnoses(yamada).commands("plan", channel=OWN).commands("plan 1 田中 12月")
    await deliver(yamada.house, slack)
    assert "田中" in _summary(slack).text


async def test_on_postgres_too(either_house: House) -> None:
    slack, someone = Workspace(), Someone(either_house)
    diagnoses(someone).commands("plan", channel=OWN)
    await deliver(either_house, slack)
    someone.commands("plan 3 田中 12月")
    _press(someone, slack, "点数を隠す")
    await deliver(either_house, slack)
    assert "田中" in _summary(slack).text
    assert "点" not in _summary(slack).text
