"""One turn: an event in, changes and steps out. Pure: it reads through ``Facts`` only."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from unicodedata import category

from conversations.access import ALLOWED, may
from conversations.actions import Action, Context, Ending, Programme, Registry, join
from conversations.actors import NOWHERE, SYSTEM, actor_of, in_language
from conversations.asking import again, alarmed, form, picked, said, wrote
from conversations.engine import Conversation, Fill, Fresh, Step, Topic
from conversations.engine.reading import plain
from conversations.events import (
    Arrived,
    Command,
    Envelope,
    Event,
    Filled,
    OpenedForm,
    Picked,
    Pressed,
    Said,
    Wrote,
)
from conversations.filling import refused_in_place, taken_in_place
from conversations.incident import emergency, sounds_like_an_incident
from conversations.inquiry import ask, in_between, is_a_question
from conversations.joining.codes import looks_like_a_code
from conversations.language import follow, guess, introduced
from conversations.office.gone import tell_gone
from conversations.office.noted import tell
from conversations.people import Account, Actor, Person, Profile, Role
from conversations.ports import (
    AddPerson,
    Address,
    Change,
    Facts,
    HomeAt,
    OpenHome,
    Outcome,
    Place,
    Say,
    SpeakLanguage,
    UseAccount,
)
from conversations.proxy import on_behalf
from conversations.welcome import enter, gone, greet, keep_fresh, lost, refresh, refuse

# A thing kept fresh, composed by the system for whose it is; None: nothing to show.
View = Callable[[Context, str], Step | None]

# Typed words that no command begins and no question waits for: the action they mean, and its
# argument; None where they are not the topic's.
Reader = Callable[[Context, str], tuple[str, str] | None]

_UNSEEN = frozenset({"Cc", "Cs"})  # Unicode's control characters and surrogates
STAFF = "sme"
ROOTS = ("sme-office", "sme-expert", STAFF)  # longest first


@dataclass(frozen=True, slots=True)
class Desk:
    """The consultant: what it can do, asks and keeps fresh (views), and the programme it serves.

    readers: what topics make of typed words that are no command. endings: what the end of a
    flow comes to beside its result.
    """

    registry: Registry
    topics: Mapping[str, Topic]
    programme: Programme
    new: Callable[[str], str]
    views: Mapping[str, View] = field(default_factory=dict)
    readers: tuple[Reader, ...] = ()
    endings: Mapping[str, Ending] = field(default_factory=dict)

    def turn(self, facts: Facts, envelope: Envelope) -> Outcome:
        """What one event comes to. The first event of a person is greeted, whatever it is."""
        if isinstance(envelope.event, Arrived) and not envelope.place.private:
            return enter(self._context(facts, SYSTEM, envelope.place, envelope.now), envelope)
        actor, met = self._meet(facts, envelope)
        event = readable(envelope.event)
        met_in = self._context(facts, actor, envelope.place, envelope.now)
        context, acts = on_behalf(met_in, event)
        outcome = self._carry_out(context, event)
        context = speaking(context, outcome)
        if isinstance(outcome.opens, Fill) and not envelope.opens_forms:
            form = context.private(outcome.opens)
            outcome = replace(outcome, says=(*outcome.says, form), opens=None)
        says = (
            *self._hello(context, envelope.event, outcome),
            *outcome.says,
            *tell(context, outcome),
            *refresh(context, outcome),
        )
        return replace(outcome, changes=(*met, *acts, *outcome.changes), says=says)

    def _meet(self, facts: Facts, envelope: Envelope) -> tuple[Actor, tuple[Change, ...]]:
        """Who acts, by their account: known, or met now."""
        account = envelope.account
        person = facts.person(account)
        if person is None:
            person = Person(
                id=self.new("person"),
                name=envelope.name or envelope.handle or account.user,
                language=guess(envelope.locale),
                account=account,
            )
            roles = self._settled(envelope)
            met: Change = AddPerson(person, envelope.locale)
            return Actor(person=person, roles=roles, new=True), (met,)
        nameless = person.name == account.user
        name = envelope.name or (nameless and envelope.handle) or person.name
        used = UseAccount(person.id, account, name, envelope.locale)
        known, spoken = follow(replace(person, account=account), envelope.locale)
        return actor_of(facts, known, self._settled(envelope)), (used, *spoken)

    def _settled(self, envelope: Envelope) -> frozenset[Role]:
        keys = {envelope.account.key, envelope.also}
        return frozenset({Role.OFFICE}) if keys & self.programme.members else frozenset()

    def _hello(self, context: Context, event: Event, outcome: Outcome) -> tuple[Say, ...]:
        """The greeting of a person's first turn, unless they are the secretariat or an expert."""
        if not context.actor.new or context.actor.roles:
            return ()
        alone = all(say.fresh for say in outcome.says) and outcome.opens is None
        return greet(context, alone=alone, expert=is_experts_word(event))

    def _carry_out(self, context: Context, event: Event) -> Outcome:
        match event:
            case Command(root=root, text=text):
                outcome = self._command(context, root, text)
            case Said(text=text):
                outcome = self._said(context, text)
            case Picked():
                outcome = picked(context, event)
            case Wrote():
                outcome = wrote(context, event)
            case OpenedForm():
                outcome = form(context, event)
            case Pressed(action=action, argument=argument):
                known = self.registry.by_id(action)
                outcome = self._act(context, known, argument) if known else gone(context)
            case Filled():
                outcome = alert(context, self._filled(context, event), event.values.values())
            case Arrived():
                outcome = self._arrived(context)
        return outcome

    def _filled(self, context: Context, event: Filled) -> Outcome:
        """The action with what was filled in; a form that is a message changes in its place."""
        known = self.registry.by_id(event.action)
        filled = replace(context, filled=event.values)
        outcome = self._act(filled, known, event.argument) if known else gone(context)
        if not event.form:
            return outcome
        if known and outcome.refused:
            opened = self._act(context, known, event.argument).opens
            return refused_in_place(context, event, outcome, opened)
        return taken_in_place(context, event, outcome)

    def _arrived(self, context: Context) -> Outcome:
        """Somebody looks: where the platform has a home for them, it is kept fresh from now on.

        Elsewhere the first look is greeted, and the home is a message below the greeting.
        """
        if not context.place.has_home:
            return self._first_look(context) if context.actor.new else Outcome(did="arrived")
        at = HomeAt(context.actor.person.id, context.actor.person.account)
        return Outcome("arrived", (OpenHome(at),), (keep_fresh(context, at),))

    def _first_look(self, context: Context) -> Outcome:
        """Where staff of a firm stand; the secretariat's and experts' own words for them."""
        root = roots_of(context.actor)[0]
        shown = self.registry.spoken(root, "", folded="")
        return self._act(context, *shown) if shown else Outcome(did="arrived")

    def unreachable(
        self, facts: Facts, to: Address, step: Step, now: datetime, since: str
    ) -> tuple[Say, ...]:
        """Words to the secretariat where a message reached nobody, as the person is gone.

        since: names the closing; the words are the same messages for each of its refusals.
        """
        return tell_gone(self._context(facts, SYSTEM, NOWHERE, now), to, step, since)

    def introduce(self, facts: Facts, account: Account, told: Profile, now: datetime) -> Outcome:
        """What a platform told of an account when it was asked; nobody did anything."""
        return introduced(self._context(facts, SYSTEM, NOWHERE, now), account, told)

    def tick(self, facts: Facts, action: str, now: datetime) -> Outcome:
        """One of the system's own actions, as the scheduler sets it going.

        Raises KeyError for an action that is not the system's.
        """
        known = self.registry.by_id(action)
        if known is None or not may(SYSTEM, action):
            raise KeyError(action)
        context = self._context(facts, SYSTEM, NOWHERE, now)
        outcome = known.run(context, "")
        return replace(outcome, says=(*outcome.says, *refresh(context, outcome)))

    def compose(self, facts: Facts, fresh: Fresh, now: datetime) -> Step | None:
        """A thing kept fresh as it is now; None where there is nothing to show."""
        view = self.views.get(fresh.view)
        return view(self._context(facts, SYSTEM, NOWHERE, now), fresh.of) if view else None

    def _context(self, facts: Facts, actor: Actor, place: Place, now: datetime) -> Context:
        return Context(
            facts=facts,
            actor=actor,
            place=place,
            now=now,
            programme=self.programme,
            new=self.new,
            topics=self.topics,
            endings=self.endings,
        )

    def _command(self, context: Context, root: str, text: str) -> Outcome:
        found = self.registry.spoken(root, text, folded=plain(text))
        if found is None or (root == STAFF and found[1].split() == text.split() != []):
            return self._not_a_word(context, text.strip(), root)
        return self._act(context, *found)

    def _not_a_word(self, context: Context, text: str, root: str = "") -> Outcome:
        """Nothing that the desk knows: an incident comes first, then a question to be answered."""
        if not sounds_like_an_incident(text):
            lost_words = f"{root} {text}".strip()
            return ask(context, text) if is_a_question(text) else self._lost(context, lost_words)
        current = context.facts.current(context.actor.person.id)
        if current is not None and current.flow in self.topics:
            return alarmed(context, current, text)
        return Outcome(did="incident.told", says=(emergency(context, text),))

    def _lost(self, context: Context, text: str) -> Outcome:
        """The help of those who typed it; the greeting alone where they are new."""
        root = roots_of(context.actor)[0]
        help_ = self.registry.spoken(root, "", folded="")
        if root != STAFF and help_ is not None:
            return self._act(context, *help_)
        return Outcome(did="said") if context.actor.new else lost(context, text)

    def _act(self, context: Context, action: Action, argument: str) -> Outcome:
        """The one place where a right is checked."""
        if not may(context.actor, action.id):
            return refuse(context, action.id, ALLOWED.get(action.id, frozenset()))
        return action.run(context, argument)

    def _said(self, context: Context, text: str) -> Outcome:
        """Typed in the private chat: a command word, else the answer to the open question."""
        root, rest = spoken_root(text)
        if root:
            return self._command(context, root, rest)
        if looks_like_a_code(text):
            return self._command(context, STAFF, f"link {text}")
        for root in roots_of(context.actor):
            found = self.registry.spoken(root, text, folded=plain(text))
            if found is not None and is_word(root, text, found[1]):
                return self._act(context, *found)
        meant = self.registry.meant(text)
        if meant is not None:
            return alert(context, self._act(context, *meant), (text,))
        current = context.facts.current(context.actor.person.id)
        if current is not None and current.flow in self.topics:
            return answered(context, current, text)
        return self._read(context, text.strip()) or self._not_a_word(context, text.strip())

    def _read(self, context: Context, text: str) -> Outcome | None:
        """What a topic makes of the words, where one does."""
        for reader in self.readers:
            meant = reader(context, text)
            action = self.registry.by_id(meant[0]) if meant else None
            if meant and action:
                return self._act(context, action, meant[1])
        return None


