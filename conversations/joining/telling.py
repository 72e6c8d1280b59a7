"""Short words about codes, and when they end."""

from datetime import datetime

from conversations.actions import Context
from conversations.engine import Button, Notice, Text
from conversations.engine.writing import write_moment
from conversations.joining import words
from conversations.people.codes import Code, CodeKind
from conversations.ports import Outcome

LINK = "join.link"


def until(context: Context, moment: datetime) -> str:
    """A moment on the programme's clock, with its weekday."""
    local = moment.astimezone(context.programme.zone)
    return write_moment(local, context.language, context.local.date())


def refuse(context: Context, text: Text, **values: str) -> Outcome:
    """Nothing is changed; the person is told why and what to do."""
    lang = context.language
    notice = Notice(notification=words.PROBLEM_NOTIFY.say(lang), text=text.say(lang, **values))
    return Outcome(did=LINK, says=(context.private(notice),))


def gone_by(context: Context, code: Code) -> Text | None:
    """Why a code opens nothing any more; None where it still does."""
    invitation = code.kind is CodeKind.FIRM
    if code.revoked:
        return words.REVOKED
    if code.used >= code.uses:
        return words.USED
    if code.expires_at <= context.now:
        return words.EXPIRED_INVITATION if invitation else words.EXPIRED
    return None


def ask(
    context: Context, notification: Text, text: str, action: str, code: Code, label: Text
) -> Notice:
    """Asked once more, with the code's id on the button: it says nothing of the code itself."""
    lang = context.language
    return Notice(
        notification=notification.say(lang),
        text=text,
        buttons=(
            Button(action, label.say(lang), code.id, "primary"),
            Button("join.leave", words.STOP.say(lang), code.id),
        ),
    )
