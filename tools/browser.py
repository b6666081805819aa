"""Debian's Chromium without a screen and without a network: pages as text and as pictures."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

SECONDS = 120
OPTIONS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
           "--disable-background-networking", "--disable-component-update", "--disable-sync",
           "--hide-scrollbars", "--enable-logging=stderr", "--proxy-server=127.0.0.1:1")
CONSOLE = re.compile(r"^\[.*:(?:CONSOLE|INFO:CONSOLE).*\] (.*)$", re.MULTILINE)


@dataclass
class Page:
    """A page as the browser has it after its scripts ran."""

    dom: str
    console: list[str]  # what scripts and the browser complained of


def _run(page: Path, *options: str) -> subprocess.CompletedProcess[str]:
    program = shutil.which("chromium")
    if not program:
        raise FileNotFoundError("there is no chromium; run tools/setup")
    with tempfile.TemporaryDirectory() as profile:
        return subprocess.run([program, *OPTIONS, f"--user-data-dir={profile}", *options,
                               page.resolve().as_uri()], capture_output=True, text=True,
                              timeout=SECONDS, check=True)


def load(page: Path) -> Page:
    """The page after it was loaded."""
    run = _run(page, "--dump-dom")
    return Page(run.stdout, CONSOLE.findall(run.stderr))


def picture(page: Path, target: Path, width: int, height: int) -> None:
    """Writes the upper part of the page as PNG."""
    _run(page, f"--window-size={width},{height}", f"--screenshot={target.resolve()}")
    if not target.stat().st_size:
        raise OSError(f"{target} is empty")
