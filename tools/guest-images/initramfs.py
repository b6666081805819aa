"""Packs the initial RAM disk: busybox, kernel modules with their dependencies, and /init.

The archive (newc format of cpio, as the kernel's initramfs buffer format describes it) is written
here rather than by a tool, so that device nodes and owners need no root rights and equal input
gives an equal file.
"""

from __future__ import annotations

import gzip
import lzma
import stat
from dataclasses import dataclass, field
from pathlib import Path

# Loaded by /init, in this order. What a device does not need stays idle.
AUTOLOAD = (
    "virtio_mmio",
    "virtio_blk",
    "virtio_net",
    "virtio-rng",
    "crc32c_generic",
    "ext4",
    "9pnet_virtio",
    "9p",
    "overlay",
)
# Carried for tests that load them by hand.
CARRIED = ("kvm", "vfat", "nls_cp437", "nls_ascii", "loop", "virtio_scsi", "virtio_input",
           "qemu_fw_cfg")

APPLETS = """
[ [[ ash awk basename blkid cat chmod chown clear cmp cp cttyhack cut date dd df dirname dmesg du
echo env expr false find free getty grep gunzip gzip halt head hexdump hostname httpd id ifconfig
init insmod ip kill killall ln login ls lsmod md5sum mdev mkdir mkfifo mknod mktemp modprobe more
mount mountpoint mv nproc od ping poweroff printf ps pwd readlink reboot reset rm rmdir rmmod route
sed seq setsid sh sha256sum sleep sort stat stty switch_root sync sysctl tail tar taskset tee test
time timeout top touch tr true tty udhcpc umount uname uniq uptime usleep vi wc wget which xargs
yes zcat
""".split()


@dataclass
class Archive:
    """A cpio archive of the newc format under construction."""

    parts: list[bytes] = field(default_factory=list)
    names: set[str] = field(default_factory=set)

    def _entry(self, name: str, mode: int, data: bytes = b"", device: tuple[int, int] = (0, 0)):
        links = 2 if stat.S_ISDIR(mode) else 1
        path = name.encode() + b"\0"
        words = (len(self.names) + 1, mode, 0, 0, links, 0, len(data), 0, 0, *device, len(path), 0)
        header = b"070701" + b"".join(b"%08X" % word for word in words) + path
        self.parts += [header, bytes(-len(header) % 4), data, bytes(-len(data) % 4)]
        self.names.add(name)

    def directory(self, name: str) -> None:
        """A folder and the folders above it; one that is there already is left alone."""
        parts = name.split("/")
        for depth in range(1, len(parts) + 1):
            path = "/".join(parts[:depth])
            if path not in self.names:
                self._entry(path, stat.S_IFDIR | 0o755)

    def file(self, name: str, data: bytes, mode: int = 0o644) -> None:
        """A regular file; its folder is made."""
        if "/" in name:
            self.directory(name.rpartition("/")[0])
        self._entry(name, stat.S_IFREG | mode, data)

    def symlink(self, name: str, target: str) -> None:
        """A symbolic link."""
        self._entry(name, stat.S_IFLNK | 0o777, target.encode())

    def node(self, name: str, major: int, minor: int) -> None:
        """A character device."""
        self._entry(name, stat.S_IFCHR | 0o600, device=(major, minor))

    def compressed(self) -> bytes:
        """The finished archive, gzipped without a date."""
        self._entry("TRAILER!!!", 0)
        return gzip.compress(b"".join(self.parts), compresslevel=6, mtime=0)


class Modules:
    """The kernel modules of an unpacked linux-image package."""

    def __init__(self, unpacked: Path):
        trees = sorted(unpacked.glob("usr/lib/modules/*")) + sorted(unpacked.glob("lib/modules/*"))
        if not trees:
            raise FileNotFoundError("the kernel package has no modules folder")
        self.tree = trees[0]
        self.release = self.tree.name
        self.paths = {_plain(path.name): path for path in self.tree.rglob("*.ko*")}
        listed = (self.tree / "modules.builtin").read_text(encoding="utf-8").split()
        self.builtin = {_plain(Path(name).name) for name in listed}

    def read(self, name: str) -> bytes:
        """The uncompressed module file."""
        data = self.paths[name].read_bytes()
        return lzma.decompress(data) if self.paths[name].suffix == ".xz" else data

    def dependencies(self, name: str) -> list[str]:
        """What a module's .modinfo section says must be loaded before it."""
        for text in self.read(name).split(b"\0"):
            if text.startswith(b"depends="):
                return [_plain(word) for word in text[8:].decode().split(",") if word]
        return []

    def closure(self, wanted: tuple[str, ...]) -> dict[str, list[str]]:
        """Modules with all they need, each after its dependencies, mapped to the direct ones."""
        result: dict[str, list[str]] = {}

        def visit(name: str) -> None:
            if name in result or name in self.builtin:
                return
            if name not in self.paths:
                raise FileNotFoundError(f"the kernel package has no module {name}")
            needs = [need for need in self.dependencies(name) if need not in self.builtin]
            for need in needs:
                visit(need)
            result[name] = needs

        for name in wanted:
            visit(_plain(name))
        return result


def _plain(name: str) -> str:
    """A module's name as the kernel spells it: no suffix, underscores for dashes."""
    return name.split(".ko")[0].replace("-", "_")


def _dependency_file(modules: dict[str, list[str]]) -> str:
    """modules.dep: each module with everything it needs, the last needed first."""

    def needs(name: str) -> list[str]:
        found: list[str] = []
        for need in modules[name]:
            found += [word for word in [need, *needs(need)] if word not in found]
        return found

    rows = (
        f"kernel/{name}.ko:" + "".join(f" kernel/{need}.ko" for need in needs(name))
        for name in modules
    )
    return "\n".join(rows) + "\n"


def build(unpacked: Path, init: Path) -> bytes:
    """The archive from unpacked linux-image and busybox packages and the /init script."""
    modules = Modules(unpacked)
    chosen = modules.closure(AUTOLOAD + CARRIED)
    archive = Archive()
    for name in ("dev", "proc", "sys", "tmp", "mnt", "root", "run", "var", "newroot", "bin"):
        archive.directory(name)
    archive.symlink("sbin", "bin")
    archive.node("dev/console", 5, 1)
    archive.node("dev/null", 1, 3)
    archive.file("bin/busybox", (unpacked / "usr/bin/busybox").read_bytes(), 0o755)
    for applet in APPLETS:
        archive.symlink(f"bin/{applet}", "busybox")
    archive.file("init", init.read_bytes(), 0o755)
    archive.file("etc/passwd", b"root::0:0:root:/root:/bin/sh\n")
    archive.file("etc/group", b"root:x:0:\n")
    archive.file("etc/udhcpc.script", (init.parent / "udhcpc.script").read_bytes(), 0o755)
    load = [name for name in map(_plain, AUTOLOAD) if name not in modules.builtin]
    archive.file("etc/modules", "".join(f"{name}\n" for name in load).encode())
    base = f"lib/modules/{modules.release}"
    for name in chosen:
        archive.file(f"{base}/kernel/{name}.ko", modules.read(name))
    archive.file(f"{base}/modules.dep", _dependency_file(chosen).encode())
    return archive.compressed()
