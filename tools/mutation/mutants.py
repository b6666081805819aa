"""The list of mutants: every rule over every target, in the order of the files."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from mutation import ctext, targets
from mutation.ctext import Region
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

    @property
    def what(self) -> tuple[str, ...]:
        """What identifies the mutant while lines move and others come and go."""
        return self.path, self.region, self.rule, self.old, self.new

    def apply(self, text: str) -> str:
        """The file with the fault."""
        return text[:self.edit.start] + self.new + text[self.edit.end:]


def _reason(path: str, region: str, rule: str, old: str, new: str, line: str) -> str:
    for one in targets.NO_FAULT:
        if one.covers(path, region, rule, old, new, line):
            return one.reason
    return ""


def _lines(text: str, edit: Edit, middle: str) -> str:
    """The lines that the edit touches, with this in its place."""
    start = text.rfind("\n", 0, edit.start) + 1
    return text[start:edit.start] + middle + text[edit.end:text.find("\n", edit.end)]


def _wanted(target: targets.Target, masked: str) -> list[tuple[Region, set[str]]]:
    """The regions of the target, each with the rules that are tried on it."""
    every = set(targets.RULES) - (set() if target.path.endswith(".def") else {"row"})
    found = ctext.regions(masked)
    if target.regions is None:
        return [(region, every) for region in found]
    limits = {name: set(rules.split(",")) if rules else every
              for name, _, rules in (text.partition(":") for text in target.regions)}
    missing = set(limits) - {region.name for region in found}
    if missing:
        raise ValueError(f"{target.path} has no {', '.join(sorted(missing))}")
    return [(region, limits[region.name]) for region in found if region.name in limits]


def _of_target(tree: Path, target: targets.Target, number: int) -> list[Mutant]:
    text = (tree / target.path).read_text(encoding="utf-8")
    masked = ctext.without_comments(text)
    found: list[Mutant] = []
    seen = set()
    for region, rules in _wanted(target, masked):
        for rule, function in targets.RULES.items():
            for edit in function(masked, region) if rule in rules else ():
                key = (edit.start, edit.end, edit.new)
                old = text[edit.start:edit.end]
                if key in seen or targets.BOOKKEEPING.search(_lines(text, edit, old)):
                    continue
                seen.add(key)
                found.append(Mutant(number + len(found), target.path,
                                    ctext.line_of(text, edit.start), region.name, rule, old,
                                    edit.new, edit, target.first,
                                    _reason(target.path, region.name, rule, old, edit.new,
                                            _lines(text, edit, edit.new))))
    return found


def sample(mutants: list[Mutant], count: int, seed: int) -> list[Mutant]:
    """So many that have a fault. A larger sample holds the smaller; other files do not matter."""
    def place(mutant: Mutant) -> bytes:
        return hashlib.sha256("\0".join((str(seed), *mutant.what)).encode()).digest()
    return sorted((one for one in mutants if not one.no_fault), key=place)[:count]


def all_mutants(tree: Path) -> list[Mutant]:
    """Those of the tree, numbered from 1."""
    found: list[Mutant] = []
    for target in targets.TARGETS:
        found += _of_target(tree, target, len(found) + 1)
    return found


def stale_reasons(mutants: list[Mutant]) -> list[str]:
    """Entries of NO_FAULT that excuse no mutant."""
    used = {(one.path, one.region, one.no_fault) for one in mutants}
    return [f"{entry.path} {entry.region}: {entry.reason}" for entry in targets.NO_FAULT
            if not any(path.endswith(entry.path) and re.fullmatch(entry.region, region) and
                       reason == entry.reason for path, region, reason in used)]
