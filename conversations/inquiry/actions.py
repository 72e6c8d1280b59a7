"""``/sme ask``: a typed question is answered from the facts, or goes to the secretariat."""

from dataclasses import replace

from conversations.actions import Action, Context
from conversations.engine import Button, Field, Fill, Language, Notice, word
from conversations.engine.reading import plain
from conversations.incident import emergency, sounds_like_an_incident
from conversations.inquiry import alarm, office, words
from conversations.inquiry.fact import Fact, Unpublished
from conversations.inquiry.finding import fact, find
from conversations.ports import AddInquiry, Inquiry, Outcome

MOST_TYPED = 300  # characters of a question that are kept
_SHORTEST = 5  # characters; shorter words are slips, not questions
_ENDINGS = ("?", "か", "かな", "教えて", "教えてください", "知りたい", "知りたいです")
_BEGINNINGS = ("what ", "who ", "how ", "when ", "where ", "can ", "do ", "does ", "is ", "are ")


def is_a_question(text: str) -> bool:
    """Whether typed words that mean nothing else are asked as a question."""
    folded = plain(text)
    asks = text.strip().endswith(("?", "？")) or folded.endswith(_ENDINGS)
    return len(folded) >= _SHORTEST and (asks or folded.startswith(_BEGINNINGS))


def ask(context: Context, typed: str) -> Outcome:
    """The answer with its source; several offered; none: to the secretariat. Never invented."""
    question = (context.filled or {}).get("question", typed).strip()[:MOST_TYPED]
    if not question:
        return _form(context) if context.filled is None else _empty(context)
    if sounds_like_an_incident(question):
        return Outcome("incident.told", says=(emergency(context, question),))
    found = find(question)
    if found.unpublished:
        return hand(context, question, found.unpublished)
    if found.sure:
        return _answered(context, found.sure, question)
    return _offer(context, found.facts, question) if found.facts else hand(context, question)


def in_between(context: Context, typed: str) -> Outcome | None:
    """What a question comes to that was typed where an answer was awaited; None: it asks nothing.

    Nothing goes to the secretariat by itself here, as the words may have been an answer.
    """
    if not is_a_question(typed):
        return None
    question = typed.strip()[:MOST_TYPED]
    found = find(question)
    if found.sure:
        return _answered(context, found.sure, question)
    return _offer(context, found.facts, question) if found.facts else _may_hand(context, question)


def _may_hand(context: Context, question: str) -> Outcome:
    lang = context.language
    buttons = (Button("inquiry.hand", words.ASK_OFFICE.say(lang), question),)
    text = words.BETWEEN.say(lang, question=question)
    notice = Notice(words.BETWEEN_NOTIFY.say(lang), text, buttons)
    return Outcome("inquiry.may_hand", says=(context.here(notice),))


def _form(context: Context) -> Outcome:
    lang = context.language
    field = Field("question", words.FORM_LABEL.say(lang), "text", hint=words.FORM_HINT.say(lang))
    form = Fill(
        notification=words.FORM_NOTIFY.say(lang),
        title=words.FORM_TITLE.say(lang),
        text=words.FORM_TEXT.say(lang),
        action="inquiry.ask",
        argument="",
        fields=(field,),
        submit=words.SEND.say(lang),
        button=words.WRITE.say(lang),
    )
    return Outcome("inquiry.ask", opens=form)


def _empty(context: Context) -> Outcome:
    return Outcome("inquiry.ask", refused=words.EMPTY.say(context.language))


def _answered(context: Context, found: Fact, question: str) -> Outcome:
    lang = context.language
    text = words.ANSWER.say(
        lang,
        title=found.title.say(lang),
        answer=found.told(context.programme.edition).say(lang),
        source=found.source.say(lang),
    )
    notice = Notice(words.ANSWER_NOTIFY.say(lang), text, _ways_on(lang, question))
    return Outcome("inquiry.answered", says=(context.here(notice),))


def _ways_on(lang: Language, question: str) -> tuple[Button, ...]:
    """The answer may not be to the question: a person can be asked with one press."""
    return (
        Button("inquiry.hand", words.ASK_OFFICE.say(lang), question),
        Button("inquiry.ask", words.ASK_MORE.say(lang)),
    )


def _offer(context: Context, facts: tuple[Fact, ...], question: str) -> Outcome:
    lang = context.language
    titles = "\n".join(f"{place}. {each.title.say(lang)}" for place, each in enumerate(facts, 1))
    buttons = tuple(
        Button("inquiry.show", str(place), f"{each.id}:{question}")
        for place, each in enumerate(facts, 1)
    )
    text = f"{words.WHICH.say(lang)}\n{titles}"
    notice = Notice(words.WHICH_NOTIFY.say(lang), text, (*buttons, _ways_on(lang, question)[0]))
    return Outcome("inquiry.which", says=(context.here(notice),))


def _show(context: Context, argument: str) -> Outcome:
    """The fact that was meant, of several."""
    id_, _, question = argument.partition(":")
    found = fact(id_)
    return _answered(context, found, question) if found else _form(context)


def hand(
    context: Context, question: str, missing: Unpublished | None = None, *, company: str = ""
) -> Outcome:
    """To the secretariat, with its hours; the same question twice is one.

    company: whom it is about, where that is not the actor's own firm. What was looked for and
    not found is said only where something was looked for.
    """
    lang = context.language
    waiting = context.facts.open_inquiries(context.actor.person.id)
    about = company or context.actor.company
    if any((each.company, plain(each.question)) == (about, plain(question)) for each in waiting):
        text = words.SENT_BEFORE.say(lang)
        return Outcome("inquiry.again", says=(context.here(word(text)),))
    inquiry = Inquiry(
        code=context.new("inquiry"),
        company=about,
        person=context.actor.person.id,
        question=question,
        asked_at=context.now,
    )
    unknown = "" if company else words.NOT_KNOWN.say(lang)
    why = words.UNPUBLISHED.say(lang, title=missing.title.say(lang)) if missing else unknown
    hours = context.programme.office.open_at(lang)
    open_at = words.HANDED_HOURS.say(lang, hours=hours) if hours else ""
    text = "\n".join(filter(None, (why, words.HANDED.say(lang, question=question) + open_at)))
    told = context.here(Notice(words.HANDED_NOTIFY.say(lang), text))
    says = (told, *office.told(context, inquiry, missing))
    return Outcome("inquiry.handed", (AddInquiry(inquiry),), says)


def _press(context: Context, question: str) -> Outcome:
    """[Ask the secretariat]: without why, as an answer stood above it."""
    if not question.strip():
        return _form(context)
    outcome = hand(context, question[:MOST_TYPED])
    return replace(outcome, did="inquiry.hand")


def _policy(context: Context, typed: str) -> Outcome:
    """What a basic policy is; the paper itself is made together with the expert."""
    del typed
    found = fact("policy")
    return _answered(context, found, found.title.say(context.language)) if found else _form(context)


ACTIONS = (
    Action("inquiry.policy", _policy, "sme", ("policy", "基本方針", "方針")),
    Action("inquiry.ask", ask, "sme", ("ask", "質問", "質問する", "聞く", "教えて")),
    Action("inquiry.show", _show),
    Action("inquiry.hand", _press),
    *office.ACTIONS,
    *alarm.ACTIONS,
)
