"""Where an application stands, as the firm and as the secretariat reads it; no verdicts."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.engine import Text
from conversations.people.applications import ApplicationState

STATES: Mapping[ApplicationState, Text] = MappingProxyType(
    {
        ApplicationState.RECEIVED: Text(
            ja="事務局が確かめています", en="the secretariat is looking at it"
        ),
        ApplicationState.ASKED_BACK: Text(
            ja="事務局からの質問があります", en="the secretariat has a question"
        ),
        ApplicationState.WAITING: Text(ja="空きを待っています", en="waiting for a place"),
        ApplicationState.ACCEPTED: Text(ja="参加が決まりました", en="you take part"),
        ApplicationState.REFUSED: Text(ja="見送りになりました", en="not taken this time"),
        ApplicationState.WITHDRAWN: Text(ja="取り下げました", en="withdrawn"),
    }
)
# The secretariat's names for them: what it counts, narrows lists by and types.
OFFICE_STATES: Mapping[ApplicationState, Text] = MappingProxyType(
    {
        ApplicationState.RECEIVED: Text(ja="確認中", en="received"),
        ApplicationState.ASKED_BACK: Text(ja="質問中", en="asked"),
        ApplicationState.WAITING: Text(ja="待ち順", en="waiting"),
        ApplicationState.ACCEPTED: Text(ja="受け入れ済み", en="accepted"),
        ApplicationState.REFUSED: Text(ja="見送り済み", en="refused"),
        ApplicationState.WITHDRAWN: Text(ja="取り下げ済み", en="withdrawn"),
    }
)
