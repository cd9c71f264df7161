"""The one thing that is kept of a PIN: a salted scrypt hash."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
from typing import Any, NamedTuple

# 32 MiB and a tenth of a second on a small machine: every guess from a stolen file costs as much.
COST = (2**15, 8, 1)
_MEMORY = 128 * 2**20
_SALT_BYTES = 16


class Hash(NamedTuple):
    """A hash with what it takes to make it again: `cost` is scrypt's n, r and p."""

    salt: bytes
    digest: bytes
    cost: tuple[int, int, int] = COST

    def matches(self, pin: str) -> bool:
        """Tell whether it is the hash of `pin`, in a time that says nothing about the digits."""
        return hmac.compare_digest(self.digest, _digest(pin, self.salt, self.cost))

    def as_json(self) -> dict[str, Any]:
        """Return it as plain values: {salt, digest, cost}."""
        salt, digest = (base64.b64encode(part).decode() for part in (self.salt, self.digest))
        return {"salt": salt, "digest": digest, "cost": list(self.cost)}


def make_hash(pin: str) -> Hash:
    """Return the hash of `pin` with a salt of its own."""
    salt = os.urandom(_SALT_BYTES)
    return Hash(salt, _digest(pin, salt, COST))


def from_json(found: Any) -> Hash:
    """Return the hash that `Hash.as_json` wrote; raise ValueError for anything else."""
    try:
        salt, digest = (base64.b64decode(found[key], validate=True) for key in ("salt", "digest"))
        n, r, p = map(int, found["cost"])
    except (KeyError, TypeError, ValueError) as error:
        message = "it holds no hash"
        raise ValueError(message) from error
    sound = len(salt) >= 8 and len(digest) == 64 and 2**12 <= n <= 2**17 and n & (n - 1) == 0
    if not (sound and 1 <= r <= 16 and 1 <= p <= 4):
        message = "its hash is damaged"
        raise ValueError(message)
    return Hash(salt, digest, (n, r, p))


def _digest(pin: str, salt: bytes, cost: tuple[int, int, int]) -> bytes:
    n, r, p = cost
    return hashlib.scrypt(pin.encode(), salt=salt, n=n, r=r, p=p, maxmem=2 * _MEMORY)
