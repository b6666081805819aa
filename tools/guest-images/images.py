"""Turns downloaded packages into the files that a test or a user boots.

`IMAGES` is the one list of what there is; see `tools/guest-images/fetch --list`.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import struct
import tempfile
from pathlib import Path

import initramfs
from apt_prefix import AptError, AptPrefix, log, run, unpack

HERE = Path(__file__).resolve().parent
KERNEL_PACKAGE = "linux-image-riscv64"
PACKAGES = ("busybox-static", "opensbi", "u-boot-qemu")
OPENSBI = "usr/lib/riscv64-linux-gnu/opensbi/generic"
U_BOOT = "usr/lib/u-boot"
DISK_MEBIBYTES = 256
MEBIBYTE = 1 << 20
SECTOR = 512
PARTITION_START = MEBIBYTE

# name of the image: (where it comes from, what it is for)
IMAGES = {
    "Image": ("boot/vmlinu*", "the kernel, as Debian ships it"),
    "kernel-config": ("boot/config-*", "the kernel's configuration"),
    "fw_dynamic.bin": (f"{OPENSBI}/fw_dynamic.bin", "OpenSBI that takes its payload from a2"),
    "fw_dynamic.elf": (f"{OPENSBI}/fw_dynamic.elf", "the same with symbols"),
    "fw_jump.bin": (f"{OPENSBI}/fw_jump.bin", "OpenSBI that jumps to a fixed address"),
    "fw_jump.elf": (f"{OPENSBI}/fw_jump.elf", "the same with symbols"),
    "u-boot.bin": (f"{U_BOOT}/qemu-riscv64/u-boot.bin", "U-Boot for M-mode"),
    "u-boot-smode.bin": (f"{U_BOOT}/qemu-riscv64_smode/u-boot.bin", "U-Boot for S-mode"),
    "busybox": ("usr/bin/busybox", "the static busybox of the initramfs"),
}
BUILT = ("initramfs.cpio.gz", "disk.ext4", "boot.img")
MANIFEST = "manifest.json"

EXTLINUX = """\
default debian
label debian
    kernel /boot/Image
    initrd /boot/initramfs.cpio.gz
    append console=ttyS0
