#!/usr/bin/env python3
"""Names the rows of the ISA table that have no test file under tests/isa.

    rows_without_tests.py [PROGRAM]

PROGRAM is the built hartwood; without it, build/hartwood of the checkout is taken, and where that
is not built there is nothing to compare: the script is silent and exits 0. A row <id> is tested by
tests/isa/<any folder>/<id>.S. Exit 1 when a row has none, 2 when PROGRAM cannot list its rows.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def rows(program: Path) -> list[tuple[str, str]]:
    """(id, extension) of each row, from `hartwood isa --list`."""
    done = subprocess.run([program, "isa", "--list"], capture_output=True, text=True, check=False)
    lines = [line.split("\t") for line in done.stdout.splitlines() if line]
    if done.returncode or not lines or any(len(line) < 2 for line in lines):
        reason = done.stderr.strip() or "unexpected output"
        raise OSError(f"{program} isa --list: {reason}")
    return [(line[0], line[1]) for line in lines]


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", nargs="?", type=Path)
    program = parser.parse_args().program or ROOT / "build" / "hartwood"
    if not program.is_file():
        return 0
    try:
        table = rows(program)
    except OSError as error:
        print(f"rows_without_tests.py: {error}", file=sys.stderr)
        return 2
    tested = {path.stem for path in (ROOT / "tests" / "isa").glob("*/*.S")}
    missing = [row for row in table if row[0] not in tested]
    for name, extension in missing:
        print(f"{name}\t{extension}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
