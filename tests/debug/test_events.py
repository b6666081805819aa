"""The event trace of run --events: well-formed, without holes, and the same under each engine."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import unittest
from collections import defaultdict
from pathlib import Path

PROGRAM = ""
FOLDER = Path()
ENGINES = {"interp": [], "jit": ["--jit-threshold", "1"]}


class EventsTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def trace(self, topic: str, engine: str = "interp") -> list[dict]:
        """The events of a run of one program of the H suite."""
        path = self.folder / f"{topic}-{engine}.json"
        subprocess.run([PROGRAM, "run", str(FOLDER / f"{topic}-htif.elf"), "--deterministic",
                        "--engine", engine, *ENGINES[engine], "--events", str(path)],
                       check=True, stdout=subprocess.DEVNULL, timeout=60)
        return json.loads(path.read_text(encoding="utf-8"))["traceEvents"]

    def test_engines_agree(self) -> None:
        for topic in ("mem_insn", "irq_traps", "mem_fence"):
            self.assertEqual(self.trace(topic, "interp"), self.trace(topic, "jit"), topic)

    def test_a_hart_is_in_one_mode_at_a_time(self) -> None:
        slices = sorted((e["ts"], e["ts"] + e["dur"]) for e in self.trace("mem_insn")
                        if e["ph"] == "X")
        self.assertGreater(len(slices), 100)
        self.assertEqual(slices[0][0], 0)
        for before, after in zip(slices, slices[1:]):
            # Stays shorter than a tick are left out, so two others may touch but never overlap.
            self.assertLessEqual(before[1], after[0] + 0.001)

    def test_tracks_have_names(self) -> None:
        names = {e["tid"]: e["args"]["name"] for e in self.trace("mem_fence")
                 if e["name"] == "thread_name"}
        used = {e["tid"] for e in self.trace("mem_fence") if e["ph"] in "Xi"}
        self.assertLessEqual(used, set(names))
        self.assertIn("M-mode", names.values())
        self.assertIn("guest, VMID 3", names.values())

    def test_exits_tell_their_cause(self) -> None:
        by_name = defaultdict(list)
        for event in self.trace("mem_insn"):
            if event.get("cat") == "exit":
                by_name[event["name"]].append(event["args"])
        faults = by_name["exit: store/AMO guest-page fault"]
        self.assertTrue(faults)
        for fault in faults:
            self.assertEqual(fault["cause"], 23)
            self.assertIn("gpa", fault)
        self.assertTrue(any(fault.get("insn", "").startswith("sc.") for fault in faults))
        self.assertTrue(all("a7" in call for call in by_name["exit: environment call from VS-mode"]))

    def test_fences_tell_what_they_name(self) -> None:
        fences = [e for e in self.trace("mem_fence") if e.get("cat") == "fence"]
        kinds = {e["name"] for e in fences}
        self.assertEqual(kinds, {"sfence.vma", "hfence.vvma", "hfence.gvma"})
        self.assertTrue(any("address" in e["args"] and "vmid" in e["args"] for e in fences))
        self.assertTrue(any(e["args"]["dropped"] for e in fences))

    def test_a_file_that_cannot_be_made_is_refused(self) -> None:
        run = subprocess.run([PROGRAM, "run", str(FOLDER / "mem_insn-htif.elf"), "--events",
                              "/nowhere/events.json"], capture_output=True, text=True, timeout=60)
        self.assertEqual((run.returncode, run.stdout), (2, ""))
        self.assertEqual(run.stderr, "hartwood: /nowhere/events.json: No such file or directory\n")

    def test_a_full_disk_is_told(self) -> None:
        run = subprocess.run([PROGRAM, "run", str(FOLDER / "mem_insn-htif.elf"), "--events",
                              "/dev/full"], capture_output=True, text=True, timeout=60)
        self.assertEqual(run.returncode, 2)
        self.assertEqual(run.stderr, "hartwood: --events: the trace could not be written\n")


if __name__ == "__main__":
    PROGRAM, FOLDER = sys.argv[1], Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1])
