"""What ``sme-consultant check`` finds about Slack: the settings, and what Slack says of them."""

import asyncio
import re
from collections.abc import Mapping

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.finding import Finding
from bot.settings import Settings
from bot.slack.calls import RefusedError, call
from bot.slack.manifest import SCOPES
from scheduler.messenger import LaterError

_SECONDS = 5
_SECRET = re.compile("[0-9a-f]{32}")
_LATER = "is not used yet: this release is installed with SLACK_BOT_TOKEN"


def check_slack(settings: Settings) -> list[Finding]:
    """Every finding; Slack is asked where there is a token to ask with."""
    if not settings.slack_is_set:
        return [Finding("note", "SLACK_SIGNING_SECRET", "empty: the Slack door stays shut")]
    return [*_later(settings), *_secret(settings), *_socket(settings), *_token(settings)]


def _later(settings: Settings) -> list[Finding]:
    given = {
        "SLACK_CLIENT_ID": bool(settings.slack_client_id),
        "SLACK_CLIENT_SECRET": bool(settings.slack_client_secret.get_secret_value()),
    }
    return [Finding("note", name, _LATER) for name, is_set in given.items() if is_set]


def _secret(settings: Settings) -> list[Finding]:
    name, secret = "SLACK_SIGNING_SECRET", settings.slack_signing_secret.get_secret_value()
    if not secret and settings.slack_by_socket:
        return []  # nothing is sent to an address
    if not secret:
        text = "empty: copy it from Basic Information > App Credentials"
        return [Finding("wrong", name, text)]
    if not _SECRET.fullmatch(secret):
        text = "is not of the usual shape (32 digits and letters a to f): copy it again"
        return [Finding("note", name, text)]
    return []


def _socket(settings: Settings) -> list[Finding]:
    name, token = "SLACK_APP_TOKEN", settings.slack_app_token.get_secret_value()
    where = "Basic Information > App-Level Tokens, with the scope connections:write"
    if not token:
        return []
    if not (token.startswith("xapp-") and token.isascii()):
        return [Finding("wrong", name, f"is no app token (these begin with xapp-): see {where}")]
    refused = asyncio.run(_opens(settings, token))
    if refused:
        text = f"no connection ({refused}): turn Socket Mode on, or make the token anew, {where}"
        return [Finding("wrong", name, text)]
    return [Finding("ok", name, "Slack is heard over Socket Mode")]


async def _opens(settings: Settings, token: str) -> str:
    """Slack's word for why no connection may be opened; empty where one may."""
    patience = aiohttp.ClientTimeout(total=_SECONDS)
    async with aiohttp.ClientSession(timeout=patience) as session:
        client = AsyncWebClient(base_url=settings.slack_api_url, session=session, retry_handlers=[])
        try:
            await call(client.apps_connections_open, app_token=token)
        except RefusedError as refused:
            return refused.code
        except LaterError as away:
            return str(away)
    return ""


def _token(settings: Settings) -> list[Finding]:
    name, token = "SLACK_BOT_TOKEN", settings.slack_bot_token.get_secret_value()
    where = "copy it from OAuth & Permissions > Bot User OAuth Token"
    if not token:
        return [Finding("wrong", name, f"empty: {where}")]
    if not (token.startswith("xoxb-") and token.isascii()):
        return [Finding("wrong", name, f"is no bot token (these begin with xoxb-): {where}")]
    return asyncio.run(_ask(settings, token))


async def _ask(settings: Settings, token: str) -> list[Finding]:
    """Who the token is, and whether it has every scope that the product uses."""
    patience = aiohttp.ClientTimeout(total=_SECONDS)
    async with aiohttp.ClientSession(timeout=patience) as session:
        client = AsyncWebClient(
            token=token, base_url=settings.slack_api_url, session=session, retry_handlers=[]
        )
        try:
            answer = await client.auth_test()
        except SlackApiError as refusal:
            return [_refused(getattr(refusal.response, "data", None))]
        except AttributeError:  # slack_sdk takes every answer for an object
            return [_refused(None)]
        except (aiohttp.ClientError, OSError):  # of which TimeoutError is one
            return [Finding("wrong", "SLACK_API_URL", "nothing answers at this address")]
    installed = Finding("ok", "SLACK_BOT_TOKEN", f"installed in {answer.get('team', '?')}")
    return [installed, *_scopes(answer.headers)]


def _refused(data: object) -> Finding:
    """Slack's no; an answer without Slack's word for why is somebody else's."""
    why = data.get("error") if isinstance(data, Mapping) else None
    if not why:
        text = "what answers there is not Slack's Web API: the address ends in /api/"
        return Finding("wrong", "SLACK_API_URL", text)
    return Finding("wrong", "SLACK_BOT_TOKEN", f"Slack refuses it ({why}): install the app again")


def _scopes(headers: Mapping[str, str]) -> list[Finding]:
    told = next((v for name, v in headers.items() if name.lower() == "x-oauth-scopes"), "")
    granted = {scope.strip() for scope in told.split(",") if scope.strip()}
    if not granted:
        return [Finding("note", "scopes", "Slack did not say which the app has")]
    return [
        Finding("wrong", f"scope {scope}", "missing: add it from manifest.json, install again")
        for scope in sorted(SCOPES - granted)
    ]
