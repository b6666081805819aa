#!/usr/bin/env python3
"""Reads commit logs of programs and looks whether they are true to themselves.

    check_trace.py PROGRAM ELF...

Runs each ELF with --trace and --deterministic. The log, read by the layout of docs/trace.md, is
played on a model that knows registers and memory and nothing else: each load must find what the log
and the ELF have put there, each instruction that reads registers as addresses must use what was
written last, each step must begin in the mode that the step before led to. And the text that
PROGRAM makes of the binary log must be the text that it logs itself, whatever the engine.
"""

from __future__ import annotations

import struct
import subprocess
import sys
import tempfile
from pathlib import Path

RETIRED, LONG, SHORT, CONTEXT, PC, INDEX = 1, 2, 4, 8, 16, 32
STORE, GUEST, HAS_PA = 1, 2, 4
X, F, CSR = 0, 1, 2
AD_BITS = 0xc0  # the hardware sets them in PTEs
RAM = 0x80000000


class Log:
    """The steps of a binary log."""

    def __init__(self, data: bytes) -> None:
        assert data[:8] == b"HWTRACE\x01", data[:8]
        self.data, self.at = data, 8

    def take(self, form: str) -> tuple:
        """The next numbers of the file."""
        form = "<" + form
        self.at += struct.calcsize(form)
        return struct.unpack_from(form, self.data, self.at - struct.calcsize(form))

    def number(self, size: int) -> int:
        """An unsigned number of `size` bytes."""
        self.at += size
        return int.from_bytes(self.data[self.at - size:self.at], "little")

    def __iter__(self):
        context, pc, index = (0, 0, 0, 0), 0, 0
        while self.at < len(self.data):
            flags, n_writes, n_accesses = self.take("BBB")
            context = self.take("BBHH") if flags & CONTEXT else context
            pc = self.number(8) if flags & PC else pc
            index = self.number(8) if flags & INDEX else index
            length = 4 if flags & LONG else 2 if flags & SHORT else 0
            raw = self.number(length)
            trap = None if flags & RETIRED else self.take("QQQQQB")
            writes = [(what >> 12, what & 0xfff, value)
                      for what, value in (self.take("HQ") for _ in range(n_writes))]
            accesses = [self.access() for _ in range(n_accesses)]
            yield context, pc, index, length, raw, trap, writes, accesses
            pc, index = pc + length, index + (flags & RETIRED)

    def access(self) -> tuple:
        """(is a store, size, va, value, pa or None)"""
        flags, size, va = self.take("BBQ")
        value = self.number(size)
        pa = self.number(8) if flags & HAS_PA else None
        if flags & HAS_PA and flags & GUEST:
            self.number(8)
        return flags & STORE, size, va, value, pa


def segments(elf: bytes) -> dict[int, int]:
    """What the ELF's segments put into RAM, by byte."""
    memory = {}
    at, size, n = struct.unpack_from("<Q", elf, 32)[0], *struct.unpack_from("<HH", elf, 54)
    for i in range(n):
        kind, _, offset, _, pa, length = struct.unpack_from("<IIQQQQ", elf, at + i * size)
        if kind == 1:
            memory.update(enumerate(elf[offset:offset + length], pa))
    return memory


def address_of(elf: bytes, symbol: bytes) -> int:
    """Of a symbol of the ELF; 0: it has none of that name."""
    at, size, n = struct.unpack_from("<Q", elf, 40)[0], *struct.unpack_from("<HH", elf, 58)
    sections = [struct.unpack_from("<IIQQQQI", elf, at + i * size) for i in range(n)]
    for _, kind, _, _, offset, length, link in sections:
        for entry in range(offset, offset + length if kind == 2 else offset, 24):
            name, _, _, _, value = struct.unpack_from("<IBBHQ", elf, entry)
            start = sections[link][4] + name
            if elf[start:elf.index(b"\0", start)] == symbol:
                return value
    return 0


def base_register(raw: int, length: int) -> int | None:
    """The register that an uncompressed load or store takes its address from, and the offset."""
    opcode = raw & 0x7f
    if length == 4 and opcode in (0x03, 0x07, 0x23, 0x27, 0x2f):
        return raw >> 15 & 31
    return None


def offset_of(raw: int) -> int:
    """Its offset."""
    opcode = raw & 0x7f
    value = 0 if opcode == 0x2f else raw >> 20 if opcode in (3, 7) else \
        raw >> 25 << 5 | (raw >> 7 & 31)
    return value - 4096 if value >= 2048 else value


