"""Widths, cases, kana and spaces: what a keyboard does to a word, undone."""

import unicodedata

import jaconv

LONGEST_ANSWER = 200  # characters; longer texts are stories, in which no single answer is sought

_ENDINGS = " 。．.！!？?、"
_KEYCAP = "\u20e3"  # the frame of the keycap emoji 3️⃣


def plain(text: str) -> str:
    """The text as if typed half width, in lower case, with single spaces and no full stop.

    '／ＳＭＥ　診断。' reads '/sme 診断'. Invisible characters that phones and copying leave
    behind go too. Text that is plain already stays as it is.
    """
    # unicodedata rather than jaconv.normalize, which turns the range mark 〜 into the vowel ー.
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).lower())
    seen = "".join(char for char in folded if not _invisible(char)).replace("’", "'")
    return " ".join(seen.split()).rstrip(_ENDINGS)


def spoken(text: str) -> str:
    """Plain text with all kana as hiragana: ﾊｲ, ハイ and はい are one word."""
    hiragana: str = jaconv.kata2hira(plain(text))
    return hiragana


def _invisible(char: str) -> bool:
    if char == _KEYCAP or "\ufe00" <= char <= "\ufe0f":
        return True
    return unicodedata.category(char) in ("Cf", "Cc") and not char.isspace()
