"""eForms notices: the XML that TenderNed and TED publish, to facts with their origin.

The way of one field: bytes -> `intake.xml` (safe reading) -> `fields` (as the notice writes it) ->
`mapping` with `buyer`, `subject`, `term`, `criteria` (as facts of the rule base) -> `Notice`.
"""

from __future__ import annotations

from engine.diagnostics import Place, fault
from engine.intake import xml
from engine.intake.eforms.fields import extract
from engine.intake.eforms.mapping import notice
from engine.intake.notice import Findings, Notice, quoted

__all__ = ["Notice", "read"]

NOTICE = xml.Expected(
    "een aankondiging",
    "Download de aankondiging als XML (eForms). Op TenderNed en TED staat die knop bij de "
    "aankondiging.",
)

_NOTICES = {
    "ContractNotice",
    "ContractAwardNotice",
    "PriorInformationNotice",
    "BusinessRegistrationInformationNotice",
}
_OTHERS = {
    "TED_EXPORT": "een oude TED-aankondiging, van voor eForms",
    "TED_ESENDERS": "een oude TED-aankondiging, van voor eForms",
    "Invoice": "een factuur",
    "QualificationApplicationRequest": "een aanbestedingsdocument van het type UEA",
    "QualificationApplicationResponse": "een aanbestedingsdocument van het type UEA",
    "html": "een webpagina",
    "rss": "een lijst met nieuwsberichten",
    "feed": "een lijst met nieuwsberichten",
}


def read(data: bytes, name: str) -> Notice:
    """The facts in an eForms notice; `name` is the file's name in messages.

    Raises :class:`engine.diagnostics.Faults` when `data` is not an eForms notice.
    """
    root = xml.parse(data, name, NOTICE)
    kind = xml.local(root)
    if kind not in _NOTICES:
        what = f": dit is {_OTHERS[kind]}" if kind in _OTHERS else ""
        raise fault(
            "N010",
            f"“{name}” is geen eForms-aankondiging{what}. Het begint met {quoted(kind)}.",
            Place(name, int(root.sourceline or 1), 1),
            "Een eForms-aankondiging begint met ContractNotice, PriorInformationNotice of "
            "ContractAwardNotice.",
        )
    return notice(extract(root), Findings(name))
