#!/usr/bin/env python3
"""What `hartwood demo` says: the key lines of every lesson, the same under both engines.

Usage: test_demo.py PROGRAM [unittest arguments]
"""

from __future__ import annotations

import re
import subprocess
import sys
import unittest
from pathlib import Path

PROGRAM = sys.argv.pop(1)
SECONDS = 120
TUTORIAL = Path(__file__).resolve().parents[2] / "docs/tutorial"

WITH_IMAGE = "linux"  # needs a kernel: tests/system/test_hypervisor.py

# Lesson -> patterns, in the order in which they must come. ^ and $ are ends of lines.
KEY_LINES = {
    "demo": (
        r"^A: fetch of gpa 0x80000000: page 0x8[0-9a-f]+$",
        r"\| hart 0: hello$",
        r"^world switch: A/0 to A/1$",
        r"\| hart 1: waits for hart 0$",
        r"^world switch: A/1 to B/0$",
        r"^B: UART load, htinst 0x[0-9a-f]+: emulated$",
        r"\| +\| page tables are on$",
        r"^A: virtual timer is due, hvip.VSTIP set$",
        r"\| hart 0: timer tick 1$",
        r"\| +\|   7 page faults of my own$",
        r"\| +\| the bell rang, count 1$",
        r"^B: shuts down$",
        r"\| hart 1: got a message$",
        r"\| hart [01]: primes < 50000: 5133$",
        r"\| hart 0: all done$",
        r"^A: shuts down$",
        r"^summary$",
        r"SBI call +[1-9]\d* +[1-9]",
        r"guest-page fault: memory +[1-9]\d* +[1-9]",
        r"guest-page fault: device +0 +[1-9]",
        r"virtual instruction: WFI +[1-9]\d* +[1-9]",
        r"virtual timer interrupts +[1-9]",
        r"world switches to it +[1-9]\d* +[1-9]",
    ),
    "traps": (
        r"^Traps and delegation$",
        r"scause 3: breakpoint$",
        r"vscause 3, vsepc 0x",
        r"scause 8: environment call from U- or VU-mode$",
        r"SPVP 0: it came from VU-mode$",
        r"vscause 8, vsepc 0x",
        r"scause 10: environment call from VS-mode$",
        r"scause 22: virtual instruction$",
        r"stval +0x68[0-9a-f]+, the instruction$",
        r"scause 2: illegal instruction$",
        r"vscause 2, vsepc 0x",
    ),
    "gstage": (
        r"scause 21: load guest-page fault$",
        r"stval +0x40000008, hstatus.GVA 1",
        r"htval +0x10000002, shifted left by 2: guest-physical address 0x40000008$",
        r"the guest read 4711$",
        r"scause 23: store guest-page fault$",
        r"the shared page has 0 there, the copy 12$",
        r"scause 20: instruction guest-page fault$",
        r"^   fault 4: gpa 0x40013000$",
        r"the guest counted to 3 in each$",
    ),
    "ad-bits": (
        r"scause 21: load guest-page fault$",
        r"scause 23: store guest-page fault$",
        r"leaf before: .* A 0, D 0$",
        r"after a guest's load: .* A 1, D 0$",
        r"after a guest's store: .* A 1, D 1$",
        r"scause 13: load page fault$",
        r"the guest's leaf: .* A 1, D 1$",
        r"htinst +0x3020, pseudoinstruction: a write of a VS-stage PTE$",
        r"htinst +0x3000, pseudoinstruction: a read of a VS-stage PTE$",
    ),
    "hlv": (
        r"HLV.D of 0x200010 gives 31$",
        r"the hypervisor's own load of the page gives 32$",
        r"SPVP 1, vsstatus.SUM 0: HLV.D of 0x201000 traps",
        r"scause 13, stval 0x201000, hstatus.GVA 1, SPV 0$",
        r"SPVP 1, vsstatus.SUM 1: HLV.D of 0x201000 gives 0$",
        r"SPVP 0, page without U: HLV.D of 0x200000 traps",
        r"HLVX.HU of 0x202010 gives 32$",
        r"scause 21, stval 0x203008",
        r"gpa 0x40100008",
    ),
    "interrupts": (
        r"the guest reads its sip: 0x20,",
        r"nothing happens$",
        r"vscause interrupt 5:",
        r"hvip bit 2 -> interrupt 1 of the guest, software$",
        r"hvip bit 6 -> interrupt 5 of the guest, timer$",
        r"hvip bit 10 -> interrupt 9 of the guest, external$",
        r"hvip is 0x0 after that",
        r"scause 10: interrupt$",
        r"htimedelta is one hour",
        r"got interrupt 5: all that without an exit$",
    ),
    "fences": (
        r"The guest reads 1\.$",
        r"^   -> 1, STALE: the old page$",
        r"^   -> 2, the new page$",
        r"^   -> 2, STALE: the old page$",
        r"-> 3, the new page$",
        r"^   -> 2, at once$",
        r"guest 1 reads 3, guest 2 reads 1, and again 3 and 1$",
        r"^   -> 3, STALE: the old page$",
        r"^   -> 2, the new page$",
    ),
    "mmio": (
        r"scause 23: store guest-page fault$",
        r"stval +0x205004, .* a guest-virtual address$",
        r"guest-physical address 0x10000004$",
        r"store; funct3 2: 4 bytes; rs2 x11",
        r"the guest has 0xffffffffffffff80$",
        r"the instruction, transformed, 2 bytes long$",
        r"the guest has 0x80$",
        r"htinst +0x[0-9a-f]+af, the instruction",
        r"HLVX.HU twice",
        r"htinst +0x3000, pseudoinstruction",
    ),
}


