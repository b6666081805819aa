"""gdb and a KVM guest: breakpoints in two kernels at the same address, told apart by V.

Host and guest are the same kernel of Debian's, which comes without symbols; those of /proc/kallsyms
serve (tools/kallsyms-to-elf). HARTWOOD_SESSION in the environment names a file for gdb's words.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

from console import PATIENCE
from kvm_scenarios import Host
from support import PROMPT, ROOT, SystemTest, program

import kvm_host

GDB = "gdb-multiarch"
GDB_SECONDS = 300
KALLSYMS_SECONDS = 600
PROGRAM_RUNS = 40


class KvmGuest(SystemTest):
    """A guest of KVM, seen from outside."""

    def setUp(self) -> None:
        super().setUp()
        if not kvm_host.complete(self.images):
            self.fail("there is no disk for KVM; run tools/guest-images/fetch --kvm")

    def symbols(self, host: Host) -> tuple[Path, Path]:
        """Symbol files of the kernel and of its module kvm, as they are in the host."""
        text = host.command("grep -i ' t ' /proc/kallsyms | grep -v -e '\\[[^k]' -e ' \\$x'",
                            KALLSYMS_SECONDS)
        lines = [line for line in text.splitlines() if re.match(r"[0-9a-f]{16} ", line)]
        module = [line.rpartition("\t")[0] for line in lines if line.endswith("[kvm]")]
        kernel = [line for line in lines if not line.endswith("]")]
        return self.symbol_file("kernel.sym", kernel), self.symbol_file("kvm.sym", module)

    def symbol_file(self, name: str, lines: list[str]) -> Path:
        """What tools/kallsyms-to-elf makes of these lines."""
        elf = self.folder / name
        elf.write_bytes(subprocess.run([sys.executable, ROOT / "tools/kallsyms-to-elf"],
                                       input="\n".join(lines).encode(), capture_output=True,
                                       check=True).stdout)
        return elf

    def gdb(self, host: Host, socket: Path, symbols: tuple[Path, Path], *commands: str) -> str:
        """Runs gdb while the guest's shell runs a program once a second."""
        words = [GDB, "-nx", "-batch"]
        for command in (f"symbol-file {symbols[0]}", f"add-symbol-file {symbols[1]}",
                        "set confirm off", "set width 100", f"target remote {socket}"):
            words += ["-ex", command]
        for command in commands:
            words += ["-ex", "echo (gdb) " + command.replace("\n", "\\n >  ") + "\\n"]
            if "\n" in command:
                script = self.folder / "commands.gdb"
                script.write_text(command + "\n", encoding="ascii")
                words += ["-x", str(script)]
            else:
                words += ["-ex", command]
        host.console.send(f"for i in $(seq {PROGRAM_RUNS}); do uname -s; sleep 1; done; "
                          "echo LOOP''ED\n")
        # What monitor commands print goes to standard error: one stream keeps the order.
        text = subprocess.run(words, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True,
                              timeout=GDB_SECONDS * PATIENCE, check=False).stdout
        if "HARTWOOD_SESSION" in os.environ:
            Path(os.environ["HARTWOOD_SESSION"]).write_text(text, encoding="utf-8")
        return text

    def assert_in_order(self, output: str, *patterns: str) -> None:
        """Each pattern is found behind the one before."""
        at = 0
        for pattern in patterns:
            found = re.compile(pattern, re.MULTILINE).search(output, at)
            self.assertIsNotNone(found, f"{pattern!r} in\n{output[at:]}\nof\n{output}")
            at = found.end()

    def test_breaks_steps_and_backtraces_in_both_kernels(self) -> None:
        """One address in two kernels; from the host into the guest and back."""
        socket = self.folder / "gdb"
        own = ("--engine", os.environ.get("HARTWOOD_ENGINE", "jit"), "--gdb", f"unix:{socket}")
        with Host(program(), self.images, own=own) as host:
            host.boot()
            symbols = self.symbols(host)
            host.guest("-append 'console=ttyS0 quiet'")
            output = self.gdb(
                host, socket, symbols,
                "monitor filter v=1", "break __riscv_sys_newuname", "continue", "print $virt",
                "bt 3", "monitor harts",
                "delete", "monitor filter v=0", "break kvm_riscv_vcpu_exit", "continue",
                "print $virt", "bt 4", "delete", "break __kvm_riscv_switch_to", "continue",
                "delete", "while !($virt & 4)\nstepi\nend", "print $virt", "tbreak *$stvec",
                "continue", "print $virt", "info symbol $pc", "detach")
            self.assert_in_order(
                output, r"^Breakpoint 1, .*__riscv_sys_newuname", r"PRV=S V \]",
                r"#0 .*__riscv_sys_newuname", r"#1 .*do_trap_ecall_u", r"mode VS  V=1  VMID \d",
                r"^Breakpoint 2, .*kvm_riscv_vcpu_exit", r"PRV=S \]", r"#0 .*kvm_riscv_vcpu_exit",
                r"#1 .*kvm_arch_vcpu_ioctl_run", r"#2 .*kvm_vcpu_ioctl",
                r"^Breakpoint 3, .*__kvm_riscv_switch_to", r"PRV=S V \]", r"PRV=S \]",
                r"__kvm_riscv_switch_to \+ \d+", "detached")
            # Nothing of it has hurt the guest: its programs end, and so does it.
            host.console.expect("^Linux\r*\nLOOPED\r*\n", GDB_SECONDS)
            host.console.expect(PROMPT, GDB_SECONDS)
            host.guest_power_off()
            host.power_off()


if __name__ == "__main__":
    unittest.main()
