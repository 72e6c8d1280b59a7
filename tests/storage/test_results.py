from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from conversations.people import Company
from conversations.ports import (
    AddCompany,
    AddPlan,
    Address,
    AddResult,
    PlanRecord,
    Post,
    Posted,
    TakenBack,
)
from storage import Database, SqlFacts, read_setting, write_setting
from tests.storage.things import CHANNEL, FIRM, HOUR, NOW, RESULT, YAMADA, keep

PLAN = PlanRecord("L-1", FIRM.code, RESULT.id, NOW, {"items": ["q01", "q07"], "telework": []})
OTHER = Company("C-BBBBB")


@pytest.fixture(autouse=True)
def _firms(database: Database) -> None:
    keep(database, AddCompany(FIRM), AddCompany(OTHER))


def test_the_last_result_of_a_conversation_counts(database: Database) -> None:
    again = replace(RESULT, id="R-2", at=NOW + HOUR, payload={"verdict": "incomplete", "n": 1.5})
    keep(database, AddResult(again), AddResult(RESULT))
    assert database.run_now(lambda c: SqlFacts(c).result(RESULT.conversation)) == again
    assert database.run_now(lambda c: SqlFacts(c).result("V-9")) is None


def test_a_company_reads_its_own_results_of_that_flow(database: Database) -> None:
    foreign = replace(RESULT, id="R-2", company=OTHER.code, at=NOW + HOUR)
    diagnosed = replace(RESULT, id="R-3", flow="diagnosis", at=NOW + HOUR)
    keep(database, AddResult(RESULT), AddResult(foreign), AddResult(diagnosed))
    found = database.run_now(lambda c: SqlFacts(c).last_result(FIRM.code, "eligibility"))
    assert found == RESULT


def test_the_result_before_is_of_another_conversation(database: Database) -> None:
    later = replace(RESULT, id="R-2", conversation="V-2", at=NOW + HOUR)
    keep(database, AddResult(RESULT), AddResult(later))
    last = SqlFacts.last_result
    assert database.run_now(lambda c: last(SqlFacts(c), FIRM.code, "eligibility", "V-2")) == RESULT
    assert database.run_now(lambda c: last(SqlFacts(c), FIRM.code, "eligibility", "V-1")) == later


def test_a_result_is_written_once(database: Database) -> None:
    keep(database, AddResult(RESULT))
    with pytest.raises(IntegrityError):
        keep(database, AddResult(replace(RESULT, payload={})))


def test_the_last_plan_of_a_company_counts(database: Database) -> None:
    newer = replace(PLAN, id="L-2", made_at=NOW + HOUR)
    keep(database, AddResult(RESULT), AddPlan(newer), AddPlan(PLAN))
    assert database.run_now(lambda c: SqlFacts(c).plan(FIRM.code)) == newer
    assert database.run_now(lambda c: SqlFacts(c).plan(OTHER.code)) is None


def test_a_plan_summary_stands_once_in_each_place(database: Database) -> None:
    direct = Address("slack", "T1", user="U1")
    first = Post("O-1", FIRM.code, CHANNEL, "D-1", PLAN.id, YAMADA.id, NOW)
    second = replace(first, id="O-2", address=direct, delivery="D-2")
    newer = replace(first, delivery="D-3", agreed=True, score_hidden=YAMADA.id)
    keep(database, Posted(first), Posted(second), Posted(newer))
    posted = SqlFacts.posted
    assert database.run_now(lambda c: posted(SqlFacts(c), FIRM.code, CHANNEL)) == newer
    assert database.run_now(lambda c: posted(SqlFacts(c), FIRM.code, direct)) == second
    assert database.run_now(lambda c: posted(SqlFacts(c), OTHER.code, CHANNEL)) is None
    assert set(database.run_now(lambda c: SqlFacts(c).posts(FIRM.code))) == {newer, second}
    keep(database, TakenBack(newer))
    assert database.run_now(lambda c: SqlFacts(c).posts(FIRM.code)) == (second,)


def test_a_setting_is_kept_in_place_of_the_one_before(database: Database) -> None:
    database.run_now(lambda c: write_setting(c, "offset", "60"))
    database.run_now(lambda c: write_setting(c, "offset", "120"))
    assert database.run_now(lambda c: read_setting(c, "offset")) == "120"
    assert database.run_now(lambda c: read_setting(c, "other")) is None
