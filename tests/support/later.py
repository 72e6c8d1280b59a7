"""``sme-consultant`` as it runs some months from now: ``later.py SECONDS serve``.

Everything is the product's own but the one clock of its wiring. The platforms around it keep
theirs, by which they sign.
"""

import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from bot import cli, wiring


def clock_ahead(seconds: int) -> Callable[[], datetime]:
    """A clock that shows what the real one will show so much later."""
    ahead = timedelta(seconds=seconds)
    return lambda: datetime.now(UTC) + ahead


if __name__ == "__main__":
    wiring.real_time = clock_ahead(int(sys.argv[1]))
    sys.exit(cli.main(sys.argv[2:]))
