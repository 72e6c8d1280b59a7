"""The secretariat enters for a firm without chat: whose the answers are, and who gave them."""

import pytest

from conversations.engine import Review
from storage import SqlFacts
from tests.conversations.experts.roster import code_of, registers
from tests.conversations.person import SECRETARIAT, House, Someone
from tests.conversations.walks import SHOP, answers

NAME = "みほん製菓株式会社"


@pytest.fixture
def office(house: House) -> Someone:
    return Someone(house, SECRETARIAT, "伊藤 さくら")


def types(office: Someone, line: str) -> Someone:
    return office.commands(line, root="sme-office")


def opens(office: Someone, name: str = NAME) -> str:
    """A file for a firm that rang; its code."""
    before = {row["code"] for row in office.house.record()["company"]}
    types(office, f"company new {name} 0857-00-0001 電話")
    (code,) = {str(row["code"]) for row in office.house.record()["company"]} - before
    return code


def enters(office: Someone, reply: str = "none") -> Someone:
    """The rest of the diagnosis, as it is heard on the telephone."""
    while office.cards:
        office.picks(reply)
    return office


def result(house: House, company: str, flow: str = "diagnosis") -> dict[str, object]:
    (row,) = [r for r in house.record()["result"] if (r["company"], r["flow"]) == (company, flow)]
    return row


def test_a_firm_that_rings_gets_a_file_and_its_way(house: House, office: Someone) -> None:
    code = opens(office)
    (row,) = house.record()["company"]
    assert (row["name"], row["channel"]) == (NAME, "telephone")
    assert row["details"] == {"telephone": "0857-00-0001"}
    assert code in office.text
    assert "電話" in office.text


def test_a_name_that_is_known_is_asked_about_first(house: House, office: Someone) -> None:
    code = opens(office)
    types(office, f"company new {NAME} 0857-00-0002")
    assert code in office.text
    assert len(house.record()["company"]) == 1
    office.presses("別の会社です")
    assert [row["name"] for row in house.record()["company"]] == [NAME, NAME]
    assert {"telephone": "0857-00-0002"} in [row["details"] for row in house.record()["company"]]


def test_a_whole_diagnosis_is_entered_and_marked(house: House, office: Someone) -> None:
    code = opens(office)
    types(office, f"for {NAME} 診断")
    assert office.asked.heading.startswith(f"代理入力：{NAME}")
    enters(office, "partial")
    kept = result(house, code)
    assert kept["payload"]["score"] == 50  # type: ignore[index]
    assert "代理入力：伊藤 さくらさん（25問、11月23日（月））" in office.result.text
    (entered,) = kept["snapshot"]["proxy"]  # type: ignore[index]
    assert (entered["name"], entered["count"]) == ("伊藤 さくら", 25)
    assert {row["proxy"] for row in house.record()["answer"]} == {True}
    assert house.record()["membership"] == []


def test_each_answered_card_says_who_entered_it(office: Someone) -> None:
    opens(office)
    types(office, f"for {NAME} diagnose").picks("done")
    cards = [m.step for m in office.sees if m.step.kind == "answered"]
    assert "代理入力：伊藤 さくらさん、11月23日（月）" in cards[-1].note


def test_eligibility_is_entered_too(house: House, office: Someone) -> None:
    code = opens(office)
    types(office, f"for {code} check")
    while office.cards:
        answers(office, SHOP[office.asked.question])
    assert result(house, code, "eligibility")["payload"]["verdict"] == "eligible"  # type: ignore[index]
    assert "代理入力：伊藤 さくらさん（7問" in office.result.text


def test_what_follows_the_result_is_the_firms_own(house: House, office: Someone) -> None:
    code = opens(office)
    types(office, f"for {NAME} 診断")
    enters(office)
    office.presses("計画を見る")
    assert NAME in office.text
    assert [row["company"] for row in house.record()["plan"]] == [code]
    office.commands("documents")
    assert f"【書類】{NAME}" in office.text


def test_the_firms_people_see_who_entered_what_when_they_join(
    house: House, office: Someone
) -> None:
    opens(office)
    types(office, f"for {NAME} 診断").picks("done").picks("none")
    types(office, f"invite {NAME}")
    code = office.text.partition("招待コード「")[2].partition("」")[0]
    yamada = Someone(house).says(code)
    yamada.commands("diagnose")
    assert "伊藤 さくらさんが答えています" in yamada.text
    yamada.presses("答えを見る")
    (review,) = [step for step in yamada.heard if isinstance(step, Review)]
    assert review.rows[0].cells[1] == "実施している（代理入力：伊藤 さくらさん、11月23日（月））"


