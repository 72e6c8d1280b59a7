"""What every message must be, whatever it says (contract.md, "Questions on the wire")."""

from collections import Counter

from tests.support.slack_api import LoopbackSlack
from tests.support.slack_question import read_question
from tests.support.slack_things import Message


def assert_well_formed(slack: LoopbackSlack) -> None:
    """All that stands in the workspace: its metadata, its answer blocks, no call to everybody."""
    messages = [m for channel in slack.channels for m in slack.messages(channel) if m.bot_id]
    assert messages
    for message in messages:
        _assert_well_formed(message)
    deliveries = Counter(message.payload["delivery"] for message in messages)
    assert deliveries.most_common(1)[0][1] == 1, "one delivery stands twice"
    assert all(shown.text.strip() for shown in slack.ephemerals)
    assert slack.broadcasts == []


def _assert_well_formed(message: Message) -> None:
    assert message.text.strip(), "a notification line is empty"
    kind = message.event_type
    assert kind == "sme_message" or kind.endswith("_result"), kind
    assert message.payload["delivery"]
    question = read_question(message)  # one answer block, its id as the contract has it
    if question is not None:
        assert question.typed or question.choices
        assert kind == "sme_message"


def assert_asked_once(slack: LoopbackSlack, user: str, team: str = "T1") -> None:
    """At most one question stands open: of one that was posted twice, a copy would stay open."""
    open_now = [q.id for m in slack.messages(slack.dm(team, user)) if (q := read_question(m))]
    assert len(open_now) <= 1, open_now
