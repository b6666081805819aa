"""The list of mutants: every rule over every target, in the order of the files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mutation import ctext, targets
from mutation.rules import Edit


@dataclass(frozen=True)
class Mutant:
    """One fault: the text `old` of a line becomes `new`."""

    number: int
    path: str
    line: int
    region: str
    rule: str
    old: str
    new: str
    edit: Edit
    first: tuple[str, ...]
    no_fault: str  # why it is not counted, or empty

    def describe(self) -> str:
        """One line that says what is broken."""
        return (f"{self.path}:{self.line} {self.region}: {self.rule}: "
                f"{' '.join(self.old.split())} -> {' '.join(self.new.split()) or 'nothing'}")

    def apply(self, text: str) -> str:
        """The file with the fault."""
        return text[:self.edit.start] + self.new + text[self.edit.end:]


def _reason(path: str, region: str, rule: str, old: str, new: str) -> str:
    for one in targets.NO_FAULT:
        if one.covers(path, region, rule, old, new):
            return one.reason
    return ""


def _lines(text: str, edit: Edit) -> str:
    """The lines that the edit touches."""
    return text[text.rfind("\n", 0, edit.start) + 1:text.find("\n", edit.end)]


def _of_target(tree: Path, target: targets.Target, number: int) -> list[Mutant]:
    text = (tree / target.path).read_text(encoding="utf-8")
    masked = ctext.without_comments(text)
    wanted = [region for region in ctext.regions(masked)
              if target.regions is None or region.name in target.regions]
    missing = set(target.regions or ()) - {region.name for region in wanted}
    if missing:
        raise ValueError(f"{target.path} has no {', '.join(sorted(missing))}")
    found: list[Mutant] = []
    seen = set()
    for region in wanted:
        is_row = target.path.endswith(".def")
        for rule, function in targets.RULES.items():
            if rule == "row" and not is_row:
                continue
            for edit in function(masked, region):
                key = (edit.start, edit.end, edit.new)
                old = text[edit.start:edit.end]
                if key in seen or targets.BOOKKEEPING.search(_lines(text, edit)):
                    continue
                seen.add(key)
                found.append(Mutant(number + len(found), target.path,
                                    ctext.line_of(text, edit.start), region.name, rule, old, edit.new, edit,
                                    target.first,
                                    _reason(target.path, region.name, rule, old, edit.new)))
    return found


def all_mutants(tree: Path) -> list[Mutant]:
    """Those of the tree, numbered from 1."""
    found: list[Mutant] = []
    for target in targets.TARGETS:
        found += _of_target(tree, target, len(found) + 1)
    return found
