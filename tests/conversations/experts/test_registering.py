"""An expert registers, the secretariat approves, asks back or turns down."""

import pytest

from conversations.engine import Fill
from conversations.events import Filled
from conversations.experts.listing import ROWS
from tests.conversations.experts.roster import SATO, code_of, fills, joins, office, registers
from tests.conversations.person import House, Someone, words
from tests.conversations.sessions.desk import open_programme


def offered(someone: Someone) -> Fill:
    """The form that stands in their chat, as a door without forms shows it."""
    return [m.step for m in someone.sees if isinstance(m.step, Fill)][-1]


def test_registering_is_told_to_the_secretariat_and_makes_nobody_an_expert_yet(
    either_house: House,
) -> None:
    desk = office(either_house).says("ヘルプ")
    sato = registers(either_house)
    code = code_of(either_house, sato)
    assert f"番号は{code}です" in sato.text
    told = desk.sees[-1].step
    assert "専門家の登録が届きました" in getattr(told, "text", "")
    for known in ("012345", "2028年3月31日（金）", "鳥取県、島根県", "平日 午後", "2社まで"):
        assert known in getattr(told, "text", "")
    assert "専門家" in sato.commands("briefing", root="sme-expert").text
    assert either_house.record()["expert"] == []


def test_the_first_words_to_an_expert_are_about_experts(house: House) -> None:
    sato = Someone(house, "U3", "佐藤 一郎").commands("register", root="sme-expert")
    hello, privacy, _ = (words(m.step) for m in sato.sees)
    assert "登録セキスペの方は" in hello
    assert "診断は約15分" not in hello
    assert "お名前と登録番号は、担当する会社も見ます" in privacy
    assert (
        "登録セキスペの方は"
        in Someone(house, "U4", "加藤").says("／ｓｍｅ－ｅｘｐｅｒｔ 登録").text
    )


def test_approved_after_being_asked_once_more_and_told(house: House) -> None:
    sato = registers(house)
    code = code_of(house, sato)
    desk = office(house).commands(f"expert approve {code}", root="sme-office")
    assert "承認しますか" in desk.text
    assert house.record()["expert"] == []
    desk.presses("承認する")
    assert [row["code"] for row in house.record()["expert"]] == [code]
    assert "登録が済みました" in getattr(sato.sees[-1].step, "text", "")
    assert "指導の予定はまだありません" in sato.commands("sessions", root="sme-expert").text
    again = desk.commands(f"専門家 承認 {code}", root="sme-office")
    assert "もう登録済みです" in again.text


def test_asked_back_it_comes_again_with_what_was_changed(house: House) -> None:
    sato = registers(house)
    code = code_of(house, sato)
    desk = office(house).commands(f"expert ask {code} 期限を確かめてください", root="sme-office")
    assert offered(desk).fields[0].initial == "期限を確かめてください"
    fills(desk, "experts.ask_back", code, reason="期限を確かめてください")
    asked = getattr(sato.sees[-1].step, "text", "")
    assert "「期限を確かめてください」" in asked
    sato.presses("登録を直す")
    form = offered(sato)
    assert {field.id: field.initial for field in form.fields}["valid_until"] == "2028-03-31"
    fills(sato, "experts.register", **{**SATO, "valid_until": "2029-03-31"})
    assert "専門家の登録が届きました" in getattr(desk.sees[-1].step, "text", "")
    (row,) = house.record()["registration"]
    assert (row["state"], row["reason"], str(row["valid_until"])) == (
        "pending",
        "",
        "2029-03-31",
    )


