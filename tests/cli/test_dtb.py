"""The device tree as its compiler sees it: no warning for any shape of the machine."""

import subprocess
import tempfile
from pathlib import Path

from program import CommandLineTest, main, program

SHAPES = [
    [],
    ["--smp", "8", "--memory", "6G"],
    ["--memory", "1M"],
    ["--pmp", "0", "--isa", "rv64ima_zicsr"],
    ["--isa", "rva22s64", "--virtio", "legacy"],
    ["--append", "console=ttyS0 \"quoted\"", "--deterministic", "--seed", "7"],
    ["--netdev", "user", "--share", "."],
]


class DtbTest(CommandLineTest):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def test_dtc_has_no_warning(self) -> None:
        for options in SHAPES:
            with self.subTest(options=options):
                tree = self.folder / "tree.dtb"
                subprocess.run([program(), "dtb", "--output", str(tree), *options], check=True,
                               timeout=60)
                result = subprocess.run(["dtc", "-I", "dtb", "-O", "dts", str(tree)], text=True,
                                        capture_output=True, check=False, timeout=60)
                self.assertEqual((result.returncode, result.stderr), (0, ""))
                self.assertIn('compatible = "riscv-virtio"', result.stdout)


if __name__ == "__main__":
    main()
