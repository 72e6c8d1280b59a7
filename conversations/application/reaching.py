"""Whether a firm hears of it in chat, or how else it can be told."""

from conversations.actions import Context
from conversations.application import office_words as words
from conversations.people.applications import Application


def reach(context: Context, application: Application) -> str:
    """How many read it in chat; where nobody does, its telephone and mail."""
    lang = context.language
    count = len(context.facts.staff(application.company))
    if count:
        return words.REACH_CHAT.say(lang, count=count)
    told = application.particulars
    comma = "、" if lang.value == "ja" else ", "
    ways = comma.join(filter(None, (told.contact, told.telephone, told.email)))
    return words.REACH_NONE.say(lang, ways=ways or words.REACH_UNKNOWN.say(lang))
