"""Compiles the kernels for the guest and for the host, and packs what the guests boot."""

from __future__ import annotations

import gzip
import hashlib
import re
import stat
import subprocess
from pathlib import Path

import kvm_host
from initramfs import Archive

from .suite import KERNELS, Program

GUEST = ("riscv64-linux-gnu-gcc", "-O2", "-march=rv64gc", "-static")
NATIVE = ("gcc", "-O2", "-fno-tree-vectorize")
DRIVER = """\
#!/bin/sh
# Runs one command a line and says how each ended.
set -o pipefail
stty -echo
echo BENCH-DRIVER
while read -r line; do
    eval "$line"
    echo "BENCH-END $?"
done
"""


class BuildError(Exception):
    """A failure whose text is meant for the user."""


def run(command: list[str]) -> str:
    """A program's output; its failure is a BuildError."""
    try:
        answer = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise BuildError(f"{command[0]} is not installed; tools/setup installs it") from error
    if answer.returncode != 0:
        raise BuildError(f"{' '.join(command)}: {answer.stderr.strip()}")
    return answer.stdout


def major_version(compiler: str) -> int:
    """The compiler's major version."""
    return int(re.match(r"\d+", run([compiler, "-dumpversion"])).group())


def check_compilers() -> None:
    """Guest and host code must come from the same major version of gcc."""
    versions = {words[0]: major_version(words[0]) for words in (GUEST, NATIVE)}
    if len(set(versions.values())) != 1:
        raise BuildError(f"the compilers differ in their major version: {versions}")


def compile_program(program: Program, compiler: tuple[str, ...], folder: Path) -> Path:
    """Compile one program unless the folder holds the result of just these sources and words."""
    sources = [*([KERNELS / "harness.c"] if program.marks else []), program.source]
    words = [*compiler, *(f"-D{define}" for define in program.defines), "-I", str(KERNELS)]
    digest = hashlib.sha256(" ".join(words).encode())
    for path in [*sources, *sorted(KERNELS.glob("*.h"))]:
        digest.update(path.read_bytes())
    target = folder / f"{program.name}.{digest.hexdigest()[:12]}"
    if not target.exists():
        folder.mkdir(parents=True, exist_ok=True)
        part = target.with_name(target.name + ".part")
        run([*words, *map(str, sources), "-o", str(part), "-lm"])
        part.replace(target)
    return target


def compile_all(programs: set[Program], compiler: tuple[str, ...], folder: Path) -> dict[str, Path]:
    """All of them, by the names of their executables."""
    built: dict[str, Path] = {}
    for program in sorted(programs, key=lambda one: one.name):
        if program.name in built:
            raise BuildError(f"two programs are named {program.name}")
        built[program.name] = compile_program(program, compiler, folder)
    return built


def stripped(path: Path) -> bytes:
    """The executable's bytes without symbols, which would only fill the guest's memory."""
    target = path.with_name(path.name + ".stripped")
    if not target.exists():
        run([GUEST[0].replace("gcc", "strip"), "-o", str(target), str(path)])
    return target.read_bytes()


def add_programs(archive: Archive, programs: dict[str, Path]) -> None:
    """The driver and the programs, in /bench."""
    archive.directory("bench")
    archive.file("bench/driver", DRIVER.encode(), 0o755)
    for name, path in programs.items():
        archive.file(f"bench/{name}", stripped(path), 0o755)


def initrd(base: bytes, programs: dict[str, Path], modules: tuple[str, ...] = (),
           more: dict[str, bytes] | None = None) -> bytes:
    """The test initramfs with the programs and more files.

    /init loads these modules; if there are none to load, it holds none.
    """
    archive = Archive()
    for entry in kvm_host.entries(gzip.decompress(base)):
        if entry.name.startswith("lib/modules/") and not modules:
            continue
        data = entry.data
        if entry.name == "etc/modules":
            data = "".join(f"{module}\n" for module in modules).encode()
        _copy_entry(archive, entry, data)
    add_programs(archive, programs)
    for name, data in (more or {}).items():
        archive.file(name, data)
    return archive.compressed()


def _copy_entry(archive: Archive, entry: kvm_host.Entry, data: bytes) -> None:
    if stat.S_ISDIR(entry.mode):
        archive.directory(entry.name)
    elif stat.S_ISLNK(entry.mode):
        archive.symlink(entry.name, data.decode())
    elif stat.S_ISCHR(entry.mode):
        archive.node(entry.name, *entry.device)
    else:
        archive.file(entry.name, data, stat.S_IMODE(entry.mode))
