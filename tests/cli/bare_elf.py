"""Makes small bare-metal RISC-V ELF programs without a cross compiler.

The program lies at the start of RAM, its data page one page behind. Encodings are those of the
unprivileged specification, chapter "RV32/64G Instruction Set Listings".
"""

import struct

RAM = 0x80000000
DATA = RAM + 0x1000
TOHOST = DATA
FROMHOST = DATA + 0x40
SIGNATURE = DATA + 0x100
EM_RISCV = 243

ZERO, T0, T1, T2 = 0, 5, 6, 7


def lui(rd: int, value: int) -> int:
    return (value & 0xfffff000) | rd << 7 | 0x37


def auipc(rd: int, value: int) -> int:
    return (value & 0xfffff000) | rd << 7 | 0x17


def addi(rd: int, rs1: int, value: int) -> int:
    return (value & 0xfff) << 20 | rs1 << 15 | rd << 7 | 0x13


def slli(rd: int, rs1: int, shift: int) -> int:
    return shift << 20 | rs1 << 15 | 1 << 12 | rd << 7 | 0x13


def store(size: int, rs2: int, rs1: int, offset: int) -> int:
    """size: 4 (sw) or 8 (sd)."""
    funct3 = {4: 2, 8: 3}[size]
    return (offset >> 5 & 0x7f) << 25 | rs2 << 20 | rs1 << 15 | funct3 << 12 \
        | (offset & 0x1f) << 7 | 0x23


def load(rd: int, rs1: int, offset: int) -> int:
    """ld"""
    return (offset & 0xfff) << 20 | rs1 << 15 | 3 << 12 | rd << 7 | 0x03


def bnez(rs1: int, offset: int) -> int:
    return (offset >> 12 & 1) << 31 | (offset >> 5 & 0x3f) << 25 | rs1 << 15 | 1 << 12 \
        | (offset >> 1 & 0xf) << 8 | (offset >> 11 & 1) << 7 | 0x63


LOOP = 0x0000006f  # jal x0, 0


def data_pointer(register: int) -> list[int]:
    """First instruction of a program: `register` = DATA."""
    return [auipc(register, DATA - RAM)]


def elf(code: list[int], data: bytes = b"", symbols: dict[str, int] | None = None) -> bytes:
    """An ELF64 with the code at RAM, the data at DATA, and the symbols."""
    names = b"\0"
    table = bytes(24)
    for name, address in (symbols or {}).items():
        table += struct.pack("<IBBHQQ", len(names), 0x10, 0, 1, address, 0)
        names += name.encode() + b"\0"

    image = b"".join(struct.pack("<I", word) for word in code)
    image = image.ljust(DATA - RAM, b"\0") + data.ljust(0x1000, b"\0")
    text_at = 64 + 56 + 3 * 64
    symbols_at = text_at + len(image)
    names_at = symbols_at + len(table)
    header = b"\x7fELF\x02\x01\x01".ljust(16, b"\0") + struct.pack(
        "<HHIQQQIHHHHHH", 2, EM_RISCV, 1, RAM, 64, 64 + 56, 0, 64, 56, 1, 64, 3, 2)
    segment = struct.pack("<IIQQQQQQ", 1, 7, text_at, RAM, RAM, len(image), len(image), 8)
    sections = bytes(64)
    sections += struct.pack("<IIQQQQIIQQ", 0, 2, 0, 0, symbols_at, len(table), 2, 1, 8, 24)
    sections += struct.pack("<IIQQQQIIQQ", 0, 3, 0, 0, names_at, len(names), 0, 0, 1, 0)
    return header + segment + sections + image + table + names


MAILBOX = {"tohost": TOHOST, "fromhost": FROMHOST}


def report(value: int, size: int = 8) -> bytes:
    """A program that writes a small value to tohost (size 4: in halves, low first) and waits."""
    code = data_pointer(T0) + [addi(T1, ZERO, value), store(size, T1, T0, 0)]
    if size == 4:
        code.append(store(4, ZERO, T0, 4))
    return elf(code + [LOOP], symbols=MAILBOX)


def say(text: str, size: int = 8) -> bytes:
    """A program that prints text on HTIF's console, byte by byte, and passes."""
    code = data_pointer(T0) + [addi(T2, ZERO, 0x101), slli(T2, T2, 48 if size == 8 else 16)]
    for byte in text.encode():
        code.append(addi(T1, ZERO, byte))
        if size == 8:
            code += [T1_OR_T2, store(8, T1, T0, 0)]
        else:
            code += [store(4, T1, T0, 0), store(4, T2, T0, 4)]
        code += [load(T1, T0, 0), bnez(T1, -4)]
    code += [addi(T1, ZERO, 1), store(8, T1, T0, 0), LOOP]
    return elf(code, symbols=MAILBOX)


T1_OR_T2 = T2 << 20 | T1 << 15 | 6 << 12 | T1 << 7 | 0x33  # or t1, t1, t2
