"""``/sme documents``: the deliverables with their state, and files of the firm's own."""

from io import BytesIO

from openpyxl import load_workbook
from pypdf import PdfReader

from bot.documents.writing import write
from conversations.diagnosis import items
from conversations.engine import Chart, Document, Leaflet, Notice, Sheet, Workbook
from conversations.events import Filled, Pressed
from conversations.ports import AddPlan
from tests.conversations.person import SECRETARIAT, House, Someone
from tests.conversations.walks import checks, diagnoses

CIRCLED = tuple("①②③④⑤⑥⑦")  # never seven (users.md R8)


def listed(someone: Someone, typed: str = "documents") -> Notice:
    someone.commands(typed)
    notice = someone.heard[-1]
    assert isinstance(notice, Notice)
    return notice


def presses(someone: Someone, action: str) -> Document | Chart | Notice:
    """The one step that a press of a file's button brings."""
    did = someone.house.turn(someone.account, someone.home, Pressed(f"documents.{action}", ""))
    someone.outcome = did
    (say,) = did.says
    assert isinstance(say.step, Document | Chart | Notice)
    return say.step


def document(someone: Someone, action: str) -> Document:
    step = presses(someone, action)
    assert isinstance(step, Document)
    return step


def sheets(document: Document) -> dict[str, Sheet]:
    assert isinstance(document.content, Workbook)
    return {sheet.name: sheet for sheet in document.content.sheets}


def test_deliverables_are_numbered_as_on_the_programmes_page(house: House) -> None:
    staff = Someone(house)
    staff.commands("")
    lines = [line for line in listed(staff).text.splitlines() if line.startswith(CIRCLED)]
    assert [line[0] for line in lines] == list("①②③④")
    assert all(line.endswith("：まだ") for line in lines)


def test_before_the_diagnosis_the_way_to_it_and_the_sheet_of_paper(house: House) -> None:
    staff = Someone(house)
    staff.commands("")
    assert [button.action for button in listed(staff).buttons] == [
        "diagnosis.start",
        "documents.paper",
    ]
    for action in ("answers", "year", "picture"):
        assert presses(staff, action) == listed(staff)


def test_the_words_of_both_languages_lead_there(house: House) -> None:
    staff = Someone(house)
    staff.commands("")
    assert listed(staff) == listed(staff, "書類") == listed(staff, "成果物")


def test_a_diagnosis_here_is_not_yet_the_deliverable_and_says_how_it_becomes_one(
    house: House,
) -> None:
    staff = Someone(house)
    checks(staff, security_action="2", policy_status="partial")
    diagnoses(staff)
    text = listed(staff).text
    assert "② 自社診断（IPAのWeb版）の結果：まだ。窓口の診断は11月23日（月）に済" in text
    assert "IPAのWeb版に写すと" in text
    assert "① 基本方針と、関連する社内ルールの点検結果：一部ある（参加確認の答え）" in text
    assert "④ SECURITY ACTIONの二つ星の宣言：済（参加確認の答え）" in text
    staff.commands("plan")
    assert "③ 今後1年の計画：済（11月23日（月））" in listed(staff).text


def test_all_25_answers_in_ipas_order_with_its_labels_points_and_notes(house: House) -> None:
    staff = Someone(house)
    diagnoses(staff, "none", until="q05", q01="done", q02="partial", q03="unknown")
    about = f"{staff.asked.conversation}:q05"
    staff.does(Filled("conversation.comment", about, {"comment": "=月1回、朝礼で"}))
    diagnoses(staff, "none")
    made = document(staff, "answers")
    rows = sheets(made)["答え"].rows
    assert [row[0] for row in rows] == list(range(1, 26))
    assert [row[1] for row in rows] == [item.topic.ja for item in items("2020")]
    assert [row[3:5] for row in rows[:4]] == [
        ("実施している", 4),
        ("一部実施している", 2),
        ("わからない", -1),
        ("実施していない", 0),
    ]
    assert [row[5] for row in rows if row[5]] == ["=月1回、朝礼で"]
    assert sheets(made)["点数"].rows[0][:3] == ("合計", 5, 100)
    assert all(row[1] is None for row in sheets(made)["IPA版の結果"].rows)
    note = sheets(made)["答え"].note
    assert "2026年11月23日（月）" in note
    assert "わからない＝マイナス1点" in note


def test_the_run_before_stands_beside_the_points(house: House) -> None:
    staff = Someone(house)
    diagnoses(staff, "unknown")
    house.pass_time(days=180)
    diagnoses(staff, "done")
    assert [row[3] for row in sheets(document(staff, "answers"))["点数"].rows] == [-25, -5, -13, -7]


