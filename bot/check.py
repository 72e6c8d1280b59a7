"""``sme-consultant check``: one line for each setting, scope, address or secret, and what to do."""

import asyncio
import sys
from dataclasses import dataclass
from typing import Literal

import aiohttp
from pydantic import ValidationError
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from sqlalchemy.exc import SQLAlchemyError

from bot.commands import problems
from bot.settings import Settings
from bot.slack.manifest import SCOPES
from storage import Database, StorageAwayError, is_current

State = Literal["ok", "note", "wrong"]
_PLATFORM_SECONDS = 5


@dataclass(frozen=True, slots=True)
class Finding:
    """One line. ``wrong`` keeps something from working; ``note`` is worth knowing."""

    state: State
    name: str
    text: str


def check() -> int:
    """Write the findings to stdout; 1 where something is wrong, else 0."""
    try:
        settings = Settings()
    except ValidationError as wrong:
        for line in problems(wrong):
            sys.stdout.write(f"wrong  {line}\n")
        return 1
    findings = [
        *_programme(settings),
        *_secretariat(settings),
        *_addresses(settings),
        *_database(settings),
        *_teams(settings),
        *asyncio.run(_slack(settings)),
        *_web(settings),
    ]
    for finding in findings:
        sys.stdout.write(f"{finding.state:<6} {finding.name}: {finding.text}\n")
    return 1 if any(finding.state == "wrong" for finding in findings) else 0


def _programme(settings: Settings) -> list[Finding]:
    findings = [
        Finding("ok", "PROGRAMME_EDITION", settings.programme_edition),
        Finding("ok", "PROGRAMME_TIMEZONE", settings.programme_timezone),
    ]
    opens, closes = settings.programme_applications_open, settings.programme_applications_close
    if opens and closes and closes < opens:
        text = "is before PROGRAMME_APPLICATIONS_OPEN"
        findings.append(Finding("wrong", "PROGRAMME_APPLICATIONS_CLOSE", text))
    if closes and settings.programme_end and settings.programme_end < closes:
        text = "is before PROGRAMME_APPLICATIONS_CLOSE"
        findings.append(Finding("wrong", "PROGRAMME_END", text))
    return findings


def _secretariat(settings: Settings) -> list[Finding]:
    missing = {
        "OFFICE_TELEPHONE": settings.office_telephone,
        "OFFICE_MAIL": settings.office_mail,
        "OFFICE_HOURS": settings.office_hours,
    }
    findings = [
        Finding("note", name, "empty: messages cannot say how to reach the secretariat")
        for name, value in missing.items()
        if not value
    ]
    if not settings.office_members and not settings.web_opens:
        text = "empty: nobody can use /sme-office; write slack:WORKSPACE:USER, with commas between"
        findings.append(Finding("wrong", "OFFICE_MEMBERS", text))
    return findings


def _addresses(settings: Settings) -> list[Finding]:
    if settings.slack_is_set and not settings.public_url:
        text = "empty: set the https address under which Slack reaches this server"
        return [Finding("note", "PUBLIC_URL", text)]
    if settings.public_url and not settings.public_url.startswith("https://"):
        text = "does not begin with https://; Slack sends to https addresses only"
        return [Finding("wrong", "PUBLIC_URL", text)]
    return []


def _database(settings: Settings) -> list[Finding]:
    name = "DATABASE_URL"
    database = Database(settings.database_url)
    try:
        current = database.run_now(is_current)
    except (StorageAwayError, SQLAlchemyError):
        text = "the database did not answer; `sme-consultant migrate` makes a new SQLite one"
        return [Finding("wrong", name, text)]
    finally:
        database.close()
    if not current:
        return [Finding("wrong", name, "not of this release: run `sme-consultant migrate`")]
    return [Finding("ok", name, "answers, and is of this release")]


def _teams(settings: Settings) -> list[Finding]:
    if settings.teams_is_set:
        return [Finding("note", "MICROSOFT_APP_ID", "the Teams door comes with a later release")]
    return [Finding("note", "MICROSOFT_APP_ID", "empty: the Teams door stays shut")]


async def _slack(settings: Settings) -> list[Finding]:
    if not settings.slack_is_set:
        return [Finding("note", "SLACK_SIGNING_SECRET", "empty: the Slack door stays shut")]
    findings = []
    if not settings.slack_signing_secret.get_secret_value():
        text = "empty: copy it from Basic Information > App Credentials"
        findings.append(Finding("wrong", "SLACK_SIGNING_SECRET", text))
    token = settings.slack_bot_token.get_secret_value()
    if not token:
        text = "empty: copy it from OAuth & Permissions > Bot User OAuth Token"
        return [*findings, Finding("wrong", "SLACK_BOT_TOKEN", text)]
    return [*findings, *await _ask_slack(settings, token)]


async def _ask_slack(settings: Settings, token: str) -> list[Finding]:
    """Who the token is, and whether it has every scope that the product uses."""
    async with aiohttp.ClientSession(
        timeout=aiohttp.ClientTimeout(total=_PLATFORM_SECONDS)
    ) as session:
        client = AsyncWebClient(
            token=token, base_url=settings.slack_api_url, session=session, retry_handlers=[]
        )
        try:
            answer = await client.auth_test()
        except SlackApiError as refused:
            text = f"Slack refuses it ({refused.response['error']}): install the app again"
            return [Finding("wrong", "SLACK_BOT_TOKEN", text)]
        except (aiohttp.ClientError, TimeoutError):
            text = "no answer from Slack's Web API at this address"
            return [Finding("wrong", "SLACK_API_URL", text)]
    findings = [Finding("ok", "SLACK_BOT_TOKEN", f"installed in {answer.get('team', '?')}")]
    granted = _granted(answer.headers)
    missing = sorted(set(SCOPES) - granted) if granted else []
    return findings + [
        Finding("wrong", f"scope {scope}", "missing: add it from manifest.json, install again")
        for scope in missing
    ]


def _granted(headers: dict[str, str]) -> set[str]:
    lowered = {name.lower(): value for name, value in headers.items()}
    scopes = lowered.get("x-oauth-scopes", "")
    return {scope.strip() for scope in scopes.split(",") if scope.strip()}


def _web(settings: Settings) -> list[Finding]:
    if settings.web_opens:
        text = f"the browser chat opens at http://{settings.host}:{settings.port}/"
        return [Finding("ok", "HOST", text)]
    why = "another door is set" if settings.loopback else "it opens on loopback only"
    return [Finding("note", "HOST", f"the browser chat stays shut: {why}")]