class Model:
    """Registers and memory, as far as the log tells."""

    def __init__(self, elf: bytes) -> None:
        self.memory = segments(elf)
        self.mailbox = address_of(elf, b"tohost") // 8  # the host writes it, too
        self.is_new = True  # what is not in `memory` is zero
        self.x = [0] * 32
        self.mode = 3
        self.loads = self.stores = self.guest = 0
        self.index = -1

    def load(self, pa: int, size: int) -> int | None:
        """What memory holds, if that is known."""
        found = [self.memory.get(pa + i, 0 if self.is_new else None) for i in range(size)]
        return None if None in found else int.from_bytes(bytes(found), "little")

    def forget(self) -> None:
        """After a store to an unknown place, nothing is known."""
        self.memory.clear()
        self.is_new = False

    def step(self, step: tuple) -> None:
        """Plays one step; an assertion fails when the log contradicts itself."""
        context, pc, index, length, raw, trap, writes, accesses = step
        where = f"pc {pc:#x} raw {raw:#x}"
        if trap:
            assert context[1] == self.mode or self.mode < 0, where
            self.mode = trap[5] >> 1
            return
        assert context[1] == self.mode or self.mode < 0, f"{where}: mode {context[1]}"
        self.mode = context[1]
        assert index > self.index, f"{where}: logged twice"
        self.index = index
        self.guest += context[1] >> 2
        base = base_register(raw, length)
        if base is not None and accesses and raw & 0x707f != 0x200f:
            want = (self.x[base] + offset_of(raw)) % 2**64
            assert accesses[0][2] == want, f"{where}: {accesses[0][2]:#x}, not {want:#x}"
        for access in accesses:
            self.access(access, where)
        for kind, number, value in writes:
            if kind == X:
                assert 0 < number < 32, where
                self.x[number] = value
        if raw in (0x30200073, 0x10200073):  # xRET: the next step shows the mode
            self.mode = -1

    def access(self, access: tuple, where: str) -> None:
        """A load finds what memory holds; a store changes it."""
        is_store, size, va, value, pa = access
        if is_store and (pa is None or (va & 0xfff) + size > 0x1000):
            self.forget()  # the log has at most the first page's address
        if pa is None or pa < RAM or (va & 0xfff) + size > 0x1000:
            return
        if is_store:
            self.stores += 1
            self.memory.update(enumerate(value.to_bytes(size, "little"), pa))
            return
        known = self.load(pa, size)
        if known is None or pa // 8 == self.mailbox:
            self.memory.update(enumerate(value.to_bytes(size, "little"), pa))
            return
        self.loads += 1
        assert (known ^ value) & ~(AD_BITS if pa % 8 == 0 else 0) == 0, \
            f"{where}: load of {pa:#x} gives {value:#x}, not {known:#x}"


def trace(program: str, elf: str, path: Path, *options: str) -> bytes:
    """The log of a run."""
    subprocess.run([program, "run", "--deterministic", "--serial", "none", "--trace", str(path),
                    *options, elf], stdout=subprocess.DEVNULL, check=True)
    return path.read_bytes()


def check(program: str, elf: str, folder: Path) -> Model:
    """All that the head of this file says, for one program."""
    binary = trace(program, elf, folder / "binary", "--trace-format", "binary")
    text = trace(program, elf, folder / "text", "--trace-format", "disasm", "--engine", "jit",
                 "--jit-threshold", "1")
    shown = subprocess.run([program, "trace", "--trace-format", "disasm", str(folder / "binary")],
                           stdout=subprocess.PIPE, check=True).stdout
    assert shown == text, f"{elf}: the text of the binary log is not the text log"
    model = Model(Path(elf).read_bytes())
    for step in Log(binary):
        model.step(step)
    return model


def main() -> int:
    """Command line."""
    loads = stores = guest = 0
    for elf in sys.argv[2:]:
        with tempfile.TemporaryDirectory() as folder:
            model = check(sys.argv[1], elf, Path(folder))
        loads, stores, guest = loads + model.loads, stores + model.stores, guest + model.guest
    print(f"{len(sys.argv) - 2} programs: {loads} loads, {stores} stores checked, {guest} "
          "instructions of guests")
    return 0 if loads and stores and guest else 1


if __name__ == "__main__":
    sys.exit(main())
