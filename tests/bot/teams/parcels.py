"""Parcels to send, and how a way back is known."""

from botbuilder.schema import Activity

from bot.teams.references import learned
from conversations.engine import Notice, Step
from conversations.ports import Address
from scheduler.messenger import Parcel, Reference
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.memory import MemoryReferences
from tests.bot.teams.signing import TENANT
from tests.bot.teams.user import TeamsUser

CHANNEL = "19:general@thread.tacv2"
NOTICE = Notice("お知らせです。", "本文です。")
TO_DM = Address("teams", TENANT, user="29:yamada")
TO_CHANNEL = Address("teams", TENANT, channel=CHANNEL)
TO_ONE = Address("teams", TENANT, channel=CHANNEL, user="29:yamada")


def parcel(
    to: Address = TO_DM,
    step: Step = NOTICE,
    *,
    delivery: str = "D-1",
    replaces: Reference | None = None,
    consent: bool = True,
) -> Parcel:
    return Parcel(delivery, to, step, replaces, consent, attempts=0)


async def met(teams: LoopbackTeams, references: MemoryReferences, channel: str = "") -> None:
    """Somebody wrote, in their personal chat or in a channel."""
    told = TeamsUser("", teams).activity({"type": "message", "text": "x"}, channel)
    await references.keep(learned(Activity().deserialize(told)))
