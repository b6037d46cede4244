"""A labelled field that answers, in words under it, how what was typed has been understood."""

from PySide6.QtWidgets import QWidget

from app.ui.widgets import LabelledField, Text


class EchoField(LabelledField):
    """The answer gives way to an error."""

    def __init__(self, label: str, field: QWidget, helper: str = "") -> None:
        self._echo: Text | None = None
        super().__init__(label, field, helper)
        self._echo = Text("", "support")
        self._echo.set_colour("ptext")
        self._echo.hide()
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self._echo)

    def echo(self, words: str) -> None:
        """Say how it was understood; an empty text says nothing."""
        assert self._echo is not None
        self._echo.set_words(words)
        self._echo.setVisible(bool(words))
        if words:
            self.field.setAccessibleDescription(words)

    def echoed(self) -> str:
        """What is said now."""
        return self._echo.text() if self._echo is not None else ""

    def set_error(self, error: str) -> None:
        super().set_error(error)
        if error and self._echo is not None:
            self.echo("")
            self.field.setAccessibleDescription(error)
