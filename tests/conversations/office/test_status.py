"""``/sme-office status``: everybody with their codes, counts that add up, and what is overdue."""

import re
from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.consultant import registry
from conversations.engine import Notice, Table
from conversations.office import words as status_words
from conversations.office.helping import GROUPS, lines_of
from conversations.office.words import LINES
from conversations.people.calls import CallKind
from tests.conversations.diagnosis.voice import width
from tests.conversations.office.test_company import applies, opens
from tests.conversations.person import House, Someone, words
from tests.conversations.sessions.desk import Programme, at, open_programme
from tests.conversations.walks import checks, diagnoses


def _table(programme: Programme, typed: str = "") -> Table:
    programme.types(f"status {typed}".strip())
    (table,) = programme.office.heard
    assert isinstance(table, Table)
    return table


def _row(table: Table, code: str) -> tuple[str, ...]:
    return next(row.cells for row in table.rows if code in row.cells[0])


def _counts(table: Table) -> dict[str, int]:
    """The counts of the second line, by stage, with the total."""
    line = table.heading.splitlines()[1]
    stages = ("これから", "参加確認まで", "診断まで", "計画まで", "指導中")
    counts = {stage: int(_after(line, stage)) for stage in stages}
    return {**counts, "会社": int(_after(line, "会社："))}


def _after(line: str, word: str) -> str:
    found = re.search(rf"{word}(\d+)", line)
    assert found, (word, line)
    return found[1]


@pytest.fixture
def season(programme: Programme) -> Programme:
    """A firm of each stage; Yamada's has only begun."""
    house = programme.house
    checks(Someone(house, "U11", "確認 済"))
    diagnoses(Someone(house, "U12", "診断 済"))
    diagnoses(Someone(house, "U13", "計画 済")).commands("plan")
    guided = Someone(house, "U14", "指導 中").commands("check")
    programme.types(
        f"session add {guided.mention} {programme.sato.mention} 2026-12-10 14:00 online"
    )
    return programme


def test_every_firm_and_every_session_stands_there_with_its_code(season: Programme) -> None:
    table = _table(season)
    companies = {str(row["code"]) for row in season.house.record()["company"]}
    assert {row.cells[0] for row in table.rows} == companies
    (session,) = season.sessions
    assert f"{session.code} 第1回 12月10日（木）14:00" in _row(table, session.company)[4]


def test_the_counts_add_up_to_the_rows(season: Programme) -> None:
    table = _table(season)
    counts = _counts(table)
    assert counts.pop("会社") == len(table.rows) == 5
    assert counts == {
        "これから": 1, "参加確認まで": 1, "診断まで": 1, "計画まで": 1, "指導中": 1
    }  # fmt: skip
    assert "定員400社" in table.heading
    for stage, count in counts.items():
        assert sum(stage == row.cells[1] for row in table.rows) == count


def test_sessions_are_counted_by_what_became_of_them(season: Programme) -> None:
    kept, cancelled = season.books("2026-12-01 14:00"), season.books("2026-12-15 14:00")
    season.types(f"session cancel {cancelled.code}")
    season.house.now = kept.ends_at
    assert "予定1件、終わった日時のもの1件、取りやめ1件" in _table(season).heading


def test_the_stage_the_verdict_and_the_score_of_each_firm(season: Programme) -> None:
    cells = {row.cells[1]: row.cells[2:4] for row in _table(season).rows}
    assert cells["参加確認まで"] == ("条件に合う", "まだ")
    assert cells["診断まで"] == ("まだ", "0点")
    assert cells["これから"] == ("途中", "まだ")


def test_nothing_overdue_is_said_in_so_many_words(season: Programme) -> None:
    assert "【期限を過ぎたもの】\nありません。" in _table(season).note


@pytest.mark.parametrize(("days", "told"), [(6, False), (7, True), (30, True)])
def test_a_conversation_that_nobody_touched_for_a_week_is_overdue(
    programme: Programme, days: int, *, told: bool
) -> None:
    programme.yamada.picks("3")
    touched = programme.house.now
    programme.house.now = touched + timedelta(days=days) - timedelta(seconds=1)
    note = _table(programme).note
    assert (f"{programme.firm}：参加の確認が{days}日止まっています。" in note) is told


def test_a_conversation_that_was_stopped_is_overdue_too(programme: Programme) -> None:
    diagnoses(programme.yamada, until="q11").says("やめる")
    programme.house.pass_time(days=8)
    assert f"{programme.firm}：診断が8日止まっています。" in _table(programme).note


def test_a_finished_firm_is_not_overdue_however_long_it_rests(programme: Programme) -> None:
    diagnoses(checks(programme.yamada))
    programme.house.deliver()
    programme.house.pass_time(days=60)
    assert "ありません。" in _table(programme).note


