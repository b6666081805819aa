"""Pieces of a group's body that more than one instruction makes: jumps, returns, waits, the stack."""

from __future__ import annotations

import random

from csrs import register
from program import CSR, M, MRET, S0, S1, SP, SRET, VS, WFI, ZERO, addi, branch, csr, i_type, jump

C_NOP = 0x0001
C_EBREAK = 0x9002
WRS_NTO, WRS_STO = 0x00d00073, 0x01d00073


def short(word: int) -> int:
    """A compressed instruction and c.nop: handlers skip four bytes."""
    return C_NOP << 16 | word


def filler(rng: random.Random, n: int, without: int = ZERO) -> list[int]:
    """Instructions that cannot trap."""
    return [addi(register(rng, (without,)), rng.randrange(32), rng.randrange(-2048, 2048))
            for _ in range(n)]


def c_j(offset: int) -> int:
    return 0xa001 | (offset >> 11 & 1) << 12 | (offset >> 4 & 1) << 11 | (offset >> 8 & 3) << 9 \
        | (offset >> 10 & 1) << 8 | (offset >> 6 & 1) << 7 | (offset >> 7 & 1) << 6 \
        | (offset >> 1 & 7) << 3 | (offset >> 5 & 1) << 2


def c_branch(match: int, rs1: int, offset: int) -> int:
    """rs1: x8 to x15."""
    return match | (offset >> 8 & 1) << 12 | (offset >> 3 & 3) << 10 | (rs1 - 8) << 7 \
        | (offset >> 6 & 3) << 5 | (offset >> 1 & 3) << 3 | (offset >> 5 & 1) << 2


def forward(rng: random.Random) -> list[int]:
    """A jump or branch over some instructions."""
    n = rng.randrange(1, 4)
    over, kind, words = 4 * (n + 1), rng.randrange(8), filler(rng, n)
    if kind == 0:
        first = [jump(over) | rng.choice((ZERO, 1, 5, register(rng))) << 7]
    elif kind == 1:  # bit 0 of the sum is dropped
        first = [7 << 7 | 0x17, i_type(0x67, 0, register(rng), 7, 4 + over | rng.randrange(2))]
    elif kind == 2:
        first = [7 << 7 | 0x17, addi(7, 7, 8 + over), short(rng.choice((0x8382, 0x9382)))]
    elif kind == 3:
        first = [rng.choice((short(c_j(over)), c_j(over - 2) << 16 | C_NOP))]
    elif kind == 4:
        first = [short(c_branch(rng.choice((0xc001, 0xe001)), rng.randrange(8, 16), over))]
    else:
        rs1 = rng.randrange(32)
        rs2 = rng.choice((rs1, rng.randrange(32)))
        first = [branch(rng.choice((0, 1, 4, 5, 6, 7)), rs1, rs2, over)]
    return first + words


def loop(rng: random.Random) -> list[int]:
    """Some turns backwards."""
    counter = rng.randrange(10, 16)
    turns = rng.randrange(1, 4)
    back = rng.choice((branch(1, counter, ZERO, -8), branch(4, ZERO, counter, -8),
                       short(c_branch(0xe001, counter, -8 & 0x1ff)), branch(5, counter, ZERO, -8)))
    return [addi(counter, ZERO, turns), *filler(rng, 1, counter), addi(counter, counter, -1), back]


def point(rng: random.Random, target: int) -> list[int]:
    """s1 = the address, 31 to 33 bits, at times with a bit that makes it none."""
    high, low = target >> 12, target & 0xfff
    words = [high >> 10 << 20 | 0x13 | S1 << 7, S1 << 15 | 10 << 20 | 1 << 12 | S1 << 7 | 0x13,
             addi(S1, S1, high & 0x3ff), S1 << 15 | 10 << 20 | 1 << 12 | S1 << 7 | 0x13,
             addi(S1, S1, low >> 2), S1 << 15 | 2 << 20 | 1 << 12 | S1 << 7 | 0x13,
             addi(S1, S1, low & 3)]
    if rng.random() < .05:
        # Not by 2 or 3: QEMU's board has its PCI window there, and runs what it reads.
        words += [S1 << 15 | rng.choice((1, *range(4, 30))) << 20 | 1 << 12 | S1 << 7 | 0x13]
    return words


def jump_away(rng: random.Random) -> list[int]:
    """To s1, which is an address where code may be, or not."""
    return [rng.choice((i_type(0x67, 0, rng.choice((ZERO, 1)), S1, 0), short(0x8002 | S1 << 7),
                        short(0x9002 | S1 << 7)))]


def on_stack(rng: random.Random) -> list[int]:
    """A compressed access by sp, which points where s0 does."""
    kind, field = rng.choice((0x2002, 0x4002, 0x6002, 0xa002, 0xc002, 0xe002)), rng.getrandbits(3)
    word = kind | field << 4 & 0x70
    if kind & 0x8000:
        word = kind | field << 7 & 0x380 | rng.randrange(32) << 2
    elif kind == 0x2002:
        word |= rng.randrange(32) << 7
    else:
        rd = ZERO
        while rd in (ZERO, SP):
            rd = register(rng)
        word |= rd << 7
    return [addi(SP, S0, 0), short(word), *([short(0x6101 | 1 << rng.randrange(2, 7))]
                                            if rng.random() < .3 else [])]


def reserve(rng: random.Random) -> list[int]:
    """LR and SC; SC without a reservation may or may not fault, so it is left out when LR traps."""
    size, mark = rng.choice((2, 3)), rng.randrange(2048)
    order = rng.randrange(4) << 25, rng.randrange(4) << 25
    return [addi(28, ZERO, mark), addi(29, ZERO, mark),
            order[0] | S0 << 15 | size << 12 | 28 << 7 | 0x1000002f, branch(0, 28, 29, 8),
            order[1] | rng.randrange(32) << 20 | S0 << 15 | size << 12 | register(rng) << 7
            | 0x1800002f]


def leave(rng: random.Random, mode: str) -> list[int]:
    """SRET or MRET to what follows, in the mode that the status registers happen to say."""
    epc, instruction = rng.choice((("sepc", SRET), ("mepc", MRET)))
    if mode != M and rng.random() < .8:
        epc, instruction = "sepc", SRET
    return [28 << 7 | 0x17, addi(28, 28, 16), csr(1, ZERO, CSR[epc], 28), instruction, *filler(rng, 2)]


def wait_csrs(rng: random.Random, mode: str) -> list[tuple[str | int, int]]:
    """CSRs of a group in which WFI ends at once: one interrupt is pending and enabled, but not taken."""
    if mode == VS:
        return [("hvip", 0), ("mip", 0), ("hideleg", 0x444), ("mie", 4), ("hvip", 4),
                ("vsstatus", rng.choice((0, 0x6000))), ("hstatus", 0), ("mstatus", 0x6000)]
    return [("hvip", 0), ("mip", 0), ("mideleg", 2), ("mie", 2), ("mip", 2), ("mstatus", 0x6000)]


def wait(rng: random.Random, is_free: bool) -> list[int]:
    """WFI or its like. Where TW or VTW is set, QEMU's WRS.NTO traps without a reservation, too."""
    return [rng.choice((WFI, WFI, WFI, WRS_NTO if is_free else WRS_STO, WRS_STO))]
