"""The outcome of a check: as data, as JSON, as text in a terminal."""

from engine.report.as_json import as_json
from engine.report.outcome import Answer, Outcome, Question, conclude

__all__ = ["Answer", "Outcome", "Question", "as_json", "conclude"]
