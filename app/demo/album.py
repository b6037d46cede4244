"""The demo's pictures of one theme, numbered in the order of the story, whoever's window they show."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.ui import theme

SIZES = ((1366, 768), (1920, 1080))
Theme = tuple[str, theme.Tokens]
THEMES: tuple[Theme, ...] = (("lys", theme.LIGHT), ("moerk", theme.DARK))
Keep = Callable[[QWidget, tuple[int, int]], None]


@dataclass
class Album:
    """Lies in `out`, beside the papers; packed beside the story, so that nobody waits for it before `finish`."""

    out: Path
    look: Theme = THEMES[0]
    pictures: list[Path] = field(default_factory=list)
    number: int = 0
    _packing: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(2, "pictures"))
    _packed: list[Future[bool]] = field(default_factory=list)

    @property
    def tokens(self) -> theme.Tokens:
        """The colours that its pictures are in."""
        return self.look[1]

    @contextmanager
    def page(self, name: str) -> Iterator[Keep]:
        """The next number; the same picture is kept in each size."""
        self.number += 1

        def keep(window: QWidget, size: tuple[int, int]) -> None:
            path = self.out / f"{self.number:03}-{name}-{size[0]}x{size[1]}-{self.look[0]}.png"
            self._packed.append(self._packing.submit(window.grab().toImage().save, str(path)))
            self.pictures.append(path)

        yield keep

    def finish(self) -> None:
        """Every picture lies there. Raises OSError where one could not be written."""
        self._packing.shutdown()
        if not all(each.result() for each in self._packed):
            raise OSError(f"a picture could not be written in {self.out}")
