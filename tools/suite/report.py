"""The results in the forms in which others read them: table, TAP 13, JUnit XML."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

from .judge import Result

# XML 1.0 has no place for other control characters.
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def table(results: list[Result], suite: str) -> str:
    """One line a case, failures with their end; the sum is last."""
    width = max((len(result.name) for result in results), default=0)
    lines = []
    for result in results:
        verdict = "pass" if result.passed else "FAIL"
        lines.append(f"{verdict}  {result.name:{width}}  {result.kind:9} {result.seconds:7.2f} s"
                     + (f"  {result.reason}" if result.reason else ""))
    for result in results:
        if not result.passed:
            lines += ["", f"{result.name}: {result.reason}"]
            lines += [f"  | {line}" for line in result.output.splitlines()[-10:]]
            lines += [f"    {line}" for line in result.trace.splitlines()]
    failed = sum(not result.passed for result in results)
    lines += ["", f"{suite}: {len(results) - failed} passed, {failed} failed"]
    return "\n".join(lines) + "\n"


def tap(results: list[Result]) -> str:
    """TAP version 13, reasons and traces as YAML blocks."""
    lines = ["TAP version 13", f"1..{len(results)}"]
    for number, result in enumerate(results, 1):
        verdict = "ok" if result.passed else "not ok"
        lines.append(f"{verdict} {number} - {result.name.replace('#', '_')}")
        if result.passed:
            continue
        lines += ["  ---", f"  message: {_quoted(result.reason)}"]
        if result.trace:
            lines.append("  trace: |")
            lines += [f"    {line}" for line in result.trace.splitlines()]
        lines.append("  ...")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''").replace("\n", " ") + "'"


def junit(results: list[Result], suite: str) -> bytes:
    """The XML that CI servers read."""
    failed = sum(not result.passed for result in results)
    root = ElementTree.Element("testsuite", name=suite, tests=str(len(results)),
                               failures=str(failed), errors="0", skipped="0",
                               time=f"{sum(result.seconds for result in results):.3f}")
    for result in results:
        case = ElementTree.SubElement(root, "testcase", classname=suite, name=result.name,
                                      time=f"{result.seconds:.3f}")
        if not result.passed:
            failure = ElementTree.SubElement(case, "failure", message=_xml(result.reason))
            failure.text = _xml(result.output + "\n" + result.trace)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def _xml(text: str) -> str:
    return NOT_XML.sub("?", text)


def write(path: str | None, data: str | bytes) -> None:
    """Writes a report if it was asked for."""
    if path:
        Path(path).write_bytes(data.encode() if isinstance(data, str) else data)
