"""The run as the host sees it: exit codes, signals, the terminal, pipes and an idle guest."""

import os
import pty
import resource
import select
import signal
import subprocess
import tempfile
import termios
import time
from pathlib import Path

import bare_elf
from bare_elf import LOOP, T0, T1, addi, lui, store
from program import TIMEOUT, CommandLineTest, main, program

FINISHER = 0x100000
UART = 0x10000000
WFI = 0x10500073
BACK = {1: 0xffdff06f, 2: 0xff9ff06f}  # jal x0, -4 and -8
ESCAPE = b"\x01x"  # Ctrl-A x


def finish(code: int, failure: int = 0) -> bytes:
    """A program that writes to the test finisher."""
    value = failure << 16 | code
    return bare_elf.elf([lui(T0, FINISHER), lui(T1, value + 0x800), addi(T1, T1, value & 0xfff),
                         store(4, T1, T0, 0), LOOP])


# Writes one byte to the UART: whoever reads it knows that the guest runs.
HELLO = [lui(T0, UART), addi(T1, 0, ord("x")), store(4, T1, T0, 0) & ~0x7000]  # sb


def chatter() -> bytes:
    """A program that writes to the UART for ever."""
    return bare_elf.elf(HELLO + [BACK[1]])


def spinner() -> bytes:
    """A program that says hello and loops."""
    return bare_elf.elf(HELLO + [LOOP])


def sleeper() -> bytes:
    """A program that says hello and waits for an interrupt that never comes."""
    return bare_elf.elf(HELLO + [WFI, BACK[1]])


