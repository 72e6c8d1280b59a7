"""A person's acts reach a real Bolt app, which answers them through the loopback Slack."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession, web
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.support.slack_api import LoopbackSlack
from tests.support.slack_user import SlackUser
from tests.support.waiting import free_port

Json = dict[str, Any]
SECRET = "a signing secret"


def button(value: str, text: str) -> Json:
    return {
        "type": "button",
        "action_id": f"answer-{value}",
        "text": {"type": "plain_text", "text": text},
        "value": f"c1:3:legal_form:{value}",
    }


ANSWERS = {
    "type": "actions",
    "block_id": "c1:3:legal_form",
    "elements": [button("incorporated", "法人"), button("sole_proprietor", "個人事業主")],
}
HELPERS = {
    "type": "actions",
    "block_id": "helpers",
    "elements": [{**button("back", "戻る"), "value": "back"}],
}
CATEGORY = {
    "type": "section",
    "block_id": "c1:4:category",
    "text": {"type": "mrkdwn", "text": "業種はどれですか"},
    "accessory": {
        "type": "static_select",
        "action_id": "pick",
        "options": [
            {"text": {"type": "plain_text", "text": f"{n}行目"}, "value": str(n)} for n in (1, 11)
        ],
    },
}
TYPED = {
    "type": "actions",
    "block_id": "c1:5:regular_employees",
    "elements": [{**button("form", "入力する"), "action_id": "open_form"}],
}
FORM: Json = {
    "type": "modal",
    "callback_id": "people",
    "title": {"type": "plain_text", "text": "人数"},
    "submit": {"type": "plain_text", "text": "送る"},
    "blocks": [
        {
            "type": "input",
            "block_id": "people",
            "label": {"type": "plain_text", "text": "人数"},
            "element": {"type": "plain_text_input", "action_id": "number"},
        }
    ],
}


async def authorize() -> AuthorizeResult:
    return AuthorizeResult(enterprise_id=None, team_id="T1", bot_token="xoxb-loopback")


class Product:
    """A small Bolt app that keeps what reached it, served over HTTP."""

    def __init__(self, slack: LoopbackSlack, session: ClientSession) -> None:
        self.got: list[Json] = []
        self.headers: list[dict[str, Any]] = []
        self.answer: Json | None = None
        self.client = AsyncWebClient("xoxb-loopback", base_url=slack.url, session=session)
        self.app = AsyncApp(
            signing_secret=SECRET,
            client=self.client,
            authorize=authorize,
            process_before_response=True,
        )
        self.app.command("/sme")(self._keep)
        self.app.event("message")(self._keep)
        self.app.event("app_home_opened")(self._keep)
        self.app.action("open_form")(self._open)
        self.app.action({"type": "block_actions", "action_id": "pick"})(self._keep)
        for value in ("incorporated", "back"):
            self.app.action(f"answer-{value}")(self._keep)
        self.app.view("people")(self._submitted)

    async def _keep(self, ack: AsyncAck, body: Json, req: Any) -> None:  # noqa: ANN401 - Bolt's own request
        self.got.append(body)
        self.headers.append(req.headers)
        await ack()

    async def _open(self, ack: AsyncAck, body: Json) -> None:
        self.got.append(body)
        await self.client.views_open(trigger_id=body["trigger_id"], view=FORM)
        await ack()

    async def _submitted(self, ack: AsyncAck, body: Json) -> None:
        self.got.append(body)
        await ack(**(self.answer or {}))


@pytest.fixture
async def product(slack: LoopbackSlack) -> AsyncIterator[tuple[Product, str]]:
    async with ClientSession() as session:
        product, port = Product(slack, session), free_port()
        runner = web.AppRunner(product.app.web_app(path="/slack/events"))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        yield product, f"http://127.0.0.1:{port}"
        await runner.cleanup()


@pytest.fixture
def app(product: tuple[Product, str]) -> Product:
    return product[0]


@pytest.fixture
def yamada(product: tuple[Product, str], slack: LoopbackSlack) -> SlackUser:
    return SlackUser(product[1], SECRET, slack)


async def test_a_command_arrives_with_its_text_as_slack_escapes_it(
    app: Product, yamada: SlackUser
) -> None:
    typed = "assign A&B <@U2|sato> <script>"
    reply = await asyncio.to_thread(yamada.command, "/sme", typed)
    assert reply == (200, "")
    (body,) = app.got
    assert body["text"] == "assign A&amp;B <@U2|sato> &lt;script&gt;"
    assert (body["team_id"], body["user_id"], body["channel_id"]) == ("T1", "U1", "C1")


async def test_a_wrong_secret_and_an_old_stamp_are_refused(
    app: Product, yamada: SlackUser, slack: LoopbackSlack, product: tuple[Product, str]
) -> None:
    stranger = SlackUser(product[1], "another secret", slack, user="U9")
    assert (await asyncio.to_thread(stranger.say, "こんにちは")).status == 401
    yamada.skew = -600
    assert (await asyncio.to_thread(yamada.say, "こんにちは")).status == 401
    assert app.got == []


async def test_words_in_the_dm_arrive_and_stand_in_it(
    app: Product, yamada: SlackUser, slack: LoopbackSlack
) -> None:
    await asyncio.to_thread(yamada.say, "R&D")
    event = app.got[0]["event"]
    assert (event["text"], event["channel_type"]) == ("R&amp;D", "im")
    assert event["channel"] == slack.dm("T1", "U1")
    assert [m.ts for m in yamada.messages()] == [event["ts"]]


async def test_the_same_delivery_can_come_again_and_at_once(
    app: Product, yamada: SlackUser
) -> None:
    await asyncio.to_thread(yamada.say, "診断", times=3, at_once=True)
    assert [reply.status for reply in yamada.replies] == [200] * 3
    await asyncio.to_thread(yamada.say, "診断", delivery_id=yamada.last_delivery)
    await asyncio.to_thread(yamada.say, "診断")
    ids = [body["event_id"] for body in app.got]
    assert len(ids) == 5
    assert len(set(ids)) == 2
    assert app.headers[3]["x-slack-retry-num"] == ["1"]
    assert "x-slack-retry-num" not in app.headers[4]
    assert len(yamada.messages()) == 2


async def test_the_present_question_is_the_newest_and_its_choices_can_be_pressed(
    app: Product, yamada: SlackUser
) -> None:
    assert yamada.question() is None
    posted = await app.client.chat_postMessage(channel="U1", text="形態", blocks=[ANSWERS, HELPERS])
    first = await asyncio.to_thread(yamada.wait_question, "legal_form")
    assert (first.conversation, first.revision, first.typed) == ("c1", 3, False)
    assert first.choices == ("incorporated", "sole_proprietor")
    await asyncio.to_thread(yamada.press, "incorporated")
    (body,) = app.got
    assert body["actions"][0]["value"] == "c1:3:legal_form:incorporated"
    assert body["container"]["message_ts"] == body["message"]["ts"] == posted["ts"]
    assert body["response_url"].startswith("http://127.0.0.1:")
    await app.client.chat_postMessage(channel="U1", text="業種", blocks=[CATEGORY])
    second = await asyncio.to_thread(yamada.wait_question, "category", after=first)
    assert second.choices == ("1", "11")
    await asyncio.to_thread(yamada.press, "1")
    assert app.got[1]["actions"][0]["selected_option"]["value"] == "1"
    held = app.got[1]["state"]["values"]["c1:4:category"]["pick"]
    assert held["selected_option"]["value"] == "1"
    with pytest.raises(AssertionError, match="incorporated is not offered"):
        yamada.press("incorporated")
    await asyncio.to_thread(yamada.press, "back", first.message)
    assert app.got[2]["actions"][0]["value"] == "back"


async def test_a_message_may_ask_only_one_question(app: Product, yamada: SlackUser) -> None:
    await app.client.chat_postMessage(channel="U1", text="二つ", blocks=[ANSWERS, CATEGORY])
    with pytest.raises(AssertionError, match="two answer blocks"):
        yamada.question()


async def test_a_typed_question_opens_its_form_and_the_form_is_sent(
    app: Product, yamada: SlackUser, slack: LoopbackSlack
) -> None:
    await app.client.chat_postMessage(channel="U1", text="人数", blocks=[TYPED])
    question = yamada.question()
    assert question is not None
    assert (question.typed, question.choices) == (True, ())
    await asyncio.to_thread(yamada.press, "open_form")
    view = await asyncio.to_thread(yamada.wait_view)
    with pytest.raises(AssertionError, match="people must be filled in"):
        yamada.submit(view, {"people": ""})
    app.answer = {"response_action": "errors", "errors": {"people": "数字で書いてください"}}
    reply = await asyncio.to_thread(yamada.submit, view, "たくさん")
    assert json.loads(reply.body)["errors"] == {"people": "数字で書いてください"}
    assert slack.open_views("U1") == [view]
    app.answer = None
    await asyncio.to_thread(yamada.submit, None, {"number": "20"})
    assert app.got[-1]["view"]["state"]["values"]["people"]["number"]["value"] == "20"
    assert slack.open_views("U1") == []


async def test_an_answer_can_put_another_view_in_place_or_on_top(
    app: Product, yamada: SlackUser, slack: LoopbackSlack
) -> None:
    await app.client.views_open(trigger_id=slack.trigger("U1"), view=FORM)
    changed = {**FORM, "title": {"type": "plain_text", "text": "資本金"}}
    for action in ("update", "push"):
        app.answer = {"response_action": action, "view": changed}
        await asyncio.to_thread(yamada.submit, None, "20")
    titles = [view["title"]["text"] for view in slack.open_views("U1")]
    assert titles == ["資本金", "資本金"]
    app.answer = {"response_action": "clear"}
    await asyncio.to_thread(yamada.submit, None, "20")
    assert slack.open_views("U1") == []


async def test_a_trigger_serves_once_and_not_for_long(app: Product, slack: LoopbackSlack) -> None:
    used, late = slack.trigger("U1"), slack.trigger("U1")
    await app.client.views_open(trigger_id=used, view=FORM)
    slack.trigger_seconds = 0
    for trigger, error in (
        (used, "exchanged_trigger_id"),
        (late, "expired_trigger_id"),
        ("1.2.3", "invalid_trigger_id"),
    ):
        with pytest.raises(SlackApiError, match=error):
            await app.client.views_open(trigger_id=trigger, view=FORM)


async def test_a_view_is_updated_only_as_it_was_seen(app: Product, slack: LoopbackSlack) -> None:
    shown = (await app.client.views_open(trigger_id=slack.trigger("U1"), view=FORM))["view"]
    update = {"view_id": shown["id"], "view": FORM}
    await app.client.views_update(**update, hash=shown["hash"])
    with pytest.raises(SlackApiError, match="hash_conflict"):
        await app.client.views_update(**update, hash=shown["hash"])
    with pytest.raises(SlackApiError, match="not_found"):
        await app.client.views_update(view_id="V999", view=FORM)


async def test_the_home_is_opened_pressed_and_published(
    app: Product, yamada: SlackUser, slack: LoopbackSlack
) -> None:
    await asyncio.to_thread(yamada.open_home)
    assert "view" not in app.got[0]["event"]
    home: Json = {"type": "home", "blocks": [HELPERS]}
    await app.client.views_publish(user_id="U1", view=home)
    await asyncio.to_thread(yamada.open_home)
    assert app.got[1]["event"]["view"] == slack.home("U1")
    await asyncio.to_thread(yamada.press, "back", None, slack.home("U1"))
    assert app.got[2]["container"]["type"] == "view"
    assert "message" not in app.got[2]


async def test_waiting_in_vain_says_what_the_dm_holds(app: Product, yamada: SlackUser) -> None:
    await app.client.chat_postMessage(channel="U1", text="別の話")
    with pytest.raises(TimeoutError, match=r"question category did not come [^-]*- UBOTT1: 別の話"):
        yamada.wait_question("category", within=0.05)
    done = {"event_type": "eligibility_result", "event_payload": {"verdict": "eligible"}}
    await app.client.chat_postMessage(channel="U1", text="結果", metadata=done)
    assert yamada.wait_message("eligibility_result").payload["verdict"] == "eligible"
