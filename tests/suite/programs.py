"""Small programs that pass and fail in the ways that suites know. Needs no cross compiler."""

import struct
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "cli"))

import bare_elf  # noqa: E402

FINISHER = 0x100000
FINISHER_PASS, FINISHER_FAIL = 0x5555, 0x3333
WORDS = (0x11111111, 0x22222222, 0x33333333, 0x44444444)


def with_signature(words: tuple[int, ...] = WORDS, report: int = 1) -> bytes:
    """A program whose signature is these words, and that reports by tohost."""
    t0, t1 = bare_elf.T0, bare_elf.T1
    symbols = bare_elf.MAILBOX | {"begin_signature": bare_elf.SIGNATURE,
                                  "end_signature": bare_elf.SIGNATURE + 4 * len(words)}
    code = bare_elf.data_pointer(t0) + [bare_elf.addi(t1, 0, report),
                                        bare_elf.store(8, t1, t0, 0), bare_elf.LOOP]
    return bare_elf.elf(code, bytes(0x100) + struct.pack(f"<{len(words)}I", *words), symbols)


def finisher(value: int) -> bytes:
    """A program without tohost that ends the machine by the test finisher."""
    t0, t1 = bare_elf.T0, bare_elf.T1
    return bare_elf.elf([bare_elf.lui(t0, FINISHER), bare_elf.lui(t1, value + 0x800),
                         bare_elf.addi(t1, t1, value), bare_elf.store(4, t1, t0, 0), bare_elf.LOOP])


def reference(words: tuple[int, ...] = WORDS) -> str:
    """The reference signature of with_signature(words)."""
    return "".join(f"{word:08x}\n" for word in words)


hang = bare_elf.elf([bare_elf.LOOP], symbols=bare_elf.MAILBOX)
