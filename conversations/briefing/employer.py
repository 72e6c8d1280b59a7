"""An expert at their employer's: no firm's weak points in a workspace that others administer.

users.md X1: registered specialists owe secrecy to the firms. There the briefing is a page behind
a link that ends, and answers are looked at and mended elsewhere.
"""

from conversations.actions import Context
from conversations.briefing import words
from conversations.briefing.paper import briefing, buttons
from conversations.engine import Block, Document, Leaflet, Notice
from conversations.people import Company
from conversations.ports import Outcome
from conversations.sessions import Session

_WITH_ANSWERS = "briefing.items"


def at_employer(context: Context) -> bool:
    """Whether the actor's chat is in a workspace that they said is their employer's."""
    told = context.facts.registration_of(context.actor.person.id)
    place = context.place
    return told is not None and told.employer == f"{place.platform}:{place.space}"


def handed(context: Context, session: Session) -> Notice | Document:
    """The briefing where it may be read: in the chat, or behind a link."""
    whole = briefing(context, session)
    if not at_employer(context):
        return whole
    lang = context.language
    company = context.facts.company(session.company) or Company(session.company)
    title, *blocks = whole.text.split("\n\n")
    return Document(
        notification=whole.notification,
        text=words.BY_LINK.say(lang),
        name=words.FILE_NAME.say(lang, session=session.code),
        company=company.code,
        content=Leaflet(
            title=title.replace("\n", " "),
            blocks=tuple(Block(paragraphs=tuple(block.split("\n"))) for block in blocks),
            footer=words.FILE_FOOTER.say(lang),
        ),
        buttons=tuple(b for b in buttons(session, lang) if b.action != _WITH_ANSWERS),
        linked=True,
    )


def not_here(context: Context, did: str) -> Outcome | None:
    """Why a firm's answers are not shown here; None where they may be."""
    if not at_employer(context):
        return None
    lang = context.language
    notice = Notice(words.NOT_HERE_NOTIFY.say(lang), words.NOT_HERE.say(lang))
    return Outcome(did, says=(context.private(notice),))
