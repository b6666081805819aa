"""What a suite consists of: ELF files, what they report by, and their reference signatures."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

ELF_MAGIC = b"\x7fELF\x02\x01"
EM_RISCV = 243
SYMTAB = 2
SYMBOL_SIZE = 24
REFERENCE_SUFFIXES = (".reference_output", ".signature.reference", ".reference", ".ref")
SKIPPED_SUFFIXES = {".dump", ".hex", ".bin", ".o", ".S", ".c", ".txt", ".log", ".json"}


@dataclass(frozen=True)
class Case:
    """One test. kind: signature, htif, text or exit; reference: of a signature, or None."""

    name: str
    path: Path
    kind: str
    reference: Path | None = None


def symbols(elf: bytes) -> set[str]:
    """The names in the symbol table; none when the file is damaged."""
    names: set[str] = set()
    try:
        at, size, n = struct.unpack_from("<Q", elf, 40)[0], *struct.unpack_from("<HH", elf, 58)
        sections = [struct.unpack_from("<IIQQQQI", elf, at + i * size) for i in range(n)]
        for _, kind, _, _, offset, length, link in sections:
            if kind != SYMTAB:
                continue
            strings = elf[sections[link][4]:sections[link][4] + sections[link][5]]
            for entry in range(offset, min(offset + length, len(elf)), SYMBOL_SIZE):
                start = struct.unpack_from("<I", elf, entry)[0]
                names.add(strings[start:strings.index(b"\0", start)].decode(errors="replace"))
    except (struct.error, IndexError, ValueError):
        pass
    return names


def is_program(path: Path) -> bool:
    """Whether the file is a 64-bit RISC-V ELF that can be run."""
    if path.suffix in SKIPPED_SUFFIXES or not path.is_file():
        return False
    with path.open("rb") as file:
        head = file.read(20)
    return head[:6] == ELF_MAGIC and len(head) == 20 \
        and struct.unpack_from("<HH", head, 16) == (2, EM_RISCV)


def reference_of(path: Path, folder: Path | None) -> Path | None:
    """The reference signature: beside the program, or by the same name in `folder`."""
    stems = {path.name, path.stem}
    places = [folder] if folder else [path.parent, path.parent / "references"]
    for place in places:
        for stem in sorted(stems):
            for suffix in REFERENCE_SUFFIXES:
                if (place / (stem + suffix)).is_file():
                    return place / (stem + suffix)
    return None


def make_case(path: Path, name: str, references: Path | None, wants_text: bool) -> Case:
    """The case of one program, by its symbols."""
    names = symbols(path.read_bytes())
    if {"begin_signature", "end_signature"} <= names:
        reference = reference_of(path, references)
        # riscv-tests also have the symbols; without a reference they are judged by tohost.
        if reference or references or "tohost" not in names:
            return Case(name, path, "signature", reference)
    if wants_text:
        return Case(name, path, "text")
    return Case(name, path, "htif" if "tohost" in names else "exit")


def find_cases(folder: Path, patterns: list[str], references: Path | None,
               wants_text: bool) -> list[Case]:
    """All programs under the folder whose file name fits a pattern, in order of their names."""
    found = {path for pattern in patterns or ["*"] for path in folder.rglob(pattern)
             if is_program(path)}
    return [make_case(path, str(path.relative_to(folder)), references, wants_text)
            for path in sorted(found)]
