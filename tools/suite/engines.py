"""Hands a suite to an engine that spreads it: CTest, or a Slurm job array."""

from __future__ import annotations

import json
import shlex
from pathlib import Path

from .cases import Case
from .judge import Result

CTEST_FILE = "CTestTestfile.cmake"
MARGIN = 30  # seconds beyond the two runs of a failing case


def _cmake(text: str) -> str:
    """A CMake bracket argument: nothing in it is special."""
    assert "]====]" not in text
    return f"[====[{text}]====]"


def write_ctest(folder: Path, cases: list[Case], command: list[str], timeout: float) -> None:
    """A folder for `ctest --test-dir FOLDER -j N -I START,END,STRIDE`."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = []
    for case in cases:
        words = " ".join(_cmake(word) for word in [*command, "--only", case.name])
        lines.append(f"add_test({_cmake(case.name)} {words})")
        lines.append(f"set_tests_properties({_cmake(case.name)} PROPERTIES TIMEOUT "
                     f"{2 * timeout + MARGIN:g})")
    (folder / CTEST_FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")


SLURM = """#!/bin/sh
#SBATCH --job-name=run-suite
#SBATCH --array=0-{last}%{at_once}
#SBATCH --ntasks=1
#SBATCH --time={minutes}
#SBATCH --output={log}
# Each task runs every {tasks}th case and leaves its results beside this file; afterwards
#     {collect}
exec {command} --shard "$SLURM_ARRAY_TASK_ID/{tasks}" \\
    --results {results}/"$SLURM_ARRAY_TASK_ID.json"
"""


def write_slurm(folder: Path, cases: list[Case], command: list[str], timeout: float,
                tasks: int) -> Path:
    """A job script for `sbatch`; returns its path. Old results in the folder are removed."""
    results = folder.resolve() / "results"
    results.mkdir(parents=True, exist_ok=True)
    for old in results.glob("*.json"):
        old.unlink()
    tasks = max(1, min(tasks, len(cases)))
    seconds = (2 * timeout + MARGIN) * -(-len(cases) // tasks)
    script = folder / "job.sh"
    script.write_text(SLURM.format(
        last=tasks - 1, at_once=tasks, minutes=int(seconds // 60 + 1), tasks=tasks,
        log=folder.resolve() / "task-%a.log", results=shlex.quote(str(results)),
        command=shlex.join(command), collect=shlex.join([*command, "--collect", str(results)])),
        encoding="utf-8")
    script.chmod(0o755)
    return script


def write_results(path: Path, results: list[Result]) -> None:
    """All at once: a task that is killed leaves no half of them."""
    part = path.with_suffix(".part")
    part.write_text(json.dumps([result.as_dict() for result in results]), encoding="utf-8")
    part.rename(path)


def collect(folder: Path, cases: list[Case]) -> list[Result]:
    """One result a case; a case that left none has failed."""
    found = {}
    for path in sorted(folder.glob("*.json")):
        for entry in json.loads(path.read_text(encoding="utf-8")):
            result = Result(**entry)
            found[result.name] = result
    return [found.get(case.name) or Result(case.name, case.kind, "no task left a result", 0)
            for case in cases]