def test_a_session_that_is_past_asks_for_its_record(either_house: House) -> None:
    programme = open_programme(either_house)
    session = programme.books("2026-11-24 14:00")
    programme.house.now = session.ends_at - timedelta(minutes=1)
    assert session.code not in _table(programme).note
    programme.house.now = session.ends_at
    assert (
        f"{session.code}（第1回、11月24日（火）14:00）は終わった日時です" in _table(programme).note
    )


def test_what_did_not_arrive_is_counted(programme: Programme) -> None:
    session = programme.books("2026-11-25 14:00")
    programme.house.now = at(2026, 11, 24, 6)
    programme.house.remind()
    programme.house.pass_time(minutes=20)
    assert "10分以上待っているメッセージ：" in _table(programme).note
    programme.house.now = session.starts_at
    programme.house.remind()
    programme.house.deliver()
    note = _table(programme).note
    assert "届かないメッセージ：2件" in note
    assert f"{session.code}の1時間前のお知らせ（会社あて）が届きませんでした" in note


def test_of_many_overdue_things_the_first_are_told_and_the_rest_is_counted(
    programme: Programme,
) -> None:
    for number in range(13):
        programme.imports(f"C-2{number:04}", f"会社{number}")
        line = f"session add C-2{number:04} <@UX{number}|専門家> 2026-11-24 14:00 online"
        programme.types(line)
    programme.house.now = at(2026, 11, 24, 7)
    note = _table(programme).note
    assert note.count("終わった日時です") == 10
    assert "ほか3件" in note


def test_what_the_secretariat_should_look_at_stands_beside_the_verdict(
    programme: Programme,
) -> None:
    checks(programme.yamada, security_action="2", policy_status="none")
    assert _row(_table(programme), programme.firm)[2] == "条件に合う・要確認：二つ星だが方針がない"
    checks(programme.yamada, took_part_before="unknown")
    assert _row(_table(programme), programme.firm)[2] == "確認が必要・要確認：前回の参加"


def test_a_noted_verdict_is_told_to_the_secretariat_at_once(programme: Programme) -> None:
    checks(programme.yamada, policy_status="partial")
    (told,) = [m.step for m in programme.office.sees if "確かめる所" in words(m.step)]
    assert f"会社：{programme.firm}" in words(told)
    assert "方針かルールの片方だけある" in words(told)
    checks(programme.yamada)
    assert len([m for m in programme.office.sees if "確かめる所" in words(m.step)]) == 1


def test_a_code_or_a_part_of_a_name_finds_the_firm(programme: Programme) -> None:
    programme.imports("C-2AAAA", "みほん製菓 株式会社")
    for typed in ("C-2AAAA", "ｃ－２ａａａａ", "みほん", "製菓株式"):
        assert [row.cells[0] for row in _table(programme, typed).rows] == [
            "C-2AAAA みほん製菓 株式会社"
        ]
    table = _table(programme, "ない会社")
    assert table.rows == ()
    assert "「ない会社」という会社が見つかりません" in table.note
    assert _counts(table)["会社"] == 2  # counts are always of all


def test_more_firms_than_fit_are_counted_and_found_by_code(programme: Programme) -> None:
    for number in range(45):
        programme.imports(f"C-2{number:04}", f"会社{number}")
    table = _table(programme)
    assert len(table.rows) == 40
    assert "ほか6社は" in table.note
    assert _counts(table)["会社"] == 46
    assert len(_table(programme, "C-20044").rows) == 1


def test_the_next_firms_are_a_press_away(programme: Programme) -> None:
    for number in range(45):
        programme.imports(f"C-2{number:04}", f"会社{number}")
    _table(programme)
    (step,) = programme.office.presses("次の6社").heard
    assert isinstance(step, Table)
    assert len(step.rows) == 6
    assert "ほか" not in step.note.splitlines()[-1]


def test_applications_stand_in_the_place_of_the_firms_regions(programme: Programme) -> None:
    assert "県がわかる会社は、まだありません" in _table(programme).heading
    applies(programme.house, programme.firm, name="山田商店")
    assert "申込み：1件" in _table(programme).heading
    assert "県がわかる会社" not in _table(programme).heading
    assert "申込み：1件" in programme.types("digest").text


def _numbers(table: Table) -> dict[str, list[int]]:
    return {row.cells[0]: list(map(int, row.cells[1:])) for row in table.rows}