def answered(context: Context, current: Conversation, text: str) -> Outcome:
    """Typed text as the answer; a question instead is answered, and the open one asked below."""
    outcome = said(context, current, text)
    told = in_between(context, text) if outcome.did == "conversation.unclear" else None
    return join(told, again(context, current, did=told.did)) if told else outcome


def alert(context: Context, outcome: Outcome, typed: Iterable[str]) -> Outcome:
    """What a firm filled in or noted is kept; where it tells of an incident, the steps follow."""
    told = next((text for text in typed if sounds_like_an_incident(text)), "")
    of_a_firm = not context.actor.roles & {Role.OFFICE, Role.EXPERT}
    if not (told and of_a_firm) or outcome.did == "incident.told":
        return outcome
    return replace(outcome, says=(*outcome.says, emergency(context, told)))


def readable(event: Event) -> Event:
    """Typed text without what no screen shows and no database keeps (NUL, lone surrogates)."""
    if isinstance(event, Filled):
        return replace(event, values={name: _shown(text) for name, text in event.values.items()})
    if not isinstance(event, Command | Said | Wrote):
        return event
    return replace(event, text=_shown(event.text))


def _shown(text: str) -> str:
    return "".join(c for c in text if c in "\n\t" or category(c) not in _UNSEEN)


