"""Runs one program on both emulators and compares them; shrinks a program that differs."""

from __future__ import annotations

import copy
import os
import signal
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from program import Program, build

ROOT = Path(__file__).resolve().parents[2]
SAME, DIFFERENT, BROKEN, KNOWN, STUCK = range(5)
# QEMU's "max" without what Hartwood lacks, so that the difference is never that.
WITHOUT = ("v g smaia ssaia smctr ssctr zicfilp zicfiss smrnmi smdbltrp ssdbltrp smmpm smnpm ssnpm "
           "sdtrig zcmt zcmp zama16b supm sspm svrsw60t59b zalasr smcdeleg ssccfg zilsd zclsd debug")
CPU = "max,pmu-mask=0xfffffff8," + ",".join(f"{name}=off" for name in WITHOUT.split())


@dataclass
class Tools:
    """Where everything is, and the bounds of one run."""

    hartwood: str
    qemu: str
    build: Path
    known: Path
    limit: int = 200000
    timeout: float = 120

    @property
    def compare(self) -> str:
        return str(self.build / "tools" / "qemu-check" / "qemu-check-compare")

    @property
    def plugin(self) -> str:
        return str(self.build / "tools" / "qemu-check" / "qemu-check-plugin.so")


@dataclass
class Outcome:
    """verdict: one of the five above; text: what the comparison said."""

    verdict: int
    text: str


def finish(child: subprocess.Popen) -> None:
    """Ends an emulator, with what it may have started (QEMU is behind a script)."""
    if child.poll() is None:
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()


def check(tools: Tools, program: bytes, coverage: Path | None = None) -> Outcome:
    """
    Both emulators and the comparison at the same time, joined by pipes. QEMU gets a second hart,
    which the program parks: only with two threads does it do an AMO as one access.
    """
    with tempfile.TemporaryDirectory(prefix="qemu-check-") as name:
        folder = Path(name)
        elf, ours, theirs = folder / "program.elf", folder / "ours", folder / "theirs"
        elf.write_bytes(program)
        os.mkfifo(ours)
        os.mkfifo(theirs)
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL,
                 "stderr": subprocess.DEVNULL, "start_new_session": True}
        children = [
            subprocess.Popen([tools.hartwood, "run", "--deterministic", "--serial", "none",
                              "--trace", str(ours), "--trace-format", "binary",
                              "--max-instructions", str(tools.limit), str(elf)], **quiet),
            subprocess.Popen([tools.qemu, "-M", "virt", "-cpu", CPU, "-m", "128", "-smp", "2",
                              "-display", "none", "-serial", "none", "-monitor", "none", "-bios", "none",
                              "-accel", "tcg,thread=multi,one-insn-per-tb=on", "-plugin",
                              f"{tools.plugin},out={theirs}", "-kernel", str(elf)], **quiet)]
        command = [tools.compare, str(ours), str(theirs), str(tools.known),
                   str(tools.limit * 3 // 4)] + ([str(coverage)] if coverage else [])
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False,
                                  timeout=tools.timeout)
        except subprocess.TimeoutExpired:
            return Outcome(STUCK, f"no end within {tools.timeout:g} s")
        finally:
            for child in children:
                finish(child)
        verdict = done.returncode if done.returncode in (SAME, DIFFERENT, KNOWN) else BROKEN
        return Outcome(verdict, done.stdout + done.stderr)


def symptom(outcome: Outcome) -> str:
    """The part of a report that stays when the program shrinks: what differs, not where."""
    last = outcome.text.strip().splitlines()[-1:] or [""]
    return last[0].partition(": ")[2].partition(":")[0]


def known_by(outcome: Outcome) -> str:
    """The instruction behind which a known difference shows, and the CSR that it names."""
    texts = [line.partition(" # ")[2] for line in outcome.text.splitlines() if " # " in line]
    words = texts[-1].split() if texts else ["?"]
    operands = words[1].split(",") if len(words) > 1 else []
    return " ".join([words[0], *(operands[1:2] if words[0].startswith("csr") else [])])


def without(program: Program, first: int, n: int) -> Program:
    """A copy without some groups."""
    smaller = copy.copy(program)
    smaller.groups = program.groups[:first] + program.groups[first + n:]
    return smaller


def shrink(tools: Tools, program: Program) -> tuple[Program, Outcome]:
    """The smallest program found that shows the same symptom."""
    outcome = check(tools, build(program))
    wanted = symptom(outcome)

    def fails(candidate: Program) -> bool:
        nonlocal outcome
        found = check(tools, build(candidate))
        if found.verdict != DIFFERENT or symptom(found) != wanted:
            return False
        outcome = found
        return True

    size = len(program.groups) // 2
    while size:
        at = 0
        while at < len(program.groups):
            candidate = without(program, at, size)
            if len(program.groups) > 1 and fails(candidate):
                program = candidate
            else:
                at += size
        size //= 2
    for part in ("body", "csrs"):
        for number in range(len(program.groups)):
            program = shrink_list(program, number, part, fails)
    return program, outcome


def shrink_list(program: Program, number: int, part: str, fails) -> Program:
    """Takes instructions or CSR writes out of one group."""
    size = max(1, len(getattr(program.groups[number], part)) // 2)
    while size:
        at = 0
        while at < len(getattr(program.groups[number], part)):
            candidate = copy.deepcopy(program)
            del getattr(candidate.groups[number], part)[at:at + size]
            if fails(candidate):
                program = candidate
            else:
                at += size
        size //= 2
    return program


def as_assembly(tools: Tools, program: Program, outcome: Outcome) -> str:
    """The program as a source file that gcc makes the same ELF of; text as comments."""
    image = build(program)[4096:]
    words = [int.from_bytes(image[at:at + 4], "little") for at in range(0, len(image), 4)]
    used = max((at for at, word in enumerate(words[:0x20000]) if word), default=0) + 1
    lines = "".join(f"{0x80000000 + 4 * at:x} {word:08x}\n" for at, word in enumerate(words[:used]))
    texts = subprocess.run([tools.hartwood, "disasm"], input=lines, capture_output=True, text=True,
                           check=True).stdout.splitlines()
    out = [f"# seed {program.seed}; link at 0x80000000, entry there"]
    out += [f"# {line}" for line in outcome.text.strip().splitlines()]
    out += ["    .section .text", "    .globl _start", "_start:"]
    out += [f"    .word 0x{word:08x} # {0x80000000 + 4 * at:x} {text}"
            for at, (word, text) in enumerate(zip(words[:used], texts))]
    gap = 0
    for word in words[used:]:
        if word == 0:
            gap += 4
            continue
        if gap:
            out.append(f"    .zero {gap}")
            gap = 0
        out.append(f"    .word 0x{word:08x}")
    return "\n".join(out) + "\n"
