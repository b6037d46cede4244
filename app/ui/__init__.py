"""The desktop's windows: the only layer that knows PySide6."""

from pathlib import Path
from typing import Final

RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"
