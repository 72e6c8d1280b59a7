"""Forms of actions as modals, and App Home, through the running product and a loopback Slack."""

import json
from collections.abc import Iterator

import pytest

from tests.support.site import Site, installed
from tests.support.slack_user import SlackUser
from tests.support.waiting import wait_until

pytestmark = pytest.mark.process


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """One installation for all of these."""
    folder = tmp_path_factory.mktemp("forms")
    with installed(folder, f"sqlite:///{folder}/forms.db") as running:
        yield running


def _said(user: SlackUser, words: str) -> bool:
    return any(words in str(message.blocks) for message in user.messages())


def test_a_command_opens_a_form_at_once_and_its_answer_comes_to_the_chat(site: Site) -> None:
    user = site.person("U41")
    assert user.command("/sme", "ask").status == 200
    view = user.wait_view()
    assert view["callback_id"] == "fill"
    refused = user.submit(view, {"question": " "})
    assert "入力がありません" in json.loads(refused.body)["errors"]["question"]
    assert site.slack.open_views("U41")  # it stays open, with what was typed
    user.submit(user.wait_view(), {"question": "費用はかかりますか"})
    wait_until(lambda: _said(user, "費用はかかりません"))
    assert site.slack.open_views("U41") == []


def test_where_nothing_can_be_opened_the_form_is_a_message_with_a_button(site: Site) -> None:
    user = site.person("U42")
    user.command("/sme", "help")
    wait_until(lambda: _said(user, "使い方") or user.messages())
    user.say("質問")
    wait_until(lambda: _said(user, "質問を書く"))
    button = next(m for m in reversed(user.messages()) if "質問を書く" in str(m.blocks))
    user.press("act.inquiry.ask.0", button)
    user.submit(user.wait_view(), {"question": "指導は何回ありますか"})
    wait_until(lambda: _said(user, "1社に4回"))


def test_app_home_shows_where_the_firm_stands_and_follows_what_is_done(site: Site) -> None:
    user = site.person("U43")
    assert user.open_home().status == 200
    assert "自社診断：まだ" in str(wait_until(lambda: site.slack.home("U43")))
    before = len(user.messages())
    user.command("/sme", "diagnose")
    user.wait_question("q01")
    wait_until(lambda: "途中" in str(site.slack.home("U43")))
    # it is no message: the chat holds the greeting and the question alone
    assert not any("【今の状態】" in str(m.blocks) for m in user.messages()[before:])
    asked = user.question()
    user.press("act.conversation.go_on.0", view=site.slack.home("U43"))
    user.wait_question("q01", after=asked)
