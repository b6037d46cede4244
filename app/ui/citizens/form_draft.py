"""What is typed in the form and not saved: on the disk a second after the typing, and put back when it is opened."""

import json
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.models.errors import PejlemaerkeError
from app.store.drafts import Draft, drafts
from app.store.vault import Vault
from app.ui.citizens.typed import TypedFields
from app.ui.desk import Desk, Saving, Status

_KIND = _FIELD = "form"
_DRAFT_MS = 1000


def find_draft(vault: Vault, stream: bytes) -> Draft | None:
    """The form's draft of this stream: a citizen's, or the worker's own for a citizen who is not there yet."""
    return next((draft for draft in drafts(vault, stream) if draft.kind == _KIND), None)


class FormDraft(QObject):
    """Keeps the changed fields of the form's parts, from `begin` until they are saved or dropped."""

    def __init__(self, desk: Desk, parts: Mapping[str, TypedFields], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._parts = dict(parts)
        self._stream = b""
        self._edited = False
        self._kept = False
        self._handed_over = False
        self._soon = QTimer(self, interval=_DRAFT_MS, singleShot=True)
        self._soon.timeout.connect(self.keep)
        for part in self._parts.values():
            part.edited.connect(self._note)
        desk.trouble.connect(self._try_again)

    def begin(self, stream: bytes, found: Draft | None) -> tuple[QWidget, ...]:
        """The form shows what is known; put back what the draft holds. The fields that differ by it."""
        self._stream = b""
        if found:
            self._put_back(json.loads(found.text))
        fields = tuple(part[name] for part in self._parts.values() for name in part.changed())
        self._rest()
        self._stream, self._kept = stream, found is not None
        if not fields:
            self._forget()
        return fields

    def _put_back(self, told: Mapping[str, str]) -> None:
        for prefix, part in self._parts.items():
            part.retype({name: told[f"{prefix}.{name}"] for name in part.fields if f"{prefix}.{name}" in told})

    def _typed(self) -> dict[str, str]:
        return {f"{prefix}.{name}": text for prefix, part in self._parts.items() for name, text in part.typed().items()}

    def _note(self) -> None:
        if self._stream and not self._handed_over:
            self._edited = True
            if not self._soon.isActive():
                self._soon.start()

    def _try_again(self, fault: PejlemaerkeError | None) -> None:
        """The disk did not take something, perhaps the draft: `keep` has it to do again."""
        if fault is not None and self._stream:
            self._edited = True

    def keep(self) -> None:
        """Put the changed fields on the disk now, if they are not there."""
        self._soon.stop()
        if not self._stream or self._handed_over or not self._edited:
            return
        self._edited = False
        if typed := self._typed():
            self._kept = True
            text = json.dumps(typed, ensure_ascii=False, sort_keys=True)
            now = self._desk.now()
            self._desk.keep_draft(Draft(self._stream, _KIND, self._stream, _FIELD, text, (), {}, now))
        else:
            self._forget()

    def hand_over(self) -> tuple[bytes, bytes, str]:
        """The save has it from here; the draft that it settles."""
        self.keep()
        self._handed_over = True
        return self._stream, self._stream, _FIELD

    def take_back(self) -> None:
        """The save was refused."""
        self._handed_over = False

    def drop(self) -> None:
        """What was typed is given up; nothing more is kept until `begin`."""
        self._forget()
        self._rest()
        self._stream = b""

    def _forget(self) -> None:
        if self._kept:
            self._kept = False
            self._desk.drop_draft(self._stream, self._stream, _FIELD)
            self._desk.status.emit(Status(Saving.SAVED, self._desk.now()))

    def _rest(self) -> None:
        self._soon.stop()
        self._edited = self._handed_over = False
