"""Who takes part: those on the map who may be invited are offered first, and anybody can be written in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.commands.meetings import add_participant
from app.commands.writing import remove
from app.models.meeting import Meeting
from app.models.network import Member, network_map
from app.models.record import CitizenRecord
from app.models.tongue import t
from app.models.values import Consent, MemberStatus, Nature
from app.ui.desk import Desk
from app.ui.widgets import CheckRow, LinkButton, Text

_PEOPLE = frozenset({Nature.PERSON, Nature.PROFESSIONAL, Nature.COMMUNITY})
_FEW = 6


def offered(record: CitizenRecord) -> list[Member]:
    """Those who may be invited, and then those who have not been asked; never one who has said no."""
    people = [each for each in network_map(record).members if each.nature in _PEOPLE]
    there = [each for each in people if each.status not in (MemberStatus.DECEASED, MemberStatus.WISHED)]
    asked = [each for each in there if each.consents("may_invite")]
    return asked + [each for each in there if each.record.text("may_invite") not in (Consent.YES, Consent.NO)]


class Guests(QWidget):
    """Each tick is saved as it is made."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting: Meeting | None = None
        self._record: CitizenRecord | None = None
        self._all = False
        self.rows: list[CheckRow] = []
        self.name = QLineEdit()
        self.name.setPlaceholderText(t("Skriv et navn til"))
        self.name.setAccessibleName(t("Hvem kommer ellers"))
        self.more = LinkButton(t("Vis alle på kortet"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(t("Hvem kommer"), "label"))
        column.addLayout(self._rows)
        column.addWidget(self.more)
        column.addWidget(self.name)
        self.name.returnPressed.connect(self._write_in)
        self.more.clicked.connect(self._show_all)

    def show_meeting(self, record: CitizenRecord, meeting: Meeting) -> None:
        """Who takes part as it stands now, and who else may be asked."""
        self._record, self._meeting = record, meeting
        focused = next((at for at, row in enumerate(self.rows) if row.hasFocus()), None)
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows = []
        found = (each["member"].value for each in meeting.participants)
        taken = {each for each in found if isinstance(each, bytes)}
        for each in meeting.participants:
            row = self._row(each.text("name"), "", on=True)
            row.clicked.connect(lambda _=False, each=each: self._desk.save(self, remove(each)))
        others = [each for each in offered(record) if each.id not in taken]
        for member in others if self._all else others[:_FEW]:
            note = t("Må inviteres") if member.consents("may_invite") else t("Er ikke spurgt, om de må inviteres")
            row = self._row(member.name, note, on=False)
            row.clicked.connect(lambda _=False, member=member: self._add(member.name, member.id))
        self.more.setVisible(not self._all and len(others) > _FEW)
        if focused is not None and self.rows:
            self.rows[min(focused, len(self.rows) - 1)].setFocus()

    def _row(self, name: str, note: str, *, on: bool) -> CheckRow:
        row = CheckRow(name, note)
        row.setChecked(on)
        row.setAccessibleName(t("{name} kommer").format(name=name))
        self._rows.addWidget(row)
        self.rows.append(row)
        return row

    def _show_all(self) -> None:
        self._all = True
        if self._record is not None and self._meeting is not None:
            self.show_meeting(self._record, self._meeting)

    def _write_in(self) -> None:
        if self.name.text().strip():
            self._add(self.name.text(), None)
            self.name.clear()

    def _add(self, name: str, member: bytes | None) -> None:
        if self._meeting is not None:
            save = add_participant(self._meeting, key=self._desk.new_id(), name=name, member=member)
            self._desk.save(self, save, lambda _: self.changed.emit())
