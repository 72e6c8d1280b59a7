"""The Teams door opened by the settings; imported only then, as botbuilder takes half a second."""

from collections.abc import Awaitable, Callable
from datetime import datetime

import aiohttp
from aiohttp import web

from bot.documents import Papers
from bot.settings import Settings
from bot.teams import KeptReferences, KeptUploads, TeamsDoor, TeamsMessenger, TeamsSettings
from conversations.events import Envelope
from conversations.ports import Outcome
from scheduler.messenger import Messenger
from storage import Database


def open_teams(
    settings: Settings,
    turn: Callable[[Envelope], Awaitable[Outcome]],
    session: aiohttp.ClientSession,
    clock: Callable[[], datetime],
    database: Database,
    papers: Papers,
) -> tuple[list[web.RouteDef], Messenger]:
    """The door's routes and its messenger; only where ``settings.teams_opens``."""
    registration = _registration(settings)
    references = KeptReferences(database)
    uploads = KeptUploads(database, clock)
    door = TeamsDoor(registration, turn, session, clock, references, uploads)
    messenger = TeamsMessenger(registration, session, references, papers=papers, uploads=uploads)
    return door.routes(), messenger


def _registration(settings: Settings) -> TeamsSettings:
    """The bot's registration as the settings have it."""
    managed = settings.identity_endpoint
    return TeamsSettings(
        app_id=settings.microsoft_app_id,
        app_password=settings.microsoft_app_password.get_secret_value(),
        app_type=settings.microsoft_app_type or "SingleTenant",
        tenant_id=settings.microsoft_app_tenant_id,
        anonymous=settings.teams_anonymous_on_loopback and settings.loopback,
        openid_url=settings.microsoft_openid_url,
        login_url=settings.microsoft_login_url,
        service_url=settings.microsoft_service_url,
        channel=settings.microsoft_channel_url,
        identity_header=settings.identity_header.get_secret_value(),
        **({"identity_url": managed} if managed else {}),
    )
