"""From now on in another language: the word of it, the open question anew, and the homes."""

from dataclasses import replace

from conversations.actions import Context, join
from conversations.actors import in_language
from conversations.asking.talk import again
from conversations.engine import Language, Notice, Text, unsure
from conversations.language import words
from conversations.ports import Outcome, SpeakLanguage
from conversations.welcome import keep_fresh, starts


def speak(context: Context, language: Language, text: Text, *, chosen: bool, did: str) -> Outcome:
    """The change of language, told with ``text``. chosen: as SpeakLanguage has it."""
    person, theirs = context.actor.person, in_language(context, language)
    current = theirs.facts.current(person.id)
    open_here = current if current is not None and current.flow in theirs.topics else None
    notice = word(text, language)
    if open_here is None:
        notice = replace(notice, buttons=starts(theirs))
    homes = (keep_fresh(theirs, at) for at in theirs.facts.homes_of(person.id))
    spoken = Outcome(
        did=did,
        changes=(SpeakLanguage(person.id, language, chosen=chosen),),
        says=(theirs.here(notice), *homes),
    )
    if open_here is None:
        return spoken
    # what a typed answer may have meant is written in the language that was spoken then
    asked = again(theirs, open_here, did=did, newer=unsure(open_here, ()))
    return join(spoken, asked)


def word(text: Text, language: Language) -> Notice:
    """A word about the language, in it."""
    return Notice(notification=words.SPOKEN_NOTIFY.say(language), text=text.say(language))
