import json
from dataclasses import replace

import pytest

from conversations.events import OpenedForm, Wrote
from conversations.ports import Outcome
from tests.bot.slack.doors import Script, doing, on_screen
from tests.bot.slack.steps import TYPED
from tests.support.slack_api import LoopbackSlack
from tests.support.slack_delivery import Reply
from tests.support.slack_user import SlackUser

TYPED_WORDS = "うちの資本金は3千くらい"


async def test_the_form_opens_with_the_present_question(
    yamada: SlackUser, slack: LoopbackSlack, script: Script
) -> None:
    on_screen(slack, TYPED)
    script.outcome = Outcome(did="form", opens=replace(TYPED, revision=9))

    reply = await doing(lambda: yamada.press("form"))

    (view,) = slack.open_views("U1")
    assert reply.status == 200
    assert [e.event for e in script.seen] == [OpenedForm("K7", 4, "regular_employees")]
    assert view["private_metadata"] == "K7:9:regular_employees"


async def test_what_is_typed_in_the_form_is_taken_and_the_form_closes(
    yamada: SlackUser, slack: LoopbackSlack, script: Script
) -> None:
    on_screen(slack, TYPED)
    script.outcome = Outcome(did="form", opens=TYPED)
    await doing(lambda: yamada.press("form"))
    script.outcome = Outcome(did="wrote")

    reply = await doing(lambda: yamada.submit(values="約50名"))

    assert reply == Reply(200, "")
    assert script.seen[-1].event == Wrote("K7", 4, "regular_employees", "約50名")
    assert slack.open_views("U1") == []


async def test_a_refused_answer_stays_in_the_form_with_its_reason(
    yamada: SlackUser, slack: LoopbackSlack, script: Script
) -> None:
    on_screen(slack, TYPED)
    script.outcome = Outcome(did="form", opens=TYPED)
    await doing(lambda: yamada.press("form"))
    script.outcome = Outcome(did="refused", refused="数として読み取れませんでした。")

    reply = await doing(lambda: yamada.submit(values=TYPED_WORDS))

    assert json.loads(reply.body) == {
        "response_action": "errors",
        "errors": {"regular_employees": "数として読み取れませんでした。"},
    }
    assert len(slack.open_views("U1")) == 1


async def test_a_stale_form_button_opens_nothing(yamada: SlackUser, slack: LoopbackSlack) -> None:
    on_screen(slack, TYPED)

    reply = await doing(lambda: yamada.press("form"))

    assert (reply.status, slack.calls) == (200, [])


async def test_a_form_that_slack_does_not_open_is_told(
    yamada: SlackUser, slack: LoopbackSlack, script: Script, caplog: pytest.LogCaptureFixture
) -> None:
    on_screen(slack, TYPED)
    script.outcome = Outcome(did="form", opens=TYPED)
    slack.fail("views.open", "expired_trigger_id")

    reply = await doing(lambda: yamada.press("form"))

    await slack.wait_for_async(lambda: slack.responses)
    assert reply.status == 500
    assert "expired_trigger_id" in caplog.text
