"""What typed questions are about, as people type them."""

import pytest

from conversations.inquiry.editions import FACTS, UNPUBLISHED
from conversations.inquiry.finding import find
from tests.conversations.diagnosis.voice import width

ASKED = [
    ("従業員にアルバイトは含みますか？", "part_timers"),
    ("パートさんも数えますか", "part_timers"),
    ("社長は従業員に入りますか", "officers"),
    ("従業員ってどこまで数えるの？", "employees"),
    ("一つ星って何ですか", "star"),
    ("ＳＥＣＵＲＩＴＹ　ＡＣＴＩＯＮとは", "star"),
    ("二つ星にするにはどうしたらいいですか", "two_stars"),
    ("宣言はどこでするのですか", "declare"),
    ("費用はかかりますか", "cost"),
    ("無料ですか？", "cost"),
    ("指導は何回ありますか", "sessions"),
    ("2回目は何をするんですか", "session_2"),
    ("第４回では何をしますか", "session_4"),
    ("専門家ってどんな人が来るの", "expert"),
    ("何を準備すればいいですか", "prepare"),
    ("日程を変更したいのですが、どうすればいいですか", "move"),
    ("個人事業主でも参加できますか", "sole_proprietor"),
    ("去年ではなく令和元年に参加した会社は", "took_part"),
    ("定員はありますか", "capacity"),
    ("地方の会社でもいいですか", "regions"),
    ("基本方針とは何ですか", "policy"),
    ("何がもらえるんですか", "deliverables"),
    ("達成目標2とは", "goals"),
    ("点数はどう計算するの", "score"),
    ("Wi-Fiがない場合は？", "not_used"),
    ("答えは誰に見られますか", "privacy"),
    ("テレワークの対策も入りますか", "telework"),
    ("これは人間ですか", "secretariat"),
    ("資本金はいくらまで", "size"),
    ("Do part-timers count?", "part_timers"),
    ("How much does it cost?", "cost"),
    ("What is one star?", "star"),
    ("What happens in session 3?", "session_3"),
]
NOT_SAID = [
    ("謝金はいつもらえますか", "pay"),
    ("参加規約を見せてください", "terms"),
    ("どの製品がいいですか", "products"),
    ("去年は何社が参加しましたか", "figures"),
    ("指導要領はどこにありますか", "guidance"),
    ("前の自己宣言IDはそのまま使えますか", "old_ids"),
]


@pytest.mark.parametrize(("question", "id_"), ASKED, ids=lambda value: value)
def test_a_question_finds_the_one_fact_it_is_about(question: str, id_: str) -> None:
    found = find(question)
    assert [fact.id for fact in found.facts] == [id_]
    assert found.unpublished is None


@pytest.mark.parametrize(("question", "id_"), NOT_SAID, ids=lambda value: value)
def test_what_the_sources_do_not_say_is_never_answered(question: str, id_: str) -> None:
    found = find(question)
    assert found.facts == ()
    assert found.unpublished
    assert found.unpublished.id == id_


@pytest.mark.parametrize(
    "question", ["今日の天気は？", "ログインできない", "abc", "", "犬を飼っていますか"]
)
def test_what_is_about_nothing_here_finds_nothing(question: str) -> None:
    found = find(question)
    assert (found.facts, found.unpublished) == ((), None)


def test_every_fact_is_answered_in_every_edition_within_its_length() -> None:
    assert len({each.id for each in (*FACTS, *UNPUBLISHED)}) == len((*FACTS, *UNPUBLISHED))
    for fact in FACTS:
        for edition in ("2020", "4.0"):
            told = fact.told(edition)
            assert width(told.ja) <= 260, fact.id
            assert fact.source.ja
            assert told.en
