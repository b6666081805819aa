"""What the command-line tests share: running the program and judging how it refuses."""

import subprocess
import sys
import unittest
from pathlib import Path

TIMEOUT = 60
REFUSED = 2


def program() -> str:
    """The path of the program: the test's first argument."""
    return str(Path(sys.argv[1]).resolve())


def run(*arguments: str, stdin: int = subprocess.DEVNULL) -> subprocess.CompletedProcess:
    return subprocess.run([program(), *arguments], stdin=stdin, capture_output=True, text=True,
                          timeout=TIMEOUT, check=False)


class CommandLineTest(unittest.TestCase):
    """A test case that knows what a refusal looks like."""

    def assert_refused(self, *arguments: str, says: str) -> None:
        """Exit code 2, nothing on standard output, one line on standard error that says why."""
        result = run(*arguments)
        self.assertEqual(result.returncode, REFUSED, (arguments, result.stderr))
        self.assertEqual(result.stdout, "", arguments)
        self.assertRegex(result.stderr, r"\Ahartwood: [^\n]+\n\Z", arguments)
        self.assertIn(says, result.stderr)


def main() -> None:
    """Runs the test cases of the calling file; the program's path is no argument of unittest."""
    unittest.main(module="__main__", argv=sys.argv[:1] + sys.argv[2:])
