"""Calendar files: one entry from booking to its end, whatever happens to the session."""

from typing import Any

from icalendar import Calendar

from bot.documents.writing import write
from conversations.engine import Document, Language
from conversations.events import Pressed
from tests.conversations.person import Someone
from tests.conversations.sessions.desk import Programme, at


def _file(someone: Someone, label: str = "予定表に入れる") -> Document:
    """What the newest button of that label brings."""
    someone.presses(label)
    (document,) = [step for step in someone.heard if isinstance(step, Document)]
    return document


def _entry(document: Document) -> tuple[str, Any]:
    """What a calendar reads in the file: what is to be done with it, and the entry."""
    calendar = Calendar.from_ical(write(document).content)
    (event,) = calendar.walk("VEVENT")
    return str(calendar["method"]), event


def test_both_sides_get_the_same_entry_with_what_they_need(programme: Programme) -> None:
    session = programme.books("2026-12-10 14:00")
    staff, expert = _file(programme.yamada), _file(programme.sato)
    assert staff.name == "指導-第1回.ics"
    assert staff.company == programme.firm
    for document in (staff, expert):
        method, event = _entry(document)
        assert method == "REQUEST"
        assert event["uid"] == f"{session.code}@sme-consultant"
        assert event.decoded("dtstart") == at(2026, 12, 10, 5)
        assert event.decoded("dtend") == at(2026, 12, 10, 7)
        assert int(event["sequence"]) == 0
        assert str(event["organizer"]) == "mailto:office@example.jp"
    assert "佐藤 一郎" in str(_entry(staff)[1]["summary"])
    assert programme.firm in str(_entry(expert)[1]["summary"])


def test_a_move_mends_the_entry_and_calling_off_takes_it_out(programme: Programme) -> None:
    session = programme.books("2026-12-10 14:00")
    _, booked = _entry(_file(programme.yamada))
    programme.types(f"session move {session.code} 2026-12-11 10:00")
    _, moved = _entry(_file(programme.yamada))
    programme.types(f"session cancel {session.code}")
    method, gone = _entry(_file(programme.yamada, "予定表から消す"))
    assert len({str(event["uid"]) for event in (booked, moved, gone)}) == 1
    assert [int(event["sequence"]) for event in (booked, moved, gone)] == [0, 1, 2]
    assert moved.decoded("dtstart") == at(2026, 12, 11, 1)
    assert (method, str(gone["status"])) == ("CANCEL", "CANCELLED")


def test_an_old_button_brings_the_entry_as_it_is_now(programme: Programme) -> None:
    session = programme.books("2026-12-10 14:00")
    old = programme.yamada.button("予定表に入れる")
    programme.types(f"session move {session.code} 2026-12-11 10:00")
    programme.yamada.does(Pressed(old.action, old.argument))
    (document,) = [step for step in programme.yamada.heard if isinstance(step, Document)]
    assert int(_entry(document)[1]["sequence"]) == 1


def test_nobody_gets_the_entry_of_another_firms_session(programme: Programme) -> None:
    session = programme.books("2026-12-10 14:00")
    stranger = Someone(programme.house, "U8", "別の会社").commands("check")
    stranger.does(Pressed("session.calendar", session.code))
    assert [step for step in stranger.heard if isinstance(step, Document)] == []
    assert "開けません" in stranger.text


def test_each_reads_it_in_their_own_language(programme: Programme) -> None:
    smith = programme.joins("U5", "Smith", Language.EN)
    programme.books("2026-12-10 14:00")
    smith.locale = "en-US"
    document = _file(smith, "Into my calendar")
    assert document.name == "session-1.ics"
    assert "A file for your calendar" in document.text
    assert "Session 1 with" in str(_entry(document)[1]["summary"])
