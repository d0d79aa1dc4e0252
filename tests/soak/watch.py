"""A process under load, watched from outside: a fault in C leaves no traceback inside."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

#: Seconds between two looks at the memory.
PAUSE = 0.25
PAGE = 4096


@dataclass(frozen=True)
class Watched:
    """How a load ended: exit code, last line of output, resident memory over time in MB."""

    code: int
    result: dict[str, Any]
    errors: str
    memory: tuple[float, ...]

    def peak(self, begin: float, end: float) -> float:
        """The most memory in a part of the time, from 0 to 1."""
        part = self.memory[int(len(self.memory) * begin) : int(len(self.memory) * end) + 1]
        return max(part)


def watch(dossiers: int, threads: int, seed: int) -> Watched:
    """Start the load in a process of its own and follow it to its end."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.soak.load", str(dossiers), str(threads), str(seed)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    memory: list[float] = []
    follower = threading.Thread(target=_follow, args=(process, memory))
    follower.start()
    output, errors = process.communicate()
    follower.join()
    lines = output.strip().splitlines()
    result = json.loads(lines[-1]) if lines else {}
    return Watched(process.returncode, result, errors, tuple(memory))


def _follow(process: subprocess.Popen[str], memory: list[float]) -> None:
    while process.poll() is None:
        try:
            pages = Path(f"/proc/{process.pid}/statm").read_text().split()
        except OSError:
            return
        if len(pages) > 1 and int(pages[1]):
            memory.append(int(pages[1]) * PAGE / 1e6)
        time.sleep(PAUSE)
