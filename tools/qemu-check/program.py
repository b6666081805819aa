"""A privileged program as data: groups of instructions, page tables, constants; and an ELF of many.

Programs run one behind the other in one machine, each in a slot of physical memory of its own, SLOT
bytes large; the first slot only starts the others. In a slot:
    CODE    prologue, handlers of M, HS and VS, the groups
    POOL    constants, and the order in which the groups run
    DATA    16 pages of random data, which page tables map in random ways; the last is all ECALLs
    TABLES  page tables
A group runs in one mode: its prelude, in M-mode, sets pointers and CSRs and goes there; a trap that is
not to be skipped leads to the M handler, which goes on with what is next in the order: groups, several
times, and "rounds", which give all registers new values.
"""

from __future__ import annotations

import random
import re
import struct
from dataclasses import dataclass, field
from pathlib import Path

RAM, SLOT, MAX_SLOTS = 0x80000000, 0x400000, 60
CODE, POOL, DATA, TABLES = 0, 0x80000, 0x100000, 0x200000  # in a slot
WINDOW = 0xc0000000        # 512 pages with random attributes; in guests, too
GUEST_WINDOW = 0x100000000 # the same in guest-physical memory
N_DATA_PAGES = 15         # and one of ECALLs
PAGE = 4096
FINISHER = 0x100000
ZERO, RA, SP, GP, TP, T0, T1, T2, S0, S1 = range(10)
T5, T6 = 30, 31
RESERVED = {GP, T5, T6}    # next group, scratch of handlers
M, HS, U, VS, VU = "M", "HS", "U", "VS", "VU"

ROOT = Path(__file__).resolve().parents[2]
CSR = {name: int(number, 16) for file in ("src/cpu/csr.def", "src/hext/csr_h.def") for number, name in
       re.findall(r"(?m)^CSR\((0x[0-9a-f]+), (\w+)", (ROOT / file).read_text(encoding="utf-8"))}

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
    registers that get new values (number, value), if FS lets them; pokes: stored to
    devices, in four bytes if it is 0 or 1. has_memory: both pointers lead to memory, or to a fault of
    translation; waits: WFI first, which ends at once; traps_wait: WFI traps; is_free: neither TW nor
    VTW is set.
    """

    mode: str
    pointers: tuple[int, int]
    csrs: list[tuple[str | int, int]] = field(default_factory=list)
    body: list[int] = field(default_factory=list)
    floats: list[tuple[int, int]] = field(default_factory=list)
    pokes: list[tuple[int, int]] = field(default_factory=list)
    has_memory: bool = False
    waits: bool = False
    traps_wait: bool = False
    is_free: bool = False


@dataclass
class Program:
    """
    What generate.py makes and the shrinker takes apart. rounds: values of the x and f registers;
    order: what runs, indices of groups, and ~index of rounds.
    """

    seed: int
    slot: int
    start: list[tuple[str | int, int]]
    rounds: list[tuple[list[int], list[int]]]
    tables: bytes
    data: bytes
    groups: list[Group]
    order: list[int]

    @property
    def base(self) -> int:
        return base_of(self.slot)


def base_of(slot: int) -> int:
    """Where the slot begins."""
    return RAM + slot * SLOT


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
    """Puts words one behind the other; constants go to the pool."""

    def __init__(self, base: int) -> None:
        self.base = base
        self.words: list[int] = []
        self.pool: list[int] = []

    @property
    def here(self) -> int:
        return self.base + 4 * len(self.words)

    def constant(self, value: int) -> int:
        """The address of the value in the pool."""
        self.pool.append(value & 2**64 - 1)
        return self.base + POOL + 8 * len(self.pool) - 8

    def load(self, rd: int, value: int, is_float: bool = False) -> None:
        """rd = value, by way of the pool; clobbers t6."""
        offset = self.constant(value) - self.here
        self.words += [(offset + 0x800 & 0xfffff000) | T6 << 7 | 0x17,
                       (fld if is_float else ld)(rd, T6, offset)]

    def set_csr(self, name: str | int, value: int) -> None:
        self.load(T5, value)
        self.words.append(csr(1, ZERO, name, T5))


def put_group(out: Layout, group: Group) -> None:
    """The prelude, in M-mode, then the body in its mode."""
    for number, value in group.floats:
        out.load(number, value, True)
    for address, value in group.pokes:
        out.load(T5, value)
        out.words += [lui(T6, address), T5 << 20 | T6 << 15 | (2 if value < 2 else 3) << 12 | 0x23]
    for name, value in group.csrs:
        out.set_csr(name, value)
    if group.csrs:
        out.words += [SFENCE, HFENCE_V, HFENCE_G]
    out.load(S0, group.pointers[0])
    out.load(S1, group.pointers[1])
    prelude = {M: 0, HS: 1, U: 1, VS: 2, VU: 2}[group.mode]
    if prelude:
        enter(out, "mepc", "mstatus", group.mode, 0x1800,
              {HS: 0x800, U: 0}.get(group.mode, 0x800), MRET)
    if prelude == 2:
        out.words += [addi(T5, ZERO, 0x180), csr(2, ZERO, "hstatus", T5)]  # SPV, SPVP
        enter(out, "sepc", "sstatus", group.mode, 0x100, 0x100 if group.mode == VS else 0, SRET)
    out.words += group.body
    out.words.append(ECALL)


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


def put_round(out: Layout, values: tuple[list[int], list[int]]) -> None:
    """New values for all registers but those that are reserved."""
    for number, value in enumerate(values[1]):
        out.load(number, value, True)
    for number, value in enumerate(values[0]):
        if number not in RESERVED | {ZERO}:
            out.load(number, value)


def jalr(rs1: int) -> int:
    return rs1 << 15 | 0x67


def put_dispatcher(out: Layout, cursor: int) -> None:
    """Goes to the address that the cursor points to, and moves it by one."""
    out.words += pc_relative(T5, out.here, cursor)
    out.words += [ld(T6, T5, 0), addi(T6, T6, 8), T6 << 20 | T5 << 15 | 3 << 12 | 0x23,
                  ld(T6, T6, -8), jalr(T6)]


def put_end(out: Layout, following: int | None) -> None:
    """On to the next program, or out by the test finisher."""
    if following is not None:
        out.words += pc_relative(T5, out.here, following) + [jalr(T5)]
        return
    out.load(T5, FINISHER)
    out.words += [lui(T6, 0x5000), addi(T6, T6, 0x555), T6 << 20 | T5 << 15 | 2 << 12 | 0x23,
                  jump(0)]


def build(program: Program, following: int | None = None) -> list[tuple[int, bytes]]:
    """The program's segments. It starts at its base in M-mode, and jumps to `following` at its end."""
    out = Layout(program.base)
    out.words.append(0)
    handlers = {}
    for level in (M, HS, VS):
        handlers[level] = out.here
        out.words += handler(level)
    dispatcher, cursor = out.here, out.constant(0)
    put_dispatcher(out, cursor)
    out.words[0] = jump(4 * len(out.words))
    for name, level in (("mtvec", M), ("stvec", HS), ("vstvec", VS)):
        out.set_csr(name, handlers[level])
    for name, value in program.start:
        out.set_csr(name, value)
    out.words += [SFENCE, HFENCE_V, HFENCE_G, *pc_relative(GP, out.here + 12, dispatcher),
                  jump(dispatcher - out.here - 20)]
    places: dict[int, int] = {}
    for index in dict.fromkeys(program.order):
        places[index] = out.here
        if index >= 0:
            put_group(out, program.groups[index])
        else:
            put_round(out, program.rounds[~index])
            out.words.append(jump(dispatcher - out.here))
    order = [places[index] for index in program.order] + [out.here]
    put_end(out, following)
    out.pool[0] = program.base + POOL + 8 * len(out.pool)
    out.pool += order
    code = struct.pack(f"<{len(out.words)}I", *out.words)
    pool = struct.pack(f"<{len(out.pool)}Q", *out.pool)
    assert len(code) <= POOL - CODE and len(pool) <= DATA - POOL
    assert len(program.tables) <= SLOT - TABLES
    return [(program.base + CODE, code), (program.base + POOL, pool),
            (program.base + DATA, program.data), (program.base + TABLES, program.tables)]


