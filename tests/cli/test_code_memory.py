"""A host that grants no memory for code, or not enough of any: one line, and no crash."""

import ctypes
import errno
import os
import re
import resource
import struct
import subprocess
import tempfile
from pathlib import Path

import bare_elf
from program import REFUSED, TIMEOUT, CommandLineTest, main, program

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


class CodeMemoryTest(CommandLineTest):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.elf = Path(folder.name) / "program.elf"
        self.elf.write_bytes(bare_elf.say("ran"))

    def run_denied(self, engine: str, deny) -> subprocess.CompletedProcess:
        return subprocess.run([program(), "run", "--engine", engine, str(self.elf)], text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=TIMEOUT,
                              check=False, preexec_fn=deny)

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
