"""Runs programs on both emulators and compares them; shrinks a program that differs."""

from __future__ import annotations

import copy
import os
import re
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path

from program import PAGE, Program, build, build_all

ROOT = Path(__file__).resolve().parents[2]
SAME, DIFFERENT, BROKEN, KNOWN, STUCK, ENDLESS = range(6)
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
    limit: int = 60000  # of one program
    timeout: float = 60  # without a program that ends

    @property
    def compare(self) -> str:
        return str(self.build / "tools" / "qemu-check" / "qemu-check-compare")

    @property
    def plugin(self) -> str:
        return str(self.build / "tools" / "qemu-check" / "qemu-check-plugin.so")


@dataclass
class Outcome:
    """verdict: one of the six above; text: what the comparison said; compared: instructions."""

    verdict: int
    text: str
    compared: int = 0


def finish(child: subprocess.Popen) -> None:
    """Ends an emulator, with what it may have started (QEMU is behind a script)."""
    if child.poll() is None:
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()


VERDICTS = {"same": SAME, "different": DIFFERENT, "known": KNOWN, "endless": ENDLESS}


def outcomes(text: str, ran_out: bool, programs: list[Program]) -> list[Outcome]:
    """What the comparison said of each program, as far as it came."""
    found = []
    parts = re.split(r"(?m)^program (\d+): ", text)
    for slot, said in zip(parts[1::2], parts[2::2]):
        head = re.match(r"(\w+) after (\d+) instructions\n", said)
        if not head or int(slot) != programs[len(found)].slot:
            break
        found.append(Outcome(VERDICTS[head[1]], said[head.end():], int(head[2])))
    if len(found) < len(programs) and (not found or found[-1].verdict == SAME):
        found.append(Outcome(STUCK if ran_out else BROKEN, parts[-1]))
    return found


def wait_for(comparison: subprocess.Popen, said, timeout: float) -> bool:
    """False: it said nothing for so long, and is ended."""
    size, since = 0, time.monotonic()
    while True:
        try:
            comparison.wait(min(timeout, 5))
            return True
        except subprocess.TimeoutExpired:
            now = os.fstat(said.fileno()).st_size
            if now > size:
                size, since = now, time.monotonic()
            elif time.monotonic() - since > timeout:
                comparison.kill()
                comparison.wait()
                return False


def check(tools: Tools, programs: list[Program], coverage: Path | None = None) -> list[Outcome]:
    """
    Both emulators and the comparison at the same time, joined by pipes, on programs in consecutive
    slots. The result may be shorter than the list: a program that differs may never lead to the next
    one. QEMU gets a second hart, which waits: only with two threads does it do an AMO as one access.
    """
    with tempfile.TemporaryDirectory(prefix="qemu-check-") as name:
        folder = Path(name)
        elf, ours, theirs = folder / "programs.elf", folder / "ours", folder / "theirs"
        elf.write_bytes(build_all(programs))
        os.mkfifo(ours)
        os.mkfifo(theirs)
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL,
                 "stderr": subprocess.DEVNULL, "start_new_session": True}
        children = [
            subprocess.Popen([tools.hartwood, "run", "--deterministic", "--serial", "none", "--memory",
                              "256M", "--trace", str(ours), "--trace-format", "binary",
                              "--max-instructions", str(tools.limit * len(programs)), str(elf)],
                             **quiet),
            subprocess.Popen([tools.qemu, "-M", "virt", "-cpu", CPU, "-m", "256", "-smp", "2",
                              "-display", "none", "-serial", "none", "-monitor", "none", "-bios", "none",
                              "-accel", "tcg,thread=multi,one-insn-per-tb=on", "-plugin",
                              f"{tools.plugin},out={theirs}", "-kernel", str(elf)], **quiet)]
        command = [tools.compare, str(ours), str(theirs), str(tools.known), str(tools.limit * 3 // 4),
                   str(programs[0].slot), str(len(programs))] + ([str(coverage)] if coverage else [])
        with open(folder / "said", "w+", encoding="utf-8", errors="replace") as said:
            try:
                comparison = subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT)
                ran_out = not wait_for(comparison, said, tools.timeout)
            finally:
                for child in children:
                    finish(child)
            said.seek(0)
            return outcomes(said.read(), ran_out, programs)


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


def shrink(tools: Tools, program: Program) -> tuple[Program, Outcome]:
    """The smallest program found that shows the same symptom; itself if alone it shows none."""
    outcome = check(tools, [program])[0]
    wanted = symptom(outcome)
    if outcome.verdict != DIFFERENT:
        return program, outcome

    def fails(candidate: Program) -> bool:
        nonlocal outcome
        found = check(tools, [candidate])[0]
        if found.verdict != DIFFERENT or symptom(found) != wanted:
            return False
        outcome = found
        return True

    program = shrink_list(program, lambda made: made.order, fails)
    for number in dict.fromkeys(index for index in program.order if index >= 0):
        for part in ("body", "csrs"):
            program = shrink_list(program, lambda made: getattr(made.groups[number], part), fails)
    # Not the tables: without them programs lose their way, and each try takes the time limit.
    return shrink_pages(program, "data", fails), outcome


def shrink_list(program: Program, part, fails) -> Program:
    """Takes elements out of one list of the program."""
    size = max(1, len(part(program)) // 2)
    while size:
        at = 0
        while at < len(part(program)):
            candidate = copy.deepcopy(program)
            del part(candidate)[at:at + size]
            if fails(candidate):
                program = candidate
            else:
                at += size
        size //= 2
    return program


def shrink_pages(program: Program, part: str, fails) -> Program:
    """Puts zeros in the place of pages, some at a time: each try costs two emulators."""
    content = getattr(program, part)
    size = -(-len(content) // PAGE) * PAGE
    while size >= 8 * PAGE:
        for at in range(0, len(content), size):
            less = content[:at] + bytes(len(content[at:at + size])) + content[at + size:]
            candidate = replace(program, **{part: less})
            if less != content and fails(candidate):
                program, content = candidate, less
        size = size // 2 // PAGE * PAGE
    return program


def as_assembly(tools: Tools, program: Program, outcome: Outcome) -> str:
    """The program as a source file that gcc makes the same memory of; text as comments."""
    out = [f"# seed {program.seed}; link at {program.base:#x}, entry there"]
    out += [f"# {line}" for line in outcome.text.strip().splitlines()]
    out += ["    .section .text", "    .globl _start", "_start:"]
    for at, content in build(program):
        words = [int.from_bytes(content[i:i + 4], "little") for i in range(0, len(content), 4)]
        texts = [""] * len(words)
        if at == program.base:
            lines = "".join(f"{at + 4 * i:x} {word:08x}\n" for i, word in enumerate(words))
            texts = subprocess.run([tools.hartwood, "disasm"], input=lines, capture_output=True,
                                   text=True, check=True).stdout.splitlines()
        out.append(f"    .org {at - program.base:#x}")
        for i, (word, text) in enumerate(zip(words, texts)):
            if word:
                if i and not words[i - 1]:
                    out.append(f"    .org {at + 4 * i - program.base:#x}")
                out.append(f"    .word {word:#010x} # {at + 4 * i:x} {text}")
        out.append(f"    .org {at + 4 * len(words) - program.base:#x}")
    return "\n".join(out) + "\n"
