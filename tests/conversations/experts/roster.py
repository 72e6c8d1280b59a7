"""Experts who registered, for tests: what they fill in, and the secretariat that approves."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.events import Filled
from tests.conversations.person import SECRETARIAT, House, Someone

# A specialist of Tottori with room for two firms, on working afternoons.
SATO: Mapping[str, str] = MappingProxyType(
    {
        "name": "佐藤 一郎",
        "number": "第12345号",
        "valid_until": "2028-03-31",
        "prefectures": "鳥取県、島根県",
        "online": "yes",
        "hours": "平日の午後",
        "capacity": "2",
        "languages": "ja",
        "industries": "小売、飲食",
        "employer": "no",
    }
)


def office(house: House) -> Someone:
    """Somebody of the secretariat, known to the desk."""
    return Someone(house, SECRETARIAT, "事務局")


def fills(someone: Someone, action: str, argument: str = "", **values: str) -> Someone:
    """Submits an action's form."""
    return someone.does(Filled(action, argument, values))


def registers(house: House, user: str = "U3", **changes: str) -> Someone:
    """Somebody registers, and waits for the secretariat."""
    told = {**SATO, **changes}
    someone = Someone(house, user, told["name"])
    return fills(someone.commands("register", root="sme-expert"), "experts.register", **told)


def code_of(house: House, someone: Someone) -> str:
    """The code that they registered under."""
    people = {row["id"]: row["name"] for row in house.record()["person"]}
    (code,) = (
        str(row["code"])
        for row in house.record()["registration"]
        if people[row["person"]] == someone.name
    )
    return code


def joins(house: House, user: str = "U3", **changes: str) -> tuple[Someone, str]:
    """Registered and approved; with their code."""
    someone = registers(house, user, **changes)
    code = code_of(house, someone)
    office(house).commands(f"expert approve {code}", root="sme-office").presses("承認する")
    return someone, code
