"""A firm from its introduction to the survey: four sessions, one moved and one called off.

Staff are on Slack, the expert and the secretariat in Teams; time passes by the product's clock.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta

import pytest

from tests.bot.teams.teams_door import OFFICE
from tests.journeys.both import Both
from tests.journeys.watching import PATIENCE, result, told, wait_question, wait_words
from tests.support.waiting import wait_until
from tests.support.zones import JAPAN

pytestmark = [pytest.mark.process, pytest.mark.timeout(300)]

BEGINS, ENDS = time(14, 0, tzinfo=JAPAN), time(16, 1, tzinfo=JAPAN)
SAID: Mapping[str, str] = {
    "goals": "1,2,3",
    "done": "計画にした。",
    "homework": "控えを外に取る",
    "span": "14:00～16:00",
    "travel": "0",
    "helpful": "役立った",
}


class Season:
    """The people, and the days on which they meet: every other one from the day after tomorrow."""

    def __init__(self, both: Both) -> None:
        self.both = both
        self.staff = both.on_slack("U1", "yamada")
        self.expert = both.on_teams("29:sato", "佐藤")
        self.office = both.on_teams(OFFICE, "jimukyoku")
        self.days = self._days()
        self.company = ""

    def _days(self) -> Iterator[datetime]:
        day = self.both.slack.product.now().astimezone(JAPAN)
        while True:
            day += timedelta(days=2)
            yield datetime.combine(day, BEGINS)

    def books(self) -> tuple[str, datetime]:
        """The next session, on the next day that is free; its code."""
        day, known = next(self.days), self._codes()
        line = f"session add {self.company} {self.expert.mention} {day:%Y-%m-%d %H:%M} online"
        self.office.command(f"/sme-office {line}")
        wait_words(self.staff.heard, f"{day.month}月{day.day}日")
        return wait_until(lambda: self._codes() - known, PATIENCE).pop(), day

    def _codes(self) -> set[str]:
        heard = "\n".join(each.text for each in self.office.heard())
        return set(re.findall(r"S-[0-9A-Z]{5}", heard))

    def is_over(self, day: datetime) -> None:
        self.both.slack.product.come_to(datetime.combine(day, ENDS))

    def reports(self, number: int) -> None:
        """The expert types the word, and fills in the form that it brings."""
        self.expert.command("/sme-expert report")
        self.expert.fill_form(SAID)
        wait_words(self.expert.heard, "報告を受け取りました")
        wait_words(self.staff.heard, f"【第{number}回の指導の報告】")

    def confirms(self, number: int) -> None:
        self.staff.press("内容を確認しました")
        wait_words(self.expert.heard, f"第{number}回")
        wait_words(self.expert.heard, "報告を確認しました")


def test_a_firm_from_introduction_to_survey(both: Both) -> None:
    season = Season(both)
    _introduced(season)
    _, day = season.books()
    season.is_over(day)
    season.reports(1)
    season.confirms(1)
    _moved(season)
    _called_off_and_objected(season)
    _, day = season.books()
    season.is_over(day)
    season.reports(4)
    season.confirms(4)
    _closed(season)


def _introduced(season: Season) -> None:
    """The expert is asked before the firm's name is told; then both know of each other."""
    season.staff.command("/sme check")
    wait_question(season.staff, "category")
    season.office.command("/sme-office status")
    found = re.search(r"C-[0-9A-Z]{5}", wait_words(season.office.heard, "事業の今").text)
    assert found
    season.company = found[0]
    season.office.command(f"/sme-office assign {season.company} {season.expert.mention}")
    season.office.press("依頼する")
    wait_words(season.expert.heard, "新しい依頼")
    assert not [heard for heard in season.expert.heard() if season.company in heard.text]
    season.expert.press("引き受ける")
    wait_words(season.expert.heard, season.company)
    wait_words(season.staff.heard, season.expert.name)


def _moved(season: Season) -> None:
    code, _ = season.books()
    day = next(season.days)
    season.office.command(f"/sme-office session move {code} {day:%Y-%m-%d %H:%M}")
    wait_words(season.staff.heard, "第2回の指導の日時が変わりました")
    wait_words(season.expert.heard, "第2回の指導の日時が変わりました")
    season.is_over(day)
    season.reports(2)
    season.confirms(2)


def _called_off_and_objected(season: Season) -> None:
    code, _ = season.books()
    season.office.command(f"/sme-office session cancel {code}")
    wait_words(season.staff.heard, "は取りやめになりました")
    wait_words(season.expert.heard, "は取りやめになりました")
    _, day = season.books()
    season.is_over(day)
    season.reports(3)
    season.staff.fill_in("ちがう点がある", {"said": "終わったのは15時半です"})
    wait_words(season.expert.heard, "「終わったのは15時半です」")
    season.expert.fill_in("報告を直す", {"span": "14:00～15:30"})
    wait_words(season.staff.heard, "専門家が報告を直しました")
    season.confirms(3)


def _closed(season: Season) -> None:
    """What the firm has is listed, the survey is answered, and the secretariat can count it."""
    staff = season.staff
    heard = wait_words(staff.heard, "4回の指導が終わりました")
    assert "③ 今後1年の計画：済" in heard.text
    staff.press("アンケートに答える")
    wait_question(staff, "survey_results")
    staff.answer("yes")
    wait_question(staff, "survey_areas")
    staff.answer("policy")
    wait_words(staff.heard, "選んだもの：基本方針やルールができた")
    staff.answer("trust")
    wait_words(staff.heard, "、取引先に説明できる")
    staff.answer("all_told")
    wait_question(staff, "survey_comment")
    staff.say("相談できる人ができた")
    assert told(result(staff, "survey_result")) == {
        "results": "yes",
        "areas": ["policy", "trust"],
    }
    season.office.command("/sme-office statistics")
    figures = wait_words(season.office.heard, "【集計】").text
    assert "100.0%（4件のうち4件）" in figures
    assert "100.0%（1社のうち1社）" in figures
    season.expert.command("/sme-expert papers")
    assert "すべて受領" in wait_words(season.expert.heard, "【書類と支払い】").text
