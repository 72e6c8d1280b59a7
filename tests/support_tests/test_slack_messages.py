from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.support.slack_api import LoopbackSlack
from tests.support.slack_things import Person

SECTION = {"type": "section", "text": {"type": "mrkdwn", "text": "*従業員*は何人ですか"}}
METADATA = {"event_type": "sme_message", "event_payload": {"delivery": "d1"}}


async def refusal(call: Any) -> str:  # noqa: ANN401 - any coroutine of the client
    with pytest.raises(SlackApiError) as caught:
        await call
    return str(caught.value.response["error"])


async def test_the_bot_is_told_who_it_is(client: AsyncWebClient) -> None:
    answer = await client.auth_test()
    assert (answer["team_id"], answer["user_id"]) == ("T1", "UBOTT1")
    assert "chat:write" in answer.headers["x-oauth-scopes"].split(",")


async def test_tokens_are_refused_as_slack_refuses_them(slack: LoopbackSlack) -> None:
    for token, error in ((None, "not_authed"), ("wrong", "invalid_auth")):
        assert await refusal(AsyncWebClient(token, base_url=slack.url).auth_test()) == error
    slack.uninstall("T1")
    gone = AsyncWebClient("xoxb-loopback", base_url=slack.url).auth_test()
    assert await refusal(gone) == "account_inactive"


