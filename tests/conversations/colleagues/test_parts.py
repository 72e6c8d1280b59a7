"""Questions handed to a colleague: just these, in the same diagnosis, closed by the owner."""

from conversations.engine import Answered, Fill, Review
from conversations.events import Pressed
from tests.conversations.colleagues.firm import answered, fills, ids, two
from tests.conversations.person import House, Someone, choosing, words
from tests.conversations.walks import diagnoses


def test_nobody_outside_sees_anything_of_the_firm_before_they_accept(either_house: House) -> None:
    yamada, sato = Someone(either_house), Someone(either_house, "U2", "佐藤 次郎")
    yamada.commands("diagnose").picks("none").picks("none")
    yamada.commands(f"hand {sato.mention} ９-１２")
    assert "質問9～12を頼みました" in yamada.text
    (asked,) = [m.step for m in sato.sees]
    assert "山田 花子さんから" in words(asked)
    assert "4問" in words(asked)
    assert "控え" not in words(asked)
    assert [row["person"] for row in either_house.record()["membership"]] == ids(yamada)
    sato.presses("引き受ける")
    assert "自動の窓口です" in sato.text  # the five facts come before the first question
    assert sato.asked.question == "q09"
    assert "質問9／25" in sato.asked.heading
    assert len(either_house.record()["membership"]) == 2
    assert "引き受けました" in "\n".join(words(m.step) for m in yamada.sees)


def test_a_colleague_gets_just_their_questions_and_the_holder_skips_them(
    either_house: House,
) -> None:
    yamada, sato = two(either_house)
    yamada.picks("done").commands(f"hand {sato.mention} 2-4")
    assert yamada.asked.question == "q05"  # the open one was handed over: the next follows
    sato.presses("答える").picks("done").picks("partial")
    yamada.picks("none")
    assert yamada.asked.question == "q06"
    sato.picks("none")
    assert sato.cards == []
    assert "ありがとうございました" in sato.text
    assert "佐藤 次郎さんが質問2～4に答えました" in "\n".join(words(m.step) for m in yamada.sees)
    assert answered(either_house) == {
        "q01": "done",
        "q02": "done",
        "q03": "partial",
        "q04": "none",
        "q05": "none",
        "q25": "done",
    }
    by = {row["question"]: row["by"] for row in either_house.record()["answer"]}
    assert [by["q02"], by["q05"]] == ids(sato, yamada)


def test_answers_at_once_lose_nothing_and_no_card_grows_old(either_house: House) -> None:
    yamada, sato = two(either_house)
    yamada.commands(f"hand {sato.mention} 9-12")
    sato.presses("答える")
    hers, his = yamada.asked, sato.asked
    sato.picks("partial", his)
    yamada.picks("done", hers)  # her card is from before his answer
    assert "進んでいます" not in yamada.text
    assert (yamada.asked.question, sato.asked.question) == ("q02", "q10")
    assert answered(either_house) == {"q25": "done", "q01": "done", "q09": "partial"}
    sato.picks("partial", his)  # a second click
    assert sato.heard == []


def test_the_last_answer_of_a_colleague_leaves_closing_to_the_owner(either_house: House) -> None:
    yamada, sato = two(either_house)
    yamada.commands(f"hand {sato.mention} 20-24")
    sato.presses("答える")
    diagnoses(yamada, "done")
    assert "残りは、頼んでいる質問です" in yamada.text
    assert "佐藤 次郎さん：質問20～24" in yamada.text
    while sato.cards:
        sato.picks("done")
    assert either_house.record()["result"] == []
    yamada.presses("結果を見る")
    assert yamada.result.payload["score"] == 100
    assert "診断をまとめました" in "\n".join(words(m.step) for m in sato.sees)
    before = either_house.record(), yamada.sees
    yamada.presses("結果を見る")
    assert (either_house.record(), yamada.sees) == before  # a second click


def test_the_holders_own_last_answer_ends_the_flow_as_ever(either_house: House) -> None:
    yamada, _ = two(either_house)
    diagnoses(yamada, "none")
    assert yamada.result.event == "diagnosis_result"


