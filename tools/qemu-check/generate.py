"""Seeded random programs for program.py: CSRs, both stages of page tables, traps, FP, AMOs."""

from __future__ import annotations

import copy
import random
import re
import struct
import subprocess
from pathlib import Path

import csrs
import parts
from csrs import register
from program import (CODE, DATA, ECALL, GUEST_WINDOW, HS, M, N_DATA_PAGES, PAGE, RESERVED, S0, S1,
                     TABLES, U, VS, VU, WINDOW, Group, Program, addi, base_of, random_value)

ROOT = Path(__file__).resolve().parents[2]
V, R, W, X, USER_BIT, G, A, D = (1 << bit for bit in range(8))
MODES = (M, HS, U, VS, VU)
N_FOR_DATA = 480  # pages of a window; the others are for jumps
N_EMPTY = 4       # of these, where no memory is
NO_MEMORY = 0x2000000000
# Added to guest physical addresses; the last two have no place in one page of an Sv39x4 root.
BEYOND = (0, 0, 0, 0, 0, 0, 1 << 39, 1 << 40)

# Rows that have a rule of their own.
NOT_IN_ROWS = {"mret", "sret", "wfi", "wrs.nto", "wrs.sto", "ecall", "jal", "jalr", "sc.w", "sc.d",
               "beq", "bne", "blt", "bge", "bltu", "bgeu"}
# Compressed rows of quadrants 1 and 2: those whose rd is one of x8 to x15, those with any rd.
SHORT_PRIMED = {"c.srli", "c.srai", "c.andi", "c.sub", "c.xor", "c.or", "c.and", "c.subw", "c.addw",
                "c.mul", "c.not", "c.zext.b", "c.sext.b", "c.zext.h", "c.sext.h", "c.zext.w"}
SHORT_ANY = {"c.addi", "c.addiw", "c.li", "c.lui", "c.slli", "c.mv", "c.add"}
SHORT_FIXED = {"c.nop", "c.mop.n", "c.ebreak"}
CACHE_BLOCKS = {"cbo.clean", "cbo.flush", "cbo.inval"}  # not where there is no memory: known.txt


