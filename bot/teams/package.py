"""The Teams app package: manifest, English words and two icons in one zip, made when asked for.

``python -m bot.teams.package OUT.zip APP_ID https://your.server/`` writes one.
"""

import json
import re
import sys
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from yarl import URL

from bot.teams import package_words as words
from bot.teams.icons import color_icon, outline_icon
from conversations.engine import Language, Text

MANIFEST_VERSION: Final = "1.24"
SCHEMA: Final = (
    f"https://developer.microsoft.com/json-schemas/teams/v{MANIFEST_VERSION}/MicrosoftTeams"
)
VERSION: Final = "0.1.0"
ACCENT: Final = "#1F3A5F"

_USAGE: Final = "usage: python -m bot.teams.package OUT.zip APP_ID https://your.server/\n"
_ARGUMENTS: Final = 4
_GUID: Final = re.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_GROUPS: Final = ("team", "groupChat")

Json = dict[str, Any]


def manifest(app_id: str, public_url: str, developer: str = "") -> Json:
    """What the app is, in Japanese; ``english`` has the other words.

    public_url: where people find the secretariat's site, privacy notice and terms. developer:
    who runs it. Raises ValueError for an address that is not https, and for no app id.
    """
    site = _site(public_url)
    ja = Language.JA
    return {
        "$schema": f"{SCHEMA}.schema.json",
        "manifestVersion": MANIFEST_VERSION,
        "version": VERSION,
        "id": _guid(app_id),
        "developer": {
            "name": (developer or words.NAME.ja)[:32],
            "websiteUrl": site,
            "privacyUrl": site,
            "termsOfUseUrl": site,
        },
        "name": {"short": words.NAME.say(ja), "full": words.FULL_NAME.say(ja)},
        "description": {"short": words.SHORT.say(ja), "full": words.FULL.say(ja)},
        "icons": {"color": "color.png", "outline": "outline.png"},
        "accentColor": ACCENT,
        "localizationInfo": {
            "defaultLanguageTag": "ja",
            "additionalLanguages": [{"languageTag": "en", "file": "en.json"}],
        },
        "defaultInstallScope": "personal",
        "bots": [_bot(app_id)],
        "permissions": ["identity", "messageTeamMembers"],
        "validDomains": [URL(site).host],
    }


def english() -> Json:
    """The manifest's words in English, by their place in it."""
    en = Language.EN
    told: Json = {
        "$schema": f"{SCHEMA}.Localization.schema.json",
        "name.short": words.NAME.say(en),
        "name.full": words.FULL_NAME.say(en),
        "description.short": words.SHORT.say(en),
        "description.full": words.FULL.say(en),
    }
    for place, commands in enumerate((words.PERSONAL, words.GROUP)):
        for number, (title, about) in enumerate(commands):
            path = f"bots[0].commandLists[{place}].commands[{number}]"
            told |= {f"{path}.title": title.say(en), f"{path}.description": about.say(en)}
    return told


def package(app_id: str, public_url: str, developer: str = "") -> bytes:
    """The zip to upload: the same bytes for the same settings. Raises as ``manifest``."""
    files: Mapping[str, bytes] = {
        "manifest.json": _json(manifest(app_id, public_url, developer)),
        "en.json": _json(english()),
        "color.png": color_icon(),
        "outline.png": outline_icon(),
    }
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return packed.getvalue()


def _bot(app_id: str) -> Json:
    lists = (("personal",), words.PERSONAL), (_GROUPS, words.GROUP)
    return {
        "botId": app_id,
        "scopes": ["personal", *_GROUPS],
        "supportsFiles": True,
        "isNotificationOnly": False,
        "commandLists": [
            {"scopes": list(scopes), "commands": _commands(commands)} for scopes, commands in lists
        ],
    }


def _commands(commands: Sequence[tuple[Text, Text]]) -> list[Json]:
    return [{"title": title.ja, "description": about.ja} for title, about in commands]


def _guid(app_id: str) -> str:
    if not _GUID.fullmatch(app_id):
        reason = "the app package needs the bot's app id, a GUID (MICROSOFT_APP_ID)"
        raise ValueError(reason)
    return app_id


def _site(public_url: str) -> str:
    url = URL(public_url)
    if url.scheme != "https" or not url.host:
        reason = "the app package needs an https address (PUBLIC_URL)"
        raise ValueError(reason)
    return str(url)


def _json(value: Json) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=2).encode()


def main(arguments: Sequence[str]) -> int:
    """Writes the package; 2 where the arguments are not whole."""
    if len(arguments) != _ARGUMENTS:
        sys.stderr.write(_USAGE)
        return 2
    _, out, app_id, public_url = arguments
    try:
        packed = package(app_id, public_url)
    except ValueError as wrong:
        sys.stderr.write(f"{wrong}\n")
        return 2
    Path(out).write_bytes(packed)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
