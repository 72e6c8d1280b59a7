"""The outcome survey: three questions at most, several areas by presses or numbers."""

import pytest

from conversations.engine import Ask, Result, Review
from conversations.events import Picked
from tests.conversations.person import House, Someone
from tests.conversations.reports.desk import Reports
from tests.conversations.reports.season import ended, four


@pytest.fixture
def reports(house: House) -> Reports:
    """A firm whose four sessions are over."""
    return ended(house)


@pytest.fixture
def yamada(reports: Reports) -> Someone:
    """At the second question: there were results."""
    return reports.yamada.commands("アンケート").picks("yes")


def kept(house: House) -> dict[str, object]:
    """The one survey on file."""
    (row,) = [r for r in house.record()["result"] if r["flow"] == "survey"]
    snapshot = row["snapshot"]
    assert isinstance(snapshot, dict)
    return snapshot


def labels(card: Ask) -> list[str]:
    return [option.label for option in card.options]


def test_several_areas_are_pressed_one_after_another(house: House, yamada: Someone) -> None:
    assert "これで全部" not in labels(yamada.asked)
    yamada.picks("policy")
    assert "選択中：基本方針やルールができた" in labels(yamada.asked)
    assert "選んだもの：基本方針やルールができた" in yamada.asked.problem
    yamada.picks("risks").picks("trust").picks("trust")
    assert len(yamada.cards) == 1  # one card that changes in its place
    yamada.picks("これで全部")
    assert yamada.asked.question == "survey_comment"
    yamada.says("相談できる人ができた")
    assert kept(house) == {
        "results": "yes",
        "areas": ["risks", "policy"],
        "comment": "相談できる人ができた",
    }
    assert yamada.result.payload == {"results": "yes", "areas": ["risks", "policy"]}


@pytest.mark.parametrize(
    ("typed", "areas"),
    [
        ("1、3", ["risks", "policy"]),
        ("①と③", ["risks", "policy"]),
        ("８番", ["elsewhere"]),
        ("基本方針やルールができた、そのほか", ["policy", "elsewhere"]),
        ("取引先", ["trust"]),
    ],
)
def test_or_typed_by_number_or_name(
    house: House, yamada: Someone, typed: str, areas: list[str]
) -> None:
    yamada.says(typed).says("特になし")
    assert kept(house)["areas"] == areas
    assert kept(house)["comment"] == ""


def test_typed_numbers_come_beside_what_was_pressed(house: House, yamada: Someone) -> None:
    yamada.picks("trust").says("2").picks("nothing")
    assert kept(house)["areas"] == ["awareness", "trust"]


@pytest.mark.parametrize("typed", ["9", "1と9", "さかな", "1、さかな"])
def test_what_is_none_is_asked_again_and_nothing_pressed_is_lost(
    house: House, yamada: Someone, typed: str
) -> None:
    yamada.picks("trust").says(typed)
    assert yamada.asked.question == "survey_areas"
    assert "選択中：取引先に説明できる" in labels(yamada.asked)
    yamada.says("これで").says("なし")
    assert kept(house)["areas"] == ["trust"]


def test_an_old_card_chooses_nothing(yamada: Someone) -> None:
    card = yamada.asked
    yamada.picks("trust")
    yamada.does(Picked(card.conversation, card.revision, card.question, "risks"))
    assert "選択中：取引先に説明できる" in labels(yamada.asked)
    assert "選択中：弱い所と順番がわかった" not in labels(yamada.asked)


def test_without_a_press_there_is_no_end(yamada: Someone) -> None:
    card = yamada.asked
    yamada.does(Picked(card.conversation, card.revision, card.question, "all_told"))
    assert yamada.asked.question == "survey_areas"


@pytest.mark.parametrize("results", ["no", "not_yet"])
def test_without_results_no_areas_are_asked(house: House, reports: Reports, results: str) -> None:
    reports.yamada.commands("survey").picks(results)
    assert reports.yamada.asked.question == "survey_comment"
    reports.yamada.says("まだわかりません")
    assert kept(house) == {"results": results, "areas": [], "comment": "まだわかりません"}


def test_an_answer_can_be_changed_afterwards(house: House, yamada: Someone) -> None:
    yamada.says("1").says("特になし").presses("答えを直す")
    (review,) = [step for step in yamada.heard if isinstance(step, Review)]
    assert review.rows[1].cells == ("成果のあった所", "弱い所と順番がわかった")
    yamada.presses_row("成果のあった所").says("2、4")
    newest = [r for r in house.record()["result"] if r["flow"] == "survey"]
    assert {str(r["payload"]) for r in newest} == {
        "{'results': 'yes', 'areas': ['risks']}",
        "{'results': 'yes', 'areas': ['awareness', 'measures']}",
    }


def test_it_opens_when_the_sessions_are_over(house: House) -> None:
    reports, _ = four(house)
    assert "4回の指導が終わると始められます" in reports.yamada.commands("survey").text
    assert not [row for row in house.record()["conversation"] if row["flow"] == "survey"]


def test_one_person_is_enough(reports: Reports, yamada: Someone) -> None:
    yamada.says("1").says("特になし")
    assert isinstance(yamada.heard[-1], Result)
    colleague = reports.programme.joins("U2", "鈴木 一郎")
    assert "会社からいただいています" in colleague.commands("survey").text
    assert "会社からいただいています" in yamada.commands("survey").text


def test_the_newer_programme_asks_of_work_outside(house: House) -> None:
    from conversations.survey.editions import AREAS  # noqa: PLC0415 - beside its one use

    assert set(AREAS) == {"2020", "4.0"}
    words = {edition: [c.label.ja for c in areas] for edition, areas in AREAS.items()}
    assert "在宅勤務の対策が進んだ" in words["2020"]
    assert "在宅勤務の対策が進んだ" not in words["4.0"]
    del house
