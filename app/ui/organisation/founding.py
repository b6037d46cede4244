"""Beginning an organisation: its name, two codes on paper that are proved one at a time, and then it is there.

Nothing is founded before both codes are on paper, so that a window that locks on the way has lost nothing.
"""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.commands.organisation import Founded, found_organisation, new_codes
from app.models.errors import PejlemaerkeError
from app.models.tongue import fixed, t
from app.ui.desk import Desk
from app.ui.first_run.paper import draw_code
from app.ui.first_run.steps import CodeStep, ProofStep, Step, two_groups
from app.ui.papers.drawn import ask_printer
from app.ui.widgets import LabelledField
from app.ui.widgets.column_area import ColumnArea
from app.wording import say

_WIDEST = 660
_NAME = fixed(
    "En organisation gør, at kolleger kan se de samme borgere. Du bliver administrator og inviterer de andre. Først"
    " får du to koder, der skal på hver sit papir. Sæt ti minutter af, og brug gerne en printer. Låser skærmen på"
    " vejen, er intet sket, og du begynder forfra."
)
_ROOT = fixed(
    "Den er organisationens underskrift. Den bruges, når der skal være en administrator mere. Koden ligger ikke på"
    " nogen computer og vises ikke igen."
)
_RECOVERY = fixed(
    "Den åbner alt, hvad organisationen har skrevet. Den bruges kun, når alt andet er tabt. Lås den inde et andet"
    " sted end rodkoden."
)
_ROOT_PAPER = fixed(
    "Koden laver administratorer i Pejlemærke. Den ligger ikke på nogen computer.\n\n"
    "Lås papiret inde, og ikke samme sted som gendannelseskoden."
)
_RECOVERY_PAPER = fixed(
    "Sammen med den fælles mappe åbner koden alt, hvad organisationen har skrevet i Pejlemærke. Den ligger ikke på"
    " nogen computer.\n\nLås papiret inde, og ikke samme sted som rodkoden."
)


class NameStep(Step):
    """What it is called."""

    def __init__(self) -> None:
        super().__init__(t("Begynd en organisation"), t(_NAME), t("Videre"))
        self.name = QLineEdit()
        self._name = LabelledField(t("Hvad hedder organisationen?"), self.name)
        self.content.addWidget(self._name)
        self.name.returnPressed.connect(self.finish)
        self.name.textEdited.connect(lambda _: self._name.set_error(""))

    def finish(self) -> None:
        if not self.name.text().strip():
            self._name.set_error(t("Skriv, hvad den hedder, for eksempel Bostøtten i Nordbyen."))
            self.name.setFocus()
            return
        super().finish()


class Founding(QWidget):
    """`founded` when it is there, `cancelled` from the first step."""

    founded = Signal()
    cancelled = Signal()

    def __init__(self, desk: Desk, random: Callable[[int], bytes]) -> None:
        super().__init__()
        self._desk, self._random = desk, random
        self._codes: Founded = new_codes(random)
        self.pages = QStackedWidget()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(32, 24, 32, 24)
        column.addWidget(self.pages)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ColumnArea(t("Begynd en organisation"), inner, widest=_WIDEST))
        self.name = NameStep()
        self.root = CodeStep(self._codes.root_code, t("Papir 1 af 2: rodkoden"), t(_ROOT))
        self.recovery = CodeStep(self._codes.recovery_code, t("Papir 2 af 2: gendannelseskoden"), t(_RECOVERY))
        self.name.done.connect(lambda: self._show(self.root))
        self.name.back.connect(self.cancelled)
        self._lead(self.root, t("Rodkode"), t(_ROOT_PAPER), lambda: self._show(self.recovery))
        self._lead(self.recovery, t("Gendannelseskode"), t(_RECOVERY_PAPER), self._found)
        self._show(self.name)
        self.name.name.setFocus()

    @property
    def step(self) -> Step:
        """The step that is shown."""
        shown = self.pages.currentWidget()
        assert isinstance(shown, Step)
        return shown

    def _lead(self, step: CodeStep, title: str, words: str, onward: Callable[[], None]) -> None:
        step.print_wanted.connect(lambda: self._print(step, title, words))
        step.done.connect(lambda: self._prove(step, onward))

    def _prove(self, step: CodeStep, onward: Callable[[], None]) -> None:
        proof = ProofStep(step.code, two_groups(self._random))
        if step is self.root:
            proof.button.setText(t("Videre"))
        proof.back.connect(lambda: self._show(step))
        proof.done.connect(onward)
        self._show(proof)

    def _show(self, step: Step) -> None:
        before = self.pages.currentWidget()
        if self.pages.indexOf(step) < 0:
            self.pages.addWidget(step)
        self.pages.setCurrentWidget(step)
        if isinstance(before, ProofStep):
            self.pages.removeWidget(before)
            before.deleteLater()

    def _print(self, step: CodeStep, title: str, words: str) -> None:
        name, code = self.name.name.text().strip(), step.code
        ask_printer(
            self,
            t("Print {title}n").format(title=title.lower()),
            lambda printer: draw_code(printer, name, code, title=title, words=words),
            step.printed,
        )

    def _found(self) -> None:
        name, random, codes = " ".join(self.name.name.text().split()), self._random, self._codes
        self.step.show_working(t("Laver organisationen …"))
        self._desk.ask(
            self,
            lambda vault: found_organisation(vault, name=name, random=random, codes=codes),
            lambda _: self.founded.emit(),
            self._not_founded,
        )

    def _not_founded(self, fault: PejlemaerkeError) -> None:
        self.step.show_working("")
        if isinstance(self.step, ProofStep):
            self.step.say(say(fault))
