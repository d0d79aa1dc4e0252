"""The grammar of conditions, values and table cells.

One LALR grammar with two starting points. The result is a parse tree with positions; what the
names mean is decided in :mod:`engine.syntax.checker`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import cast

from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedCharacters, UnexpectedEOF, UnexpectedInput, UnexpectedToken

from engine.diagnostics import Diagnostic
from engine.syntax.document import Scalar

MAX_LENGTH = 4_000
MAX_NESTING = 60

GRAMMAR = r"""
?expression: disjunction
?disjunction: conjunction ("of" conjunction)+ -> or_
            | conjunction
?conjunction: negation ("en" negation)+       -> and_
            | negation
?negation: "niet" negation                    -> not_
         | comparison
?comparison: sum COMPARATOR sum               -> compare
           | sum "in" "[" sum ("," sum)* "]"  -> one_of
           | sum "niet" "in" "[" sum ("," sum)* "]" -> none_of
           | sum "valt" "onder" NAME          -> under
           | sum "bevat" sum                  -> has
           | "alle" NAME "voldoen" "aan" "(" expression ")"      -> every
           | "een" "van" NAME "voldoet" "aan" "(" expression ")" -> some
           | sum
?sum: product
    | sum PLUSMINUS product                   -> arithmetic
?product: unary
        | product TIMESOVER unary             -> arithmetic
?unary: PLUSMINUS unary                       -> signed
      | atom
?atom: AMOUNT                                 -> amount
     | PERCENT                                -> percentage
     | DATE                                   -> date
     | DURATION                               -> duration
     | CPV                                    -> cpv
     | NUMBER                                 -> number
     | STRING                                 -> string
     | NAME                                   -> name
     | NAME "(" expression ("," expression)* ["waar" expression] ")" -> call
     | "(" expression ")"

?cell: DASH                                   -> anything
     | "niet" members                         -> cell_not
     | COMPARATOR sum                         -> cell_compare
     | sum "t/m" sum                          -> cell_range
     | "valt" "onder" NAME                    -> cell_under
     | members                                -> cell_in
members: sum ("," sum)* | "[" sum ("," sum)* "]"

DASH.9: /-(?=\s*$)/
COMPARATOR: "=" | "!=" | "<=" | ">=" | "<" | ">"
PLUSMINUS: "+" | "-"
TIMESOVER: "*" | "/"
DATE.8: /[0-9]{4}-[0-9]{2}-[0-9]{2}/
CPV.7: /[0-9]{8}-[0-9](?![0-9])/
DURATION.6: /[0-9]+ *(maanden|maand|jaar|dagen|dag|weken|week)\b/
PERCENT.5: /[0-9.]+(,[0-9]+)? ?%/
AMOUNT.5: /€ ?-?[0-9.]+(,[0-9]+)?/
NUMBER: /[0-9][0-9.]*(,[0-9]+)?/
STRING: /"[^"]*"/
NAME: /[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)*/
%ignore /[ \t\r\n\u00a0\u202f]+/
"""

#: Characters that a word processor puts in the place of others.
_STRANGE = {
    **dict.fromkeys("“”„‟", 'Gebruik rechte aanhalingstekens: ".'),
    **dict.fromkeys("–—−", "Gebruik het gewone minteken: -."),
    **dict.fromkeys("≤≥≠", "Schrijf <=, >= of !=."),
}

_EXPECTED = {
    "COMPARATOR": "een vergelijking (=, <, >=)",
    "PLUSMINUS": "+ of -",
    "TIMESOVER": "* of /",
    "NAME": "een begrip of keuze",
    "AMOUNT": "een bedrag",
    "NUMBER": "een getal",
    "LPAR": "(",
    "RPAR": ")",
    "LSQB": "[",
    "RSQB": "]",
    "COMMA": "een komma",
    "EN": "en",
    "OF": "of",
    "IN": "in",
    "VALT": "valt onder",
    "ONDER": "onder",
    "VOLDOEN": "voldoen aan",
    "VOLDOET": "voldoet aan",
    "WAAR": "waar",
    "NIET": "niet",
    "VAN": "van",
    "$END": "het einde",
}

ParseTree = Tree[Token]

_BRACKETS = re.compile(r"[()\[\]]")


@cache
def _parser() -> Lark:
    return Lark(
        GRAMMAR,
        parser="lalr",
        start=["expression", "cell"],
        propagate_positions=True,
        maybe_placeholders=True,
    )


def parse(scalar: Scalar, start: str = "expression") -> ParseTree | Diagnostic:
    """The parse tree of an expression or a table cell, or what is wrong with it."""
    text = scalar.text
    if not text.strip():
        return Diagnostic("R010", "Hier ontbreekt een voorwaarde of waarde.", scalar.place)
    if len(text) > MAX_LENGTH or _nesting(text) > MAX_NESTING:
        return Diagnostic(
            "R011",
            "Deze voorwaarde is te lang of te diep genest.",
            scalar.place,
            "Maak er een eigen begrip met een regel van.",
        )
    try:
        return _tree(text, start)
    except UnexpectedInput as error:
        return _syntax_fault(error, scalar)


def _nesting(text: str) -> int:
    """How deep parentheses and prefix operators go: a bound for everything that recurses."""
    depth = deepest = 0
    for bracket in _BRACKETS.findall(text):
        depth += 1 if bracket in "([" else -1
        deepest = max(deepest, depth)
    return max(deepest, text.count("niet") // 4, text.count("-") // 8)


@lru_cache(maxsize=8192)
def _tree(text: str, start: str) -> ParseTree:
    """The parse tree of a text; many conditions occur more than once, or in each version."""
    result = _parser().parse(text, start=start)
    assert isinstance(result, Tree)
    return result


def _syntax_fault(error: UnexpectedInput, scalar: Scalar) -> Diagnostic:
    """What stands where it cannot, and what could stand there."""
    offset = cast(int, error.pos_in_stream)
    word = scalar.text[offset : offset + 1]
    if isinstance(error, UnexpectedToken):
        word = "" if error.token.type == "$END" else str(error.token)
    if not word:
        offset = len(scalar.text.rstrip())
    return Diagnostic(
        "R012",
        f"Hier staat {f'“{word}”' if word else 'het einde'}, maar dat kan hier niet.",
        scalar.at(offset, max(1, len(word))),
        _STRANGE.get(word) or _foreign(word) or _expected(error),
    )


def _foreign(word: str) -> str | None:
    """Help for a character from another alphabet, which may look like one from ours."""
    if len(word) != 1 or word.isascii() or word == "€":
        return None
    return f"Dit teken (U+{ord(word):04X}) kan hier nooit. Een naam heeft a-z, 0-9, _ en punten."


def _expected(error: UnexpectedInput) -> str | None:
    names: set[str] = set()
    if isinstance(error, UnexpectedToken | UnexpectedEOF):
        names = set(error.expected)
    elif isinstance(error, UnexpectedCharacters):
        names = set(error.allowed or ())
    shown = sorted({_EXPECTED[n] for n in names if n in _EXPECTED})
    return f"Verwacht: {', '.join(shown)}." if shown else None
