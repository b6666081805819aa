"""Our device tree against the one that QEMU writes, node by node."""

from __future__ import annotations

import subprocess
import unittest
from pathlib import Path

import devicetree
from support import HERE, SystemTest, emulator, program, qemu, under_test_is_qemu

DIFFERENCES = HERE / "devicetree-differences.txt"
SECONDS = 60


class DeviceTree(SystemTest):
    """Differences are those of the list, and each of the list's lines is needed."""

    def tree(self, words: list[str], path: Path) -> devicetree.Node:
        """Run a program that writes its tree to a file and ends."""
        subprocess.run(words, check=True, timeout=SECONDS, stdin=subprocess.DEVNULL)
        return devicetree.parse(path.read_bytes())

    def ours(self, machine: emulator.Machine) -> devicetree.Node:
        """Hartwood's tree of a machine."""
        path = self.folder / "ours.dtb"
        return self.tree([*emulator.command(program(), machine), "--dump-dtb", str(path)], path)

    def theirs(self, machine: emulator.Machine) -> devicetree.Node:
        """QEMU's tree of a machine."""
        path = self.folder / "theirs.dtb"
        words = emulator.command(qemu(), machine)
        words[words.index("virt")] = f"virt,dumpdtb={path}"
        return self.tree(words, path)

    def test_against_qemu(self) -> None:
        """One hart with a kernel and an initrd, and four harts that start bare firmware."""
        allowances = devicetree.read_allowances(DIFFERENCES)
        machines = (self.linux(append="console=ttyS0 quiet", network=True),
                    self.linux(kernel=None, initrd=None, append="", smp=4, memory="2G"))
        for machine in machines:
            lines = devicetree.differences(self.ours(machine), self.theirs(machine))
            self.assertEqual(devicetree.unexplained(lines, allowances), [])
        stale = [entry.pattern for entry in allowances if not entry.used]
        self.assertEqual(stale, [], f"{DIFFERENCES.name}: not needed any more")

    def test_finds_differences(self) -> None:
        """The comparison itself: a missing node, another value and another wire are seen."""
        machine = self.linux()
        reference = self.ours(machine)
        changed = self.ours(machine)
        soc = changed.children["soc"].children
        del soc["rtc@101000"]
        soc["serial@10000000"].properties["clock-frequency"] = b"\0\0\0\1"
        soc["clint@2000000"].properties["interrupts-extended"] = bytes.fromhex("0000000200000007")
        self.assertEqual(devicetree.differences(changed, reference),
                         ["! /soc/clint@2000000:interrupts-extended",
                          "! /soc/serial@10000000:clock-frequency",
                          "- /soc/rtc@101000"])

    def test_foreign_tree(self) -> None:
        """`--dtb`: Linux boots on QEMU's tree, with our /chosen, and says whose it is."""
        if under_test_is_qemu():
            self.skipTest("it boots on its own tree")
        self.theirs(self.linux(append="not ours"))
        path = str(self.folder / "theirs.dtb")
        # What this machine does not have must not be looked for.
        subprocess.run(["fdtput", "-r", path, "/soc/pci@30000000", "/platform-bus@4000000"],
                       check=True, timeout=SECONDS)
        session = self.boot(self.linux(append="console=ttyS0 ours", own=("--dtb", path)))
        self.assertIn("riscv-virtio,qemu", session.command("cat /proc/device-tree/model"))
        self.assertIn("console=ttyS0 ours", session.command("cat /proc/cmdline"))
        self.assertIn("pmu", session.command("ls /proc/device-tree"))
        self.power_off(session)

    def test_isa_string_says_what_the_list_says(self) -> None:
        """`riscv,isa` and `riscv,isa-extensions` name the same extensions in the same order."""
        cpu = self.ours(self.linux()).children["cpus"].children["cpu@0"].properties
        names = devicetree.strings(cpu["riscv,isa-extensions"])
        single = "".join(name for name in names if len(name) == 1)
        longer = [name for name in names if len(name) > 1]
        self.assertEqual(devicetree.strings(cpu["riscv,isa"]), ["_".join(["rv64" + single, *longer])])


if __name__ == "__main__":
    unittest.main()
