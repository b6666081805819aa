#!/usr/bin/env python3
"""Writes the instruction tests whose expected values are computed, or checks that they are fresh.

    vectors.py            write every generated file below tests/isa
    vectors.py --check    exit 1 and name the files that differ from what would be written
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

from gen import alu, compressed, fp, fpmem, mem  # noqa: E402
from gen.common import HEADER  # noqa: E402


def all_files() -> dict[str, str]:
    """Path below tests/isa and text of each generated file."""
    result: dict[str, str] = {}
    for module in (alu, mem, compressed, fp, fpmem):
        for path, test in module.files().items():
            if path in result:
                raise SystemExit(f"vectors.py: {path} is generated twice")
            result[path] = test.render()
    return result


def generated_on_disk() -> set[str]:
    """Files that carry the generator's header line."""
    found = set()
    for path in HERE.glob("*/*.S"):
        with path.open(encoding="utf-8") as file:
            if file.readline() == HEADER:
                found.add(str(path.relative_to(HERE)))
    return found


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare only, exit 1 on a difference")
    check = parser.parse_args().check
    files = all_files()
    stale = sorted(generated_on_disk() - files.keys())
    for name in sorted(files):
        path = HERE / name
        if path.is_file() and path.read_text(encoding="utf-8") == files[name]:
            continue
        stale.append(name)
        if not check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(files[name], encoding="utf-8")
    if check:
        for name in stale:
            print(f"tests/isa/{name} is not what tests/isa/vectors.py writes", file=sys.stderr)
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
