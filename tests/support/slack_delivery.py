"""How Slack brings something to an app: signed, once or again, one after another or at once."""

import hashlib
import hmac
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from typing import NamedTuple, TypedDict
from urllib.parse import urlsplit

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"

_PATIENCE = 10.0  # seconds; Slack itself gives up after 3


class Reply(NamedTuple):
    """What the product answered."""

    status: int
    body: str


class Delivery(TypedDict, total=False):
    """How something is delivered.

    delivery_id: the event id or trigger id; one that was used before sends the very same request
    again, as Slack's retry does. times: how often it is sent. at_once: all at the same moment.
    """

    delivery_id: str
    times: int
    at_once: bool


class Request(NamedTuple):
    """A body and its content type, not yet signed."""

    content_type: str
    body: str


class Courier:
    """Signs and sends requests to ``/slack/events``, and remembers them for sending again."""

    def __init__(self, product_url: str, signing_secret: str) -> None:
        self.skew = 0.0  # seconds that the stamp on requests is off by
        self.last_delivery = ""
        self.replies: list[Reply] = []  # to the last delivery, one for each time it was sent
        self._address = urlsplit(product_url)
        self._secret = signing_secret.encode()
        self._sent: dict[str, Request] = {}

    def deliver(
        self, how: Delivery, new_id: Callable[[str], str], make: Callable[[str], Request]
    ) -> Reply:
        """Sends what ``make`` makes of the delivery id; the answer to the last time."""
        name = how.get("delivery_id", "")
        again = name in self._sent
        if not again:
            name = new_id(name)
            self._sent[name] = make(name)
        self.last_delivery, request = name, self._sent[name]
        times = how.get("times", 1)
        with ThreadPoolExecutor(times if how.get("at_once") else 1) as threads:
            retried = [
                request.content_type == JSON and (again or turn > 0) for turn in range(times)
            ]
            self.replies = list(threads.map(self._post, [request] * times, retried))
        return self.replies[-1]

    def _post(self, request: Request, retried: bool) -> Reply:  # noqa: FBT001 - mapped over
        connection = HTTPConnection(self._address.netloc, timeout=_PATIENCE)
        path = f"{self._address.path.rstrip('/')}/slack/events"
        retry = {"X-Slack-Retry-Num": "1", "X-Slack-Retry-Reason": "http_timeout"}
        headers = self._signed(request) | (retry if retried else {})
        try:
            connection.request("POST", path, request.body.encode(), headers)
            response = connection.getresponse()
            return Reply(response.status, response.read().decode())
        finally:
            connection.close()

    def _signed(self, request: Request) -> dict[str, str]:
        stamp = str(int(time.time() + self.skew))
        signed = hmac.new(self._secret, f"v0:{stamp}:{request.body}".encode(), hashlib.sha256)
        return {
            "Content-Type": request.content_type,
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": f"v0={signed.hexdigest()}",
        }
