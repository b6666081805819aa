"""A private apt: packages of another suite or architecture, the machine's own apt untouched.

Laws:
- The mirror is the one that the machine already uses (`apt-get indextargets`); no host is named.
- Every index is checked against the Debian archive keyring. A mirror that fails the check is
  refused, never trusted.
- All state lies in one folder, so that removing the folder removes everything.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

CODENAME = "trixie"
KEYRINGS = (
    "/usr/share/keyrings/debian-archive-keyring.pgp",
    "/usr/share/keyrings/debian-archive-keyring.gpg",
)


class AptError(Exception):
    """A failure whose text is meant for the user."""


def log(text: str) -> None:
    """Say what goes on; standard output stays free for results."""
    print(f"guest-images: {text}", file=sys.stderr, flush=True)


def run(command: list[str], **options) -> subprocess.CompletedProcess:
    """Run a program, its output captured as text unless the caller says otherwise."""
    options.setdefault("capture_output", True)
    try:
        return subprocess.run(command, text=True, check=False, **options)
    except FileNotFoundError as error:
        raise AptError(f"{command[0]} is not installed; tools/setup installs it") from error


def machine_mirrors() -> list[str]:
    """The archive addresses of this machine's apt, in its order, without the security archive."""
    answer = run(["apt-get", "indextargets", "--format", "$(SITE)\t$(RELEASE)\t$(CREATED_BY)"])
    sites: list[str] = []
    for line in answer.stdout.splitlines():
        site, release, created_by = line.split("\t")
        if created_by != "Packages" or release.endswith("-security"):
            continue
        if site not in sites:
            sites.append(site)
    if not sites:
        raise AptError("apt on this machine has no package source to take a mirror from")
    return sites


def archive_keyring() -> str:
    """The file with the keys that sign Debian's archive."""
    for path in KEYRINGS:
        if Path(path).exists():
            return path
    raise AptError("no Debian archive keyring; install debian-archive-keyring")


class AptPrefix:
    """One private apt state: an architecture, a folder, and a list of suites."""

    def __init__(self, folder: Path, architecture: str, backports: bool = False):
        self.folder = folder
        self.architecture = architecture
        self.backports = backports
        self.mirror = ""
        self.suite = ""

    def _options(self) -> list[str]:
        settings = {
            "Dir::State": self.folder / "state",
            "Dir::State::Lists": self.folder / "state/lists",
            "Dir::State::status": "/dev/null",
            "Dir::State::extended_states": self.folder / "state/extended_states",
            "Dir::Cache": self.folder / "cache",
            "Dir::Cache::archives": self.folder / "cache/archives",
            "Dir::Etc::SourceList": self.folder / "sources.list",
            "Dir::Etc::SourceParts": "/dev/null",
            "Dir::Etc::Preferences": "/dev/null",
            "Dir::Etc::PreferencesParts": "/dev/null",
            "Dir::Log": self.folder / "log",
            "APT::Architecture": self.architecture,
            "APT::Architectures": self.architecture,
            "APT::Sandbox::User": "root",
            "APT::Get::List-Cleanup": "false",
            "Acquire::Languages": "none",
            "Acquire::Retries": "3",
            "Debug::NoLocking": "true",
        }
        words: list[str] = []
        for name, value in settings.items():
            words += ["-o", f"{name}={value}"]
        return words

    def _apt(self, program: str, *arguments: str, **options) -> subprocess.CompletedProcess:
        return run([program, *self._options(), *arguments], **options)

    def _write_sources(self, mirror: str, suite: str) -> None:
        for name in ("state/lists/partial", "cache/archives/partial", "log"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        suites = [suite] + ([f"{suite}-backports"] if self.backports else [])
        lines = [f"deb [signed-by={archive_keyring()}] {mirror} {name} main\n" for name in suites]
        (self.folder / "sources.list").write_text("".join(lines), encoding="utf-8")

    def _has_codename(self) -> bool:
        """Whether the index just fetched is of the release that was meant.

        The alias `stable` moves on to the next release one day; then it must not be taken.
        """
        answer = self._apt("apt-get", "indextargets", "--format", "$(CODENAME)")
        names = set(answer.stdout.split())
        return bool(names) and names <= {CODENAME, f"{CODENAME}-backports"}

    def update(self) -> None:
        """Fetch the indexes: of the suite by its own name, else by its alias `stable`.

        A mirror in the middle of a synchronisation can hold one of the two names in a state where
        the index does not match its signed Release file, and apt then rightly refuses it.
        """
        reasons: list[str] = []
        for mirror in machine_mirrors():
            for suite in (CODENAME, "stable"):
                shutil.rmtree(self.folder / "state", ignore_errors=True)
                self._write_sources(mirror, suite)
                answer = self._apt("apt-get", "update")
                if answer.returncode == 0 and self._has_codename():
                    self.mirror, self.suite = mirror, suite
                    log(f"{self.architecture}: using suite {suite} of the machine's mirror")
                    return
                reasons.append(f"{suite}: {_first_error(answer)}")
        raise AptError(
            f"the machine's apt mirror has no usable suite {CODENAME} for {self.architecture}:\n  "
            + "\n  ".join(reasons)
        )

    def field(self, package: str, name: str) -> str:
        """One field of the newest version of a package, empty if it has none."""
        answer = self._apt("apt-cache", "show", "--no-all-versions", package)
        if answer.returncode != 0:
            raise AptError(f"the mirror has no package {package} for {self.architecture}")
        for line in answer.stdout.splitlines():
            key, _, value = line.partition(": ")
            if key == name:
                return value
        return ""

    def download(self, packages: list[str], folder: Path) -> list[Path]:
        """Put the .deb files of exactly these packages into a folder and return their paths.

        Files that are there and complete are not fetched again.
        """
        folder.mkdir(parents=True, exist_ok=True)
        paths = []
        for package in packages:
            answer = self._apt("apt-get", "download", package, cwd=folder)
            if answer.returncode != 0:
                raise AptError(f"cannot fetch {package}: {_first_error(answer)}")
            paths.append(self._deb_path(package, folder))
        return paths

    def _deb_path(self, package: str, folder: Path) -> Path:
        version = self.field(package, "Version").replace(":", "%3a")
        architecture = self.field(package, "Architecture")
        path = folder / f"{package}_{version}_{architecture}.deb"
        if not path.exists():
            raise AptError(f"apt did not write {path.name}")
        return path

    def download_closure(self, package: str, release: str) -> list[Path]:
        """A package with all that it depends on, as .deb files in the private archive folder."""
        arguments = ["-y", "--download-only", "--no-install-recommends", "-t", release]
        answer = self._apt("apt-get", "install", *arguments, package)
        if answer.returncode != 0:
            raise AptError(f"cannot fetch {package}: {_first_error(answer)}")
        return sorted((self.folder / "cache/archives").glob("*.deb"))


def _first_error(answer: subprocess.CompletedProcess) -> str:
    for line in answer.stderr.splitlines():
        if line.startswith(("E:", "Err:", "W:")):
            return line
    return (answer.stderr.strip().splitlines() or ["no message"])[0]


def unpack(packages: list[Path], folder: Path) -> None:
    """Unpack .deb files into an empty folder, without running anything of them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for package in packages:
        answer = run(["dpkg", "-x", str(package), str(folder)])
        if answer.returncode != 0:
            raise AptError(f"cannot unpack {package.name}: {answer.stderr.strip()}")
