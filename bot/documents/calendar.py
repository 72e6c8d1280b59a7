"""An appointment as a calendar file (RFC 5545), through the library icalendar."""

from icalendar import Calendar, Event, vCalAddress, vText

from bot.documents.names import media_of, with_ending
from bot.documents.port import File
from conversations.engine import Appointment, Document

PRODUCT = "-//SME consultant//expert sessions//JA"
NOBODY = "noreply@invalid.invalid"  # RFC 2606: an address that is nobody's


def write_appointment(document: Document, appointment: Appointment) -> File:
    """The file; a moved or cancelled session has the same UID and a higher SEQUENCE."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "CANCEL" if appointment.cancelled else "REQUEST")
    calendar.add_component(_event(appointment))
    name = with_ending(document.name, "ics")
    return File(name, media_of(name), calendar.to_ical())


def _event(appointment: Appointment) -> Event:
    event = Event()
    event.add("uid", appointment.uid)
    event.add("sequence", appointment.sequence)
    event.add("dtstamp", appointment.made_at)
    event.add("dtstart", appointment.starts_at)
    event.add("dtend", appointment.ends_at)
    event.add("summary", appointment.summary)
    event.add("location", appointment.place)
    event.add("description", appointment.text)
    event.add("status", "CANCELLED" if appointment.cancelled else "CONFIRMED")
    event.add("organizer", _organiser(*appointment.organiser))
    return event


def _organiser(name: str, mail: str) -> vCalAddress:
    address = vCalAddress(f"mailto:{mail or NOBODY}")
    if name:
        address.params["cn"] = vText(name)
    return address
