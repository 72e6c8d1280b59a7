"""The app's two icons, drawn here: a shield, in white on the accent colour and as an outline."""

import struct
import zlib
from collections.abc import Callable
from typing import Final

COLOR: Final = 192  # px, as the manifest asks
OUTLINE: Final = 32

_ACCENT: Final = (0x1F, 0x3A, 0x5F)
_WHITE: Final = (0xFF, 0xFF, 0xFF)
_SAMPLES: Final = 4  # a side, for each pixel: smooth edges
_HALF_WIDTH: Final = 0.42  # of the shield, where it is 1 high
_STROKE: Final = 0.1  # of the outline, where the icon is 1 wide

Cover = Callable[[float, float], bool]  # whether a point of the unit square is drawn


def color_icon() -> bytes:
    """The shield on the accent colour, a PNG."""
    rows = (
        [_mixed(_ACCENT, _WHITE, cover) for cover in row]
        for row in _covered(COLOR, lambda x, y: _shield(x, y, 0.62))
    )
    return _png(COLOR, b"\x02", [b"".join(row) for row in rows])


def outline_icon() -> bytes:
    """The shield's outline, white on nothing, a PNG."""
    rows = (
        [bytes((*_WHITE, round(255 * cover))) for cover in row] for row in _covered(OUTLINE, _edge)
    )
    return _png(OUTLINE, b"\x06", [b"".join(row) for row in rows])


def _edge(x: float, y: float) -> bool:
    return _shield(x, y, 0.9) and not _shield(x, y, 0.9 - 2 * _STROKE)


def _shield(x: float, y: float, size: float) -> bool:
    """Flat above, pointed below, as high as ``size``."""
    across = abs(x - 0.5) / size
    down = (y - 0.5) / size + 0.5
    if not 0 <= down <= 1:
        return False
    point = max(2 * down - 1, 0)  # from 0 at half height to 1 at the point
    half: float = _HALF_WIDTH * (1 - point**2) ** 0.75
    return across <= half


def _covered(size: int, cover: Cover) -> list[list[float]]:
    """How much of each pixel is drawn, from 0 to 1."""
    steps = [(n + 0.5) / _SAMPLES for n in range(_SAMPLES)]

    def share(column: int, row: int) -> float:
        hits = sum(cover((column + dx) / size, (row + dy) / size) for dx in steps for dy in steps)
        return hits / _SAMPLES**2

    return [[share(column, row) for column in range(size)] for row in range(size)]


def _mixed(below: tuple[int, int, int], above: tuple[int, int, int], cover: float) -> bytes:
    pairs = zip(below, above, strict=True)
    return bytes(round(under + (over - under) * cover) for under, over in pairs)


def _png(size: int, color_type: bytes, rows: list[bytes]) -> bytes:
    head = struct.pack(">II", size, size) + b"\x08" + color_type + b"\0\0\0"
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    chunks = ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