def demo(*words: str) -> subprocess.CompletedProcess[str]:
    """One run of the program's demo."""
    return subprocess.run([PROGRAM, "demo", *words], stdin=subprocess.DEVNULL, check=False,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=SECONDS,
                          encoding="utf-8")


class DemoTest(unittest.TestCase):
    def lessons(self) -> list[str]:
        answer = demo("--list")
        self.assertEqual((answer.returncode, answer.stderr), (0, ""))
        return [line.split()[0] for line in answer.stdout.splitlines()]

    def test_every_lesson_has_key_lines(self) -> None:
        self.assertEqual(sorted(self.lessons()), sorted([*KEY_LINES, WITH_IMAGE]))

    def test_the_tutorial_has_a_page_for_each(self) -> None:
        index = (TUTORIAL / "README.md").read_text(encoding="utf-8")
        for lesson in self.lessons():
            self.assertIn(f"[{lesson}]({lesson}.md)", index)
            page = (TUTORIAL / f"{lesson}.md").read_text(encoding="utf-8")
            self.assertIn(f"    tools/demo {lesson}" if lesson != "demo" else "    tools/demo", page)
            self.assertIn("## Exercises", page)

    def test_key_lines_come_in_order(self) -> None:
        for lesson, patterns in KEY_LINES.items():
            with self.subTest(lesson=lesson):
                answer = demo(lesson)
                self.assertEqual((answer.returncode, answer.stderr), (0, ""))
                position = 0
                text = answer.stdout.replace("\r", "")
                for pattern in patterns:
                    match = re.compile(pattern, re.MULTILINE).search(text, position)
                    self.assertIsNotNone(match, f"{pattern!r} is not in:\n{text[position:]}")
                    position = match.end()

    def test_engines_agree(self) -> None:
        for lesson in KEY_LINES:
            with self.subTest(lesson=lesson):
                said = demo(lesson, "--engine", "jit").stdout
                self.assertEqual(said, demo(lesson, "--engine", "interp").stdout)

    def test_without_a_name_the_first_runs(self) -> None:
        self.assertEqual(demo().stdout, demo("demo").stdout)

    def test_refusals(self) -> None:
        for words, says in ((["nonsense"], 'no lesson "nonsense"'), ([""], "unexpected argument"),
                            (["demo", "demo"], "unexpected argument"),
                            (["--smp", "2"], "unknown option --smp"),
                            (["linux"], "linux needs --kernel Image and --initrd FILE"),
                            (["linux", "--kernel", "/nowhere"], "linux needs --kernel Image"),
                            (["linux", "--kernel", "/nowhere", "--initrd", "/nowhere"],
                             "/nowhere: No such file"),
                            (["gstage", "--append", "x"], "only the lesson linux takes")):
            with self.subTest(words=words):
                answer = demo(*words)
                self.assertEqual((answer.returncode, answer.stdout), (2, ""))
                self.assertIn(says, answer.stderr)
                self.assertEqual(answer.stderr.count("\n"), 1)


if __name__ == "__main__":
    unittest.main()