def build_all(programs: list[Program]) -> bytes:
    """An ELF that runs the programs one behind the other, on the first hart; other harts wait."""
    out = Layout(RAM)
    out.words += [csr(2, T6, 0xf14, ZERO), branch(1, T6, ZERO, 4 * 4)]
    out.words += pc_relative(T5, out.here, programs[0].base) + [jalr(T5), WFI, jump(-4)]
    segments = [(RAM, struct.pack(f"<{len(out.words)}I", *out.words))]
    for program, following in zip(programs, [*programs[1:], None]):
        segments += build(program, following.base if following else None)
    return elf(segments)


def jump(offset: int) -> int:
    return (offset >> 20 & 1) << 31 | (offset >> 1 & 0x3ff) << 21 | (offset >> 11 & 1) << 20 \
        | (offset >> 12 & 0xff) << 12 | 0x6f


def elf(segments: list[tuple[int, bytes]]) -> bytes:
    """Entry is the first one's beginning."""
    heads, at = [], -(-(64 + 56 * len(segments)) // PAGE) * PAGE
    body = b""
    for address, content in segments:
        heads.append(struct.pack("<IIQQQQQQ", 1, 7, at, address, address, len(content),
                                 len(content), PAGE))
        at += -(-len(content) // PAGE) * PAGE
    body = b"".join(content + bytes(-len(content) % PAGE) for _, content in segments)
    head = b"\x7fELF\x02\x01\x01".ljust(16, b"\0") + struct.pack(
        "<HHIQQQIHHHHHH", 2, 243, 1, segments[0][0], 64, 0, 0, 64, 56, len(segments), 0, 0, 0)
    head += b"".join(heads)
    return head + bytes(-len(head) % PAGE) + body


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
