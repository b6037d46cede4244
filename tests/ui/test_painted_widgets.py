"""Every widget of the program that paints itself and takes the keyboard tells those who listen what it is and says."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLabel, QLineEdit, QListView, QTabBar, QWidget

import app.ui

_STOPS = re.compile(r"self\.setFocusPolicy\([^)]*(Strong|Tab|Wheel)Focus")
_TOLD_BY_QT = (QAbstractButton, QAbstractSlider, QLineEdit, QListView, QTabBar, QLabel)
"""Qt gives these a role, and tells their value, tick or words."""


def _classes() -> Iterator[type[QWidget]]:
    for found in pkgutil.walk_packages(app.ui.__path__, "app.ui."):
        module = importlib.import_module(found.name)
        for _, each in inspect.getmembers(module, inspect.isclass):
            if each.__module__ == module.__name__ and issubclass(each, QWidget):
                yield each


def _paints(kind: type[QWidget]) -> bool:
    return any("paintEvent" in vars(each) for each in kind.__mro__ if each.__module__.startswith("app."))


def _takes_keys(kind: type[QWidget]) -> bool:
    mine = [each for each in kind.__mro__ if each.__module__.startswith("app.")]
    return any(_STOPS.search(inspect.getsource(each)) for each in mine)


def _silent(kind: type[QWidget]) -> bool:
    if not _paints(kind) or not _takes_keys(kind) or issubclass(kind, _TOLD_BY_QT):
        return False
    return not isinstance(getattr(kind, "heard_as", None), QAccessible.Role)


def test_none_is_silent() -> None:
    kinds = list(_classes())
    assert len([each for each in kinds if _paints(each)]) > 50
    assert {"StarView", "QuestionBlock", "RatingDots"} <= {each.__name__ for each in kinds if _takes_keys(each)}
    assert [each.__name__ for each in kinds if _silent(each)] == []
