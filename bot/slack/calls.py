"""One call to Slack's Web API, and what its refusal means."""

from collections.abc import Awaitable, Callable
from typing import Any, Final

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from scheduler.messenger import LaterError

API_URL: Final = "https://slack.com/api/"

_TOO_MANY: Final = 429
_FAULT: Final = 500

# Slack's words for "not now"; every other refusal is for good
_LATER: Final = frozenset(
    {
        "fatal_error",
        "hash_conflict",
        "internal_error",
        "message_limit_exceeded",
        "org_login_required",
        "rate_limited",
        "ratelimited",
        "request_timeout",
        "service_unavailable",
        "team_added_to_org",
    }
)


class RefusedError(Exception):
    """Slack refused a call for good; ``code`` is its word for why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


async def call(
    method: Callable[..., Awaitable[AsyncSlackResponse]], **given: object
) -> dict[str, Any]:
    """One call's answer. Raises LaterError where Slack did not answer, RefusedError for a no."""
    try:
        answer = (await method(**given)).data
    except SlackApiError as refusal:
        raise _sorted(refusal) from refusal
    except (aiohttp.ClientError, OSError) as away:
        raise LaterError(type(away).__name__) from away
    except AttributeError as unreadable:  # slack_sdk takes every answer for an object
        reason = "no readable answer"
        raise LaterError(reason) from unreadable
    return answer if isinstance(answer, dict) else {}


def _sorted(refusal: SlackApiError) -> LaterError | RefusedError:
    """What a refusal comes to: not now, or not at all. No code at all is no answer of Slack's."""
    response = refusal.response
    data = getattr(response, "data", None)
    code = str(data.get("error") or "") if isinstance(data, dict) else ""
    status = int(getattr(response, "status_code", 0) or getattr(response, "status", 0))
    if status == _TOO_MANY or status >= _FAULT or not code or code in _LATER:
        after = str(getattr(response, "headers", {}).get("Retry-After", ""))
        return LaterError(code or str(status), float(after) if after.isdecimal() else None)
    return RefusedError(code)
