"""EDK2, the UEFI firmware for the board's pair of flash banks, as Debian builds it.

Not among the images that every test needs: `tools/guest-images/fetch --edk2` makes it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from apt_prefix import AptError, AptPrefix, log, unpack

PACKAGE = "qemu-efi-riscv64"
# name of the image: (where it is in the package, what it is for)
IMAGES = {
    "edk2-code.fd": ("usr/share/qemu-efi-riscv64/RISCV_VIRT_CODE.fd",
                     "UEFI firmware for the first flash bank"),
    "edk2-vars.fd": ("usr/share/qemu-efi-riscv64/RISCV_VIRT_VARS.fd",
                     "empty UEFI variables for the second flash bank"),
}


def make(cache: Path, folder: Path, refresh: bool) -> None:
    """Put the images into the folder unless they are there."""
    if all((folder / name).exists() for name in IMAGES) and not refresh:
        return
    apt = AptPrefix(cache / "apt-riscv64", "riscv64")
    apt.update()
    log(f"fetching {PACKAGE}")
    unpacked = cache / "unpacked-edk2"
    unpack(apt.download([PACKAGE], cache / "packages"), unpacked)
    for name, (source, _) in IMAGES.items():
        if not (unpacked / source).exists():
            raise AptError(f"the package {PACKAGE} holds no {source}")
        part = folder / (name + ".part")
        shutil.copyfile(unpacked / source, part)
        part.replace(folder / name)
    shutil.rmtree(unpacked)
