"""The codes that open dossiers: 128 random bits, kept as a hash only."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

#: Bytes of a code.
CODE_BYTES = 16


def fresh() -> str:
    """A new code."""
    return _written(secrets.token_bytes(CODE_BYTES))


def fresh_salt() -> str:
    """What makes a code of a key, together with :func:`derived`."""
    return secrets.token_hex(32)


def derived(salt: str, key: str) -> str:
    """The code that belongs to a salt and a key: the same every time, not to be found without."""
    found = hmac.digest(bytes.fromhex(salt), key.encode(), hashlib.sha256)
    return _written(found[:CODE_BYTES])


def hash_of(code: str) -> str:
    """The hash of a code, without the signs and capitals that people add or leave out."""
    return hash_of_secret("".join(sign for sign in code.lower() if sign.isalnum()))


def hash_of_secret(text: str) -> str:
    """The hash of a text with enough randomness of its own."""
    return hashlib.sha256(text.encode()).hexdigest()


def _written(code: bytes) -> str:
    """A code as people copy it: base32 in groups of four."""
    text = base64.b32encode(code).decode().rstrip("=").lower()
    return "-".join(text[i : i + 4] for i in range(0, len(text), 4))
