"""``/sme-office pause`` and ``resume``: all sending stops, and nothing is lost.

What goes on is what is for the secretariat's own private chats and eyes: its answers, its
digest. Everything else waits in its lane, in its order (storage/claims.py). Only what comes too
late to be useful (a session's reminder after its start) ends as missed, as it always does, and
shows in status.
"""

from conversations.actions import Action, Context
from conversations.engine import Button, Notice, Text
from conversations.office import day_words as words
from conversations.office.reach import secretariat_accounts, to_secretariat
from conversations.office.sheet import moment
from conversations.ports import Outcome, Pause, ResumeSending, Say, StopSending

PAUSE, PAUSE_YES, RESUME = "office.pause", "office.pause_yes", "office.resume"
_LONGEST = 200  # characters of why


def _pause(context: Context, typed: str) -> Outcome:
    """Asked once more; paused already, it says since when and by whom."""
    lang = context.language
    told = paused_line(context, words.PAUSED_BEFORE)
    if told:
        resume = Button(RESUME, words.RESUME_YES.say(lang), emphasis="primary")
        return Outcome(PAUSE, says=(_said(context, told, (resume,)),))
    yes = Button(PAUSE_YES, words.PAUSE_YES.say(lang), typed[:_LONGEST], "danger")
    return Outcome(PAUSE, says=(_said(context, words.PAUSE_ASK.say(lang), (yes,)),))


def _pause_yes(context: Context, why: str) -> Outcome:
    if context.facts.pause() is not None:
        return _pause(context, why)
    person, lang = context.actor.person, context.language
    pause = Pause(context.now, person.id, why.strip()[:_LONGEST])
    accounts = {*secretariat_accounts(context), person.account}
    besides = tuple(sorted(accounts, key=lambda account: account.key))
    text = words.PAUSED.say(lang, count=context.facts.waiting_now(context.now))
    resume = Button(RESUME, words.RESUME_YES.say(lang))
    says = (_said(context, text, (resume,)), *_tell(context, words.PAUSE_TOLD))
    return Outcome(PAUSE_YES, (StopSending(pause, besides),), says)


def _resume(context: Context, typed: str) -> Outcome:
    """At once: nothing is sent that was not meant to be."""
    del typed
    lang = context.language
    if context.facts.pause() is None:
        return Outcome(RESUME, says=(_said(context, words.NOT_PAUSED.say(lang)),))
    text = words.RESUMED.say(lang, count=context.facts.waiting_now(context.now))
    says = (_said(context, text), *_tell(context, words.RESUME_TOLD))
    return Outcome(RESUME, (ResumeSending(),), says)


def paused_line(context: Context, text: Text) -> str:
    """Since when and by whom, and how many wait; empty where messages leave as ever."""
    pause = context.facts.pause()
    if pause is None:
        return ""
    person = context.facts.person_by_id(pause.by)
    return text.say(
        context.language,
        at=moment(context, pause.at),
        who=person.name if person else pause.by,
        count=context.facts.waiting_now(context.now),
    )


def _said(context: Context, text: str, buttons: tuple[Button, ...] = ()) -> Say:
    return context.here(Notice(words.PAUSE_NOTIFY.say(context.language), text, buttons))


def _tell(context: Context, text: Text) -> tuple[Say, ...]:
    """The others of the secretariat hear who did it."""
    me = context.actor.person
    told = to_secretariat(
        context,
        lambda lang: Notice(words.PAUSE_NOTIFY.say(lang), text.say(lang, who=me.name)),
        bulk=False,
    )
    return tuple(say for say in told if say.to.user != me.account.user)


ACTIONS = (
    Action(PAUSE, _pause, "sme-office", ("pause", "送信停止", "停止"), usage="pause"),
    Action(PAUSE_YES, _pause_yes),
    Action(RESUME, _resume, "sme-office", ("resume", "再開", "送信再開"), usage="resume"),
)
