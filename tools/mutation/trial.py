"""The trial of the mutants: what becomes of each, and the account of all."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mutation.mutants import Mutant
from mutation.workshop import Test, Workshop

# Verdicts. The last four are not counted: there was no fault to find, or it was tried already.
KILLED = ("failed", "crashed", "timed out")
SURVIVED = "survived"
NO_FAULT = "no fault"
NOT_COMPILED = "does not compile"
SAME_CODE = "same code"
REPEATED = "repeated"


@dataclass(frozen=True)
class Verdict:
    """What became of a mutant: one of the words above, by which test, after how long."""

    mutant: Mutant
    word: str
    by: str = ""
    seconds: float = 0.0

    @property
    def is_killed(self) -> bool:
        """Whether a test found the fault."""
        return self.word in KILLED

    @property
    def is_counted(self) -> bool:
        """Whether there was a fault to find."""
        return self.is_killed or self.word == SURVIVED


class Court:
    """Tries mutants in several workshops at once."""

    def __init__(self, shops: list[Workshop], tests: list[Test],
                 say: Callable[[Verdict], None]) -> None:
        """say: called with each verdict, one at a time."""
        self.shops = shops
        self.tests = sorted(tests, key=lambda test: (round(test.seconds * 2), test.name))
        self.say = say
        self.verdicts: dict[int, Verdict] = {}
        self.seen: dict[tuple[str, str], int] = {}
        self.lock = threading.Lock()
        self.waiting: queue.SimpleQueue[Mutant] = queue.SimpleQueue()
        self.errors: list[BaseException] = []

    def try_all(self, mutants: list[Mutant]) -> list[Verdict]:
        """The verdicts in the order of the mutants."""
        for mutant in mutants:
            self.waiting.put(mutant)
        workers = [threading.Thread(target=self._work, args=(shop,), daemon=True)
                   for shop in self.shops]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        if self.errors:
            raise self.errors[0]
        return [self.verdicts[mutant.number] for mutant in mutants]

    def _work(self, shop: Workshop) -> None:
        try:
            while True:
                try:
                    mutant = self.waiting.get_nowait()
                except queue.Empty:
                    return
                start = time.monotonic()
                word, by = self._try(shop, mutant)
                verdict = Verdict(mutant, word, by, time.monotonic() - start)
                with self.lock:
                    self.verdicts[mutant.number] = verdict
                    self.say(verdict)
        except BaseException as error:  # a worker's error ends the trial, in try_all()
            self.errors.append(error)
            raise

    def _order(self, mutant: Mutant) -> list[Test]:
        first = {name: index for index, name in enumerate(mutant.first)}
        return sorted(self.tests, key=lambda test: first.get(test.name, len(first)))

    def _try(self, shop: Workshop, mutant: Mutant) -> tuple[str, str]:
        if mutant.no_fault:
            return NO_FAULT, mutant.no_fault
        sound = shop.sound_digest(mutant.path)
        text = (shop.copy / mutant.path).read_text(encoding="utf-8")
        try:
            digest = shop.put(mutant.path, mutant.apply(text))
            if digest is None:
                return NOT_COMPILED, ""
            if digest == sound:
                return SAME_CODE, ""
            with self.lock:
                twin = self.seen.setdefault((mutant.path, digest), mutant.number)
            if twin != mutant.number:
                return REPEATED, f"as {twin}"
            for test in self._order(mutant):
                outcome = shop.run(test, 8 + 10 * test.seconds)
                if outcome.how != "passed":
                    return outcome.how, test.name
            return SURVIVED, ""
        finally:
            shop.restore()


def account(verdicts: list[Verdict]) -> dict[str, int]:
    """How many of each word."""
    found: dict[str, int] = {}
    for verdict in verdicts:
        found[verdict.word] = found.get(verdict.word, 0) + 1
    return found


def score(verdicts: list[Verdict]) -> float:
    """Killed per cent of counted; 100 when there was nothing to find."""
    counted = sum(verdict.is_counted for verdict in verdicts)
    return 100.0 * sum(verdict.is_killed for verdict in verdicts) / counted if counted else 100.0


def as_json(verdicts: list[Verdict]) -> list[dict[str, object]]:
    """The verdicts for a machine to read."""
    return [{"number": one.mutant.number, "file": one.mutant.path, "line": one.mutant.line,
             "region": one.mutant.region, "rule": one.mutant.rule, "old": one.mutant.old,
             "new": one.mutant.new, "verdict": one.word, "by": one.by,
             "seconds": round(one.seconds, 2)} for one in verdicts]


def default_folder(temporary: str) -> Path:
    """Where copies and builds live unless said."""
    return Path(temporary) / "hartwood-mutate"
