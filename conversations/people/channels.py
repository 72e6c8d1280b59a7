"""How a firm wants to hear: chat, telephone or e-mail; most firms have no chat (users.md F1)."""

from enum import StrEnum

from conversations.engine.reading import plain


class Channel(StrEnum):
    """The way that a firm, or the secretariat for it, chose."""

    CHAT = "chat"
    TELEPHONE = "telephone"
    EMAIL = "email"


_SAID = {
    Channel.CHAT: ("chat", "チャット", "slack", "teams", "窓口"),
    Channel.TELEPHONE: ("telephone", "phone", "tel", "call", "電話", "でんわ", "お電話"),
    Channel.EMAIL: ("email", "e-mail", "mail", "メール", "電子メール", "eメール"),
}
_BY_WORD = {plain(word): channel for channel, words in _SAID.items() for word in words}


def read_channel(text: str) -> Channel | None:
    """As it stands in a file or is typed; None where it says nothing that is known."""
    return _BY_WORD.get(plain(text))
