"""The newest QEMU of Debian's backports in a folder of its own, for comparing against.

It runs on an older Debian because it comes with its own loader and libraries; nothing is installed.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from apt_prefix import CODENAME, AptError, AptPrefix, log, run, unpack

PROGRAM = "qemu-system-riscv64"
# The package that holds the program: the first that the mirror has.
PACKAGES = ("qemu-system-riscv", "qemu-system-misc")

WRAPPER = """\
#!/bin/sh
# {version}, run by its own loader and libraries.
prefix={prefix}
exec "$prefix/{loader}" --inhibit-cache --library-path "{libraries}" \\
    "$prefix/usr/bin/{program}" -L "$prefix/usr/share/qemu" "$@"
"""


def make(cache: Path, refresh: bool) -> Path:
    """Make the prefix unless it is there; returns the wrapper script."""
    wrapper = cache / "qemu" / PROGRAM
    if wrapper.exists() and not refresh:
        return wrapper
    apt = AptPrefix(cache / "apt-amd64", "amd64", backports=True)
    apt.update()
    package = _package(apt)
    log(f"fetching {package} and what it needs")
    release = f"{apt.suite}-backports"
    packages = apt.download_closure(package, release)
    prefix = cache / "qemu/prefix"
    unpack(packages, prefix)
    _write_wrapper(wrapper, prefix)
    shutil.rmtree(cache / "apt-amd64/cache", ignore_errors=True)
    return wrapper


def _package(apt: AptPrefix) -> str:
    for name in PACKAGES:
        try:
            version = apt.field(name, "Version")
        except AptError:
            continue
        if version:
            return name
    raise AptError(f"the mirror's {CODENAME}-backports has no QEMU for RISC-V")


def _write_wrapper(wrapper: Path, prefix: Path) -> None:
    loaders = [*prefix.glob("usr/lib64/ld-linux-*.so.*"), *prefix.glob("lib64/ld-linux-*.so.*")]
    if not loaders:
        raise AptError("the packages of QEMU hold no program loader")
    folders = sorted({path.parent for path in prefix.glob("usr/lib/x86_64-linux-gnu/**/*.so*")})
    text = WRAPPER.format(
        version="QEMU",
        prefix=prefix,
        loader=loaders[0].relative_to(prefix),
        libraries=":".join(str(folder) for folder in folders),
        program=PROGRAM,
    )
    wrapper.write_text(text, encoding="utf-8")
    wrapper.chmod(0o755)
    answer = run([str(wrapper), "--version"])
    if answer.returncode != 0:
        wrapper.unlink()
        raise AptError(f"the private QEMU does not start: {answer.stderr.strip()}")
    log(answer.stdout.splitlines()[0])
