"""Runs one case and judges it. A pass needs a report of a pass: silence is a failure."""

from __future__ import annotations

import re
import resource
import subprocess
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

from .cases import Case

GRACE = 10  # seconds from SIGTERM to SIGKILL
LIMIT_CODE = 124  # hartwood's exit code of --max-instructions
REFUSED_CODE = 2
OUTPUT_BYTES = 64 << 20
SHOWN_BYTES = 4000


@dataclass
class Settings:
    """How all cases are run."""

    program: str
    options: list[str] = field(default_factory=list)
    granularity: int = 4
    timeout: float = 60
    memory: int = 2048  # MiB of address space
    pass_text: str = ""
    fail_text: str = ""
    trace: int = 30


@dataclass
class Result:
    """What became of a case. reason: empty when it passed."""

    name: str
    kind: str
    reason: str
    seconds: float
    output: str = ""
    trace: str = ""

    @property
    def passed(self) -> bool:
        """Whether nothing is wrong."""
        return not self.reason

    def as_dict(self) -> dict:
        """For JSON."""
        return asdict(self)


@dataclass
class Run:
    """How the emulator ended."""

    code: int
    stdout: str
    stderr: str
    timed_out: bool
    seconds: float


def limits(settings: Settings):
    """Bounds that the child sets for itself before it becomes the emulator."""
    def apply() -> None:
        size = settings.memory << 20
        resource.setrlimit(resource.RLIMIT_AS, (size, size))
        resource.setrlimit(resource.RLIMIT_FSIZE, (OUTPUT_BYTES, OUTPUT_BYTES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return apply


def run(settings: Settings, path: Path, extra: list[str], folder: Path) -> Run:
    """One run with output in files, so that a flood of it fills no memory."""
    command = [settings.program, "run", *settings.options, *extra, str(path)]
    start = time.monotonic()
    timed_out = False
    with (folder / "out").open("wb") as out, (folder / "err").open("wb") as err:
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err,
                                 preexec_fn=limits(settings))
        try:
            child.wait(settings.timeout)
        except subprocess.TimeoutExpired:
            timed_out = True
            child.terminate()
            try:
                child.wait(GRACE)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
    text = [(folder / name).read_bytes().decode(errors="replace") for name in ("out", "err")]
    return Run(child.returncode, *text, timed_out, time.monotonic() - start)


def refusal(done: Run, settings: Settings) -> str:
    """Why the run proves nothing, whatever it left behind; empty when it ended by itself."""
    if done.timed_out:
        return f"no end within {settings.timeout:g} s"
    if done.code < 0:
        return f"the emulator crashed: signal {-done.code}"
    if done.code == LIMIT_CODE:
        return "no end within the limit of instructions"
    last = done.stderr.strip().splitlines()[-1:] or ["no reason given"]
    if done.code == REFUSED_CODE:
        return f"refused: {last[0]}"
    return ""


def judge_exit(done: Run) -> str:
    """By HTIF or the test finisher."""
    if done.code == 0:
        return ""
    number = re.search(r"test or exit status (\d+)", done.stderr)
    if number:
        return f"case {number[1]} failed"
    return f"exit code {done.code}"


def judge_text(done: Run, settings: Settings) -> str:
    """By what is printed on the UART or HTIF's console."""
    if not done.stdout.strip():
        return "no output"
    if settings.fail_text:
        found = re.search(settings.fail_text, done.stdout)
        if found:
            return f"the output has {found[0]!r}"
    if not re.search(settings.pass_text, done.stdout):
        return f"the output has nothing like {settings.pass_text!r}"
    return "" if done.code == 0 else judge_exit(done)


def lines_of(path: Path) -> list[str]:
    """A signature's lines, in lower case and without blank ones."""
    text = path.read_text(encoding="ascii", errors="replace").lower()
    return [line.strip() for line in text.splitlines() if line.strip()]


def judge_signature(case: Case, signature: Path, done: Run) -> str:
    """By comparison with the reference, line by line."""
    if not signature.is_file():
        return "no signature was written"
    found = lines_of(signature)
    if not found:
        return "the signature is empty"
    if case.reference is None:
        return "there is no reference signature to compare with"
    wanted = lines_of(case.reference)
    if not wanted:
        return f"the reference {case.reference} is empty"
    for number, (ours, theirs) in enumerate(zip(found, wanted), 1):
        if ours != theirs:
            return f"signature line {number} is {ours}, not {theirs}"
    if len(found) != len(wanted):
        return f"the signature has {len(found)} lines, not {len(wanted)}"
    return judge_exit(done)


def last_instructions(case: Case, settings: Settings, folder: Path) -> str:
    """The end of the commit log of a second run."""
    log = folder / "trace"
    run(settings, case.path, ["--trace", str(log), "--trace-format", "disasm", "--trace-filter",
                              f"last={settings.trace}"], folder)
    return log.read_text(encoding="utf-8", errors="replace") if log.is_file() else ""


def judge(case: Case, settings: Settings) -> Result:
    """Runs one case; never raises for what the case does."""
    with tempfile.TemporaryDirectory(prefix="run-suite-") as name:
        folder = Path(name)
        signature = folder / "signature"
        extra = ["--signature", str(signature), "--signature-granularity",
                 str(settings.granularity)] if case.kind == "signature" else []
        done = run(settings, case.path, extra, folder)
        reason = refusal(done, settings)
        if not reason and case.kind == "signature":
            reason = judge_signature(case, signature, done)
        elif not reason and case.kind == "text":
            reason = judge_text(done, settings)
        elif not reason:
            reason = judge_exit(done)
        result = Result(case.name, case.kind, reason, done.seconds)
        if reason:
            result.output = (done.stdout[-SHOWN_BYTES:] + done.stderr[-SHOWN_BYTES:]).strip()
            if settings.trace and done.code != REFUSED_CODE:
                result.trace = last_instructions(case, settings, folder)
        return result
