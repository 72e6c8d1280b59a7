"""Making the loopback Slack behave badly: refuse, fail, be slow, or drop the line."""

from dataclasses import dataclass
from threading import Lock
from typing import Literal


@dataclass(slots=True)
class Fault:
    """What happens to the next calls of a method (``*``: of any), ``times`` times."""

    method: str
    kind: Literal["refuse", "fail", "slow", "cut"]
    times: int
    status: int = 200
    retry_after: int | None = None
    error: str = ""
    seconds: float = 0.0


class Faults:
    """Faults in the order they were asked for; each call meets at most one."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        with self._lock:
            self._waiting.append(fault)

    def clear(self) -> None:
        with self._lock:
            self._waiting.clear()

    def meet(self, method: str) -> Fault | None:
        """The fault that a call of the method meets, used up by one."""
        with self._lock:
            for fault in self._waiting:
                if fault.method in {method, "*"} and fault.times > 0:
                    fault.times -= 1
                    return fault
        return None
