"""Settings from the environment and ``.env`` (contract.md, "Processes and settings")."""

import re
from datetime import date, time
from typing import Annotated, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BeforeValidator, Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict


def _optional(value: object) -> object:
    """An empty setting is one that is not set."""
    return None if value == "" else value


def _members(value: object) -> object:
    """``slack:T1:U9,teams:TENANT:ID`` as a set."""
    if not isinstance(value, str):
        return value
    return frozenset(part.strip() for part in value.split(",") if part.strip())


def _hour(value: object) -> object:
    """``9:30`` as well as ``09:30``."""
    return value.zfill(5) if isinstance(value, str) and len(value) == len("9:30") else value


Day = Annotated[date | None, BeforeValidator(_optional)]
SQLITE = "sqlite:///"

# Microsoft's public cloud; government clouds have others (bot/teams/settings.py)
LOGIN_URL = "https://login.microsoftonline.com/"
OPENID_URL = "https://login.botframework.com/v1/.well-known/openidconfiguration"
SERVICE_URL = "https://smba.trafficmanager.net/teams/"
CHANNEL_URL = "https://api.botframework.com"
_CHANNEL = re.compile("(slack|teams):[^:]+:.+")
_MEMBER = re.compile("(slack|teams|web):[^:]+:.+")


def _is_database(url: str) -> bool:
    """An address that can be opened; a database in memory ends with its connection."""
    if url.startswith(SQLITE):
        return url.removeprefix(SQLITE) not in ("", ":memory:")
    try:
        scheme, _ = urlsplit(url).scheme, urlsplit(url).port
    except ValueError:  # the port is no number
        return False
    return scheme == "postgresql"


