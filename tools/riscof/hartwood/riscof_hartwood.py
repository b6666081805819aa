"""RISCOF's view of Hartwood as a device under test (docs/suites.md).

RISCOF loads the class `hartwood` from this folder when its config.ini names it; it calls
initialise(), build() and runTests(), and reads DUT-hartwood.signature in each test's folder.
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import riscof.utils as utils
from riscof.pluginTemplate import pluginTemplate

logger = logging.getLogger()

SIGNATURE_GRANULARITY = "4"
ROOT = Path(__file__).resolve().parents[3]


class hartwood(pluginTemplate):
    """The plugin; config.ini's section [hartwood] gives ispec, pspec, pluginpath, and optionally
    PATH (the emulator), CC, jobs, timeout, engine, isa."""

    __model__ = "hartwood"
    __version__ = "1"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        config = kwargs.get("config")
        if config is None:
            raise SystemExit("hartwood: config.ini has no section [hartwood]")
        self.plugin = Path(config["pluginpath"]).resolve()
        self.isa_spec = str(Path(config["ispec"]).resolve())
        self.platform_spec = str(Path(config["pspec"]).resolve())
        self.emulator = os.path.expanduser(config.get("PATH", str(ROOT / "build" / "hartwood")))
        self.cc = config.get("CC", "riscv64-unknown-elf-gcc")
        self.jobs = int(config.get("jobs", 1))
        self.timeout = float(config.get("timeout", 120))
        self.options = ["--engine", config.get("engine", "interp")]
        if "isa" in config:
            self.options += ["--isa", config["isa"]]
        self.runs_target = config.get("target_run", "1") != "0"
        self.headers: list[str] = []

    def initialise(self, suite, work_dir, archtest_env):
        """Where the tests' headers are."""
        self.headers = [str(archtest_env), str(self.plugin / "env")]

    def build(self, isa_yaml, platform_yaml):
        """Looks for what runTests() needs, so that one line says what is missing."""
        hart = utils.load_yaml(isa_yaml)["hart0"]
        if 64 not in hart["supported_xlen"]:
            raise SystemExit("hartwood: only XLEN 64 is emulated")
        for tool in (self.cc, self.emulator):
            if shutil.which(tool) is None:
                raise SystemExit(f"hartwood: {tool}: not found")

    def compile_command(self, test: dict, elf: Path) -> list[str]:
        """The compiler's command line for one entry of RISCOF's test list."""
        isa = test["isa"].lower()
        abi = "lp64d" if "d" in isa.removeprefix("rv64").split("z")[0] else "lp64"
        return [self.cc, f"-march={isa}", f"-mabi={abi}", "-static", "-mcmodel=medany", "-fvisibility=hidden", "-nostdlib", "-nostartfiles",
                "-g", "-T", str(self.plugin / "env" / "link.ld"),
                *(f"-I{folder}" for folder in self.headers), "-DXLEN=64",
                *(f"-D{macro}" for macro in test["macros"]), test["test_path"], "-o", str(elf)]

    def run_test(self, test: dict) -> str:
        """Compiles and runs one test. Returns "" or why it has no signature."""
        folder = Path(test["work_dir"])
        signature = folder / (self.name.rstrip(":") + ".signature")
        elf = folder / "dut.elf"
        signature.unlink(missing_ok=True)
        commands = [self.compile_command(test, elf)]
        if self.runs_target:
            commands.append([self.emulator, "run", *self.options, "--serial", "none",
                             "--signature", str(signature), "--signature-granularity",
                             SIGNATURE_GRANULARITY, str(elf)])
        for command in commands:
            try:
                done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True,
                                      text=True, timeout=self.timeout, check=False)
            except subprocess.TimeoutExpired:
                signature.unlink(missing_ok=True)
                return f"{Path(command[0]).name}: no end within {self.timeout:g} s"
            if done.returncode:
                signature.unlink(missing_ok=True)  # a signature of a failed run proves nothing
                return f"{Path(command[0]).name}: {done.stderr.strip() or done.returncode}"
        return ""

    def runTests(self, testList):  # noqa: N802,N803 (RISCOF's names)
        """Runs all tests; one that fails leaves no signature, which RISCOF counts as a failure."""
        with ThreadPoolExecutor(self.jobs) as pool:
            reasons = list(pool.map(self.run_test, testList.values()))
        for name, reason in zip(testList, reasons):
            if reason:
                logger.error("hartwood: %s: %s", name, reason)
        if not self.runs_target:
            raise SystemExit(0)
