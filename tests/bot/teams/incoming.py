"""Activities as Teams sends them, and what is read from them."""

from botbuilder.schema import Activity

from bot.teams.read import read
from conversations.events import Event
from tests.bot.teams.doors import NOW
from tests.bot.teams.service import Json
from tests.bot.teams.signing import BOT, TENANT

CHANNEL = "19:general@thread.tacv2"


def activity(told: Json, channel: str = "") -> Activity:
    kind = "personal" if not channel else "channel"
    whole = {
        "id": "16001",
        "channelId": "msteams",
        "serviceUrl": "http://127.0.0.1/",
        "from": {"id": "29:yamada", "name": "山田 花子", "aadObjectId": "aad-yamada"},
        "recipient": {"id": BOT, "name": "窓口"},
        "conversation": {"id": channel or "a:1", "conversationType": kind, "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}},
        "locale": "en-GB",
        **told,
    }
    return Activity().deserialize(whole)


def event_of(told: Json, channel: str = "") -> Event | None:
    envelope = read(activity(told, channel), NOW)
    return envelope.event if envelope else None
