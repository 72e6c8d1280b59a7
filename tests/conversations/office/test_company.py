"""``/sme-office company``: found by whatever is said, shown whole, written on."""

from datetime import UTC, datetime

import pytest

from conversations.engine import Fill, Notice, Review, Table
from conversations.events import Filled, Pressed
from conversations.people import Company
from conversations.people.applications import Application, ApplicationState, Particulars
from conversations.ports import AddCompany, SaveApplication
from storage.changes import apply
from tests.conversations.person import House, Someone, words
from tests.conversations.sessions.desk import Programme, open_programme
from tests.conversations.walks import checks, diagnoses

CODE = "C-2AAAA"
NAME = "みほん製菓株式会社"
FILE = {
    "id": "A-77",
    "kana": "ミホンセイカ",
    "telephone": "0857-22-4821",
    "receipt_number": "S-0212",
    "corporate_number": "1234567890123",
    "contact": "山田 花子",
    "email": "hanako@mihon.example",
    "prefecture": "31",
}


def opens(house: House, code: str = CODE, name: str = NAME, **file: str) -> None:
    """A firm's file as the application file opens it."""
    house.database.run_now(
        lambda c: apply(c, AddCompany(Company(code, name), file or FILE), house.now)
    )


def applies(house: House, company: str, **told: str) -> None:
    """An application of the firm, as the chat or the secretariat makes it."""
    at = datetime(2026, 11, 20, tzinfo=UTC)
    application = Application(
        code=f"A-{company[2:]}",
        company=company,
        state=ApplicationState.RECEIVED,
        made_at=at,
        moved_at=at,
        particulars=Particulars(**told),
    )
    house.database.run_now(lambda c: apply(c, SaveApplication(application, None), house.now))


def sheet(programme: Programme, typed: str) -> str:
    """The sheet of the one firm that is found."""
    programme.types(f"company {typed}")
    (step,) = programme.office.heard
    assert isinstance(step, Review), words(step)
    return words(step)


@pytest.mark.parametrize(
    "typed",
    [
        *("C-2AAAA", "ｃ－２ａａａａ", "2aaaa"),
        *("みほん製菓株式会社", "みほん製菓", "(株)みほん製菓", "製菓", "みほん"),
        *("ミホンセイカ", "みほんせいか", "ﾐﾎﾝ"),
        *("0857-22-4821", "０８５７（２２）４８２１", "+81 857-22-4821", "4821", "22-4821"),
        *("S-0212", "ｓ-0212", "0212", "1234567890123", "A-77"),
        *("山田", "hanako@mihon.example"),
    ],
)
def test_a_firm_of_the_file_is_found_by_what_is_said(programme: Programme, typed: str) -> None:
    opens(programme.house)
    opens(programme.house, "C-2BBBB", "べつの商店", telephone="03-1111-2222", id="A-78")
    if typed == "山田":  # somebody of that name is in the chat, of another firm
        programme.yamada.name = "花子"
        programme.yamada.says("ヘルプ")
    assert f"【会社】{CODE} {NAME}" in sheet(programme, typed)


def test_a_firm_is_found_by_what_its_application_says(either_house: House) -> None:
    programme = open_programme(either_house)
    applies(
        either_house, programme.firm, name="山田商店", kana="ヤマダショウテン",
        telephone="0857-22-0001", receipt="S-0300",
    )  # fmt: skip
    for typed in ("山田商店", "やまだしょう", "0001", "S-0300", f"A-{programme.firm[2:]}"):
        text = sheet(programme, typed)
        assert f"【会社】{programme.firm} 山田商店" in text
        assert "S-0300　確認中　11月20日（金）" in text
        assert "0857-22-0001" in text


def test_a_firm_is_found_by_a_mention_of_its_people(programme: Programme) -> None:
    assert programme.firm in sheet(programme, programme.yamada.mention)
    text = programme.types(f"company {programme.sato.mention}").text
    assert "見つかりませんでした" in text


def test_of_several_one_is_picked(programme: Programme) -> None:
    opens(programme.house)
    opens(programme.house, "C-2BBBB", "みほん商店", telephone="03-1111-2222")
    (table,) = programme.types("company みほん").heard
    assert isinstance(table, Table)
    assert [row.cells[0] for row in table.rows] == [f"{CODE} {NAME}", "C-2BBBB みほん商店"]
    assert "0857-22-4821" in table.rows[0].cells[1]
    button = table.rows[1].button
    assert button is not None
    programme.office.does(Pressed(button.action, button.argument))
    assert "【会社】C-2BBBB みほん商店" in programme.office.text


