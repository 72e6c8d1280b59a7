"""Two people or two files made one: every row that says whose it is goes along."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import pytest
from sqlalchemy import Table

from conversations.people import Account, Company, Membership, Role
from conversations.people.codes import Code, CodeKind
from conversations.ports import (
    AddCode,
    AddCompany,
    AddMembership,
    AddPerson,
    ChangeCode,
    ConflictError,
    JoinFiles,
    JoinPeople,
)
from storage import Database, SqlFacts
from storage.stores.joining import OF_A_COMPANY, OF_A_PERSON
from storage.tables import metadata
from tests.storage.things import FIRM, HOUR, NOW, SUZUKI, YAMADA, keep

# Whose rows stay as they are, and why. A new table with such a column belongs here or there.
STAYS: Mapping[str, str] = MappingProxyType(
    {
        "audit.person": "who did it is never rewritten",
        "agreement.person": "who agreed is never rewritten",
        "application_step.person": "who did it is never rewritten",
        "audit.company": "in whose file it was done is never rewritten",
    }
)
OTHER = Company("C-BBBBB")
CODE = Code(
    id="code-1",
    seal="seal",
    kind=CodeKind.FIRM,
    person=YAMADA.id,
    made_at=NOW,
    expires_at=NOW + HOUR,
    uses=2,
    company=FIRM.code,
)


def _carries(table: Table, owner: str) -> list[str]:
    """Columns of a table that say whose a row is: by their name or by what they point to."""
    return [
        f"{table.name}.{column.name}"
        for column in table.columns
        if column.name == owner
        or any(key.column.table.name == owner for key in column.foreign_keys)
    ]


@pytest.mark.parametrize(("owner", "moved"), [("person", OF_A_PERSON), ("company", OF_A_COMPANY)])
def test_every_column_that_says_whose_a_row_is_moves_or_stays_for_a_reason(
    owner: str, moved: tuple[object, ...]
) -> None:
    known = {f"{m.table.name}.{m.column}" for m in (*OF_A_PERSON, *OF_A_COMPANY)} | set(STAYS)
    carried = {name for table in metadata.sorted_tables for name in _carries(table, owner)}
    assert moved
    assert carried <= known


def test_whoever_asks_for_one_that_was_joined_is_sent_on(database: Database) -> None:
    third = replace(SUZUKI, id="P-3", account=Account("slack", "T1", "U3"))
    keep(database, AddPerson(YAMADA), AddPerson(SUZUKI), AddPerson(third))
    keep(database, AddCompany(FIRM), AddCompany(OTHER), AddCompany(Company("C-CCCCC")))
    keep(database, JoinPeople("P-3", SUZUKI.id), JoinPeople(SUZUKI.id, YAMADA.id))
    keep(database, JoinFiles("C-CCCCC", OTHER.code), JoinFiles(OTHER.code, FIRM.code))

    facts = database.run_now(lambda c: SqlFacts(c).person_by_id("P-3"))
    assert facts is not None
    assert facts.id == YAMADA.id
    assert database.run_now(lambda c: SqlFacts(c).company("C-CCCCC")) == FIRM
    assert len(database.run_now(lambda c: SqlFacts(c).status())) == 1


def test_a_role_that_both_had_is_held_once(database: Database) -> None:
    keep(database, AddPerson(YAMADA), AddPerson(SUZUKI), AddCompany(FIRM), AddCompany(OTHER))
    for company in (FIRM.code, OTHER.code, None):
        role = Role.STAFF if company else Role.OFFICE
        keep(database, AddMembership(Membership(YAMADA.id, role, company)))
        keep(database, AddMembership(Membership(SUZUKI.id, role, company)))
    keep(database, JoinFiles(OTHER.code, FIRM.code), JoinPeople(SUZUKI.id, YAMADA.id))
    roles = database.run_now(lambda c: SqlFacts(c).memberships(YAMADA.id))
    assert sorted((m.role, m.company) for m in roles if m.company) == [(Role.STAFF, FIRM.code)]
    assert len(roles) == 2
    assert database.run_now(lambda c: SqlFacts(c).memberships(SUZUKI.id)) == ()


def test_a_code_that_was_used_meanwhile_is_not_used_again(database: Database) -> None:
    keep(database, AddPerson(YAMADA), AddCompany(FIRM), AddCode(CODE))
    keep(database, ChangeCode(replace(CODE, used=1), 0))
    assert database.run_now(lambda c: SqlFacts(c).code("seal")) == replace(CODE, used=1)
    with pytest.raises(ConflictError):
        keep(database, ChangeCode(replace(CODE, used=1), 0))
