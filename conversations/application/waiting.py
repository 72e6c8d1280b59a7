"""The waiting list: a rule of the house that the secretariat switches on (users.md R2).

While it is off, applications beyond the planned number are taken in like any other, and firms
are told what the programme's page says: they may be cancelled.
"""

from dataclasses import replace

from conversations.actions import Action, Context, join
from conversations.application import office_words as words
from conversations.application import tell
from conversations.application import words as firm_words
from conversations.application.intake import keeps_a_list
from conversations.application.reaching import to_ring
from conversations.application.standing import buttons
from conversations.engine import Button, Language, Notice
from conversations.engine.reading import plain
from conversations.people.applications import Application, ApplicationState
from conversations.people.house import OFF, ON, WAITING_LIST
from conversations.ports import Change, Outcome, SaveApplication, Say, Settle

SWITCH = "application.waiting"
_ON = frozenset({"on", "オン", "入", "入れる", "使う", "する", "はい"})
_OFF = frozenset({"off", "オフ", "切", "切る", "使わない", "しない", "やめる", "いいえ"})


def moved_up(context: Context, *, freed: int = 0, besides: str = "") -> Outcome:
    """Those who have waited longest get the places that are free; nobody while the rule is off.

    freed: places that this very turn frees. besides: one of the list that leaves it this turn.
    Whoever frees places holds them first (``facts.hold_places``).
    """
    if not keeps_a_list(context.facts):
        return Outcome("application.moved_up")
    return _give(context, freed=freed, besides=besides)


def _give(context: Context, *, freed: int = 0, besides: str = "") -> Outcome:
    free = context.programme.capacity - context.facts.places_taken() + freed
    waiting = context.facts.waiting(max(free, 0) + 1)
    lucky = [each for each in waiting if each.code != besides][: max(free, 0)]
    changes: list[Change] = []
    says: list[Say] = []
    for each in lucky:
        up = replace(
            each,
            state=ApplicationState.RECEIVED,
            revision=each.revision + 1,
            moved_at=context.now,
        )
        changes.append(SaveApplication(up, each.revision, context.actor.person.id))
        changes.extend(to_ring(context, up))
        says.extend(_told(context, up))
    return Outcome("application.moved_up", tuple(changes), tuple(says))


def _told(context: Context, up: Application) -> tuple[Say, ...]:
    """The firm and the secretariat."""

    def to_firm(theirs: Context) -> Notice:
        lang = theirs.language
        text = firm_words.MOVED_UP.say(lang, number=up.number)
        return Notice(firm_words.MOVED_UP_NOTIFY.say(lang), text, buttons(theirs, up))

    def to_office(lang: Language) -> str:
        return words.MOVED_UP.say(lang, line=tell.firm_line(context, up, lang))

    return (*tell.firm(context, up.company, to_firm), *tell.office(context, up, to_office))


def _switch(context: Context, typed: str) -> Outcome:
    """Alone: how it stands. With on or off: asked once more."""
    said = plain(typed.strip())
    on = keeps_a_list(context.facts)
    if said in _ON and not on:
        return _asked(context, ON)
    if said in _OFF and on:
        return _asked(context, OFF)
    return Outcome(SWITCH, says=(context.here(_state(context)),))


def _state(context: Context) -> Notice:
    lang, on = context.language, keeps_a_list(context.facts)
    text = words.RULE_STATE.say(
        lang,
        state=(words.RULE_ON if on else words.RULE_OFF).say(lang),
        taken=context.facts.places_taken(),
        capacity=context.programme.capacity,
        waiting=sum(
            each.state is ApplicationState.WAITING for each in context.facts.applications()
        ),
    )
    other = (words.USE_NOT, OFF) if on else (words.USE, ON)
    button = Button(SWITCH, other[0].say(lang), other[1])
    return Notice(words.RULE_NOTIFY.say(lang), text, (button,))


def _asked(context: Context, wanted: str) -> Outcome:
    lang = context.language
    label = words.USE if wanted == ON else words.USE_NOT
    buttons_ = (
        Button(f"{SWITCH}_yes", label.say(lang), wanted, "primary"),
        Button("application.keep", words.KEEP.say(lang)),
    )
    ask = words.RULE_ASK_ON if wanted == ON else words.RULE_ASK_OFF
    notice = Notice(words.RULE_NOTIFY.say(lang), ask.say(lang), buttons_)
    return Outcome(SWITCH, says=(context.here(notice),))


def _switched(context: Context, argument: str) -> Outcome:
    """The rule as it is from now on; switched on, places that are free are given at once."""
    did, lang = f"{SWITCH}_yes", context.language
    wanted = ON if argument == ON else OFF
    if keeps_a_list(context.facts) is (wanted == ON):
        return Outcome(did, says=(context.here(_state(context)),))
    done = words.RULE_DONE_ON if wanted == ON else words.RULE_DONE_OFF
    notice = Notice(words.RULE_NOTIFY.say(lang), done.say(lang))
    context.facts.hold_places()
    switched = Outcome(did, (Settle(WAITING_LIST, wanted),), (context.here(notice),))
    return join(switched, _give(context)) if wanted == ON else switched


ACTIONS = (
    Action(
        SWITCH,
        _switch,
        "sme-office",
        ("waiting", "waiting list", "待ち順", "待ちリスト"),
        usage="waiting on|off",
    ),
    Action(f"{SWITCH}_yes", _switched),
)
