"""The Slack door: read, render, send, and one route for everything that Slack sends."""

from bot.slack.app import SlackDoor, SlackSettings, Taken
from bot.slack.profiles import SlackProfiles
from bot.slack.read import PLATFORM
from bot.slack.send import SlackMessenger
from bot.slack.tokens import OneToken, Tokens

__all__ = [
    "PLATFORM",
    "OneToken",
    "SlackDoor",
    "SlackMessenger",
    "SlackProfiles",
    "SlackSettings",
    "Taken",
    "Tokens",
]
