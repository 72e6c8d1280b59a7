"""``session no-show``: one side was not there; the session is made up for under its number."""

from dataclasses import replace

from conversations.actions import Action, Context
from conversations.engine import Button, Field, Fill, Language, Notice, Option
from conversations.ports import Outcome
from conversations.sessions import absent_words as words
from conversations.sessions import tell
from conversations.sessions import words as of_sessions
from conversations.sessions.booking import affair_of, called_off, refuse, session_to_change
from conversations.sessions.lines import Problem, fold
from conversations.sessions.model import Session, SessionState, Side

DID = "session.no_show"
MARK = ":"
ABSENT = {Side.STAFF: SessionState.FIRM_ABSENT, Side.EXPERT: SessionState.EXPERT_ABSENT}
#: How the side that was not there is typed.
SIDES = {
    **dict.fromkeys(("firm", "company", "staff", "会社", "会社側"), Side.STAFF),
    **dict.fromkeys(("expert", "専門家", "専門家側"), Side.EXPERT),
}
_TOLD = {Side.STAFF: words.FIRM_WAS_ABSENT, Side.EXPERT: words.EXPERT_WAS_ABSENT}


def _no_show(context: Context, typed: str) -> Outcome:
    """A session and who was not there; asked once more before both are told."""
    filled = context.filled
    if filled is not None:
        typed = f"{filled.get('session', '')} {filled.get('who', '')}"
    code, _, who = fold(typed).partition(" ")
    side = SIDES.get(who.strip().lower())
    if side is None and filled is None and not who.strip():
        return Outcome(DID, opens=_form(context, code))
    if side is None:
        return refuse(context, DID, Problem(words.USAGE))
    session = _over(context, code)
    if isinstance(session, Problem):
        return refuse(context, DID, session)
    return Outcome(DID, says=(context.here(_sure(context, session, side)),))


def _over(context: Context, code: str) -> Session | Problem:
    """A booked session that has begun."""
    session = session_to_change(context, code)
    if isinstance(session, Problem) or session.starts_at <= context.now:
        return session
    return Problem(words.NOT_BEGUN, (("session", session.code), ("when", _when(context, session))))


def _form(context: Context, code: str) -> Fill:
    lang = context.language
    sides = tuple(Option(_typed(side), words.WHO[side].say(lang)) for side in Side)
    session = Field("session", words.SESSION.say(lang), hint=words.SESSION_HINT.say(lang))
    return Fill(
        notification=words.NOTIFY.say(lang),
        title=words.TITLE.say(lang),
        text=words.FORM.say(lang),
        action=DID,
        argument="",
        fields=(
            replace(session, initial=code.upper()),
            Field("who", words.WHO_LABEL.say(lang), "choice", sides),
        ),
        submit=words.GO_ON.say(lang),
        button=words.FILL_IN.say(lang),
    )


def _typed(side: Side) -> str:
    return "firm" if side is Side.STAFF else "expert"


def _sure(context: Context, session: Session, side: Side) -> Notice:
    lang = context.language
    text = words.ASK.say(
        lang,
        session=session.code,
        number=session.number,
        when=_when(context, session),
        who=words.WHO[side].say(lang),
    )
    yes = Button("session.no_show_yes", words.YES.say(lang), place(session, side), "primary")
    return Notice(words.NOTIFY.say(lang), text, (yes,))


def place(session: Session, side: Side) -> str:
    """A session's present time, and who was not there."""
    return MARK.join((session.code, str(session.sequence), side))


def _yes(context: Context, argument: str) -> Outcome:
    """Recorded; its reminders are called back, and both sides are told what comes next."""
    did = "session.no_show_yes"
    code, _, rest = argument.partition(MARK)
    sequence, _, named = rest.partition(MARK)
    side = next((side for side in Side if side == named), None)
    found = context.facts.session(code)
    if found is None or side is None:
        return refuse(context, did, Problem(words.USAGE))
    if found.state is ABSENT[side] and str(found.sequence - 1) == sequence:
        return Outcome(did)  # a second click
    session = _over(context, code)
    if isinstance(session, Problem):
        return refuse(context, did, session)
    if str(session.sequence) != sequence:
        return refuse(context, did, Problem(words.CHANGED, (("session", code),)))
    return _recorded(context, session, side)


def _recorded(context: Context, session: Session, side: Side) -> Outcome:
    after = replace(session, state=ABSENT[side], sequence=session.sequence + 1)
    affair = affair_of(context, after, session)

    def buttons(reader: Side, lang: Language) -> tuple[Button, ...]:
        anew = Button("proposing.offer", of_sessions.PROPOSE.say(lang), session.company)
        return (anew,) if reader is Side.EXPERT else ()

    lang = context.language
    make_up = Button("session.make_up", words.MAKE_UP.say(lang), session.code)
    says = (
        *affair.tell(_TOLD[side], words.NOTIFY, buttons),
        affair.done(words.DONE[side], (make_up,)),
    )
    return Outcome("session.no_show_yes", called_off(session, after), says)


def _when(context: Context, session: Session) -> str:
    return tell.when(session, context.language, context.local.date())


ACTIONS = (
    Action(
        DID,
        _no_show,
        "sme-office",
        ("session no-show", "session noshow", "指導 欠席", "指導 来なかった"),
        usage="session no-show 指導 firm|expert",
    ),
    Action("session.no_show_yes", _yes),
)
