"""--dump-jit and --perf-map: what was translated, how often it ran, and where it is."""

import re
import subprocess
import tempfile
from pathlib import Path

import bare_elf
from program import CommandLineTest, main, program, run

ROUNDS = 1500
LOOP_AT = bare_elf.RAM + 4


class JitDumpTest(CommandLineTest):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.dump = self.folder / "dump"
        self.elf = self.folder / "program.elf"
        t0, t1, t2 = bare_elf.T0, bare_elf.T1, bare_elf.T2
        code = [bare_elf.addi(t2, 0, ROUNDS),
                bare_elf.addi(t2, t2, -1), bare_elf.bnez(t2, -4),
                bare_elf.auipc(t0, bare_elf.DATA - bare_elf.RAM), bare_elf.addi(t0, t0, -12),
                bare_elf.addi(t1, 0, 1), bare_elf.store(8, t1, t0, 0), bare_elf.LOOP]
        self.elf.write_bytes(bare_elf.elf(code, symbols=bare_elf.MAILBOX))

    def dumped(self, *options: str) -> str:
        result = run("run", "--dump-jit", str(self.dump), *options, str(self.elf))
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return self.dump.read_text()

    def test_loop_is_counted_beside_its_code(self) -> None:
        text = self.dumped("--jit-threshold", "10")
        line = re.search(rf"^ *(\d+) +{LOOP_AT:x}  addi t2,t2,-1 +(\S.*)$", text, re.M)
        self.assertIsNotNone(line, text)
        self.assertGreater(int(line[1]), ROUNDS - 20)
        self.assertLess(int(line[1]), ROUNDS)
        self.assertRegex(text, r"(?m)^ +80000008  bne t2,zero,0x80000004 +\S+ \S")
        self.assertIn("behind the hot path", text)

    def test_accesses_that_share_a_check_stand_there_once(self) -> None:
        t0, t1, t2 = bare_elf.T0, bare_elf.T1, bare_elf.T2
        code = [*bare_elf.data_pointer(t0), bare_elf.addi(t2, 0, ROUNDS),
                bare_elf.store(8, t2, t0, 0x200), bare_elf.store(8, t2, t0, 0x208),
                bare_elf.load(t1, t0, 0x200), bare_elf.addi(t2, t2, -1), bare_elf.bnez(t2, -16),
                bare_elf.addi(t1, 0, 1), bare_elf.store(8, t1, t0, 0), bare_elf.LOOP]
        self.elf.write_bytes(bare_elf.elf(code, symbols=bare_elf.MAILBOX))
        for region in self.dumped("--jit-threshold", "10").split("\nregion "):
            places = re.findall(r"(?m)^ *(?:\d+)? +([0-9a-f]{8})  \S", region)
            self.assertEqual(sorted(places), sorted(set(places)))

    def test_range(self) -> None:
        options = ("--jit-threshold", "10", "--dump-jit-range")
        self.assertIn("addi t2", self.dumped(*options, f"{LOOP_AT:#x}-{LOOP_AT:#x}"))
        self.assertEqual(self.dumped(*options, "0x90000000-0x90000fff"), "")

    def test_runs_by_the_interpreter_are_refused(self) -> None:
        for options in (("--engine", "interp", "--dump-jit", str(self.dump)), ("--lint", "--perf-map")):
            self.assert_refused("run", *options, str(self.elf), says="about --engine jit")
        self.assertFalse(self.dump.exists())

    def test_refusals(self) -> None:
        elf = str(self.elf)
        self.assert_refused("run", "--dump-jit", str(self.folder / "no" / "where"), elf,
                            says="No such file")
        for text in ("5--1", "5-3", "7", "-", "a-b", "1-2x", "0-0"):
            self.assert_refused("run", "--dump-jit-range", text, elf, says="FIRST-LAST")

    def test_perf_map(self) -> None:
        command = [program(), "run", "--perf-map", "--jit-threshold", "10", str(self.elf)]
        with subprocess.Popen(command) as process:
            self.assertEqual(process.wait(60), 0)
        path = Path(f"/tmp/perf-{process.pid}.map")
        self.addCleanup(path.unlink)
        lines = path.read_text().splitlines()
        self.assertRegex(lines[0], r"^[0-9a-f]+ [0-9a-f]+ hartwood_jit_common$")
        self.assertIn(f"guest_{LOOP_AT:x}", [line.split()[2] for line in lines])


if __name__ == "__main__":
    main()
