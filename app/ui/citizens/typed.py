"""What stands in the fields of a part of the form, and what of it has been changed since it was shown."""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.models.history import RecordView
from app.models.record import parse_day
from app.ui.citizens.cpr_field import CprField
from app.ui.citizens.danish_date_field import DanishDateField
from app.ui.widgets import CheckRow, DropDown, GrowingTextEdit, LabelledField


def line(label: str, helper: str = "") -> LabelledField:
    """A field of one line."""
    return LabelledField(label, QLineEdit(), helper)


def lines(label: str, helper: str = "", *, least: int = 2, placeholder: str = "") -> LabelledField:
    """A field that grows with its words."""
    return LabelledField(label, GrowingTextEdit(min_lines=least, placeholder=placeholder), helper)


def choice(label: str, options: Mapping[str, str], helper: str = "") -> LabelledField:
    """One of several."""
    box = DropDown()
    for value, words in options.items():
        box.addItem(words, value)
    return LabelledField(label, box, helper)


class TypedFields(QObject):
    """Fields by the name that commands know them by."""

    edited = Signal()
    """Something else stands in a field now, whoever put it there."""

    def __init__(self, fields: Mapping[str, QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self.fields = dict(fields)
        for field in self.fields.values():
            _on_change(field, lambda *_: self.edited.emit())
        self._shown: dict[str, str] = self._all()

    def __getitem__(self, name: str) -> QWidget:
        return self.fields[name]

    def _all(self) -> dict[str, str]:
        return {name: _text(field) for name, field in self.fields.items()}

    def show(self, record: RecordView) -> None:
        """Show what the record holds."""
        self.show_values({name: record[name].value for name in self.fields})

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show these as what stands there."""
        for name, field in self.fields.items():
            _put(field, values[name])
        self._shown = self._all()

    def changed(self) -> set[str]:
        """The names of the fields that say something else now."""
        return {name for name, text in self._all().items() if text != self._shown[name]}

    def typed(self) -> dict[str, str]:
        """What stands in the changed fields, letter by letter, for `retype`."""
        now = self._all()
        return {name: now[name] for name in self.changed()}

    def retype(self, texts: Mapping[str, str]) -> None:
        """Put back what was typed; the fields still count as changed from what `show` showed."""
        for name in texts.keys() & self.fields.keys():
            _retype(self.fields[name], texts[name])

    def text(self, name: str) -> str:
        """What is typed or chosen there, without blanks round it."""
        return _text(self.fields[name]).strip()

    def day(self, name: str) -> date | None:
        """The day there. UserError `day-unreadable`."""
        field = self.fields[name]
        assert isinstance(field, DanishDateField)
        return field.day()

    def texts(self, names: set[str]) -> dict[str, str]:
        """The plain texts among these names."""
        plain = {name for name in names if not isinstance(self.fields[name], DanishDateField | CprField | CheckRow)}
        return {name: self.text(name) for name in plain}

    def blame(self, name: str, words: str) -> QWidget:
        """Say under the field what is wrong with it; the field."""
        field = self.fields[name]
        if isinstance(field, LabelledField):
            field.set_error(words)
        return field

    def forgive(self) -> None:
        """Take the errors away; those of days and numbers that cannot be read come back by themselves."""
        for field in self.fields.values():
            if isinstance(field, LabelledField) and field.error():
                field.set_error("")


def on_edit(field: QWidget, then: Callable[[], None]) -> None:
    """Call back each time a person changes the field."""
    if isinstance(field, LabelledField):
        inner = field.field
        if isinstance(inner, QLineEdit):
            inner.textEdited.connect(lambda _text: then())
        elif isinstance(inner, QComboBox):
            inner.activated.connect(lambda _index: then())


def _on_change(field: QWidget, then: Callable[..., None]) -> None:
    if isinstance(field, CheckRow):
        field.toggled.connect(then)
        return
    assert isinstance(field, LabelledField)
    inner = field.edit if isinstance(field, CprField) else field.field
    if isinstance(inner, QComboBox):
        inner.currentIndexChanged.connect(then)
    else:
        assert isinstance(inner, QLineEdit | GrowingTextEdit)
        inner.textChanged.connect(then)


def _text(field: QWidget) -> str:
    if isinstance(field, CheckRow):
        return "1" if field.isChecked() else ""
    if isinstance(field, CprField):
        return field.typed()
    if isinstance(field, DanishDateField):
        return field.edit.text()
    assert isinstance(field, LabelledField)
    inner = field.field
    if isinstance(inner, QComboBox):
        return str(inner.currentData())
    assert isinstance(inner, QLineEdit | GrowingTextEdit)
    return inner.text()


def _put(field: QWidget, value: object) -> None:
    text = value if isinstance(value, str) else ""
    if isinstance(field, CheckRow):
        field.setChecked(value is True)
    elif isinstance(field, CprField):
        field.set_typed(text)
    elif isinstance(field, DanishDateField):
        field.set_day(parse_day(value))
    elif isinstance(field, LabelledField):
        _put_text(field.field, text)


def _retype(field: QWidget, text: str) -> None:
    if isinstance(field, CheckRow):
        field.setChecked(text == "1")
    elif isinstance(field, CprField | DanishDateField):
        field.set_typed(text)
    elif isinstance(field, LabelledField):
        _put_text(field.field, text)


def _put_text(inner: QWidget, text: str) -> None:
    if isinstance(inner, QComboBox):
        if inner.findData(text) < 0 and text:
            inner.addItem(text, text)
        inner.setCurrentIndex(max(0, inner.findData(text)))
    elif isinstance(inner, QLineEdit):
        inner.setText(text)
        inner.setCursorPosition(0)
    elif isinstance(inner, GrowingTextEdit):
        inner.set_text(text)
