#!/usr/bin/env python3
"""Holds the rule of docs/architecture.md: includes point down the layers only.

Usage: tools/check_layers.py [SOURCE_FOLDER]

Prints each include that breaks the rule and exits with 1; prints nothing when all is well.
Tests (*_test.c and their fakes) may include anything.
"""
from __future__ import annotations

import re
import sys
from pathlib import Path

# Folder of src -> what it may include besides its own folder and the base headers. A name that
# ends in a slash is a folder, any other a header.
ALLOWED = {
    "mem": {"devices/memmap.h"},
    "cpu": {"mem/", "hext/", "devices/memmap.h"},
    "hext": {"mem/", "cpu/"},
    "jit": {"cpu/", "mem/"},
    "debug": {"machine.h", "machine/inspect.h", "mem/", "cpu/", "hext/", "devices/memmap.h"},
    "trace": {"cpu/"},
    "check": {"cpu/", "mem/"},
    "devices": {"mem/bus.h", "mem/symbols.h"},
    "machine": {"machine.h", "builtin.h", "mem/", "cpu/", "hext/", "devices/", "jit/", "check/",
                "trace/"},
}
BASE = {"base.h", "irq.h", "io_loop.h", "clock.h", "unix_socket.h", "log.h", "event.h"}
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)


def is_test(path: Path) -> bool:
    """Whether the file is part of a unit test."""
    return path.stem.endswith("_test") or "fake" in path.stem or "_test_" in path.stem


def may_include(folder: str, header: str) -> bool:
    """Whether a file of src/FOLDER may include HEADER."""
    if header in BASE or header.startswith(folder + "/"):
        return True
    return any(header == allowed or (allowed.endswith("/") and header.startswith(allowed))
               for allowed in ALLOWED[folder])


def violations(source: Path) -> list[str]:
    """One line for each include that points the wrong way."""
    found = []
    for path in sorted(source.glob("*/**/*.[chd]*")):
        folder = path.relative_to(source).parts[0]
        if folder not in ALLOWED or is_test(path):
            continue
        for header in INCLUDE.findall(path.read_text(encoding="utf-8")):
            if not may_include(folder, header):
                found.append(f"{path.relative_to(source)} must not include {header}")
    return found


def main() -> int:
    """Checks the tree and prints what is wrong."""
    default = Path(__file__).resolve().parent.parent / "src"
    found = violations(Path(sys.argv[1]) if len(sys.argv) > 1 else default)
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
