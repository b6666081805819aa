"""The monitor: scripts give the same under each engine, and the prompt shares the terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import subprocess
import sys
import tempfile
import termios
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "cli"))
import bare_elf
from bare_elf import T0, lui

PROGRAM = ""
FOLDER = Path()
ENGINES = {"interp": [], "jit": ["--jit-threshold", "1"]}
ESCAPE = b"\x01c"
ECHO = [lui(T0, 0x10000000), # the UART
        0x0052c303,          # lbu t1, 5(t0)
        0x00137313,          # andi t1, t1, 1
        0xfe030ce3,          # beqz t1, -8
        0x0002c303,          # lbu t1, 0(t0)
        0x00628023,          # sb t1, 0(t0)
        0xfedff06f]          # j -20

READ_CYCLE = [0x3063d073,  # csrwi mcounteren, 7
              0x1063d073,  # csrwi scounteren, 7
              0x00000297,  # auipc t0, 0
              0x01c28313,  # addi t1, t0, 28
              0x34131073,  # csrw mepc, t1
              0x30200073,  # mret, to U-mode
              0x00000013, 0x00000013, 0x00000013,
              0x000043b7,  # lui t2, 4
              0xc0002373,  # csrr t1, cycle
              0xfff38393,  # addi t2, t2, -1
              0xfe039ce3,  # bnez t2, -8
              0x1072b023,  # sd t2, 256(t0)
              0xfedff06f]  # j -20


class ScriptTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.script = Path(folder.name) / "script"

    def run_script(self, *lines: str, topic: str = "mem_insn", engine: str = "interp",
                   code: int = 0) -> str:
        """What the run prints with these commands."""
        self.script.write_text("\n".join(lines) + "\n", encoding="utf-8")
        run = subprocess.run([PROGRAM, "run", str(FOLDER / f"{topic}-htif.elf"), "--deterministic",
                              "--engine", engine, *ENGINES[engine], "--monitor-script",
                              str(self.script)], capture_output=True, text=True, timeout=60)
        self.assertEqual((run.returncode, run.stderr), (code, ""))
        return run.stdout

    def test_engines_agree(self) -> None:
        lines = ["until trap", "explain", "until world", "where", "reg", "map g", "map vs",
                 *["until mode"] * 20, *["step"] * 20, "reg hstatus vsatp hgatp", "harts"]
        self.assertEqual(self.run_script(*lines), self.run_script(*lines, engine="jit"))

    def test_the_way_of_a_trap_is_explained(self) -> None:
        text = self.run_script(*["until trap"] * 400, "explain", topic="irq_traps")
        self.assertIn("Exception ", text)
        self.assertRegex(text, r"Taken in \w+-mode: ")
        self.assertRegex(text, r"\n[ms]cause +0x")

    def test_a_walk_shows_both_stages(self) -> None:
        text = self.run_script("until world", "walk 0x80000000 fetch as=vs")
        self.assertIn("VS-stage walk of the address 0x80000000 by Sv39", text)
        self.assertIn("G-stage walk of the PTE's address", text)
        self.assertRegex(text, r"\nphysical 0x80000000 \(RAM\), PMP rwx\n$")

    def test_a_step_is_one_instruction_of_one_hart(self) -> None:
        text = self.run_script("step", "step", "reg minstret")
        self.assertRegex(text, r"stepped, hart 0\nM-mode\n=> 0x0+1004 ")
        self.assertRegex(text, r"stepped, hart 0\nM-mode\n=> 0x0+1008 ")
        self.assertIn("minstret   0x0000000000000002", text)

    def test_a_breakpoint_stops_where_its_condition_holds(self) -> None:
        entry = re.search(r"=> (0x\w+)", self.run_script("until world"))[1]
        text = self.run_script(f"break {entry} v=1", f"break {entry} v=0 mode=u", "continue")
        self.assertIn(f"breakpoint 1, hart 0\nVS-mode of VMID 0\n=> {entry}", text)

    def test_the_end_of_a_script_lets_a_run_that_goes_on_go_on(self) -> None:
        self.assertIn("0 failed", self.run_script("continue"))

    def test_a_wrong_command_is_told_and_fails_the_run(self) -> None:
        text = self.run_script("walk", "wlak 1", "walk 1 as=hs vmid=3", "walk x", code=1)
        self.assertEqual(text.splitlines(), [
            'the address is missing', '"wlak" is no command; "help" lists them',
            "vmid=, hgatp= and vsatp= are about a guest: add as=vs or as=vu",
            'the address "x" is neither a number (decimal or 0x...) nor a symbol'])

    def test_a_symbol_is_an_address(self) -> None:
        text = self.run_script("break take_state", "continue", "break take_state+4 v=0", "continue",
                               "translate virtual take_state+4")
        self.assertRegex(text, r"(?s)breakpoint 1, hart 0\nM-mode\n=> (0x\w+) <take_state\+0>"
                               r".*breakpoint 2, hart 0\nM-mode\n=> (0x\w+) <take_state\+0x4>")
        for word in ("nosuch", "take_state+", "take_state+x", "+4"):
            self.assertIn("nor a symbol", self.run_script(f"break {word}", code=1))

    def test_roots_of_reserved_modes_are_refused(self) -> None:
        roots = ("0xf000000000080000", "0x1000000000080000", "0x7000000000080000",
                 "0xb000000000080000")
        for root in roots:
            for command in ("walk 0x1000 as=vs hgatp=", "walk 0x1000 as=vs vsatp=", "map g hgatp=",
                            "map vs vsatp="):
                self.assertEqual(self.run_script(command + root, code=1),
                                 "the mode of that root, bits 63 to 60, is reserved\n")

    def test_code_that_has_run_heeds_a_csr_that_the_user_sets(self) -> None:
        self.script.write_text("watch 0x80000108 8\ncontinue\nset mcounteren 0\nuntil trap\n"
                               "explain\nquit\n", encoding="utf-8")
        image = self.script.with_name("image")
        image.write_bytes(bare_elf.elf(READ_CYCLE))
        for engine, options in ENGINES.items():
            run = subprocess.run([PROGRAM, "run", str(image), "--pmp", "0", "--engine", engine,
                                  *options, "--monitor-script", str(self.script)],
                                 capture_output=True, text=True, timeout=60)
            self.assertIn("illegal instruction", run.stdout.lower(), engine)

    def test_a_script_that_is_not_there_is_refused(self) -> None:
        run = subprocess.run([PROGRAM, "run", str(FOLDER / "mem_insn-htif.elf"), "--monitor-script",
                              "/nowhere"], capture_output=True, text=True, timeout=60)
        self.assertEqual((run.returncode, run.stdout, run.stderr),
                         (2, "", "hartwood: /nowhere: No such file or directory\n"))

    def test_the_prompt_needs_a_terminal(self) -> None:
        run = subprocess.run([PROGRAM, "run", str(FOLDER / "mem_insn-htif.elf"), "--monitor"],
                             capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
        self.assertEqual(run.returncode, 2)
        self.assertEqual(run.stderr, "hartwood: --monitor needs a terminal; use --monitor-script\n")


class PromptTest(unittest.TestCase):
    """On a pseudo terminal, where the guest's console is too."""

    def start(self, *arguments: str) -> None:
        self.text = b""
        self.master, slave = pty.openpty()
        self.addCleanup(os.close, self.master)

        def lead() -> None:
            """Makes the pseudo terminal the one of a session of its own, in the foreground."""
            os.setsid()
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

        self.process = subprocess.Popen([PROGRAM, "run", *arguments], stdin=slave, stdout=slave,
                                        stderr=slave, preexec_fn=lead,
                                        env={**os.environ, "TERM": "dumb"})
        os.close(slave)
        self.addCleanup(self.process.kill)

    def wait_for(self, what: bytes) -> None:
        """Reads until the program has printed this behind what was waited for before."""
        end = time.monotonic() + 30
        while what not in self.text:
            self.assertLess(time.monotonic(), end, self.text)
            if select.select([self.master], [], [], 1)[0]:
                self.text += os.read(self.master, 4096)
        self.text = self.text[self.text.index(what) + len(what):]

    def rest(self) -> bytes:
        """What an ended program has printed behind what was waited for."""
        while True:
            try:
                self.text += os.read(self.master, 4096)
            except OSError:  # nobody has the other end any more
                return self.text

    def wait_for_guest(self) -> None:
        """Until the terminal is the guest's."""
        end = time.monotonic() + 30
        while termios.tcgetattr(self.master)[3] & termios.ISIG:
            self.assertLess(time.monotonic(), end, self.text)
            time.sleep(0.01)

    def type(self, text: bytes) -> None:
        os.write(self.master, text)

    def test_prompt_completes_and_ends_with_the_run(self) -> None:
        self.start("--monitor", str(FOLDER / "mem_insn-virt.elf"))
        self.wait_for(b"(hartwood) ")
        self.type(b"wher\t\n")
        self.wait_for(b"M-mode")
        self.wait_for(b"(hartwood) ")
        self.type(b"reg hsta\tus\n")
        self.wait_for(b"VTSR")
        self.wait_for(b"(hartwood) ")
        self.type(b"disassemble absent_c\t1\n") # absent_cases, and a blank
        self.wait_for(b"<absent_cases")
        self.wait_for(b"(hartwood) ")
        self.type(b"continue\n")
        self.wait_for(b"0 failed")
        self.assertEqual(self.process.wait(30), 0)

    def test_quit(self) -> None:
        self.start("--monitor", str(FOLDER / "mem_insn-virt.elf"))
        self.wait_for(b"(hartwood) ")
        self.type(b"quit\n")
        self.assertEqual(self.process.wait(30), 0)
        self.wait_for(b"quit\r\n")
        self.assertEqual(self.rest(), b"")

    def test_what_is_typed_shows_after_the_guest_has_run(self) -> None:
        """The prompt does not begin with the raw mode of the guest, nor the guest with the prompt's."""
        with tempfile.NamedTemporaryFile(suffix=".elf") as program:
            program.write(bare_elf.elf(ECHO))
            program.flush()
            self.start("--monitor", program.name)
            for _ in range(2):
                self.wait_for(b"(hartwood) ")
                self.type(b"step\n")
                self.wait_for(b"step\r\n")
                self.wait_for(b"stepped")
            self.wait_for(b"(hartwood) ")
            self.type(b"continue\n")
            self.wait_for(b"continue\r\n")
            self.wait_for_guest()
            self.type(b"\x01x")
            self.assertEqual(self.process.wait(30), 0)

    def test_a_key_calls_the_monitor_and_the_guest_gets_its_terminal_back(self) -> None:
        """A guest that says what is typed: the monitor's lines are not for it."""
        with tempfile.NamedTemporaryFile(suffix=".elf") as program:
            program.write(bare_elf.elf(ECHO))
            program.flush()
            self.start(program.name)
            self.wait_for_guest()
            self.type(b"a")
            self.wait_for(b"a")
            self.type(ESCAPE)
            self.wait_for(b"(hartwood) ")
            self.type(b"reg misa\n")
            self.wait_for(b"misa ")
            self.wait_for(b"(hartwood) ")
            self.type(b"continue\n")
            self.wait_for_guest()
            self.type(b"b")
            self.wait_for(b"b")
            self.type(ESCAPE)
            self.wait_for(b"(hartwood) ")
            self.type(b"\x04")  # Ctrl-D lets it go on
            self.wait_for_guest()
            self.type(b"\x01x")
            self.assertEqual(self.process.wait(30), 0)


if __name__ == "__main__":
    PROGRAM, FOLDER = sys.argv[1], Path(sys.argv[2])
    unittest.main(argv=sys.argv[:1])
