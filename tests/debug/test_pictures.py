"""docs/pictures are of what the program shows, and tools/docs-pictures --check would tell if not."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import unittest
from importlib.machinery import SourceFileLoader
from pathlib import Path

PROGRAM = ""
TOOL = Path(__file__).resolve().parents[2] / "tools/docs-pictures"
PAGE = """<style>p {color: red}</style><h2>Time of 12</h2><p>text</p>
<table id="time"><tr><th>Mode</th><th>VMID 3</th></tr><tr><td>1</td></tr></table>"""


def load_tool():
    loader = SourceFileLoader("docs_pictures", str(TOOL))
    spec = importlib.util.spec_from_loader("docs_pictures", loader)
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(TOOL.parent))
    loader.exec_module(module)
    return module


class PicturesTest(unittest.TestCase):
    def test_the_pictures_are_fresh(self) -> None:
        run = subprocess.run([str(TOOL), "--check", PROGRAM], capture_output=True, text=True,
                             timeout=120, check=False)
        self.assertEqual((run.returncode, run.stderr), (0, ""), run.stdout)

    def test_another_structure_is_another_outline(self) -> None:
        tool = load_tool()
        outline = tool.outline(PAGE)
        for was, now in (("Time of", "Times of"), ("Mode", "Modes"), ('id="time"', 'id="times"'),
                         ("<th>Mode</th>", ""), ("red", "blue"),
                         ("</table>", '</table><svg class="map"></svg>')):
            changed = tool.outline(PAGE.replace(was, now))
            self.assertTrue(tool.differences("report.outline", outline, changed), was)

    def test_numbers_and_cells_make_no_difference(self) -> None:
        tool = load_tool()
        for was, now in (("12", "1\u202f345.6"), ("VMID 3", "VMID 4"), ("<td>1</td>", "<td>2</td>")):
            self.assertEqual(tool.outline(PAGE.replace(was, now)), tool.outline(PAGE), was)
        self.assertEqual(tool.differences("demo.svg", "page 0x80218000 3", "page 0x8021f000 4"), [])
        self.assertTrue(tool.differences("demo.svg", "B: shuts down", "B: goes on"))


if __name__ == "__main__":
    PROGRAM = sys.argv[1]
    unittest.main(argv=sys.argv[:1])
