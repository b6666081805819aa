"""The disk of a KVM host: Debian's own QEMU for RISC-V, and what its guests boot.

The packages are unpacked, not installed: `chroot` into the disk is enough to run QEMU. The guests
boot the same kernel as the host, with an initial RAM disk that holds less and two small programs.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

import images
from apt_prefix import AptError, AptPrefix, log, run, unpack
from initramfs import Archive

HERE = Path(__file__).resolve().parent
PROGRAMS = HERE / "programs"
DISK = "kvm-host.ext4"
MANIFEST = "kvm-host.json"
PACKAGE = "qemu-system-riscv"
QEMU = "usr/bin/qemu-system-riscv64"
NOT_NEEDED = ("doc", "man", "info", "locale", "lintian", "bash-completion", "bug")
FREE_MEBIBYTES = 32
GUEST_DISK = "guest-disk.ext4"
GUEST_DISK_MEBIBYTES = 32
# What a guest's /init loads, and what is there besides. Loading modules is a good part of a boot.
GUEST_AUTOLOAD = ("virtio_mmio", "virtio_blk", "virtio_net", "virtio_rng")
GUEST_CARRIED = ("ext4", "crc32c_generic")
COMPILER = "riscv64-unknown-elf-gcc"
COMPILER_OPTIONS = (
    "-std=c11", "-O2", "-Wall", "-Wextra", "-Werror", "-march=rv64gc", "-mabi=lp64d",
    "-mcmodel=medany", "-ffreestanding", "-fno-builtin", "-nostdlib", "-static",
    "-Wl,--no-relax", "-Wl,-z,max-page-size=4096", "-Wl,--build-id=none",
)


@dataclass(frozen=True)
class Entry:
    """One entry of a cpio archive."""

    name: str
    mode: int
    device: tuple[int, int]
    data: bytes


def recipe() -> str:
    """A digest of all that decides how the disk is made."""
    digest = hashlib.sha256(images.recipe().encode())
    for path in (HERE / "kvm_host.py", HERE / "kvm.sh", *sorted(PROGRAMS.iterdir())):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def complete(folder: Path) -> bool:
    """Whether the disk is there, made by the present recipe from the present images."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        base = json.loads((folder / images.MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return manifest.get("recipe") == recipe() and manifest.get("images") == base["versions"] and \
        (folder / DISK).exists()


def entries(archive: bytes) -> list[Entry]:
    """What a newc archive holds, as `Archive` writes it: no hard links, one trailer."""
    found = []
    position = 0
    while True:
        header = archive[position:position + 110]
        if header[:6] != b"070701":
            raise AptError("the initial RAM disk is no newc archive")
        field = [int(header[6 + 8 * i:14 + 8 * i], 16) for i in range(13)]
        mode, size, device, name_size = field[1], field[6], (field[9], field[10]), field[11]
        name = archive[position + 110:position + 110 + name_size - 1].decode()
        if name == "TRAILER!!!":
            return found
        start = (position + 110 + name_size + 3) & ~3
        found.append(Entry(name, mode, device, archive[start:start + size]))
        position = (start + size + 3) & ~3


def _guest_modules(dependencies: str) -> set[str]:
    """The module files that a guest needs, by a modules.dep."""
    needs = {}
    for line in dependencies.splitlines():
        path, _, others = line.partition(":")
        needs[Path(path).name] = {Path(other).name for other in others.split()}
    wanted = {f"{name}.ko" for name in GUEST_AUTOLOAD + GUEST_CARRIED} & set(needs)
    return wanted.union(*(needs[name] for name in wanted))


def _autoload(modules: str) -> bytes:
    """The host's list of modules to load without those that a guest has no use for."""
    names = [name for name in modules.split() if name.replace("-", "_") in GUEST_AUTOLOAD]
    return "".join(f"{name}\n" for name in names).encode()


