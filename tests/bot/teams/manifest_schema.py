"""What the app's manifest must be, in our own words.

As strict as Microsoft's schema 1.24, which is not ours to keep a copy of; commands are held to
the shorter lengths of the older ones.
"""

from typing import Any

GUID = "^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$"


def text(most: int) -> dict[str, Any]:
    return {"type": "string", "minLength": 1, "maxLength": most}


def whole(**properties: Any) -> dict[str, Any]:  # noqa: ANN401 - parts of a schema
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    }


HTTPS = text(2048) | {"pattern": "^https://[^/ ]+/"}
SCOPES = {
    "type": "array",
    "minItems": 1,
    "uniqueItems": True,
    "items": {"enum": ["personal", "team", "groupChat"]},
}
COMMANDS = {
    "type": "array",
    "minItems": 1,
    "maxItems": 10,
    "items": whole(title=text(32), description=text(128)),
}
BOT = whole(
    botId={"type": "string", "pattern": GUID},
    scopes=SCOPES,
    supportsFiles={"type": "boolean"},
    isNotificationOnly={"const": False},
    commandLists={"type": "array", "maxItems": 3, "items": whole(scopes=SCOPES, commands=COMMANDS)},
)
MANIFEST = whole(
    **{"$schema": {"type": "string", "pattern": "/v1.24/MicrosoftTeams.schema.json$"}},
    manifestVersion={"const": "1.24"},
    version={"type": "string", "pattern": r"^\d+\.\d+\.\d+$"},
    id={"type": "string", "pattern": GUID},
    developer=whole(name=text(32), websiteUrl=HTTPS, privacyUrl=HTTPS, termsOfUseUrl=HTTPS),
    name=whole(short=text(30), full=text(100)),
    description=whole(short=text(80), full=text(4000)),
    icons=whole(color=text(2048), outline=text(2048)),
    accentColor={"type": "string", "pattern": "^#[0-9A-F]{6}$"},
    localizationInfo=whole(
        defaultLanguageTag={"const": "ja"},
        additionalLanguages={
            "type": "array",
            "items": whole(languageTag={"const": "en"}, file=text(2048)),
        },
    ),
    defaultInstallScope={"const": "personal"},
    bots={"type": "array", "minItems": 1, "maxItems": 1, "items": BOT},
    permissions={"type": "array", "items": {"enum": ["identity", "messageTeamMembers"]}},
    validDomains={"type": "array", "maxItems": 16, "items": text(2048)},
)
