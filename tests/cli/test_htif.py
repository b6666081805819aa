"""Bare programs: how they end, print and leave their signature."""

import re
import struct
import tempfile
from pathlib import Path

import bare_elf
from program import CommandLineTest, main, run


class HtifTest(CommandLineTest):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def run_elf(self, elf: bytes, *options: str):
        path = self.folder / "program.elf"
        path.write_bytes(elf)
        return run("run", *options, str(path))

    def test_pass(self) -> None:
        for size in (4, 8):
            result = self.run_elf(bare_elf.report(1, size))
            self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_fail_names_the_test(self) -> None:
        for size in (4, 8):
            result = self.run_elf(bare_elf.report(37 << 1 | 1, size))
            self.assertEqual(result.returncode, 1)
            self.assertIn("37", result.stderr)

    def test_console(self) -> None:
        for size in (4, 8):
            result = self.run_elf(bare_elf.say("hello, world\n", size))
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertEqual(result.stdout, "hello, world\n")

    def test_system_call_write(self) -> None:
        text = b"from a block\n"
        text_at = bare_elf.DATA + 0x200
        block_at = bare_elf.DATA + 0x80
        block = struct.pack("<8Q", 64, 1, text_at, len(text), 0, 0, 0, 0)
        data = bytes(0x80) + block
        data = data.ljust(0x200, b"\0") + text
        t0, t1, zero = bare_elf.T0, bare_elf.T1, bare_elf.ZERO
        code = bare_elf.data_pointer(t0) + [
            bare_elf.addi(t1, t0, block_at - bare_elf.DATA),
            bare_elf.store(8, t1, t0, 0),
            bare_elf.load(t1, t0, bare_elf.FROMHOST - bare_elf.DATA),
            0x00030463 | 0,  # beqz t1, +8: no answer is a failure
            0x0080006f,      # j +8
            bare_elf.LOOP,
            bare_elf.addi(t1, zero, 1),
            bare_elf.store(8, t1, t0, 0),
            bare_elf.LOOP,
        ]
        result = self.run_elf(bare_elf.elf(code, data, bare_elf.MAILBOX), "--max-instructions",
                              "1000000")
        self.assertEqual((result.returncode, result.stdout), (0, text.decode()), result.stderr)

    def test_endless_program_meets_its_limit(self) -> None:
        elf = bare_elf.elf([bare_elf.LOOP])
        self.assertEqual(self.run_elf(elf, "--max-instructions", "100000").returncode, 124)

    def test_signature(self) -> None:
        words = (0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c)
        data = bytes(0x100) + struct.pack("<4I", *words)
        symbols = bare_elf.MAILBOX | {"begin_signature": bare_elf.SIGNATURE,
                                      "end_signature": bare_elf.SIGNATURE + 16}
        t0, t1 = bare_elf.T0, bare_elf.T1
        code = bare_elf.data_pointer(t0) + [bare_elf.addi(t1, 0, 1), bare_elf.store(8, t1, t0, 0),
                                            bare_elf.LOOP]
        expected = {"4": ["03020100", "07060504", "0b0a0908", "0f0e0d0c"],
                    "8": ["0706050403020100", "0f0e0d0c0b0a0908"],
                    "16": ["0f0e0d0c0b0a09080706050403020100"]}
        for granularity, lines in expected.items():
            path = self.folder / f"signature{granularity}"
            result = self.run_elf(bare_elf.elf(code, data, symbols), "--signature", str(path),
                                  "--signature-granularity", granularity)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertEqual(path.read_text(encoding="ascii").split(), lines)

    def test_no_signature_to_write(self) -> None:
        """Said before the run: the program, which would never end, does not start."""
        begin = {"begin_signature": bare_elf.SIGNATURE}
        outside = {"end_signature": 0x1000}
        backwards = {"end_signature": bare_elf.SIGNATURE - 8}
        path = self.folder / "signature"
        for symbols, says in (({}, "no symbols"), (begin, "no symbols"),
                              (begin | outside, "not in RAM"), (begin | backwards, "not in RAM")):
            result = self.run_elf(bare_elf.elf([bare_elf.LOOP], symbols=symbols), "--signature",
                                  str(path))
            self.assertEqual((result.returncode, result.stdout), (2, ""), result.stderr)
            self.assertRegex(result.stderr, rf"\Ahartwood: [^\n]*{says}[^\n]*\n\Z")
            self.assertFalse(path.exists())

    def test_stats(self) -> None:
        result = self.run_elf(bare_elf.report(1), "--stats")
        self.assertEqual((result.returncode, result.stdout), (0, ""))
        self.assertRegex(result.stderr, r"(?i)instructions")
        self.assertNotRegex(result.stderr, "loads and stores")
        self.assertRegex(result.stderr, r"(?m)^ *M, bare +\d+ +\d+$")

    def test_count_accesses(self) -> None:
        """A store more is counted as one more; the boot ROM's loads count, too."""
        counts = []
        for size in (8, 4):
            result = self.run_elf(bare_elf.report(1, size), "--stats", "--count-accesses")
            self.assertEqual(result.returncode, 0)
            found = re.search(r"(?m)^ *loads and stores, V=0 +(\d+)$", result.stderr)
            self.assertIsNotNone(found, result.stderr)
            counts.append(int(found[1]))
            row = re.search(r"(?m)^ *M, bare +(\d+) +(\d+) +(\d+)$", result.stderr)
            self.assertIsNotNone(row, result.stderr)
            self.assertEqual(int(row[1]) + int(row[3]), counts[-1])
            misses = re.search(r"(?m)^ *TLB misses, V=0 +(\d+)$", result.stderr)
            self.assertEqual(int(row[1]) + int(row[2]), int(misses[1]))
        self.assertEqual(counts[1], counts[0] + 1)


if __name__ == "__main__":
    main()
