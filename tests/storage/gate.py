"""A gate before a server on loopback, to take the server away and bring it back."""

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from tests.support.waiting import free_port


class Gate:
    """Passes connections on while it is open; shut, it refuses new ones and cuts those it has.

    Silent, it takes connections and says nothing, as a host that vanished from the network.
    """

    def __init__(self, url: str) -> None:
        there = urlsplit(url)
        self._server = (str(there.hostname), int(there.port or 5432))
        self._port = free_port()
        self.url = there._replace(netloc=f"{there.username}@127.0.0.1:{self._port}").geturl()
        self._door: socket.socket | None = None
        self._lines: list[socket.socket] = []
        self._silent = False

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.shut()

    def open(self, *, silent: bool = False) -> None:
        """Lets connections in."""
        self._silent = silent
        self._door = socket.create_server(("127.0.0.1", self._port))
        threading.Thread(target=self._welcome, args=(self._door,), daemon=True).start()

    def shut(self) -> None:
        """The server is away."""
        if self._door is not None:
            with suppress(OSError):
                self._door.shutdown(socket.SHUT_RDWR)  # wakes the thread that waits in accept
            self._door.close()
        for line in self._lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()
        self._lines.clear()

    def _welcome(self, door: socket.socket) -> None:
        with suppress(OSError):  # the door was shut
            while True:
                line, _ = door.accept()
                self._lines.append(line)
                if not self._silent:
                    self._pass_on(line)

    def _pass_on(self, line: socket.socket) -> None:
        far = socket.create_connection(self._server)
        self._lines.append(far)
        for one, other in ((line, far), (far, line)):
            threading.Thread(target=_pump, args=(one, other), daemon=True).start()


def _pump(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):
        while data := one.recv(65536):
            other.sendall(data)
    with suppress(OSError):
        other.shutdown(socket.SHUT_RDWR)
