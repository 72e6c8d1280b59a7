import json
import logging
import re
import time

import pytest

from conversations.ports import Outcome
from tests.bot.slack.doors import Script, doing, on_screen
from tests.bot.slack.steps import ASK, TYPED
from tests.support.slack_api import LoopbackSlack
from tests.support.slack_user import SlackUser

REFERENCE = re.compile(r"受付番号 [2-9A-HJ-NP-Z]{5} を")
TYPED_WORDS = "うちの資本金は3千くらい"


async def test_an_event_that_was_not_kept_is_sent_again_by_slack(
    yamada: SlackUser, script: Script
) -> None:
    script.fault = RuntimeError("no database")
    assert (await doing(lambda: yamada.say("はい"))).status == 500

    script.fault = None
    reply = await doing(lambda: yamada.say("はい", delivery_id=yamada.last_delivery))
    assert (reply.status, len(script.seen)) == (200, 1)


async def test_a_command_that_was_not_kept_says_so_with_a_reference(
    yamada: SlackUser, script: Script
) -> None:
    script.fault = RuntimeError("no database")

    reply = await doing(lambda: yamada.command("/sme", "診断"))

    answer = json.loads(reply.body)
    assert (reply.status, answer["response_type"]) == (200, "ephemeral")
    assert REFERENCE.search(answer["text"])
    assert "保存されています" in answer["text"]


async def test_a_press_that_was_not_kept_is_told_beside_the_message(
    yamada: SlackUser, slack: LoopbackSlack, script: Script
) -> None:
    on_screen(slack, ASK)
    script.fault = RuntimeError("no database")

    reply = await doing(lambda: yamada.press("done"))

    (response,) = await slack.wait_for_async(lambda: slack.responses)
    assert reply.status == 500
    assert response.user == "U1"
    assert response.body["replace_original"] is False
    assert REFERENCE.search(response.body["text"])


async def test_a_press_is_not_kept_whether_or_not_slack_can_be_told(
    yamada: SlackUser, slack: LoopbackSlack, script: Script
) -> None:
    on_screen(slack, ASK)
    script.fault = RuntimeError("no database")
    slack.away()

    assert (await doing(lambda: yamada.press("done"))).status == 500


async def test_typed_words_stay_in_the_form_when_they_were_not_kept(
    yamada: SlackUser, slack: LoopbackSlack, script: Script
) -> None:
    on_screen(slack, TYPED)
    script.outcome = Outcome(did="form", opens=TYPED)
    await doing(lambda: yamada.press("form"))
    script.fault = RuntimeError("no database")

    reply = await doing(lambda: yamada.submit(values="12人"))

    assert reply.status == 200
    assert REFERENCE.search(json.loads(reply.body)["errors"]["regular_employees"])
    assert len(slack.open_views("U1")) == 1


async def test_a_turn_that_takes_too_long_was_not_kept(yamada: SlackUser, script: Script) -> None:
    script.seconds = 30
    begun = time.monotonic()

    reply = await doing(lambda: yamada.command("/sme", "診断"))

    assert time.monotonic() - begun < 3
    assert REFERENCE.search(json.loads(reply.body)["text"])
    assert script.seen == []


async def test_the_log_has_the_reference_and_nothing_that_was_typed(
    yamada: SlackUser, script: Script, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    script.fault = RuntimeError(f"cannot store {TYPED_WORDS}")

    reply = await doing(lambda: yamada.command("/sme", TYPED_WORDS))

    reference = json.loads(reply.body)["text"].split("受付番号 ")[1][:5]
    assert reference in caplog.text
    assert "RuntimeError" in caplog.text
    assert TYPED_WORDS not in caplog.text


async def test_a_refused_signature_logs_no_body(
    door: str, slack: LoopbackSlack, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    stranger = SlackUser(door, "another-secret", slack)

    await doing(lambda: stranger.command("/sme", "hanako"))

    assert "hanako" not in caplog.text


async def test_each_fault_has_a_reference_of_its_own(yamada: SlackUser, script: Script) -> None:
    script.fault = RuntimeError("no database")

    replies = [await doing(lambda: yamada.command("/sme", "診断")) for _ in range(5)]

    found = [REFERENCE.findall(json.loads(reply.body)["text"]) for reply in replies]
    assert len({numbers[0] for numbers in found}) == 5
