"""``/sme language``: the choice takes effect at once, on the open question and whatever follows."""

from collections.abc import Callable
from dataclasses import replace

from conversations.actions import Action, Context, join
from conversations.actors import in_language
from conversations.asking.talk import again
from conversations.engine import Button, Language, Notice, unsure
from conversations.engine.reading import plain
from conversations.language import words
from conversations.ports import Outcome, SpeakLanguage
from conversations.welcome import keep_fresh, starts

_LABELS = {Language.JA: words.JAPANESE, Language.EN: words.ENGLISH}


def _choose(context: Context, typed: str) -> Outcome:
    """``language en``, or a press; with nothing that is a language, both are offered."""
    named = plain(typed)
    found = (language for language, names in words.NAMES.items() if named in names)
    language = next(found, None)
    return _offer(context) if language is None else _speak(context, language)


def _offer(context: Context) -> Outcome:
    lang = context.language
    buttons = (
        Button("language.choose", label.say(lang), language.value)
        for language, label in _LABELS.items()
    )
    notice = Notice(
        notification=words.CHOOSE_NOTIFY.say(lang),
        text=words.CHOOSE.say(lang),
        buttons=tuple(buttons),
    )
    return Outcome(did="language.choose", says=(context.here(notice),))


def _speak(context: Context, language: Language) -> Outcome:
    """From here on in that language; a second click says only that it is so."""
    person = context.actor.person
    if person.language is language and person.language_chosen:
        return Outcome("language.choose", (), (context.here(_word(language, already=True)),))
    theirs = in_language(context, language)
    current = theirs.facts.current(person.id)
    open_here = current if current is not None and current.flow in theirs.topics else None
    notice = _word(language)
    if open_here is None:
        notice = replace(notice, buttons=starts(theirs))
    homes = (keep_fresh(theirs, at) for at in theirs.facts.homes_of(person.id))
    chosen = Outcome(
        did="language.choose",
        changes=(SpeakLanguage(person.id, language, chosen=True),),
        says=(theirs.here(notice), *homes),
    )
    if open_here is None:
        return chosen
    # what a typed answer may have meant is written in the language that was spoken then
    asked = again(theirs, open_here, did="language.choose", newer=unsure(open_here, ()))
    return join(chosen, asked)


def _word(language: Language, *, already: bool = False) -> Notice:
    text = words.SPOKEN_ALREADY if already else words.SPOKEN
    return Notice(notification=words.SPOKEN_NOTIFY.say(language), text=text.say(language))


def _named(language: Language) -> Callable[[Context, str], Outcome]:
    """The language's own name, typed by itself."""

    def run(context: Context, typed: str) -> Outcome:
        del typed
        return _speak(context, language)

    return run


def _typed(language: Language) -> tuple[str, ...]:
    """Its names by themselves, and any of them after a word for "language"."""
    names = words.NAMES[language]
    alone = (name for name in names if name not in words.ONLY_AFTER)
    return (*alone, *(f"{asking} {name}" for asking in words.ASKING for name in names))


ACTIONS = (
    Action("language.choose", _choose, "sme", words.ASKING),
    *(
        Action(f"language.{language.value}", _named(language), "sme", _typed(language))
        for language in Language
    ),
)