def test_a_colleague_who_comes_later_sees_who_is_answering_and_answers_along(
    either_house: House,
) -> None:
    yamada, sato = two(either_house)
    yamada.picks("none")
    sato.says("診断")
    assert "山田 花子さんが答えています" in sato.text
    assert "25問のうち2問まで済みました" in sato.text
    assert "最後の答え：山田 花子さん、11月23日（月）10:0" in sato.text
    sato.presses("一緒に答える")
    (form,) = [step for step in sato.heard if isinstance(step, Fill)]
    assert [field.initial for field in form.fields] == ["3", "25"]
    fills(sato, "colleagues.along", first="3", last="５")
    assert sato.asked.question == "q03"
    assert "質問3～5に答え始めました" in "\n".join(words(m.step) for m in yamada.sees)
    yamada.picks("none")
    assert yamada.asked.question == "q06"
    assert len(either_house.record()["result"]) == 0


def test_only_one_diagnosis_of_a_firm_is_open(house: House) -> None:
    _, sato = two(house)
    sato.says("診断").commands("diagnose")
    whole = [row for row in house.record()["conversation"] if row["part_of"] is None]
    assert len(whole) == 1


def test_questions_come_back_where_somebody_cannot(either_house: House) -> None:
    yamada, sato = two(either_house)
    yamada.commands(f"hand {sato.mention} 2-3")
    sato.presses("できません")
    assert "わかりました" in sato.text
    assert "答えられないとのこと" in "\n".join(words(m.step) for m in yamada.sees)
    yamada.picks("none")
    assert yamada.asked.question == "q02"
    before = either_house.record()
    sato.presses("できません")
    assert sato.heard == []
    assert either_house.record() == before


def test_the_owner_takes_questions_back_and_the_card_says_so(either_house: House) -> None:
    yamada, sato = two(either_house)
    yamada.commands(f"hand {sato.mention} 1-3")
    card = sato.presses("答える").picks("partial").asked
    yamada.presses("取り戻す")
    assert sato.cards == []
    assert yamada.asked.question == "q02"  # what was answered stays
    sato.picks("none", card)
    assert answered(either_house) == {"q25": "done", "q01": "partial"}


def test_what_was_not_known_is_asked_again_of_a_colleague(either_house: House) -> None:
    yamada, sato = two(either_house)
    yamada.picks("unknown").picks("done").picks("unknown")
    yamada.commands(f"hand {sato.mention} 1-3")
    sato.presses("答える")
    assert sato.asked.question == "q01"
    sato.picks("done")
    assert sato.asked.question == "q03"
    sato.picks("partial")
    assert answered(either_house)["q01"] == "done"
    history = [
        r["value"] for r in either_house.record()["answer_history"] if r["question"] == "q01"
    ]
    assert sorted(map(str, history)) == ["done", "unknown"]


def test_a_colleague_changes_their_answer_until_it_is_closed(either_house: House) -> None:
    yamada, sato = two(either_house)
    sato.presses("直す").picks("partial")
    assert answered(either_house)["q25"] == "partial"
    diagnoses(yamada, "none")
    sato.presses("直す")
    assert "まとめ終わっています" in sato.text
    assert sato.cards == []
    assert len(either_house.record()["result"]) == 1


def test_the_review_tells_who_answered_what_and_when(house: House) -> None:
    yamada, sato = two(house)
    yamada.picks("none").commands(f"hand {sato.mention} 3-4").says("答えを見る")
    (review,) = [step for step in yamada.heard if isinstance(step, Review)]
    assert review.rows[0].cells[1] == "実施していない"
    assert review.rows[2].cells[1] == "未回答（佐藤 次郎さんに頼んでいます）"
    assert review.rows[24].cells[1] == "実施している（佐藤 次郎さん、11月23日（月））"
    sato.presses("答える").says("答えを見る")
    (theirs,) = [step for step in sato.heard if isinstance(step, Review)]
    assert len(theirs.rows) == 2


def test_a_colleagues_comment_is_the_diagnosis_own(house: House) -> None:
    yamada, sato = two(house)
    yamada.commands(f"hand {sato.mention} 2")
    sato.presses("答える").says("ひとこと：保守の会社がしています").picks("done")
    (card,) = [m.step for m in sato.sees if isinstance(m.step, Answered)][-1:]
    assert "保守の会社がしています" in card.note
    diagnoses(yamada).presses("内訳を見る")
    assert "保守の会社がしています" in yamada.text


