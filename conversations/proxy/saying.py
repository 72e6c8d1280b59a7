"""What the secretariat and experts read of acting for a firm."""

from conversations.actions import Context
from conversations.engine import Notice, Text
from conversations.ports import Outcome


def say(context: Context, did: str, text: Text, **values: object) -> Outcome:
    """One sentence, into the form where one was submitted; nothing changes."""
    said = text.say(context.language, **values)
    if context.filled is not None:
        return Outcome(did, refused=said)
    notice = Notice(notification=said.partition("\n")[0][:40], text=said)
    return Outcome(did, says=(context.here(notice),))
