"""The commit log: its lines, its filters, its binary form, and files that are none."""

import tempfile
from pathlib import Path

import bare_elf
from program import CommandLineTest, main, run

CSRRW_MTVEC_T0 = 0x30529073
ECALL = 0x00000073
START = 6  # instructions of the boot ROM


class TraceTest(CommandLineTest):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.log = self.folder / "log"
        self.elf = self.folder / "program.elf"

    def trace(self, code: list[int], *options: str) -> list[str]:
        """The log of a program that then reports a pass."""
        t0, t1 = bare_elf.T0, bare_elf.T1
        end = [bare_elf.auipc(t0, bare_elf.DATA - bare_elf.RAM),
               bare_elf.addi(t0, t0, -4 * len(code)), bare_elf.addi(t1, 0, 1),
               bare_elf.store(8, t1, t0, 0), bare_elf.LOOP]
        self.elf.write_bytes(bare_elf.elf(code + end, symbols=bare_elf.MAILBOX))
        result = run("run", "--trace", str(self.log), *options, str(self.elf))
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return self.log.read_bytes().decode(errors="replace").splitlines()

    def test_lines_of_spikes_form(self) -> None:
        lines = self.trace([])
        self.assertEqual(lines[START:], [
            "core   0: 3 0x0000000080000000 (0x00001297) x5  0x0000000080001000",
            "core   0: 3 0x0000000080000004 (0x00028293) x5  0x0000000080001000",
            "core   0: 3 0x0000000080000008 (0x00100313) x6  0x0000000000000001",
            "core   0: 3 0x000000008000000c (0x0062b023) mem 0x0000000080001000 "
            "0x0000000000000001"])

    def test_csrs_and_traps(self) -> None:
        code = [bare_elf.auipc(bare_elf.T0, 0), bare_elf.addi(bare_elf.T0, bare_elf.T0, 16),
                CSRRW_MTVEC_T0, ECALL]
        self.assertEqual(self.trace(code)[START + 2:START + 6], [
            "core   0: 3 0x0000000080000008 (0x30529073) c773_mtvec 0x0000000080000010",
            "core   0: exception trap_machine_ecall, epc 0x000000008000000c",
            "core   0:           tval 0x0000000000000000",
            "core   0:           [M -> M gva 0 tval2 0x0 tinst 0x0] c768_mstatus "
            "0x0000000a00001800 c833_mepc 0x000000008000000c c834_mcause 0x000000000000000b"])

    def test_disassembly(self) -> None:
        self.assertTrue(self.trace([], "--trace-format", "disasm")[-1].endswith("# sd t1,0(t0)"))

    def test_binary_gives_the_same_text(self) -> None:
        code = [bare_elf.auipc(bare_elf.T0, 0), bare_elf.addi(bare_elf.T0, bare_elf.T0, 16),
                CSRRW_MTVEC_T0, ECALL]
        text = self.trace(code)
        self.trace(code, "--trace-format", "binary")
        self.assertEqual(run("trace", str(self.log)).stdout.splitlines(), text)
        last = run("trace", "--trace-filter", "last=1", str(self.log)).stdout.splitlines()
        self.assertEqual(last, text[-1:])

    def test_filters(self) -> None:
        everything = self.trace([])
        for text, wanted in (("pc=0x80000000-0x80000004", everything[6:8]),
                             ("pc=0x80000008", everything[8:9]),
                             ("insns=7-8", everything[7:9]), ("last=2", everything[-2:]),
                             ("last=100", everything), ("mode=HS+U+VS+VU", []),
                             ("mode=M,hart=0", everything), ("hart=1", []), ("vmid=0", []),
                             ("asid=0", everything), ("asid=1", []),
                             ("memory=0x80001007-0x80001007", everything[-1:]),
                             ("memory=0x80001008-0xffffffffffffffff", []),
                             ("pc=0x80000000-0x80000008,last=1", everything[8:9])):
            self.assertEqual(self.trace([], "--trace-filter", text), wanted, text)

    def test_files_that_cannot_be_written(self) -> None:
        self.elf.write_bytes(bare_elf.report(1))
        self.assert_refused("run", "--trace", str(self.folder), str(self.elf),
                            says="Is a directory")
        result = run("run", "--trace", "/dev/full", str(self.elf))
        self.assertEqual(result.returncode, 1)
        self.assertRegex(result.stderr, r"\Ahartwood: /dev/full: No space left[^\n]*\n\Z")

    def test_full_disk_ends_an_endless_run(self) -> None:
        self.elf.write_bytes(bare_elf.elf([bare_elf.LOOP]))
        result = run("run", "--trace", "/dev/full", str(self.elf))
        self.assertEqual(result.returncode, 1)
        self.assertIn("/dev/full: No space left", result.stderr)

    def test_files_that_are_no_trace(self) -> None:
        self.trace([], "--trace-format", "binary")
        whole = self.log.read_bytes()
        for data, says in ((b"", "not a binary trace"), (b"HWTRACE\2" + whole[8:], "not a binary"),
                           (whole[:-1], "cut off behind step 9"), (whole + b"\xff", "damaged"),
                           (whole + b"\1\xff\0", "damaged"), (whole + b"\1\0\xff", "damaged"),
                           (whole + b"\3\0\1\0\0\0\0\0\x09" + bytes(20), "damaged")):
            self.log.write_bytes(data)
            result = run("trace", str(self.log))
            self.assertEqual(result.returncode, 2, says)
            self.assertRegex(result.stderr, rf"\Ahartwood: [^\n]*{says}[^\n]*\n\Z")
        self.assert_refused("trace", says="give the file")
        self.assert_refused("trace", "/nonexistent", says="No such file")
        self.assert_refused("trace", "--trace-format", "binary", "x", says="turned into text")


if __name__ == "__main__":
    main()
