"""What all tables are made with."""

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import (
    Column,
    MetaData,
    Text,
)

from storage.columns import UtcDateTime

# One rule for every constraint's name, so that a later migration can name what it drops.
NAMES: Mapping[str, str] = MappingProxyType(
    {
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

metadata = MetaData(naming_convention=dict(NAMES))


def text_column(name: str, *, null: bool = False) -> Column[str]:
    """A column of words that are ours; what people type goes into ``Typed``."""
    return Column(name, Text, nullable=null)


def moment(name: str, *, null: bool = False) -> Column[object]:
    """A column of a moment, UTC."""
    return Column(name, UtcDateTime, nullable=null)
