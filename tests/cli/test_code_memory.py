"""A host that grants no memory for code: one line, and no crash."""

import ctypes
import errno
import os
import re
import struct

from denied import DeniedTest
from program import REFUSED, main

# linux/seccomp.h, linux/filter.h, linux/prctl.h and the system calls of x86-64.
PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS, SECCOMP_MODE_FILTER = 22, 38, 2
LOAD, AND, EQUAL, RETURN = 0x20, 0x54, 0x15, 0x06
ALLOW, ERRNO = 0x7fff0000, 0x00050000
NR, ARGUMENT_2, ARGUMENT_3 = 0, 32, 40
MMAP, MEMFD_CREATE = 9, 319
MAP_SHARED = 1
WRITE, EXECUTE = 3, 5  # with PROT_READ

NO_MEMFD = [(LOAD, 0, 0, NR), (EQUAL, 0, 1, MEMFD_CREATE),
            (RETURN, 0, 0, ERRNO | errno.EPERM), (RETURN, 0, 0, ALLOW)]


def no_shared_mapping(protection: int) -> list[tuple[int, int, int, int]]:
    """mmap() with this protection fails when it is shared, which the loader's mappings are not."""
    return [(LOAD, 0, 0, NR), (EQUAL, 0, 6, MMAP),
            (LOAD, 0, 0, ARGUMENT_2), (EQUAL, 0, 4, protection),
            (LOAD, 0, 0, ARGUMENT_3), (AND, 0, 0, MAP_SHARED), (EQUAL, 0, 1, MAP_SHARED),
            (RETURN, 0, 0, ERRNO | errno.EACCES), (RETURN, 0, 0, ALLOW)]


def install(rows: list[tuple[int, int, int, int]]) -> None:
    """In the new process: let the kernel refuse what the filter says."""
    libc = ctypes.CDLL(None, use_errno=True)
    code = ctypes.create_string_buffer(b"".join(struct.pack("<HBBI", *row) for row in rows))
    filter_ = struct.pack("<HxxxxxxQ", len(rows), ctypes.addressof(code))
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 or \
            libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, filter_, 0, 0) != 0:
        os._exit(99)


class CodeMemoryTest(DeniedTest):
    def test_refused_by_the_kernel(self) -> None:
        """jit falls back to the interpreter and says so once; check cannot, and ends."""
        reason = os.strerror(errno.EACCES)
        for rows in (no_shared_mapping(WRITE), no_shared_mapping(EXECUTE)):
            result = self.run_denied("jit", lambda rows=rows: install(rows))
            self.assertEqual((result.returncode, result.stdout), (0, "ran"), result.stderr)
            self.assertEqual(result.stderr, f"hartwood: engine jit: {reason}; "
                                            "the interpreter runs alone\n")
            result = self.run_denied("check", lambda rows=rows: install(rows))
            self.assertEqual((result.returncode, result.stdout), (REFUSED, ""), result.stderr)
            self.assertEqual(result.stderr, f"hartwood: engine jit: {reason}\n")
            result = self.run_denied("interp", lambda rows=rows: install(rows))
            self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "ran", ""))

    def test_no_anonymous_files(self) -> None:
        """Flash lies in one, too: there is no machine, and one line says so."""
        for engine in ("jit", "check", "interp"):
            result = self.run_denied(engine, lambda: install(NO_MEMFD))
            self.assertEqual((result.returncode, result.stdout), (REFUSED, ""), result.stderr)
            self.assertTrue(re.fullmatch(r"hartwood: [^\n]+\n", result.stderr), result.stderr)


if __name__ == "__main__":
    main()
