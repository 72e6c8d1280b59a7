"""What every part of the facts stands on."""

from sqlalchemy import Connection


class Reading:
    """Reads over one connection: the turn's own transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
