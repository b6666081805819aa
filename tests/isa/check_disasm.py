#!/usr/bin/env python3
"""Holds `hartwood disasm` against objdump, for every instruction of the test programs.

    check_disasm.py PROGRAM CC FOLDER

Takes different encodings in the text of FOLDER's ELF files, at most PER_ROW a mnemonic, and for each
row of the ISA table its match pattern; assembles them as raw words; compares what objdump and PROGRAM say. What this
objdump does not know cannot be compared: such rows must be among UNKNOWN_TO_OBJDUMP's extensions.
"""

from __future__ import annotations

import re
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

# Extensions that binutils 2.40 (Debian 12) lacks; a newer one compares them, too.
UNKNOWN_TO_OBJDUMP = {"zabha", "zacas", "zcb", "zcmop", "zfa", "zimop", "zicond", "zihintntl"}
PER_ROW = 60
EVERYTHING = ("rv64gch_zicbom_zicbop_zicboz_zihintpause_zba_zbb_zbc_zbkb_zbkx_zbs_zfh_svinval"
              "_zawrs")
NEWER = ("_zicond_zihintntl_zfa_zcb", "_zabha_zacas_zcmop_zimop")
LINE = re.compile(r"^ *[0-9a-f]+:\t([0-9a-f]{4}|[0-9a-f]{8}) *\t(.*)$", re.MULTILINE)
BRANCH = re.compile(r"^(?:jal|b(?:eq|ne|ltu?|geu?)|c\.(?:j|b(?:eq|ne)z)) ")


# The same instruction by two names, where assemblers and specification leave a choice.
SAME = [
    (re.compile(r"^c\.nop.*|^c\.addi zero,.*"), "c.nop"),
    (re.compile(r"^c\.(slli|srli|srai)64 (\w+)$"), r"c.\1 \2,0"),
    (re.compile(r"^fence\.tso$"), "fence rw,rw"),
    (re.compile(r"^c\.ebreak.*"), "c.ebreak"),
    (re.compile(r"\bunknown\b|\brm[56]\b"), "0"),
    (re.compile(r"^add zero,zero,(?:sp|gp|tp|t0)$|^ntl\..*"), "ntl"),
    (re.compile(r",dyn$"), ""),
]


def number(text: str, base: int) -> str:
    """A number in the one form in which numbers are compared."""
    return str(int(text, base))


def normal(text: str) -> str:
    """One line of either disassembler, less what each is free to write in its own way."""
    text = re.sub(r" <.*>$|\s*#.*$", "", text.strip())
    text = re.sub(r"\s+", " ", text)
    if BRANCH.match(text):  # objdump writes targets in hexadecimal without a prefix
        text = re.sub(r"(?<=[ ,])([0-9a-f]+)$", r"0x\1", text)
    text = re.sub(r"-?\b0x[0-9a-f]+", lambda m: number(m[0], 16), text)
    text = re.sub(r"(?<=[ ,])0\(", "(", text)
    for pattern, by in SAME:
        text = pattern.sub(by, text)
    return text


def is_same(word: str, ours: str, theirs: str) -> bool:
    """Whether both mean the same; each may lack the name of a CSR."""
    csr = str(int(word, 16) >> 20)
    words = [re.split(r"([ ,])", normal(text)) for text in (ours, theirs)]
    return len(words[0]) == len(words[1]) and all(
        a == b or (csr in (a, b) and words[0][0].startswith("csrr"))
        for a, b in zip(*words))


def code_of(elf: bytes) -> list[bytes]:
    """The sections of an ELF64 file that hold instructions."""
    at, size, n = struct.unpack_from("<Q", elf, 40)[0], *struct.unpack_from("<HH", elf, 58)
    headers = [struct.unpack_from("<IIQQQQ", elf, at + i * size) for i in range(n)]
    return [elf[offset:offset + length] for _, kind, flags, _, offset, length in headers
            if kind == 1 and flags & 4]


