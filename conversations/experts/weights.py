"""The rules of matching as data: how much each counts, and why.

Source of all: our own working model (users.md R10). What stands behind a weight is beside it.
Points add up; a candidate who is near, free and fits the firm's hours comes before one who is
only one of these.
"""

from dataclasses import dataclass

from conversations.engine import Text


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that counts. points: added where it applies. source: why it counts so much."""

    id: str
    points: float
    text: Text
    source: str


SAME = Rule(
    "same",
    40,
    Text(ja="{prefecture}に行ける", en="travels to {prefecture}"),
    "domain.md 5.1: the first year's report found experts near the firm of value; users.md S5",
)
BESIDE = Rule(
    "beside",
    25,
    Text(ja="となりの{prefecture}に行ける", en="travels to {prefecture}, next to it"),
    "as above; two hours' travel at the most (users.md S5) is an estimate",
)
REGION = Rule(
    "region",
    15,
    Text(ja="同じ地方の{prefecture}に行ける", en="travels to {prefecture}, in its region"),
    "as above",
)
ONLINE = Rule(
    "online",
    10,
    Text(ja="オンラインもできる", en="online too"),
    "programme page: on site or online; users.md S5: nobody near, then online",
)
ONLINE_WISHED = Rule(
    "online_wished",
    20,
    Text(ja="希望のオンラインができる", en="online, as wished"),
    "as above; the firm asked for it",
)
INDUSTRY = Rule(
    "industry",
    12,
    Text(ja="業種を知っている", en="knows the industry"),
    "issue 5",
)
HOURS = Rule(
    "hours",
    12,
    Text(ja="希望の時間に合う", en="fits the wished hours"),
    "users.md X4: dates beside a day job",
)
FREE = Rule(
    "free",
    15,
    Text(ja="担当{load}／{capacity}社", en="{load} of {capacity} firms"),
    "issue 5, load: the whole for an expert without any firm, less with each",
)
KEPT = Rule(
    "kept",
    -20,
    Text(ja="残り1社は地方の会社に空けたい", en="last place, better for a region"),
    "domain.md 5.1: the first year's visits were skewed to the three metropolitan areas",
)
#: Wishes (application) that are served by sessions online.
WISH_ONLINE = frozenset({"online", "first_onsite", "either"})