def guest_initramfs(host: bytes, programs: dict[str, bytes]) -> bytes:
    """The guests' initial RAM disk from the host's: fewer modules, more programs."""
    found = entries(gzip.decompress(host))
    listing = next(entry for entry in found if entry.name.endswith("/modules.dep"))
    modules = _guest_modules(listing.data.decode())
    archive = Archive()
    for entry in found:
        if entry.name.endswith(".ko") and Path(entry.name).name not in modules:
            continue
        if stat.S_ISDIR(entry.mode):
            archive.directory(entry.name)
        elif stat.S_ISLNK(entry.mode):
            archive.symlink(entry.name, entry.data.decode())
        elif stat.S_ISCHR(entry.mode):
            archive.node(entry.name, *entry.device)
        elif entry.name == "etc/modules":
            archive.file(entry.name, _autoload(entry.data.decode()))
        else:
            archive.file(entry.name, entry.data, stat.S_IMODE(entry.mode))
    for name, data in programs.items():
        archive.file(f"bin/{name}", data, 0o755)
    return archive.compressed()


def compile_programs(folder: Path) -> dict[str, bytes]:
    """The guests' own programs, built by the cross compiler."""
    built = {}
    for source in sorted(PROGRAMS.glob("*.c")):
        target = folder / source.stem
        answer = run([COMPILER, *COMPILER_OPTIONS, "-o", str(target), str(source)])
        if answer.returncode != 0:
            raise AptError(f"{source.name}: {answer.stderr.strip()}")
        built[source.stem] = target.read_bytes()
    return built


def _root(tree: Path) -> None:
    """Make unpacked packages a root to chroot into: folders, links, the program's loader."""
    for name in NOT_NEEDED:
        shutil.rmtree(tree / "usr/share" / name, ignore_errors=True)
    for name in ("dev", "proc", "sys", "tmp", "run"):
        (tree / name).mkdir(exist_ok=True)
    for name in ("bin", "sbin", "lib"):
        if not (tree / name).exists():
            (tree / name).symlink_to(f"usr/{name}")
    if not (tree / QEMU).exists():
        raise AptError(f"the package {PACKAGE} holds no {QEMU}")


def _mebibytes(tree: Path) -> int:
    """The space that the files of a folder take on a disk, with some to spare."""
    size = 0
    for folder, _, names in os.walk(tree):
        for name in names:
            size += (Path(folder, name).lstat().st_size + 4095) // 4096 * 4096
    return size * 11 // 10 // images.MEBIBYTE + FREE_MEBIBYTES


def make(cache: Path, refresh: bool) -> Path:
    """Make the disk unless it is there; the images must be there. Returns its path."""
    folder = cache / "images"
    disk = folder / DISK
    if complete(folder) and not refresh:
        return disk
    base = json.loads((folder / images.MANIFEST).read_text(encoding="utf-8"))
    apt = AptPrefix(cache / "apt-kvm", "riscv64")
    apt.update()
    log(f"fetching {PACKAGE} for riscv64 and what it needs")
    packages = apt.download_closure(PACKAGE, apt.suite)
    version = apt.field(PACKAGE, "Version")
    with tempfile.TemporaryDirectory(dir=cache) as name:
        tree = Path(name) / "root"
        unpack(packages, tree)
        _root(tree)
        programs = compile_programs(Path(name))
        host = (folder / "initramfs.cpio.gz").read_bytes()
        (tree / "initramfs.cpio.gz").write_bytes(guest_initramfs(host, programs))
        for program, data in programs.items():
            (tree / "usr/bin" / program).write_bytes(data)
            (tree / "usr/bin" / program).chmod(0o755)
        shutil.copy(folder / "Image", tree / "Image")
        shutil.copy(HERE / "kvm.sh", tree / "kvm.sh")
        empty = Path(name) / "empty"
        empty.mkdir()
        images.make_ext4(empty, tree / GUEST_DISK, GUEST_DISK_MEBIBYTES)
        images.make_ext4(tree, disk, _mebibytes(tree))
    shutil.rmtree(cache / "apt-kvm/cache", ignore_errors=True)
    manifest = {"recipe": recipe(), "images": base["versions"], "qemu": version}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=4) + "\n", encoding="utf-8")
    return disk
