"""Plain JSON, read back with its types checked: a snapshot that does not fit says where."""

from collections.abc import Mapping
from datetime import date

from conversations.engine import Json, Text


def text_json(text: Text) -> Json:
    """A text in both languages as JSON."""
    return {"ja": text.ja, "en": text.en}


class Fields:
    """The fields of a JSON object by name and type.

    Raises KeyError for a field that is missing and TypeError for one of another type.
    """

    def __init__(self, json: Json | Mapping[str, Json]) -> None:
        if not isinstance(json, Mapping):
            raise TypeError(json)
        self._json = json

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._json)

    def empty(self, name: str) -> bool:
        return self._json.get(name) is None

    def string(self, name: str) -> str:
        value = self._json[name]
        if not isinstance(value, str):
            raise TypeError(name)
        return value

    def number(self, name: str) -> int:
        value = self._json[name]
        if not isinstance(value, int) or isinstance(value, bool):
            raise TypeError(name)
        return value

    def flag(self, name: str) -> bool:
        value = self._json[name]
        if not isinstance(value, bool):
            raise TypeError(name)
        return value

    def day(self, name: str) -> date:
        return date.fromisoformat(self.string(name))

    def text(self, name: str) -> Text:
        inner = self.fields(name)
        return Text(ja=inner.string("ja"), en=inner.string("en"))

    def fields(self, name: str) -> "Fields":
        return Fields(self._json[name])

    def each(self, name: str) -> "tuple[Fields, ...]":
        """The objects of a list."""
        return tuple(Fields(value) for value in self._list(name))

    def strings(self, name: str) -> tuple[str, ...]:
        return tuple(value for value in self._list(name) if isinstance(value, str))

    def numbers(self, name: str) -> tuple[int, ...]:
        return tuple(value for value in self._list(name) if isinstance(value, int))

    def _list(self, name: str) -> list[Json]:
        value = self._json[name]
        if not isinstance(value, list):
            raise TypeError(name)
        return value
