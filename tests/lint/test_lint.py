"""One program of this folder under --lint: a buggy one gives its finding and no other, a repaired one
none; and both run as they do without."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

# Program -> the rule, and what the finding must tell.
EXPECTED = {
    "gvma": ("stale translation", ["<guest_load+0x0> in VS-mode, VMID 1", "load at 0x4000",
                                   "the tables lead to 0x8", "G-stage PTE at 0x8",
                                   "written by hart 0 at pc 0x8", "<g_map", "owed: HFENCE.GVMA",
                                   "guest-physical 0x4000, VMID 1"]),
    "gvma_wrong": ("stale translation", ["load at 0x4000", "the tables refuse it", "<main+",
                                         "owed: HFENCE.GVMA"]),
    "vvma": ("stale translation", ["load at 0x9000", "VS-stage PTE at 0x8", "<vs_map",
                                   "owed: HFENCE.VVMA by hart 0, address 0x9000"]),
    "sfence": ("stale translation", ["<main+", "in HS-mode", "load at 0x40001000",
                                     "    PTE at 0x8", "owed: SFENCE.VMA by hart 0, "
                                     "address 0x40001000"]),
    "guest_sfence": ("stale translation", ["<guest_change+", "VS-stage PTE",
                                           "written by hart 0 in a guest", "<guest_change+",
                                           "owed: SFENCE.VMA in the guest"]),
    "remote": ("stale translation", ["hart 1, pc", "<second+", "the tables refuse it",
                                     "written by hart 0 at pc", "owed: SFENCE.VMA by hart 1"]),
    "reuse": ("stale translation", ["hart 1, pc", "<second+", "the tables refuse it",
                                    "written by hart 0 at pc", "owed: SFENCE.VMA by hart 1"]),
    "vsatp": ("leaked CSR", ["in VS-mode, VMID 2", "runs by vsatp, 0x8000000000000100",
                             "the guest with VMID 1"]),
    "vsscratch": ("leaked CSR", ["<guest_scratch_read+0x0>", "reads vsscratch, 0x5ec2e7",
                                 "the guest with VMID 1", "<guest_scratch_write+0x0>"]),
    "fpu": ("leaked CSR", ["<guest_f_read+0x0> in VS-mode, VMID 2", "reads f9, 0x5ec2e7",
                           "the guest with VMID 1", "<guest_f_write+0x0>", "vsstatus.FS"]),
    "names": ("leaked CSR", ["pc 0x80000016 <guest_scratch_read+0x0> in VS-mode",
                             "at pc 0x8000000e <guest_scratch_write+0x0>"]),
    "exposed_tables": ("exposed hypervisor", ["<guest_load+0x0>", "guest-physical 0x4000",
                                              "holds the tables of its own hgatp",
                                              "a leaf of 4 KiB"]),
    "exposed_code": ("exposed hypervisor", ["code that HS-mode runs", "a leaf of 2048 KiB"]),
    "exposed_later": ("exposed hypervisor", ["<guest_load+0x0>", "guest-physical 0x407000",
                                             "physical 0x80407000, which holds the tables of its own"
                                             " hgatp", "a leaf of 2048 KiB"]),
    "interrupt": ("lost interrupt", ["<guest_wfi+0x0>", "waits while interrupts 0x4 of hip",
                                     "hideleg (0x0)", "hypervisor.adoc"]),
    "warl": ("dropped write", ["<main+", "henvcfg was written 0x8000000000000000 and holds 0x0"]),
    "warl_many": ("dropped write", ["lint: 4096 findings, dropped write: 4096 (the first 50 are told)"
                                    "; and 904 times one of these or another, which was not looked "
                                    "into\n"]),
}


def run(program: str, elf: str, *options: str) -> tuple[int, bytes]:
    """Exit code and console output."""
    done = subprocess.run([program, "run", "--smp", "2", "--deterministic", *options, elf],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=50, check=False)
    return done.returncode, done.stdout


def check_refusal(program: str, elf: str) -> None:
    """A file that cannot be written is refused before anything runs."""
    done = subprocess.run([program, "run", "--lint-file", "/nowhere/findings", elf], timeout=50,
                          capture_output=True, text=True, check=False)
    if done.returncode != 2 or done.stderr != "hartwood: /nowhere/findings: No such file or directory\n":
        sys.exit(f"refused with {done.returncode}: {done.stderr}")


def main() -> int:
    """Runs the program of the command line."""
    program, elf = sys.argv[1:]
    name, twin = Path(elf).stem.rsplit("-", 1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "findings"
        with_lint = run(program, elf, "--lint-file", str(path))
        text = path.read_text(encoding="utf-8")
    check_refusal(program, elf)
    plain = run(program, elf, "--engine", "interp")
    if with_lint != plain or plain[0] != 0:
        sys.exit(f"{elf}: ends as {plain} without --lint, as {with_lint} with it")
    rules = set(re.findall(r"^lint: ([a-z]+ [A-Za-z]+): ", text, re.MULTILINE))
    if twin == "repaired":
        if text != "lint: 0 findings\n":
            sys.exit(f"{elf}: false alarm:\n{text}")
        return 0
    rule, words = EXPECTED[name]
    missing = [word for word in words if word not in text]
    if rules != {rule} or missing:
        sys.exit(f"{elf}: rules {rules}, expected {rule}; missing {missing}:\n{text}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
