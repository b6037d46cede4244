"""Draws every widget on pictures to look at: python tests/ui/gallery.py FOLDER."""

import os
import sys
from collections.abc import Callable
from datetime import date, time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui import theme
from app.ui import widgets as w
from app.ui.tokens import current, scaled
from app.ui.widgets.sea_mark import sea

SECTIONS = (
    "Overblik", "Møder", "Drømme & mål", "Netværk", "Stjerne",
    "Spørgsmål", "Min plan", "Når det er svært", "Samarbejde", "Historik",
)  # fmt: skip
READINGS = [(date(2025, 8, 12), 2), (date(2025, 10, 30), 3), (date(2025, 12, 14), 3), (date(2026, 3, 1), 5)]


def page() -> tuple[QWidget, QVBoxLayout]:
    """An empty window of the usual laptop's size."""
    window = QWidget()
    window.setObjectName("page")
    window.setStyleSheet(f"#page {{ background: {current().paper}; }}")
    column = QVBoxLayout(window)
    column.setContentsMargins(24, 16, 24, 24)
    column.setSpacing(16)
    return window, column


def row(*items: QWidget, spacing: int = 16) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(spacing)
    for item in items:
        made.addWidget(item)
    made.addStretch(1)
    return made


def overview() -> QWidget:
    """A citizen's front page, roughly, to hold beside the mockup."""
    window, column = page()
    column.setContentsMargins(0, 0, 0, 0)
    outer = QHBoxLayout()
    outer.setSpacing(0)
    column.addLayout(outer)
    outer.addWidget(rail())
    right = QVBoxLayout()
    right.setContentsMargins(24, 12, 24, 24)
    outer.addLayout(right)
    saved = w.SavedLabel()
    saved.show_state(w.SaveState.SAVED, time(12, 57))
    turn = w.SecondaryButton("Vend skærmen", "screen-share")
    turn.set_key("F9")
    head = QHBoxLayout()
    head.setSpacing(16)
    head.addWidget(w.Text("Amina", "name", max_lines=1))
    about = "§ 85 siden 3. februar 2025  ·  Kontakt: onsdag eftermiddag  ·  Koordinator: Mette Lund"
    head.addWidget(w.Text(about, "support", max_lines=1), 1)
    for item in (saved, w.LinkButton("Fortryd", "arrow-back-up"), turn):
        head.addWidget(item)
    right.addLayout(head)
    right.addWidget(w.SectionTabs([(word, word) for word in SECTIONS]))
    dream = w.QuoteCard(
        "Jeg vil gerne kunne sidde på havnen med Yusuf en søndag og spise is. Og blive siddende.",
        "Amina, 12. november · skrevet ned af Signe", role="dream",
    )  # fmt: skip
    more = w.LinkButton("Se to drømme til")
    more.set_colour("atext")
    dream.row.addWidget(more)
    right.addWidget(dream)
    body = QHBoxLayout()
    body.setSpacing(16)
    body.addWidget(goals(), 2)
    body.addWidget(meeting(), 1)
    right.addLayout(body)
    right.addStretch(1)
    return window


def rail() -> QWidget:
    made = QWidget()
    made.setObjectName("rail")
    made.setStyleSheet(f"#rail {{ background: {current().sunk}; border-right: 1px solid {current().line}; }}")
    column = QVBoxLayout(made)
    column.setContentsMargins(8, 16, 8, 12)
    column.addWidget(w.Logo(), 0, Qt.AlignmentFlag.AlignHCenter)
    column.addSpacing(12)
    for icon, word in (("sun", "I dag"), ("users", "Borgere"), ("search", "Søg")):
        button = w.RailButton(icon, word)
        button.setChecked(word == "Borgere")
        column.addWidget(button)
    column.addStretch(1)
    column.addWidget(w.RailButton("cloud-check", "Sendt 12:58"))
    column.addWidget(w.RailButton("lock", "Lås"))
    return made


