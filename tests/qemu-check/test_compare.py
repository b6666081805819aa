"""qemu-check-compare on logs that were made up: it must see each kind of difference.

Hartwood's log is real; QEMU's is made from it by the layout of stream.h, then changed.
"""

import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / "isa"),
                str(ROOT / "tools" / "qemu-check")]

import generate  # noqa: E402
import program  # noqa: E402
from check_trace import CSR, F, Log, X  # noqa: E402

HARTWOOD, COMPARE = (str(Path(name).resolve()) for name in sys.argv[1:3])
KNOWN = str(ROOT / "tools" / "qemu-check" / "known.txt")
ID = {X: 0, F: 32, CSR: 0x1000}
MODE = 64
FFLAGS, FRM, FCSR = 0x1001, 0x1002, 0x1003


class Stream:
    """What the plugin would write of the program of a log."""

    def __init__(self, log: bytes) -> None:
        self.records: list[tuple] = []  # (pc, raw, changes, stores of the one before)
        changes: dict[int, int] = {MODE: 3, 0x1340: 0}
        stores: list[tuple] = []
        fcsr = 0
        for context, pc, _, length, raw, trap, writes, accesses in Log(log):
            mode = context[1]
            if length:
                self.records.append((pc, raw, changes | {MODE: mode}, stores))
                changes, stores = {}, []
            for kind, number, value in writes:
                name = ID[kind] + number
                if name == FFLAGS:
                    fcsr = fcsr & ~31 | value
                    changes[FCSR] = fcsr
                elif name == FRM:
                    fcsr = fcsr & 31 | value << 5
                    changes[FCSR] = fcsr
                elif not mode & 4 and not (trap and trap[5] >> 1 & 4):
                    changes[name] = value
                elif kind != CSR:
                    changes[name] = value
            if not trap:
                stores = [(size, va, value) for is_store, size, va, value, _ in accesses
                          if is_store]

    def encode(self) -> bytes:
        out = b""
        for pc, raw, changes, stores in self.records:
            for size, va, value in stores:
                out += struct.pack("<cBQQ", b"S", size, va, value)
            out += struct.pack("<cQIB", b"I", pc, raw, len(changes))
            for name, value in changes.items():
                out += struct.pack("<HQ", name, value)
        return out


class TraceTest(unittest.TestCase):
    def test_csrs_that_show_less_where_another_has_zeros(self) -> None:
        out = program.Layout(program.RAM)
        for name, value in (("mstateen0", -1), ("hstateen0", -1), ("mstateen0", 1 << 63)):
            out.set_csr(name, value)
        program.put_end(out, None)
        with tempfile.TemporaryDirectory() as folder:
            elf, log = Path(folder) / "elf", Path(folder) / "log"
            elf.write_bytes(program.elf([
                (program.RAM, struct.pack(f"<{len(out.words)}I", *out.words)),
                (program.RAM + program.POOL, struct.pack(f"<{len(out.pool)}Q", *out.pool))]))
            subprocess.run([HARTWOOD, "run", "--deterministic", "--serial", "none", "--trace",
                            str(log), "--trace-format", "binary", str(elf)], check=True)
            values = [value for record in Log(log.read_bytes()) for kind, number, value in record[6]
                      if kind == CSR and number == 0x60c]
        self.assertEqual(values[-1], 1 << 63)
        self.assertGreater(values[-2], 1 << 63)


class CompareTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        elf = self.folder / "elf"
        programs = [generate.generate(5, generate.Tables(HARTWOOD), 4, 2, slot) for slot in (1, 2)]
        for made in programs:
            for group in made.groups:  # V=0: while V=1 QEMU names CSRs in another way
                group.mode = "HS"
                group.pointers = (made.base + program.DATA,) * 2
                group.body[:0] = [0x00b43023, 0x00c40423]  # sd a1,0(s0); sb a2,8(s0)
        elf.write_bytes(program.build_all(programs))
        subprocess.run([HARTWOOD, "run", "--deterministic", "--serial", "none", "--trace",
                        str(self.folder / "ours"), "--trace-format", "binary", str(elf)],
                       check=True)
        self.stream = Stream((self.folder / "ours").read_bytes())
        records = self.stream.records
        self.starts = [next(i for i, record in enumerate(records) if record[0] == made.base)
                       for made in programs]
        self.stores = [i for i in range(self.starts[0] + 1, len(records))
                       if records[i][3] and records[i - 1][1] & 0x7f == 0x23]

    def compare(self, known: str = KNOWN) -> tuple[int, str]:
        theirs = self.folder / "theirs"
        theirs.write_bytes(self.stream.encode())
        done = subprocess.run([COMPARE, str(self.folder / "ours"), str(theirs), known, "1000000",
                               "1", "2", str(self.folder / "coverage")], capture_output=True,
                              text=True, check=False, timeout=60)
        return done.returncode, done.stdout + done.stderr

    def change(self, at: int, **parts) -> None:
        names = ("pc", "raw", "changes", "stores")
        self.stream.records[at] = tuple(
            parts.get(name, old) for name, old in zip(names, self.stream.records[at]))

    def assert_differs(self, what: str) -> None:
        code, text = self.compare()
        self.assertEqual(code, 1, text)
        self.assertRegex(text, rf"\Aprogram 1: different(?s:.*)\nafter \d+ instructions.*{what}.*\n"
                         r"program 2: same after \d+ instructions\n\Z")

    def test_same(self) -> None:
        code, text = self.compare()
        self.assertEqual(code, 0, text)
        self.assertRegex(text, r"\A(program [12]: same after [1-9]\d{2,} instructions\n){2}\Z")
        self.assertIn("insn addi M ", (self.folder / "coverage").read_text())

    def test_registers(self) -> None:
        for name, what in ((17, "x17"), (32 + 9, "f9"), (0x1340, "mscratch"), (MODE, "mode")):
            saved = self.stream.records[self.starts[0] + 400]
            self.change(self.starts[0] + 400, changes=saved[2] | {name: 0x5a5a5a5a5a5a})
            self.assert_differs(f": {what}")
            self.stream.records[self.starts[0] + 400] = saved

    def test_a_change_that_is_missing(self) -> None:
        at = next(i for i, record in enumerate(self.stream.records)
                  if i > self.starts[0] + 300 and any(0 < name < 32 and value for name, value in record[2].items()))
        self.change(at, changes={MODE: self.stream.records[at][2][MODE]})
        self.assertEqual(self.compare()[0], 1)

    def test_place(self) -> None:
        self.change(self.starts[0] + 350, pc=0x80000000)
        self.assert_differs(": pc")
        self.setUp()
        self.change(self.starts[0] + 350, raw=0x13)
        self.assert_differs(": instruction")

    def test_stores(self) -> None:
        at = self.stores[0]
        size, va, value = self.stream.records[at][3][0]
        for stores, what in (([(size, va + 1, value)], "address of a store"),
                             ([(size, va, value ^ 1)], "value of a store"),
                             ([], "number of stores"),
                             ([(size, va, value)] * 2, "number of stores")):
            self.change(at, stores=stores)
            self.assert_differs(what)

    def test_end(self) -> None:
        del self.stream.records[-40:]
        code, text = self.compare()
        self.assertEqual(code, 1, text)
        self.assertIn("more instructions follow", text.splitlines()[-1])

    def test_a_program_that_is_not_reached(self) -> None:
        del self.stream.records[self.starts[1]:]
        code, text = self.compare()
        self.assertEqual(code, 2, text)
        self.assertRegex(text, r"program 1: different(?s:.*)program 2: not reached\n\Z")

    def test_known(self) -> None:
        known = self.folder / "known"
        at = next(i for i, record in enumerate(self.stream.records)
                  if record[1] & 0xfff0707f == 0x30001073)  # csrrw mstatus
        changes = self.stream.records[at + 1][2]
        self.change(at + 1, changes=changes | {0x1300: changes.get(0x1300, 0) ^ 1 << 40})
        for text, code in (("", 1), ("csr mstatus 0x10000000000 why\n", 0),
                           ("csr mstatus 0x100 why\n", 1), ("insn csrrw why\n", 3),
                           ("insn csrrs why\n", 1), ("csr nosuch 0 why\n", 2), ("what\n", 2)):
            known.write_text(text + Path(KNOWN).read_text().replace("csr mstatus", "# ")
                             if code != 2 else text)
            self.assertEqual(self.compare(str(known))[0], code, text)

    def test_what_is_read_from_a_known_csr(self) -> None:
        tables, records = generate.Tables(HARTWOOD), self.stream.records
        names = {number: name for number, name in tables.csrs if not tables.can_differ(name)}
        at = next(i for i in range(self.starts[0], len(records) - 1)
                  if records[i][1] & 0x7f == 0x73 and records[i][1] >> 12 & 3
                  and records[i][1] >> 20 in names and (records[i][1] >> 7 & 31) in records[i + 1][2])
        rd, changes = records[at][1] >> 7 & 31, records[at + 1][2]
        known = self.folder / "known"
        known.write_text(f"csr {names[records[at][1] >> 20]} 0xf0 why\n" + Path(KNOWN).read_text())
        for bit, code in ((0, 0), (0x10, 0), (0x80, 0), (0x100, 1), (1, 1)):
            self.change(at + 1, changes=changes | {rd: changes[rd] ^ bit})
            self.assertEqual(self.compare(str(known))[0], code, hex(bit))

    def test_files_that_are_none(self) -> None:
        (self.folder / "ours").write_bytes(b"HWTRACE\2")
        self.assertEqual(self.compare()[0], 2)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:])
