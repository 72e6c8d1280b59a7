"""What the Teams door is opened with."""

from dataclasses import dataclass, field
from typing import Final, Literal

AppType = Literal["SingleTenant", "UserAssignedMSI"]

SINGLE_TENANT: Final[AppType] = "SingleTenant"
MANAGED_IDENTITY: Final[AppType] = "UserAssignedMSI"

LOGIN_URL: Final = "https://login.microsoftonline.com/"
OPENID_URL: Final = "https://login.botframework.com/v1/.well-known/openidconfiguration"
SERVICE_URL: Final = "https://smba.trafficmanager.net/teams/"
IDENTITY_URL: Final = "http://169.254.169.254/metadata/identity/oauth2/token"
CHANNEL: Final = "https://api.botframework.com"


@dataclass(frozen=True, slots=True)
class TeamsSettings:
    """One bot registration. Raises ValueError where the door would have to stay shut.

    anonymous: without any credentials, callers on this machine are believed (Microsoft 365
    Agents Playground, tests); with credentials it changes nothing. The addresses are those of
    the public cloud, others serve government clouds and tests: ``openid_url`` publishes the
    keys of what Teams sends, ``login_url`` gives tokens for what we send, ``service_url``
    reaches people of whom no conversation is known yet, ``identity_url`` is the machine's own
    identity service (with ``identity_header`` where the platform asks for one).
    """

    app_id: str = ""
    app_password: str = field(default="", repr=False)
    app_type: AppType = SINGLE_TENANT
    tenant_id: str = ""
    anonymous: bool = False
    openid_url: str = OPENID_URL
    login_url: str = LOGIN_URL
    service_url: str = SERVICE_URL
    identity_url: str = IDENTITY_URL
    identity_header: str = field(default="", repr=False)
    channel: str = CHANNEL  # issuer of what Teams sends, audience of what we send

    def __post_init__(self) -> None:
        reason = self._missing()
        if reason:
            raise ValueError(reason)

    @property
    def believes_this_machine(self) -> bool:
        """Whether callers on loopback need no token."""
        return self.anonymous and not self.app_id

    @property
    def token_url(self) -> str:
        """Where a token is asked for with the app's own password."""
        return f"{self.login_url.rstrip('/')}/{self.tenant_id}/oauth2/v2.0/token"

    def _missing(self) -> str:
        if not self.app_id.strip():
            return "" if self.anonymous else "the bot's app id is empty: everything is refused"
        if self.app_type not in (SINGLE_TENANT, MANAGED_IDENTITY):
            return "the bot's app type is neither SingleTenant nor UserAssignedMSI"
        if not self.tenant_id.strip():
            return "the tenant is empty: people of every tenant would be let in"
        if self.app_type == SINGLE_TENANT and not self.app_password.strip():
            return "the bot's password is empty"
        return ""
