"""How to declare one star, by date (users.md R4)."""

from datetime import date

import pytest

from conversations.eligibility import find_star, how_to_declare
from conversations.engine import Language
from tests.conversations.diagnosis.voice import faults_en, faults_ja
from tests.conversations.eligibility.runs import EDITIONS, OFFICE

AUTUMN, LAST, FIRST = date(2020, 10, 20), date(2026, 3, 31), date(2026, 4, 1)


def _told(edition: str, today: date, language: Language = Language.JA) -> str:
    return how_to_declare(edition, today, language, OFFICE).text


def test_the_form_says_the_day_to_look_for_the_id() -> None:
    told = _told("2020", AUTUMN)
    assert "10月27日（火）ごろに届きます" in told
    assert "GビズID" not in told
    assert "Tue 27 Oct" in _told("2020", AUTUMN, Language.EN)


def test_the_year_is_told_where_the_id_comes_in_another() -> None:
    assert "2021年1月4日（月）" in _told("2020", date(2020, 12, 28))


def test_from_april_2026_a_gbizid_is_asked_about_first() -> None:
    told = _told("4.0", FIRST)
    assert "プライム" in told
    assert "メンバー" in told
    assert "先に申し込んでください" in told
    assert "申込みフォーム" not in told


@pytest.mark.parametrize(("today", "gbizid"), [(LAST, False), (FIRST, True)])
@pytest.mark.parametrize("edition", EDITIONS)
def test_todays_way_stands_first_whatever_the_edition(
    edition: str, today: date, *, gbizid: bool
) -> None:
    heading = _told(edition, today).splitlines()[0]
    assert ("2026年4月から" in heading) is gbizid


def test_an_old_page_is_told_to_be_old() -> None:
    told = _told("2020", FIRST)
    assert told.index("GビズID") < told.index("案内ページのころ")
    assert "2026年4月1日（水）からは" in _told("4.0", LAST)


def test_the_buttons_lead_back_to_the_conversation() -> None:
    bound = how_to_declare("2020", AUTUMN, Language.JA, OFFICE, "c-7")
    assert [(b.action, b.argument) for b in bound.buttons] == [
        ("eligibility.declared", "c-7"),
        ("eligibility.find_star", "c-7"),
    ]
    assert how_to_declare("2020", AUTUMN, Language.JA, OFFICE).buttons == ()


def test_how_to_find_out_whether_one_has_declared() -> None:
    notice = find_star(Language.JA, "c-7")
    for said in ("会社名を探す", "11桁", "補助金"):
        assert said in notice.text
    assert notice.buttons[0].argument == "c-7:security_action"
    assert [button.action for button in find_star(Language.EN).buttons] == [
        "eligibility.how_to_declare"
    ]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("today", [AUTUMN, LAST, FIRST])
def test_notices_fit_and_keep_to_the_style_guide(
    edition: str, today: date, language: Language
) -> None:
    faults = faults_ja if language is Language.JA else faults_en
    for notice in (
        how_to_declare(edition, today, language, OFFICE, "c-7"),
        find_star(language, "c-7"),
    ):
        assert len(notice.text) <= 320
        assert len(notice.notification) <= 40
        assert faults(notice.text) == []
