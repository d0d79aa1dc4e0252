"""What Pydantic finds wrong, in Dutch: in what is sent and in how the program is set up alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_MESSAGES: Mapping[str, str] = {
    "missing": "Dit ontbreekt.",
    "extra_forbidden": "Dit gegeven bestaat hier niet.",
    "string_type": "Hier hoort een tekst.",
    "int_parsing": "Hier hoort een heel getal.",
    "int_type": "Hier hoort een heel getal.",
    "float_parsing": "Hier hoort een getal.",
    "bool_parsing": "Hier hoort true of false.",
    "date_parsing": "Hier hoort een datum, bijvoorbeeld 2026-02-01.",
    "date_from_datetime_parsing": "Hier hoort een datum, bijvoorbeeld 2026-02-01.",
    "json_invalid": "Dit is geen geldige JSON.",
}


def in_dutch(found: Mapping[str, Any]) -> str:
    """What one of the errors of a `ValidationError` says, without the value that is wrong."""
    context = found.get("ctx", {})
    match found["type"]:
        case "greater_than":
            return f"Dit moet meer dan {context['gt']:g} zijn."
        case "greater_than_equal":
            return f"Dit moet {context['ge']} of meer zijn."
        case "less_than_equal":
            return f"Dit moet {context['le']} of minder zijn."
        case "string_too_short" | "too_short":
            return f"Dit moet minstens {context['min_length']} lang zijn."
        case "string_too_long" | "too_long":
            return f"Dit mag hoogstens {context['max_length']} lang zijn."
        case "enum" | "literal_error":
            return f"Kies uit: {context['expected'].replace(' or ', ' of ')}."
        case "value_error" if str(context["error"]):
            return str(context["error"])
        case other:
            return _MESSAGES.get(other, "Dit heeft niet de goede vorm.")