class Settings(BaseSettings):
    """Everything an operator may set; empty secrets keep a door shut."""

    model_config = SettingsConfigDict(
        env_file=".env",
        env_file_encoding="utf-8",
        extra="ignore",
        hide_input_in_errors=True,
        str_strip_whitespace=True,  # what is pasted often brings a space or a line end
    )

    database_url: str = "sqlite:///var/sme.db"
    host: str = "127.0.0.1"
    port: int = Field(default=3978, ge=0, le=65535)
    public_url: str = ""
    invitation_url: str = ""  # where an invited firm opens Slack or Teams; may be left empty

    programme_timezone: str = "Asia/Tokyo"
    programme_edition: Literal["2020", "4.0"] = "4.0"
    programme_capacity: int = Field(default=400, ge=1)
    programme_applications_open: Day = None
    programme_applications_close: Day = None
    programme_end: Day = None

    # the terms of use as the secretariat issued them, a text file (UTF-8 or CP932); no application
    # is taken without them. The version is how the secretariat calls that wording.
    terms_file: str = ""
    terms_version: str = ""
    # working days after a session in which its expert reports (users.md X8, voice.md M10), and
    # then the firm confirms; no source gives them, so they are the secretariat's to set
    report_days: int = Field(default=2, ge=1, le=30)
    booking_days: int = Field(default=10, ge=1, le=60)
    confirm_days: int = Field(default=3, ge=1, le=30)
    offer_days: int = Field(default=3, ge=1, le=30)  # working days for an expert's answer
    product_rule: str = ""  # on recommending products, shown in both introductions; may be empty
    register_url: str = ""  # where anybody can check an expert's registration number

    office_telephone: str = ""
    office_mail: str = ""
    office_hours: str = ""
    office_hours_en: str = ""  # the same for those who read English
    office_channel: str = ""  # slack:T1:C1: where the digest goes; empty: to each of them
    digest_at: Annotated[time, BeforeValidator(_hour)] = time(9, 30)
    office_members: Annotated[frozenset[str], NoDecode, BeforeValidator(_members)] = frozenset()

    # whom to call in an incident: no defaults, as numbers change (users.md R14); read them up,
    # then write the day of it
    incident_ipa: str = ""  # IPA's desk for companies
    incident_police: str = ""  # the cyber desk of the prefecture's police
    incident_maintainer: str = ""  # who looks after the computers
    incident_contacts_checked: Day = None

    slack_signing_secret: SecretStr = SecretStr("")
    slack_bot_token: SecretStr = SecretStr("")
    slack_client_id: str = ""
    slack_client_secret: SecretStr = SecretStr("")
    slack_app_token: SecretStr = SecretStr("")
    slack_api_url: str = "https://slack.com/api/"

    microsoft_app_id: str = ""
    microsoft_app_password: SecretStr = SecretStr("")
    microsoft_app_type: Literal["", "SingleTenant", "UserAssignedMSI"] = ""
    microsoft_app_tenant_id: str = ""
    microsoft_openid_url: str = OPENID_URL
    microsoft_login_url: str = LOGIN_URL
    microsoft_service_url: str = SERVICE_URL
    microsoft_channel_url: str = CHANNEL_URL
    identity_endpoint: str = ""  # set by Azure where a managed identity has its own
    identity_header: SecretStr = SecretStr("")
    teams_anonymous_on_loopback: bool = False

    @field_validator("programme_timezone")
    @classmethod
    def _zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError) as unknown:
            reason = "no such time zone; for example Asia/Tokyo"
            raise ValueError(reason) from unknown
        return value

    @field_validator("office_members")
    @classmethod
    def _accounts(cls, value: frozenset[str]) -> frozenset[str]:
        if not all(_MEMBER.fullmatch(member) for member in value):
            reason = "write slack:WORKSPACE:USER or teams:TENANT:USER, with commas between"
            raise ValueError(reason)
        return value

    @field_validator("office_channel")
    @classmethod
    def _channel(cls, value: str) -> str:
        if value and not _CHANNEL.fullmatch(value):
            reason = "write slack:WORKSPACE:CHANNEL or teams:TENANT:CHANNEL"
            raise ValueError(reason)
        return value

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        if not _is_database(value):
            reason = "write sqlite:///path or postgresql://user:password@host/database"
            raise ValueError(reason)
        return value

    @field_validator("slack_api_url")
    @classmethod
    def _address(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            reason = "write an address that begins with https://"
            raise ValueError(reason)
        return value if value.endswith("/") else f"{value}/"

    @property
    def loopback(self) -> bool:
        """Whether the server listens to this machine only."""
        return self.host in ("127.0.0.1", "::1", "localhost")

    @property
    def links_base(self) -> str:
        """Where links to files begin; a door that believes this machine alone is reached on it."""
        if not self.public_url and self.teams_anonymous_on_loopback and self.loopback:
            return f"http://{self.host}:{self.port}"
        return self.public_url

    @property
    def slack_is_set(self) -> bool:
        """Whether any of Slack's settings is there."""
        return bool(
            self.slack_signing_secret.get_secret_value()
            or self.slack_bot_token.get_secret_value()
            or self.slack_client_id
            or self.slack_app_token.get_secret_value()
        )

    @property
    def slack_opens(self) -> bool:
        """Whether the Slack door has what it needs."""
        heard = self.slack_signing_secret.get_secret_value() or self.slack_by_socket
        return bool(heard and self.slack_bot_token.get_secret_value())

    @property
    def slack_by_socket(self) -> bool:
        """Whether Slack is heard over Socket Mode."""
        return self.slack_app_token.get_secret_value().startswith("xapp-")

    @property
    def teams_is_set(self) -> bool:
        """Whether any of Teams' settings is there."""
        return bool(
            self.microsoft_app_id
            or self.microsoft_app_password.get_secret_value()
            or self.teams_anonymous_on_loopback
        )

    @property
    def teams_opens(self) -> bool:
        """Whether the Teams door has what it needs."""
        if not self.microsoft_app_id:
            return self.teams_anonymous_on_loopback and self.loopback
        secret = self.microsoft_app_password.get_secret_value()
        managed = self.microsoft_app_type == "UserAssignedMSI"
        return bool(self.microsoft_app_tenant_id and (secret or managed))

    @property
    def web_opens(self) -> bool:
        """The browser chat is a trial: only alone, and only on loopback."""
        return self.loopback and not self.slack_is_set and not self.teams_is_set
