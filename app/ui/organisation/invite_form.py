"""Who is to be invited: one colleague, or a whole list."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QDir, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit

from app.commands.organisation import Invitee
from app.commands.organisation_view import OrganisationView
from app.models.errors import PejlemaerkeError
from app.models.invite_list import InviteList
from app.models.tongue import TextRows, fixed, t
from app.store.whole_files import read_file
from app.ui.first_run.steps import ROLES
from app.ui.organisation.deed import Outcome, bring_in_view
from app.ui.widgets import (
    Card,
    DropDown,
    GrowingTextEdit,
    LabelledField,
    LinkButton,
    PrimaryButton,
    SecondaryButton,
    Text,
)
from app.wording import say

DAYS = TextRows(((7, fixed("En uge")), (14, fixed("To uger")), (30, fixed("En måned"))))
_MOST_SAID = 8
_LIST = fixed(
    "En linje for hver: navn, rolle og team, med semikolon imellem. Sæt listen ind fra et regneark, eller vælg en"
    " CSV-fil. Ingen inviteres, før alle linjer er i orden."
)
_EXAMPLE = fixed("Ida Krog; Bostøtte; Nord\nBo Friis; Vikar")


def days_choice() -> DropDown:
    """For how long an invitation holds."""
    made = DropDown()
    for days, words in DAYS:
        made.addItem(words, days)
    made.setCurrentIndex(1)
    return made


def last_day(choice: DropDown, today: date) -> date:
    """The last day that it holds."""
    return today + timedelta(days=int(choice.currentData()))


class OneForm(Card):
    """`list_wanted` where there are more of them."""

    list_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name, self.role, self.team, self.days = QLineEdit(), DropDown(), DropDown(), days_choice()
        self.role.setEditable(True)
        self.role.addItems(ROLES)
        self.make = SecondaryButton(t("Lav en invitation"), "user-plus")
        self.several = LinkButton(t("Invitér flere på én gang"), "users")
        self._team = LabelledField(t("Team"), self.team)
        self.body.setSpacing(12)
        self.body.addWidget(Text(t("Invitér en kollega"), "strong"))
        for fields in (
            ((LabelledField(t("Kollegaens navn"), self.name), 3), (LabelledField(t("Rolle"), self.role), 2)),
            ((self._team, 3), (LabelledField(t("Gælder i"), self.days), 2)),
        ):
            row = QHBoxLayout()
            row.setSpacing(16)
            for field, share in fields:
                row.addWidget(field, share)
            self.body.addLayout(row)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.make)
        buttons.addWidget(self.several)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.name.returnPressed.connect(self.make.click)
        self.several.clicked.connect(self.list_wanted)

    def show_view(self, view: OrganisationView) -> None:
        """The teams that there are."""
        fill_teams(self.team, view)
        self._team.setVisible(bool(view.teams))

    def invitee(self) -> Invitee:
        """As it is filled in."""
        return Invitee(" ".join(self.name.text().split()), self.role.currentText().strip(), bytes(self._chosen()))

    def _chosen(self) -> bytes:
        return bytes.fromhex(str(self.team.currentData() or ""))


def fill_teams(choice: DropDown, view: OrganisationView) -> None:
    """None, or one of the teams; the same stays chosen."""
    chosen = choice.currentData()
    choice.clear()
    choice.addItem(t("Intet team endnu"), "")
    for team in view.teams:
        choice.addItem(team.name, team.id.hex())
    choice.setCurrentIndex(max(0, choice.findData(chosen)))


class ListForm(Card):
    """`looked` carries the list's bytes to be looked at; `wanted` when it is in order and meant."""

    looked = Signal(bytes)
    wanted = Signal()
    closed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.people: InviteList | None = None
        self.text = GrowingTextEdit(placeholder=t(_EXAMPLE), min_lines=4)
        self.days = days_choice()
        self.file = SecondaryButton(t("Vælg en fil …"), "folder")
        self.make, self.back = PrimaryButton(t("Se listen igennem"), "check"), LinkButton(t("Kun én kollega"))
        self.problems = Text("", "body")
        self.problems.set_colour("atext")
        self.outcome = Outcome()
        self._lay_out()
        self.text.textChanged.connect(self._changed)
        self.file.clicked.connect(self._ask_file)
        self.make.clicked.connect(self._onward)
        self.back.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        self.body.setSpacing(12)
        self.body.addWidget(Text(t("Invitér flere på én gang"), "strong"))
        self.body.addWidget(Text(t(_LIST), "support"))
        self.body.addWidget(LabelledField(t("Listen"), self.text))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(LabelledField(t("Gælder i"), self.days), 2)
        row.addWidget(self.file, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(3)
        self.body.addLayout(row)
        for part in (self.problems, self.outcome):
            self.body.addWidget(part)
        self.problems.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.make)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        self.body.addLayout(buttons)

    def _changed(self) -> None:
        self.people = None
        self.make.setText(t("Se listen igennem"))
        self._say([])
        self.outcome.say("")

    def _onward(self) -> None:
        if self.people is None:
            self.looked.emit(self.text.text().encode())
        else:
            self.make.setEnabled(False)
            self.wanted.emit()

    def show_looked(self, found: InviteList) -> None:
        """Everybody, or what is wrong in which line."""
        if found.problems:
            self._say(
                [t("Linje {line}: {reason}").format(line=each.line, reason=say(each.fault)) for each in found.problems]
            )
            self.text.setFocus()
            return
        self.people = found
        many = t("1 kollega") if len(found.people) == 1 else t("{count} kolleger").format(count=len(found.people))
        self.make.setText(t("Invitér {many}").format(many=many))
        self.outcome.say(t("Listen er i orden: {list}.").format(list=", ".join(each.name for each in found.people)))
        self.make.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_in_view(self.make)

    def refuse(self, fault: PejlemaerkeError) -> None:
        """The list as a whole cannot be used."""
        self.make.setEnabled(True)
        self._say([say(fault)])
        self.text.setFocus()

    def clear(self) -> None:
        """Everybody is invited."""
        self.make.setEnabled(True)
        self.text.set_text("")
        self._changed()

    def _say(self, lines: list[str]) -> None:
        more = len(lines) - _MOST_SAID
        self.problems.set_words(
            "\n".join([*lines[:_MOST_SAID], *([t("Og {more} linjer til.").format(more=more)] if more > 0 else [])])
        )
        self.problems.setVisible(bool(lines))
        if lines:
            bring_in_view(self.problems)

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, t("Vælg en liste"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(t("Lister (*.csv *.txt);;Alle filer (*)"))
        dialog.setDirectory(QDir.homePath())
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_file(self, path: Path) -> None:
        """What stands in a file comes in the field, where it can be put right."""
        from app.models.intake.decoding import decode_sheet

        try:
            self.text.set_text(decode_sheet(read_file(path)).removeprefix("\ufeff"))
        except PejlemaerkeError as fault:
            self.refuse(fault)
            return
        self._changed()
        self._onward()
