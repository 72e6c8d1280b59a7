"""Keys and tokens as the Bot Framework publishes and signs them, made for a test run."""

import json
import time
from collections.abc import Mapping
from functools import cache
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from jwt.algorithms import RSAAlgorithm

APP = "11111111-2222-3333-4444-555555555555"
TENANT = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"
ISSUER = "https://api.botframework.com"
BOT = f"28:{APP}"


@cache
def key(name: str) -> RSAPrivateKey:
    """A key of that name; making one takes a while, so each is made once."""
    del name
    return generate_private_key(public_exponent=65537, key_size=2048)


def published(name: str, *, endorsed: bool = True) -> dict[str, Any]:
    """A key as it stands in the published list."""
    jwk: dict[str, Any] = json.loads(RSAAlgorithm.to_jwk(key(name).public_key()))
    endorsements = ["msteams", "webchat"] if endorsed else ["webchat"]
    return {**jwk, "kid": name, "use": "sig", "endorsements": endorsements}


def claims(service_url: str, **changed: object) -> dict[str, Any]:
    """What a good token says; a claim changed to None is left out."""
    now = int(time.time())
    told = {
        "iss": ISSUER,
        "aud": APP,
        "serviceurl": service_url,
        "nbf": now - 10,
        "exp": now + 3600,
        **changed,
    }
    return {name: value for name, value in told.items() if value is not None}


def signed(
    told: Mapping[str, object], *, kid: str | None = "k1", by: str = "k1", algorithm: str = "RS256"
) -> str:
    """A token; ``kid`` is the key it names, ``by`` the one that signs it."""
    headers = {} if kid is None else {"kid": kid}
    secret: Any = key(by) if algorithm.startswith("RS") else "a-shared-secret-of-thirty-two-bytes"
    return jwt.encode(dict(told), secret, algorithm=algorithm, headers=headers)
