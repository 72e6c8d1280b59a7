"""A firm on its way into the programme, for tests that need one."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.engine import Table
from conversations.events import Filled
from conversations.people.applications import Terms
from tests.conversations.person import SECRETARIAT, House, Someone, with_programme
from tests.conversations.walks import answers, checks

TERMS = Terms("第1版", "第1条 この規約は、試験のためのものです。")
FIRM: Mapping[str, str] = MappingProxyType(
    {
        "company_name": "みほん製菓株式会社",
        "company_kana": "みほんせいか",
        "prefecture": "31",
        "address": "鳥取市東町1-220",
        "corporate_number": "書かない",
        "declaration_id": "41234567890",
        "contact_name": "総務 山田 花子",
        "contact_telephone": "０８５７−１２−３４５６",
        "contact_email": "Yamada@example.co.jp",
        "contact_channel": "telephone",
        "telework_now": "yes",
        "session_mode": "first_onsite",
        "session_times": "afternoon",
        "session_wish": "月末は避けたい",
    }
)


def with_terms(house: House, **changes: object) -> House:
    """The house with terms of use to agree to."""
    return with_programme(house, terms=TERMS, **changes)


def office_of(house: House) -> Someone:
    """Somebody of the secretariat."""
    return Someone(house, SECRETARIAT, "事務局")


def writes(someone: Someone, *, until: str = "", **changes: str) -> Someone:
    """The application's questions to the end, or to the question ``until``."""
    given = {**FIRM, **changes}
    while someone.cards and someone.asked.question != until:
        answers(someone, given[someone.asked.question])
    return someone


def applies(someone: Someone, **changes: str) -> Someone:
    """From the check to the receipt."""
    checks(someone).commands("apply").presses("同意して進む")
    return writes(someone, **changes)


def applications(house: House) -> list[dict[str, object]]:
    """Every application on file, as it came in."""
    return sorted(house.record()["application"], key=lambda row: str(row["made_at"]))


def number(house: House, place: int = -1) -> str:
    """The receipt number of an application."""
    return str(applications(house)[place]["code"])


def fills(someone: Someone, action: str, argument: str, **values: str) -> Someone:
    """Submits the form of an action."""
    return someone.does(Filled(action, argument, values))


def table(someone: Someone) -> Table:
    """The list that was shown last."""
    return next(step for step in reversed(someone.heard) if isinstance(step, Table))
