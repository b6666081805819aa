"""Accesses to CSRs: the values and forms that leave programs alive and the emulators comparable."""

from __future__ import annotations

import random
import re
from pathlib import Path

from program import HS, M, RESERVED, U, VS, VU, ZERO, Group, addi, csr

HERE = Path(__file__).parent
# What time, counters or the machine's identity make: the access is compared, its value is not.
UNREAD = re.compile(r"(m?h?pm(counter|event)\d+|m?(cycle|instret)(cfg)?|time|seed|m(vendor|arch|imp"
                    r"|hart)id|mconfigptr|scountovf|hgei[ep]|misa)")
# Writing these anyhow would end the program: they are written in M-mode and restored at once.
RESTORED = re.compile(r"hgatp|v?satp|[msv]?s?tvec|[mh][ei]deleg|[mvh]?s?status|[mh]envcfg"
                      r"|[mvh]?s?ip|hvip|[mh]stateen\d|[mvs]?s?epc|v?stimecmp|htimedelta"
                      r"|pmpcfg[02]|pmpaddr[0-3]|mcountinhibit")
# May be written in any mode, whatever may follow.
NEVER = re.compile(r"mseccfg|mscratchcsw")
PENDING = re.compile(r"v?[smh]ip|hvip")
# Bits of an operand that may be set: no reserved MODE, none of the interrupts that devices make, no lock
# and not W without R, of vsie and vsip not the bits beside, which QEMU lets through, and no selector of
# control transfer records, by which sireg differs in guests.
OPERANDS = {"mtvec": -3, "stvec": -3, "vstvec": -3, "mip": 0x222, "mie": 0x777, "vsie": 0x222,
            "vsip": 0x222, "menvcfg": 0xf1, "pmpcfg0": 0x1c, "pmpcfg2": 0x1c,
            "siselect": 0x1ff, "vsiselect": 0x1ff}
# Counters that are far from an overflow: when it comes, and pends an interrupt, is each emulator's own.
COUNTED = 0x7ff
# What traps leave in them may be each emulator's own (is_free() of compare.c).
LOOSE = {"stval", "vstval", "mtval", "mtval2", "htval", "mtinst", "htinst", "hstatus"}
VALUE, SECOND = 28, 29  # t3, t4
LEVEL = {M: 3, HS: 1, VS: 1, U: 0, VU: 0}


def left_out() -> dict[str, str]:
    """The CSRs and instructions that no program has, and why."""
    text = (HERE / "unreachable.txt").read_text(encoding="utf-8")
    return {f"{kind} {name}": why for kind, name, why in
            re.findall(r"(?m)^without (csr|insn) (\S+) (.+)$", text)}


def known() -> set[tuple[str, str]]:
    """What known.txt names: a read of such a CSR may differ."""
    return set(re.findall(r"(?m)^(csr|insn) (\S+)",
                          (HERE / "known.txt").read_text(encoding="utf-8")))


def register(rng: random.Random, without: tuple[int, ...] = ()) -> int:
    """A destination that handlers and pointers do not need."""
    while True:
        number = rng.randrange(32)
        if number not in RESERVED and number not in (8, 9, *without):
            return number


def is_refused(number: int, mode: str) -> bool:
    """Whether the mode has no right to the CSR, whatever other CSRs say."""
    return (number >> 8 & 3) > (LEVEL[mode] if mode != HS else 2)


def operand(rng: random.Random, name: str, op: int) -> tuple[list[int], int]:
    """Instructions before, and the rs1 field."""
    bits = OPERANDS.get(name, COUNTED if name.startswith("mhpmcounter") else -1)
    if name == "hgatp" and op < 4:  # no MODE: what comes of a reserved one differs
        return [7 << 15 | 8 << 20 | funct3 << 12 | 7 << 7 | 0x13 for funct3 in (1, 5)], 7
    if op > 4:
        return [], rng.randrange(32) & bits
    source = rng.choice((5, 6, 7, 10, 11, 12))
    if bits == -1:
        return [], rng.choice((source, source, source, ZERO))
    return [source << 15 | (bits & 0xfff) << 20 | 7 << 12 | source << 7 | 0x13], source  # andi


def access(rng: random.Random, row: tuple[int, str], group: Group, can_differ: bool) -> list[int]:
    """Some access to the CSR; can_differ: nothing may come from what is read."""
    number, name = row
    mode, op = group.mode, rng.choice((1, 2, 3, 5, 6, 7))
    if PENDING.fullmatch(name) and mode != M and not is_refused(number, mode):
        op = rng.choice((3, 7))  # two at once would be taken in another order
    if name == "menvcfg" and mode == M:  # what it loses for a moment, henvcfg loses for good
        op |= 2
    if mode == VS and name in ("sie", "sip"):  # QEMU's guests see nothing of what mideleg has not
        group.csrs.append(("mideleg", 0x222))
        name = "v" + name
    before, source = operand(rng, name, op)
    after = [addi(VALUE, ZERO, rng.randrange(2048)), addi(SECOND, ZERO, rng.randrange(2048))] \
        if can_differ else []
    rd = ZERO if UNREAD.fullmatch(name) else VALUE if can_differ else register(rng)
    if is_refused(number, mode) or number >> 10 == 3:  # read-only ones, too
        return [csr(op, rd, number, source), *after]
    reading = csr(rng.choice((2, 3, 6, 7)), rd, number, ZERO)
    if NEVER.fullmatch(name):
        return [reading, *after]
    if PENDING.fullmatch(name) and mode != M:
        return [*before, csr(op, rd, number, source), *after]
    if name == "mip":  # what is written to the guest's bits reaches hvip in QEMU
        op = rng.choice((2, 6))
        before, source = operand(rng, name, op)
        return [*before, csr(op, VALUE, number, source), csr(op + 1, SECOND, number, source), *after]
    if not RESTORED.fullmatch(name):
        return [*before, csr(op, rd, number, source), *after]
    if mode != M:
        return [reading, *after]
    return [*before, csr(op, VALUE, number, source), csr(1, SECOND, number, VALUE),
            csr(1, SECOND, number, VALUE), *after]
