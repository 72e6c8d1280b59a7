"""Asking an expert for a firm, for tests of candidates, offers and hand-overs."""

from tests.conversations.experts.roster import office
from tests.conversations.person import House, Someone, buttons_of, words


def last(someone: Someone) -> str:
    """The newest message of their chat."""
    return words(someone.sees[-1].step)


def labels(someone: Someone, text: str) -> list[str]:
    """The buttons of the newest message that holds the text."""
    step = [m.step for m in someone.sees if text in words(m.step)][-1]
    return [button.label for button in buttons_of(step)]


def offers(house: House, company: str, expert: str) -> str:
    """The secretariat asks the expert; the offer's code."""
    desk = office(house).commands(f"assign {company} {expert}", root="sme-office")
    desk.presses("依頼する")
    return str(made(house)[-1]["code"])


def made(house: House) -> list[dict[str, object]]:
    """All offers, the oldest first."""
    return sorted(house.record()["offer"], key=lambda row: str(row["made_at"]))


def states(house: House) -> list[object]:
    return [row["state"] for row in made(house)]
