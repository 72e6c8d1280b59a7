"""Long lists, cut into messages of one screen each."""

from collections.abc import Iterable, Iterator


def pages(blocks: Iterable[str], limit: int, between: str = "\n\n") -> Iterator[str]:
    """Blocks of text joined into messages of at most ``limit`` characters, in order.

    A block that is longer by itself stands alone.
    """
    page = ""
    for block in blocks:
        joined = f"{page}{between}{block}" if page else block
        if page and len(joined) > limit:
            yield page
            joined = block
        page = joined
    if page:
        yield page
