"""Second clicks, old cards, choices that are not there, and other people's conversations."""

from dataclasses import replace

import pytest

from conversations.engine import Ask
from conversations.events import Event, OpenedForm, Picked, Pressed, Wrote
from tests.conversations.person import House, Someone, choosing
from tests.conversations.walks import checks, diagnoses


@pytest.fixture
def suzuki(house: House) -> Someone:
    """Of another firm."""
    return Someone(house, "U2", "鈴木 一郎")


def test_a_second_click_on_the_same_choice_changes_nothing_and_sends_nothing(
    yamada: Someone,
) -> None:
    press = choosing(yamada.commands("diagnose").asked, "done")
    yamada.does(press)
    before = yamada.house.record(), yamada.sees
    yamada.does(press)
    assert (yamada.house.record(), yamada.sees) == before
    assert yamada.heard == []


def test_a_second_click_on_the_last_answer_gives_no_second_result(yamada: Someone) -> None:
    last = choosing(checks(yamada, until="policy_status").asked, "none")
    yamada.does(last).does(last)
    assert yamada.heard == []
    assert len(yamada.house.record()["result"]) == 1


def test_the_same_delivery_twice_has_its_effect_once(either_house: House) -> None:
    yamada = Someone(either_house).commands("diagnose")
    press = choosing(yamada.asked, "done")
    yamada.does(press, delivery="Ev1")
    before = yamada.house.record(), yamada.sees
    yamada.does(press, delivery="Ev1")
    assert (yamada.house.record(), yamada.sees) == before


def test_an_old_card_brings_the_present_question_with_a_polite_word(yamada: Someone) -> None:
    card = yamada.commands("diagnose").asked
    yamada.picks("done").picks("done")
    yamada.picks("none", card)
    assert "答えは残っています。いまの質問はこちらです。" in yamada.text
    assert yamada.asked.question == "q03"
    assert [row["value"] for row in yamada.house.record()["answer"]] == ["done", "done"]


def test_only_one_question_can_be_pressed_at_any_time(yamada: Someone) -> None:
    yamada.commands("diagnose").picks("done").commands("check").says("ヘルプ").says("なにこれ")
    yamada.picks("3").commands("diagnose").commands("check").says("戻る").says("やめる")
    assert yamada.cards == []
    yamada.says("続ける")
    assert [card.question for card in yamada.cards] == ["category"]


def test_an_old_cards_helper_brings_the_present_question(yamada: Someone) -> None:
    card = yamada.commands("diagnose").asked
    yamada.picks("done").picks("done")
    stop = next(b for b in card.helpers if b.action == "conversation.stop")
    yamada.does(Pressed(stop.action, stop.argument))
    assert yamada.asked.question == "q03"
    assert "いまの質問はこちらです" in yamada.text


def test_a_second_click_on_a_helper_posts_nothing_new(yamada: Someone) -> None:
    yamada.commands("diagnose").picks("done")
    back = next(b for b in yamada.asked.helpers if b.action == "conversation.back")
    press = Pressed(back.action, back.argument)
    before = [m.delivery for m in yamada.does(press).sees]
    yamada.does(press)
    assert [m.delivery for m in yamada.sees] == before
    assert yamada.asked.question == "q01"


@pytest.mark.parametrize("choice", ["never", "", "1"])
def test_a_choice_that_is_not_offered_is_not_kept(yamada: Someone, choice: str) -> None:
    card = yamada.commands("diagnose").asked
    yamada.does(Picked(card.conversation, card.revision, card.question, choice))
    assert yamada.asked.question == "q01"
    assert yamada.house.record()["answer"] == []


def test_a_choice_that_earlier_answers_rule_out_is_not_kept(yamada: Someone) -> None:
    card = checks(yamada, until="legal_form", category="14").asked
    assert [option.id for option in card.options] == ["incorporated", "unincorporated"]
    yamada.does(Picked(card.conversation, card.revision, card.question, "sole_proprietor"))
    assert yamada.asked.question == "legal_form"


