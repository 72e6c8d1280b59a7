"""The browser door answers the machine it runs on, and nobody else (contract.md).

A name that was rebound to 127.0.0.1, a page of another site, and a proxy that makes the trial
reachable from outside are all refused before a handler runs.
"""

from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType

from aiohttp import web
from yarl import URL

from bot.web import words
from conversations.engine import Language

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_FORWARDED = frozenset({"forwarded", "via", "x-real-ip", "x-client-ip", "x-original-host"})
HEADERS: Mapping[str, str] = MappingProxyType(
    {
        "Content-Security-Policy": (
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
            "require-trusted-types-for 'script'; trusted-types 'none'"
        ),
        "Cache-Control": "no-store",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
)


def guarded(handler: Handler) -> Handler:
    """The handler behind the guard, its answers with the headers that shut scripts out."""

    async def guard(request: web.Request) -> web.StreamResponse:
        if not _of_this_machine(request):
            refused = words.ELSEWHERE.say(Language.EN)
            return web.json_response({"refused": refused}, status=403, headers=HEADERS)
        if request.method == "POST" and request.content_type != "application/json":
            return web.json_response({}, status=415, headers=HEADERS)  # no cross-site form
        response = await handler(request)
        if not response.prepared:
            response.headers.update(HEADERS)
        return response

    return guard


def _of_this_machine(request: web.Request) -> bool:
    names = {name.lower() for name in request.headers}
    forwarded = bool(names & _FORWARDED) or any(n.startswith("x-forwarded") for n in names)
    hosts = request.headers.getall("Host", [])
    origins = request.headers.getall("Origin", [])
    return (
        not forwarded
        and len(hosts) == 1
        and _loopback(f"http://{hosts[0]}")
        and all(_loopback(origin) for origin in origins)
    )


def _loopback(address: str) -> bool:
    try:
        url = URL(address)
    except ValueError:
        return False
    return url.scheme == "http" and url.host in LOOPBACK and url.user is None
