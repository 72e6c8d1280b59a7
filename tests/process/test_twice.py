"""The same thing brought twice, or two things at once: one effect, one next question."""

import json
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.journeys.wire import assert_asked_once
from tests.support.site import FIRST, Site
from tests.support.slack_delivery import Reply
from tests.support.slack_user import SlackUser

pytestmark = pytest.mark.process

THRICE = 3


def test_a_command_brought_three_times_at_once(site: Site) -> None:
    person = site.person("U11")

    person.command("/sme", "check", times=THRICE, at_once=True)
    person.wait_question(FIRST)
    site.product.settle()

    assert [reply.status for reply in person.replies] == [200] * THRICE
    assert len(site.posted(person)) == 3  # greeting, privacy, question
    assert_asked_once(site.slack, person.user)


def test_a_message_brought_three_times_at_once(site: Site) -> None:
    person = site.begun("U12")

    person.say("実施していない", times=THRICE, at_once=True)
    person.wait_question("q02")
    site.product.settle()

    assert [reply.status for reply in person.replies] == [200] * THRICE
    assert _open(site, person) == ["q02"]
    assert_asked_once(site.slack, person.user)


def test_a_message_brought_again_much_later(site: Site) -> None:
    person = site.begun("U13")
    person.say("一部実施している", delivery_id="Ev-U13")
    person.wait_question("q02")
    person.press("done")
    person.wait_question("q03")
    site.product.settle()
    before = person.messages()

    assert person.say("", delivery_id="Ev-U13").status == 200
    site.product.settle()

    assert person.messages() == before


def test_a_press_brought_three_times_at_once(site: Site) -> None:
    person = site.begun("U14")

    person.press("partial", times=THRICE, at_once=True)
    person.wait_question("q02")
    site.product.settle()

    assert [reply.status for reply in person.replies] == [200] * THRICE
    assert _open(site, person) == ["q02"]
    assert_asked_once(site.slack, person.user)


def test_a_form_brought_three_times_at_once(site: Site) -> None:
    person = _at_employees(site, "U15")
    view = person.wait_view()

    person.submit(view, "20人", times=THRICE, at_once=True)
    person.wait_question("against_public_order")  # 20 people settle the size: no capital
    site.product.settle()

    assert person.replies == [Reply(200, "")] * THRICE
    assert _open(site, person) == ["against_public_order"]
    assert_asked_once(site.slack, person.user)


def test_a_form_with_a_wrong_number_brought_three_times_at_once(site: Site) -> None:
    person = _at_employees(site, "U16")
    view = person.wait_view()

    person.submit(view, "おおぜい", times=THRICE, at_once=True)

    # whichever answer Slack takes, the form stays open and says why
    for reply in person.replies:
        assert reply.status == 200
        answer = json.loads(reply.body)
        assert answer["response_action"] == "errors"
        assert "おおぜい" in answer["errors"]["regular_employees"]
    site.product.settle()
    assert _open(site, person) == ["regular_employees"]


def test_a_form_button_brought_three_times_at_once(site: Site) -> None:
    person = _at_employees(site, "U17", opened=False)

    person.press("form", times=THRICE, at_once=True)

    assert [reply.status for reply in person.replies] == [200] * THRICE
    assert len(site.slack.open_views(person.user)) == 1


def test_two_choices_pressed_at_once(site: Site) -> None:
    person = site.begun("U18")
    question = person.wait_question("q01")

    replies = _at_once(
        lambda: person.press("done", question.message),
        lambda: person.press("none", question.message),
    )
    site.product.settle()

    assert [reply.status for reply in replies] == [200, 200]
    assert _open(site, person) == ["q02"]  # one answer was taken, one question follows
    assert _result(person)["score"] in (4 + 24 * 2, 0 + 24 * 2)


def test_a_double_click(site: Site) -> None:
    person = site.begun("U19")
    question = person.wait_question("q01")

    replies = _at_once(*[lambda: person.press("done", question.message)] * 2)
    site.product.settle()

    assert [reply.status for reply in replies] == [200, 200]
    assert _open(site, person) == ["q02"]
    assert len(site.posted(person)) == 4  # greeting, privacy, q01 answered, q02: nothing more
    assert_asked_once(site.slack, person.user)


def test_a_press_on_the_card_before_the_last(site: Site) -> None:
    person = site.begun("U20")
    first = person.wait_question("q01")
    person.press("done")
    person.wait_question("q02")
    person.press("partial")
    person.wait_question("q03")

    person.press("none", first.message)  # another choice than the one that was kept
    site.product.settle()

    assert _open(site, person) == ["q03"]
    assert "先へ進んでいます" in str(site.posted(person)[-1].blocks)


def test_two_people_at_once_have_files_of_their_own(site: Site) -> None:
    people = [site.person(f"U2{number}") for number in range(1, 6)]

    _at_once(*[lambda p=person: p.command("/sme", "diagnose") for person in people])
    asked = [person.wait_question("q01") for person in people]

    assert len({question.conversation for question in asked}) == len(people)


def _open(site: Site, person: SlackUser) -> list[str]:
    return [question.id for question in site.open_questions(person)]


def _at_employees(site: Site, user: str, *, opened: bool = True) -> SlackUser:
    """Somebody who is asked how many people they employ, perhaps with the form open."""
    person = site.person(user)
    person.command("/sme", "check")
    for question, choice in ((FIRST, "6"), ("legal_form", "incorporated")):
        person.wait_question(question)
        person.press(choice)
    person.wait_question("regular_employees")
    if opened:
        person.press("form")
    return person


def _result(person: SlackUser) -> dict[str, object]:
    """The rest of the diagnosis, answered "partial" throughout."""
    for number in range(2, 26):
        person.wait_question(f"q{number:02}")
        person.press("partial")
    return person.wait_message("diagnosis_result").payload


def _at_once(*acts: Callable[[], Reply]) -> Sequence[Reply]:
    with ThreadPoolExecutor(len(acts)) as threads:
        return [done.result() for done in [threads.submit(act) for act in acts]]
