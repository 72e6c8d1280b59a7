"""The summary in the channel (voice.md M8)."""

from datetime import date

import pytest
from hypothesis import given

from conversations.diagnosis import Reply, items
from conversations.engine import Language, Result
from conversations.plan import Shown, summary
from tests.conversations.diagnosis import runs
from tests.conversations.diagnosis.voice import faults_en, faults_ja, width
from tests.conversations.plan.plans import COMPANY, SHARER, TODAY, plan_of, used

BRIEFING, NOTIFICATION = 560, 40


def _told(
    given: dict[str, Reply],
    language: Language = Language.JA,
    *,
    telework: bool | None = None,
    edition: str = "2020",
    today: date = TODAY,
) -> Result:
    plan = plan_of(given, telework=telework, today=today, edition=edition)
    return summary(used(plan), Shown(COMPANY, SHARER, today), today, language)


def test_the_example_of_the_style_guide() -> None:
    lines = _told(runs.VOICE).text.splitlines()
    assert lines[:3] == [
        "【情報を守る計画】みほん製菓株式会社",
        "10月20日（火）、山田 花子さんが共有しました。",
        "自社診断：42点（100点満点）",
    ]
    assert "続けること：パソコンの更新、ウイルス対策ソフト、" in lines[4]
    assert lines[6:12] == [
        "まず取り組む5つ",
        "1. パスワードを長くし、使い回しをやめる（全員・10月中）",
        "2. 新しい手口を月1回、朝礼で伝える（総務・11月から）",
        "3. 事故のときの連絡先を1枚にして貼る（社長・11月中）",
        "4. 大事なデータの控え（バックアップ）を毎週取る（総務・11月中）",
        "5. 持ち出すパソコンに画面ロックをかけ、記録を付ける（持ち出す人・12月中）",
    ]
    assert lines[-1] == "次の見直し：2021年4月20日（火）"


def test_a_sharer_without_a_name() -> None:
    told = summary(used(plan_of(runs.VOICE)), Shown("K-1", "", TODAY), TODAY, Language.JA).text
    assert told.splitlines()[1] == "10月20日（火）に共有しました。"


def test_what_other_programs_read() -> None:
    result = _told(runs.VOICE)
    assert result.event == "plan_summary_result"
    assert result.payload["items"] == ["q03", "q05", "q24", "q11", "q13"]
    assert result.payload["telework"] == ["tw01", "tw02", "tw04"]


def test_telework_told_is_telework_shown() -> None:
    result = _told(runs.VOICE, telework=False)
    assert result.payload["telework"] == []
    assert "在宅" not in result.text


def test_the_notification_tells_no_score_and_no_weakness() -> None:
    assert _told(runs.VOICE).notification == "情報を守る計画を共有しました。"


@pytest.mark.parametrize(("edition", "told"), [("2020", True), ("4.0", False)])
def test_covid_belongs_to_2020_only(edition: str, *, told: bool) -> None:
    assert ("コロナ" in _told(runs.VOICE, edition=edition).text) is told
    assert ("COVID" in _told(runs.VOICE, Language.EN, edition=edition).text) is told


def test_a_month_of_another_year_has_its_year() -> None:
    given = runs.all_of(Reply.DONE) | {"q23": Reply.NONE}
    assert "（総務・12月中）" in _told(given).text
    assert "（総務・2021年1月中）" in _told(given, today=date(2020, 11, 10)).text


def test_fewer_gaps_are_told_as_they_are() -> None:
    given = runs.all_of(Reply.DONE) | {"q01": Reply.NONE, "q18": Reply.PARTIAL}
    result = _told(given)
    assert "まず取り組む2つ" in result.text
    assert result.payload["items"] == ["q01", "q18"]
    given["q18"] = Reply.DONE
    assert "まず取り組むこと\n1. " in _told(given).text


def test_full_marks() -> None:
    result = _told(runs.all_of(Reply.DONE))
    assert result.payload["items"] == []
    assert "25の対策がそろいました" in result.text
    assert "まず取り組む" not in result.text


def test_nothing_done_yet_is_not_spoken_of() -> None:
    assert "続けること" not in _told(runs.all_of(Reply.UNKNOWN)).text


def test_a_negative_score_is_said_in_words() -> None:
    assert "自社診断：マイナス25点（100点満点）" in _told(runs.all_of(Reply.UNKNOWN)).text


@given(given=runs.replies, language=runs.languages, telework=runs.telework, edition=runs.editions)
def test_every_summary_says_what_we_will_do_and_nothing_else(
    given: dict[str, Reply], language: Language, *, telework: bool | None, edition: str
) -> None:
    result = _told(given, language, telework=telework, edition=edition)
    assert width(result.text) <= BRIEFING
    assert language is Language.EN or len(result.text) <= BRIEFING
    assert width(result.notification) <= NOTIFICATION
    faults = faults_ja if language is Language.JA else faults_en
    assert faults(result.text) == []
    for weakness in ("わからない", "していない", "Not sure", "Not done", "Partly", "一部", "不明"):
        assert weakness not in result.text
    _only_the_first_five(given, result, edition)


def _only_the_first_five(given: dict[str, Reply], result: Result, edition: str) -> None:
    told = result.payload["items"]
    assert isinstance(told, list)
    assert len(told) == min(5, sum(reply is not Reply.DONE for reply in given.values()))
    for item in items(edition):
        shown = item.measure.ja in result.text or item.measure.en in result.text
        assert shown == (item.id in told)
        assert item.forward.ja not in result.text


@given(runs.replies)
def test_a_channel_cannot_tell_not_knowing_from_not_doing(given: dict[str, Reply]) -> None:
    known: dict[str, Reply] = {i: Reply.NONE if r is Reply.UNKNOWN else r for i, r in given.items()}
    one, other = _told(given).text, _told(known).text
    scores = [line for line in one.splitlines() if line.startswith("自社診断")]
    assert one.replace(scores[0], "") == other.replace(
        next(line for line in other.splitlines() if line.startswith("自社診断")), ""
    )
