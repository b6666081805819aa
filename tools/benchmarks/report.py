"""The table that is printed and the JSON that is written."""

from __future__ import annotations

from . import stats
from .measure import Row
from .targets import NATIVE, QEMU, Verdict

REFERENCES = (NATIVE, QEMU)


def own(engines: list[str]) -> list[str]:
    """The engines that are compared with the references."""
    return [engine for engine in engines if engine not in REFERENCES]


def _time(row: Row, engine: str) -> str:
    seconds = list(row.seconds(engine).values())
    if not seconds:
        return "failed" if row.error(engine) else "-"
    return f"{stats.median(seconds):.3f} ±{50 * stats.spread(seconds):.0f}%"


def _comparisons(engines: list[str]) -> list[tuple[str, str]]:
    return [(engine, other) for engine in own(engines) for other in REFERENCES if other in engines]


def _ratio_text(ratio: float | None, other: str) -> str:
    if ratio is None:
        return "-"
    return f"{1 / ratio:.2f}" if other == NATIVE else f"{ratio:.2f}"


def _head(engine: str, other: str) -> str:
    return f"{engine} x native" if other == NATIVE else f"{other} / {engine}"


def _means(rows: list[Row], engines: list[str]) -> list[list[str]]:
    lines = []
    for group in dict.fromkeys(row.kernel.group for row in rows):
        members = [row for row in rows if row.kernel.group == group and not row.failure]
        cells = [f"= {group}", *[""] * len(engines)]
        for engine, other in _comparisons(engines):
            ratios = [row.ratio(engine, other) for row in members]
            mean = stats.geometric_mean([ratio for ratio in ratios if ratio is not None])
            cells.append(_ratio_text(mean, other))
        lines.append(cells)
    return lines


def grid(lines: list[list[str]]) -> str:
    """Columns, the first to the left, the others to the right."""
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join("  ".join([line[0].ljust(widths[0]),
                                *(cell.rjust(width) for cell, width in zip(line[1:], widths[1:]))])
                     for line in lines)


def table(rows: list[Row], engines: list[str]) -> str:
    """Medians with half their spread, then ratios, then each group's geometric means."""
    comparisons = _comparisons(engines)
    lines = [["CPU seconds", *engines, *(_head(*pair) for pair in comparisons)]]
    for row in rows:
        ratios = [_ratio_text(row.ratio(*pair), pair[1]) for pair in comparisons]
        lines.append([row.kernel.name, *(_time(row, engine) for engine in engines), *ratios])
    lines += _means(rows, engines)
    failures = [f"FAILED {row.kernel.name}: {row.failure}" for row in rows if row.failure]
    return "\n".join([grid(lines), *failures])


def targets_table(found: list[Verdict]) -> str:
    """Bound, figure and whether it is kept."""
    words = {True: "met", False: "MISSED", None: "not measured"}
    lines = [["target", "bound", "measured", "worst row", ""]]
    for verdict in found:
        figure = "-" if verdict.figure is None else f"{verdict.figure:.2f}"
        partly = f", {verdict.missing} rows missing" if verdict.missing else ""
        lines.append([verdict.target.name, verdict.target.text, figure, verdict.worst,
                      words[verdict.met] + partly])
    return grid(lines)


def _row_data(row: Row, engines: list[str]) -> dict:
    each = {}
    for engine, samples in row.samples.items():
        seconds = list(row.seconds(engine).values())
        each[engine] = {
            "seconds": [sample.seconds for sample in samples.values()],
            "guest_seconds": [sample.guest_seconds for sample in samples.values()],
            "checksums": sorted({sample.sum for sample in samples.values()}),
            "median": stats.median(seconds) if seconds else None,
            "spread": stats.spread(seconds) if seconds else None,
        }
    ratios = {f"{other}/{engine}": row.ratio(engine, other)
              for engine, other in _comparisons(engines)}
    return {"name": row.kernel.name, "group": row.kernel.group, "failure": row.failure,
            "engines": each, "ratios": ratios}


def data(rows: list[Row], engines: list[str], found: dict[str, list[Verdict]], facts: dict) -> dict:
    """Everything, for a program to read. Ratios are how many times as fast ours is."""
    targets = [{"engine": engine, "name": verdict.target.name, "bound": verdict.target.text,
                "figure": verdict.figure, "worst": verdict.worst, "met": verdict.met,
                "missing": verdict.missing}
               for engine, some in found.items() for verdict in some]
    return {**facts, "rows": [_row_data(row, engines) for row in rows], "targets": targets}
