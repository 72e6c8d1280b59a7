"""What Slack takes, in one table, and how a text is made to fit.

Source of the figures: Slack's public reference of Block Kit and of the Web API, where no other
source stands beside them.
"""

from typing import Final

BLOCKS: Final = 50  # in a message
BLOCKS_IN_VIEW: Final = 100  # in a modal or an App Home
MESSAGE_TEXT: Final = 10_000  # over all blocks together: slackapi/bolt-js issues 2509 and 2867
NOTIFICATION: Final = 4_000  # a message's ``text``: chat.update refuses more
METADATA: Final = 8_000  # bytes of a message's event_payload

SECTION: Final = 3_000
HEADER: Final = 150
CONTEXT: Final = 3_000  # one text in a context block

ADDRESS: Final = 3_000  # of an image block's picture
ALT: Final = 2_000  # of an image block: plain text, not escaped

ACTIONS: Final = 25  # elements in an actions block
BUTTONS_A_ROW: Final = 5  # what is seen without unfolding; more options become a select
BUTTON: Final = 75
BUTTON_VALUE: Final = 2_000
IDENTIFIER: Final = 255  # action_id, block_id, callback_id

OPTIONS: Final = 100  # in a select
BOXES: Final = 10  # options of checkboxes
OPTION: Final = 75  # text and description alike
OPTION_VALUE: Final = 150
PLACEHOLDER: Final = 150

TITLE: Final = 24  # a modal's title, submit and close
LABEL: Final = 2_000  # an input's label and hint
TYPED: Final = 3_000  # a text input's content

_ESCAPES: Final = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))
_ELLIPSIS: Final = "…"


def shorten(text: str, limit: int) -> str:
    """The text, its end replaced by "…" where it has more than ``limit`` characters."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + _ELLIPSIS


def escape(text: str) -> str:
    """The text so that Slack reads no mention, link or entity in it."""
    for character, entity in _ESCAPES:
        text = text.replace(character, entity)
    return text


def unescape(text: str) -> str:
    """The text as it was typed."""
    for character, entity in reversed(_ESCAPES):
        text = text.replace(entity, character)
    return text


def room(text: str, limit: int) -> int:
    """How many characters of the text fit into ``limit`` characters once escaped."""
    if len(text) <= limit and len(escape(text)) <= limit:
        return len(text)
    used = 0
    for place, character in enumerate(text):
        used += len(escape(character))
        if used > limit:
            return place
    return len(text)


def fitted(text: str, limit: int) -> str:
    """The text escaped, and shortened so that it fits; never empty, as Slack takes no empty one."""
    text = text.strip() or _ELLIPSIS
    fits = room(text, limit)
    if fits < len(text):
        text = text[: room(text, limit - 1)].rstrip() + _ELLIPSIS
    return escape(text)


def pieces(text: str, limit: int = SECTION) -> list[str]:
    """The text in as few pieces as fit, cut at line ends where there are any; none where empty."""
    found: list[str] = []
    rest = text.strip()
    while rest:
        fits = room(rest, limit)
        if fits < len(rest):
            fits = max(rest.rfind("\n", 1, fits + 1), 0) or fits
        found.append(rest[:fits].strip("\n"))
        rest = rest[fits:].strip("\n")
    return [piece for piece in found if piece.strip()]