class RunTest(CommandLineTest):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def start(self, elf: bytes, *options: str, **streams) -> subprocess.Popen:
        path = self.folder / "program.elf"
        path.write_bytes(elf)
        process = subprocess.Popen([program(), "run", *options, str(path)],
                                   stderr=subprocess.PIPE, **streams)
        self.addCleanup(self.reap, process)
        return process

    @staticmethod
    def reap(process: subprocess.Popen) -> None:
        if process.poll() is None:
            process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, process.stderr):
            if stream:
                stream.close()

    def start_on_terminal(self, elf: bytes) -> tuple[subprocess.Popen, int, list]:
        """The program in the foreground of a terminal of its own; its master end and settings."""
        master, slave = pty.openpty()
        self.addCleanup(os.close, master)
        before = termios.tcgetattr(slave)

        def take_terminal() -> None:
            os.setsid()
            os.close(os.open(os.ttyname(0), os.O_RDWR))

        process = self.start(elf, stdin=slave, stdout=slave, preexec_fn=take_terminal)
        os.close(slave)
        self.wait_for(lambda: not self.is_cooked(master), "raw mode")
        return process, master, before

    @staticmethod
    def is_cooked(terminal: int) -> bool:
        return bool(termios.tcgetattr(terminal)[3] & termios.ICANON)

    def wait_for(self, condition, what: str) -> None:
        deadline = time.monotonic() + 10
        while not condition():
            self.assertLess(time.monotonic(), deadline, f"no {what}")
            time.sleep(0.01)

    def test_finisher(self) -> None:
        for elf, code in ((finish(0x5555), 0), (finish(0x3333, 7), 7), (finish(0x3333, 255), 255)):
            process = self.start(elf, stdin=subprocess.DEVNULL)
            self.assertEqual(process.wait(TIMEOUT), code)

    def test_finisher_resets(self) -> None:
        """A program that resets for ever only ends at its limit."""
        process = self.start(finish(0x7777), "--max-instructions", "1000", "--stats",
                             stdin=subprocess.DEVNULL)
        self.assertEqual(process.wait(TIMEOUT), 124)
        self.assertRegex(process.stderr.read().decode(), r"(?m)^ *resets +[1-9]")

    def test_no_memory_for_code(self) -> None:
        """A host that grants the translator no memory: one warning, and the guest runs."""
        def deny() -> None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (48 << 20, 48 << 20))  # less than 64 MiB

        for code in (0x5555, 0x3333):
            process = self.start(finish(code, 7), "--engine", "jit", stdin=subprocess.DEVNULL,
                                 preexec_fn=deny, restore_signals=False)
            self.assertEqual(process.wait(TIMEOUT), 0 if code == 0x5555 else 7)
            lines = process.stderr.read().decode().splitlines()
            self.assertRegex(lines[0], r"hartwood: engine jit: .+; the interpreter runs alone")
            self.assertEqual(len([line for line in lines if "engine jit" in line]), 1)
        process = self.start(finish(0x5555), "--engine", "check", stdin=subprocess.DEVNULL,
                             preexec_fn=deny, restore_signals=False)
        self.assertEqual(process.wait(TIMEOUT), 2)

    def test_signals_end_it(self) -> None:
        for sig in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            for elf in (spinner(), sleeper()):
                process = self.start(elf, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
                self.assertEqual(process.stdout.read(1), b"x")
                process.send_signal(sig)
                self.assertEqual(process.wait(10), 128 + sig)

    def test_closed_output_ends_it(self) -> None:
        process = self.start(chatter(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        self.assertEqual(process.stdout.read(10), b"x" * 10)
        process.stdout.close()
        self.assertGreaterEqual(process.wait(10), 0)

    def test_closed_input_is_fine(self) -> None:
        process = self.start(finish(0x5555), stdin=subprocess.DEVNULL,
                             preexec_fn=lambda: os.close(0))
        self.assertEqual(process.wait(TIMEOUT), 0)

    def test_escape_key(self) -> None:
        process, master, before = self.start_on_terminal(sleeper())
        os.write(master, ESCAPE)
        self.assertEqual(process.wait(10), 0)
        self.assertEqual(termios.tcgetattr(master), before)

    def test_signal_restores_the_terminal(self) -> None:
        for sig in (signal.SIGTERM, signal.SIGINT):
            process, master, before = self.start_on_terminal(sleeper())
            process.send_signal(sig)
            self.assertEqual(process.wait(10), 128 + sig)
            self.assertEqual(termios.tcgetattr(master), before)

    def test_interrupt_key_is_the_guests(self) -> None:
        process, master, _ = self.start_on_terminal(sleeper())
        os.write(master, b"\x03")
        time.sleep(0.3)
        self.assertIsNone(process.poll())

    def test_stop_and_continue(self) -> None:
        process, master, _ = self.start_on_terminal(sleeper())
        process.send_signal(signal.SIGTSTP)
        self.wait_for(lambda: self.is_cooked(master), "restored terminal")
        _, status = os.waitpid(process.pid, os.WUNTRACED)
        self.assertTrue(os.WIFSTOPPED(status))
        process.send_signal(signal.SIGCONT)
        self.wait_for(lambda: not self.is_cooked(master), "raw mode")
        os.write(master, ESCAPE)
        self.assertEqual(process.wait(10), 0)

    def test_terminal_hangup_ends_it(self) -> None:
        master, slave = pty.openpty()
        process = self.start(sleeper(), stdin=slave, stdout=slave)
        os.close(slave)
        self.assertEqual(os.read(master, 1), b"x")
        os.close(master)
        self.assertGreaterEqual(process.wait(10), 0)

    def test_pty_is_named(self) -> None:
        process = self.start(chatter(), "--serial", "pty", stdin=subprocess.DEVNULL)
        line = process.stderr.readline().decode()
        self.assertRegex(line, r"/dev/pts/\d+")
        terminal = os.open(line.split()[-1], os.O_RDWR | os.O_NOCTTY)
        self.addCleanup(os.close, terminal)
        self.assertTrue(select.select([terminal], [], [], 10)[0])
        self.assertEqual(os.read(terminal, 4)[:1], b"x")

    def test_idle_guest_leaves_the_host_alone(self) -> None:
        seconds = 3
        for harts in ("1", "4"):
            process = self.start(sleeper(), "--smp", harts, stdin=subprocess.DEVNULL,
                                 stdout=subprocess.PIPE)
            self.assertEqual(process.stdout.read(1), b"x")
            time.sleep(seconds)
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            process.send_signal(signal.SIGTERM)
            process.wait(10)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            # 2 % of the time, and what the start costs.
            self.assertLess(used, 0.02 * seconds + 0.5, harts)


if __name__ == "__main__":
    main()
