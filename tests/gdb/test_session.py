"""Scripted sessions of gdb-multiarch with a hypervisor and its guests."""

import re
import unittest

from support import Machine, main


def answer(output: str, command: str) -> str:
    """What gdb printed for this command (the first time it was given)."""
    parts = output.split(f">>> {command}\n", 1)
    return parts[1].split(">>> ", 1)[0] if len(parts) > 1 else ""


class SessionTest(unittest.TestCase):
    def assert_in_order(self, output: str, *patterns: str) -> None:
        """Each pattern is found behind the one before."""
        at = 0
        for pattern in patterns:
            found = re.compile(pattern, re.MULTILINE).search(output, at)
            self.assertIsNotNone(found, f"{pattern!r} in\n{output[at:]}\nof\n{output}")
            at = found.end()

    def test_breakpoint_and_backtrace_in_the_guest(self) -> None:
        output = Machine(self).gdb("break guest_inner", "continue", "bt", "print $virt", "finish",
                                   "kill")
        self.assert_in_order(output, r"^Breakpoint 1, guest_inner \(n=1\)", r"#0 +guest_inner",
                             r"#1 .* guest_work \(n=1\)", r"#2 .* guest_main", r"#3 .* guest_start",
                             r"PRV=S V", r"Value returned is .* = 2")

    def test_backtrace_in_the_host(self) -> None:
        output = Machine(self).gdb("break handle_exit", "continue", "bt", "print $virt",
                                   "print/x $scause", "print guests[0].exits", "kill")
        self.assert_in_order(output, r"^Breakpoint 1, handle_exit", r"#0 +handle_exit",
                             r"#1 .* run_guest", r"#2 .* hypervisor", r"PRV=S \]", r"= 0xa",
                             r"= 0")

    def test_steps_from_host_into_guest_and_back(self) -> None:
        output = Machine(self).gdb("break into_guest", "continue", "delete", "print $virt", "stepi",
                                   "print $virt", "x/i $pc", "break *(guest_exit+0)", "continue",
                                   "stepi 20", "info symbol $pc", "print/x $virt", "kill")
        self.assertIn("PRV=S ]", answer(output, "print $virt"))
        self.assert_in_order(answer(output, "stepi"), r"guest_start")
        self.assert_in_order(output, "PRV=S ]", "guest_start", "PRV=S V ]", "guest_start",
                             "guest_exit", "section .text", "= 0x1")

    def test_watchpoint_in_guest_memory(self) -> None:
        output = Machine(self).gdb("break guest_main", "continue", "delete", "watch guest_sum",
                                   "continue", "continue", "kill")
        self.assert_in_order(output, "watchpoint 2: guest_sum", "Old value = 0", "New value = 1",
                             "watchpoint 2: guest_sum")

    def test_watch_kinds_by_the_same_variable(self) -> None:
        output = Machine(self).gdb("rwatch total_exits", "continue", "delete", "awatch total_exits",
                                   "continue", "continue", "print total_exits", "kill")
        self.assert_in_order(output, "read watchpoint 1", "Value = 0", "access .*watchpoint 2",
                             "New value = 1", "access .*watchpoint 2", "Value = 1", "= 1")

    def test_filter_by_vmid(self) -> None:
        output = Machine(self).gdb("monitor filter vmid=2", "break guest_inner", "continue",
                                   "info threads", "print guest_calls", "continue",
                                   "info threads", "print guest_calls", "kill")
        for command in ("info threads", "print guest_calls"):
            self.assertIn(command, output)
        self.assertNotIn("VMID 1", output)
        self.assert_in_order(output, "VS-mode, VMID 2", "= 1", "VS-mode, VMID 2", "= 2")

    def test_filter_by_v(self) -> None:
        """The guest's code under an address that only a guest has, and only V=0 counts."""
        machine = Machine(self)
        output = machine.gdb("monitor filter v=0", "break guest_inner", "break hypervisor",
                             "continue", "continue")
        self.assert_in_order(output, "Breakpoint 2, hypervisor", "exited normally")
        self.assertNotIn("Breakpoint 1, ", output)
        self.assertEqual(machine.result(), (0, ""))

    def test_hardware_breakpoint(self) -> None:
        output = Machine(self).gdb("hbreak guest_work", "continue", "info breakpoints", "kill")
        self.assert_in_order(output, "^Breakpoint 1, guest_work", "hw breakpoint")

    def test_harts_are_threads(self) -> None:
        output = Machine(self, "--smp", "2").gdb(
            "info threads", "break second_hart", "continue", "info threads", "thread 1",
            "thread 2", "print $mhartid", "next", "next", "kill")
        self.assert_in_order(output, r"Thread 1 \(hart 0: M-mode\)", r"Thread 2 \(hart 1: M-mode\)",
                             r"^Thread 2 hit Breakpoint 1, second_hart", r"\* 2 .*second_hart",
                             r"Switching to thread 1", r"Switching to thread 2", r"= 1")

    def test_one_hart_steps_while_the_other_stands(self) -> None:
        output = Machine(self, "--smp", "2").gdb(
            "break second_hart", "continue", "delete", "set scheduler-locking on", "thread 1",
            "print/x $pc", "thread 2", "stepi 5000", "print idle_rounds > 100", "thread 1",
            "echo again\\n", "print/x $pc", "kill")
        places = re.findall(r"= (0x[0-9a-f]+)$", output, re.MULTILINE)
        self.assertEqual(len(places), 2, output)
        self.assertEqual(places[0], places[1])
        self.assert_in_order(output, "print idle_rounds", "= 1$")

    def test_registers(self) -> None:
        output = Machine(self).gdb(
            "break handle_exit", "continue", "print/x $hgatp >> 60", "print/x $vsatp >> 60",
            "print/x $misa >> 62", "set $vsscratch = 0x1234", "print/x $vsscratch",
            "set $mhartid = 5", "print $mhartid", "print/x $hedeleg", "set $t6 = 77", "print $t6",
            "set $ft3.double = 1.5", "print $ft3.double", "print $fcsr", "print $priv", "kill")
        self.assert_in_order(output, "= 0x8", "= 0x8", "= 0x2", "= 0x1234", "= 0$", "= 0x0", "= 77",
                             r"= 1\.5", "= 0", "= 1$")

    def test_write_to_memory_shows_in_the_program(self) -> None:
        """Also code: its old translation must not be run."""
        machine = Machine(self)
        output = machine.gdb("break guest_main", "continue", "continue", "continue",
                             "set var *(int *)guest_work = 0x00008067", "delete",
                             "break handle_exit", "continue", "print g->a0", "kill")
        self.assert_in_order(output, r"print g->a0", "= 2$")

    def test_the_program_ends(self) -> None:
        machine = Machine(self)
        output = machine.gdb("continue")
        self.assertIn("exited normally", output)
        self.assertEqual(machine.result(), (0, ""))

    def test_detach_lets_the_program_run(self) -> None:
        machine = Machine(self)
        machine.gdb("break guest_inner", "continue", "monitor break 0x80000000", "detach")
        self.assertEqual(machine.result(), (0, ""))

    def test_kill_ends_the_machine(self) -> None:
        machine = Machine(self, "--smp", "2")
        machine.gdb("kill")
        self.assertEqual(machine.result(), (0, ""))


if __name__ == "__main__":
    main()