def test_what_a_person_of_the_firm_began_is_taken_over_only_when_pressed(
    house: House, office: Someone
) -> None:
    yamada = Someone(house).commands("diagnose").picks("done").picks("done")
    (firm,) = house.record()["company"]
    types(office, f"for {firm['code']} 診断")
    assert "山田 花子さんがチャットで答えています" in office.text
    assert office.cards == []
    office.presses("引き継ぐ")
    assert office.asked.question == "q03"
    assert "伊藤 さくらさんが引き継ぎました" in "\n".join(
        getattr(m.step, "text", "") for m in yamada.sees
    )
    office.picks("none")
    rows = {row["question"]: row["proxy"] for row in house.record()["answer"]}
    assert rows == {"q01": False, "q02": False, "q03": True}


def test_two_firms_are_never_mixed(house: House, office: Someone) -> None:
    first, second = opens(office, "みほん一"), opens(office, "みほん二")
    types(office, f"for {first} 診断").picks("done")
    older = office.asked
    types(office, f"for {second} 診断")
    assert office.asked.heading.startswith("代理入力：みほん二")
    assert office.asked.question == "q01"
    office.picks("none")
    office.picks("none", older)  # the first firm's card, which has gone on
    types(office, f"for {first} 診断")
    assert office.asked.heading.startswith("代理入力：みほん一")
    given = {
        c["company"]: [a["value"] for a in house.record()["answer"] if a["conversation"] == c["id"]]
        for c in house.record()["conversation"]
    }
    assert given == {first: ["done"], second: ["none"]}


def test_a_firms_open_question_stays_the_firms_on_the_next_day(
    house: House, office: Someone
) -> None:
    code = opens(office)
    types(office, f"for {NAME} 診断").picks("done")
    house.pass_time(days=1)
    office.says("実施している")
    assert office.asked.question == "q03"
    assert {row["proxy"] for row in house.record()["answer"]} == {True}
    assert {row["company"] for row in house.record()["conversation"]} == {code}


def test_with_the_day_acting_for_a_firm_ends(house: House, office: Someone) -> None:
    opens(office)
    types(office, f"for {NAME}")
    office.commands("documents")
    assert NAME in office.text
    house.pass_time(days=1)
    office.commands("documents")
    assert NAME not in office.text


def test_it_ends_when_they_say_so(house: House, office: Someone) -> None:
    opens(office)
    types(office, f"for {NAME} 診断").picks("done")
    office.says("代理 終わり")
    assert "代理入力を終わりました" in office.text
    assert house.record()["acting"] == []
    assert office.cards == []
    assert "代理入力をしている会社はありません" in types(office, "for end").text


def test_in_a_channel_nobody_acts_for_a_firm(house: House, office: Someone) -> None:
    opens(office)
    types(office, f"for {NAME} 診断")
    enters(office)
    office.commands("plan", channel="COFFICE")
    assert house.record()["posted"] == []
    assert NAME not in office.text


def test_an_expert_enters_for_a_firm_of_theirs_alone(house: House, office: Someone) -> None:
    mine, other = opens(office, "みほん一"), opens(office, "みほん二")
    sato = Someone(house, "U3", "佐藤 一郎").commands("", root="sme-expert")
    types(office, f"session add {mine} {sato.mention} 2026-12-10 14:00 onsite")
    sato.commands(f"for {other} diagnose", root="sme-expert")
    assert "担当の専門家と事務局" in sato.text
    assert sato.cards == []
    sato.commands(f"for {mine} diagnose", root="sme-expert")
    assert sato.asked.heading.startswith("代理入力：みほん一")
    enters(sato)
    assert "代理入力：佐藤 一郎さん（25問" in sato.result.text
    assert result(house, mine)["company"] == mine


def test_nobody_else_may(house: House, office: Someone) -> None:
    code = opens(office)
    yamada = Someone(house).commands(f"for {code} diagnose", root="sme-office")
    assert yamada.cards == []
    assert house.record()["conversation"] == []


def test_what_is_not_understood_says_how(office: Someone) -> None:
    opens(office)
    assert "「ない会社」" in types(office, "for ない会社 診断").text
    assert "例：/sme-office company new" in types(office, "company new 0857-00-0001").text
    assert "例：/sme-office reach" in types(office, "reach 電話").text


@pytest.mark.parametrize(
    ("said", "kept"), [("電話", "telephone"), ("ﾒｰﾙ", "email"), ("chat", "chat")]
)
def test_how_a_firm_is_reached_can_be_changed(
    house: House, office: Someone, said: str, kept: str
) -> None:
    code = opens(office)
    types(office, f"reach {NAME} {said}")
    channel = house.database.run_now(lambda c: SqlFacts(c).channel(code))
    assert channel == kept


def test_an_expert_at_their_employers_enters_nothing_there(house: House, office: Someone) -> None:
    code = opens(office)
    sato = Someone(house, "U3", "佐藤 一郎")
    registers(house, sato.user, employer="yes")
    expert = code_of(house, sato)
    types(office, f"session add {code} {expert} 2026-12-10 14:00 onsite")
    sato.commands(f"for {code} diagnose", root="sme-expert")
    assert sato.cards == []
    assert house.record()["conversation"] == []
