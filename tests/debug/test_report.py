"""The page of run --report: as a browser shows it, the same under each engine, and never markup of
others."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from html.parser import HTMLParser
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "cli"))
import bare_elf
import browser
from bare_elf import DATA, MAILBOX, RAM, T0, T1, T2, addi, auipc, bnez, slli, store

PROGRAM = ""
FOLDER = Path()
ENGINES = {"interp": [], "jit": ["--jit-threshold", "1"]}


T3, T4 = 28, 29
N_VMIDS = 1 << 14


def csrw(csr: int, rs1: int) -> int:
    return csr << 20 | rs1 << 15 | 1 << 12 | 0x73


def srli(rd: int, rs1: int, shift: int) -> int:
    return slli(rd, rs1, shift) | 4 << 12


def either(rd: int, rs1: int, rs2: int) -> int:
    return rs2 << 20 | rs1 << 15 | 6 << 12 | rd << 7 | 0x33


def every_vmid() -> bytes:
    """M-mode enters a guest of each VMID, at an address of its own; its first fetch faults."""
    enter = [slli(T1, T0, 44), addi(T4, 0, 8), slli(T4, T4, 60), either(T1, T1, T4),
             auipc(T4, 0x4000), srli(T4, T4, 12), either(T1, T1, T4), csrw(0x680, T1),  # hgatp
             slli(T4, T0, 12), csrw(0x341, T4),  # mepc
             addi(T4, 0, 1), slli(T4, T4, 39), addi(T1, 0, 1), slli(T1, T1, 11),
             either(T4, T4, T1), csrw(0x300, T4),  # mstatus: MPV, MPP S
             0x30200073]
    start = [auipc(T2, DATA - RAM), addi(T0, 0, 0), auipc(T3, 0), addi(T3, T3, 12 + 4 * len(enter)),
             csrw(0x305, T3)]  # mtvec
    trapped = [addi(T0, T0, 1), srli(T1, T0, 14), 1 << 20 | T1 << 15 | 4 << 12 | T1 << 7 | 0x13]
    again = bnez(T1, -4 * (len(enter) + len(trapped)))
    return bare_elf.elf([*start, *enter, *trapped, again, addi(T1, 0, 1), store(8, T1, T2, 0),
                         bare_elf.LOOP], symbols=MAILBOX)


class Tables(HTMLParser):
    """The tables of a page: id -> rows of cells' texts; and its headings."""

    def __init__(self, dom: str) -> None:
        super().__init__()
        self.rows: dict[str, list[list[str]]] = {}
        self.headings: list[str] = []
        self.svgs: list[str] = []
        self.titles: list[str] = []
        self._table = ""
        self._in: list[str] = []
        self.feed(dom)

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self._in.append(tag)
        if tag == "table":
            self._table = dict(attrs)["id"]
            self.rows[self._table] = []
        elif tag == "svg":
            self.svgs.append(dict(attrs)["class"])
        elif tag == "tr":
            self.rows[self._table].append([])
        elif tag in ("td", "th"):
            self.rows[self._table][-1].append("")
        elif tag in ("h2", "h3"):
            self.headings.append("")
        elif tag == "h1":
            self.titles.append("")

    def handle_endtag(self, tag: str) -> None:
        while self._in and self._in.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if "td" in self._in or "th" in self._in:
            self.rows[self._table][-1][-1] += data.replace("\u202f", "")
        elif self._in and self._in[-1] in ("h2", "h3"):
            self.headings[-1] += data
        elif self._in and self._in[-1] == "h1":
            self.titles[-1] += data


class ReportTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def report(self, *run: str, code: int = 0) -> Path:
        """The report of a run."""
        path = self.folder / "report.html"
        done = subprocess.run([PROGRAM, *run, "--report", str(path)], stdout=subprocess.DEVNULL,
                              timeout=120, check=False)
        self.assertEqual(done.returncode, code)
        return path

    def topic(self, topic: str, engine: str = "interp") -> Path:
        return self.report("run", str(FOLDER / f"{topic}-htif.elf"), "--deterministic",
                           "--engine", engine, *ENGINES[engine])

    def shown(self, path: Path) -> Tables:
        """What the browser makes of it; no script may have failed, and all must have run."""
        page = browser.load(path)
        self.assertEqual(page.console, [])
        self.assertIn('data-ready="1"', page.dom)
        return Tables(page.dom)

    def test_the_browser_shows_the_demo(self) -> None:
        page = self.shown(self.report("demo"))
        self.assertEqual(page.titles, ["Hartwood: demo"])
        exits = {row[0]: row for row in page.rows["exits"]}
        for cause in ("environment call from VS-mode (10)", "load guest-page fault (21)",
                      "supervisor timer interrupt (interrupt 5)"):
            self.assertGreater(int(exits[cause][2]), 0)
        # All exits of a cause are those of its guests.
        for row in page.rows["exits"][1:]:
            self.assertEqual(int(row[2]), int(row[4]) + int(row[5]))
        self.assertIn(["DBCN console_write", "0x4442434e", "0", "1", "10"], page.rows["calls"])
        self.assertEqual([row[0] for row in page.rows["insns"][1:]], ["wfi", "wfi"])
        self.assertEqual(page.rows["faults"][1][:3],
                         ["0x10000000", "2", "store/AMO guest-page fault"])
        self.assertEqual({row[0] for row in page.rows["time"][1:]},
                         {"M-mode", "HS-mode", "VS-mode, VMID 1", "VS-mode, VMID 2",
                          "VU-mode, VMID 2"})
        self.assertEqual(page.svgs, ["timeline", "map", "map", "map"])
        self.assertTrue(any("VMID 2: VS-stage, guest-virtual to guest-physical, Sv39" in heading
                            for heading in page.headings))

    def test_shares_are_of_the_whole(self) -> None:
        page = Tables(self.report("demo").read_text(encoding="utf-8"))
        seconds = sum(float(row[2]) for row in page.rows["time"][1:])
        shares = sum(float(row[1].split()[0]) for row in page.rows["time"][1:])
        self.assertAlmostEqual(shares, 100, delta=0.3)
        self.assertGreater(seconds, 0.05)

    def test_a_heading_orders_its_table(self) -> None:
        path = self.report("demo")
        text = path.read_text(encoding="utf-8")
        click = "<script>document.querySelector('#exits th:nth-child(3)').click()</script>"
        path.write_text(text.replace("</body>", click + "</body>"), encoding="utf-8")
        counts = [int(row[2]) for row in self.shown(path).rows["exits"][1:]]
        self.assertEqual(counts, sorted(counts, reverse=True))
        self.assertNotEqual(counts, [int(row[2]) for row in Tables(text).rows["exits"][1:]])

    def test_a_script_that_fails_would_be_seen(self) -> None:
        path = self.folder / "bad.html"
        path.write_text("<script>nowhere()</script>", encoding="utf-8")
        self.assertRegex(" ".join(browser.load(path).console), "nowhere is not defined")

    def test_the_page_asks_nobody_else(self) -> None:
        text = self.report("demo").read_text(encoding="utf-8")
        self.assertNotRegex(text, r"https?://|(?i:\bsrc=|\bhref=|url\(|@import)")

    def test_engines_agree(self) -> None:
        for topic in ("mem_insn", "irq_traps", "mem_fence"):
            texts = [self.topic(topic, engine).read_text(encoding="utf-8") for engine in ENGINES]
            self.assertEqual(texts[0], texts[1], topic)

    def test_fences_are_told_apart(self) -> None:
        page = Tables(self.topic("mem_fence").read_text(encoding="utf-8"))
        kinds = {row[0] for row in page.rows["fences"][1:]}
        self.assertEqual(kinds, {"sfence.vma", "hfence.vvma", "hfence.gvma"})
        self.assertTrue(any(int(row[3]) for row in page.rows["fences"][1:]))

    def test_memory_and_page_are_bounded(self) -> None:
        """A guest of each VMID, which a hostile hypervisor can have."""
        program = self.folder / "every.elf"
        program.write_bytes(every_vmid())
        path = self.folder / "report.html"
        with subprocess.Popen([PROGRAM, "run", str(program), "--deterministic", "--pmp", "0",
                               "--report", str(path)], stdout=subprocess.DEVNULL) as run:
            _, status, used = os.wait4(run.pid, 0)
            run.returncode = os.waitstatus_to_exitcode(status)
        self.assertEqual(run.returncode, 0)
        self.assertLess(used.ru_maxrss, 200 * 1024) # KiB
        self.assertLess(path.stat().st_size, 500_000)
        page = self.shown(path)
        rows = {name: len(table) for name, table in page.rows.items()}
        self.assertLess(max(rows.values()), 200, rows)
        tile = f"<b>{N_VMIDS // 1000}&#8239;{N_VMIDS % 1000}</b><span>guests<"
        self.assertTrue(tile in path.read_text(encoding="utf-8"))

    def test_a_run_without_guests_has_a_page(self) -> None:
        program = FOLDER.parent / "rv64i" / "add.elf"
        page = self.shown(self.report("run", str(program)))
        self.assertNotIn("exits", page.rows)
        self.assertIn("M-mode", {row[0] for row in page.rows["time"]})

    def test_names_are_no_markup(self) -> None:
        name = "a'b\"<img src=x onerror=alert(1)>&amp;.elf"
        program = self.folder / name
        shutil.copy(FOLDER / "mem_insn-htif.elf", program)
        path = self.report("run", str(program))
        self.assertNotIn("<img", path.read_text(encoding="utf-8"))
        self.assertEqual(self.shown(path).titles, [f"Hartwood: {program}"])

    def test_a_file_that_cannot_be_made_is_refused(self) -> None:
        for also in ([], ["--events", str(self.folder / "events.json")]):
            run = subprocess.run([PROGRAM, "run", str(FOLDER / "mem_insn-htif.elf"), "--report",
                                  "/nowhere/report.html", *also], capture_output=True, text=True,
                                 timeout=60, check=False)
            self.assertEqual((run.returncode, run.stdout), (2, ""))
            self.assertEqual(run.stderr,
                             "hartwood: /nowhere/report.html: No such file or directory\n")

    def test_a_full_disk_is_told(self) -> None:
        run = subprocess.run([PROGRAM, "run", str(FOLDER / "mem_insn-htif.elf"), "--report",
                              "/dev/full"], capture_output=True, text=True, timeout=60,
                             check=False)
        self.assertEqual(run.returncode, 2)
        self.assertEqual(run.stderr, "hartwood: --report: the page could not be written\n")

    def test_events_and_report_together(self) -> None:
        events = self.folder / "events.json"
        path = self.report("run", str(FOLDER / "mem_insn-htif.elf"), "--events", str(events))
        self.assertTrue(events.read_text(encoding="utf-8").endswith("\n]}\n"))
        self.assertTrue(path.read_text(encoding="utf-8").endswith("</html>\n"))


if __name__ == "__main__":
    PROGRAM, FOLDER = sys.argv[1], Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1])
