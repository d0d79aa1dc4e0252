"""What a change of the law asks, as text for a maintainer and as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from engine.lawwatch import Finding, Watch
from engine.values import show_date

Scenarios = Mapping[str, Sequence[tuple[str, int, str]]]

_HEADINGS = {
    "gewijzigd": "Gewijzigd sinds de controle",
    "vervallen": "Vervallen sinds de controle",
    "bestaat niet": "Aangehaald, maar bestaat niet",
    "onbekend": "Niet te vergelijken: geen tekst van op of voor de dag van de controle",
}
#: What asks for work: a citation that cannot be compared is a text to fetch, not a change.
_ALARMING = ("gewijzigd", "vervallen", "bestaat niet")


def alarming(watch: Watch) -> bool:
    """Whether a cited article changed, lapsed, or is not there."""
    return any(finding.verdict in _ALARMING for finding in watch.findings)


def text(watch: Watch, scenarios: Scenarios) -> str:
    """The findings as plain text, most urgent first."""
    lines = ["Wetteksten"]
    for law in watch.known.laws:
        title = next((c.title for c in watch.citations if c.law == law), None)
        if title is None:
            lines.append(f"  {law}: geen regel noemt deze wet.")
            continue
        days = ", ".join(show_date(v.since) for v in watch.known.versions(law))
        lines.append(f"  {title} ({law}): tekst van {days}.")
    for verdict, heading in _HEADINGS.items():
        found = [f for f in watch.findings if f.verdict == verdict]
        if found:
            lines += ["", heading]
            for finding in found:
                lines += _finding(finding, watch, scenarios)
    if not alarming(watch):
        lines += ["", "Geen aangehaald artikel is gewijzigd."]
    if watch.unseen:
        lines += ["", "Wetten die regels noemen en waarvan hier geen tekst is"]
        lines += [f"  {title} ({law})" for law, title in sorted(watch.unseen.items())]
    if watch.skipped:
        lines += ["", "Overgeslagen bestanden"]
        lines += [
            f"  {s.name}: {' '.join(d.message for d in s.diagnostics)}" for s in watch.skipped
        ]
    return "\n".join(lines) + "\n"


def _finding(finding: Finding, watch: Watch, scenarios: Scenarios) -> list[str]:
    told = [f"gecontroleerd op {show_date(finding.verified)}"]
    if finding.compared is not None:
        told.append(f"vergeleken met de tekst van {show_date(finding.compared)}")
    when = f" per {show_date(finding.since)}" if finding.since else ""
    lines = [f"  {finding.title}, artikel {finding.article}{when} ({', '.join(told)})"]
    values = sorted({c.id for c in finding.cited_by if c.kind == "waarde"})
    about = _scenarios(finding, scenarios)
    files = sorted({file for file, _, _ in about})
    for label, names in (
        ("regels", list(finding.rules)),
        ("waarden", values),
        ("toetsen", _checks(finding, watch)),
        ("scenario's", [f"{len(about)}, in {', '.join(files)}"] if about else []),
    ):
        if names:
            lines.append(f"      {label}: {', '.join(names)}")
    return lines


def _scenarios(finding: Finding, scenarios: Scenarios) -> list[tuple[str, int, str]]:
    return sorted({s for rule in finding.rules for s in scenarios.get(rule, ())})


def _checks(finding: Finding, watch: Watch) -> list[str]:
    return sorted({check for rule in finding.rules for check in watch.checks.get(rule, ())})


def as_json(watch: Watch, scenarios: Scenarios) -> dict[str, Any]:
    """The same as one object."""
    return {
        "wetten": [
            {
                "bwb": law,
                "versies": [str(v.since) for v in watch.known.versions(law)],
            }
            for law in watch.known.laws
        ],
        "bevindingen": [
            {
                "oordeel": finding.verdict,
                "bwb": finding.law,
                "wet": finding.title,
                "artikel": finding.article,
                "geverifieerd": str(finding.verified),
                "vergeleken_met": finding.compared and str(finding.compared),
                "vanaf": finding.since and str(finding.since),
                "regels": list(finding.rules),
                "waarden": sorted({c.id for c in finding.cited_by if c.kind == "waarde"}),
                "toetsen": _checks(finding, watch),
                "scenarios": [
                    {"bestand": file, "regel": line, "naam": name}
                    for file, line, name in _scenarios(finding, scenarios)
                ],
            }
            for finding in watch.findings
        ],
        "zonder_tekst": [{"bwb": law, "wet": title} for law, title in sorted(watch.unseen.items())],
        "overgeslagen": [
            {
                "bestand": s.name,
                "fouten": [{"code": d.code, "melding": d.message} for d in s.diagnostics],
            }
            for s in watch.skipped
        ],
    }
