"""What people answer to a session's reminder: as planned, another time, cannot come."""

from conversations.actions import Action, Context
from conversations.engine import Button, Field, Fill, Language, Notice, Text
from conversations.office.reach import to_secretariat
from conversations.people import Company
from conversations.ports import ConfirmSession, Outcome, Say
from conversations.sessions import absent_words, tell, words
from conversations.sessions.model import Reminder, Session, SessionState, Side

MARK = ":"
MOST = 200  # characters of a wish or a reason
#: Reminders that ask "as planned?": the last one before the day itself, and the secretariat's own.
ASKING = frozenset({"day", "evening", "now"})

#: The last one before the session: whoever stands there alone finds it on top of the chat.
LAST = frozenset({"hour", "morning"})
_NOBODY_HERE = absent_words.NOBODY_HERE[Side.EXPERT]


def answers(due: Reminder, session: Session, lang: Language) -> tuple[Button, ...]:
    """The buttons below a reminder, for its side; each knows the time that it was shown for."""
    place = f"{session.code}{MARK}{session.sequence}"
    asked = due.kind in ASKING and due.side not in session.confirmed
    expert = due.side is Side.EXPERT
    wanted = (
        (expert and due.kind != "week", "briefing.show", words.BRIEFING, "plain"),
        (asked, "session.confirm", words.AS_PLANNED, "primary"),
        (due.kind != "hour", "session.wish", words.OTHER_TIME, "plain"),
        (expert and due.kind != "week", "session.cannot", words.CANNOT_COME, "plain"),
        (expert and due.kind in LAST, "session.missing", _NOBODY_HERE, "plain"),
    )
    return tuple(
        Button(
            action,
            label.say(lang),
            session.code if action == "briefing.show" else place,
            "primary" if emphasis == "primary" else "plain",
        )
        for on, action, label, emphasis in wanted
        if on
    )


def as_planned(session: Session, lang: Language) -> Button:
    """The answer to "as planned?" for the session's present time."""
    place = f"{session.code}{MARK}{session.sequence}"
    return Button("session.confirm", words.AS_PLANNED.say(lang), place, "primary")


def _confirm(context: Context, argument: str) -> Outcome:
    did = "session.confirm"
    found = meant(context, argument, did)
    if isinstance(found, Outcome):
        return found
    session, side = found
    if side in session.confirmed:
        return Outcome(did=did)  # a second click
    text = words.CONFIRMED.say(context.language, when=_when(context, session))
    notice = Notice(words.CONFIRMED_NOTIFY.say(context.language), text)
    return Outcome(did, (ConfirmSession(session, side),), (context.here(notice),))


def _wish(context: Context, argument: str) -> Outcome:
    """Another time: the wish goes to the other side and to the secretariat; nothing moves yet."""
    return _tells(context, argument, "session.wish", words.WISH_FORM, words.WISH_TOLD)


def _cannot(context: Context, argument: str) -> Outcome:
    """The expert cannot come: the secretariat rings the firm; the firm is told nothing yet."""
    return _tells(context, argument, "session.cannot", words.CANNOT_FORM, words.CANNOT_TOLD)


def _tells(context: Context, argument: str, did: str, form: Text, told: Text) -> Outcome:
    found = meant(context, argument, did)
    if isinstance(found, Outcome):
        return found
    session, side = found
    lang = context.language
    if context.filled is None:
        return Outcome(did, opens=_form(context, session, did, argument, form))
    said = context.filled.get("said", "").strip()[:MOST]
    if not said:
        return Outcome(did, refused=words.SAY_SOMETHING.say(lang))
    others = () if did == "session.cannot" else _other_side(context, session, side, said)
    notice = Notice(words.TOLD_NOTIFY.say(lang), told.say(lang, when=_when(context, session)))
    return Outcome(
        did,
        says=(context.here(notice), *others, *_office(context, session, side, did, said)),
    )


def _form(context: Context, session: Session, did: str, argument: str, form: Text) -> Fill:
    lang = context.language
    hint = (words.WISH_HINT if did == "session.wish" else words.CANNOT_HINT).say(lang)
    label = words.WISH_LABEL if did == "session.wish" else words.CANNOT_LABEL
    return Fill(
        notification=words.TOLD_NOTIFY.say(lang),
        title=(words.OTHER_TIME if did == "session.wish" else words.CANNOT_COME).say(lang),
        text=form.say(lang, number=session.number, when=_when(context, session)),
        action=did,
        argument=argument,
        fields=(Field("said", label.say(lang), "text", hint=hint),),
        submit=words.SEND.say(lang),
        button=words.WRITE.say(lang),
    )


def _other_side(context: Context, session: Session, side: Side, said: str) -> tuple[Say, ...]:
    """The ones they were to meet, in their own language."""
    readers = tell.readers(context.facts, session)
    return tuple(
        context.to(
            person,
            Notice(
                words.WISHED_NOTIFY.say(person.language),
                words.WISHED[side].say(
                    person.language,
                    who=context.actor.person.name,
                    number=session.number,
                    when=tell.when(session, person.language, context.local.date()),
                    said=said,
                ),
            ),
        )
        for theirs, person in readers
        if theirs is not side
    )


def _office(context: Context, session: Session, side: Side, did: str, said: str) -> tuple[Say, ...]:
    text = words.OFFICE_WISH if did == "session.wish" else words.OFFICE_CANNOT
    company = context.facts.company(session.company) or Company(session.company)

    def step(lang: Language) -> Notice:
        filled = {
            "who": context.actor.person.name,
            "side": words.SIDE[side].say(lang),
            "session": session.code,
            "company": f"{company.code} {company.name}".strip(),
            "number": session.number,
            "when": tell.when(session, lang, context.local.date()),
            "said": said,
        }
        return Notice(words.OFFICE_NOTIFY.say(lang), text.say(lang, **filled))

    return to_secretariat(context, step, bulk=False)


def meant(context: Context, argument: str, did: str) -> tuple[Session, Side] | Outcome:
    """The session and the actor's side of it; what is said where the time is another by now."""
    code, _, sequence = argument.partition(MARK)
    session = context.facts.session(code)
    side = side_of(context, session) if session else None
    lang = context.language
    if session is None or side is None:
        text = words.NOT_YOURS.say(lang)
    elif session.state is SessionState.CANCELLED:
        text = words.CALLED_OFF.say(lang, when=_when(context, session))
    elif not session.stands:
        text = absent_words.NOT_HELD.say(lang, when=_when(context, session))
    elif sequence != str(session.sequence):
        text = words.TIME_CHANGED.say(lang, when=_when(context, session))
    elif session.starts_at <= context.now:
        text = words.BEGUN.say(lang, when=_when(context, session))
    else:
        return session, side
    return Outcome(did, says=(context.here(Notice(words.LIST_NOTIFY.say(lang), text)),))


def side_of(context: Context, session: Session) -> Side | None:
    """Whose side somebody is on; nobody sees a session that is not theirs."""
    expert = context.facts.expert_of(context.actor.person.id)
    if expert is not None and expert.code == session.expert:
        return Side.EXPERT
    return Side.STAFF if context.actor.company == session.company else None


def _when(context: Context, session: Session) -> str:
    return tell.when(session, context.language, context.local.date())


ACTIONS = (
    Action("session.confirm", _confirm),
    Action("session.wish", _wish),
    Action("session.cannot", _cannot),
)
