"""A host that grants too little address space: one line, and no crash."""

import re
import resource

from denied import DeniedTest
from program import REFUSED, main


class AddressSpaceTest(DeniedTest):
    def test_little_address_space(self) -> None:
        """However little there is: it runs, with one warning or without, or ends with one line."""
        ends = set()
        for mebibytes in range(120, 760, 40):
            limit = (mebibytes << 20, mebibytes << 20)
            result = self.run_denied(
                "jit", lambda limit=limit: resource.setrlimit(resource.RLIMIT_AS, limit))
            said = f"{mebibytes} MiB: {result.returncode} {result.stdout!r} {result.stderr!r}"
            if result.returncode == 0:
                self.assertEqual(result.stdout, "ran", said)
                self.assertRegex(result.stderr, r"\A(hartwood: engine jit: [^\n]+\n)?\Z", said)
                ends.add("alone" if result.stderr else "translated")
            else:
                self.assertEqual((result.returncode, result.stdout), (REFUSED, ""), said)
                self.assertTrue(re.fullmatch(r"hartwood: [^\n]+\n", result.stderr), said)
                ends.add("refused")
        self.assertIn("refused", ends)
        self.assertIn("translated", ends)


if __name__ == "__main__":
    main()