async def test_a_dm_is_the_same_every_time_and_keeps_messages_in_order(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    opened = await client.conversations_open(users="U1")
    again = await client.conversations_open(users=["U1"])
    assert opened["channel"]["id"] == again["channel"]["id"] == slack.dm("T1", "U1")
    first = await client.chat_postMessage(channel=slack.dm("T1", "U1"), text="一")
    second = await client.chat_postMessage(channel="U1", text="二")
    assert float(first["ts"]) < float(second["ts"])
    assert second["channel"] == slack.dm("T1", "U1")
    assert [m.text for m in slack.messages(slack.dm("T1", "U1"))] == ["一", "二"]


async def test_blocks_and_metadata_arrive_whether_as_json_or_as_a_form(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    sent: dict[str, Any] = {"channel": "U1", "text": "質問", "blocks": [SECTION]}
    await client.chat_postMessage(**sent, metadata=METADATA)
    await client.api_call("chat.postMessage", json={**sent, "metadata": METADATA})
    for message in slack.messages(slack.dm("T1", "U1")):
        assert message.blocks[0]["text"] == SECTION["text"]
        assert message.blocks[0]["block_id"]
        assert message.event_type == "sme_message"
        assert message.payload == {"delivery": "d1"}


async def test_an_update_replaces_in_place_and_keeps_what_slack_keeps(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    posted = await client.chat_postMessage(
        channel="U1", text="前", blocks=[SECTION], metadata=METADATA
    )
    await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="後")
    (message,) = slack.messages(posted["channel"])
    assert (message.text, message.blocks, message.edits) == ("後", (), 1)
    assert message.event_type == "sme_message"
    long = client.chat_update(channel=posted["channel"], ts=posted["ts"], text="あ" * 1334)
    assert await refusal(long) == "msg_too_long"
    await client.chat_delete(channel=posted["channel"], ts=posted["ts"])
    assert slack.messages(posted["channel"]) == []
    missing = client.chat_update(channel=posted["channel"], ts=posted["ts"], text="x")
    assert await refusal(missing) == "message_not_found"
    by_person = client.chat_update(channel="U1", ts=posted["ts"], text="x")
    assert await refusal(by_person) == "channel_not_found"


async def test_history_shows_the_newest_first_with_metadata_when_asked(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    for number in range(3):
        await client.chat_postMessage(channel="U1", text=str(number), metadata=METADATA)
    dm = slack.dm("T1", "U1")
    page = await client.conversations_history(channel=dm, limit=2)
    assert [m["text"] for m in page["messages"]] == ["2", "1"]
    assert "metadata" not in page["messages"][0]
    rest = await client.conversations_history(
        channel=dm, cursor=page["response_metadata"]["next_cursor"], include_all_metadata=True
    )
    assert [m["text"] for m in rest["messages"]] == ["0"]
    assert rest["messages"][0]["metadata"] == METADATA
    newer = await client.conversations_history(channel=dm, oldest=page["messages"][1]["ts"])
    assert [m["text"] for m in newer["messages"]] == ["2"]


async def test_an_ephemeral_is_seen_by_one_person_and_is_in_no_history(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    await client.chat_postEphemeral(channel="C1", user="U1", text="確認しました")
    (message,) = slack.ephemerals
    assert (message.text, message.seen_by) == ("確認しました", "U1")
    assert slack.messages("C1") == []


async def test_channels_are_as_they_were_arranged(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    slack.add_channel("C2", name="shared", is_ext_shared=True, members=("U1",))
    slack.add_channel("C3", is_private=True, bot_is_member=False)
    assert (await client.conversations_info(channel="C2"))["channel"]["is_ext_shared"] is True
    assert (await client.conversations_members(channel="C2"))["members"] == ["U1", "UBOTT1"]
    assert await refusal(client.conversations_info(channel="C9")) == "channel_not_found"
    assert await refusal(client.chat_postMessage(channel="C9", text="x")) == "channel_not_found"
    assert await refusal(client.chat_postMessage(channel="C3", text="x")) == "not_in_channel"
    listed = await client.users_conversations(types="public_channel,private_channel")
    assert [channel["id"] for channel in listed["channels"]] == ["C1", "C2"]


async def test_people_tell_their_language_and_zone(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    slack.add_person(Person("U2", real_name="Ann", locale="en-US", tz="Europe/Lisbon"))
    user = (await client.users_info(user="U2", include_locale=True))["user"]
    assert (user["real_name"], user["locale"], user["tz"]) == ("Ann", "en-US", "Europe/Lisbon")
    assert "locale" not in (await client.users_info(user="U2"))["user"]
    slack.remove_person("U2")
    assert await refusal(client.users_info(user="U2")) == "user_not_found"
    assert await refusal(client.chat_postMessage(channel="U2", text="x")) == "channel_not_found"


async def test_each_workspace_sees_its_own(slack: LoopbackSlack, client: AsyncWebClient) -> None:
    slack.add_workspace("T2", "xoxb-two")
    two = AsyncWebClient("xoxb-two", base_url=slack.url)
    assert (await two.auth_test())["team_id"] == "T2"
    await client.chat_postMessage(channel="U1", text="一社目")
    theirs = two.conversations_history(channel=slack.dm("T1", "U1"))
    assert await refusal(theirs) == "channel_not_found"
    assert slack.calls_of("auth.test")[0].team == "T2"


async def test_a_missing_scope_and_an_unknown_method_are_told(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    slack.scopes -= {"im:history"}
    dm = slack.dm("T1", "U1")
    assert await refusal(client.conversations_history(channel=dm)) == "missing_scope"
    assert await refusal(client.api_call("no.such")) == "unknown_method"


async def test_what_slack_would_not_take_is_refused_with_its_reasons(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    with pytest.raises(SlackApiError) as caught:
        await client.chat_postMessage(channel="U1", text="x", blocks=[{"type": "divider"}] * 51)
    assert caught.value.response["error"] == "invalid_blocks"
    reasons = caught.value.response["response_metadata"]["messages"]
    assert reasons == ["[ERROR] no more than 50 items allowed [json-pointer:/blocks]"]
    broken = {"event_type": "x", "event_payload": "not an object"}
    refused: tuple[tuple[dict[str, Any], str], ...] = (
        ({"text": "x", "blocks": "[not json"}, "invalid_blocks_format"),
        ({"text": "x" * 40_001}, "msg_too_long"),
        ({"text": ""}, "no_text"),
        ({"text": "x", "metadata": broken}, "invalid_metadata_schema"),
    )
    for arguments, error in refused:
        call = client.api_call("chat.postMessage", json={"channel": "U1", **arguments})
        assert await refusal(call) == error
    assert slack.messages(slack.dm("T1", "U1")) == []
    assert len(slack.calls_of("chat.postMessage")) == 5


async def test_mentions_of_everybody_are_noted(
    slack: LoopbackSlack, client: AsyncWebClient
) -> None:
    await client.chat_postMessage(channel="C1", text="&lt;!channel&gt; のように書きます")
    assert slack.broadcasts == []
    loud = {"type": "section", "text": {"type": "mrkdwn", "text": "<!here> 全員へ"}}
    await client.chat_postMessage(channel="C1", text="<!channel>", blocks=[loud])
    assert slack.broadcasts == ["<!channel>", "<!here>"]
