"""As much of C as the rules need: text without comments, functions, operands of an operator."""

from __future__ import annotations

import re
from dataclasses import dataclass

QUIET = re.compile(r"/\*.*?\*/|//[^\n]*|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", re.DOTALL)
FUNCTION = re.compile(r"^(?!EXEC)[A-Za-z][^\n;={}#]*?(\w+)\([^;{}]*\)\n\{\n.*?^\}\n",
                      re.MULTILINE | re.DOTALL)
EXEC = re.compile(r"^EXEC\((\w+)\)\n\{\n.*?^\}\n", re.MULTILINE | re.DOTALL)
DEFINE = re.compile(r"^#define (\w+)(?:\\\n|[^\n])*\n", re.MULTILINE)
ROW = re.compile(r"^CSR\(0x\w+, (\w+),[^\n]*\n", re.MULTILINE)
OPENING = "([{"
CLOSING = ")]}"


@dataclass(frozen=True)
class Region:
    """A named stretch of a file: a function, a macro or a row."""

    name: str
    start: int
    end: int


def without_comments(text: str) -> str:
    """The text with comments and literals blanked, every character in its place."""
    return QUIET.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


def regions(masked: str) -> list[Region]:
    """Functions, macros and CSR rows in the order of the file."""
    found = [Region(match[1], match.start(), match.end())
             for pattern in (FUNCTION, EXEC, DEFINE, ROW) for match in pattern.finditer(masked)]
    return sorted(found, key=lambda region: region.start)


def line_of(text: str, position: int) -> int:
    """Number of the line, from 1."""
    return text.count("\n", 0, position) + 1


def _stops(text: str, position: int, weaker: tuple[str, ...]) -> bool:
    """Whether an operand cannot reach over this place: punctuation or a weaker operator."""
    if text[position] in ",;?:":
        return True
    if text[position] == "=" and text[position - 1] not in "=!<>" and text[position + 1] != "=":
        return True
    if text.startswith("return", position) and not text[position + 6].isalnum():
        return True
    return any(text.startswith(operator, position) for operator in weaker)


def operand_before(text: str, operator: int, weaker: tuple[str, ...]) -> tuple[int, int]:
    """Start and end of the left operand of the operator at this place."""
    depth = 0
    position = operator - 1
    while position > 0:
        character = text[position]
        depth += (character in CLOSING) - (character in OPENING)
        if depth < 0:
            break
        if depth == 0 and _stops(text, position, weaker):
            stops = (one for one in (*weaker, "return") if text.startswith(one, position))
            length = len(next(stops, " "))
            return _trimmed(text, position + length, operator)
        position -= 1
    return _trimmed(text, position + 1, operator)


def operand_after(text: str, start: int, weaker: tuple[str, ...]) -> tuple[int, int]:
    """Start and end of the operand that begins behind an operator."""
    depth = 0
    position = start
    while position < len(text):
        character = text[position]
        depth += (character in OPENING) - (character in CLOSING)
        if depth < 0 or (depth == 0 and _stops(text, position, weaker)):
            break
        position += 1
    return _trimmed(text, start, position)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the white space (and continued lines) at both ends."""
    while start < end and text[start] in " \n\\":
        start += 1
    while end > start and text[end - 1] in " \n\\":
        end -= 1
    return start, end


def closing(text: str, opening: int) -> int:
    """Position of the parenthesis that closes the one at `opening`."""
    depth = 0
    for position in range(opening, len(text)):
        depth += (text[position] == "(") - (text[position] == ")")
        if depth == 0:
            return position
    raise ValueError("unbalanced parenthesis")
