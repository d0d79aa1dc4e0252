"""Why an answer is what it is: the tree behind it as data, and its Dutch sentences.

``Explainer(program).explain(assessment, goals)`` gives an :class:`Explanation`;
:func:`outline` words it as nested lines, :func:`brief` the same with
only what decides, :func:`as_json` writes it for programs.
"""

from engine.explanation.as_json import as_json
from engine.explanation.brief import brief
from engine.explanation.build import Explainer
from engine.explanation.grounds import Ground, Grounds
from engine.explanation.mark import Mark
from engine.explanation.outline import Branch, outline, plain
from engine.explanation.sentences import Sentences
from engine.explanation.tree import (
    Condition,
    Explanation,
    Mention,
    ParameterUse,
    RuleStep,
    Step,
)

__all__ = [
    "Branch",
    "Condition",
    "Explainer",
    "Explanation",
    "Ground",
    "Grounds",
    "Mark",
    "Mention",
    "ParameterUse",
    "RuleStep",
    "Sentences",
    "Step",
    "as_json",
    "brief",
    "outline",
    "plain",
]
