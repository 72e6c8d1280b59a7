"""A word beside a question: on the card, in the review, in the breakdown, in the result."""

from conversations.engine import Answered, Fill, Review
from conversations.events import Filled, Pressed
from tests.conversations.person import House, Someone, words
from tests.conversations.walks import checks, diagnoses


def fills(someone: Someone, text: str, question: str = "") -> Someone:
    """Submits the form of the open card's [write a word]."""
    card = someone.asked
    argument = f"{card.conversation}:{question or card.question}"
    return someone.does(Filled("conversation.comment", argument, {"comment": text}))


def test_every_diagnosis_question_has_four_helpers_in_one_row(yamada: Someone) -> None:
    yamada.commands("diagnose").picks("done")
    labels = [button.label for button in yamada.asked.helpers]
    assert labels == ["くわしい説明", "ひとこと書く", "前の質問", "あとで続ける"]
    checks(yamada, until="category")
    assert "ひとこと書く" not in [button.label for button in yamada.asked.helpers]


def test_a_comment_stands_on_the_card_and_answers_nothing(either_house: House) -> None:
    yamada = Someone(either_house).commands("diagnose")
    before = yamada.asked
    fills(yamada, "  社長が手で更新しています  ")
    assert yamada.asked.help == "ひとこと：「社長が手で更新しています」"
    assert (yamada.asked.question, yamada.asked.revision) == (before.question, before.revision)
    assert either_house.record()["answer"] == []
    yamada.picks("partial", before)
    (card,) = [m.step for m in yamada.sees if isinstance(m.step, Answered)]
    assert "ひとこと：「社長が手で更新しています」" in card.note
    assert yamada.asked.question == "q02"


def test_the_form_holds_the_present_comment(yamada: Someone) -> None:
    fills(yamada.commands("diagnose"), "毎朝").presses("ひとこと書く")
    (form,) = [step for step in yamada.heard if isinstance(step, Fill)]
    assert form.fields[0].initial == "毎朝"


def test_a_second_submit_changes_nothing_and_says_nothing(yamada: Someone) -> None:
    fills(yamada.commands("diagnose"), "毎朝")
    before = yamada.house.record(), yamada.sees
    fills(yamada, "毎朝")
    assert (yamada.house.record(), yamada.sees) == before


def test_an_empty_comment_takes_it_away(yamada: Someone) -> None:
    fills(fills(yamada.commands("diagnose"), "毎朝"), "")
    assert yamada.house.record()["comment"] == []
    assert yamada.asked.help == ""


def test_a_long_comment_stays_in_the_form(yamada: Someone) -> None:
    fills(yamada.commands("diagnose"), "あ" * 201)
    assert "200文字まで" in yamada.outcome.refused
    assert yamada.house.record()["comment"] == []
    assert len(fills(yamada, "あ" * 200).house.record()["comment"]) == 1


def test_typed_words_keep_a_comment_on_the_open_question(yamada: Someone) -> None:
    yamada.commands("diagnose")
    for typed in ("ひとこと：毎朝見る", "コメント: 毎朝見る", "NOTE： 毎朝見る"):
        yamada.says("ひとこと：").says(typed)
        assert yamada.asked.help == "ひとこと：「毎朝見る」", typed
    yamada.commands("note 夕方も")
    assert yamada.asked.help == "ひとこと：「夕方も」"
    assert yamada.asked.question == "q01"
    assert yamada.house.record()["answer"] == []


def test_a_comment_where_no_question_takes_one_says_so(yamada: Someone) -> None:
    checks(yamada, until="category").says("ひとこと：病院です")
    assert "診断の質問が開いているときに残せます" in yamada.text
    assert yamada.asked.question == "category"
    assert yamada.house.record()["comment"] == []


def test_a_late_form_keeps_the_comment_of_its_own_question(yamada: Someone) -> None:
    yamada.commands("diagnose").picks("done")
    fills(yamada, "自動です", question="q01")
    assert "ひとことを残しました" in yamada.text
    assert yamada.asked.help == ""
    yamada.says("答えを見る")
    (review,) = [step for step in yamada.heard if isinstance(step, Review)]
    assert review.rows[0].cells[1] == "実施している\nひとこと：「自動です」"


def test_the_result_keeps_comments_and_the_breakdown_shows_them(yamada: Someone) -> None:
    fills(yamada.commands("diagnose"), "=SUM(A1) <!channel>")
    diagnoses(yamada).presses("内訳を見る")
    assert "ひとこと：「=SUM(A1) <!channel>」" in words(yamada.heard[0])
    (result,) = yamada.house.record()["result"]
    answers = result["snapshot"]["answers"]  # type: ignore[index]  # JSON
    assert answers["q01"]["comment"] == "=SUM(A1) <!channel>"
    assert answers["q02"]["comment"] == ""


def test_a_comment_on_another_firms_question_is_not_kept(house: House) -> None:
    yamada, suzuki = Someone(house).commands("diagnose"), Someone(house, "U2", "鈴木 一郎")
    place = f"{yamada.asked.conversation}:q01"
    suzuki.does(Filled("conversation.comment", place, {"comment": "よそ"}))
    suzuki.does(Pressed("conversation.comment", place))
    assert not any(isinstance(step, Fill) for step in suzuki.heard)
    assert house.record()["comment"] == []
