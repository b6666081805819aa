"""The lessons that need no images, under --lint: only the one about fences, which makes a stale
mapping visible on purpose, gives findings, between its lines; each says the same as without."""

from __future__ import annotations

import subprocess
import sys


def check_lines(program: str, said: str) -> None:
    """On one terminal with the guest's output, findings cut none of its lines."""
    mixed = subprocess.run([program, "demo", "fences", "--lint"], stdin=subprocess.DEVNULL,
                           stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=True,
                           timeout=100).stdout.splitlines()
    findings = [line for line in mixed if line.startswith("lint: stale translation: hart 0")]
    if len(findings) != 2:
        sys.exit(f"fences: {len(findings)} findings at the start of a line: {mixed}")
    cut = set(said.splitlines()) - set(mixed)
    if cut:
        sys.exit(f"fences: findings cut these lines: {cut}")


def main() -> int:
    """Runs every lesson twice."""
    program = sys.argv[1]
    names = subprocess.run([program, "demo", "--list"], stdout=subprocess.PIPE, check=True,
                           text=True).stdout.splitlines()
    for name in (line.split()[0] for line in names):
        if name == "linux":  # Debian's kernel, by tests/system
            continue
        runs = [subprocess.run([program, "demo", name, *options], stdin=subprocess.DEVNULL,
                               capture_output=True, text=True, check=True, timeout=100)
                for options in ([], ["--lint"])]
        found = runs[1].stderr
        if runs[0].stdout != runs[1].stdout:
            sys.exit(f"{name}: says something else under --lint")
        if name != "fences":
            if found != "lint: 0 findings\n":
                sys.exit(f"{name}: {found}")
            continue
        for words in ("owed: HFENCE.GVMA", "owed: HFENCE.VVMA",
                      "lint: 2 findings, stale translation: 2\n"):
            if words not in found:
                sys.exit(f"fences: no {words!r} in {found}")
        check_lines(program, runs[0].stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
