"""The lessons under --lint: only the one about fences, which makes a stale mapping visible on purpose,
gives findings; each says the same as without."""

from __future__ import annotations

import subprocess
import sys


def main() -> int:
    """Runs every lesson twice."""
    program = sys.argv[1]
    names = subprocess.run([program, "demo", "--list"], stdout=subprocess.PIPE, check=True,
                           text=True).stdout.splitlines()
    for name in (line.split()[0] for line in names):
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
    return 0


if __name__ == "__main__":
    sys.exit(main())
