#!/usr/bin/env python3
"""Names the items of tests/isa/hext/checklist.txt that no case proves.

    checklist_without_tests.py [PROGRAM]

A case proves the items that its CASE("H-001 H-002", ...) names. An item may be without one only when
its line ends in "absent: NAME" and NAME is an extension or a base that PROGRAM, the built hartwood,
refuses in --isa. Without PROGRAM that refusal is not checked. Exit 1 when an item has no case, an
excuse does not hold, or a case names an item that the list lacks.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUITE = ROOT / "tests" / "isa" / "hext"
LINE = re.compile(r"(H-\d{3}) (.*?)(?:; absent: (\w+))?$")
CASE = re.compile(r'CASE\(\s*"([^"]*)"')


def read_items() -> dict[str, str]:
    """Excuse of each item by its number, empty without one."""
    items: dict[str, str] = {}
    for text in (SUITE / "checklist.txt").read_text(encoding="utf-8").splitlines():
        if not text or text.startswith("#"):
            continue
        found = LINE.match(text)
        if not found or found[1] in items:
            raise ValueError(f"checklist.txt: bad or repeated line: {text}")
        items[found[1]] = found[3] or ""
    return items


def read_cases() -> dict[str, list[str]]:
    """Files that name each item."""
    cases: dict[str, list[str]] = {}
    for path in sorted(SUITE.glob("*.c")):
        for names in CASE.findall(path.read_text(encoding="utf-8")):
            for name in names.split():
                cases.setdefault(name, []).append(path.name)
    return cases


def refused(program: Path, name: str) -> bool:
    """Whether the program rejects the extension (or base RV32) in --isa."""
    isa = "rv32gch" if name == "RV32" else f"rv64gch_{name}"
    done = subprocess.run([program, "isa", "--isa", isa], capture_output=True, check=False)
    return done.returncode != 0


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", nargs="?", type=Path)
    program = parser.parse_args().program
    try:
        items = read_items()
    except ValueError as error:
        print(f"checklist_without_tests.py: {error}", file=sys.stderr)
        return 2
    cases = read_cases()
    complaints = [f"{item}: no case" for item, excuse in items.items()
                  if item not in cases and not excuse]
    complaints += [f"{item}: {', '.join(files)} names it, the list does not"
                   for item, files in cases.items() if item not in items]
    if program:
        complaints += [f"no case for items of {excuse}, and --isa takes it"
                       for excuse in sorted(set(items.values()) - {""})
                       if not refused(program, excuse)]
    for complaint in complaints:
        print(complaint)
    excused = sum(1 for item, excuse in items.items() if excuse and item not in cases)
    print(f"{len(items)} items, {len(items) - excused - len(complaints)} with a case, "
          f"{excused} of extensions that are refused")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
