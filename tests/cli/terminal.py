"""A command in a pseudo-terminal, used as someone at a keyboard would."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.cli.test_command_line import ENTRY, RULES, surroundings

#: Seconds in which a command that works has long said something.
PATIENCE = 30

_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]")


class Terminal:
    """The command, what it wrote so far, and the keys to press."""

    def __init__(
        self, *arguments: str, columns: int, environment: Mapping[str, str], rules: Path = RULES
    ) -> None:
        own = {"TERM": "xterm-256color", **environment}
        left_out = {"LINES", "COLORTERM", "PYTHONIOENCODING", "INPUTRC"} - own.keys()
        around = surroundings(rules, own)
        kept = {name: value for name, value in around.items() if name not in left_out}
        self.pid, self.screen = pty.fork()
        if not self.pid:
            os.execve(  # noqa: S606 - in the child, which has the terminal to itself
                sys.executable, [sys.executable, "-c", ENTRY, *arguments], kept
            )
        self.resize(columns)
        self.raw = ""
        self.read_to = 0

    def resize(self, columns: int) -> None:
        fcntl.ioctl(self.screen, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))

    @property
    def text(self) -> str:
        """What is on the screen and above it, without colours."""
        return _ESCAPES.sub("", self.raw).replace("\r", "")

    def until(self, words: str) -> str:
        """Wait for words after the last ones waited for; returns what came up to them."""
        deadline = time.monotonic() + PATIENCE
        while (place := self.text.find(words, self.read_to)) < 0:
            assert self._more(deadline), f"no “{words}” in:\n{self.text[self.read_to :]}"
        start, self.read_to = self.read_to, place + len(words)
        return self.text[start : self.read_to]

    def press(self, keys: str) -> None:
        os.write(self.screen, keys.encode())

    def interrupt(self, words: str) -> str:
        """Ctrl-C, and wait for words.

        Python misses an interrupt that comes just before it starts to wait for a key; whoever
        sees nothing happen presses again.
        """
        deadline = time.monotonic() + PATIENCE
        while words not in self.text[self.read_to :] and time.monotonic() < deadline:
            self.press("\x03")
            again = time.monotonic() + 3
            while words not in self.text[self.read_to :] and self._more(again):
                pass
        return self.until(words)

    def enter(self, line: str) -> None:
        """A line with Enter."""
        self.press(f"{line}\r")

    def answer(self, *lines: str) -> None:
        """A line at each prompt."""
        for line in lines:
            self.until("> ")
            self.enter(line)

    def ends(self) -> int:
        """Wait for the end; returns the exit code, or minus the signal that ended it."""
        deadline = time.monotonic() + PATIENCE
        while self._more(deadline):
            pass
        _, status = os.waitpid(self.pid, 0)
        self.pid = 0
        return os.waitstatus_to_exitcode(status)

    def hang_up(self) -> None:
        """Close the window while the command runs."""
        os.close(self.screen)
        os.waitpid(self.pid, 0)
        self.pid = self.screen = 0

    def _more(self, deadline: float) -> bool:
        ready, _, _ = select.select([self.screen], [], [], max(0.0, deadline - time.monotonic()))
        if not ready:
            return False
        try:
            data = os.read(self.screen, 65536)
        except OSError:  # how Linux says that the other side closed
            return False
        self.raw += data.decode("utf-8", "replace")
        return bool(data)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        if self.screen:
            os.close(self.screen)
