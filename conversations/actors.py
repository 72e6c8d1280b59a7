"""Who acts: a person with their roles and their firm, or the system."""

from dataclasses import replace

from conversations.actions import Context
from conversations.engine import Language
from conversations.people import Account, Actor, Person, Role
from conversations.ports import Facts, Place

_NOBODY = Account("", "", "")
SYSTEM = Actor(Person(Role.SYSTEM, "", Language.JA, _NOBODY), frozenset({Role.SYSTEM}))
NOWHERE = Place("", "", "", private=True)


def actor_of(facts: Facts, person: Person, settled: frozenset[Role] = frozenset()) -> Actor:
    """A known person as they act now. settled: roles that the settings give them."""
    memberships = facts.memberships(person.id)
    code = next((m.company for m in memberships if m.company), None)
    roles = frozenset(m.role for m in memberships if m.company in (None, code)) | settled
    company = facts.company(code) if code else None
    if company is not None and company.owner == person.id:
        roles |= {Role.OWNER}
    return Actor(person=person, roles=roles, company=code)


def in_language(context: Context, language: Language) -> Context:
    """The same moment, with the actor spoken to in another language."""
    person = replace(context.actor.person, language=language)
    return replace(context, actor=replace(context.actor, person=person))


def as_person(context: Context, person_id: str) -> Context | None:
    """The same moment through a person's eyes, in their private chat; None where unknown."""
    person = context.facts.person_by_id(person_id)
    if person is None:
        return None
    account = person.account
    return replace(
        context,
        actor=actor_of(context.facts, person),
        place=Place(account.platform, account.space, "", private=True),
    )
