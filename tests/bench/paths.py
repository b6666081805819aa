"""Where the parts of tools/bench and what they stand on are found."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
for folder in ("tools", "tools/guest-images", "tests/system"):
    sys.path.insert(0, str(ROOT / folder))