def encodings(folder: Path) -> set[str]:
    """Every different encoding in the programs of the folder; data between code looks like some."""
    files = [path for path in folder.glob("*/*.elf") if path.parent.name != "hext"]
    found = set()
    assert files, f"{folder}: no programs"
    for path in files:
        for code in code_of(path.read_bytes()):
            at = 0
            while at + 2 <= len(code):
                low = struct.unpack_from("<H", code, at)[0]
                n = 2 if low & 3 != 3 else 4
                if low & 0x1f != 0x1f and at + n <= len(code):
                    found.add(code[at:at + n][::-1].hex())
                at += n
    return found


def disassemble(program: str, lines: list[str]) -> list[str]:
    """What `hartwood disasm` says to the lines."""
    return subprocess.run([program, "disasm"], input="".join(lines), capture_output=True,
                          text=True, check=True).stdout.splitlines()


def few_of_each(program: str, words: set[str]) -> set[str]:
    """At most PER_ROW of each mnemonic, spread over all its encodings."""
    ordered = sorted(words, key=lambda word: word[::-1])
    groups: dict[str, list[str]] = {}
    for word, text in zip(ordered, disassemble(program, [word + "\n" for word in ordered])):
        groups.setdefault(text.split()[0], []).append(word)
    return {word for group in groups.values()
            for word in group[::max(1, len(group) // PER_ROW)][:PER_ROW]}


def rows(program: str) -> list[tuple[str, str, str]]:
    """(mnemonic, extension, match) of each row."""
    text = subprocess.run([program, "isa"], capture_output=True, text=True, check=True).stdout
    return [(line.split()[0], re.findall(r"(\S+) +match", line)[0],
             re.findall(r"match 0x([0-9a-f]+)", line)[0]) for line in text.splitlines()]


def assemble(cc: str, words: list[str], folder: Path) -> Path:
    """An object file of the words, marked as code of as many extensions as `cc` knows."""
    source = folder / "words.s"
    source.write_text("".join(f".insn 0x{word}\n" for word in words), encoding="ascii")
    result = folder / "words.o"
    for march in (EVERYTHING + "".join(NEWER), EVERYTHING + NEWER[0], EVERYTHING):
        done = subprocess.run([cc, "-c", "-march=rv64gc", "-mabi=lp64d", f"-Wa,-march={march}",
                               str(source), "-o", str(result)], capture_output=True, text=True,
                              check=False)
        if done.returncode == 0:
            return result
    raise SystemExit(done.stderr)


def main() -> int:
    """Command line."""
    program, cc, tests = sys.argv[1:4]
    objdump = re.sub(r"gcc$", "objdump", cc)
    table = rows(program)
    matches = {word[-4:] if int(word, 16) & 3 != 3 else word for _, _, word in table}
    words = sorted(few_of_each(program, encodings(Path(tests))) | matches)
    with tempfile.TemporaryDirectory() as folder:
        code = assemble(cc, words, Path(folder))
        text = subprocess.run([objdump, "-d", "-z", "-M", "no-aliases", str(code)],
                              capture_output=True, text=True, check=True).stdout
    theirs = LINE.findall(text)
    assert [word for word, _ in theirs] == words, "objdump split the words in another way"
    lines, at = [], 0
    for word in words:
        lines.append(f"{at:x} {word}\n")
        at += len(word) // 2
    ours = disassemble(program, lines)
    return report(table, list(zip(words, ours, (text for _, text in theirs))))


def report(table: list[tuple[str, str, str]], found: list[tuple[str, str, str]]) -> int:
    """Prints what differs, and what could not be compared although it should."""
    wrong, compared = [], set()
    for word, our, their in found:
        if their.startswith((".", "0x")) or our.startswith("."):
            continue
        if is_same(word, our, their):
            compared.add(re.sub(r"\.(aq|rl|aqrl)$", "", our.split()[0]))
        else:
            wrong.append(f"{word}: {our!r}, but objdump says {their!r}")
    missing = [name for name, ext, _ in table
               if name not in compared and ext not in UNKNOWN_TO_OBJDUMP]
    for line in wrong[:60]:
        print(line)
    for name in missing:
        print(f"{name}: no encoding of it could be compared")
    print(f"{len(found)} encodings, {len(compared)} of {len(table)} mnemonics equal, "
          f"{len(wrong)} wrong")
    return 1 if wrong or missing or not compared else 0


if __name__ == "__main__":
    sys.exit(main())