class Tables:
    """The ISA rows and CSRs of the emulator."""

    def __init__(self, program: str) -> None:
        text = subprocess.run([program, "isa"], capture_output=True, text=True, check=True).stdout
        self.rows = [(found[1], int(found[2], 16), int(found[3], 16)) for found in re.finditer(
            r"(?m)^(\S+).* match 0x([0-9a-f]+) mask 0x([0-9a-f]+)$", text)
            if int(found[2], 16) & 3 == 3 and found[1] not in NOT_IN_ROWS]
        self.all_rows = re.findall(r"(?m)^(\S+).* match 0x", text)
        assert len(self.rows) > 200, "hartwood isa: no rows"
        self.short_rows = [(found[1], int(found[2], 16), int(found[3], 16)) for found in re.finditer(
            r"(?m)^(c\.\S+).* match 0x([0-9a-f]+) mask 0x([0-9a-f]+)$", text)
            if int(found[2], 16) & 3 == 0 or found[1] in SHORT_PRIMED | SHORT_ANY | SHORT_FIXED]
        assert len(self.short_rows) > 30, "hartwood isa: no compressed rows"
        self.all_csrs: list[tuple[int, str]] = []
        for name in ("src/cpu/csr.def", "src/hext/csr_h.def"):
            self.all_csrs += [(int(number, 16), name) for number, name in re.findall(
                r"(?m)^CSR\((0x[0-9a-f]+), (\w+)", (ROOT / name).read_text(encoding="utf-8"))]
        left_out, self.known = csrs.left_out(), csrs.known()
        self.csrs = [row for row in self.all_csrs if f"csr {row[1]}" not in left_out]
        self.quiet_rows = [row for row in self.rows
                           if ("insn", row[0]) not in self.known or row[0] in CACHE_BLOCKS]

    def quiet(self) -> "Tables":
        """The same without instructions that are known to differ, which would end comparisons."""
        less = copy.copy(self)
        less.rows = self.quiet_rows
        return less

    def prefer(self, rare: set[tuple[str, str]]) -> None:
        """Draws ISA rows and CSRs that are in the set, by kind and name, more often."""
        for name in ("rows", "quiet_rows", "csrs", "short_rows"):
            kind = "csr" if name == "csrs" else "insn"
            rows = getattr(self, name)
            found = [row for row in rows
                     if (kind, row[1] if kind == "csr" else row[0].replace(".", "_")) in rare]
            setattr(self, name, rows + found * (len(rows) // (2 * len(found)) if found else 0))

    def can_differ(self, name: str) -> bool:
        """Whether what is read from the CSR may be another value in QEMU."""
        return ("csr", name) in self.known or name in csrs.LOOSE


def random_pte(rng: random.Random, target: int) -> int:
    """A leaf for `target`; most are usable by somebody."""
    flags = V | R | A | D
    for bit, chance in ((R, .1), (W, .5), (X, .5), (USER_BIT, .5), (G, .2), (A, .15), (D, .3),
                        (V, .05)):
        if rng.random() < chance:
            flags ^= bit
    high = rng.choice((0, 0, 0, 0, 0, 0, 0, 0, 1 << 61, 1 << 63, 1 << 54, 1 << 62))
    return target >> 12 << 10 | flags | rng.choice((0, 0, 0, 1, 2, 3)) << 8 | high


def no_pointer(pte: int) -> int:
    """
    The PTE, or a leaf instead of a legal pointer: where code is a table, A bits are set in it, which
    QEMU's translations do not notice.
    """
    is_pointer = pte & (V | R | W | X | USER_BIT | A | D | 0x3ff << 54) == V
    return pte | R | A if is_pointer else pte


class PageTables:
    """Tables in TABLES of a slot: Sv39, 48 and 57 for HS, for guests, and x4 for the G-stage."""

    def __init__(self, rng: random.Random, slot: int) -> None:
        self.rng, self.slot, self.base = rng, slot, base_of(slot)
        self.data = bytearray()
        self.flags = [random_pte(rng, 0) for _ in range(96)]
        self.roots = {"satp": self.stage(False, False), "vsatp": self.stage(False, True),
                      "hgatp": self.stage(True, False)}

    def table(self, entries: dict[int, int], pages: int = 1) -> int:
        """Adds a table; returns its address."""
        while len(self.data) % (pages * PAGE):
            self.data += bytes(PAGE)
        at = self.base + TABLES + len(self.data)
        content = bytearray(pages * PAGE)
        for index, entry in entries.items():
            struct.pack_into("<Q", content, 8 * index, entry & 2**64 - 1)
        self.data += content
        return at

    def window(self, in_guest: bool) -> int:
        """
        A table of 512 random leaves, of which some lead into the guest-physical window; the last
        lead to where control may go.
        """
        rng = self.rng
        pages = rng.choices(range(N_DATA_PAGES), k=N_FOR_DATA) + [N_DATA_PAGES] * (512 - N_FOR_DATA)
        through = rng.choices(range(N_FOR_DATA), k=N_FOR_DATA) + [*range(N_FOR_DATA, 512)]
        leaves = zip(pages, through, rng.choices((in_guest, False), k=512),
                     rng.choices(self.flags, k=512))
        entries = {index: flags | (GUEST_WINDOW + other * PAGE + rng.choice(BEYOND) if is_through
                                   else self.base + DATA + page * PAGE) >> 2
                   for index, (page, other, is_through, flags) in enumerate(leaves)}
        for index in range(512 - N_EMPTY, 512):
            entries[index] = rng.choice(self.flags) & ~(D | W) | X \
                | (GUEST_WINDOW + index * PAGE if in_guest else NO_MEMORY) >> 2
        return self.table(entries)

    def stage(self, is_g: bool, in_guest: bool) -> list[int]:
        """Roots of the three modes."""
        user = USER_BIT if is_g else 0
        code, index = self.base + CODE, 2 * self.slot
        megapages = self.table({index: code >> 2 | V | R | W | X | A | D | user,
                                index + 1: self.base + TABLES >> 2 | V | R | W | A | D | user})
        alias = self.table({index: code >> 2 | V | R | X | A | D | USER_BIT})
        big = {index: no_pointer(random_pte(self.rng, code | self.rng.choice((0, 0, PAGE))))
               for index in range(1, 8)}
        middle = self.table(big | {0: self.window(in_guest) >> 2 | V})
        entries = {2: megapages >> 2 | V, 1: alias >> 2 | V, (4 if is_g else 3): middle >> 2 | V}
        if is_g:  # beyond one page of the root
            entries[4 + (BEYOND[-2] >> 30)] = entries[4]
        pages = 4 if is_g else 1
        sv39 = self.table(entries, pages)
        plain = self.table({index: entry for index, entry in entries.items() if index < 512}) \
            if is_g else sv39
        sv48 = self.table({0: plain >> 2 | V}, pages)
        plain48 = self.table({0: plain >> 2 | V}) if is_g else sv48
        return [sv39, sv48, self.table({0: plain48 >> 2 | V}, pages)]

    def atp(self, name: str) -> int:
        """A value of satp, vsatp or hgatp that is not Bare: user code must be mapped."""
        mode = self.rng.choice((8, 8, 9, 10))
        return mode << 60 | self.rng.randrange(4) << 44 | self.roots[name][mode - 8] >> 12

    def guest(self) -> list[tuple[str | int, int]]:
        """vsatp and hgatp, at most one of them Bare."""
        bare = self.rng.choice((None, None, None, "vsatp", "hgatp"))
        return [(name, 0 if name == bare else self.atp(name)) for name in ("vsatp", "hgatp")]


def is_memory(match: int) -> bool:
    """Whether rs1 is an address."""
    opcode, funct3 = match & 0x7f, match >> 12 & 7
    return opcode in (0x03, 0x07, 0x23, 0x27, 0x2f) or (opcode == 0x73 and funct3 == 4
           and match >> 28 == 6) or (opcode == 0x0f and funct3 == 2)


def from_row(rng: random.Random, match: int, mask: int) -> int:
    """The row's instruction with random operands."""
    word = match | rng.getrandbits(32) & ~mask & 0xffffffff
    if mask >> 7 & 31 == 0 and match & 0x7f not in (0x23, 0x27):
        word = word & ~(31 << 7) | register(rng) << 7
    if is_memory(match):
        word = word & ~(31 << 15) | rng.choice((S0, S1)) << 15
        if match & 0x7f in (0x03, 0x07, 0x23, 0x27):  # small offsets: bit 11 and its neighbours
            word &= ~(0x3f << 26)
    if match & 0x7f in (0x43, 0x47, 0x4b, 0x4f, 0x53) and mask >> 12 & 7 == 0 \
            and rng.random() < .6:
        word |= 7 << 12
    if match & 0xf800707f == 0x2800402f:  # amocas.q takes pairs
        word &= ~(1 << 7 | 1 << 20)
        if (word >> 7 & 31) in (2, 8, 30):
            word = word & ~(31 << 7) | 10 << 7
    return word


def from_short_row(rng: random.Random, name: str, match: int, mask: int) -> int:
    """A compressed instruction and c.nop: handlers skip four bytes. Pointers stay what they are."""
    word = match | rng.getrandbits(16) & ~mask
    if name in SHORT_FIXED:
        return parts.short(word)
    if name in SHORT_PRIMED:
        word = word & ~(7 << 7) | rng.randrange(2, 8) << 7
    elif name in SHORT_ANY:
        rd = 0
        while rd in (0, 2):
            rd = register(rng)
        word = word & ~(31 << 7) | rd << 7 | 1 << 2  # rs2 and immediates are not zero
    else:
        word = word & ~(6 << 7)  # s0 or s1
        if name == "c.addi4spn" or word >> 15 == 0 or match & 0xf800 == 0x8000:  # has rd
            word = word & ~(7 << 2) | rng.randrange(2, 8) << 2
    return parts.short(word)


def from_tables(rng: random.Random, tables: Tables, group: Group) -> list[int]:
    """An instruction of any row."""
    while True:
        name, match, mask = rng.choice(tables.rows)
        if match & 0x7f == 0x73 and match >> 12 & 3:
            continue  # CSR instructions have their own rule
        if name in CACHE_BLOCKS and not group.has_memory:
            continue
        return [from_row(rng, match, mask)]


def illegal(rng: random.Random) -> int:
    """A word of an opcode that has no instructions."""
    return rng.choice((0, rng.getrandbits(32) & ~0x7f | rng.choice((0x0b, 0x2b, 0x5b, 0x6b, 0x7b))))


def body(rng: random.Random, tables: Tables, group: Group) -> list[int]:
    """The random part of a group."""
    size = rng.choice((16, 24, 48))
    words = parts.wait(rng, True) if group.waits else []
    is_aligned = group.pointers[0] % 8 == 0
    while len(words) < size:
        kind = rng.random()
        if kind < .15:
            row = rng.choice(tables.csrs)
            words += csrs.access(rng, row, group, tables.can_differ(row[1]))
        elif kind < .18:
            words.append(addi(S1, rng.choice((S0, S1)), rng.randrange(-64, 64)))
        elif kind < .30:
            words.append(from_short_row(rng, *rng.choice(tables.short_rows)))
        elif kind < .33:
            words += parts.forward(rng)
        elif kind < .34:
            words += parts.loop(rng)
        elif kind < .37:
            words += parts.on_stack(rng)
        elif kind < .40 and is_aligned:
            words += parts.reserve(rng)
        elif kind < .405:
            words.append(illegal(rng))
        elif kind < .415 and group.traps_wait:
            words += parts.wait(rng, group.is_free)
        else:
            words += from_tables(rng, tables, group)
    return words


def tail(rng: random.Random, group: Group, base: int) -> list[int]:
    """What may take the group elsewhere, at its end."""
    kind = rng.random()
    if kind < .3:
        page = rng.randrange(rng.choice((N_FOR_DATA, N_FOR_DATA, 512 - N_EMPTY)), 512) * PAGE
        at = rng.choice((rng.randrange(4, PAGE, 4), PAGE - 2))
        target = base + DATA + N_DATA_PAGES * PAGE if group.mode == M and rng.random() < .8 else \
            rng.choice((WINDOW, WINDOW, WINDOW, GUEST_WINDOW)) + page
        return parts.point(rng, target + at) + parts.jump_away(rng)
    return parts.leave(rng, group.mode) if kind < .6 else []


def pointer(rng: random.Random, base: int) -> int:
    """An address for loads and stores: in RAM, in a page, in a superpage of which half is DATA."""
    at, pages = rng.choice(((base + DATA, N_DATA_PAGES), (WINDOW, N_FOR_DATA), (WINDOW, N_FOR_DATA),
                            (WINDOW, N_FOR_DATA), (GUEST_WINDOW + rng.choice(BEYOND), N_FOR_DATA),
                            (WINDOW + 0x200000 * rng.randrange(1, 8) + DATA, N_DATA_PAGES)))
    at += rng.randrange(pages) * PAGE
    at += rng.choice((rng.randrange(0, PAGE, 8), rng.randrange(0, PAGE, 8), rng.randrange(PAGE),
                      PAGE - 4))
    return at if rng.random() < .97 else random_value(rng) | 1 << 40  # no device is there


# CLINT of the virt board: software interrupt and timer of the first hart.
MSIP, MTIMECMP = 0x2000000, 0x2004000
MEDELEG = ~(1 << 9 | 1 << 11)


def pmp(rng: random.Random, base: int) -> list[tuple[str | int, int]]:
    """Three entries that divide DATA, before the one that opens all."""
    found: list[tuple[str | int, int]] = []
    config = 0x1f << 24
    for number in range(3):
        at = base + DATA + rng.randrange(N_DATA_PAGES) * PAGE
        at += rng.choice((0, rng.randrange(0, PAGE, 4)))
        # TOR of the first is from 0; QEMU does not see NA4 in the middle of an access.
        address_mode = rng.choice((0, 1, 3) if number else (0, 3))
        if address_mode == 3:
            size = 8 << rng.randrange(13)
            at = at & -size | size // 2 - 1
        config |= (address_mode << 3 | rng.choice((0, 1, 3, 4, 5, 7))) << 8 * number
        found.append((f"pmpaddr{number}", at >> 2))
    return found + [("pmpcfg0", config)]


def interrupts(rng: random.Random, group: Group) -> None:
    """One that is pending: without its AIA, QEMU takes the lowest number first."""
    group.csrs += [("hvip", 0), ("mip", 0)]
    group.pokes = [(MSIP, 0), (MTIMECMP, 2**64 - 1)]
    which, enabled = rng.randrange(9), 0x666
    if which == 0:
        enabled, group.pokes[0] = 0x8, (MSIP, 1)
    elif which == 1:
        enabled, group.pokes[1] = 0x80, (MTIMECMP, 2)
    elif which == 8:  # QEMU has no Shlcofideleg: hideleg stays without it
        enabled = 0x2000
        group.csrs.append(("mip", 1 << 13))
    elif which < 5:
        group.csrs.append(("mip", 1 << (1, 5, 9)[which - 2]))
    else:
        group.csrs.append(("hvip", 1 << (2, 6, 10)[which - 5]))
    group.csrs += [(name, random_value(rng) & mask)
                   for name, mask in (("mideleg", -1), ("hideleg", 0x444)) if rng.random() < .7]
    group.csrs.append(("mie", rng.choice((enabled, random_value(rng) & enabled))))


def status(rng: random.Random, group: Group) -> None:
    """The three status CSRs, and delegation: what could stop the handlers does not."""
    mode, bits = group.mode, 0x1c0022  # FS, SUM, MXR, TVM and the enables below M
    if mode in (M, HS, U):
        bits |= 0x200000
        if rng.random() < .3:  # TSR: the handler of HS may not be entered for its own SRET
            group.csrs.append(("medeleg", random_value(rng) & MEDELEG & ~4))
            bits |= 0x400000
    elif mode == VS:
        bits |= 0x200000
    mstatus = rng.choice((0x6000, 0x2000, 0x6000, 0)) | random_value(rng) & bits
    hstatus = rng.choice((0, random_value(rng) & 0x700200))  # HU, VTVM, VTW, VTSR
    group.is_free = not mstatus & 0x200000 and not (hstatus & 0x200000 and mode in (VS, VU))
    group.csrs += [("mstatus", mstatus),
                   ("vsstatus", rng.choice((0x6000, 0x2000, 0x6000, 0))
                    | random_value(rng) & 0xc0022),
                   ("hstatus", hstatus)]
    # Where WFI always traps, whatever is pending.
    group.traps_wait = mode in (U, VU) or (mode == HS and mstatus & 0x200000 != 0)


def group_csrs(rng: random.Random, pages: PageTables, group: Group) -> None:
    """What changes between groups."""
    for name, mask in (("medeleg", MEDELEG), ("hedeleg", -1), ("mideleg", -1), ("hideleg", 0x444)):
        if rng.random() < .3:
            group.csrs.append((name, random_value(rng) & mask))
    if rng.random() < .3:
        group.csrs.append(("satp", pages.atp("satp")))
    if group.mode in (VS, VU) or rng.random() < .2:
        guest = pages.guest()
        if group.mode == VS and rng.random() < .1:
            guest = [("vsatp", 0), ("hgatp", 0)]
        group.csrs += guest
        group.has_memory |= group.mode in (VS, VU) and guest[1][1] != 0
    if rng.random() < .3:  # PBMTE and ADUE of both, as menvcfg says: by HLV, QEMU looks at it only
        high = rng.randrange(4) << 61
        group.csrs += [(name, high | more | rng.choice((0, 0x10, 0x30)) | rng.getrandbits(8) & 0xc1)
                       for name, more in (("menvcfg", 0), ("henvcfg", rng.randrange(8) << 61))]
    if rng.random() < .2:
        # Far from the ends of pages: whether an access across two is one for PMP is open.
        group.csrs += pmp(rng, pages.base)
        group.pointers = tuple(at & -PAGE | rng.randrange(1024, 3072) for at in group.pointers)
    else:
        group.csrs.append(("pmpcfg0", 0x1f << 24))
    status(rng, group)
    if rng.random() < .08 and group.mode in (M, HS, VS):
        group.csrs += parts.wait_csrs(rng, group.mode)
        group.pokes = [(MSIP, 0), (MTIMECMP, 2**64 - 1)]
        group.waits, group.traps_wait = True, False
    elif rng.random() < .35:
        interrupts(rng, group)


# What a program may leave behind is not there when the next one begins.
RESET = [("mstatus", 0x6000), ("mie", 0), ("hvip", 0), ("mip", 0), ("vsatp", 0), ("hgatp", 0), ("satp", 0),
         ("hstatus", 0), ("vsstatus", 0x6000), ("mideleg", 0), ("hideleg", 0), ("fcsr", 0),
         ("mcountinhibit", 0), ("htimedelta", 0), ("stimecmp", -1), ("vstimecmp", -1),
         ("mtval", 0), ("mtval2", 0), ("mtinst", 0), ("htval", 0),
         ("htinst", 0), ("stval", 0), ("vstval", 0), ("mcause", 0), ("scause", 0), ("vscause", 0),
         ("sepc", 0), ("vsepc", 0), ("mepc", 0), ("mstateen0", -1), ("mstateen1", 0), ("mstateen2", 0),
         ("mstateen3", 0), ("hstateen0", -1), ("hstateen1", 0), ("hstateen2", 0), ("hstateen3", 0),
         ("miselect", 0), ("siselect", 0), ("vsiselect", 0), ("sstateen0", 0), ("sstateen1", 0), ("sstateen2", 0), ("sstateen3", 0)] \
    + [(f"pmpcfg{2 * number}", 0) for number in range(2)] \
    + [(f"pmpaddr{number}", 0) for number in range(16)]


def start_of(rng: random.Random, pages: PageTables) -> list[tuple[str | int, int]]:
    """CSRs of the prologue."""
    return RESET + [
        ("pmpaddr3", 2**54 - 1), ("pmpcfg0", 0x1f << 24), ("mcounteren", 2**32 - 1),
        ("hcounteren", 2**32 - 1), ("scounteren", 2**32 - 1),
        ("medeleg", rng.getrandbits(24) & ~(1 << 9 | 1 << 11)), ("hedeleg", rng.getrandbits(20)),
        ("menvcfg", 3 << 61 | 0xf1), ("henvcfg", 3 << 61 | 0xf1), ("senvcfg", 0xf1),
        *((name, random_value(rng)) for name in ("mscratch", "sscratch", "vsscratch")),
        ("satp", pages.atp("satp")), *pages.guest()]


def random_data(rng: random.Random) -> bytes:
    """Random bytes with values at the edges among them, and the page of ECALLs."""
    data = bytearray(rng.randbytes(N_DATA_PAGES * PAGE))
    for _ in range(1000):
        struct.pack_into("<Q", data, 8 * rng.randrange(len(data) // 8), random_value(rng))
    ends = struct.pack("<I", ECALL) * (PAGE // 4 - 2)
    # An ECALL across the page's end, where another such page follows.
    return bytes(data) + struct.pack("<I", 0) + ends + struct.pack("<HH", ECALL, ECALL)


def new_group(rng: random.Random, tables: Tables, pages: PageTables) -> Group:
    """A random group."""
    group = Group(rng.choice(MODES), (pointer(rng, pages.base), pointer(rng, pages.base)))
    group.has_memory = group.mode in (HS, U)
    if group.mode == M and rng.random() < .5:
        group.pointers = (pages.base + DATA + rng.randrange(0, N_DATA_PAGES * PAGE, 8),) * 2
        group.has_memory = True
    group.floats = [(rng.randrange(32), random_float(rng)) for _ in range(6)]
    group_csrs(rng, pages, group)
    group.body = body(rng, tables, group) + tail(rng, group, pages.base)
    return group


def generate(seed: int, tables: Tables, n_groups: int, n_rounds: int, slot: int = 1) -> Program:
    """The program of this seed."""
    rng = random.Random(seed)
    if rng.random() < .95:
        tables = tables.quiet()
    pages = PageTables(rng, slot)
    start = start_of(rng, pages)
    groups = []
    for _ in range(n_groups):
        groups.append(new_group(rng, tables, pages))
    rounds = [([random_value(rng) for _ in range(32)], [random_float(rng) for _ in range(32)])
              for _ in range(n_rounds)]
    order = [step for number in range(n_rounds)
             for step in (~number, *rng.sample(range(n_groups), n_groups))]
    return Program(seed, slot, start, rounds, bytes(pages.data), random_data(rng), groups, order)


def random_float(rng: random.Random) -> int:
    """A register: a double, or a boxed float or half, often at an edge or a tie of a shorter format."""
    width, fraction = rng.choice(((64, 52), (32, 23), (16, 10)))
    limit = (1 << width - 1 - fraction) - 1
    exponent = rng.choice((0, 1, limit, rng.getrandbits(width), limit // 2 + rng.randrange(-16, 16),
                           limit // 2 + rng.randrange(-16, 16))) & limit
    tie = rng.choice([half for half in (fraction - 11, fraction - 24, 4) if half > 0])
    bits = rng.choice((0, 1, rng.getrandbits(fraction), (1 << fraction) - 1, 1 << fraction - 1,
                       (rng.getrandbits(fraction) >> tie | 1) << tie & (1 << fraction) - 1))
    value = rng.getrandbits(1) << width - 1 | exponent << fraction | bits
    return value if width == 64 else value | (2**64 - 1) << width & 2**64 - 1