def roots_of(actor: Actor) -> tuple[str, ...]:
    """Whose words are meant where none says so: the secretariat's and experts' own come first.

    Who answers for a firm as well is spoken to as its staff.
    """
    roles = zip((Role.OFFICE, Role.EXPERT), ROOTS, strict=False)
    of_no_firm = actor.company is None or actor.proxy
    own = tuple(root for role, root in roles if role in actor.roles and of_no_firm)
    return (*own, STAFF)


def is_word(root: str, text: str, rest: str) -> bool:
    """Whether typed text begins with a word of the root; staff's are words only by themselves."""
    return bool(plain(text)) and (rest.split() != text.split() if root != STAFF else not rest)


def is_experts_word(event: Event) -> bool:
    """Whether somebody came by a word of experts."""
    if isinstance(event, Command):
        return event.root == ROOTS[1]
    return isinstance(event, Said) and spoken_root(event.text)[0] == ROOTS[1]


def spoken_root(text: str) -> tuple[str, str]:
    """``／ｓｍｅ 診断`` typed as plain text: the command's root, and what follows it."""
    words = text.strip().split(maxsplit=1)
    first = plain(words[0]) if words else ""
    for root in ROOTS:
        if first in (root, f"/{root}"):
            return root, words[1] if len(words) > 1 else ""
    return "", text


def speaking(context: Context, outcome: Outcome) -> Context:
    """The moment in the language that the turn itself chose, if it did: its greeting too."""
    me = context.actor.person.id
    changes = (c for c in outcome.changes if isinstance(c, SpeakLanguage))
    spoken = next((c.language for c in changes if c.person == me), context.language)
    return in_language(context, spoken)
