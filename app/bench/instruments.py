"""The heaviest star and the longest questionnaire, beside a bare widget and a page of labels."""

from collections.abc import Callable
from random import Random

from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.bench.figures import milliseconds
from app.bench.paints import Paints
from app.models.change import SaidBy
from app.models.instruments.shape import Instrument, Shape
from app.models.star_shape import StarLine, star_of
from app.ui.questions import QuestionsScreen
from app.ui.shelf import Shelf
from app.ui.star.view import StarView
from app.ui.workspace import Workspace

READINGS = 20
_SIZE = (1100, 760)
_VOICES = (SaidBy.CITIZEN, SaidBy.WORKER, SaidBy.TOGETHER)


def measure_instruments(
    workspace: Workspace, citizen: bytes, paints: Paints, busy: Callable[[], bool], rounds: int
) -> dict[str, object]:
    """Milliseconds: `star` and `form` with `blank` and `labels` as their floors, and how many `questions`."""
    paints.shown_after(lambda: workspace.open_citizen(citizen, "questions"), busy)
    screen, shelf = workspace.citizen.screen_shown, Shelf.of(workspace.desk)
    assert isinstance(screen, QuestionsScreen)
    assert shelf.instruments is not None
    star = next(each for each in shelf.instruments if each.shape is Shape.STAR)
    entry = max((card.entry for card in screen.listing.cards), key=lambda each: _length(each.instrument))
    questions = _length(entry.instrument)
    form, labels = [], []
    for _ in range(rounds + 1):
        form.append(paints.shown_after(lambda: screen.answer(entry), busy))
        paints.shown_after(screen.leave, busy)
        page = QScrollArea()
        labels.append(paints.shown_after(lambda page=page: _show_labels(screen, page, questions), busy))  # type: ignore[misc]
        screen.stack.removeWidget(page)
        page.deleteLater()
    view, blank = _star_view(star), QWidget()
    blank.resize(*_SIZE)
    return {
        "form": form[1:],
        "labels": labels[1:],
        "questions": questions,
        "star": _repaints(view, rounds),
        "blank": _repaints(blank, rounds),
    }


def _length(instrument: Instrument | None) -> int:
    return len(instrument.items) if instrument else 0


def _show_labels(screen: QuestionsScreen, page: QScrollArea, count: int) -> None:
    inner = QWidget()
    column = QVBoxLayout(inner)
    for number in range(count):
        column.addWidget(QLabel(f"Spørgsmål {number}"))
    page.setWidget(inner)
    screen.stack.addWidget(page)
    screen.stack.setCurrentWidget(page)


def _star_view(instrument: Instrument) -> StarView:
    """Twenty readings of numbers that look like nobody's."""
    random, star = Random(20), star_of(instrument)
    lines = [
        StarLine(
            tuple(random.randint(star.low, star.high) for _ in star.areas), _VOICES[number % 3], number >= len(_VOICES)
        )
        for number in range(READINGS)
    ]
    view = StarView()
    view.resize(*_SIZE)
    view.show_star(star, lines, active=0, voice=SaidBy.CITIZEN, open_=True)
    return view


def _repaints(widget: QWidget, rounds: int) -> list[float]:
    widget.show()
    QApplication.processEvents()
    widget.repaint()
    taken = [milliseconds(widget.repaint) for _ in range(5 * rounds)]
    widget.close()
    return taken
