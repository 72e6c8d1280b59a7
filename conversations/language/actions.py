"""``/sme language``: the choice takes effect at once, on the open question and whatever follows."""

from collections.abc import Callable

from conversations.actions import Action, Context
from conversations.engine import Button, Language, Notice
from conversations.engine.reading import plain
from conversations.language import words
from conversations.language.speaking import speak, word
from conversations.ports import Outcome

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
        return Outcome("language.choose", (), (context.here(word(words.SPOKEN_ALREADY, language)),))
    return speak(context, language, words.SPOKEN, chosen=True, did="language.choose")


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
