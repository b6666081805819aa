#!/usr/bin/env python3
"""What `hartwood demo` says: the key lines of every lesson, the same under both engines.

Usage: test_demo.py PROGRAM [unittest arguments]
"""

from __future__ import annotations

import re
import subprocess
import sys
import unittest

PROGRAM = sys.argv.pop(1)
SECONDS = 120

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
        self.assertEqual(sorted(self.lessons()), sorted(KEY_LINES))

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
                            (["--smp", "2"], "unknown option --smp")):
            with self.subTest(words=words):
                answer = demo(*words)
                self.assertEqual((answer.returncode, answer.stdout), (2, ""))
                self.assertIn(says, answer.stderr)
                self.assertEqual(answer.stderr.count("\n"), 1)


if __name__ == "__main__":
    unittest.main()
