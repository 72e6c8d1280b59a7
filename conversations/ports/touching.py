"""Whose file a change touches."""


class Touching:
    """What every change can tell, for the audit and for what is kept fresh."""

    __slots__ = ()

    @property
    def firm(self) -> str | None:
        """The code of the company whose file it touches, None where it is nobody's."""
        return None
