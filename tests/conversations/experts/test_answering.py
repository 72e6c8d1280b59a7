"""What an expert answers to an offer, and how both sides are introduced."""

from conversations.engine import Fill, Notice
from conversations.events import Pressed
from tests.conversations.diagnosis.voice import width
from tests.conversations.experts.asking import labels, last, offers, states
from tests.conversations.experts.firms import NAME, a_firm, accepted
from tests.conversations.experts.roster import fills, joins, office
from tests.conversations.person import House, with_programme, words
from tests.conversations.sessions.desk import open_programme


def test_accepted_both_sides_are_introduced(either_house: House) -> None:
    with_programme(
        either_house,
        product_rule="製品の販売は禁じています。",
        register="https://register.example/",
    )
    yamada, company = a_firm(either_house)
    sato, code = joins(either_house)
    offers(either_house, company, code)
    sato.presses("引き受ける")
    firm = last(yamada)
    for told in (
        "佐藤 一郎様（登録セキスペ",
        "登録番号：012345（https://register.example/で確かめられます）",
        "この事業の事務局がお願いした方です",
        "製品の販売は禁じています。",
        "専門家から日時の相談が届きます",
    ):
        assert told in firm
    expert = last(sato)
    for told in (
        f"{NAME}（{company}）の担当になりました",
        "鳥取市東町1-220",
        "山田 花子様 0857-00-0000",
        "裏口",
        "製品の販売は禁じています。",
    ):
        assert told in expert
    assert "日時を提案" in labels(sato, "の担当になりました")
    assert "【お引き受けいただきました】" in [words(m.step) for m in sato.sees][-2]
    assert f"{NAME}（{company}）を引き受けました" in last(office(either_house))
    assert "紹介の文を送りました" in last(office(either_house))
    (row,) = either_house.record()["assignment"]
    assert (row["company"], row["expert"], row["until"]) == (company, code, None)
    assert "佐藤 一郎様" in yamada.commands("専門家").text
    assert NAME in sato.commands("firms", root="sme-expert").text


def test_a_firm_without_chat_gets_its_text_by_the_secretariat(house: House) -> None:
    programme = open_programme(house)
    programme.imports("C-ZZZZZ", NAME)
    accepted(house, "C-ZZZZZ")
    sato, code = joins(house, "U5", name="加藤 次郎")
    offers(house, "C-ZZZZZ", code)
    sato.presses("引き受ける")
    desk = office(house)
    told = [words(m.step) for m in desk.sees][-2:]
    assert "チャットを使っていない会社です" in told[0]
    assert "山田 花子様 0857-00-0000" in told[0]
    assert "加藤 次郎様（登録セキスペ" in told[1]
    assert "チャットを使わない会社です" in last(sato)


def test_no_product_rule_leaves_no_gap(house: House) -> None:
    yamada, company = a_firm(house)
    sato, code = joins(house)
    offers(house, company, code)
    sato.presses("引き受ける")
    assert last(yamada).endswith("次は、専門家から日時の相談が届きます。")


def test_two_clicks_accept_once(house: House) -> None:
    _, company = a_firm(house)
    sato, code = joins(house)
    offer = offers(house, company, code)
    sato.does(Pressed("experts.accept", offer)).does(Pressed("experts.accept", offer))
    assert "もう終わっています（お引き受けいただきました）" in sato.text
    assert len(house.record()["assignment"]) == 1


def test_nobody_answers_anothers_offer(house: House) -> None:
    _, company = a_firm(house)
    _, code = joins(house)
    kato, _ = joins(house, "U5", name="加藤 次郎")
    offer = offers(house, company, code)
    for action in ("experts.accept", "experts.decline", "experts.discuss"):
        kato.does(Pressed(action, offer))
        assert "あなたへの依頼が見つかりません" in kato.text
    assert states(house) == ["asked"]


def test_declined_with_a_reason_the_next_is_one_press_away(house: House) -> None:
    _, company = a_firm(house)
    sato, code = joins(house)
    _, kato = joins(house, "U5", name="加藤 次郎", prefectures="島根")
    offer = offers(house, company, code)
    sato.presses("見送る")
    assert isinstance(sato.sees[-1].step, Fill)
    assert fills(sato, "experts.decline", offer, reason="").outcome.refused
    fills(sato, "experts.decline", offer, reason="far", more="片道3時間です")
    desk = office(house)
    told = last(desk)
    assert "佐藤 一郎様が" in told
    assert "理由：遠い（片道3時間です）" in told
    assert f"次の候補：加藤 次郎（{kato}）" in told
    desk.presses("次に依頼").presses("依頼する")
    assert states(house) == ["declined", "asked"]
    listed = desk.commands(f"match {company}", root="sme-office").text
    assert "1. " not in listed  # one declined, the other is asked
    notes = desk.commands(f"assign {company} {code}", root="sme-office").text
    assert "この会社の依頼を、前に見送っています" in notes


def test_a_question_goes_to_the_secretariat_and_the_offer_stays(house: House) -> None:
    _, company = a_firm(house)
    sato, code = joins(house)
    offer = offers(house, company, code)
    sato.presses("条件を相談")
    fills(sato, "experts.discuss", offer, said="すべてオンラインなら引き受けられます")
    assert NAME not in sato.text
    told = last(office(house))
    assert "すべてオンラインなら" in told
    assert company in told
    assert states(house) == ["asked"]


def test_every_text_fits_a_phone(house: House) -> None:
    yamada, company = a_firm(house)
    sato, code = joins(house)
    offers(house, company, code)
    sato.presses("引き受ける")
    for someone in (yamada, sato, office(house)):
        notices = [m.step for m in someone.sees if isinstance(m.step, Notice)]
        assert [n.text for n in notices if width(n.text) > 320] == []
