"""hartwood inspect: the place is reached, text and JSON tell the same, errors are one line."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "cli"))
import bare_elf
from bare_elf import LOOP, T0, T1, addi, lui, store

PROGRAM = ""
FOLDER = Path()
ENGINES = {"interp": [], "jit": ["--jit-threshold", "1"]}
DEMO = ("--lesson", "demo", "--until", "world,3")


def inspect(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([PROGRAM, "inspect", *words], capture_output=True, text=True,
                          timeout=120, check=False)


# The UART asks to send by source 10, which context 1 wants above priority 2.
UART_INTERRUPT = [lui(T0, 0xc000000), addi(T1, 0, 5), store(4, T1, T0, 40),
                  lui(T0, 0xc002000), addi(T1, 0, 0x400), store(4, T1, T0, 0x80),
                  lui(T0, 0xc201000), addi(T1, 0, 2), store(4, T1, T0, 0),
                  lui(T0, 0x10000000), addi(T1, 0, 2),
                  0x006280a3,  # sb t1, 1(t0)
                  LOOP]


class InspectTest(unittest.TestCase):
    def text(self, *words: str, code: int = 0) -> str:
        run = inspect(*words)
        self.assertEqual((run.returncode, run.stderr), (code, ""))
        return run.stdout

    def all(self, *words: str, code: int = 0) -> dict:
        return json.loads(self.text("--json", *words, code=code))

    def result(self, command: str, *words: str) -> dict:
        """What one command tells, which succeeds."""
        results = self.all(*words, "-c", command)["results"]
        self.assertEqual(len(results), 1)
        self.assertEqual((results[0]["command"], results[0]["ok"]), (command, True))
        return results[0]

    def topic(self, topic: str = "mem_insn") -> str:
        return str(FOLDER / f"{topic}-htif.elf")

    def test_without_until_nothing_has_run(self) -> None:
        told = self.all(self.topic(), "-c", "where")
        self.assertEqual((told["until"], told["reached"], told["instructions"]),
                         ("start", True, 0))
        self.assertEqual(told["results"][0]["next"]["address"], "0x1000")

    def test_the_number_of_instructions_is_exact(self) -> None:
        for n in (1, 1000, 54321):
            states = []
            for engine, options in ENGINES.items():
                told = self.all(self.topic(), "--deterministic", "--engine", engine, *options,
                                "--until-insn", str(n), "-c", "reg minstret", "-c", "reg")
                self.assertEqual((told["until"], told["instructions"], told["reached"],
                                  told["exit_code"]), ("insns", n, True, None))
                states.append(told["results"])
            self.assertEqual(states[0], states[1])
            # What traps is run and does not retire.
            self.assertLessEqual(int(states[0][0]["registers"][0]["value"], 16), n)

    def test_the_count_of_events_counts(self) -> None:
        modes = [self.result("where", "--lesson", "demo", "--until", f"world,{n}")["mode"]
                 for n in (2, 3, 4)]
        self.assertEqual(modes, ["HS-mode", "VS-mode", "HS-mode"])
        switches = self.result("exits", "--lesson", "demo", "--until", "world,5")["harts"][0]
        self.assertEqual(switches["world_switches"], 5)

    def test_a_place_in_the_code(self) -> None:
        entry = self.result("where", *DEMO)["next"]["address"]
        told = self.result("where", "--lesson", "demo", "--until", f"pc={entry}")
        self.assertEqual(told["next"]["address"], entry)

    def test_devices_tell_their_state(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            image = Path(folder) / "image"
            image.write_bytes(bare_elf.elf(UART_INTERRUPT))
            run = (str(image), "--until-insn", "40")
            told = self.result("state plic", *run)["devices"]
            text = self.text(*run, "-c", "state")
        self.assertEqual([device["name"] for device in told], ["plic"])
        parts = {(part["kind"], part["index"]): [(v["name"], v["value"]) for v in part["values"]]
                 for part in told[0]["parts"]}
        self.assertEqual(parts, {
            ("source", 10): [("priority", "0x5"), ("level", "0x1"), ("pending", "0x1"),
                             ("in service", "0x0")],
            ("context", 0): [("threshold", "0x0"), ("interrupt", "0x0"), ("next claim", "0x0")],
            ("context", 1): [("threshold", "0x2"), ("interrupt", "0x1"), ("next claim", "0xa"),
                             ("enabled source", "0xa")]})
        self.assertIn("\n  source 10: priority 0x5 level 0x1 pending 0x1 in service 0\n", text)
        self.assertRegex(text, r"uart16550\n  IER 0x2 IIR 0x2 ")
        self.assertRegex(text, r"clint\n  mtime 0x\w+\n  hart 0: msip 0 mtimecmp 0xf{16}\n")
        self.assertRegex(text, r"virtio-rng\n  device id 0x4 .*\n  queue 0: ready 0 ")
        self.assertEqual(text.count("virtio"), 1)

    def test_the_end_is_a_place(self) -> None:
        told = self.all("--lesson", "demo", "--until", "end", "-c", "exits", "-c", "counts")
        self.assertEqual((told["reached"], told["exit_code"]), (True, 0))
        exits = {(row["interrupt"], row["cause"]): row["count"]
                 for row in told["results"][0]["harts"][0]["exits"]}
        self.assertGreater(exits[False, 21], 100)
        self.assertGreater(exits[True, 5], 10)
        counts = told["results"][1]["harts"][0]
        self.assertGreater(counts["guest_fences"], 0)
        self.assertGreater(sum(row["data_misses"] for row in counts["tlb"]), 0)

    def test_a_place_that_is_not_reached(self) -> None:
        told = self.all(self.topic(), "--until", "pc=0x4", "-c", "where", code=1)
        self.assertEqual((told["reached"], told["exit_code"]), (False, 0))
        self.assertTrue(self.text(self.topic(), "--until", "pc=0x4", "-c", "where", code=1)
                        .startswith("not reached: the run ended with exit code 0\n"))

    def test_a_limit_before_the_place_is_not_the_place(self) -> None:
        for until in ("end", "pc=0x4", "world"):
            run = (self.topic(), "--until", until, "--until-insn", "7")
            told = self.all(*run, "-c", "where", code=1)
            self.assertEqual((told["until"], told["reached"], told["exit_code"]),
                             (until.split("=")[0], False, None))
            self.assertTrue(self.text(*run, "-c", "where", code=1)
                            .startswith("not reached within 7 instructions\n"))

    def test_an_end_before_the_limit_is_not_the_limit(self) -> None:
        told = self.all(self.topic(), "--until-insn", "1000000000", "-c", "where", code=1)
        self.assertEqual((told["until"], told["reached"], told["exit_code"]), ("insns", False, 0))

    def test_a_symbol_is_a_place(self) -> None:
        for offset, text in ((0, ""), (4, "+4"), (4, "+0x4")):
            told = self.result("where", self.topic(), "--until", f"pc=take_state{text},2")["next"]
            self.assertEqual((told["symbol"], told["offset"]), ("take_state", hex(offset)))

    def test_nothing_ends_or_begins_again(self) -> None:
        for command in ("reset", "quit"):
            self.assertEqual(self.text(*DEMO, "-c", command, code=1),
                             f"(hartwood) {command}\nthis machine is only looked at\n")

    def test_operands_too_many_are_refused(self) -> None:
        cases = {"where 1": 'where: "1" is too many: it takes no operands',
                 "exits now": 'exits: "now" is too many: it takes no operands',
                 "disassemble 0x80000000 1 2": 'disassemble: "2" is an operand too many',
                 "hart 0 1": 'hart: "1" is an operand too many',
                 "disassemble 0x80000000 1001": "disassemble: at most 1000 instructions at once",
                 "read virtual 0x80000000 4 vmid=1":
                     "vmid=, asid=, hgatp= and vsatp= are about a guest"}
        commands = [word for command in cases for word in ("-c", command)]
        told = self.all("--lesson", "demo", *commands, code=1)["results"]
        self.assertEqual([result.get("error") for result in told], list(cases.values()))

    def test_bare_stages_are_told(self) -> None:
        place = ("--lesson", "gstage", "--until", "world")
        told = self.result("map vs", *place)
        self.assertEqual((told["bare"], told["ranges"], told["bytes"]), (True, [], 0))
        self.assertIn("\nBare: every address leads to itself\n",
                      self.text("--lesson", "demo", "-c", "map g"))

    def test_sizes_of_maps_are_readable(self) -> None:
        text = self.text(*DEMO, "-c", "map g")
        self.assertRegex(text, r"\n1 range, 4 KiB\n$")
        text = self.text("--lesson", "demo", "--until", "world,500", "-c", "map g")
        self.assertRegex(text, r"\n[0-9]+ ranges, [0-9.]{1,6} [KM]iB\n$")

    def test_symbols_know_their_space(self) -> None:
        """Guests lie at addresses where the firmware has symbols."""
        guest = Path(PROGRAM).parent / "firmware/guest-a.elf"
        host = self.result("where", "--lesson", "demo", "--until", "pc=0x80000000")["next"]
        self.assertIn("symbol", host)
        self.assertNotIn("symbol", self.result("where", *DEMO)["next"])
        for conditions, name in (("vmid=1", "_start"), ("v=1 mode=vs", "_start"), ("vmid=2", None),
                                 ("v=0", None)):
            told = self.all(*DEMO, "-c", f"symbols {guest} {conditions}", "-c", "where", "-c",
                            "symbols")["results"]
            self.assertEqual(told[1]["next"].get("symbol"), name, conditions)
            self.assertEqual(told[2]["files"][0]["file"], str(guest))
        told = self.all(*DEMO, "-c", f"symbols {guest} vmid=1", "-c", "disassemble shut_down+4 1")
        line = told["results"][1]["lines"][0]
        self.assertEqual((line["symbol"], line["offset"]), ("shut_down", "0x4"))

    def test_files_without_symbols_are_refused(self) -> None:
        for path, reason in (("/nowhere", "No such file or directory"), (__file__, "no ELF file"),
                             ("/bin/sh", "ELF for another architecture")):
            told = self.all(self.topic(), "-c", f"symbols {path}", code=1)["results"][0]
            self.assertTrue(told["error"].startswith(f"symbols: {path}: {reason}"), told)

    def test_traps_in_a_guest_are_counted(self) -> None:
        run = subprocess.run([PROGRAM, "demo", "--stats"], capture_output=True, text=True,
                             timeout=60, check=True)
        counts = self.all("--lesson", "demo", "--until", "end", "-c", "counts",
                          "-c", "exits")["results"]
        told, exits = counts[0]["harts"][0], counts[1]["harts"][0]["exits"]
        # Guest B has a user mode of its own, whose faults and calls stay in the guest.
        self.assertGreater(told["vs_traps"], 7)
        self.assertGreater(told["vs_interrupts"], 10)
        self.assertGreaterEqual(told["traps"], told["vs_traps"] + sum(
            row["count"] for row in exits if not row["interrupt"]))
        self.assertRegex(run.stderr, rf"exceptions +{told['traps']}\n"
                                     rf"    taken in VS-mode +{told['vs_traps']}\n")

    def test_causes_have_one_name(self) -> None:
        place = ("--lesson", "demo", "--until", "world,4")
        explained = self.result("explain", *place)
        exits = self.result("exits", *place)["harts"][0]["exits"]
        self.assertIn((explained["interrupt"], explained["cause"], explained["words"]),
                      [(row["interrupt"], row["cause"], row["words"]) for row in exits])

    def test_a_walk_by_asid(self) -> None:
        place = (self.topic(), "--until", "world")
        plain = self.result("walk 0x80000000 fetch as=vs", *place)
        asid = int(plain["atp"], 16) >> 44 & 0xffff
        chosen = self.result(f"walk 0x80000000 fetch as=vs asid={asid}", *place)
        self.assertEqual(chosen["stages"], plain["stages"])
        for command in (f"walk 0x80000000 as=vs asid={asid + 1}", "walk 0x0 as=hs asid=77",
                        "walk 0x0 as=m asid=1", f"map g asid={asid}"):
            told = self.all(*place, "-c", command, code=1)["results"][0]
            self.assertIn("asid", told["error"].lower())

    def test_engines_agree(self) -> None:
        commands = [word for command in ("where", "reg", "map g", "map vs", "explain", "harts",
                                         "walk 0x80000000 fetch as=vs", "reg hstatus vsatp")
                    for word in ("-c", command)]
        texts = [self.text("--json", self.topic(), "--deterministic", "--engine", engine, *options,
                           "--until", "world,9", *commands) for engine, options in ENGINES.items()]
        self.assertEqual(texts[0], texts[1])

    def test_a_walk_has_both_stages(self) -> None:
        place = (self.topic(), "--until", "world")
        walk = self.result("walk 0x80000000 fetch as=vs", *place)
        text = self.text(*place, "-c", "walk 0x80000000 fetch as=vs")
        first, second = walk["stages"]
        self.assertEqual((first["stage"], first["mode"], second["stage"]),
                         ("VS-stage", "Sv39", "G-stage"))
        for pte in first["ptes"]:
            self.assertEqual(pte["gstage"]["gives"][-3:], pte["address"][-3:])
            self.assertIn(pte["gstage"]["gives"], text)
        # Every PTE of the text is in the JSON, and the other way round.
        values = re.findall(r": 0x([0-9a-f]{16}) ", text)
        self.assertEqual(len(values), text.count("PTE at"))

        def ptes(stage: dict) -> list[int]:
            return [value for pte in stage["ptes"]
                    for value in [*(ptes(pte["gstage"]) if "gstage" in pte else []),
                                  int(pte["value"], 16)]]

        self.assertEqual([int(value, 16) for value in values], ptes(first) + ptes(second))
        self.assertEqual((walk["physical"], walk["place"], walk["pmp"]),
                         ("0x80000000", "RAM", "rwx"))

    def test_a_walk_that_faults_tells_the_trap(self) -> None:
        walk = self.result("walk 0x0 store as=vs", self.topic(), "--until", "world")
        self.assertNotIn("physical", walk)
        self.assertIn(walk["trap"]["cause"], (15, 23))
        self.assertIn("refused", json.dumps(walk["stages"]))

    def test_fields_have_words(self) -> None:
        hstatus, satp = self.result("reg hstatus hgatp", *DEMO)["registers"]
        self.assertEqual((hstatus["name"], satp["name"]), ("hstatus", "hgatp"))
        fields = {field["name"]: field for field in satp["fields"]}
        self.assertEqual((fields["MODE"]["words"], fields["VMID"]["words"]), ("Sv39x4", "1"))
        self.assertEqual(int(fields["root"]["words"], 16), int(fields["root"]["bits"], 16) << 12)

    def test_explain_and_its_text_agree(self) -> None:
        place = ("--lesson", "demo", "--until", "world,4")
        told = self.result("explain", *place)
        text = self.text(*place, "-c", "explain")
        self.assertIn(f"at pc {told['pc']} in {told['from']}", text)
        for sentence in told["why"]:
            self.assertIn(f"\n{sentence}\n", text)
        for register in told["registers"]:
            self.assertIn(f"\n{register['name']:10} 0x{int(register['value'], 16):016x}\n", text)

    def test_memory(self) -> None:
        read = self.result("read guest-physical 0x80000000 16", *DEMO)
        where = self.result("where", *DEMO)["next"]
        bits = int(where["bits"], 16).to_bytes(where["length"], "little").hex()
        self.assertTrue(read["bytes"].startswith(bits))
        place = self.result("translate guest-physical 0x80000010", *DEMO)
        mapped = self.result("map g", *DEMO)["ranges"][0]
        self.assertEqual(int(place["physical"]["address"], 16), int(mapped["to"], 16) + 0x10)
        self.assertEqual(place["physical"]["page_size"], 4096)

    def test_points_and_plain_commands(self) -> None:
        told = self.all(*DEMO, "-c", "break 0x80000000 v=1", "-c", "points", "-c", "space")
        point = told["results"][1]["points"][0]
        self.assertEqual((point["address"], point["v"], point["kind"]), ("0x80000000", 1, "break"))
        self.assertTrue(told["results"][2]["text"].startswith("space: virtual"))

    def test_a_command_that_fails(self) -> None:
        told = self.all(*DEMO, "-c", "nonsense", "-c", "walk x", "-c", "continue", "-c", "where",
                        code=1)
        self.assertEqual([result["ok"] for result in told["results"]], [False] * 3 + [True])
        self.assertEqual(told["results"][0]["error"],
                         '"nonsense" is no command; "help" lists them')
        self.assertIn('"nonsense" is no command', self.text(*DEMO, "-c", "nonsense", code=1))

    def test_commands_of_any_bytes_are_json(self) -> None:
        run = subprocess.run([PROGRAM.encode(), b"inspect", self.topic().encode(), b"--json", b"-c",
                              b"\xff\"\\\x01 </script>"], capture_output=True, timeout=60,
                             check=False)
        self.assertEqual(run.returncode, 1)
        self.assertFalse(json.loads(run.stdout)["results"][0]["ok"])

    def test_the_command_line_is_checked(self) -> None:
        cases = {
            ("-c", "where", "--until", "never"): "--until: ",
            ("-c", "where", "--until", "world,0"): "--until: ",
            ("-c", "where", "--until", "world,1x"): "--until: ",
            ("-c", "where", "--until", "pc="): "--until: ",
            ("-c", "where", "--until", "pc=5x"): "--until: ",
            (self.topic(), "-c", "where", "--until", "pc=nosuch"):
                '--until: "nosuch" is no symbol of what is loaded',
            ("-c", "where", "--until", "end,2"): "--until: ",
            ("-c", "where", "--until-insn", "0"): "--until-insn: ",
            ("-c", "where", "--lesson", "none"): "demo: no lesson",
            ("-c", "where", "--lesson", "demo", "--bios", "builtin"): "inspect: --lesson excludes",
            ("-c", ""): "--command: the value is empty",
            ("-c",): "inspect: -c needs a value",
            ("--lesson", "demo"): "inspect: nothing is asked; give a command by -c",
            ("-c", "where", "/nowhere.elf"): "/nowhere.elf: ",
            ("-c", "where", self.topic(), "--engine", "check"): "inspect: --engine check",
            ("-c", "where", "--bios", "none"): "inspect: nothing to run",
            sum((("-c", "where") for _ in range(65)), ()): "--command: more than 64",
        }
        for words, text in cases.items():
            run = inspect(*words)
            self.assertEqual((run.returncode, run.stdout), (2, ""), words)
            self.assertTrue(run.stderr.startswith(f"hartwood: {text}"), run.stderr)
            self.assertEqual(run.stderr.count("\n"), 1)

    def test_a_full_disk_is_told(self) -> None:
        with open("/dev/full", "w", encoding="utf-8") as full:
            run = subprocess.run([PROGRAM, "inspect", *DEMO, "-c", "where"], stdout=full,
                                 stderr=subprocess.PIPE, timeout=60, check=False)
        self.assertEqual(run.returncode, 2)


if __name__ == "__main__":
    PROGRAM, FOLDER = sys.argv[1], Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1])
