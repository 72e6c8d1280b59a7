"""Nobody is in two places at once: neither a firm, nor an expert, who needs time to travel."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.conversations.person import SECRETARIAT, House, Someone
from tests.conversations.sessions.desk import Programme, open_programme


@pytest.fixture
def busy(programme: Programme) -> Programme:
    """Sato has Yamada's firm from 14:00 to 16:00 on 10 December, on site; another firm waits."""
    programme.imports("C-2AAAA", "みほん製菓")
    programme.books("2026-12-10 14:00", "onsite")
    return programme


def _adds(programme: Programme, time: str, mode: str = "onsite") -> bool:
    before = len(programme.sessions)
    programme.types(f"session add C-2AAAA {programme.sato.mention} 2026-12-10 {time} {mode}")
    return len(programme.sessions) > before


@pytest.mark.parametrize("time", ["12:30", "13:59", "14:00", "15:59", "16:59", "11:30"])
def test_an_expert_has_one_session_at_a_time_and_time_to_travel(busy: Programme, time: str) -> None:
    assert not _adds(busy, time)
    assert "移動の時間" in busy.office.text
    assert busy.sessions[0].code in busy.office.text


@pytest.mark.parametrize("time", ["11:00", "17:00", "17:30"])
def test_with_an_hour_to_travel_another_firm_can_be_visited(busy: Programme, time: str) -> None:
    assert _adds(busy, time)


def test_between_two_online_sessions_nobody_travels(busy: Programme) -> None:
    first = busy.sessions[0].code
    busy.types(f"session cancel {first}")
    busy.books("2026-12-10 14:00", "online")
    assert _adds(busy, "16:00", "online")


def test_a_session_cannot_be_moved_into_anothers_time(busy: Programme) -> None:
    assert _adds(busy, "10:00", "onsite")
    moved = next(s for s in busy.sessions if s.company == "C-2AAAA")
    busy.types(f"session move {moved.code} 2026-12-10 15:00")
    assert "移動の時間" in busy.office.text
    assert next(s for s in busy.sessions if s.code == moved.code).wall == "2026-12-10 10:00"


def test_a_session_called_off_leaves_its_time_free(busy: Programme) -> None:
    busy.types(f"session cancel {busy.sessions[0].code}")
    assert _adds(busy, "14:00")


def test_moving_a_session_by_an_hour_does_not_clash_with_itself(busy: Programme) -> None:
    code = busy.sessions[0].code
    busy.types(f"session move {code} 2026-12-10 15:00")
    assert busy.sessions[0].wall == "2026-12-10 15:00"


def test_of_two_bookings_at_once_for_one_expert_one_is_kept(either_house: House) -> None:
    programme = open_programme(either_house)
    programme.books("2026-12-01 14:00")  # the expert is known from now on
    expert = programme.sessions[0].expert
    for number in range(4):
        programme.imports(f"C-4{number:04}", f"会社{number}")
    lines = [f"session add C-4{n:04} {expert} 2026-12-10 14:00 online" for n in range(4)]

    def types(line: str) -> None:
        Someone(either_house, SECRETARIAT).commands(line, root="sme-office")

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(types, lines))
    assert sum(s.wall == "2026-12-10 14:00" for s in programme.sessions) == 1
