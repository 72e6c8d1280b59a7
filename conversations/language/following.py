"""The platform's locale as the first guess of somebody's language, until they choose."""

from dataclasses import replace

from conversations.actions import Context
from conversations.actors import as_person
from conversations.engine import Language
from conversations.language import words
from conversations.language.speaking import speak
from conversations.people import Account, Person, Profile
from conversations.ports import Change, KnowAccount, Outcome, SpeakLanguage


def guess(locale: str) -> Language:
    """The platform's locale as a first guess; Japanese where it says nothing."""
    return Language.EN if locale.lower().startswith("en") else Language.JA


def follow(person: Person, locale: str) -> tuple[Person, tuple[Change, ...]]:
    """Who chose no language is spoken to in the one that the platform reports now, if any."""
    language = guess(locale) if locale else person.language
    if person.language_chosen or language is person.language:
        return person, ()
    change = SpeakLanguage(person.id, language, chosen=False)
    return replace(person, language=language), (change,)


def introduced(context: Context, account: Account, told: Profile) -> Outcome:
    """What the platform told of an account after its first turn: a name, and a language.

    Where the language is another one than was spoken until now, a word in it follows, with the
    open question. An account that is not the one its person used last says nothing of them.
    """
    person = context.facts.person(account)
    theirs = as_person(context, person.id) if person else None
    if person is None or theirs is None:
        return Outcome(did="")
    if account != person.account:
        return Outcome("", (KnowAccount(person.id, account, Profile(locale=told.locale)),))
    known = KnowAccount(person.id, account, told)
    follows, spoken = follow(person, told.locale)
    if not spoken:
        return Outcome("", (known,))
    said = speak(theirs, follows.language, words.GUESSED, chosen=False, did="language.guessed")
    return replace(said, changes=(known, *said.changes))
