"""--stats: what translated code did by itself and what it called C for, and where time went."""

import re
import tempfile
from pathlib import Path

import bare_elf
from program import CommandLineTest, main, run

ROUNDS = 2000
WARM_UP = 100  # rounds that may be over before the loop is translated
SPIN = 0x4000000
UART = 0x10000000
UART_LSR = 5
A0, A1, A2 = 10, 11, 12
LBU_A2_LSR = UART_LSR << 20 | A0 << 15 | 4 << 12 | A2 << 7 | 0x03
CSRR_A2_MIP = 0x344 << 20 | 2 << 12 | A2 << 7 | 0x73
JALR_28_A1 = 28 << 20 | A1 << 15 | 0x67


def program() -> bytes:
    """Spins; then rounds of a device's register, a CSR that needs C, and an indirect jump."""
    t0, t1, t2 = bare_elf.T0, bare_elf.T1, bare_elf.T2
    code = [bare_elf.lui(t2, SPIN), bare_elf.addi(t2, t2, -1), bare_elf.bnez(t2, -4),
            bare_elf.addi(t2, 0, ROUNDS), bare_elf.lui(A0, UART), bare_elf.auipc(A1, 0),
            bare_elf.auipc(t0, bare_elf.DATA - bare_elf.RAM),
            bare_elf.addi(t2, t2, -1), LBU_A2_LSR, CSRR_A2_MIP, JALR_28_A1, bare_elf.LOOP,
            bare_elf.bnez(t2, -20),
            bare_elf.addi(t0, t0, -24), bare_elf.addi(t1, 0, 1), bare_elf.store(8, t1, t0, 0),
            bare_elf.LOOP]
    return bare_elf.elf(code, symbols=bare_elf.MAILBOX)


class StatsTest(CommandLineTest):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.elf = Path(folder.name) / "program.elf"
        self.elf.write_bytes(program())

    def stats(self, *options: str) -> str:
        result = run("run", "--stats", *options, str(self.elf))
        self.assertEqual((result.returncode, result.stdout), (0, ""), result.stderr)
        return result.stderr

    def row(self, text: str, name: str) -> int:
        found = re.search(rf"(?m)^ *{re.escape(name)} +(\d+)( +[\d.]+ %)?$", text)
        self.assertIsNotNone(found, f"{name} in {text}")
        return int(found[1])

    def assert_rounds(self, text: str, name: str) -> None:
        count = self.row(text, name)
        self.assertGreater(count, ROUNDS - WARM_UP, f"{name} in {text}")
        self.assertLess(count, ROUNDS + WARM_UP, f"{name} in {text}")

    def test_what_translated_code_does(self) -> None:
        """Each round has one jump by the cache, one load that C does, one CSR that C reads."""
        text = self.stats()
        for name in ("jumps by the jump cache", "found there", "loads done in C",
                     "other instructions done in C", "mip", "reads of devices"):
            self.assert_rounds(text, name)
        self.assertRegex(text, r"(?m)^ +found there +\d+ +\d+\.\d\d %$")
        self.assertLess(self.row(text, "stores done in C"), WARM_UP)

    def test_where_time_goes(self) -> None:
        """The loop that spins runs in translated code, and by the interpreter alone it does not."""
        text = self.stats()
        self.assertGreater(self.row(text, "translated code"), self.row(text, "interpreter"))
        text = self.stats("--engine", "interp")
        self.assertEqual(self.row(text, "translated code"), 0)
        self.assertGreater(self.row(text, "interpreter"), 0)
        self.assertNotRegex(text, "jumps by the jump cache")

    def test_under_check(self) -> None:
        """What counts in translated code changes nothing that the architecture shows."""
        self.elf.write_bytes(bare_elf.report(1))
        self.assertRegex(self.stats("--engine", "check"), "jumps by the jump cache")


if __name__ == "__main__":
    main()
