"""Taking in the body of a request: no more than so many bytes, within so many seconds."""

from __future__ import annotations

import asyncio

from starlette.types import Message, Receive

from api.problems import Kind, Problem

#: The client may still be sending what nobody reads: the connection is of no more use.
_CLOSE = {"Connection": "close"}


def too_large(limit: int) -> Problem:
    """The problem with more than a number of bytes."""
    size = f"{limit // 1_000_000} MB" if limit >= 1_000_000 else f"{limit // 1_000} kB"
    return Problem(Kind.TOO_LARGE, f"Stuur niet meer dan {size}.", headers=_CLOSE)


def limited(receive: Receive, most: int, seconds: float) -> Receive:
    """Receives a body; what comes after it, such as the end of the connection, as it comes.

    Args:
        receive: of the server.
        most: bytes that the body may have.
        seconds: until all of it must be there, from now.

    Raises:
        Problem: when asked for the next part of a body that is too large or too slow.
    """
    received = 0
    complete = False
    until = asyncio.get_running_loop().time() + seconds

    async def receiving() -> Message:
        nonlocal received, complete
        if complete:
            return await receive()
        try:
            async with asyncio.timeout_at(until):
                message = await receive()
        except TimeoutError:
            raise Problem(
                Kind.TOO_SLOW_IN,
                f"Uw verzoek was na {seconds:g} seconden nog niet helemaal binnen.",
                headers=_CLOSE,
            ) from None
        received += len(message.get("body", b""))
        if received > most:
            raise too_large(most)
        complete = not message.get("more_body", False)
        return message

    return receiving
