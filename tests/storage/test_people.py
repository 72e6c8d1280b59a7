from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from conversations.people import Account, Company, Expert, Membership, Person, Role
from conversations.ports import (
    AddCompany,
    AddExpert,
    AddMembership,
    AddPerson,
    UseAccount,
)
from storage import Database, SqlFacts
from storage.stores import companies
from tests.storage.things import EXPERT, FIRM, HOUR, NOW, SUZUKI, YAMADA, keep

HOME = Account("teams", "tenant", "29:abc")


def _person(database: Database, account: Account) -> Person | None:
    return database.run_now(lambda c: SqlFacts(c).person(account))


def test_a_person_is_known_by_their_account(database: Database) -> None:
    keep(database, AddPerson(YAMADA, "ja-JP"))
    assert _person(database, YAMADA.account) == YAMADA
    assert database.run_now(lambda c: SqlFacts(c).person_by_id(YAMADA.id)) == YAMADA


def test_nobody_is_known_by_another_account(database: Database) -> None:
    keep(database, AddPerson(YAMADA))
    assert _person(database, replace(YAMADA.account, space="T2")) is None
    assert database.run_now(lambda c: SqlFacts(c).person_by_id("P-9")) is None


def test_messages_go_to_the_account_used_last_by_whichever_one_asks(database: Database) -> None:
    keep(database, AddPerson(YAMADA))
    keep(database, UseAccount(YAMADA.id, HOME, "山田 太郎"), at=NOW + HOUR)
    moved = replace(YAMADA, name="山田 太郎", account=HOME)
    assert _person(database, YAMADA.account) == moved
    assert _person(database, HOME) == moved
    keep(database, UseAccount(YAMADA.id, YAMADA.account, "山田"), at=NOW + 2 * HOUR)
    assert _person(database, HOME) == YAMADA


def test_a_name_that_the_platform_does_not_report_is_kept(database: Database) -> None:
    keep(database, AddPerson(YAMADA, "ja-JP"), UseAccount(YAMADA.id, YAMADA.account, ""))
    assert _person(database, YAMADA.account) == YAMADA


def test_one_account_belongs_to_one_person(database: Database) -> None:
    keep(database, AddPerson(YAMADA))
    with pytest.raises(IntegrityError):
        keep(database, AddPerson(replace(SUZUKI, account=YAMADA.account)))


def test_a_role_is_held_once_however_often_it_is_given(database: Database) -> None:
    staff = Membership(YAMADA.id, Role.STAFF, FIRM.code)
    office = Membership(YAMADA.id, Role.OFFICE)
    keep(database, AddPerson(YAMADA), AddCompany(FIRM))
    for _ in range(2):
        keep(database, AddMembership(staff), AddMembership(office))
    held = database.run_now(lambda c: SqlFacts(c).memberships(YAMADA.id))
    assert held == (staff, office)


def test_staff_are_the_people_of_that_company_alone(database: Database) -> None:
    other = Company("C-BBBBB", "別の会社")
    keep(
        database,
        AddPerson(SUZUKI),
        AddPerson(YAMADA),
        AddCompany(FIRM),
        AddCompany(other),
        AddMembership(Membership(YAMADA.id, Role.STAFF, FIRM.code)),
        AddMembership(Membership(SUZUKI.id, Role.STAFF, other.code)),
        AddMembership(Membership(SUZUKI.id, Role.OFFICE)),
    )
    assert database.run_now(lambda c: SqlFacts(c).staff(FIRM.code)) == (YAMADA,)
    assert database.run_now(lambda c: SqlFacts(c).staff(other.code)) == (SUZUKI,)
    assert database.run_now(lambda c: SqlFacts(c).staff("C-NONE")) == ()


def test_an_expert_is_found_by_code_and_by_person(database: Database) -> None:
    keep(database, AddPerson(SUZUKI), AddExpert(EXPERT))
    assert database.run_now(lambda c: SqlFacts(c).expert(EXPERT.code)) == EXPERT
    assert database.run_now(lambda c: SqlFacts(c).expert_of(SUZUKI.id)) == EXPERT
    assert database.run_now(lambda c: SqlFacts(c).expert_of(YAMADA.id)) is None


def test_a_person_is_named_an_expert_once(database: Database) -> None:
    keep(database, AddPerson(SUZUKI), AddExpert(EXPERT))
    with pytest.raises(IntegrityError):
        keep(database, AddExpert(Expert("E-2", SUZUKI.id, "鈴木")))


@pytest.mark.parametrize(
    "typed",
    ["ヤマダ工務店", "ﾔﾏﾀﾞ工務店", " ヤマダ　工務店 "],
    ids=["as kept", "half width", "spaced"],
)
def test_a_company_is_found_by_its_name_however_it_is_typed(database: Database, typed: str) -> None:
    keep(database, AddCompany(FIRM), AddCompany(Company("C-BBBBB", "山田工業")))
    assert database.run_now(lambda c: SqlFacts(c).companies_named(typed)) == (FIRM,)


def test_companies_without_a_name_are_found_by_code_only(database: Database) -> None:
    nameless = Company("C-CCCCC")
    keep(database, AddCompany(nameless))
    assert database.run_now(lambda c: SqlFacts(c).companies_named("  ")) == ()
    assert database.run_now(lambda c: SqlFacts(c).company(nameless.code)) == nameless


def test_an_application_opens_one_company_file(database: Database) -> None:
    keep(database, AddCompany(FIRM, {"id": "A-1", "prefecture": "東京都"}))
    with pytest.raises(IntegrityError):
        keep(database, AddCompany(Company("C-BBBBB", "同じ申込み"), {"id": "A-1"}))
    found = database.run_now(lambda c: companies.company_of_application(c, "A-1"))
    assert found == FIRM
