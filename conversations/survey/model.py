"""A survey as it was answered, read from its record."""

from collections.abc import Mapping
from dataclasses import dataclass

from conversations.engine import Json

RESULTS = ("yes", "somewhat", "no", "not_yet")  # in the order of asking


@dataclass(frozen=True, slots=True)
class Survey:
    """results: one of ``RESULTS``. areas: ids. comment: empty where nothing was written."""

    results: str
    areas: tuple[str, ...]
    comment: str


def read_survey(snapshot: Mapping[str, Json]) -> Survey:
    """What ``finish`` kept."""
    areas = snapshot["areas"]
    return Survey(
        results=str(snapshot["results"]),
        areas=tuple(map(str, areas)) if isinstance(areas, list) else (),
        comment=str(snapshot["comment"]),
    )
