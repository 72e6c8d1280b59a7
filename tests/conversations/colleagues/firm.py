"""A firm of two and more at one desk."""

from sqlalchemy import Connection, select

from conversations.events import Filled
from storage.tables import account
from tests.conversations.person import House, Someone


def two(house: House) -> tuple[Someone, Someone]:
    """Yamada, whose diagnosis it is, and Sato, who accepted a part of it and answered it."""
    yamada, sato = Someone(house), Someone(house, "U2", "佐藤 次郎")
    yamada.commands("diagnose")
    yamada.commands(f"hand {sato.mention} 25")
    sato.presses("引き受ける").picks("done")
    return yamada, sato


def fills(someone: Someone, action: str, **values: str) -> Someone:
    """Submits the form of an action."""
    return someone.does(Filled(action, "", values))


def answered(house: House) -> dict[str, str]:
    """What stands on record, by question."""
    return {str(row["question"]): str(row["value"]) for row in house.record()["answer"]}


def ids(*people: Someone) -> list[str]:
    """The people as they are on record."""

    def read(connection: Connection) -> dict[str, str]:
        rows = connection.execute(select(account.c.user, account.c.person))
        return {row.user: row.person for row in rows}

    known = people[0].house.database.run_now(read)
    return [known[someone.user] for someone in people]
