"""A PNG taken apart: its size, and how many pixels have a colour."""

import struct
import zlib
from dataclasses import dataclass

Pixel = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Picture:
    """Rows of pixels."""

    width: int
    height: int
    rows: tuple[tuple[Pixel, ...], ...]

    def count(self, colour: Pixel) -> int:
        return sum(row.count(colour) for row in self.rows)

    def reddish(self) -> int:
        """Pixels that anybody would call red."""
        return sum(r > 150 and g < 90 and b < 90 for row in self.rows for r, g, b in row)


def decode(png: bytes) -> Picture:
    """Eight-bit RGB or RGBA without interlacing, which is what typst writes."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    at, data, head = 8, b"", b""
    while at < len(png):
        size, kind = struct.unpack(">I4s", png[at : at + 8])
        body = png[at + 8 : at + 8 + size]
        head = body if kind == b"IHDR" else head
        data += body if kind == b"IDAT" else b""
        at += size + 12
    width, height, depth, colour = struct.unpack(">IIBB", head[:10])
    assert (depth, colour) in ((8, 2), (8, 6))
    each = 3 if colour == 2 else 4
    return Picture(width, height, tuple(_rows(zlib.decompress(data), width * each, each)))


def _rows(raw: bytes, long: int, each: int) -> list[tuple[Pixel, ...]]:
    above = bytearray(long)
    rows = []
    for start in range(0, len(raw), long + 1):
        line = bytearray(raw[start + 1 : start + 1 + long])
        for i in range(long):
            left = line[i - each] if i >= each else 0
            corner = above[i - each] if i >= each else 0
            line[i] = (line[i] + _guess(raw[start], left, above[i], corner)) & 255
        rows.append(tuple((line[i], line[i + 1], line[i + 2]) for i in range(0, long, each)))
        above = line
    return rows


def _guess(kind: int, left: int, up: int, corner: int) -> int:
    if kind == 4:  # Paeth
        distances = [abs(up - corner), abs(left - corner), abs(left + up - 2 * corner)]
        return (left, up, corner)[distances.index(min(distances))]
    return (0, left, up, (left + up) // 2)[kind]
