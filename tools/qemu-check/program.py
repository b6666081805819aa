"""A privileged program as data: groups of instructions, page tables, constants; and its ELF.

Memory (physical):
    CODE    prologue, handlers of M, HS and VS, the groups
    DATA    16 pages of random data, which page tables map in random ways
    TABLES  page tables
A group runs in one mode: its prelude, in M-mode, sets pointers and CSRs and goes there; a trap that is
not to be skipped leads to the M handler, which goes on with the next group.
"""

from __future__ import annotations

import random
import struct
from dataclasses import dataclass, field

CODE, DATA, TABLES = 0x80000000, 0x80100000, 0x80200000
USER = CODE - 0x40000000   # where user mode sees the code
WINDOW = 0xc0000000        # 512 pages with random attributes; in guests, too
GUEST_WINDOW = 0x100000000 # the same in guest-physical memory
N_DATA_PAGES = 16
FINISHER = 0x100000
ZERO, RA, SP, GP, TP, T0, T1, T2, S0, S1 = range(10)
T5, T6 = 30, 31
RESERVED = {GP, T5, T6}    # next group, scratch of handlers
M, HS, U, VS, VU = "M", "HS", "U", "VS", "VU"

CSR = {"mstatus": 0x300, "medeleg": 0x302, "mideleg": 0x303, "mie": 0x304, "mtvec": 0x305,
       "mcounteren": 0x306, "menvcfg": 0x30a, "mepc": 0x341, "mcause": 0x342, "mip": 0x344,
       "pmpcfg0": 0x3a0, "pmpaddr0": 0x3b0, "stvec": 0x105, "sepc": 0x141, "scause": 0x142,
       "sie": 0x104, "satp": 0x180, "hstatus": 0x600, "hedeleg": 0x602, "hideleg": 0x603,
       "hie": 0x604, "hcounteren": 0x606, "hvip": 0x645, "henvcfg": 0x60a, "hgatp": 0x680,
       "vsstatus": 0x200, "vstvec": 0x205, "vsatp": 0x280, "scounteren": 0x106, "senvcfg": 0x10a}

MRET, SRET, ECALL, WFI = 0x30200073, 0x10200073, 0x00000073, 0x10500073
SFENCE, HFENCE_V, HFENCE_G = 0x12000073, 0x22000073, 0x62000073


def i_type(opcode: int, funct3: int, rd: int, rs1: int, value: int) -> int:
    return (value & 0xfff) << 20 | rs1 << 15 | funct3 << 12 | rd << 7 | opcode


def addi(rd: int, rs1: int, value: int) -> int:
    return i_type(0x13, 0, rd, rs1, value)


def ld(rd: int, rs1: int, offset: int) -> int:
    return i_type(0x03, 3, rd, rs1, offset)


def fld(rd: int, rs1: int, offset: int) -> int:
    return i_type(0x07, 3, rd, rs1, offset)


def lui(rd: int, value: int) -> int:
    return value & 0xfffff000 | rd << 7 | 0x37


def csr(op: int, rd: int, name: str | int, rs1: int) -> int:
    """op: 1 csrrw, 2 csrrs, 3 csrrc, +4 with an immediate."""
    number = CSR[name] if isinstance(name, str) else name
    return number << 20 | rs1 << 15 | op << 12 | rd << 7 | 0x73


def csrw(name: str, rs1: int) -> int:
    return csr(1, ZERO, name, rs1)


def branch(funct3: int, rs1: int, rs2: int, offset: int) -> int:
    return (offset >> 12 & 1) << 31 | (offset >> 5 & 0x3f) << 25 | rs2 << 20 | rs1 << 15 \
        | funct3 << 12 | (offset >> 1 & 0xf) << 8 | (offset >> 11 & 1) << 7 | 0x63


def pc_relative(rd: int, at: int, target: int) -> list[int]:
    """rd = target, two instructions of which the first is at `at`."""
    offset = target - at
    return [(offset + 0x800 & 0xfffff000) | rd << 7 | 0x17, addi(rd, rd, offset)]


