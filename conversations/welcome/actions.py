"""``/sme`` alone: where they stand and the next step; ``help`` in every state."""

from conversations.actions import Action, Context, join
from conversations.asking.talk import again
from conversations.engine import Notice
from conversations.ports import HomeAt, OpenHome, Outcome
from conversations.welcome import words
from conversations.welcome.greeting import a_person, starts
from conversations.welcome.home import home


def _help(context: Context, typed: str) -> Outcome:
    """The words of the desk; an open question comes again below, its place kept."""
    del typed
    lang = context.language
    current = context.facts.current(context.actor.person.id)
    here = current if current is not None and current.flow in context.topics else None
    notice = Notice(
        notification=words.HELP_NOTIFY.say(lang),
        text=words.HELP.say(lang) + a_person(context),
        buttons=() if here else starts(context),
    )
    shown = Outcome(did="welcome.help", says=(context.here(notice),))
    return join(shown, again(context, here, did="welcome.help")) if here else shown


def _show(context: Context, typed: str) -> Outcome:
    """Where they stand; in the private chat it is kept fresh where it stands."""
    del typed
    shown = context.here(home(context))
    person = context.actor.person
    kept = (OpenHome(HomeAt(person.id, person.account, shown.delivery)),)
    keeps = context.place.private and not context.place.has_home
    return Outcome(did="welcome.show", changes=kept if keeps else (), says=(shown,))


ACTIONS = (
    Action("welcome.show", _show, "sme", ("", "home", "status", "状態")),
    Action(
        "welcome.help",
        _help,
        "sme",
        (
            "help",
            "ヘルプ",
            "使い方",
            "?",
            "人と話したい",
            "電話",
            "電話したい",
            "連絡先",
            "問い合わせ",
        ),
    ),
)
