"""Min plan: the pages as they will print, what comes along, and "Vi er enige"."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from app.commands.plans import agree_plan, plan_content, show_sections, thaw
from app.commands.resources import confirm_resource
from app.documents.typesetting import Edition
from app.models.errors import PejlemaerkeError, UserError
from app.models.plan import PlanContent, Section
from app.models.record import AgreedPlan, CitizenRecord, Resource
from app.models.sectors import Sector
from app.models.tongue import t
from app.models.values import GoalState
from app.store.drafts import Draft
from app.store.instruments import Instruments
from app.store.plan_sectors import plan_sectors
from app.store.plan_words import DANISH
from app.store.reading import load_citizen
from app.store.vault import Vault
from app.ui.desk import Desk
from app.ui.papers.outbox import Outbox
from app.ui.papers.press import Press
from app.ui.plan import remarks
from app.ui.plan.layout import PlanLayout
from app.ui.plan.lead import aim_at
from app.ui.plan.paper import Paper, as_file, set_pages
from app.ui.plan.section_list import Chosen
from app.ui.plan.section_words import second_line
from app.ui.plan.standing import Standing, is_blank, standing
from app.ui.screen import CitizenScreen
from app.ui.shelf import Shelf, home_of
from app.ui.widgets import EmptyState
from app.wording import say


class PlanScreen(CitizenScreen):
    """`paper` is what is on the screen now; it is what is printed, saved and agreed on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.press = Press(self)
        self.shelf = Shelf.of(desk)
        self.parts = PlanLayout(desk, self.press)
        self.outbox = Outbox(desk, self.press, self)
        self.paper: Paper | None = None
        self._record: CitizenRecord | None = None
        self._awaited: tuple[CitizenRecord, tuple[Draft, ...]] | None = None
        self._sectors: tuple[Sector, ...] = ()
        self._stands: Standing | None = None
        self._opened: AgreedPlan | None = None
        self._edition, self._language = Edition.STANDARD, DANISH
        self._wanted: tuple[PlanContent, Edition, str] | None = None
        self._offered: PlanContent | None = None
        self._choosing = False
        self._then: Callable[[Paper], None] | None = None
        self._stack = QStackedWidget()
        self._stack.addWidget(self.parts)
        self._empty: EmptyState | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()

    def _connect(self) -> None:
        parts, bar = self.parts, self.parts.toolbar
        bar.back.clicked.connect(lambda: parts.pages.turn(-1))
        bar.on.clicked.connect(lambda: parts.pages.turn(1))
        bar.zoomed.connect(lambda whole: parts.pages.fit(whole_page=whole))
        bar.print.clicked.connect(lambda: self._leave(self._ask_printer))
        bar.queue.clicked.connect(lambda: self._leave(self._queue))
        bar.save.clicked.connect(self._open_save)
        bar.agree.clicked.connect(lambda: self._with_paper(self._offer))
        parts.pages.turned.connect(lambda page: bar.show_page(page, parts.pages.pages))
        parts.pages.failed.connect(self._not_set)
        parts.sections.chosen.connect(self._choose)
        parts.sections.people.map_wanted.connect(lambda: self.goto.emit("network"))
        self.shelf.filled.connect(self._take_instruments)
        parts.edition.chosen.connect(self._choose_edition)
        parts.language.chosen.connect(self._choose_language)
        parts.earlier.opened.connect(self.open_plan)
        parts.bands.back.connect(self.close_plan)
        parts.bands.heeded.connect(lambda it: remarks.heed(self.desk, self, it))
        parts.hint.confirmed.connect(self._confirm)
        parts.hint.rewording.connect(lambda: self.goto.emit("goals"))
        parts.hint.turned.connect(self._point)
        parts.save_panel.wanted.connect(lambda password: self._leave(lambda it: self._ask_place(it, password)))
        parts.save_panel.closed.connect(parts.close_panels)
        parts.agree_panel.agreed.connect(self._agree)
        parts.agree_panel.asking.connect(bar.step_back)
        parts.agree_panel.closed.connect(parts.close_panels)
        self.outbox.told.connect(parts.bands.tell)
        self.outbox.saved.connect(parts.close_panels)
        for key, step in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            QShortcut(
                QKeySequence(key),
                self,
                lambda step=step: parts.pages.read_on(step),
                context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
            )

    # what is shown

    def read_beside(self, vault: Vault, record: CitizenRecord) -> tuple[Sector, ...]:
        """The sectors of the map, as they are now."""
        return plan_sectors(home_of(vault))

    def show_beside(self, found: tuple[Sector, ...]) -> None:
        """For the map in the plan."""
        self._sectors = found

    def show_record(self, record: CitizenRecord, drafts: tuple[Draft, ...]) -> None:
        """Show the plan as it stands, once the instruments have been read; an earlier one that is open stays open."""
        self._awaited = (record, drafts) if self.shelf.instruments is None else None
        if self._awaited:
            return
        if self._record is None or self._record.id != record.id:
            self._forget()
        self._record = record
        self._stands = self._standing(record)
        remarks.take_up(self.desk, self, record, drafts)
        self.parts.earlier.show_record(record)
        self.parts.recipient.show_record(record)
        if self.parts.look.show_record(record, drafts):
            self.parts.look.show()
        self._show()

    def _take_instruments(self) -> None:
        if self._awaited:
            self.show_record(*self._awaited)
        elif self._record:
            self._stands = self._standing(self._record)
            self._show()

    def _standing(self, record: CitizenRecord) -> Standing:
        return standing(record, today=self.desk.today(), instruments=self._instruments, sectors=self._sectors)

    @property
    def _instruments(self) -> Instruments:
        return self.shelf.instruments or Instruments()

    def _forget(self) -> None:
        """Another citizen: nothing of the one before stays on the screen."""
        self._opened, self._wanted, self._offered, self._then, self.paper = None, None, None, None, None
        self._choosing = False
        self._language = DANISH
        self.parts.language.show_language(DANISH)
        self.press.forget("pages")
        self.parts.begin_anew()
        self.parts.look.hide()
        self.parts.pages.show_paper(None)
        self.parts.toolbar.show_page(0, 0)

    def _show(self) -> None:
        record, stands = self._record, self._stands
        if record is None or stands is None:
            return
        if is_blank(stands.content) and not record.plans:
            self._show_empty(record)
            return
        self._stack.setCurrentWidget(self.parts)
        content = thaw(self._opened) if self._opened else stands.content
        paused = 0 if self._opened else sum(goal.state == GoalState.PAUSED for goal in record.goals)
        today = self.desk.today()
        lines = {section: second_line(section, content, paused=paused, today=today) for section in Section}
        waiting = self.parts.hint.show_record(record, printed=content.include_unconfirmed)
        if not self._choosing:
            self.parts.sections.show_content(content, lines, waiting=waiting, fixed=self._opened is not None)
            shown = Section.PEOPLE in content.include and self._opened is None
            self.parts.sections.people.show_record(record, content, shown=shown)
        self.parts.show_hint(waiting and self._opened is None)
        self.parts.bands.show_state(stands, self._opened)
        self.parts.bands.show_remarks(record)
        agreeable = self._opened is None and not stands.unchanged and not is_blank(content)
        self.parts.toolbar.agree.setVisible(self._opened is None)
        self.parts.toolbar.offer(agreeable)
        self._set(content)
        self._warn()

    def _show_empty(self, record: CitizenRecord) -> None:
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
        called = record.called
        sentence = t(
            "Her kommer den plan, som {called} kan tage med hjem. Den begynder med en drøm, et "
            "mål eller noget, {called} er god til."
        ).format(called=called)
        self._empty = EmptyState("seedling", sentence, t("Skriv en drøm"))
        self._empty.acted.connect(lambda: self.goto.emit("goals"))
        self._stack.addWidget(self._empty)
        self._stack.setCurrentWidget(self._empty)

    def open_plan(self, plan: AgreedPlan) -> None:
        """Read an earlier plan as it stood."""
        try:
            thaw(plan)
        except UserError as fault:
            self.parts.bands.tell(t("Planen kan ikke åbnes."), say(fault))
            return
        self._opened = plan
        self.parts.begin_anew()
        self._show()

    def close_plan(self) -> None:
        """Back to the plan of today."""
        self._opened = None
        self.parts.close_panels()
        self._show()

    # setting the pages

    def _choose_edition(self, edition: Edition) -> None:
        self._edition = edition
        self._show()

    def _choose_language(self, language: str) -> None:
        self._language = language
        self._show()

    def _set(self, content: PlanContent) -> None:
        wanted = (content, self._edition, self._language)
        home = self.desk.home
        if wanted == self._wanted:
            return
        if self._offered is not None and content != self._offered:
            self._withdraw()
        self._wanted = wanted
        self.parts.toolbar.wait(True)
        self.press.ask(lambda: set_pages(*wanted, home), self._pages_set, self._not_set, task="pages")

    def _pages_set(self, paper: Paper) -> None:
        self.paper = paper
        self.parts.toolbar.wait(False)
        self.parts.pages.show_paper(paper)
        self._warn()
        self._point()
        then, self._then = self._then, None
        if then is not None:
            then(paper)

    def _warn(self) -> None:
        """What to mend before printing; a yes may be taken back while an earlier plan is open."""
        if self.paper is not None:
            self.parts.bands.warn(self.paper, self._record, earlier=self._opened is not None)

    def _point(self) -> None:
        """Join the hint to the line it speaks of."""
        place, paper = self.parts.hint.place(), self.paper
        if paper is None or place is None or place >= len(paper.content.resources):
            self.parts.stage.point_at(None)
        else:
            self.parts.stage.point_at(aim_at(place, paper))

    def _not_set(self, fault: PejlemaerkeError) -> None:
        self._wanted, self._then, self.paper = None, None, None
        self.parts.pages.show_paper(None)
        self.parts.toolbar.show_page(0, 0)
        self.parts.toolbar.wait(False)
        self.parts.bands.tell(t("Siderne kan ikke vises."), say(fault))

    def _with_paper(self, deed: Callable[[Paper], None]) -> None:
        """Do it with the pages as they stand; if they are being set, as soon as they are."""
        paper = self.paper
        if paper is not None and (paper.content, paper.edition, paper.language) == self._wanted:
            deed(paper)
        else:
            self._then = deed

    # what is chosen in the list

    def _choose(self) -> None:
        """Write the choice upon the newest record; what is chosen meanwhile is taken up after."""
        record = self._record
        if self._choosing or record is None:
            return
        self._choosing = True
        citizen = record.id
        self.desk.ask(self, lambda vault: load_citizen(vault, citizen), self._write_choice, self._choice_failed)

    def _write_choice(self, record: CitizenRecord) -> None:
        if self._record is None or record.id != self._record.id:
            return
        chosen = self.parts.sections.choice()
        save = show_sections(record.citizen, **vars(chosen))
        if not any(save.parts.values()):
            self._choosing = False
            return
        self.desk.save(self, save, lambda _: self._choice_written(chosen))

    def _choice_written(self, written: Chosen) -> None:
        self._choosing = False
        if self.parts.sections.choice() != written:
            self._choose()

    def _choice_failed(self, fault: PejlemaerkeError) -> None:
        self._choosing = False
        self.parts.bands.tell(t("Valget er ikke gemt."), say(fault))

    def _confirm(self, resource: Resource) -> None:
        self.desk.save(self, confirm_resource(resource.record, day=self.desk.today()))

    # out of the house

    def _leave(self, deed: Callable[[Paper], None]) -> None:
        """Do it once the citizen's consent to whoever gets it is there; the citizen's own needs none."""
        parts, record = self.parts, self._record
        if record is None:
            return

        def go(whom: str) -> None:
            self.outbox.to = whom
            self._with_paper(deed)

        parts.gate.ask(record, parts.recipient.whom, go)

    def _open_save(self) -> None:
        self.parts.begin_anew()
        self.parts.save_panel.open()

    def _queue(self, paper: Paper) -> None:
        if self._record is not None:
            self.outbox.queue((self._record.id,), paper)

    def _ask_printer(self, paper: Paper) -> None:
        self.parts.begin_anew()
        if self._record is not None:
            self.outbox.ask_printer((self._record.id,), paper)

    def _ask_place(self, paper: Paper, password: str) -> None:
        if self._record is None:
            return
        whose, kind, home = (self._record.id,), self.parts.save_panel.kind, self.desk.home
        if kind == "pdf":
            self.outbox.ask_place(whose, paper, password)
        else:
            self.press.ask(
                lambda: as_file(paper, kind, home),
                lambda file: self.outbox.ask_place(whose, file, ""),
                lambda fault: self.parts.bands.tell(t("Planen er ikke gemt."), say(fault)),
            )

    def save_to(self, path: Path, password: str) -> None:
        """Save the pages that are shown as a file; an empty password means none."""
        if self._record is not None and self.paper is not None:
            self.outbox.save_to(path, password, (self._record.id,), self.paper)

    def print_to(self, printer: QPrinter) -> None:
        """Print the pages that are shown."""
        if self._record is not None and self.paper is not None:
            self.outbox.print_to(printer, (self._record.id,), self.paper)

    # agreeing

    def _offer(self, paper: Paper) -> None:
        self.parts.begin_anew()
        self._offered = paper.content
        self.parts.agree_panel.open(paper.content)

    def _withdraw(self) -> None:
        """The plan has changed under the question: it must be read anew before anyone says yes to it."""
        self._offered = None
        if self.parts.agree_panel.isVisibleTo(self.parts):
            self.parts.close_panels()
            self.parts.bands.tell(t("Planen er ændret, mens I læste."), t("Her er den, som den står nu. Læs den igen."))

    def _agree(self) -> None:
        record, offered = self._record, self._offered
        if record is None or offered is None:
            return
        citizen = record.id
        self.desk.ask(
            self,
            lambda vault: load_citizen(vault, citizen),
            lambda newest: self._freeze(newest, offered),
        )

    def _freeze(self, newest: CitizenRecord, offered: PlanContent) -> None:
        if self._offered != offered:
            return
        now = plan_content(newest, day=offered.day, instruments=self._instruments, sectors=self._sectors)
        if now != offered:
            self._withdraw()
            self.show_record(newest, ())
            return
        self._offered = None
        self.parts.close_panels()
        self.desk.save(self, agree_plan(citizen=newest.id, key=self.desk.new_id(), content=offered))

    def finish(self) -> None:
        """Hand over what is being typed; no question and no password stays open."""
        self.parts.look.finish()
        self.parts.close_panels()
        self._offered = None
