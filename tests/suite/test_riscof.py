"""The RISCOF plugin against a stand-in of the two modules of RISCOF that it uses."""

import importlib.util
import json
import shutil
import sys
import tempfile
import types
import unittest
from pathlib import Path

PLUGIN = Path(__file__).resolve().parents[2] / "tools" / "riscof" / "hartwood"
PROGRAM = str(Path(sys.argv[1]).resolve())
CC = "riscv64-unknown-elf-gcc"

TEST = """
#include "model_test.h"
    .section .text.init
    .global rvtest_entry_point
rvtest_entry_point:
    RVMODEL_BOOT
    la a0, begin_signature
    li a1, VALUE
    sw a1, 0(a0)
    END
    .data
RVMODEL_DATA_BEGIN
    .word 0, 0x12345678
RVMODEL_DATA_END
"""


def load_plugin():
    """The plugin's module; only what RISCOF documents stands behind its imports."""
    class PluginTemplate:
        def __init__(self, *args, **kwargs):
            self.name = kwargs["name"]

    riscof = types.ModuleType("riscof")
    riscof.utils = types.ModuleType("riscof.utils")
    riscof.utils.load_yaml = lambda path: json.loads(Path(path).read_text())
    template = types.ModuleType("riscof.pluginTemplate")
    template.pluginTemplate = PluginTemplate
    sys.modules |= {"riscof": riscof, "riscof.utils": riscof.utils,
                    "riscof.pluginTemplate": template}
    spec = importlib.util.spec_from_file_location("riscof_hartwood", PLUGIN / "riscof_hartwood.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class RiscofTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def plugin(self, **config: str):
        config = {"pluginpath": str(PLUGIN), "ispec": str(PLUGIN / "hartwood_isa.yaml"),
                  "pspec": str(PLUGIN / "hartwood_platform.yaml"), "PATH": PROGRAM, "CC": CC,
                  "timeout": "20", "jobs": "2"} | config
        plugin = load_plugin().hartwood(name="DUT-hartwood:", config=config)
        plugin.initialise("suite", str(self.root), str(self.root / "env"))
        return plugin

    def isa(self, xlen: int = 64) -> Path:
        path = self.root / "isa.yaml"
        path.write_text(json.dumps({"hart0": {"supported_xlen": [xlen], "ISA": "RV64IMAFDC"}}))
        return path

    def entry(self, name: str, macros: list[str]) -> dict:
        folder = self.root / name
        folder.mkdir()
        (folder / "test.S").write_text(TEST)
        return {"test_path": str(folder / "test.S"), "work_dir": str(folder), "isa": "RV64IMAC",
                "macros": macros}

    def test_signatures(self) -> None:
        plugin = self.plugin()
        plugin.build(self.isa(), self.isa())
        tests = {"good": self.entry("good", ["VALUE=0x55", "END=RVMODEL_HALT"]),
                 "hang": self.entry("hang", ["VALUE=1", "END=j ."]),
                 "wrong": self.entry("wrong", ["VALUE=1", "END=no_such_instruction"])}
        plugin.timeout = 3
        with self.assertLogs(level="ERROR") as logs:
            plugin.runTests(tests)
        signature = self.root / "good" / "DUT-hartwood.signature"
        self.assertEqual(signature.read_text().split(), ["00000055", "12345678"])
        for name in ("hang", "wrong"):
            self.assertFalse((self.root / name / "DUT-hartwood.signature").exists())
        text = "\n".join(logs.output)
        self.assertIn("hartwood: hang: hartwood: no end within 3 s", text)
        self.assertIn("no_such_instruction", text)

    def test_what_is_missing_is_said(self) -> None:
        with self.assertRaisesRegex(SystemExit, "not found"):
            self.plugin(PATH="/nonexistent/hartwood").build(self.isa(), self.isa())
        with self.assertRaisesRegex(SystemExit, "XLEN 64"):
            self.plugin().build(self.isa(32), None)
        with self.assertRaisesRegex(SystemExit, "no section"):
            load_plugin().hartwood(name="DUT-hartwood:")


if __name__ == "__main__":
    if shutil.which(CC) is None:
        raise SystemExit(f"{CC} is needed")
    unittest.main(argv=sys.argv[:1] + sys.argv[2:])
