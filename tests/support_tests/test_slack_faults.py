import asyncio
import time
from typing import Any

import pytest
from aiohttp import ClientError
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from tests.support.slack_api import LoopbackSlack

MESSAGE: dict[str, Any] = {"channel": "U1", "text": "x"}


def texts(slack: LoopbackSlack) -> list[str]:
    return [message.text for message in slack.messages(slack.dm("T1", "U1"))]


async def test_a_rate_limit_says_how_long_to_wait(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    slack.refuse("chat.postMessage", times=1, retry_after=7)
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(**MESSAGE)
    assert caught.value.response.status_code == 429
    assert caught.value.response["error"] == "ratelimited"
    assert caught.value.response.headers["Retry-After"] == "7"
    assert texts(slack) == []
    await client.chat_postMessage(**MESSAGE)
    assert texts(slack) == ["x"]


async def test_a_broken_gateway_answers_no_json(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    slack.refuse("chat.postMessage", status=503)
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(**MESSAGE)
    assert caught.value.response.status_code == 503
    assert texts(slack) == []


async def test_slack_sdk_gets_through_a_rate_limit_by_itself(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    client.retry_handlers.append(AsyncRateLimitErrorRetryHandler(max_retry_count=1))
    slack.refuse("chat.postMessage", retry_after=1)
    await client.chat_postMessage(**MESSAGE)
    first, second = slack.calls_of("chat.postMessage")
    assert (second.at - first.at).total_seconds() >= 1
    assert texts(slack) == ["x"]


async def test_an_error_of_choice_comes_as_often_as_asked(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    slack.fail("chat.update", "fatal_error", times=2)
    slack.fail("*", "team_access_not_granted")
    errors = []
    for _ in range(3):
        with pytest.raises(SlackApiError) as caught:
            await client.chat_update(channel="C1", ts="1.1", text="x")
        errors.append(caught.value.response["error"])
    assert errors == ["fatal_error", "fatal_error", "team_access_not_granted"]


async def test_a_slow_call_has_its_effect_before_its_answer(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    slack.slow("chat.postMessage", seconds=0.4)
    began = time.monotonic()
    call = asyncio.create_task(client.chat_postMessage(**MESSAGE))
    assert await slack.wait_for_async(lambda: slack.calls_of("chat.postMessage"))
    assert texts(slack) == ["x"]
    assert not call.done()
    await call
    assert time.monotonic() - began >= 0.4


async def test_a_cut_call_has_its_effect_and_no_answer(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    slack.cut("chat.postMessage")
    with pytest.raises(ClientError):
        await client.chat_postMessage(**MESSAGE)
    assert texts(slack) == ["x"]
    await client.chat_postMessage(**MESSAGE)
    assert texts(slack) == ["x", "x"]


async def test_slack_goes_away_and_comes_back_with_all_it_knew(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    await client.chat_postMessage(**MESSAGE)
    for _ in range(3):
        slack.away()
        with pytest.raises(ClientError):
            await client.chat_postMessage(**MESSAGE)
        slack.back()
        await client.chat_postMessage(**MESSAGE)
    assert texts(slack) == ["x"] * 4
    assert len(slack.calls) == 4


async def test_going_away_waits_for_nobody(slack: LoopbackSlack, client: AsyncWebClient) -> None:
    slack.slow("chat.postMessage", seconds=60)
    call = asyncio.create_task(client.chat_postMessage(**MESSAGE))
    await slack.wait_for_async(lambda: slack.calls)
    await asyncio.to_thread(slack.away)
    with pytest.raises(ClientError):
        await asyncio.wait_for(call, 5)


async def test_answers_to_a_response_url_are_kept_and_checked(slack: LoopbackSlack) -> None:
    webhook = AsyncWebhookClient(slack.response_url("U1"))
    taken = await webhook.send(text="受け付けました", response_type="ephemeral")
    assert (taken.status_code, taken.body) == (200, "ok")
    refused = await webhook.send(text="x", blocks=[{"type": "nonsense"}])
    assert refused.status_code == 400
    first, _ = slack.responses
    assert (first.user, first.body["text"]) == ("U1", "受け付けました")
    nowhere = AsyncWebhookClient(slack.response_url("U1") + "x")
    assert (await nowhere.send(text="x")).status_code == 404


def test_waiting_ends_with_the_value_or_says_that_it_did_not_come(slack: LoopbackSlack) -> None:
    values = iter([0, 0, 3])
    assert slack.wait_for(lambda: next(values)) == 3
    with pytest.raises(TimeoutError):
        slack.wait_for(lambda: None, within=0.05)
