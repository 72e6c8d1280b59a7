"""How people are rung: experts' and others' telephone numbers, as the secretariat keeps them."""

from conversations.actions import Action, Context
from conversations.engine import Notice
from conversations.engine.reading import Read, read_telephone
from conversations.office import day_words as words
from conversations.people import Account, Person
from conversations.ports import Outcome, SavePhone
from conversations.sessions.lines import MENTION, tokens

PHONE = "office.phone"
_GONE = frozenset({"none", "なし", "消す"})


def _phone(context: Context, typed: str) -> Outcome:
    """``phone E-7K2MA 090-1234-5678``, or a mention in place of the code."""
    lang = context.language
    parts = tokens(typed)
    if len(parts) < 2:  # noqa: PLR2004 - who, and the number
        return _said(context, words.PHONE_USAGE.say(lang))
    who, number = parts[0], "".join(parts[1:])
    person = _person(context, who)
    if person is None:
        mention = MENTION.fullmatch(who)
        shown = (mention[2] or mention[1]) if mention else who
        return _said(context, words.PHONE_WHO.say(lang, typed=shown[:40]))
    if number.lower() in _GONE:
        text = words.PHONE_GONE.say(lang, who=person.name)
        return _said(context, text, (SavePhone(person.id, ""),))
    read = read_telephone(number)
    if not isinstance(read, Read):
        return _said(context, words.PHONE_USAGE.say(lang))
    text = words.PHONE_SAVED.say(lang, who=person.name, number=read.value)
    return _said(context, text, (SavePhone(person.id, str(read.value)),))


def _person(context: Context, who: str) -> Person | None:
    mention = MENTION.fullmatch(who)
    if mention:
        place = context.place
        return context.facts.person(Account(place.platform, place.space, mention[1]))
    expert = context.facts.expert(who.upper())
    return context.facts.person_by_id(expert.person) if expert else None


def _said(context: Context, text: str, changes: tuple[SavePhone, ...] = ()) -> Outcome:
    notice = Notice(words.PHONE_NOTIFY.say(context.language), text)
    return Outcome(PHONE, changes, (context.here(notice),))


ACTIONS = (
    Action(PHONE, _phone, "sme-office", ("phone", "電話番号"), usage="phone 専門家 090-1234-5678"),
)