def test_more_than_a_list_holds_are_counted(programme: Programme) -> None:
    for number in range(13):
        opens(programme.house, f"C-3000{number:02}", f"みほん{number}号店", id=f"N{number}")
    (table,) = programme.types("company みほん").heard
    assert isinstance(table, Table)
    assert len(table.rows) == 10
    assert "ほか3社" in table.note


def test_what_matches_nothing_says_how_it_may_be_typed(programme: Programme) -> None:
    for typed in ("ないない", "99999", "C-ZZZZZ", "。", "株式会社"):
        text = programme.types(f"company {typed}").text
        assert f"「{typed}」にあたる会社が見つかりませんでした" in text
        assert "何も変えていません" in text


def test_without_a_word_the_form_asks_for_one(programme: Programme) -> None:
    opens(programme.house)
    (form,) = programme.types("company").heard
    assert isinstance(form, Fill)
    office = programme.office
    office.does(Filled(form.action, form.argument, {"company": "みほん"}))
    assert f"【会社】{CODE} {NAME}" in office.text
    office.does(Filled(form.action, form.argument, {"company": "ない"}))
    assert "見つかりませんでした" in office.outcome.refused


def test_the_sheet_tells_everything_about_the_firm(programme: Programme) -> None:
    house, yamada = programme.house, programme.yamada
    applies(
        house, programme.firm, name="山田商店", contact="山田 花子", telephone="0857-22-0001",
        prefecture="31", channel="telephone",
    )  # fmt: skip
    checks(yamada, policy_status="partial")
    diagnoses(yamada, "done").commands("plan")
    session = programme.books("2026-12-10 14:00", "onsite")
    diagnoses(yamada, until="q03")
    yamada.says("質問")
    text = sheet(programme, "山田商店")
    for told in (
        "指導中",
        "鳥取県（3大都市圏の外）",
        "希望の連絡方法：電話",
        "条件に合う・要確認：方針かルールの片方だけある　11月23日（月）",
        "100点　11月23日（月）",
        "自社診断 質問3／25（山田 花子）",
        f"{session.code} 第1回 12月10日（木）14:00～16:00\n佐藤 一郎",
        "会社は確認まだ、専門家は確認まだ",
        "山田 花子（Slack）　まとめ役",
        "最後にチャットを使った日時：11月23日（月）",
    ):
        assert told in text, told


def test_the_sheet_of_a_firm_that_has_done_nothing_is_whole_too(programme: Programme) -> None:
    opens(programme.house, id="A-1")
    text = sheet(programme, CODE)
    assert "チャットの人 いません" in text.replace("\n", " ")
    assert "A-1　申込みファイルから" in text
    assert "参加の確認" in text


def test_the_secretariat_sees_the_firms_own_screen(programme: Programme) -> None:
    checks(programme.yamada)
    sheet(programme, programme.firm)
    programme.office.presses("会社の画面")
    (seen,) = programme.office.heard
    assert isinstance(seen, Notice)
    theirs = words(programme.yamada.commands("").heard[0])
    assert all(line in seen.text for line in theirs.splitlines() if line)
    assert seen.buttons == ()  # pressed here they would begin the secretariat's own


def test_a_firm_of_nobody_has_a_screen_too(programme: Programme) -> None:
    opens(programme.house)
    programme.office.does(Pressed("office.seen", CODE))
    assert "【みほん製菓株式会社に見えている画面】" in programme.office.text


def test_a_note_is_kept_and_shown_to_the_secretariat_alone(programme: Programme) -> None:
    opens(programme.house)
    programme.types("note みほん 社長は月曜が休み。 会計は奥様")
    assert "みほん製菓株式会社のメモを残しました。" in programme.office.text
    assert "事務局：社長は月曜が休み。 会計は奥様" in sheet(programme, CODE)
    (row,) = programme.house.record()["note"]
    assert (row["company"], row["text"]) == (CODE, "社長は月曜が休み。 会計は奥様")


def test_a_note_can_be_filled_in(programme: Programme) -> None:
    opens(programme.house)
    sheet(programme, CODE)
    office = programme.office.presses("メモを書く")
    form = office.heard[0]
    assert isinstance(form, Fill)
    assert {field.id: field.initial for field in form.fields} == {"company": CODE, "text": ""}
    empty = {"company": CODE, "text": " "}
    assert "メモが空です" in office.does(Filled(form.action, form.argument, empty)).outcome.refused
    office.does(Filled(form.action, form.argument, {"company": CODE, "text": "会った"}))
    assert [row["text"] for row in programme.house.record()["note"]] == ["会った"]


