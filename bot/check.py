"""``sme-consultant check``: one line for each setting, scope, address or secret, and what to do."""

import os
import re
import sys
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from bot.check_slack import check_slack
from bot.commands import read_settings
from bot.finding import Finding
from bot.settings import SQLITE, Settings
from bot.terms import read_terms
from storage import Database, StorageAwayError, is_current

CONTACTS_AGE = timedelta(days=366)
_SLACK_MEMBER = re.compile("slack:[TE][A-Z0-9]+:[UW][A-Z0-9]+")


def check() -> int:
    """Write the findings to stdout; 1 where something is wrong, else 0."""
    settings, problems = read_settings()
    if settings is None:
        for line in problems:
            sys.stdout.write(f"wrong  {line}\n")
        return 1
    findings = [
        *_programme(settings),
        *_terms(settings),
        *_secretariat(settings),
        *_helplines(settings),
        *_addresses(settings),
        *_database(settings),
        *_teams(settings),
        *check_slack(settings),
        *_web(settings),
    ]
    for finding in findings:
        sys.stdout.write(f"{finding.state:<6} {finding.name}: {finding.text}\n")
    return 1 if any(finding.state == "wrong" for finding in findings) else 0


def _programme(settings: Settings) -> list[Finding]:
    dates = {
        "PROGRAMME_APPLICATIONS_OPEN": settings.programme_applications_open,
        "PROGRAMME_APPLICATIONS_CLOSE": settings.programme_applications_close,
        "PROGRAMME_END": settings.programme_end,
    }
    given = [(name, day) for name, day in dates.items() if day]
    return [
        Finding("ok", "PROGRAMME_EDITION", settings.programme_edition),
        Finding("ok", "PROGRAMME_TIMEZONE", settings.programme_timezone),
        *(
            Finding("wrong", name, f"is before {earlier}")
            for (earlier, first), (name, day) in pairwise(given)
            if day < first
        ),
    ]


def _terms(settings: Settings) -> list[Finding]:
    """Without the terms of use there is nothing to agree to, and no application is taken."""
    name = "TERMS_FILE"
    if not settings.terms_file:
        text = "empty: no application is taken; name the text file of the terms of use"
        return [Finding("note", name, text)]
    terms = read_terms(settings.terms_file, settings.terms_version)
    if terms is None:
        text = "cannot be read as a text file in UTF-8 or CP932, or is empty"
        return [Finding("wrong", name, text)]
    return [Finding("ok", name, f"version {terms.version}")]


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
    return [*findings, _digest(settings), *_experts(settings), *_members(settings)]


def _digest(settings: Settings) -> Finding:
    """When the secretariat's digest leaves, and where to."""
    to = settings.office_channel or "each of the secretariat's private chats (OFFICE_CHANNEL empty)"
    return Finding("ok", "DIGEST_AT", f"{settings.digest_at:%H:%M} on working days, into {to}")


def _experts(settings: Settings) -> list[Finding]:
    """Both introductions name the place where anybody can check an expert's number."""
    text = "empty: firms are told no address at which to check an expert's number"
    return [] if settings.register_url else [Finding("note", "REGISTER_URL", text)]


def _helplines(settings: Settings) -> list[Finding]:
    """Whom to call in an incident: numbers age, so the day of their last check is asked for."""
    lines = {
        "INCIDENT_IPA": settings.incident_ipa,
        "INCIDENT_POLICE": settings.incident_police,
        "INCIDENT_MAINTAINER": settings.incident_maintainer,
    }
    text = "empty: the emergency message names this desk without a number"
    findings = [Finding("note", name, text) for name, value in lines.items() if not value]
    return findings if len(findings) == len(lines) else [*findings, *_checked(settings)]


def _checked(settings: Settings) -> list[Finding]:
    name, day, today = "INCIDENT_CONTACTS_CHECKED", settings.incident_contacts_checked, _today()
    if day is None:
        return [Finding("note", name, "empty: read the contacts up and write the day (YYYY-MM-DD)")]
    if day > today:
        return [Finding("wrong", name, "is a day to come")]
    if today - day > CONTACTS_AGE:
        return [Finding("note", name, "is more than a year ago: read the contacts up again")]
    return []


