"""Which forms of input and output a request uses."""

from __future__ import annotations

from fastapi import Request

from api.problems import Kind, Problem


def content_type(request: Request) -> str:
    """The media type of the body, without its parameters."""
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def require_content(request: Request, *allowed: str) -> str:
    """The media type of the body. Raises the problem for any other than these, or one packed."""
    packed = request.headers.get("content-encoding", "identity").strip().lower()
    if packed != "identity":
        raise Problem(
            Kind.MEDIA,
            "Stuur de invoer onverpakt, zonder de kop Content-Encoding.",
            headers={"Accept-Encoding": "identity"},
        )
    given = content_type(request)
    if given in allowed:
        return given
    raise Problem(
        Kind.MEDIA,
        f"Stuur de invoer als {' of '.join(allowed)}, met die naam in de kop Content-Type.",
        headers={"Accept": ", ".join(allowed)},
    )


def wanted(request: Request, *offered: str) -> str:
    """The first of the offered media types that the client accepts most.

    Raises:
        Problem: none of them is accepted.
    """
    accept = request.headers.get("accept", "*/*") or "*/*"
    weights = dict(_weighed(part) for part in accept.split(",") if part.strip())
    best, chosen = 0.0, None
    for name in offered:
        group = f"{name.partition('/')[0]}/*"
        weight = weights.get(name, weights.get(group, weights.get("*/*", 0.0)))
        if weight > best:
            best, chosen = weight, name
    if chosen is None:
        raise Problem(Kind.NOT_ACCEPTABLE, f"U kunt krijgen: {', '.join(offered)}.")
    return chosen


def _weighed(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip() for piece in part.split(";"))
    for parameter in parameters:
        key, _, value = parameter.partition("=")
        if key.strip() == "q":
            try:
                return name.lower(), float(value)
            except ValueError:
                return name.lower(), 0.0
    return name.lower(), 1.0
