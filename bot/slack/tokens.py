"""Which bot token serves a workspace."""

from dataclasses import dataclass, field
from typing import Protocol


class Tokens(Protocol):
    """Tokens by workspace; installs by OAuth supply their own."""

    async def token(self, space: str) -> str | None:
        """The workspace's bot token, None where the app is not installed there."""
        ...


@dataclass(frozen=True, slots=True)
class OneToken:
    """The token of the one workspace that the app was installed in by hand."""

    bot_token: str = field(repr=False)

    async def token(self, space: str) -> str | None:
        del space  # events may name the organisation, or a guest's own workspace
        return self.bot_token or None