"""


def cache_folder(chosen: str | None) -> Path:
    """Where everything is kept: option, HARTWOOD_CACHE, XDG cache, home; in this order."""
    if chosen or os.environ.get("HARTWOOD_CACHE"):
        return Path(chosen or os.environ["HARTWOOD_CACHE"]).resolve()
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "hartwood"


def recipe() -> str:
    """A digest of all that decides how images are made, so that a change makes them anew."""
    digest = hashlib.sha256()
    for name in ("images.py", "initramfs.py", "init", "udhcpc.script"):
        digest.update((HERE / name).read_bytes())
    return digest.hexdigest()


def complete(images: Path) -> bool:
    """Whether all images are there, made by the present recipe."""
    try:
        manifest = json.loads((images / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    names = (*IMAGES, *BUILT)
    return manifest.get("recipe") == recipe() and all((images / name).exists() for name in names)


def kernel_kind(data: bytes) -> str:
    """What kind of file a kernel is (Documentation/arch/riscv/boot-image-header.rst)."""
    if data[:2] == b"\x1f\x8b":
        return "gzip"
    if data[4:8] == b"zimg":
        return "EFI zboot"
    if data[0x38:0x3C] == b"RSC\x05":
        return "Image"
    if data[:4] == b"\x7fELF":
        return "ELF"
    return "unknown"


def _write(path: Path, data: bytes) -> None:
    """Write a whole file or none of it."""
    part = path.with_name(path.name + ".part")
    part.write_bytes(data)
    part.replace(path)


def _copy(pattern: str, unpacked: Path, target: Path) -> None:
    found = sorted(unpacked.glob(pattern))
    if not found:
        raise AptError(f"the packages hold no {pattern}")
    _write(target, found[0].read_bytes())


def _disk(images: Path) -> None:
    """An ext4 disk without partitions for tests to read and write."""
    with tempfile.TemporaryDirectory(dir=images) as name:
        tree = Path(name)
        (tree / "hello.txt").write_text("hello from the disk\n", encoding="utf-8")
        make_ext4(tree, images / "disk.ext4", DISK_MEBIBYTES)


def _boot_disk(images: Path) -> None:
    """A partitioned disk with the kernel on it, from which U-Boot boots by extlinux.conf."""
    with tempfile.TemporaryDirectory(dir=images) as name:
        tree = Path(name)
        (tree / "boot/extlinux").mkdir(parents=True)
        (tree / "boot/extlinux/extlinux.conf").write_text(EXTLINUX, encoding="utf-8")
        for image in ("Image", "initramfs.cpio.gz"):
            shutil.copy(images / image, tree / "boot" / image)
        make_ext4(tree, images / "boot.img", DISK_MEBIBYTES, PARTITION_START)


def _partition_table(mebibytes: int) -> bytes:
    """A master boot record with one bootable Linux partition behind PARTITION_START."""
    start = PARTITION_START // SECTOR
    # Status, no cylinder addresses, type 0x83 (Linux), first sector and number of sectors.
    entry = struct.pack("<B3sB3sII", 0x80, b"\xff" * 3, 0x83, b"\xff" * 3, start,
                        mebibytes * MEBIBYTE // SECTOR)
    return (bytes(446) + entry).ljust(510, b"\0") + b"\x55\xaa"


def make_ext4(tree: Path, image: Path, mebibytes: int, start: int = 0) -> None:
    """Pack a folder into a new ext4 image, without mounting; behind a partition table if asked."""
    tree.chmod(0o755)
    part = image.with_name(image.name + ".part")
    part.unlink(missing_ok=True)
    command = ["/sbin/mke2fs", "-q", "-F", "-t", "ext4", "-E", f"root_owner=0:0,offset={start}"]
    answer = run([*command, "-d", str(tree), str(part), f"{mebibytes}M"])
    if answer.returncode != 0:
        part.unlink(missing_ok=True)
        raise AptError(f"mke2fs: {answer.stderr.strip()}")
    if start:
        with part.open("r+b") as file:
            file.write(_partition_table(mebibytes))
            file.truncate(start + mebibytes * MEBIBYTE)
    part.replace(image)


def fetch(cache: Path) -> dict[str, str]:
    """Download and unpack the packages; returns their versions."""
    apt = AptPrefix(cache / "apt-riscv64", "riscv64")
    apt.update()
    kernel = apt.field(KERNEL_PACKAGE, "Depends").split(" ")[0]
    names = [kernel, *PACKAGES]
    log("fetching " + " ".join(names))
    packages = apt.download(names, cache / "packages")
    unpack(packages, cache / "unpacked")
    versions = {name: apt.field(name, "Version") for name in names}
    return {**versions, "suite": apt.suite}


def make(cache: Path, refresh: bool) -> Path:
    """Make all images unless they are there; returns their folder."""
    images = cache / "images"
    images.mkdir(parents=True, exist_ok=True)
    if complete(images) and not refresh:
        return images
    (images / MANIFEST).unlink(missing_ok=True)
    versions = fetch(cache)
    unpacked = cache / "unpacked"
    for name, (pattern, _) in IMAGES.items():
        _copy(pattern, unpacked, images / name)
    kind = kernel_kind((images / "Image").read_bytes()[:64])
    log(f"the kernel is a file of kind {kind}")
    _write(images / "initramfs.cpio.gz", initramfs.build(unpacked, HERE / "init"))
    _disk(images)
    _boot_disk(images)
    shutil.rmtree(unpacked)
    manifest = {"recipe": recipe(), "kernel": kind, "versions": versions}
    _write(images / MANIFEST, json.dumps(manifest, indent=4).encode() + b"\n")
    return images
