"""Reads device tree blobs and tells how two of them differ.

The format is the Devicetree Specification's, chapter 5 (flattened devicetree, version 17). Numbers
that only name another node are replaced by that node's path, so that two trees which number their
nodes differently compare equal.
"""

from __future__ import annotations

import fnmatch
import struct
from dataclasses import dataclass, field
from pathlib import Path

MAGIC = 0xD00DFEED
BEGIN_NODE, END_NODE, PROPERTY, NOP, END = 1, 2, 3, 4, 9

# Properties with references to nodes: how many cells there are from one reference to the next.
REFERENCES = {"interrupt-parent": 1, "cpu": 1, "regmap": 1, "interrupts-extended": 2}
# A set in the disguise of a list: compared name by name.
NAME_SETS = ("riscv,isa-extensions",)
# Drawn anew for each boot: only the length is compared.
RANDOM = ("rng-seed",)


@dataclass
class Node:
    """One node: its properties as bytes and its children by name."""

    properties: dict[str, bytes] = field(default_factory=dict)
    children: dict[str, "Node"] = field(default_factory=dict)


def _string(data: bytes, at: int) -> str:
    return data[at:data.index(b"\0", at)].decode("ascii")


def _aligned(at: int) -> int:
    return (at + 3) & ~3


def parse(blob: bytes) -> Node:
    """The root node of a blob; ValueError when it is none."""
    magic, _, structure, strings = struct.unpack_from(">4I", blob)
    if magic != MAGIC:
        raise ValueError("no device tree blob")
    outside = Node()
    stack = [outside]
    at = structure
    while True:
        token, = struct.unpack_from(">I", blob, at)
        at += 4
        if token == BEGIN_NODE:
            name = _string(blob, at)
            at = _aligned(at + len(name) + 1)
            if name in stack[-1].children:
                raise ValueError(f"two nodes {name}")
            node = stack[-1].children[name] = Node()
            stack.append(node)
        elif token == END_NODE:
            stack.pop()
        elif token == PROPERTY:
            size, name_at = struct.unpack_from(">2I", blob, at)
            stack[-1].properties[_string(blob, strings + name_at)] = blob[at + 8:at + 8 + size]
            at = _aligned(at + 8 + size)
        elif token == END:
            return outside.children[""]
        elif token != NOP:
            raise ValueError(f"token {token} in the structure block")


def walk(node: Node, path: str = "") -> dict[str, Node]:
    """All nodes by path; the root's is "/"."""
    nodes = {path or "/": node}
    for name, child in node.children.items():
        nodes |= walk(child, f"{path}/{name}")
    return nodes


def strings(value: bytes) -> list[str]:
    """A property that is a list of strings."""
    return value.decode("ascii").rstrip("\0").split("\0")


def _values(name: str, value: bytes, owners: dict[int, str]) -> set[str]:
    """What is compared of a property; all but a set of names has one element."""
    if name in NAME_SETS:
        return set(strings(value))
    if name in RANDOM:
        return {f"{len(value)} random bytes"}
    if name in REFERENCES:
        cells = struct.unpack(f">{len(value) // 4}I", value)
        return {" ".join(owners[cell] if index % REFERENCES[name] == 0 else str(cell)
                         for index, cell in enumerate(cells))}
    return {value.hex()}


def _facts(root: Node) -> dict[str, set[str]]:
    """Everything that is compared: nodes ("/a/b") and properties ("/a/b:name") with values."""
    nodes = walk(root)
    owners = {struct.unpack(">I", node.properties["phandle"])[0]: path
              for path, node in nodes.items() if "phandle" in node.properties}
    facts: dict[str, set[str]] = {}
    for path, node in nodes.items():
        facts[path] = {""}
        for name, value in node.properties.items():
            if name != "phandle":
                facts[f"{path}:{name}"] = _values(name, value, owners)
    return facts


def differences(ours: Node, theirs: Node) -> list[str]:
    """One line each: "+ what" only we have, "- what" only they have, "! what" has another value.

    What hangs below a missing node is not listed.
    """
    mine, other = _facts(ours), _facts(theirs)
    lines = []
    for sign, some, rest in (("+", mine, other), ("-", other, mine)):
        for what in some:
            node, colon, _ = what.rpartition(":")
            parent = node if colon else what.rpartition("/")[0]
            if what not in rest and (parent or "/") in rest:
                lines.append(f"{sign} {what}")
    for what in mine.keys() & other.keys():
        if what.rpartition(":")[2] in NAME_SETS:
            lines += [f"+ {what} {name}" for name in mine[what] - other[what]]
            lines += [f"- {what} {name}" for name in other[what] - mine[what]]
        elif mine[what] != other[what]:
            lines.append(f"! {what}")
    return sorted(lines)


@dataclass
class Allowance:
    """One line of the list of differences that have a reason."""

    pattern: str
    reason: str
    used: bool = False


def read_allowances(path: Path) -> list[Allowance]:
    """Lines "difference | reason"; `#` starts a comment. Wildcards are those of file names."""
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        pattern, bar, reason = line.partition("|")
        if not bar or not reason.strip():
            raise ValueError(f"{path.name}:{number}: no reason")
        found.append(Allowance(pattern.strip(), reason.strip()))
    return found


def unexplained(lines: list[str], allowances: list[Allowance]) -> list[str]:
    """The differences without a reason; marks the allowances that were needed."""
    rest = []
    for line in lines:
        matching = [entry for entry in allowances if fnmatch.fnmatchcase(line, entry.pattern)]
        for entry in matching:
            entry.used = True
        if not matching:
            rest.append(line)
    return rest
