"""What a change of the law asks of a rule base: which citations no longer say what was read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from engine.lawwatch.citations import Citation
from engine.lawwatch.known import KnownLaws, Version
from engine.lawwatch.texts import LAPSED
from engine.syntax.citations import Articles

#: What was found about a cited article. "gewijzigd": its text differs from the text it was checked
#: against; "vervallen": it is gone in a later version; "bestaat niet": the text it was checked
#: against has no such article; "onbekend": there is no text of on or before the day of the check.
Verdict = Literal["gewijzigd", "vervallen", "bestaat niet", "onbekend"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One article and everything that leans on it, as checked on one day.

    `compared` is the version that counts as the text that was read: the newest one known from on
    or before that day. `since` is the day from which a later version differs.
    """

    verdict: Verdict
    law: str
    title: str
    article: str
    verified: dt.date
    cited_by: tuple[Citation, ...]
    compared: dt.date | None = None
    since: dt.date | None = None

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that this touches."""
        return tuple(sorted({rule for citation in self.cited_by for rule in citation.rules}))


def compare(citations: Iterable[Citation], known: KnownLaws) -> tuple[Finding, ...]:
    """Findings on all citations of laws of which a version is known, by law and article."""
    found: dict[tuple[str, str, dt.date, Verdict], Finding] = {}
    for citation in citations:
        versions = known.versions(citation.law)
        if not versions:
            continue
        for articles in citation.articles:
            for verdict, article, compared, since in _judged(articles, citation.verified, versions):
                key = (citation.law, article, citation.verified, verdict)
                before = found.get(key)
                found[key] = Finding(
                    verdict,
                    citation.law,
                    citation.title,
                    article,
                    citation.verified,
                    (*(before.cited_by if before else ()), citation),
                    compared,
                    since,
                )
    return tuple(sorted(found.values(), key=_in_order))


def _judged(
    cited: Articles, verified: dt.date, versions: Sequence[Version]
) -> Iterator[tuple[Verdict, str, dt.date | None, dt.date | None]]:
    read = next((v for v in reversed(versions) if v.since <= verified), None)
    if read is None:
        yield "onbekend", str(cited), None, None
        return
    numbers = read.expand(cited)
    if numbers is None:
        verdict: Verdict = "bestaat niet" if read.complete else "onbekend"
        yield verdict, str(cited), read.since, None
        return
    later = [v for v in versions if v.since > read.since]
    for number in numbers:
        before = read.articles[number]
        if before == LAPSED:
            if number in (cited.first, cited.last):
                yield "bestaat niet", number, read.since, None
            continue
        for version in later:
            after = version.articles.get(number, LAPSED if version.complete else before)
            if after != before:
                gone: Verdict = "vervallen" if after == LAPSED else "gewijzigd"
                yield gone, number, read.since, version.since
                break


def _in_order(finding: Finding) -> tuple[object, ...]:
    parts = tuple(
        (0, int(part), "") if part.isdigit() else (1, 0, part) for part in _pieces(finding.article)
    )
    return (finding.law, finding.verdict, parts, finding.verified)


def _pieces(text: str) -> Iterator[str]:
    """Digits and other characters apart, so that article 2.9 comes before 2.10."""
    import itertools

    for _, group in itertools.groupby(text, str.isdigit):
        yield "".join(group)
