"""``/sme ask``: answered with the source, offered, or handed to the secretariat and back."""

from conversations.engine import Ask, Fill, Notice, Table
from conversations.events import Filled, Pressed
from tests.conversations.person import SECRETARIAT, House, Someone, words


def _office(house: House) -> Someone:
    return Someone(house, SECRETARIAT, "事務局")


def _form(someone: Someone) -> Fill:
    return next(step for step in reversed(someone.heard) if isinstance(step, Fill))


def test_a_question_is_answered_with_its_source(house: House) -> None:
    staff = Someone(house).commands("ask アルバイトは従業員に入りますか")
    assert "2か月を超えて雇うパート・アルバイト" in staff.text
    assert "出典：" in staff.text
    assert house.record()["inquiry"] == []


def test_alone_it_opens_a_form(house: House) -> None:
    staff = Someone(house).commands("ask")
    form = _form(staff)
    staff.does(Filled(form.action, form.argument, {"question": "費用はかかりますか"}))
    assert "費用はかかりません" in staff.text
    staff.does(Filled(form.action, form.argument, {"question": "  "}))
    assert staff.outcome.refused


def test_typed_without_any_word_a_question_is_a_question(house: House) -> None:
    staff = Someone(house)
    staff.commands("help")
    staff.says("指導は何回ありますか？")
    assert "1社に4回" in staff.text
    staff.says("何か")
    assert "1社に4回" not in staff.text


def test_of_several_facts_one_is_chosen(house: House) -> None:
    staff = Someone(house).commands("ask 第1回と第2回では何をしますか")
    assert "どれについて" in staff.text
    staff.presses("2")
    assert "関連規程" in staff.text


def test_what_is_not_published_goes_to_the_secretariat_and_the_answer_comes_back(
    house: House,
) -> None:
    staff, office = Someone(house), _office(house)
    staff.commands("ask 参加規約を見せてください")
    assert "事業のページに書かれていません" in staff.text
    assert "平日10:30～17:00" in staff.text
    (asked,) = [m for m in office.sees if isinstance(m.step, Notice)]
    assert "参加規約を見せてください" in words(asked.step)
    office.presses("答えを書く")
    form = _form(office)
    office.does(Filled(form.action, form.argument, {"answer": "来週お送りします。"}))
    assert "答えました" in office.text
    assert "来週お送りします。" in words(staff.sees[-1].step)
    office.does(Filled(form.action, form.argument, {"answer": "二度目"}))
    assert "もう答えが送られています" in office.text
    assert "二度目" not in "".join(words(m.step) for m in staff.sees)


def test_it_is_answered_in_one_line_as_well(house: House) -> None:
    staff, office = Someone(house), _office(house)
    staff.commands("ask 謝金はいつですか、教えて")
    (row,) = house.record()["inquiry"]
    office.commands(f"reply {row['code']} 月末です。", root="sme-office")
    assert "月末です。" in words(staff.sees[-1].step)


def test_an_answer_can_be_doubted_with_one_press(house: House) -> None:
    staff, office = Someone(house), _office(house)
    staff.commands("ask 費用はかかりますか")
    staff.presses("事務局に聞く")
    assert "事務局に送りました" in staff.text
    assert "費用はかかりますか" in words(office.sees[-1].step)
    staff.presses("事務局に聞く")
    assert "もう事務局に届いています" in staff.text
    assert len(house.record()["inquiry"]) == 1


def test_the_secretariat_sees_what_waits_oldest_first(house: House) -> None:
    office = _office(house)
    office.commands("questions", root="sme-office")
    assert "ありません" in office.text
    for number in range(3):
        Someone(house, f"U{number}1").commands(f"ask 犬は{number}匹まで飼えますか")
    office.commands("questions", root="sme-office")
    (table,) = [step for step in office.heard if isinstance(step, Table)]
    assert [row.cells[1] for row in table.rows] == [f"犬は{n}匹まで飼えますか" for n in range(3)]


def test_only_the_secretariat_answers(house: House) -> None:
    staff = Someone(house).commands("ask 参加規約を見せてください")
    (row,) = house.record()["inquiry"]
    staff.does(Pressed("inquiry.reply", str(row["code"])))
    assert "事務局の人が使う言葉" in staff.text


def test_an_incident_is_no_question(house: House) -> None:
    staff = Someone(house).commands("ask ウイルスに感染したかもしれません、どうすればいいですか")
    assert "落ち着いて" in staff.text
    assert house.record()["inquiry"] == []


def test_the_word_policy_says_what_one_is_and_who_makes_it(house: House) -> None:
    staff = Someone(house)
    for word in ("policy", "基本方針"):
        staff.commands(word)
        assert "専門家と一緒に作ります" in staff.text


def test_a_question_in_the_middle_of_a_flow_is_answered_and_the_open_one_comes_again(
    house: House,
) -> None:
    staff = Someone(house).commands("diagnose")
    staff.picks("done")
    before = staff.asked
    staff.says("指導は何回ありますか？")
    answer, _, below = staff.heard
    assert isinstance(answer, Notice)
    assert isinstance(below, Ask)
    assert "1社に4回" in answer.text
    assert (below.question, below.problem) == (before.question, "")
    staff.says("はい")
    assert staff.asked.question != before.question


def test_a_question_without_an_answer_goes_on_by_a_press_and_the_place_is_kept(
    house: House,
) -> None:
    staff, office = Someone(house).commands("diagnose"), _office(house)
    before = staff.asked
    staff.says("犬は何匹まで飼えますか")
    assert staff.asked.question == before.question
    assert house.record()["inquiry"] == []
    staff.presses("事務局に聞く")
    assert "犬は何匹まで飼えますか" in words(office.sees[-1].step)
    staff.picks("done")
    assert staff.asked.question != before.question
