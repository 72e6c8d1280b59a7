"""A person whose deliveries reach the product over Socket Mode instead of signed requests."""

import json
from urllib.parse import parse_qsl

from tests.support.slack_delivery import JSON, Reply, Request
from tests.support.slack_things import Json
from tests.support.slack_user import SlackUser

NOT_ACKNOWLEDGED = Reply(0, "")


class SocketUser(SlackUser):
    """As SlackUser; a reply's body is the payload of the acknowledgement, if it has one."""

    within = 5.0  # seconds until a delivery counts as not acknowledged

    def _post(self, request: Request, retried: bool) -> Reply:  # noqa: FBT001 - as there
        kind, payload = _told(request)
        try:
            answer = self.slack.push(kind, payload, again=retried, within=self.within)
        except TimeoutError:
            return NOT_ACKNOWLEDGED
        return Reply(200, json.dumps(answer["payload"]) if "payload" in answer else "")


def _told(request: Request) -> tuple[str, Json]:
    if request.content_type == JSON:
        return "events_api", json.loads(request.body)
    form = dict(parse_qsl(request.body, keep_blank_values=True))
    if "command" in form:
        return "slash_commands", form
    return "interactive", json.loads(form["payload"])
