"""What a widget that paints itself is to those who listen: Qt knows no role for it, and would say "client".

The class says `heard_as`; what scrolls is a pane where it says nothing. Its name says which it is, and its description
what it says now; so the value is heard on every system.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QWidget


class _Heard(QAccessibleWidget):
    def text(self, kind: QAccessible.Text) -> str:
        found = super().text(kind)
        if kind is QAccessible.Text.Value and not found:
            return super().text(QAccessible.Text.Description)
        return found


def _interface(_class: str, made: QObject | None) -> QAccessibleInterface | None:
    role = getattr(made, "heard_as", QAccessible.Role.Pane if isinstance(made, QScrollArea) else None)
    return _Heard(made, role) if isinstance(made, QWidget) and isinstance(role, QAccessible.Role) else None


def be_heard() -> None:
    """From now on widgets are heard as what they say that they are."""
    QAccessible.installFactory(_interface)
