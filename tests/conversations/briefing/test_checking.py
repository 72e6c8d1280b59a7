"""Expert and firm correct answers together: marked, the old kept, results never rewritten."""

import pytest

from conversations.engine import Fill, Result, Review
from conversations.events import Filled, Pressed
from conversations.sessions import Session
from tests.conversations.person import House
from tests.conversations.sessions.desk import Programme, open_programme
from tests.conversations.walks import diagnoses


def checked(programme: Programme, session: Session, item: str, answer: str) -> str:
    place = f"{session.code}:{item}"
    programme.sato.does(Filled("briefing.check", place, {"answer": answer}))
    return programme.sato.text


@pytest.fixture
def session(programme: Programme) -> Session:
    """Yamada's firm has answered "done" to all; Sato comes."""
    diagnoses(programme.yamada, "done")
    return programme.books()


def _row(step: object, topic: str) -> str:
    assert isinstance(step, Review)
    return next(" ".join(row.cells) for row in step.rows if row.cells[0].startswith(topic))


def _review(programme: Programme) -> object:
    """The firm's own list of answers."""
    talks = programme.house.record()["conversation"]
    (diagnosis,) = [row["id"] for row in talks if row["flow"] == "diagnosis"]
    programme.yamada.does(Pressed("conversation.review", str(diagnosis)))
    return programme.yamada.heard[-1]


def test_every_answer_can_be_opened_and_the_form_tells_it(
    programme: Programme, session: Session
) -> None:
    programme.sato.does(Pressed("briefing.items", session.code))
    (review,) = programme.sato.heard
    assert isinstance(review, Review)
    assert len(review.rows) == 25
    button = review.rows[8].button
    assert button is not None
    programme.sato.does(Pressed(button.action, button.argument))
    (form,) = programme.sato.heard
    assert isinstance(form, Fill)
    assert "質問9" in form.text
    assert "今の答え：実施している" in form.text
    assert form.fields[0].initial == "done"


def test_the_old_answer_is_kept_and_both_see_the_mark(either_house: House) -> None:
    programme = open_programme(either_house)
    diagnoses(programme.yamada, "done")
    session = programme.books()
    text = checked(programme, session, "q09", "partial")
    assert "前：実施している\n今：一部実施している" in text
    kept = [r for r in programme.house.record()["answer_history"] if r["question"] == "q09"]
    assert {row["value"] for row in kept} == {"done", "partial"}
    mark = "一部実施している（11月23日（月）、専門家と確認。前は「実施している」）"
    assert mark in _row(_review(programme), "Wi-Fi")
    programme.sato.does(Pressed("briefing.items", session.code))
    assert mark in _row(programme.sato.heard[-1], "Wi-Fi")


def test_an_answer_found_right_is_marked_too(programme: Programme, session: Session) -> None:
    checked(programme, session, "q09", "done")
    assert "専門家と確認。前は「実施している」" in _row(_review(programme), "Wi-Fi")


def test_a_second_click_records_nothing_more(programme: Programme, session: Session) -> None:
    checked(programme, session, "q09", "partial")
    before = programme.house.record()
    assert checked(programme, session, "q09", "partial") == ""
    assert programme.house.record() == before


@pytest.mark.parametrize("answer", ["", "perhaps"])
def test_what_is_no_answer_is_refused_and_nothing_changes(
    programme: Programme, session: Session, answer: str
) -> None:
    before = programme.house.record()
    checked(programme, session, "q09", answer)
    assert "選ばれていません" in programme.sato.outcome.refused
    assert programme.house.record() == before


def test_the_result_stays_until_it_is_closed_again_and_then_both_are_kept(
    programme: Programme, session: Session
) -> None:
    checked(programme, session, "q09", "none")
    (first,) = programme.house.record()["result"]
    programme.sato.commands("briefing", root="sme-expert")
    assert "診断：100点" in programme.sato.text
    assert "・結果のあとで直した答え：1問" in programme.sato.text
    programme.sato.does(Pressed("briefing.recount", session.code))
    assert "今は96点です（前は100点）" in programme.sato.text
    results = programme.house.record()["result"]
    assert len(results) == 2
    assert first in results
    mine = [m.step for m in programme.yamada.sees if isinstance(m.step, Result)]
    assert mine[-1].payload["score"] == 96
    assert not [m for m in programme.sato.sees if isinstance(m.step, Result)]


def test_closing_again_without_a_change_says_so(programme: Programme, session: Session) -> None:
    programme.sato.does(Pressed("briefing.recount", session.code))
    assert "結果は前のまま" in programme.sato.text
    checked(programme, session, "q09", "none")
    programme.sato.does(Pressed("briefing.recount", session.code))
    programme.sato.does(Pressed("briefing.recount", session.code))
    assert "結果は前のまま" in programme.sato.text
    assert len(programme.house.record()["result"]) == 2


def test_a_diagnosis_that_is_not_finished_has_no_result_yet(programme: Programme) -> None:
    session = programme.books()
    programme.sato.does(Pressed("briefing.items", session.code))
    assert "まだ始まっていません" in programme.sato.text
    diagnoses(programme.yamada, "done", until="q25")
    programme.sato.does(Pressed("briefing.recount", session.code))
    assert "まだ答えのない質問があります" in programme.sato.text
    checked(programme, session, "q25", "partial")
    programme.sato.does(Pressed("briefing.recount", session.code))
    assert "今は98点です" in programme.sato.text
    assert programme.yamada.result.payload["score"] == 98