def test_the_plan_is_made_where_nobody_has_looked_at_it_yet_and_only_once(house: House) -> None:
    staff = Someone(house)
    diagnoses(staff, "none", q04="unknown")
    first = document(staff, "year")
    assert [c for c in staff.outcome.changes if isinstance(c, AddPlan)]
    again = document(staff, "year")
    assert not [c for c in staff.outcome.changes if isinstance(c, AddPlan)]
    assert sheets(first)["計画"].rows == sheets(again)["計画"].rows
    rows = sheets(first)["計画"].rows
    assert [row[0] for row in rows] == list(range(1, 26))
    assert all(all(row[place] for place in (1, 2, 3, 5, 6)) for row in rows)
    assert [bool(row[7] and row[8]) for row in rows].count(True) == 1  # for the one not known
    assert len(sheets(first)["在宅勤務"].rows) > 3


def test_files_of_the_whole_open_in_excel_with_all_their_rows(house: House) -> None:
    staff = Someone(house)
    diagnoses(staff, "none")
    for action, name, count in (("answers", "答え", 26), ("year", "計画", 26)):
        made = document(staff, action)
        book = load_workbook(BytesIO(write(made).content))
        assert book[name].max_row == count
        assert "説明" in book.sheetnames
        assert made.name.endswith(" 2026-11-23.xlsx")


def test_the_printed_sheet_has_every_question_with_four_boxes(house: House) -> None:
    staff = Someone(house)
    staff.commands("")
    made = document(staff, "paper")
    assert isinstance(made.content, Leaflet)
    rows = [row for block in made.content.blocks if block.columns for row in block.rows]
    assert [row[0] for row in rows] == [str(number) for number in range(1, 26)]
    assert {row[2:] for row in rows} == {("□", "□", "□", "□")}
    pages = PdfReader(BytesIO(write(made).content)).pages
    text = "".join("".join(page.extract_text() for page in pages).split())
    for item in items("2020"):
        assert "".join(item.prompt.ja.split()) in text
    for label in ("実施している", "一部実施している", "実施していない", "わからない"):
        assert label in text
    assert "03-0000-0000" in text
    assert len(pages) == 2


def test_in_english_as_well(house: House) -> None:
    staff = Someone(house, locale="en-US")
    diagnoses(staff, "partial")
    assert "4. Declaring two stars: not yet" in listed(staff).text
    answers = document(staff, "answers")
    assert sheets(answers)["Answers"].rows[0][3] == "Partly done"
    assert write(document(staff, "paper")).media == "application/pdf"
    assert staff.outcome.says[0].to.user == staff.user


def test_every_file_belongs_to_the_firm_and_reaches_nobody_else(house: House) -> None:
    staff, stranger = Someone(house), Someone(house, "U2", "別の会社")
    checks(staff)
    diagnoses(staff)
    diagnoses(stranger, "done")
    firm = document(staff, "answers").company
    for action in ("answers", "year", "picture", "paper"):
        step = presses(staff, action)
        assert isinstance(step, Document | Chart)
        assert step.company == firm
        theirs = presses(stranger, action)
        assert isinstance(theirs, Document | Chart)
        assert theirs.company not in ("", firm)


def test_in_a_channel_files_come_to_the_private_chat(house: House) -> None:
    staff = Someone(house)
    diagnoses(staff)
    staff.commands("documents", channel="C1")
    assert [say.to.channel for say in staff.outcome.says] == [""]


def test_who_has_no_firm_gets_the_sheet_and_no_firms_answers(house: House) -> None:
    staff, office = Someone(house), Someone(house, SECRETARIAT, "事務局")
    diagnoses(staff)
    office.commands("")
    assert document(office, "paper").company == ""
    assert isinstance(presses(office, "answers"), Notice)


def test_a_press_is_a_row_of_the_outbox(house: House) -> None:
    staff = Someone(house)
    diagnoses(staff)
    made = document(staff, "answers")
    (row,) = (claimed for claimed in house.deliver() if isinstance(claimed.step, Document))
    assert row.step == made
    assert row.to.user == staff.user


def test_the_plan_can_be_printed_with_room_to_write_the_day_in(house: House) -> None:
    staff = Someone(house)
    diagnoses(staff, "none", q01="done")
    made = document(staff, "page")
    assert isinstance(made.content, Leaflet)
    (measures,) = [block for block in made.content.blocks if len(block.columns) == 5]
    assert [row[0] for row in measures.rows] == [str(n) for n in range(1, 25)]
    assert all("最初の一歩：" in row[1] and row[4].isspace() for row in measures.rows)
    printed = PdfReader(BytesIO(write(made).content)).pages
    text = "".join("".join(page.extract_text().split()) for page in printed)
    assert "1年の計画" in text
    assert "できた日" in text


def test_files_say_who_entered_the_answers_for_the_firm(house: House) -> None:
    office = Someone(house, SECRETARIAT, "伊藤 さくら")
    office.commands("company new みほん製菓 0857-00-0001", root="sme-office")
    office.commands("for みほん製菓 診断", root="sme-office")
    while office.cards:
        office.picks("none")
    mark = "代理入力：伊藤 さくらさん（25問、11月23日（月））"
    assert mark in sheets(document(office, "answers"))["答え"].note
    assert mark in sheets(document(office, "year"))["計画"].note
    page = document(office, "page").content
    assert isinstance(page, Leaflet)
    assert mark in page.blocks[0].paragraphs
