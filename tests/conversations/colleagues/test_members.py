"""Who is in a firm's file, who is taken out of it, and who answers for it."""

from sqlalchemy import Connection, select

from conversations.engine import Review
from conversations.events import Pressed
from storage.tables import audit
from tests.conversations.colleagues.firm import answered, ids, two
from tests.conversations.person import SECRETARIAT, House, Someone, words
from tests.conversations.walks import diagnoses


def listed(someone: Someone) -> list[tuple[str, ...]]:
    """The rows of ``/sme members``."""
    someone.says("メンバー")
    (review,) = [step for step in someone.heard if isinstance(step, Review)]
    return [row.cells for row in review.rows]


def owner_of(house: House) -> object:
    (owner,) = [row["owner"] for row in house.record()["company"] if row["owner"]]
    return owner


def passes_on(yamada: Someone) -> Someone:
    """The owner asks the other side to follow."""
    yamada.says("メンバー").presses("変える").presses("まとめ役にする")
    return yamada.presses("渡す")


def test_the_file_tells_who_is_in_it_and_who_answers_for_it(either_house: House) -> None:
    yamada, sato = two(either_house)
    assert listed(yamada) == [
        ("山田 花子（あなた）", "まとめ役"),
        ("佐藤 次郎", "答える人、最後の答え 11月23日（月）"),
    ]
    assert listed(sato)[0] == ("山田 花子", "まとめ役")
    assert not any("変える" in b.label for m in sato.sees for b in getattr(m.step, "buttons", ()))


def test_before_there_is_a_file_nobody_is_in_it(yamada: Someone) -> None:
    assert "会社の記録がまだありません" in yamada.says("メンバー").text


def test_the_owners_part_is_passed_on_with_both_sides_word(either_house: House) -> None:
    yamada, sato = two(either_house)
    passes_on(yamada)
    assert owner_of(either_house) == ids(yamada)[0]  # not before the other side accepts
    sato.presses("引き受ける")
    assert owner_of(either_house) == ids(sato)[0]
    assert "まとめ役は佐藤 次郎さんになりました" in "\n".join(words(m.step) for m in yamada.sees)
    assert "会社のまとめ役の方" in yamada.commands(f"hand {sato.mention} 3").text
    before = either_house.record()
    sato.presses("引き受ける")  # a second click
    assert either_house.record() == before


def test_who_was_not_asked_cannot_become_the_owner(either_house: House) -> None:
    yamada, sato = two(either_house)
    code = either_house.record()["conversation"][0]["company"]
    before = either_house.record()
    sato.does(Pressed("colleagues.follow", str(code)))
    sato.does(Pressed("colleagues.decline", str(code)))
    assert either_house.record() == before
    passes_on(yamada)
    sato.presses("できません")
    assert owner_of(either_house) == ids(yamada)[0]
    assert "引き受けられない" in "\n".join(words(m.step) for m in yamada.sees)


def test_typed_the_owner_names_a_member(house: House) -> None:
    yamada, sato = two(house)
    assert "まとめ役を佐藤 次郎さんに渡しますか" in yamada.commands(f"owner {sato.mention}").text
    assert "会社の記録にいません" in yamada.commands("owner <@U9|よそ>").text
    assert "@で名指し" in yamada.commands("owner").text


def test_a_colleague_is_removed_after_asking_once_more(either_house: House) -> None:
    yamada, sato = two(either_house)
    yamada.commands(f"hand {sato.mention} 3-5")
    card = sato.presses("答える").asked
    yamada.says("メンバー").presses("変える").presses("外す")
    assert len(either_house.record()["membership"]) == 2
    yamada.presses("記録から外す")
    assert len(either_house.record()["membership"]) == 1
    assert sato.cards == []
    sato.picks("none", card)
    assert answered(either_house) == {"q25": "done"}  # what they answered stays
    assert "山田" not in sato.says("答えを見る").text
    diagnoses(sato, until="q02")  # of their own from now on
    assert len({row["company"] for row in either_house.record()["conversation"]}) == 2
    diagnoses(yamada)
    assert yamada.result.event == "diagnosis_result"


def test_what_a_removed_colleague_held_is_the_owners(house: House) -> None:
    yamada, sato = two(house)
    diagnoses(yamada)
    sato.commands("diagnose").picks("done")
    yamada.says("メンバー").presses("変える").presses("外す").presses("記録から外す")
    assert sato.cards == []
    yamada.says("診断")
    assert yamada.asked.question == "q02"


def test_nobody_removes_people_of_another_firm(house: House) -> None:
    yamada, sato = two(house)
    suzuki = Someone(house, "U7", "鈴木 一郎").commands("diagnose")
    before = house.record()
    for action in ("member", "remove", "remove_yes", "pass", "pass_yes"):
        suzuki.does(Pressed(f"colleagues.{action}", ids(sato)[0]))
        assert "佐藤" not in suzuki.text
    assert house.record() == before
    del yamada


def test_the_secretariat_settles_who_answers_for_a_file_where_the_owner_left(
    either_house: House,
) -> None:
    yamada, sato = two(either_house)
    office = Someone(either_house, SECRETARIAT, "事務局")
    code = either_house.record()["conversation"][0]["company"]
    office.commands(f"owner {code} {sato.mention}", root="sme-office")
    assert owner_of(either_house) == ids(sato)[0]
    assert "まとめ役を佐藤 次郎さんにしました" in office.text
    assert "事務局が、佐藤 次郎さんを" in "\n".join(words(m.step) for m in yamada.sees)
    office.commands(f"owner {code} <@U9|よそ>", root="sme-office")
    assert "記録にいません" in office.text
    assert owner_of(either_house) == ids(sato)[0]


def test_what_was_done_about_roles_is_on_record(house: House) -> None:
    yamada, sato = two(house)
    passes_on(yamada)
    sato.presses("引き受ける")
    from_audit = house.database.run_now(_acts)
    assert ("colleagues.follow", ids(sato)[0]) in from_audit


def _acts(connection: Connection) -> list[tuple[str, str]]:
    return [(row.action, row.person) for row in connection.execute(select(audit))]