@dataclass
class Group:
    """
    csrs: written in the prelude, (name or number, value); pointers: what s0 and s1 are; floats: f
    registers that get new values (number, value), if FS lets them.
    """

    mode: str
    pointers: tuple[int, int]
    csrs: list[tuple[str | int, int]] = field(default_factory=list)
    body: list[int] = field(default_factory=list)
    floats: list[tuple[int, int]] = field(default_factory=list)


@dataclass
class Program:
    """What generate.py makes and the shrinker takes apart."""

    seed: int
    start: list[tuple[str, int]]
    x: list[int]
    f: list[int]
    tables: bytes
    data: bytes
    groups: list[Group]


# Causes that end a group: fetches that failed, and environment calls.
ENDS = sum(1 << cause for cause in (0, 1, 8, 9, 10, 11, 12, 20))


def handler(level: str) -> list[int]:
    """Skips the instruction that trapped, or ends the group; an interrupt is turned off."""
    cause, epc, ret = ("mcause", "mepc", MRET) if level == M else ("scause", "sepc", SRET)
    mask = [lui(T5, ENDS + 0x800), addi(T5, T5, ENDS)]
    skip = [csr(2, T6, epc, ZERO), addi(T6, T6, 4), csrw(epc, T6), ret]
    off = {M: [csrw("mie", ZERO)], HS: [csrw("sie", ZERO), csrw("hie", ZERO)],
           VS: [csrw("sie", ZERO)]}[level] + [ret]
    end = [csrw("mepc", GP), lui(T6, 0x2000), addi(T6, T6, -0x800), csr(2, ZERO, "mstatus", T6),
           MRET] if level == M else [ECALL]
    head = [csr(2, T6, cause, ZERO), 0] + mask + [
        T6 << 20 | T5 << 15 | 5 << 12 | T5 << 7 | 0x33,  # srl t5, t5, t6
        T5 << 15 | 1 << 20 | 7 << 12 | T5 << 7 | 0x13,   # andi t5, t5, 1
        0]
    head[1] = branch(4, T6, ZERO, 4 * (len(head) - 1 + len(skip)))
    head[6] = branch(1, T5, ZERO, 4 * (1 + len(skip) + len(off)))
    return head + skip + off + end


class Layout:
    """Puts words one behind the other; constants go to a pool at the end of CODE's megabyte."""

    POOL = CODE + 0x80000

    def __init__(self) -> None:
        self.words: list[int] = []
        self.pool: list[int] = []

    @property
    def here(self) -> int:
        return CODE + 4 * len(self.words)

    def load(self, rd: int, value: int, is_float: bool = False) -> None:
        """rd = value, by way of the pool; clobbers t6."""
        place = self.POOL + 8 * len(self.pool)
        self.pool.append(value & 2**64 - 1)
        self.words += pc_relative(T6, self.here, place)
        self.words.append((fld if is_float else ld)(rd, T6, 0))

    def set_csr(self, name: str | int, value: int) -> None:
        self.load(T5, value)
        self.words.append(csr(1, ZERO, name, T5))


def put_group(out: Layout, group: Group) -> None:
    """The prelude, in M-mode, then the body in its mode."""
    for number, value in group.floats:
        out.load(number, value, True)
    for name, value in group.csrs:
        out.set_csr(name, value)
    if group.csrs:
        out.words += [SFENCE, HFENCE_V, HFENCE_G]
    out.load(S0, group.pointers[0])
    out.load(S1, group.pointers[1])
    prelude = {M: 0, HS: 1, U: 1, VS: 2, VU: 2}[group.mode]
    gp_at = len(out.words)
    out.words += [0, 0]
    if prelude:
        enter(out, "mepc", "mstatus", group.mode, 0x1800,
              {HS: 0x800, U: 0}.get(group.mode, 0x800), MRET)
    if prelude == 2:
        out.words += [addi(T5, ZERO, 0x180), csr(2, ZERO, "hstatus", T5)]  # SPV, SPVP
        enter(out, "sepc", "sstatus", group.mode, 0x100, 0x100 if group.mode == VS else 0, SRET)
    out.words += group.body
    out.words.append(ECALL)
    out.words[gp_at:gp_at + 2] = pc_relative(GP, CODE + 4 * gp_at, out.here)


