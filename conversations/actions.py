"""The registry of actions: whatever is done outside an answer enters here, once.

The typed line, the button and the scheduler's tick name the same action, so a right checked
here is checked everywhere (access.py).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from zoneinfo import ZoneInfo

from conversations.engine import (
    Helplines,
    Language,
    Office,
    Recorded,
    Result,
    Step,
    Text,
    Topic,
)
from conversations.people import Actor, Person
from conversations.people.applications import Terms, Window
from conversations.ports import Address, Facts, Outcome, Place, Say

_NO_HELPLINES = Helplines()
_ANY_DAY = Window()


@dataclass(frozen=True, slots=True)
class Programme:
    """The programme's settings, as far as the consultant needs them.

    zone: of all wall times. edition: of conversations that begin now. office: how to reach the
    secretariat. members: accounts that are the secretariat's from the start (OFFICE_MEMBERS).
    capacity: firms in the programme. link: where a firm opens Slack or Teams, for invitations.
    helplines: whom to call in an incident. window: when applications are taken. terms: of use,
    None while the secretariat has not issued them. report_days, confirm_days: working days in
    which an expert reports on a session, and the firm confirms the report. offer_days: working
    days that an expert has to answer an offer. product_rule: the secretariat's words on
    recommending products, in introductions. booking_days: working days after which a session
    without a time is told to the secretariat. register: where anybody can check an expert's
    registration number. digest_at: when the secretariat's digest leaves. channel: where to
    (``slack:T1:C1``), its private chats where empty.
    """

    zone: ZoneInfo
    edition: str
    office: Office
    members: frozenset[str]
    capacity: int = 400
    link: str = ""
    helplines: Helplines = _NO_HELPLINES
    window: Window = _ANY_DAY
    digest_at: time = time(9, 30)
    channel: str = ""
    terms: Terms | None = None
    report_days: int = 2
    confirm_days: int = 3
    offer_days: int = 3
    booking_days: int = 10
    product_rule: str = ""
    register: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What an action is given: facts, who acts, where, and when.

    now: aware, UTC. new: makes an id of a kind ("conversation", "company" …). filled: what was
    filled into the action's form, None where it was not submitted. endings: what the end of a
    flow comes to beside its result, by the flow's id.
    """

    facts: Facts
    actor: Actor
    place: Place
    now: datetime
    programme: Programme
    new: Callable[[str], str]
    topics: Mapping[str, Topic]
    filled: Mapping[str, str] | None = None
    endings: Mapping[str, "Ending"] = field(default_factory=dict)

    @property
    def language(self) -> Language:
        """The reader's language."""
        return self.actor.person.language

    @property
    def local(self) -> datetime:
        """Now, on the programme's clock."""
        return self.now.astimezone(self.programme.zone)

    def to(self, person: Person, step: Step) -> Say:
        """A message into a person's private chat."""
        account = person.account
        address = Address(account.platform, account.space, user=account.user)
        return Say(self.new("delivery"), address, step)

    def private(self, step: Step) -> Say:
        """A message into the actor's private chat."""
        return self.to(self.actor.person, step)

    def here(self, step: Step) -> Say:
        """A message where the actor is, for the actor's eyes only."""
        if self.place.private:
            return self.private(step)
        place, user = self.place, self.actor.person.account.user
        address = Address(place.platform, place.space, place.channel, user)
        return Say(self.new("delivery"), address, step)

    def channel(self) -> Address:
        """The channel that the actor is in, for all its members."""
        return Address(self.place.platform, self.place.space, self.place.channel)


# The end of a flow that changes more than its own record: given the record and the result, it
# keeps the record and says the result, or what stands in their place.
Ending = Callable[[Context, Recorded, Result], Outcome]


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that can be done. words: what is typed after ``root``, in any language.

    usage: the line that help shows; an action without a root has no typed form. run takes the
    context and what was typed after the words (or the button's argument). sentence: reads a
    typed sentence that means the action, to what run is given; None where it means something else.
    """

    id: str
    run: Callable[[Context, str], Outcome]
    root: str | None = None
    words: tuple[str, ...] = ()
    usage: str = ""
    about: Text | None = None
    sentence: Callable[[str], str | None] | None = None


class Registry:
    """All actions, found by id or by typed words. Raises ValueError for an id or word twice."""

    def __init__(self, actions: Iterable[Action]) -> None:
        self._by_id: dict[str, Action] = {}
        self._by_words: dict[tuple[str, str], Action] = {}
        for action in actions:
            spoken = [(action.root, word) for word in action.words if action.root]
            if action.id in self._by_id or any(key in self._by_words for key in spoken):
                reason = f"{action.id}: an id or a word used twice"
                raise ValueError(reason)
            self._by_id[action.id] = action
            self._by_words.update(dict.fromkeys(spoken, action))

    def __iter__(self) -> Iterator[Action]:
        return iter(self._by_id.values())

    def by_id(self, action: str) -> Action | None:
        """The action of that id."""
        return self._by_id.get(action)

    def spoken(self, root: str, text: str, *, folded: str) -> tuple[Action, str] | None:
        """The action whose words begin the text, longest first, and the rest of the text.

        folded: the text with widths and case folded, word for word alike.
        """
        raw, words = text.split(), folded.split()
        for length in range(min(len(words), 3), -1, -1):
            action = self._by_words.get((root, " ".join(words[:length])))
            if action is not None:
                return action, " ".join(raw[length:])
        return None

    def meant(self, text: str) -> tuple[Action, str] | None:
        """The action that a whole typed sentence means, and what it is given."""
        for action in self:
            argument = action.sentence(text) if action.sentence else None
            if argument is not None:
                return action, argument
        return None


def join(first: Outcome, *more: Outcome) -> Outcome:
    """Several outcomes as one; the first names what was done."""
    every = (first, *more)
    return Outcome(
        did=first.did,
        changes=tuple(change for outcome in every for change in outcome.changes),
        says=tuple(say for outcome in every for say in outcome.says),
        refused=next((o.refused for o in every if o.refused), ""),
        opens=next((o.opens for o in every if o.opens is not None), None),
    )