def test_a_note_for_one_of_several_goes_along_with_the_pick(programme: Programme) -> None:
    opens(programme.house)
    opens(programme.house, "C-2BBBB", "みほん商店", telephone="03-1111-2222")
    (table,) = programme.types("note みほん 折返しを待つ").heard
    assert isinstance(table, Table)
    assert programme.house.record()["note"] == []
    button = table.rows[1].button
    assert button is not None
    programme.office.does(Pressed(button.action, button.argument))
    (row,) = programme.house.record()["note"]
    assert (row["company"], row["text"]) == ("C-2BBBB", "折返しを待つ")


def test_somebody_of_the_secretariat_looks_after_a_firm(programme: Programme) -> None:
    opens(programme.house)
    programme.types("case みほん me")
    assert "みほん製菓株式会社の担当者は事務局さんです。" in programme.office.text
    assert "担当者 事務局" in sheet(programme, CODE).replace("\n", " ")
    programme.types("case みほん なし")
    assert "担当者は、いません" in programme.office.text
    (row,) = programme.house.record()["firm_case"]
    assert (row["owner"], row["revision"]) == (None, 2)


def test_only_one_of_the_secretariat_can_look_after_a_firm(programme: Programme) -> None:
    opens(programme.house)
    text = programme.types(f"case みほん {programme.yamada.mention}").text
    assert "「山田 花子」さんは、事務局の人として登録されていません" in text
    assert programme.house.record()["firm_case"] == []


def test_settling_it_again_changes_nothing(programme: Programme) -> None:
    opens(programme.house)
    programme.types("case みほん me")
    before = programme.house.record()
    programme.types("case みほん me")
    assert programme.house.record() == before


def test_who_looks_after_a_firm_is_picked_in_a_form(programme: Programme) -> None:
    opens(programme.house)
    sheet(programme, CODE)
    office = programme.office.presses("担当を決める")
    form = office.heard[0]
    assert isinstance(form, Fill)
    (person,) = [option for option in form.fields[1].options if option.label == "事務局"]
    office.does(Filled(form.action, form.argument, {"company": CODE, "person": person.id}))
    assert [row["owner"] for row in programme.house.record()["firm_case"]] == [person.id]


def test_what_was_done_stands_in_the_firms_history(either_house: House) -> None:
    programme = open_programme(either_house)
    checks(programme.yamada)
    programme.books()
    programme.types(f"audit {programme.firm}")
    (table,) = programme.office.heard
    assert isinstance(table, Table)
    assert table.rows[0].cells[1:] == ("事務局", "指導を登録")
    assert "11月23日（月）10:0" in table.rows[0].cells[0]
    assert {row.cells[1] for row in table.rows} == {"事務局", "山田 花子"}
    assert "質問に回答（7回）" in [row.cells[2] for row in table.rows]


def test_a_long_history_pages(programme: Programme) -> None:
    opens(programme.house)
    for number in range(10):
        programme.types(f"note {CODE} メモ{number}")
        programme.types(f"case {CODE} {'me' if number % 2 else 'none'}")
    (first,) = programme.types(f"audit {CODE}").heard
    assert isinstance(first, Table)
    (second,) = programme.office.presses("前の記録").heard
    assert isinstance(second, Table)
    assert len(first.rows) == 15
    done = [row.cells[2] for row in (*first.rows, *second.rows)]
    assert done.count("担当者を決める") == 9  # the first time nobody looked after it anyway
    assert done[-1] == "メモを書く（2回）"
    assert second.buttons == ()


def test_the_history_of_all_says_whose_file_it_was(programme: Programme) -> None:
    opens(programme.house)
    programme.types(f"note {CODE} メモ")
    programme.types("audit")
    assert f"メモを書く　{CODE}" in programme.office.text


def test_what_was_refused_says_so(programme: Programme) -> None:
    programme.yamada.commands(f"company {programme.firm}", root="sme-office")
    assert "事務局の人が使う言葉です" in programme.yamada.text
    programme.types("audit")
    assert "事務局の作業（権限がなく、何もしていない）" in programme.office.text


def test_two_at_once_settle_it_once(programme: Programme) -> None:
    second = Someone(programme.house, "UOFFICE", "事務局")
    opens(programme.house)
    second.commands("case みほん me", root="sme-office")
    assert len(programme.house.record()["firm_case"]) == 1