def test_a_number_that_was_not_offered_cannot_be_pressed(yamada: Someone) -> None:
    card = checks(yamada, until="regular_employees").asked
    yamada.does(Picked(card.conversation, card.revision, card.question, "12"))
    assert yamada.asked.question == "regular_employees"


def test_an_old_card_of_a_finished_check_shows_the_answers(yamada: Someone) -> None:
    card = checks(yamada, until="policy_status").asked
    yamada.picks("none").picks("partial", card)
    assert "方針と社内ルール どちらもない" in yamada.text
    assert yamada.cards == []


def _own_and_theirs(card: Ask) -> list[Event]:
    """Everything that names a conversation."""
    place = f"{card.conversation}:{card.revision}:{card.question}"
    helpers = ("help", "back", "stop", "dont_know", "count", "list")
    whole = ("go_on", "review", "begin_again", "begin_again_yes")
    other = ("eligibility.conditions", "eligibility.declared")
    return [
        choosing(card, card.options[0].id),
        Wrote(card.conversation, card.revision, card.question, "12人"),
        OpenedForm(card.conversation, card.revision, card.question),
        *(Pressed(f"conversation.{helper}", place) for helper in helpers),
        *(Pressed(f"conversation.{action}", card.conversation) for action in whole),
        Pressed("conversation.change", f"{card.conversation}:{card.question}"),
        *(Pressed(action, card.conversation) for action in other),
    ]


def test_another_persons_conversation_is_refused_with_nothing_changed_or_shown(
    yamada: Someone, suzuki: Someone
) -> None:
    card = checks(yamada, until="took_part_before").asked
    suzuki.commands("diagnose")
    before, seen = yamada.house.record(), yamada.sees
    for event in _own_and_theirs(card):
        suzuki.does(event)
        assert suzuki.outcome.did == "conversation.elsewhere", event
        assert "12人" not in suzuki.text, event
        assert yamada.house.record() == before, event
    assert yamada.sees == seen


def test_a_finished_result_of_another_person_is_not_shown(yamada: Someone, suzuki: Someone) -> None:
    diagnoses(yamada, "none")
    breakdown, suzukis = yamada.button("内訳を見る"), suzuki.commands("help")
    suzukis.does(Pressed(breakdown.action, breakdown.argument))
    assert "0点" not in suzuki.text
    assert suzuki.outcome.did == "conversation.elsewhere"


def test_a_conversation_that_does_not_exist_is_refused(yamada: Someone) -> None:
    card = replace(yamada.commands("diagnose").asked, conversation="gone")
    yamada.picks("done", card)
    assert yamada.outcome.did == "conversation.elsewhere"


def test_begin_again_asks_first_and_going_on_keeps_everything(yamada: Someone) -> None:
    diagnoses(yamada, until="q04").says("はじめから")
    assert "3問の答え" in yamada.text
    yamada.presses("続ける")
    assert yamada.asked.question == "q04"


def test_begin_again_starts_over_and_a_second_click_changes_nothing(yamada: Someone) -> None:
    diagnoses(yamada, until="q04").says("はじめから").presses("はじめから")
    assert yamada.asked.question == "q01"
    assert len(yamada.cards) == 1
    before = yamada.house.record(), yamada.sees
    yamada.presses("はじめから")
    assert (yamada.house.record(), yamada.sees) == before
    states = sorted(str(row["state"]) for row in yamada.house.record()["conversation"])
    assert states == ["left", "open"]
    assert len(yamada.house.record()["answer"]) == 3  # on record


def test_nothing_brings_a_conversation_back_that_was_begun_again(yamada: Someone) -> None:
    checks(yamada, security_action="0").presses("宣言しました")
    card = yamada.asked
    yamada.says("はじめから").presses("はじめから")
    for event in _own_and_theirs(card):
        yamada.does(event)
        states = sorted(str(row["state"]) for row in yamada.house.record()["conversation"])
        assert states == ["left", "open"], event
    assert yamada.asked.question == "category"