def test_turned_down_with_a_reason_and_free_to_register_again(house: House) -> None:
    sato = registers(house)
    code = code_of(house, sato)
    desk = office(house)
    assert fills(desk, "experts.refuse", code, reason=" ").outcome.refused
    fills(desk, "experts.refuse", code, reason="今年度は終わりました")
    assert "理由：今年度は終わりました" in getattr(sato.sees[-1].step, "text", "")
    fills(sato, "experts.register", **SATO)
    assert [row["state"] for row in house.record()["registration"]] == ["pending"]


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("number", "番号わからない", "登録番号「番号わからない」を読み取れませんでした"),
        ("valid_until", "2020-03-31", "有効期限「2020-03-31」が過ぎています"),
        ("valid_until", "いつか", "有効期限「いつか」を読み取れませんでした"),
        ("prefectures", "鳥取、ナルニア", "「ナルニア」という都道府県が見つかりません"),
        ("hours", "たぶん", "「たぶん」の曜日と時間帯を読み取れませんでした"),
        ("industries", "小売、ぽぽぽ", "「ぽぽぽ」の業種を読み取れませんでした"),
        ("capacity", "", "1から10"),
        ("online", "", "選んでいない所"),
        ("name", " ", "お名前"),
    ],
)
def test_what_cannot_be_read_is_named_and_nothing_typed_is_lost(
    house: House, field: str, typed: str, said: str
) -> None:
    sato = Someone(house, "U3", "佐藤 一郎").commands("register", root="sme-expert")
    form = next(m.delivery for m in sato.sees if isinstance(m.step, Fill))
    values = {**SATO, field: typed}
    sato.does(Filled("experts.register", "", values, form))
    again = offered(sato)
    assert said in again.problem
    assert {each.id: each.initial for each in again.fields} == values
    assert house.record()["registration"] == []


def test_no_prefecture_and_no_online_is_asked_again(house: House) -> None:
    sato = registers(house, prefectures="なし", online="no")
    assert "どちらかが必要です" in sato.outcome.refused


@pytest.mark.parametrize("locale", ["ja-JP", "en-US"])
def test_the_form_reads_back_what_it_shows(house: House, locale: str) -> None:
    trades = "製造、美容室、病院、ソフト開発、NPO"
    sato = registers(house, prefectures="全国", industries=trades, hours="月水の夜")
    sato.locale = locale
    (before,) = house.record()["registration"]
    form = offered(sato.commands("register", root="sme-expert"))
    values = {each.id: each.initial for each in form.fields}
    fills(sato, "experts.register", **values)
    assert house.record()["registration"] == [before]
    assert ("登録の内容" if locale == "ja-JP" else "Your registration") in sato.text


def test_whoever_the_secretariat_names_is_an_expert_at_once_and_registers_later(
    house: House,
) -> None:
    programme = open_programme(house)
    programme.books("2026-12-10 14:00")
    (expert,) = house.record()["expert"]
    sato = programme.sato
    assert "まだありません" in sato.commands("profile", root="sme-expert").text
    registers(house, sato.user)
    (row,) = house.record()["registration"]
    assert (row["code"], row["state"]) == (expert["code"], "approved")
    assert "登録の内容を直しました" in getattr(office(house).sees[-1].step, "text", "")


@pytest.mark.parametrize("named_by", ["mention", "code"])
def test_naming_somebody_who_waits_approves_them(house: House, named_by: str) -> None:
    programme = open_programme(house)
    suzuki = registers(house, "U7", name="鈴木 次郎")
    code = code_of(house, suzuki)
    called = suzuki.mention if named_by == "mention" else code.lower()
    programme.types(f"session add {programme.yamada.mention} {called} 2026-12-10 14:00 online")
    assert code in [row["code"] for row in house.record()["expert"]]
    (row,) = house.record()["registration"]
    assert row["state"] == "approved"
    assert "12月10日（木）" in suzuki.commands("sessions", root="sme-expert").text


def test_the_workspace_of_the_employer_is_kept(house: House) -> None:
    sato = registers(house, employer="yes")
    assert "Slack（会社の弱い所は出しません）" in sato.text
    (row,) = house.record()["registration"]
    assert row["employer"] == "slack:T1"
    fills(sato, "experts.register", **SATO)
    assert [row["employer"] for row in house.record()["registration"]] == [""]


def test_the_list_goes_page_by_page_those_who_wait_first(house: House) -> None:
    desk = office(house)
    assert "まだいません" in desk.commands("experts", root="sme-office").text
    for place in range(ROWS):
        joins(house, f"UX{place}", name=f"専門家{place:02}")
    waiting = registers(house, "U3")
    desk.commands("experts", root="sme-office")
    assert "21人（確かめるもの1人）" in desk.text
    assert "1／2ページ" in desk.text
    assert desk.text.index(code_of(house, waiting)) < desk.text.index("専門家00")
    assert "専門家19" not in desk.text
    desk.presses("次のページ")
    assert "専門家19" in desk.text
    desk.commands(f"experts {code_of(house, waiting)}", root="sme-office")
    assert "登録番号：012345" in desk.text
    assert "見つかりません" in desk.commands("experts E-ZZZZZ", root="sme-office").text
