"""Parcels to send, and where they arrive."""

from conversations.engine import Notice, Step
from conversations.ports import Address
from scheduler.messenger import Parcel, Reference
from tests.support.slack_api import LoopbackSlack
from tests.support.slack_things import Message

NOTICE = Notice("お知らせです。", "本文です。")
TO_DM = Address("slack", "T1", user="U1")
TO_CHANNEL = Address("slack", "T1", channel="C1")
TO_ONE = Address("slack", "T1", channel="C1", user="U1")


def parcel(
    to: Address = TO_DM,
    step: Step = NOTICE,
    *,
    delivery: str = "D-1",
    replaces: Reference | None = None,
    consent: bool = True,
) -> Parcel:
    return Parcel(delivery, to, step, replaces, consent, attempts=0)


def dm(slack: LoopbackSlack) -> list[Message]:
    return slack.messages(slack.dm("T1", "U1"))
