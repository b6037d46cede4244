"""A code from the organisation's papers, typed by hand: hidden, since others may look over a shoulder."""

from app.ui.widgets import LabelledField, PasswordField


class CodeField(LabelledField):
    """`text` is what was typed; the eye shows it."""

    def __init__(self, label: str, helper: str) -> None:
        self.code = PasswordField()
        super().__init__(label, self.code, helper)
        self.code.edited.connect(lambda _: self.set_error(""))

    def text(self) -> str:
        """What is typed."""
        return self.code.text()

    def clear(self) -> None:
        """Nothing of it stays on the screen."""
        self.code.clear()
