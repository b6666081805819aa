"""Real programs: Debian's packages for RISC-V on a disk of their own, and fixed work for them.

The packages are unpacked, not installed, as those of a KVM host are (guest-images/kvm_host.py); the
programs run by chroot in the disk.
"""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import tempfile
from pathlib import Path

import images
from apt_prefix import AptPrefix, log, unpack

from .suite import KERNELS, Kernel

PACKAGES = ("gzip", "xz-utils", "zstd", "openssl", "python3-minimal", "sqlite3", "gcc",
            "libc6-dev")
DISK = "bench-programs.ext4"
MANIFEST = "bench-programs.json"
FORMAT = 1  # of _text() and _fill(): a change of theirs wants another number
TEXT_WORDS = 250000
FREE_MEBIBYTES = 16
NOT_NEEDED = ("usr/share/doc", "usr/share/man", "usr/share/info", "usr/share/locale",
              "usr/share/perl", "usr/lib/riscv64-linux-gnu/perl")
KEY = "0123456789abcdef" * 2

PYTHON = """\
import hashlib
def queens(n, row=0, columns=0, up=0, down=0):
    if row == n:
        return 1
    free = ~(columns | up | down) & ((1 << n) - 1)
    found = 0
    while free:
        bit = free & -free
        free ^= bit
        found += queens(n, row + 1, columns | bit, (up | bit) << 1, (down | bit) >> 1)
    return found
counts = {}
with open("/text") as file:
    for word in file.read()[:300000].split():
        counts[word] = counts.get(word, 0) + 1
print(queens(8), sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:3])
"""
SQL = """\
CREATE TABLE t(a INTEGER, b INTEGER, c TEXT);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
INSERT INTO t SELECT i, i * 7919 % 10007, 'row ' || (i * 31 % 997) FROM n;
CREATE INDEX ib ON t(b);
SELECT count(*), sum(a.b), max(d.c) FROM t a JOIN t d ON a.b = d.a WHERE a.a < 10000;
SELECT c, count(*), avg(b) FROM t GROUP BY c ORDER BY 2 DESC, 1 LIMIT 5;
"""


def _row(name: str, command: str) -> Kernel:
    return Kernel(name, "programs", None, native=False, kind="command", command=command)


ROWS = (
    _row("gzip", "chroot /mnt gzip -6 -c /text | sha256sum"),
    _row("xz", "chroot /mnt xz -2 -T1 -c /text | sha256sum"),
    _row("zstd", "chroot /mnt zstd -q -6 --single-thread -c /text | sha256sum"),
    _row("openssl-digest", "chroot /mnt openssl dgst -sha512 /text /text /text /text"),
    _row("openssl-cipher", f"chroot /mnt openssl enc -aes-128-ctr -K {KEY} -iv {KEY} -in /text"
         " | sha256sum"),
    _row("python3", "chroot /mnt python3 -S -E /work.py"),
    _row("sqlite3", "chroot /mnt sqlite3 :memory: '.read /work.sql'"),
    _row("gcc", "chroot /mnt gcc -O2 -S -o - /kernels/lz.c | sha256sum"),
)


def _text() -> str:
    """Words as often as in a language, the same each time."""
    source = random.Random(1)
    letters = "etaoinshrdlucmfwypvbgkjqxz"
    words = ["".join(source.choices(letters, range(26, 0, -1), k=source.randint(2, 9)))
             for _ in range(5000)]
    weights = [1 / (rank + 1) for rank in range(len(words))]
    chosen = source.choices(words, weights, k=TEXT_WORDS)
    return "\n".join(" ".join(chosen[i:i + 12]) for i in range(0, len(chosen), 12)) + "\n"


def recipe() -> str:
    """A digest of all that decides what the disk holds."""
    decisions = (FORMAT, PACKAGES, NOT_NEEDED, TEXT_WORDS, PYTHON, SQL)
    digest = hashlib.sha256(repr(decisions).encode())
    for path in (KERNELS / "lz.c", KERNELS / "kernel.h"):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def complete(folder: Path) -> bool:
    """Whether the disk is there, made by the present recipe."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return manifest.get("recipe") == recipe() and (folder / DISK).exists()


def _fetch(cache: Path) -> tuple[list[Path], dict[str, str]]:
    apt = AptPrefix(cache / "apt-bench", "riscv64")
    apt.update()
    log("fetching for riscv64, with what they need: " + " ".join(PACKAGES))
    packages: list[Path] = []
    for package in PACKAGES:
        packages = apt.download_closure(package, apt.suite)
    return packages, {package: apt.field(package, "Version") for package in PACKAGES}


def _fill(tree: Path) -> None:
    """Make unpacked packages a root to run the commands in."""
    for name in NOT_NEEDED:
        shutil.rmtree(tree / name, ignore_errors=True)
    for name in ("dev", "proc", "tmp"):
        (tree / name).mkdir(exist_ok=True)
    for name in ("bin", "sbin", "lib"):
        if not (tree / name).exists():
            (tree / name).symlink_to(f"usr/{name}")
    (tree / "text").write_text(_text(), encoding="utf-8")
    (tree / "work.py").write_text(PYTHON, encoding="utf-8")
    (tree / "work.sql").write_text(SQL, encoding="utf-8")
    (tree / "kernels").mkdir()
    for name in ("lz.c", "kernel.h"):
        shutil.copy(KERNELS / name, tree / "kernels" / name)


def _mebibytes(tree: Path) -> int:
    """The space that the files take on a disk, with some to spare."""
    size = sum(path.lstat().st_size + images.SECTOR * 8 for path in tree.rglob("*"))
    return size * 11 // 10 // images.MEBIBYTE + FREE_MEBIBYTES


def make(cache: Path) -> Path:
    """Make the disk unless it is there; returns its path."""
    folder = cache / "images"
    if complete(folder):
        return folder / DISK
    packages, versions = _fetch(cache)
    with tempfile.TemporaryDirectory(dir=cache) as name:
        tree = Path(name) / "root"
        unpack(packages, tree)
        _fill(tree)
        images.make_ext4(tree, folder / DISK, _mebibytes(tree))
    shutil.rmtree(cache / "apt-bench/cache", ignore_errors=True)
    manifest = {"recipe": recipe(), "versions": versions}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=4) + "\n", encoding="utf-8")
    return folder / DISK
