"""Every sentence exists in Japanese and English; a missing one is a type error."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """The languages that people read."""

    JA = "ja"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence or paragraph in both languages, with ``{placeholders}`` alike in both."""

    ja: str
    en: str

    def say(self, language: Language, **values: object) -> str:
        """The text in one language, its placeholders filled."""
        raw = self.ja if language is Language.JA else self.en
        return raw.format_map(values) if values else raw


def same(words: str) -> Text:
    """A text that reads alike in both languages (a name, a number)."""
    return Text(ja=words, en=words)
