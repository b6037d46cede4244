"""What a command meets outside itself: streams, clock, randomness, patience, and somebody to ask."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TextIO

from app.commands.writing import clean_text
from app.models.errors import UserError
from app.store.profile_files import World


@dataclass(frozen=True)
class Outside:
    """`ask` reads a password unseen from a terminal; None where there is no terminal."""

    stdin: TextIO
    stdout: TextIO
    stderr: TextIO
    world: World
    sleep: Callable[[float], None]
    ask: Callable[[str], str] | None

    def tell(self, *lines: str) -> None:
        """The answer. Control characters in what people wrote never reach the terminal."""
        for line in lines:
            self.stdout.write(f"{clean_text(line)}\n")

    def tell_json(self, data: Any) -> None:
        """The answer for programs."""
        self.stdout.write(json.dumps(data, ensure_ascii=False, indent=1) + "\n")

    def note(self, line: str) -> None:
        """What is said beside the answer, on one line."""
        self.stderr.write(" ".join(clean_text(line).split()) + "\n")
        self.stderr.flush()

    def code(self, from_stdin: bool, prompt: str) -> str:
        """A code from paper: the next line of stdin, or typed unseen."""
        return self.ask(prompt) if self.ask and not from_stdin else self.stdin.readline()

    def agreed(self, question: str) -> bool:
        """Whether a person at the terminal says yes; everything else is a no."""
        self.stderr.write(question)
        self.stderr.flush()
        return self.stdin.readline().strip().casefold() in ("j", "ja")

    def password(self, from_stdin: bool, *, new: bool = False) -> str:
        """The password: the first line of stdin, or typed unseen; a new one is typed twice.

        Raises UserError `password-missing`, `password-mismatch`.
        """
        if from_stdin:
            password = self.stdin.readline().removesuffix("\n").removesuffix("\r")
        elif self.ask:
            password = self.ask("Adgangskode: ")
            if new and self.ask("Én gang til: ") != password:
                raise UserError("password-mismatch")
        else:
            password = ""
        if not password:
            raise UserError("password-missing")
        return password
