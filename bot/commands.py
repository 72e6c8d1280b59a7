"""The commands that touch the database or the network."""

import asyncio
import sys
from pathlib import Path

from pydantic import ValidationError
from sqlalchemy.exc import SQLAlchemyError

from bot.settings import Settings
from storage import migrate as bring_up


def settings_or_none() -> Settings | None:
    """The settings; where one is wrong, a line each on standard error and None."""
    settings, problems = read_settings()
    for line in problems:
        sys.stderr.write(f"{line}\n")
    return settings


def read_settings() -> tuple[Settings | None, list[str]]:
    """The settings, or one line for each that is wrong, never with its value."""
    try:
        return Settings(), []
    except ValidationError as wrong:
        return None, [
            f"{str(error['loc'][0]).upper()}: {error['msg'].removeprefix('Value error, ')}"
            for error in wrong.errors(include_input=False, include_url=False)
        ]
    except UnicodeDecodeError:
        return None, [".env: not in UTF-8; save it in that encoding"]


def migrate() -> int:
    """Bring the database to this release."""
    settings = settings_or_none()
    return 2 if settings is None else migrate_for(settings)


def migrate_for(settings: Settings) -> int:
    """Bring the settings' database to this release; 1 where it does not answer."""
    try:
        bring_up(settings.database_url)
    except (SQLAlchemyError, OSError) as fault:
        sys.stderr.write(f"DATABASE_URL: the database did not answer ({type(fault).__name__})\n")
        return 1
    sys.stderr.write("the database is up to date\n")
    return 0


def teams_package(out: str) -> int:
    """Write the Teams app package for this installation; 1 where a setting is missing."""
    from bot.teams.package import package

    settings = settings_or_none()
    if settings is None:
        return 2
    try:
        packed = package(settings.microsoft_app_id, settings.public_url)
    except ValueError as missing:
        sys.stderr.write(f"{missing}\n")
        return 1
    Path(out).write_bytes(packed)
    return 0


def slack_manifest(*, socket: bool) -> int:
    """Print the Slack app's manifest for this installation; 1 where a setting is missing."""
    from bot.slack.manifest import manifest_for

    settings = settings_or_none()
    if settings is None:
        return 2
    try:
        told = manifest_for(settings.public_url, socket=socket)
    except (ValueError, OSError) as missing:
        sys.stderr.write(f"{missing}\n")
        return 1
    sys.stdout.write(f"{told}\n")
    return 0


def serve() -> int:
    """Migrate, then run until stopped."""
    from bot.serve import configure_logging
    from bot.serve import serve as run

    settings = settings_or_none()
    if settings is None:
        return 2
    configure_logging()
    if failed := migrate_for(settings):
        return failed
    try:
        asyncio.run(run(settings))
    except OSError as fault:
        sys.stderr.write(
            f"HOST, PORT: cannot listen on {settings.host}:{settings.port} ({fault.strerror})\n"
        )
        return 1
    return 0