def _today() -> date:
    return datetime.now(tz=UTC).date()


def _members(settings: Settings) -> list[Finding]:
    name = "OFFICE_MEMBERS"
    if not settings.office_members and not settings.web_opens:
        text = "empty: nobody can use /sme-office; write slack:WORKSPACE:USER, with commas between"
        return [Finding("wrong", name, text)]
    in_slack = [member for member in settings.office_members if member.startswith("slack:")]
    if all(_SLACK_MEMBER.fullmatch(member) for member in in_slack):
        return []
    text = "in Slack, workspaces go by IDs with T (or E), people by IDs with U or W, no names"
    return [Finding("wrong", name, text)]


def _addresses(settings: Settings) -> list[Finding]:
    if settings.slack_is_set and not settings.slack_by_socket and not settings.public_url:
        text = "empty: set the https address under which Slack reaches this server"
        return [Finding("note", "PUBLIC_URL", text)]
    if settings.teams_is_set and not settings.links_base:
        text = "empty: set the https address of this server; links to files begin with it"
        return [Finding("note", "PUBLIC_URL", text)]
    if settings.public_url and not settings.public_url.startswith("https://"):
        text = "does not begin with https://; Slack sends to https addresses only"
        return [Finding("wrong", "PUBLIC_URL", text)]
    return []


def _database(settings: Settings) -> list[Finding]:
    name, url = "DATABASE_URL", settings.database_url
    file = Path(url.removeprefix(SQLITE)) if url.startswith(SQLITE) else None
    if file is not None and not file.exists():
        return [_new_file(file)]
    database = Database(url)
    try:
        current = database.run_now(is_current)
    except (StorageAwayError, SQLAlchemyError):
        text = "nothing answers there, or it refuses the user, the password or the database's name"
        return [Finding("wrong", name, "cannot be read as an SQLite file" if file else text)]
    finally:
        database.close()
    if not current:
        return [Finding("wrong", name, "not of this release: run `sme-consultant migrate`")]
    return [Finding("ok", name, "answers, and is of this release")]


def _new_file(file: Path) -> Finding:
    """The first start makes it, where it may."""
    folder = next(parent for parent in file.absolute().parents if parent.exists())
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        return Finding("wrong", "DATABASE_URL", "no file can be made in that folder")
    return Finding("note", "DATABASE_URL", "a new file: the first start makes it")


def _teams(settings: Settings) -> list[Finding]:
    if not settings.teams_is_set:
        return [Finding("note", "MICROSOFT_APP_ID", "empty: the Teams door stays shut")]
    if not settings.microsoft_app_id:
        return [_anonymous(settings)]
    managed = settings.microsoft_app_type == "UserAssignedMSI"
    needed = {
        "MICROSOFT_APP_TENANT_ID": settings.microsoft_app_tenant_id,
        "MICROSOFT_APP_PASSWORD": managed or settings.microsoft_app_password.get_secret_value(),
    }
    missing = [Finding("wrong", name, "empty") for name, given in needed.items() if not given]
    return missing or [Finding("ok", "MICROSOFT_APP_ID", "the Teams door opens")]


def _anonymous(settings: Settings) -> Finding:
    """Without credentials, only this machine may be believed, and only where a setting asks."""
    if settings.teams_opens:
        text = "everybody on this machine is believed: for Agents Playground and tests only"
        return Finding("note", "TEAMS_ANONYMOUS_ON_LOOPBACK", text)
    return Finding("wrong", "MICROSOFT_APP_ID", "empty: nobody outside this machine is let in")


def _web(settings: Settings) -> list[Finding]:
    if settings.web_opens:
        text = f"the browser chat opens at http://{settings.host}:{settings.port}/"
        return [Finding("ok", "HOST", text)]
    why = "another door is set" if settings.loopback else "it opens on loopback only"
    return [Finding("note", "HOST", f"the browser chat stays shut: {why}")]
