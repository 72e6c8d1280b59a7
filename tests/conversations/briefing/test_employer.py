"""An expert whose Slack is their employer's: no firm's weak points there (users.md X1)."""

import pytest

from conversations.engine import Document, Leaflet, Step
from conversations.events import Pressed
from tests.conversations.experts.roster import code_of, registers
from tests.conversations.person import House, Someone, buttons_of, words
from tests.conversations.sessions.desk import Programme, at, open_programme
from tests.conversations.walks import checks, diagnoses

SECRETS = ("点", "わからない", "パスワード", "控え", "弱い")


@pytest.fixture
def course(house: House) -> Programme:
    """Sato registered from the employer's workspace; the firm has its diagnosis."""
    programme = open_programme(house)
    diagnoses(checks(programme.yamada), "unknown", q01="none", q03="none", q11="partial")
    registers(house, programme.sato.user, employer="yes")
    return programme


def _books(programme: Programme) -> str:
    code = code_of(programme.house, programme.sato)
    line = f"session add {programme.firm} {code} 2026-12-10 14:00 online"
    programme.types(line)
    return programme.sessions[-1].code


def _document(step: Step) -> Document:
    assert isinstance(step, Document)
    return step


def test_the_evening_before_a_link_comes_and_no_word_of_the_firms_answers(
    course: Programme,
) -> None:
    _books(course)
    course.house.deliver()
    course.house.now = at(2026, 12, 9, 9)
    course.house.tick("briefing.tick")
    row = next(r for r in course.house.deliver() if isinstance(r.step, Document))
    step = _document(row.step)
    assert row.to.user == course.sato.user
    assert step.linked
    assert step.company == course.firm
    assert not [secret for secret in SECRETS if secret in words(step)]
    assert isinstance(step.content, Leaflet)
    page = "\n".join(p for block in step.content.blocks for p in block.paragraphs)
    assert "わからない" in page
    assert "進め方" in page


def test_asked_for_it_comes_by_link_too(course: Programme) -> None:
    session = _books(course)
    course.sato.commands(f"briefing {session}", root="sme-expert")
    step = _document(course.sato.heard[0])
    assert step.linked
    assert [b.action for b in buttons_of(step)] == ["briefing.cards", "briefing.ask"]


@pytest.mark.parametrize("action", ["briefing.items", "briefing.check", "briefing.recount"])
def test_answers_are_neither_shown_nor_mended_there(course: Programme, action: str) -> None:
    session = _books(course)
    before = course.house.record()
    argument = f"{session}:q03" if action == "briefing.check" else session
    course.sato.does(Pressed(action, argument))
    assert "勤務先の画面なので" in course.sato.text
    assert not [secret for secret in SECRETS[:3] if secret in course.sato.text]
    assert course.house.record() == before


def test_elsewhere_everything_stands_in_the_chat(course: Programme) -> None:
    registers(course.house, course.sato.user)  # this workspace is not the employer's after all
    session = _books(course)
    text = course.sato.commands(f"briefing {session}", root="sme-expert").text
    assert "【事前資料】" in text
    assert "わからない" in text


def test_another_expert_in_the_same_workspace_reads_theirs(course: Programme) -> None:
    kato = Someone(course.house, "U7", "加藤 次郎").says("ヘルプ")
    course.types(f"session add {course.firm} {kato.mention} 2026-12-11 14:00 online")
    session = course.sessions[-1].code
    assert "【事前資料】" in kato.commands(f"briefing {session}", root="sme-expert").text
