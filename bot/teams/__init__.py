"""The Teams door: read, render, send, and one route for everything that Teams sends.

All of botbuilder stays in this folder (docs/decisions/0009-teams-connector.md).
"""

from bot.teams.activities import PLATFORM
from bot.teams.app import Taken, TeamsDoor
from bot.teams.kept import KeptReferences, KeptUploads
from bot.teams.references import Known, References
from bot.teams.send import TeamsMessenger
from bot.teams.settings import AppType, TeamsSettings

__all__ = [
    "PLATFORM",
    "AppType",
    "KeptReferences",
    "KeptUploads",
    "Known",
    "References",
    "Taken",
    "TeamsDoor",
    "TeamsMessenger",
    "TeamsSettings",
]
