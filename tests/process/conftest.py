"""The running product, for tests from outside: one of the test's own, or one for many tests."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.postgres import PostgresServer, fresh_database
from tests.support.site import Site, installed

KINDS = ("sqlite", "postgres")


def _url(kind: str, folder: Path, server: PostgresServer, stack: ExitStack) -> str:
    """An empty database of a kind, for as long as the stack is open."""
    if kind == "sqlite":
        return f"sqlite:///{folder}/site.db"
    return stack.enter_context(fresh_database(server))


@pytest.fixture(scope="module", params=KINDS)
def site(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    postgres: PostgresServer,
) -> Iterator[Site]:
    """A product that a module's tests share: each has people of its own, and breaks nothing."""
    folder = tmp_path_factory.mktemp("site")
    with ExitStack() as stack:
        url = _url(request.param, folder, postgres, stack)
        yield stack.enter_context(installed(folder, url))


@pytest.fixture(params=KINDS)
def own_site(
    request: pytest.FixtureRequest, tmp_path: Path, postgres: PostgresServer
) -> Iterator[Site]:
    """A product of the test's own, to be killed."""
    with ExitStack() as stack:
        url = _url(request.param, tmp_path, postgres, stack)
        yield stack.enter_context(installed(tmp_path, url))


@pytest.fixture(scope="module")
def any_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """As ``site``, where the kind of database makes no difference."""
    folder = tmp_path_factory.mktemp("site")
    with installed(folder, f"sqlite:///{folder}/site.db") as running:
        yield running


@pytest.fixture
def sqlite_site(tmp_path: Path) -> Iterator[Site]:
    """As ``own_site``, where the kind of database makes no difference."""
    with installed(tmp_path, f"sqlite:///{tmp_path}/site.db") as running:
        yield running
