"""KVM guests of Debian's kernel on Debian's QEMU: the scenarios of `tools/boot-kvm-guest`."""

from __future__ import annotations

import unittest

import kvm_scenarios
from support import SystemTest, program

import kvm_host


class KvmTest(SystemTest):
    """A test that runs one scenario on a machine of its own."""

    def scenario(self, name: str) -> None:
        """Run it and show what was said."""
        if not kvm_host.complete(self.images):
            self.fail("there is no disk for KVM; run tools/guest-images/fetch --kvm")
        print(kvm_scenarios.run(name, program(), self.images), flush=True)


class Guest(KvmTest):
    """What a guest must do at least."""

    def test_shell(self) -> None:
        """It comes to its shell, answers, and shuts down."""
        self.scenario("shell")

    def test_devices(self) -> None:
        """Its disk and its network work."""
        self.scenario("devices")

    def test_processors(self) -> None:
        """Two vCPUs run."""
        self.scenario("processors")


class ManyGuests(KvmTest):
    """What takes longer: more guests, more memory, a minute of rest."""

    def test_pair(self) -> None:
        """Two guests at once."""
        self.scenario("pair")

    def test_memory(self) -> None:
        """3 GiB, all of it."""
        self.scenario("memory")

    def test_idle(self) -> None:
        """A guest that waits costs little."""
        self.scenario("idle")

    def test_clocks(self) -> None:
        """User mode reads the time."""
        self.scenario("clocks")


if __name__ == "__main__":
    unittest.main()
