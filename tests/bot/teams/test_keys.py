import aiohttp
import pytest

from bot.teams.keys import DAY, RETRY, SOON, Keys, KeysAwayError
from tests.bot.teams.loopback import LoopbackTeams
from tests.bot.teams.signing import published


class Hands:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Hands:
    return Hands()


@pytest.fixture
def keys(teams: LoopbackTeams, session: aiohttp.ClientSession, clock: Hands) -> Keys:
    return Keys(teams.settings().openid_url, session, clock)


async def test_a_key_that_was_published_lately_is_found(
    teams: LoopbackTeams, keys: Keys, clock: Hands
) -> None:
    await keys.get("k1")
    teams.keys.append(published("k2"))

    with pytest.raises(PermissionError):
        await keys.get("k2")
    clock.now += SOON + 1

    assert (await keys.get("k2")).endorsements == ("msteams", "webchat")


async def test_keys_are_looked_at_anew_each_day(
    teams: LoopbackTeams, keys: Keys, clock: Hands
) -> None:
    await keys.get("k1")
    teams.keys[:] = [published("k2")]
    clock.now += DAY - 1
    await keys.get("k1")
    clock.now += 2

    with pytest.raises(PermissionError):
        await keys.get("k1")


async def test_known_keys_serve_on_while_the_publisher_is_away(
    teams: LoopbackTeams, keys: Keys, clock: Hands
) -> None:
    await keys.get("k1")
    teams.away()
    clock.now += DAY + 1

    assert await keys.get("k1")
    with pytest.raises(KeysAwayError):
        await keys.get("k2")


async def test_a_publisher_that_is_away_is_not_asked_by_everybody(
    teams: LoopbackTeams, keys: Keys, clock: Hands
) -> None:
    teams.refuse("meta", 503, times=2)
    for _ in range(5):
        with pytest.raises(KeysAwayError):
            await keys.get("k1")
    assert len(teams.calls_of("meta")) == 1

    clock.now += RETRY + 1
    with pytest.raises(KeysAwayError):
        await keys.get("k1")
    clock.now += RETRY + 1
    assert await keys.get("k1")


@pytest.mark.parametrize("name", ["meta", "keys"])
@pytest.mark.parametrize("body", [{}, {"keys": None}, {"keys": [5]}, {"jwks_uri": 5}], ids=str)
async def test_nonsense_is_no_publication(
    teams: LoopbackTeams, keys: Keys, name: str, body: dict[str, object]
) -> None:
    teams.answer(name, 200, body)

    with pytest.raises(KeysAwayError):
        await keys.get("k1")


async def test_keys_of_another_kind_are_passed_over(teams: LoopbackTeams, keys: Keys) -> None:
    teams.keys[:0] = [{"kid": "ec", "kty": "EC", "crv": "P-256", "x": "x", "y": "y"}, {"kid": "?"}]

    assert await keys.get("k1")
    with pytest.raises(PermissionError):
        await keys.get("ec")