def goals() -> QWidget:
    card = w.Card()
    card.body.addWidget(w.Text("Mål", "strong"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(16)
    goals = (
        "Jeg tager med Yusuf på havnen, også når der er andre mennesker.",
        "Jeg laver aftensmad to gange om ugen og spiser sammen med Yusuf.",
    )
    for line, goal in enumerate(goals):
        grid.addWidget(w.Text(goal, "goal"), line, 0)
        grid.addWidget(w.RatingLine(READINGS), line, 1)
        grid.addWidget(w.RatingNow(READINGS), line, 2)
    grid.setColumnStretch(0, 1)
    card.body.addLayout(grid)
    card.body.addWidget(w.QuoteBar("De nye nøgler. Og om jeg tør tage til Randers.", "Kirsten vil gerne tale om"))
    card.body.addStretch(1)
    return card


def meeting() -> QWidget:
    card = w.Card()
    card.body.addWidget(w.Text("I dag kl. 13:30", "heading"))
    card.body.addWidget(w.Text("Aminas punkt: ”Om jeg kan holde en fødselsdag for Yusuf.”", "support"))
    card.body.addWidget(w.PrimaryButton("Åbn mødet"))
    done = w.CheckRow("Amina ringer til Trine")
    done.setChecked(True)
    card.body.addWidget(done)
    card.body.addWidget(w.CheckRow("Signe spørger skolen om tid"))
    card.body.addWidget(w.CheckRow("Begge prøver bænken ved bageren", "Amina og Signe · torsdag <b>kl. 10</b>"))
    card.body.addStretch(1)
    return card


def parts() -> QWidget:
    """Fields, buttons, states and the things that the overview does not show."""
    window, column = page()
    off = w.PrimaryButton("Lås op", "lock-open")
    off.setEnabled(False)
    grey = w.SecondaryButton("Find en tid")
    grey.setEnabled(False)
    hidden = w.ToggleEye("Med i den trykte plan", "Ikke med i den trykte plan")
    hidden.setChecked(False)
    first = w.PrimaryButton("Lås op", "lock-open")
    buttons = (
        first, off, w.SecondaryButton("Læs og afslut"), grey, w.LinkButton("Hele historikken"),
        w.IconButton("x", "Luk"), w.ToggleEye("Med i den trykte plan", "Ikke med"), hidden,
        w.Avatar("Signe Holm", selected=True), w.Avatar("Jonas Friis"),
    )  # fmt: skip
    column.addLayout(row(*buttons))
    banner = w.Banner()
    banner.say(
        "Uden net siden 8:40.",
        "Seks ændringer er gemt her og bliver sendt af sig selv, når der er net igen.",
        action="Se de seks",
    )
    column.addWidget(banner)
    lower = QHBoxLayout()
    lower.setSpacing(24)
    lower.addWidget(fields(), 1)
    lower.addWidget(mixed(), 1)
    lower.addWidget(
        w.EmptyState(
            "seedling",
            "Her samler I det, Amina drømmer om. Begynd med hendes egne ord.",
            "Skriv den første drøm",
        ),
        1,
    )
    column.addLayout(lower, 1)
    return window


def fields() -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    password = w.PasswordField()
    password.edit.setText("hemmelig")
    column.addWidget(w.LabelledField("Adgangskode", password, "Mindst 12 tegn. Gerne en sætning."))
    wrong = w.LabelledField("Navn", QLineEdit("A"))
    wrong.set_error("Skriv det navn, borgeren bliver kaldt.")
    column.addWidget(wrong)
    note = w.GrowingTextEdit("Jeg sover om natten, så jeg kan følge Yusuf i skole.\nمرحبا أمينة 🙂 👍", role="goal")
    column.addWidget(w.LabelledField("Mål", note))
    column.addWidget(w.GrowingTextEdit(placeholder="Skriv det, som du selv vil sige det."))
    for state in w.SaveState:
        saved = w.SavedLabel()
        saved.show_state(state, time(14, 3))
        column.addWidget(saved)
    column.addStretch(1)
    return made


def mixed() -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    for rating in (None, 0, 5, 10):
        column.addWidget(w.RatingDots(rating))
    column.addWidget(w.RatingLine([READINGS[0]]))
    column.addWidget(w.RatingNow())
    column.addWidget(
        w.Text(
            "En lang linje, som ikke kan være her, og som derfor ender i tre prikker og ikke midt i et o",
            "body",
            max_lines=1,
        )
    )
    column.addWidget(
        w.Text(
            "To linjer om det, vi talte om i går, og om det, vi så skal nå i morgen, når vi ses hos bageren",
            "support",
            max_lines=2,
        )
    )
    chosen = w.Card()
    chosen.set_selected(True)
    chosen.body.addWidget(w.Text("Signe Holm", "strong"))
    chosen.body.addWidget(w.Text("مرحبا أمينة 🙂", "body"))
    column.addWidget(chosen)
    column.addStretch(1)
    return made


def joined() -> QWidget:
    """Dreams and the goals that grew from them."""
    window, column = page()
    column.addWidget(w.Text("Drømme og mål", "heading"))
    board = QWidget()
    column.addWidget(board, 1)
    dreams = [
        w.QuoteCard(
            "Jeg vil gerne kunne sidde på havnen med Yusuf en søndag og spise is.",
            "Amina, 12. november · skrevet af Signe",
            board,
        ),
        w.QuoteCard("At vågne og vide, at i dag kommer jeg ud ad døren.", "Amina, 14. januar · skrev det selv", board),
    ]
    cards = []
    for number, dream in enumerate(dreams):
        dream.setGeometry(0, scaled(number * 190), scaled(288), scaled(130))
    for number in range(3):
        card = w.Card(board)
        card.body.addWidget(
            w.GrowingTextEdit("Jeg tager med Yusuf på havnen, også når der er andre.", role="goal", bare=True)
        )
        card.body.addWidget(w.RatingDots(number + 4))
        card.setGeometry(scaled(344), scaled(number * 165), scaled(336), scaled(148))
        cards.append(card)
    joins = w.Joins(board)
    joins.resize(1300, 700)
    pairs = ((0, 0), (0, 1), (1, 2))
    joins.set_joins(
        [w.Join(QRectF(dreams[a].geometry()), QRectF(cards[b].geometry()), current().amber) for a, b in pairs]
    )
    return window


def front() -> QWidget:
    made = QWidget()
    row_ = QHBoxLayout(made)
    row_.setContentsMargins(0, 0, 0, 0)
    picture = w.SeaMarkPicture()
    w.Logo(picture, named=True, ink=sea().sky_letters).move(40, 36)
    row_.addWidget(picture, 56)
    column = QVBoxLayout()
    wide, narrow = w.SeaMarkPicture(), w.SeaMarkPicture()
    wide.setFixedHeight(220)
    narrow.setFixedWidth(200)
    column.addWidget(wide)
    column.addWidget(narrow)
    row_.addLayout(column, 80)
    return made


PAGES: dict[str, Callable[[], QWidget]] = {
    "overview": overview,
    "parts": parts,
    "joined": joined,
    "front": front,
}


def draw(folder: Path, app: QApplication) -> None:
    for name, tokens, scale in (
        ("light", theme.LIGHT, 1.0),
        ("dark", theme.DARK, 1.0),
        ("large", theme.LIGHT, 1.5),
    ):
        theme.apply(app, tokens, text_scale=scale)
        for title, build in PAGES.items():
            window = build()
            window.resize(1366, 768)
            window.show()
            window.activateWindow()
            first = window.findChild(w.PrimaryButton) or window.findChild(w.GrowingTextEdit)
            if first is not None:
                first.setFocus()
            app.processEvents()
            app.processEvents()
            window.grab().save(str(folder / f"{title}-{name}.png"))
            window.close()
            window.deleteLater()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    draw(target, application)
