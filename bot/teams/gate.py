"""Who is let in: what Teams signed for this bot and tenant, or this machine where it may."""

from ipaddress import ip_address
from typing import Final

import aiohttp
from aiohttp import web
from botbuilder.schema import Activity
from botframework.connector.auth import AuthenticationConstants, ClaimsIdentity
from botframework.connector.auth.jwt_token_extractor import JwtTokenExtractor
from botframework.connector.auth.verify_options import VerifyOptions
from yarl import URL

from bot.teams.activities import CHANNEL_ID, tenants_of
from bot.teams.keys import Keys, KeysAwayError
from bot.teams.settings import TeamsSettings

LEEWAY: Final = 300  # s that clocks may differ, as botbuilder has it

_FORWARDED: Final = frozenset({"forwarded", "via", "x-real-ip", "x-client-ip", "x-original-host"})


class RefusedError(Exception):
    """Not let in. Its words say which check failed, and quote nothing of the request."""


class Gate:
    """Verifies by botbuilder's own extractor; its source of keys and its statuses are ours."""

    def __init__(self, settings: TeamsSettings, session: aiohttp.ClientSession) -> None:
        self._settings = settings
        expected = VerifyOptions([settings.channel], None, LEEWAY, ignore_expiration=False)
        algorithms = AuthenticationConstants.ALLOWED_SIGNING_ALGORITHMS
        self._extractor = JwtTokenExtractor(expected, settings.openid_url, algorithms)
        self._extractor.open_id_metadata = Keys(settings.openid_url, session)

    async def admit(self, request: web.Request) -> ClaimsIdentity:
        """Who sends this, before anything of it is parsed. Raises RefusedError, KeysAwayError."""
        if not self._settings.app_id:
            if not (self._settings.believes_this_machine and from_this_machine(request)):
                reason = "no credentials are set"
                raise RefusedError(reason)
            return ClaimsIdentity(
                claims={},
                is_authenticated=True,
                authentication_type=AuthenticationConstants.ANONYMOUS_AUTH_TYPE,
            )
        identity = await self._identity(request.headers.get("Authorization", ""))
        _refuse(self._wrong_claim(identity))
        return identity

    def confirm(self, identity: ClaimsIdentity, activity: Activity) -> None:
        """Whether the activity is what its token was given for. Raises RefusedError."""
        if self._settings.app_id:
            _refuse(self._wrong_activity(identity, activity))
        elif not is_loopback(str(activity.service_url or "")):
            _refuse("an anonymous caller with a service elsewhere")

    async def _identity(self, header: str) -> ClaimsIdentity | None:
        """The token's claims, signature, issuer, key and time checked by botbuilder."""
        try:
            return await self._extractor.get_identity_from_auth_header(header, CHANNEL_ID)
        except KeysAwayError:
            raise
        except Exception as refused:
            # garbage, an unknown key, an old token: it has an exception for each, some bare
            raise RefusedError(type(refused).__name__) from refused

    def _wrong_claim(self, identity: ClaimsIdentity | None) -> str:
        if identity is None:
            return "no token of the Bot Framework"
        if identity.get_claim_value("aud") != self._settings.app_id:
            return "a token for another bot"
        if not isinstance(identity.get_claim_value("exp"), int | float):
            return "a token without an end"
        return "" if identity.get_claim_value("serviceurl") else "a token without a service URL"

    def _wrong_activity(self, identity: ClaimsIdentity, activity: Activity) -> str:
        if activity.channel_id != CHANNEL_ID:
            return "not from Teams"
        if activity.service_url != identity.get_claim_value("serviceurl"):
            return "another service URL than the token's"
        named = {tenant.lower() for tenant in tenants_of(activity)}
        return "" if named == {self._settings.tenant_id.lower()} else "another tenant"


def from_this_machine(request: web.Request) -> bool:
    """Whether it was sent from loopback to loopback, by no proxy and no page of another site."""
    names = {name.lower() for name in request.headers}
    forwarded = bool(names & _FORWARDED) or any(n.startswith("x-forwarded") for n in names)
    hosts = request.headers.getall("Host", [])
    origins = request.headers.getall("Origin", [])
    return (
        not forwarded
        and _local(request.remote or "")
        and len(hosts) == 1
        and is_loopback(f"http://{hosts[0]}")
        and all(is_loopback(origin) for origin in origins)
        and request.content_type == "application/json"  # no form of another site
    )


def _refuse(reason: str) -> None:
    if reason:
        raise RefusedError(reason)


def is_loopback(address: str) -> bool:
    """Whether an address is on this machine."""
    try:
        return _local(URL(address).host or "")
    except ValueError:
        return False


def _local(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
