"""When two people turn out to be one, or somebody is invited: which file holds what from then on.

No answer is ever lost: a file is joined to another only where nobody else works in it and it
bears no other name, or else both stay as they are.
"""

from dataclasses import dataclass

from conversations.people import Company
from conversations.ports import Facts


@dataclass(frozen=True, slots=True)
class Joined:
    """What becomes of two files. gone's content goes ``into``; None where nothing moves."""

    gone: Company | None = None
    into: Company | None = None


def join_files_of(
    facts: Facts, mine: str | None, theirs: str | None, people: frozenset[str]
) -> Joined | None:
    """The files of two accounts that are one person's; None where they must stay apart.

    mine: of who types the code; it is the one that is joined where either could be. people: who
    these accounts are.
    """
    if mine is None or theirs is None or mine == theirs:
        return Joined()
    one, other = facts.company(mine), facts.company(theirs)
    if one is None or other is None:
        return None
    if _may_go(facts, one, other, people):
        return Joined(one, other)
    if _may_go(facts, other, one, people):
        return Joined(other, one)
    return None


def _may_go(facts: Facts, gone: Company, into: Company, people: frozenset[str]) -> bool:
    """It says no other name than the one it goes into, and nobody else works in it."""
    return gone.name in ("", into.name) and is_theirs_alone(facts, gone, people)


def is_theirs_alone(facts: Facts, company: Company, people: frozenset[str]) -> bool:
    """Nobody else works in the file."""
    return {person.id for person in facts.staff(company.code)} <= people