def test_firms_by_region_add_up(season: Programme) -> None:
    places = ("鳥取県", "13", "とっとり", "愛知県", "島根県松江市1-1", "どこか")
    for number, place in enumerate(places):
        opens(season.house, f"C-2AAA{number}", f"会社{number}", id=str(number), prefecture=place)
    found = _numbers(_table(season, "region"))
    parts = [n for n in found if n not in ("合計", "うち3大都市圏", "うち3大都市圏の外")]
    total = [sum(column) for column in zip(*(found[part] for part in parts), strict=True)]
    assert found["合計"] == total
    assert total[0] == len(_table(season).rows) == 11
    assert total[0] == sum(total[1:])
    assert found["中国"][0] == 3
    assert found["県がわからない"][0] == 6
    areas = (found["うち3大都市圏"][0], found["うち3大都市圏の外"][0])
    assert areas == (2, 3)
    assert sum(areas) + found["県がわからない"][0] == total[0]
    assert "3大都市圏の外：60.0%（県がわかる5社のうち3社）" in _table(season).heading


def test_weeks_add_up(season: Programme) -> None:
    cancelled = season.books("2026-12-15 14:00")
    season.types(f"session cancel {cancelled.code}")
    season.books("2027-03-01 14:00")
    season.house.pass_time(days=7)
    opens(season.house)
    found = _numbers(_table(season, "週別"))
    total = [sum(c) for c in zip(*(v for k, v in found.items() if k != "合計"), strict=True)]
    assert found["合計"] == total == [6, 0, 2]
    assert found["11月30日（月）の週（今週）"] == [1, 0, 0]
    assert found["11月23日（月）の週"][0] == 5
    assert found["12月7日（月）の週"] == [0, 0, 1]
    assert found["それより後"] == [0, 0, 1]


def test_it_is_shown_to_the_secretariat_alone_where_it_was_typed(programme: Programme) -> None:
    programme.office.commands("status", root="sme-office", channel="COFFICE")
    (say,) = programme.office.outcome.says
    assert (say.to.channel, say.to.user) == ("COFFICE", programme.office.user)


def test_looking_changes_nothing(season: Programme) -> None:
    before = season.house.record()
    _table(season)
    season.types("")
    assert season.house.record() == before


def _others(programme: Programme) -> Iterator[Someone]:
    yield from (programme.yamada, programme.sato, Someone(programme.house, "U77", "だれか"))


def test_nobody_else_is_shown_anything(season: Programme) -> None:
    codes = [str(row["code"]) for row in season.house.record()["company"]]
    for other in _others(season):
        text = other.commands("status", root="sme-office").text
        assert not [code for code in codes if code in text]
        assert "事務局の人が使う言葉です" in text


def test_the_secretariats_help_has_a_group_a_screen(programme: Programme) -> None:
    text = programme.types("").text
    assert programme.types("なに").text == text
    shown = ""
    for group, (title, _) in GROUPS.items():
        if lines_of(group):
            programme.office.presses(title.ja)
            (step,) = programme.office.heard
            assert isinstance(step, Notice)
            assert width(step.text) <= 320
            assert len(step.text.splitlines()) <= 24  # a phone's screen
            shown += step.text
    assert "/sme-office session add 会社 専門家 2026-12-10 14:00 online" in shown
    assert [line for line in LINES if line not in shown] == []


def test_every_word_of_the_secretariat_stands_in_its_help() -> None:
    told = {line.removeprefix("/sme-office ").split()[0] for line in LINES}
    spoken = {
        word.split()[0]
        for action in registry()
        if action.root == "sme-office" and action.id.startswith("office.")
        for word in action.words[:1]
        if word
    }
    assert spoken - told == set()


def test_the_secretariat_types_its_words_in_the_private_chat_too(programme: Programme) -> None:
    assert isinstance(programme.office.says("status").heard[0], Table)
    assert "【事務局の言葉】" in programme.office.says("ヘルプ").text
    assert "【事務局の言葉】" in programme.office.says("こんにちは").text
    session = programme.books()
    programme.office.says(f"session cancel {session.code}")
    assert "取りやめました" in programme.office.text


def test_an_expert_types_words_in_the_private_chat_too(programme: Programme) -> None:
    programme.books("2026-12-10 14:00")
    assert f"オンライン　{programme.firm}" in programme.sato.says("予定").text
    assert "専門家の方の言葉です" in programme.sato.says("こんにちは").text


def test_who_answers_for_a_firm_as_well_is_spoken_to_as_its_staff(programme: Programme) -> None:
    programme.books("2026-12-10 14:00")
    diagnoses(programme.sato, until="q02")
    assert "予定はまだありません" in programme.sato.says("予定").text
    assert programme.sato.says("ヘルプ").asked.question == "q02"


def test_every_kind_of_call_has_its_words() -> None:
    assert set(status_words.CALLS) == set(CallKind)
