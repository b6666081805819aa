"""Copies of the tree with their builds, in which mutants are compiled and tried.

Each worker has a copy of its own, so that the checkout is never touched, and one build folder that
stays: a mutant costs the compilation of the files that include what it changes, and one link. The
objects of the sound tree are put aside meanwhile and put back after.
"""

from __future__ import annotations

import hashlib
import os
import shlex
import shutil
import subprocess
import time
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

COPIED = ("CMakeLists.txt", "docs", "firmware", "src", "tests", "tools")
PROGRAM = "hartwood"
UNITS = ("hext_twostage_test", "hext_fence_test", "mem_tlb_test", "mem_walk_test", "cpu_csr_test", "cpu_hart_test")
TRANSLATED = ("hext/hot_gates",)  # the interpreter does without what these are about
FOLDERS = ("hext", "h", "priv_csr", "priv", "svinval")
LIBRARY = "libhartwood.a"
SOUND = ".sound"


class WorkshopError(Exception):
    """The sound tree does not build or does not pass its own tests."""


@dataclass(frozen=True)
class Test:
    """One program that ends with 0 when the implementation is right."""

    name: str
    program: str                 # in the build folder
    elf: Path | None             # what PROGRAM runs; None: the program is the test itself
    seconds: float = 0.0         # that it takes on the sound tree


@dataclass(frozen=True)
class Outcome:
    """How a test ended: "passed", "failed", "crashed" or "timed out"."""

    test: str
    how: str


def _copy_file(source: Path, target: Path) -> None:
    if target.is_file() and target.read_bytes() == source.read_bytes():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(source.read_bytes())


def _copy_tree(tree: Path, copy: Path) -> None:
    """Makes the copy like the tree; a file that is so already keeps its time."""
    wanted = set()
    for name in COPIED:
        found = [tree / name] if (tree / name).is_file() else (tree / name).rglob("*")
        for path in found:
            if path.is_file() and "__pycache__" not in path.parts:
                wanted.add(path.relative_to(tree))
                _copy_file(path, copy / path.relative_to(tree))
    for path in copy.rglob("*"):
        if path.is_file() and path.relative_to(copy) not in wanted:
            path.unlink()


