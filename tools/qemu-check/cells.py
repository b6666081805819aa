"""The coverage of check-qemu as tables: which cells are met often enough, and which cannot be met."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from generate import Tables

ENOUGH = 50
# kind of cell: what the rows and the columns of its table are
KINDS = {"insn": ("ISA row", ("M", "HS", "U", "VS", "VU")),
         "csr": ("CSR row", ("csrrw", "csrrs", "csrrc", "csrrwi", "csrrsi", "csrrci")),
         "cause": ("cause, i: interrupt; by the mode it goes to", ("M", "HS", "VS")),
         "pair": ("VS-stage by G-stage", ("Bare", "39", "48", "57"))}
CAUSES = [str(number) for number in range(24)] + [f"i{number}" for number in range(14)]


def unreachable() -> list[tuple[str, re.Pattern, re.Pattern]]:
    """The lines of unreachable.txt."""
    text = (Path(__file__).parent / "unreachable.txt").read_text(encoding="utf-8")
    rules = [(kind, re.compile(row), re.compile(column)) for kind, row, column in
             re.findall(r"(?m)^cell (\w+) (\S+) (\S+) .+$", text)]
    return rules + [("csr", re.compile(re.escape(name)), re.compile(".*"))
                    for name in re.findall(r"(?m)^without csr (\S+) .+$", text)]


class Cells:
    """All cells that there are, and how often each was met."""

    def __init__(self, tables: Tables, counts: Counter) -> None:
        self.counts = counts
        self.rows = {"insn": [name.replace(".", "_") for name in tables.all_rows] + ["illegal"],
                     "csr": [name for _, name in tables.all_csrs], "cause": CAUSES,
                     "pair": list(KINDS["pair"][1])}
        rules = unreachable()
        self.closed = {(kind, row, column) for kind, row, column in self.all()
                       if any(kind == rule[0] and rule[1].fullmatch(row) and rule[2].fullmatch(column)
                              for rule in rules)}

    def all(self):
        """Kind, row and column of each."""
        return ((kind, row, column) for kind, (_, columns) in KINDS.items()
                for row in self.rows[kind] for column in columns)

    def count(self, cell: tuple[str, str, str]) -> int:
        return self.counts[" ".join(cell)]

    def rare(self) -> list[tuple[str, str, str]]:
        """Cells that are to be met, and were not met often enough."""
        return [cell for cell in self.all() if cell not in self.closed and self.count(cell) < ENOUGH]

    def wrong(self) -> list[str]:
        """Cells that were met and should not be there."""
        there = {" ".join(cell) for cell in self.all() if cell not in self.closed}
        return sorted(name for name in self.counts if name not in there)

    def text(self) -> str:
        """The tables; "-" for what cannot be met."""
        out = ""
        for kind, (title, columns) in KINDS.items():
            out += f"{title:44}" + "".join(f"{column:>10}" for column in columns) + "\n"
            for row in self.rows[kind]:
                out += f"{row:44}" + "".join(
                    f"{'-' if cell in self.closed else self.count(cell):>10}"
                    for cell in ((kind, row, column) for column in columns)) + "\n"
            out += "\n"
        return out

    def summary(self) -> list[str]:
        """A line for each table, then the cells that are rare."""
        rare, lines = self.rare(), []
        for kind in KINDS:
            n = sum(cell[0] == kind for cell in self.all())
            n_closed = sum(cell[0] == kind for cell in self.closed)
            low = [cell for cell in rare if cell[0] == kind]
            lines.append(f"{kind}: {n} cells, {n_closed} of them unreachable, "
                         f"{n - n_closed - len(low)} met {ENOUGH} times or more, {len(low)} less often")
        return lines + [f"  {' '.join(cell)}: {self.count(cell)}" for cell in rare[:SHOWN]] \
            + ([f"  and {len(rare) - SHOWN} more"] if len(rare) > SHOWN else [])


SHOWN = 40
