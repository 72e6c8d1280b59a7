"""A session with all whom it concerns: one word to each, in their language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from conversations.actions import Context
from conversations.engine import Button, Language, Text
from conversations.people import Company, Expert, Person
from conversations.ports import AddExpert, AddPerson, Change, Say
from conversations.sessions import tell, words
from conversations.sessions.calendar import offer
from conversations.sessions.model import Session, Side

#: What stands below the word to one side, in its reader's language.
Buttons = Callable[[Side, Language], tuple[Button, ...]]


def readers(
    context: Context, session: Session, made: tuple[Change, ...]
) -> tuple[tuple[Side, Person], ...]:
    """Whom a session concerns: the company's people, and the expert (perhaps just named)."""
    facts = context.facts
    staff = tuple((Side.STAFF, person) for person in facts.staff(session.company))
    fresh = next((c.person for c in made if isinstance(c, AddPerson)), None)
    named = next((c.expert.person for c in made if isinstance(c, AddExpert)), None)
    known = facts.expert(session.expert)
    person_id = named or (known.person if known else "")
    person = fresh or facts.person_by_id(person_id)
    return (*staff, (Side.EXPERT, person)) if person else staff


@dataclass(frozen=True, slots=True)
class Affair:
    """A session with all it concerns: who is told, and what the secretariat reads."""

    context: Context
    session: Session
    company: Company
    expert: Expert
    readers: tuple[tuple[Side, Person], ...]
    before: Session | None = None

    def _values(self, side: Side, lang: Language) -> dict[str, object]:
        today = self.context.local.date()
        matter = tell.Matter(self.session, self.company, self.expert, today)
        filled = tell.values(matter, self.context.programme.office, side, lang)
        return {**filled, "before": tell.when(self.before or self.session, lang, today)}

    def _entry(self, side: Side, lang: Language) -> tuple[Button, ...]:
        del side
        return (offer(self.session, lang),)

    def tell(
        self, texts: Mapping[Side, Text], notify: Text, buttons: Buttons | None = None
    ) -> tuple[Say, ...]:
        """One word to each reader, in their language; buttons: else the calendar entry."""
        below = buttons or self._entry
        about = f"session:{self.session.code}:{self.session.sequence}"
        return tuple(
            replace(
                self.context.to(
                    person,
                    tell.notice(
                        texts[side],
                        notify,
                        self._values(side, person.language),
                        person.language,
                        below(side, person.language),
                    ),
                ),
                about=about,
            )
            for side, person in self.readers
        )

    def done(self, text: Text, buttons: tuple[Button, ...] = ()) -> Say:
        """What the secretariat reads: the code, and who is told."""
        lang = self.context.language
        staff = sum(1 for side, _ in self.readers if side is Side.STAFF)
        told = words.TOLD if staff else words.TOLD_NOBODY
        filled = {
            **self._values(Side.EXPERT, lang),
            "told": told.say(lang, count=staff),
        }
        return self.context.here(tell.notice(text, words.DONE_NOTIFY, filled, lang, buttons))