def _call(command: list[str], folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, text=True, check=False, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    if done.returncode:
        raise WorkshopError(f"{' '.join(command)}:\n{done.stdout[-4000:]}")
    return done.stdout


class Workshop:
    """One copy of the tree and its build."""

    def __init__(self, tree: Path, folder: Path, with_programs: bool) -> None:
        """Copies and builds the sound tree; with_programs: its RISC-V tests too."""
        self.copy = folder / "tree"
        self.build = folder / "build"
        self.build.mkdir(parents=True, exist_ok=True)
        for kept in self.build.rglob(f"*{SOUND}"):
            kept.unlink()
        _copy_tree(tree, self.copy)
        _call(["cmake", "-G", "Ninja", "-S", str(self.copy), "-B", str(self.build),
               "-DCMAKE_BUILD_TYPE=None", "-DCMAKE_C_FLAGS=-O1 -w", "-DHARTWOOD_WERROR=OFF",
               f"-DHARTWOOD_ISA_TESTS={'ON' if with_programs else 'OFF'}"], self.build)
        self.programs = self._programs() if with_programs else []
        _call(["ninja", "-j1", PROGRAM, *UNITS, *self.programs], self.build)
        self._read_commands()
        self._read_includers()
        self.changed: list[Path] = []
        self.source = (self.copy, "")
        self.linked: set[str] = set()
        for target in (PROGRAM, *UNITS):
            self._link(target)

    def _programs(self) -> list[str]:
        """The RISC-V programs of the suite, as targets of the build."""
        lines = _call(["ninja", "-t", "targets", "all"], self.build).splitlines()
        names = (line.split(":", 1)[0] for line in lines)
        return sorted(name for name in names
                      if name.endswith(".elf") and not name.endswith("-virt.elf")
                      and name.split("/")[:2] == ["tests", "isa"] and name.split("/")[2] in FOLDERS)

    def _read_commands(self) -> None:
        """How each object is compiled, and each program linked from objects without an archive."""
        self.compile: dict[str, str] = {}
        self.link: dict[str, str] = {}
        for target in (PROGRAM, *UNITS):
            for line in _call(["ninja", "-t", "commands", target], self.build).splitlines():
                words = shlex.split(line.replace("&&", " "))
                if "-c" in words:
                    self.compile[words[words.index("-o") + 1]] = line
                elif "-o" in words and LIBRARY in words:
                    self.link[target] = line
        library = [name for name in self.compile if "/libhartwood.dir/" in name]
        for target, line in self.link.items():
            self.link[target] = line.replace(LIBRARY, " ".join(library))

    def _read_includers(self) -> None:
        """The objects that each source file is part of."""
        self.includers: dict[str, list[str]] = {}
        prefix = f"{self.copy}/"
        name = ""
        for line in _call(["ninja", "-t", "deps"], self.build).splitlines():
            if line and not line.startswith(" "):
                name = line.split(":", 1)[0]
            elif line.strip().startswith(prefix) and name in self.compile:
                self.includers.setdefault(line.strip()[len(prefix):], []).append(name)

    def _link(self, target: str) -> bool:
        self.linked.add(target)
        return subprocess.run(self.link[target], shell=True, cwd=self.build, check=False,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0

    def put(self, path: str, text: str) -> str | None:
        """Compiles the tree with this text in that file. A digest of what came of it, else None."""
        digest = hashlib.sha256()
        objects = self.includers[path]
        for name in objects:
            os.replace(self.build / name, f"{self.build / name}{SOUND}")
            self.changed.append(self.build / name)
        self.source = (self.copy / path, (self.copy / path).read_text(encoding="utf-8"))
        self.source[0].write_text(text, encoding="utf-8")
        self.linked = set()
        for name in objects:
            done = subprocess.run(self.compile[name], shell=True, cwd=self.build, check=False,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            if done.returncode:
                return None
            digest.update((self.build / name).read_bytes())
        return digest.hexdigest()

    def sound_digest(self, path: str) -> str:
        """What put() would return for the sound text."""
        digest = hashlib.sha256()
        for name in self.includers[path]:
            digest.update((self.build / name).read_bytes())
        return digest.hexdigest()

    def restore(self) -> None:
        """Puts the sound source and its objects back."""
        for path in self.changed:
            os.replace(f"{path}{SOUND}", path)
        self.changed = []
        self.source[0].write_text(self.source[1], encoding="utf-8")
        for path in self.includers[str(self.source[0].relative_to(self.copy))]:
            os.utime(self.build / path)

    def run(self, test: Test, seconds: float) -> Outcome:
        """Runs a test, linking its program first when it is not of the present mutant."""
        if test.program not in self.linked and not self._link(test.program):
            return Outcome(test.name, "failed")
        command = [f"./{test.program}"]
        if test.elf:
            engine = "jit" if test.name in TRANSLATED else "interp"
            command += ["run", "--engine", engine, str(test.elf)]
        try:
            done = subprocess.run(command, cwd=self.build, check=False, timeout=seconds,
                                  stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            return Outcome(test.name, "timed out")
        if done.returncode < 0:
            return Outcome(test.name, "crashed")
        return Outcome(test.name, "failed" if done.returncode else "passed")

    def tests(self, left_out: list[str]) -> list[Test]:
        """The suite but for these, timed. WorkshopError when one fails on the sound tree."""
        found = [Test(f"unit/{unit.replace('_', '/', 1)}", unit, None) for unit in UNITS]
        for name in self.programs:
            elf = self.build / name
            found.append(Test(f"{elf.parent.name}/{elf.stem.removesuffix('-htif')}", PROGRAM, elf))
        timed = []
        for test in found:
            if any(fnmatch(test.name, pattern) for pattern in left_out):
                continue
            start = time.monotonic()
            outcome = self.run(test, 300)
            if outcome.how != "passed":
                raise WorkshopError(f"{test.name} {outcome.how} on the sound tree")
            timed.append(Test(test.name, test.program, test.elf, time.monotonic() - start))
        return timed


def missing_tools() -> list[str]:
    """Programs that the build needs and that are not here."""
    return [name for name in ("cmake", "ninja", "cc") if shutil.which(name) is None]
