"""tools/run-suite: the verdict on each way a test can end, its reports, and how it is spread."""

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from xml.etree import ElementTree

import programs
from programs import bare_elf

RUNNER = Path(__file__).resolve().parents[2] / "tools" / "run-suite"
PROGRAM = str(Path(sys.argv[1]).resolve())


class RunSuiteTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.suite = self.root / "suite"
        self.suite.mkdir()

    def add(self, name: str, content: bytes | str) -> Path:
        path = self.suite / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def run_suite(self, *options: str, program: str = PROGRAM) -> subprocess.CompletedProcess:
        return subprocess.run([sys.executable, str(RUNNER), str(self.suite), "--program", program,
                               "--timeout", "20", *options], capture_output=True, text=True,
                              check=False, timeout=240)

    def verdicts(self, *options: str, program: str = PROGRAM) -> dict[str, str]:
        """Each test's reason, "" for a pass."""
        results = self.root / "results.json"
        done = self.run_suite("--results", str(results), *options, program=program)
        self.assertEqual(done.stderr, "")
        found = {entry["name"]: entry for entry in json.loads(results.read_text())}
        reasons = {name: entry["reason"] for name, entry in found.items()}
        self.assertEqual(done.returncode, 1 if any(reasons.values()) else 0, done.stdout)
        self.entries = found
        return reasons

    def test_htif(self) -> None:
        self.add("rv64ui-p-pass", bare_elf.report(1))
        self.add("rv64ui-v-fail", bare_elf.report(37 << 1 | 1))
        self.add("notes.txt", "no program")
        self.assertEqual(self.verdicts(), {"rv64ui-p-pass": "", "rv64ui-v-fail": "case 37 failed"})
        self.assertEqual(self.verdicts("--match", "rv64*-p-*"), {"rv64ui-p-pass": ""})
        self.assertEqual(self.verdicts("--engine", "jit", "--isa", "rv64gc", "--only",
                                       "rv64ui-p-pass"), {"rv64ui-p-pass": ""})

    def test_hang_is_a_failure_of_one(self) -> None:
        self.add("a-hang", programs.hang)
        self.add("b-pass", bare_elf.report(1))
        reasons = self.verdicts("--timeout", "2", "--jobs", "2")
        self.assertEqual(reasons, {"a-hang": "no end within 2 s", "b-pass": ""})
        self.assertIn("# jal zero,0x80000000", self.entries["a-hang"]["trace"])
        self.assertEqual(self.verdicts("--option=--max-instructions", "--option=100000"),
                         {"a-hang": "no end within the limit of instructions", "b-pass": ""})

    def test_failure_shows_its_last_instructions(self) -> None:
        self.add("fail", bare_elf.report(3))
        self.verdicts("--trace", "2")
        lines = self.entries["fail"]["trace"].splitlines()
        self.assertEqual(len(lines), 2)
        self.assertTrue(lines[1].endswith("# sd t1,0(t0)"), lines)
        self.verdicts("--trace", "0")
        self.assertEqual(self.entries["fail"]["trace"], "")

    def test_crash_of_the_emulator(self) -> None:
        crash = self.root / "crash"
        crash.write_text("#!/bin/sh\nkill -SEGV $$\n")
        crash.chmod(0o755)
        self.add("a", bare_elf.report(1))
        self.assertEqual(self.verdicts("--trace", "0", program=str(crash)),
                         {"a": "the emulator crashed: signal 11"})

    def test_refusal_is_no_pass(self) -> None:
        self.add("a", bare_elf.elf([bare_elf.LOOP])[:200])
        self.assertTrue(self.verdicts()["a"].startswith("refused: hartwood: "))

    def test_memory_limit(self) -> None:
        self.add("a", bare_elf.report(1))
        self.assertTrue(self.verdicts("--memory-limit", "64", "--trace", "0")["a"])
        self.assertEqual(self.verdicts()["a"], "")

    def test_signature(self) -> None:
        for name, words in (("good", programs.WORDS), ("bad", (1, 2, 9, 4)), ("short", (1, 2))):
            self.add(f"{name}.elf", programs.with_signature(words))
        for name, words in (("good", programs.WORDS), ("bad", (1, 2, 3, 4)), ("short", (1, 2, 3))):
            self.add(f"{name}.reference_output", programs.reference(words))
        self.add("failed.elf", programs.with_signature(programs.WORDS, 5))
        self.add("failed.reference_output", programs.reference())
        self.assertEqual(self.verdicts(), {
            "good.elf": "", "bad.elf": "signature line 3 is 00000009, not 00000003",
            "short.elf": "the signature has 2 lines, not 3", "failed.elf": "case 2 failed"})

    def test_signature_of_other_granularity_and_place(self) -> None:
        self.add("a.elf", programs.with_signature())
        references = self.root / "references"
        references.mkdir()
        (references / "a.ref").write_text("2222222211111111\n4444444433333333\n")
        options = ("--references", str(references), "--granularity")
        self.assertEqual(self.verdicts(*options, "8"), {"a.elf": ""})
        self.assertIn("line 1", self.verdicts(*options, "4")["a.elf"])
        (references / "a.ref").unlink()
        self.assertIn("no reference", self.verdicts(*options, "8")["a.elf"])

    def test_empty_signature(self) -> None:
        self.add("a.elf", programs.with_signature(()))
        self.add("a.ref", programs.reference())
        self.assertEqual(self.verdicts(), {"a.elf": "the signature is empty"})
        self.add("a.elf", programs.with_signature())
        self.add("a.ref", "\n")
        self.assertIn("is empty", self.verdicts()["a.elf"])

    def test_text(self) -> None:
        self.add("good", bare_elf.say("all tests ok\n"))
        self.add("bad", bare_elf.say("1 test FAILED, then all tests ok\n"))
        self.add("other", bare_elf.say("hello\n"))
        self.add("silent", bare_elf.report(1))
        self.assertEqual(self.verdicts("--pass-text", "tests ok", "--fail-text", "FAIL[A-Z]*"), {
            "good": "", "bad": "the output has 'FAILED'",
            "other": "the output has nothing like 'tests ok'", "silent": "no output"})

    def test_finisher(self) -> None:
        self.add("pass", programs.finisher(programs.FINISHER_PASS))
        self.add("fail", programs.finisher(7 << 16 | programs.FINISHER_FAIL))
        self.assertEqual(self.verdicts(), {"pass": "", "fail": "exit code 7"})

    def test_no_tests_are_no_pass(self) -> None:
        done = self.run_suite()
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("no tests", done.stderr)
        for options in (["--shard", "2/2"], ["--pass-text", "("], ["--jobs", "0"]):
            self.assertEqual(self.run_suite(*options).returncode, 2, options)

    def test_reports(self) -> None:
        self.add("b-pass", bare_elf.report(1))
        self.add("a-fail", bare_elf.report(37 << 1 | 1))
        tap, junit = self.root / "tap", self.root / "junit"
        done = self.run_suite("--tap", str(tap), "--junit", str(junit))
        self.assertRegex(done.stdout, r"(?m)^FAIL  a-fail +htif +[\d.]+ s  case 37 failed$")
        self.assertTrue(done.stdout.endswith("suite: 1 passed, 1 failed\n"))
        lines = tap.read_text().splitlines()
        self.assertEqual(lines[:5], ["TAP version 13", "1..2", "not ok 1 - a-fail", "  ---",
                                     "  message: 'case 37 failed'"])
        self.assertEqual(lines[-1], "ok 2 - b-pass")
        root = ElementTree.parse(junit).getroot()
        self.assertEqual((root.get("tests"), root.get("failures")), ("2", "1"))
        self.assertEqual(root.find("testcase[@name='a-fail']/failure").get("message"),
                         "case 37 failed")

    def test_shards_are_the_suite(self) -> None:
        for name in "abcde":
            self.add(name, bare_elf.report(1))
        parts = [list(self.verdicts("--shard", f"{i}/2")) for i in range(2)]
        self.assertEqual(parts, [["a", "c", "e"], ["b", "d"]])

    def test_ctest(self) -> None:
        self.add("good one", bare_elf.report(1))
        self.add("bad", bare_elf.report(3))
        folder = self.root / "ctest"
        self.run_suite("--ctest", str(folder))
        done = subprocess.run(["ctest", "--test-dir", str(folder), "-j", "2"],
                              capture_output=True, text=True, check=False, timeout=120)
        self.assertRegex(done.stdout, r"good one \.* +Passed")
        self.assertRegex(done.stdout, r"bad \.*\**Failed")
        self.assertRegex(done.stdout, "1 tests failed out of 2")

    def test_job_array_without_slurm(self) -> None:
        """The job script by hand, as Slurm would run it; a task that never ran is a failure."""
        for name in "abc":
            self.add(name, bare_elf.report(1))
        folder = self.root / "slurm"
        self.run_suite("--slurm", str(folder), "--tasks", "2")
        script = (folder / "job.sh").read_text()
        self.assertIn("#SBATCH --array=0-1%2\n", script)
        for task, passed in (("0", 2), ("1", 3)):
            subprocess.run(["sh", str(folder / "job.sh")], check=True, timeout=120,
                           stdout=subprocess.DEVNULL, env={"SLURM_ARRAY_TASK_ID": task,
                                                           "PATH": "/usr/bin:/bin"})
            done = self.run_suite("--collect", str(folder / "results"))
            self.assertIn(f"{passed} passed, {3 - passed} failed", done.stdout)
            self.assertEqual(done.returncode, 0 if passed == 3 else 1)
        self.assertRegex(script, r"(?m)^# .*--collect")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[2:])
