from dataclasses import replace

from conversations.engine import State
from conversations.people import Company
from conversations.ports import (
    AddCompany,
    AddPlan,
    AddResult,
    CompanyStatus,
    PlanRecord,
    SaveConversation,
    SaveSession,
)
from conversations.sessions.model import SessionState
from storage import Database, SqlFacts, claims, outbox, waiting
from tests.storage.things import (
    CONVERSATION,
    FILE,
    FIRM,
    HOUR,
    MINUTE,
    NOW,
    RESULT,
    SESSION,
    keep,
    say,
)

DIAGNOSED = replace(RESULT, id="R-2", conversation="V-2", flow="diagnosis", payload={"score": 62})
PLAN = PlanRecord("L-1", FIRM.code, DIAGNOSED.id, NOW + 2 * HOUR, {})


def _only(database: Database) -> CompanyStatus:
    (firm,) = database.run_now(lambda c: SqlFacts(c).status())
    return firm


def test_a_firm_whose_file_was_just_opened_is_new(database: Database) -> None:
    keep(database, AddCompany(FIRM))
    new = CompanyStatus(FIRM, "new", None, (), (), None, NOW, None, (), opened_at=NOW)
    assert _only(database) == new


def test_a_conversation_under_way_is_told_by_its_flow(database: Database) -> None:
    keep(database, AddCompany(FIRM))
    paused = replace(CONVERSATION, state=State.PAUSED)
    done = replace(CONVERSATION, id="V-2", flow="diagnosis", state=State.FINISHED)
    keep(database, SaveConversation(paused, None), at=NOW + HOUR)
    keep(database, SaveConversation(done, None), at=NOW + 2 * HOUR)
    firm = _only(database)
    assert (firm.open_flow, firm.touched_at) == ("eligibility", NOW + 2 * HOUR)


def test_the_last_results_count(database: Database) -> None:
    turned = replace(
        RESULT,
        id="R-3",
        at=NOW + HOUR,
        payload={"verdict": "ineligible", "reasons": ["capital", "people"], "notes": []},
    )
    keep(database, AddCompany(FIRM), AddResult(RESULT), AddResult(DIAGNOSED), AddResult(turned))
    firm = _only(database)
    assert (firm.verdict, firm.reasons, firm.notes) == ("ineligible", ("capital", "people"), ())
    assert (firm.score, firm.stage, firm.touched_at) == (62, "diagnosed", NOW + HOUR)


def test_a_firm_advances_from_stage_to_stage(database: Database) -> None:
    keep(database, *FILE[:6])
    stages = [_only(database).stage]
    for change in (AddResult(RESULT), AddResult(DIAGNOSED), AddPlan(PLAN), FILE[7]):
        keep(database, change)
        stages.append(_only(database).stage)
    assert stages == ["new", "checked", "diagnosed", "planned", "guided"]


def test_a_cancelled_session_guides_nobody_but_is_told(database: Database) -> None:
    cancelled = replace(SESSION, sequence=1, state=SessionState.CANCELLED)
    keep(database, *FILE, SaveSession(cancelled, 0))
    firm = _only(database)
    assert (firm.stage, firm.sessions) == ("checked", (cancelled,))


def test_firms_are_told_apart_and_in_the_order_they_came(database: Database) -> None:
    second = Company("C-00000")
    keep(database, *FILE)
    keep(database, AddCompany(second), at=NOW + MINUTE)
    firms = database.run_now(lambda c: SqlFacts(c).status())
    assert [(firm.company, firm.stage) for firm in firms] == [(FIRM, "guided"), (second, "new")]


def test_troubles_are_what_did_not_reach_people(database: Database) -> None:
    late, useless = NOW - 11 * MINUTE, NOW - MINUTE
    says = (
        replace(say("late", "U1"), due_at=late),
        replace(say("missed", "U2"), useless_at=useless),
        say("refused", "U3"),
        say("sent", "U4"),
        replace(say("coming", "U5"), due_at=NOW + HOUR),
    )
    database.run_now(lambda c: outbox.add(c, says, NOW))
    for row in database.run_now(lambda c: claims.claim(c, NOW, "me", 9)):
        if row.delivery == "refused":
            database.run_now(lambda c: outbox.give_up(c, "refused", "me", "no such channel"))
        if row.delivery == "sent":
            database.run_now(lambda c: outbox.mark_sent(c, "sent", "me", ("D1", "1.0"), NOW))
    troubles = database.run_now(lambda c: SqlFacts(c).troubles(NOW))
    assert (troubles.failed_deliveries, troubles.late_deliveries) == (2, 1)
    assert database.run_now(waiting) == 2