def test_colleagues_read_the_result_and_change_only_their_own(house: House) -> None:
    yamada, sato = two(house)
    diagnoses(yamada)
    sato.presses("答えを見る")
    assert any(isinstance(step, Review) for step in sato.heard)
    (whole,) = [row["id"] for row in house.record()["conversation"] if row["part_of"] is None]
    sato.does(Pressed("diagnosis.breakdown", str(whole)))
    (breakdown,) = [step for step in sato.heard if isinstance(step, Review)]
    assert all(row.button is None for row in breakdown.rows)
    before = house.record()
    sato.does(Pressed("conversation.change", f"{whole}:q01"))
    assert house.record() == before


def test_typed_as_a_sentence_and_by_the_form(house: House) -> None:
    yamada, sato = two(house)
    yamada.says("９から１２を<@U2>に頼む")
    assert "質問9～12を頼みました" in yamada.text
    yamada.presses("くわしい説明").presses("ほかの人に頼む")
    (form,) = [step for step in yamada.heard if isinstance(step, Fill)]
    assert [field.initial for field in form.fields[1:]] == ["1", "5"]
    whom = form.fields[0].options[0].id
    fills(yamada, "colleagues.ask", whom=whom, first="20", last="21")
    assert "質問20～21を頼みました" in yamada.text
    fills(yamada, "colleagues.ask", whom=whom, first="20", last="21")
    assert "もうほかの方が答えています" in yamada.outcome.refused
    fills(yamada, "colleagues.ask", whom=whom, first="たくさん", last="")
    assert "1から25まで" in yamada.outcome.refused
    fills(yamada, "colleagues.ask", whom="P-OTHER", first="2", last="3")
    assert "わかりませんでした" in yamada.outcome.refused
    assert sato.cards == []  # nothing is asked before they press


def test_what_cannot_be_handed_says_so(house: House) -> None:
    yamada = Someone(house)
    assert "途中の診断がない" in yamada.commands("check").commands("hand <@U2> 1").text
    yamada.commands("diagnose")
    before = house.record()
    for line, said in (
        ("hand <@U1> 1", "ご自身には"),
        ("hand <@U2> 30-31", "1から25まで"),
        ("hand <@U2|x> 0", "1から25まで"),
        ("hand 3-4", "@で名指し"),
    ):
        assert said in yamada.commands(line).text, line
        assert house.record() == before, line


def test_whoever_has_another_firms_results_is_not_moved(house: House) -> None:
    yamada, suzuki = Someone(house).commands("diagnose"), Someone(house, "U2", "鈴木 一郎")
    diagnoses(suzuki)
    yamada.commands(f"hand {suzuki.mention} 2-3")
    memberships = house.record()["membership"]
    suzuki.presses("引き受ける")
    assert "ほかの会社の方として" in suzuki.text
    assert house.record()["membership"] == memberships


def test_beginning_again_calls_the_parts_back(house: House) -> None:
    yamada, sato = two(house)
    yamada.commands(f"hand {sato.mention} 2-3")
    card = sato.presses("答える").asked
    yamada.says("はじめから").presses("はじめから")
    assert sato.cards == []
    sato.picks("done", card)
    whole = [row for row in house.record()["conversation"] if row["state"] == "open"]
    assert [row["revision"] for row in whole] == [0]


def test_the_owner_takes_over_and_goes_on_where_a_colleague_stands(house: House) -> None:
    yamada, sato = two(house)
    diagnoses(yamada)
    sato.commands("diagnose").picks("done")
    yamada.commands("diagnose")
    assert "佐藤 次郎さんが答えています" in yamada.text
    yamada.presses("引き継ぐ")
    assert sato.cards == []
    assert yamada.asked.question == "q02"
    diagnoses(yamada, "done")
    assert yamada.result.payload["score"] == 100


def test_where_a_colleague_holds_it_the_owner_closes_it(house: House) -> None:
    yamada, sato = two(house)
    diagnoses(yamada)
    diagnoses(sato, "done")
    assert "まとめ役の山田 花子さんに知らせました" in sato.text
    assert len(house.record()["result"]) == 1
    yamada.presses("結果を見る")
    assert yamada.result.payload["score"] == 100
    assert len(house.record()["result"]) == 2


def test_an_old_card_of_a_part_brings_its_present_question(house: House) -> None:
    yamada, sato = two(house)
    yamada.commands(f"hand {sato.mention} 2-4")
    card = sato.presses("答える").asked
    sato.picks("done").picks("done").does(choosing(card, "none"))
    assert sato.asked.question == "q04"
    assert answered(house)["q02"] == "done"