def enter(out: Layout, epc: str, status: str, mode: str, mask: int, value: int, ret: int) -> None:
    """Goes to the instruction behind the return, in the mode that the bits of `status` say."""
    number = CSR[status] if status in CSR else 0x100
    out.words += [lui(T5, mask + 0x800), addi(T5, T5, mask), csr(3, ZERO, number, T5)]
    if value:
        out.words += [lui(T5, value + 0x800), addi(T5, T5, value), csr(2, ZERO, number, T5)]
    is_user = mode in (U, VU) and (ret == SRET or mode == U)
    shift = [lui(T6, 0x40000000), T6 << 20 | 1 << 30 | T5 << 15 | T5 << 7 | 0x33] \
        if is_user else []
    target = out.here + 4 * (2 + len(shift) + 2)
    out.words += pc_relative(T5, out.here, target) + shift + [csrw(epc, T5), ret]


def build(program: Program) -> bytes:
    """The program as an ELF that starts at CODE in M-mode and ends by the test finisher."""
    out = Layout()
    # The first hart jumps over the handlers, others wait.
    out.words += [csr(2, T6, 0xf14, ZERO), branch(1, T6, ZERO, 8), 0, WFI, jump(-4)]
    handlers = {}
    for level in (M, HS, VS):
        handlers[level] = out.here
        out.words += handler(level)
    out.words[2] = jump(4 * (len(out.words) - 2))
    for name, level in (("mtvec", M), ("stvec", HS), ("vstvec", VS)):
        out.set_csr(name, handlers[level])
    for name, value in program.start:
        out.set_csr(name, value)
    out.words += [SFENCE, HFENCE_V, HFENCE_G]
    for number, value in enumerate(program.f):
        out.load(number, value, True)
    for number, value in enumerate(program.x):
        if number not in RESERVED | {ZERO}:
            out.load(number, value)
    for group in program.groups:
        put_group(out, group)
    out.load(T5, FINISHER)
    out.words += [lui(T6, 0x5000), addi(T6, T6, 0x555), T6 << 20 | T5 << 15 | 2 << 12 | 0x23,
                  jump(0)]
    code = struct.pack(f"<{len(out.words)}I", *out.words)
    assert len(code) < Layout.POOL - CODE and len(out.pool) * 8 < DATA - Layout.POOL
    image = code.ljust(Layout.POOL - CODE, b"\0") + struct.pack(f"<{len(out.pool)}Q", *out.pool)
    image = image.ljust(DATA - CODE, b"\0") + program.data
    image = image.ljust(TABLES - CODE, b"\0") + program.tables
    return elf(image)


def jump(offset: int) -> int:
    return (offset >> 20 & 1) << 31 | (offset >> 1 & 0x3ff) << 21 | (offset >> 11 & 1) << 20 \
        | (offset >> 12 & 0xff) << 12 | 0x6f


def elf(image: bytes) -> bytes:
    """One segment at CODE."""
    head = b"\x7fELF\x02\x01\x01".ljust(16, b"\0") + struct.pack(
        "<HHIQQQIHHHHHH", 2, 243, 1, CODE, 64, 0, 0, 64, 56, 1, 0, 0, 0)
    segment = struct.pack("<IIQQQQQQ", 1, 7, 4096, CODE, CODE, len(image), len(image), 4096)
    return (head + segment).ljust(4096, b"\0") + image


def random_value(rng: random.Random) -> int:
    """64 bits, often near the edges."""
    kind = rng.randrange(6)
    if kind == 0:
        return rng.choice((0, 1, 2**63, 2**64 - 1, 2**31, 2**32 - 1, 2**63 - 1))
    if kind == 1:
        return 1 << rng.randrange(64)
    if kind == 2:
        return rng.randrange(-4096, 4096) & 2**64 - 1
    return rng.getrandbits(64)
