"""The product as a process of its own: started, killed, stopped and looked at from outside."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.support.slack_api import LoopbackSlack
from tests.support.slack_delivery import Reply
from tests.support.waiting import free_port, wait_until

SECRET = "signing-secret-of-the-tests"
TOKEN = "xoxb-loopback"
OFFICE = "U9"  # the secretariat's first member

_HOST = "127.0.0.1"
_LATER = Path(__file__).with_name("later.py")
_PATHS = ("PATH", "PYTHONPATH")
_PATIENCE = 20.0  # seconds until a process is up, or down: others may be using the machine


def slack_settings(slack: LoopbackSlack, database_url: str, **more: str) -> dict[str, str]:
    """The settings of an installation in one workspace, with the Slack door open."""
    return {
        "DATABASE_URL": database_url,
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_BOT_TOKEN": TOKEN,
        "SLACK_API_URL": slack.url,
        "OFFICE_MEMBERS": f"slack:T1:{OFFICE}",
        **more,
    }


def environment(settings: Mapping[str, str]) -> dict[str, str]:
    """What a process sees: its settings, and of the test's own environment where programs are."""
    paths = {name: os.environ[name] for name in _PATHS if name in os.environ}
    return {**paths, "LANG": "C.UTF-8", **settings}


def run_command(
    *arguments: str, folder: Path, settings: Mapping[str, str], within: float = 60.0
) -> subprocess.CompletedProcess[str]:
    """``sme-consultant …`` run to its end in a folder of its own (no ``.env`` but the folder's)."""
    return subprocess.run(
        [sys.executable, "-m", "bot.cli", *arguments],
        cwd=folder,
        env=environment(settings),
        capture_output=True,
        encoding="utf-8",
        timeout=within,
        check=False,
    )


class Product:
    """``sme-consultant serve``; ``with Product(…) as product:`` starts it and ends it.

    folder: where it runs and where its log is kept, over restarts. settings: its environment.
    """

    def __init__(self, folder: Path, settings: Mapping[str, str]) -> None:
        self.port = int(settings.get("PORT", 0)) or free_port()
        self.settings = {**settings, "PORT": str(self.port)}
        self.folder = folder
        self._log = folder / f"log-{self.port}.txt"
        self._process: subprocess.Popen[bytes] | None = None
        self.pace = 1.0  # seconds that the last start took: how quick the machine is just now
        self._ahead = timedelta()  # of its clock, before the real one

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.kill()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://{_HOST}:{self.port}"

    def start(self) -> None:
        """Starts it, and waits until it is ready. Raises AssertionError where it ended instead."""
        begun = time.monotonic()
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command(),
                cwd=self.folder,
                env=environment(self.settings),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        try:
            wait_until(self._up, _PATIENCE)
        except BaseException:
            self.kill()
            raise
        self.pace = time.monotonic() - begun

    def kill(self) -> None:
        """``kill -9``: nothing of it can be finished."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def terminate(self) -> None:
        """SIGTERM, without waiting for what follows."""
        assert self._process, "it does not run"
        self._process.send_signal(signal.SIGTERM)

    def ended(self) -> int:
        """Waits for its end; its exit code."""
        assert self._process, "it does not run"
        code = self._process.wait(_PATIENCE)
        self._process = None
        return code

    def stop(self) -> int:
        """SIGTERM, and its exit code."""
        self.terminate()
        return self.ended()

    def restart(self) -> None:
        """``kill -9``, and started again at the same address with the same settings."""
        self.kill()
        self.start()

    def now(self) -> datetime:
        """What its clock shows (aware, UTC)."""
        return datetime.now(UTC) + self._ahead

    def come_to(self, moment: datetime) -> None:
        """Stopped, and started again with its clock at that moment (aware)."""
        assert self.stop() == 0
        self._ahead = moment - datetime.now(UTC)
        self.start()

    def _command(self) -> list[str]:
        if not self._ahead:
            return [sys.executable, "-m", "bot.cli", "serve"]
        seconds = str(int(self._ahead.total_seconds()))
        return [sys.executable, "-P", str(_LATER), seconds, "serve"]

    def log(self) -> str:
        """All that it wrote on standard output and standard error."""
        return self._log.read_text("utf-8")

    def get(self, path: str) -> Reply:
        """A plain GET. Raises OSError or HTTPException where nobody answers."""
        connection = HTTPConnection(_HOST, self.port, timeout=5)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return Reply(response.status, response.read().decode())
        finally:
            connection.close()

    def metric(self, name: str) -> float:
        """A number of ``/metrics``."""
        found = re.search(rf"^{name} (\S+)$", self.get("/metrics").body, re.MULTILINE)
        assert found, f"no metric {name}"
        return float(found[1])

    def settle(self, within: float = 20.0) -> None:
        """Waits until nothing is left to send, and all that was sent is noted."""
        wait_until(lambda: self.metric("sme_messages_waiting") == 0, within)

    def _up(self) -> bool:
        assert self._process, "it does not run"
        assert self._process.poll() is None, f"it ended instead:\n{self.log()}"
        try:
            return self.get("/readyz").status == 200
        except (OSError, HTTPException):
            return False
