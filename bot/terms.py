"""The terms of use: a text file of the secretariat's, read as it stands."""

import hashlib
from pathlib import Path

from bot.sheet import decode
from conversations.people.applications import Terms

MARK = 8  # characters of the file's hash that tell two wordings apart


def read_terms(path: str, version: str) -> Terms | None:
    """The terms with their version; None where no file is set, or none can be read.

    version: as the secretariat calls it. The file's own mark stands behind it, so that an
    agreement is always one to exactly this wording.
    """
    if not path:
        return None
    try:
        text = decode(Path(path).read_bytes()).replace("\r\n", "\n").strip()
    except (OSError, UnicodeDecodeError):
        return None
    mark = hashlib.sha256(text.encode()).hexdigest()[:MARK]
    called = f"{version} ({mark})" if version else mark
    return Terms(called, text) if text else None
