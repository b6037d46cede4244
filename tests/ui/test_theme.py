"""Colours that can be read, fonts that are there, and a theme that can be changed while the window is open."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QImage, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QProgressBar,
    QScrollBar,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete

from app.ui import icons, theme
from app.ui.focus import GAP, WIDTH, FocusRing
from app.ui.style import stylesheet
from app.ui.tokens import TYPE, Tokens, font, mixed
from app.ui.widgets import Card, GrowingTextEdit, LinkButton, PrimaryButton, Text

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # the offscreen platform says so
SETS = (theme.LIGHT, theme.DARK, theme.STRONG_LIGHT, theme.STRONG_DARK)
STRONG = SETS[2:]
BOTH = pytest.mark.parametrize("tokens", SETS, ids=["light", "dark", "strong-light", "strong-dark"])


@pytest.fixture
def light(qapp: QApplication) -> Iterator[QApplication]:
    theme.apply(qapp, theme.LIGHT)
    yield qapp
    theme.apply(qapp, theme.LIGHT)


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    c = QColor(colour)
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def colours(widget: QWidget) -> set[str]:
    """Every colour that is seen in it."""
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_contrast_agrees_with_known_values() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@BOTH
def test_words_can_be_read_on_every_ground(tokens: Tokens) -> None:
    for ground in (tokens.paper, tokens.surface, tokens.sunk, tokens.hover):
        for ink in (tokens.ink, tokens.ink2, tokens.ink3, tokens.ptext):
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    pairs = {
        (tokens.on_primary, tokens.primary), (tokens.ink, tokens.psoft), (tokens.ink2, tokens.psoft),
        (tokens.ptext, tokens.psoft), (tokens.atext, tokens.asoft), (tokens.ink, tokens.asoft),
        (tokens.atext, tokens.paper), (tokens.atext, tokens.surface), (tokens.ink, tokens.ssoft),
        (tokens.slate, tokens.ssoft), (tokens.ptext, tokens.ssoft), (tokens.worker, tokens.surface),
    }  # fmt: skip
    assert not {pair for pair in pairs if contrast(*pair) < 4.5}


@BOTH
@pytest.mark.parametrize("make", [QLineEdit, GrowingTextEdit])
def test_what_may_be_written_in_a_field_can_be_read_and_is_not_taken_for_what_is(
    light: QApplication, make: type[QLineEdit | GrowingTextEdit], tokens: Tokens
) -> None:
    assert contrast(tokens.placeholder, tokens.surface) >= (7 if tokens.strong else 4.5)
    assert contrast(tokens.ink, tokens.placeholder) >= 2
    theme.apply(light, tokens)
    field = make()
    field.setPlaceholderText("Hvem er vigtig for dig?")
    field.resize(300, 60)
    assert tokens.placeholder in colours(field)


@BOTH
def test_signs_and_edges_can_be_seen(tokens: Tokens) -> None:
    for sign in (tokens.edge, tokens.thin, tokens.amber, tokens.focus, tokens.primary, *tokens.sectors):
        for ground in (tokens.paper, tokens.surface):
            assert contrast(sign, ground) >= 3, (sign, ground)
    for sector in tokens.sectors:
        assert contrast(sector, tokens.paper) >= (7.5 if tokens.dark else 5.1) - 0.05


@BOTH
def test_an_earlier_reading_is_not_lost_among_the_lines_of_the_star(tokens: Tokens) -> None:
    assert contrast(tokens.thin, tokens.net) >= 2


@pytest.mark.parametrize("tokens", STRONG, ids=["light", "dark"])
def test_in_high_contrast_all_words_have_seven_and_all_edges_four_and_a_half(tokens: Tokens) -> None:
    grounds = (tokens.paper, tokens.surface, tokens.sunk, tokens.hover, tokens.psoft, tokens.asoft, tokens.ssoft)
    inks = (tokens.ink, tokens.ink2, tokens.ink3, tokens.ptext, tokens.atext, tokens.slate, tokens.worker)
    assert not {pair for pair in ((ink, ground) for ink in inks for ground in grounds) if contrast(*pair) < 7}
    assert contrast(tokens.on_primary, tokens.primary) >= 7
    signs = (tokens.line, tokens.edge, tokens.thin, tokens.amber, tokens.aline, tokens.focus, tokens.primary)
    for sign in (*signs, *tokens.sectors):
        assert min(contrast(sign, ground) for ground in (tokens.paper, tokens.surface, tokens.sunk)) >= 4.5, sign


@pytest.mark.parametrize("tokens", STRONG, ids=["light", "dark"])
def test_in_high_contrast_a_button_without_a_box_has_an_edge(light: QApplication, tokens: Tokens) -> None:
    button = LinkButton("Luk")
    button.resize(button.sizeHint())
    middle, outermost = QPoint(button.width() // 2, 2), QPoint(button.width() // 2, 0)
    plain = button.grab().toImage().pixelColor(middle)
    theme.apply(light, tokens)
    seen = button.grab().toImage()
    assert seen.pixelColor(middle) == QColor(tokens.edge) != plain
    assert seen.pixelColor(outermost) != QColor(tokens.edge), "two that lie close would share one line"


@BOTH
def test_citizens_screen_has_the_higher_contrast(tokens: Tokens) -> None:
    assert contrast(tokens.ink, tokens.paper) >= 7
    assert contrast(tokens.ink2, tokens.paper) >= 7


@BOTH
def test_there_is_no_red(tokens: Tokens) -> None:
    values = [value for value in tokens._asdict().values() if isinstance(value, str)]
    for value in [*values, *tokens.sectors]:
        hue, saturation = QColor(value).hslHue(), QColor(value).hslSaturationF()
        assert saturation < 0.25 or 12 < hue < 345, value


def test_mixed_lies_between() -> None:
    assert mixed("#000000", "#FFFFFF", 1) == "#000000"
    assert mixed("#000000", "#FFFFFF", 0) == "#ffffff"


def test_choice_is_resolved(light: QApplication) -> None:
    assert theme.tokens_for("light", light) is theme.LIGHT
    assert theme.tokens_for("dark", light) is theme.DARK
    assert theme.tokens_for("strong-light", light) is theme.STRONG_LIGHT
    assert theme.tokens_for("strong-dark", light) is theme.STRONG_DARK
    assert theme.tokens_for("system", light) in SETS


def test_applied_tokens_are_the_current_ones(light: QApplication) -> None:
    theme.apply(light, theme.DARK)
    assert theme.current() is theme.DARK
    assert light.palette().window().color() == QColor(theme.DARK.paper)


@BOTH
def test_style_sheet_is_filled_in_and_scales_with_the_text(tokens: Tokens) -> None:
    assert "$" not in stylesheet(tokens, 1.0)
    assert "font-size: 24px" in stylesheet(tokens, 1.5)
    assert "gradient" not in stylesheet(tokens, 1.0)


@pytest.mark.parametrize("role", sorted(TYPE))
def test_every_role_is_set_in_plex(light: QApplication, role: str) -> None:
    assert QFontInfo(font(role)).family() == "IBM Plex Sans"
    assert QFontMetrics(font(role)).height() <= TYPE[role].line + 4


@pytest.mark.parametrize("words", ["æøåÆØÅ”…·–", "Привет", "مرحبا", "🙂👍🏽", "Ελλάδα"])
def test_every_word_has_letters(light: QApplication, words: str) -> None:
    """Glyph 0 is the empty box that stands for a missing letter."""
    layout = QTextLayout(words, font("body"))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert runs
    assert all(0 not in run.glyphIndexes() for run in runs)


@pytest.mark.parametrize("path", sorted(icons.FOLDER.glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_draws_something_in_its_colour(qapp: QApplication, path: Path) -> None:
    picture = icons.pixmap(path.stem, color="#2F5D50", size=20, ratio=2).toImage()
    assert picture.size().width() == 40
    seen = [picture.pixelColor(x, y) for x in range(40) for y in range(40)]
    solid = {colour.name() for colour in seen if colour.alpha() == 255}
    assert "#2f5d50" in solid


def test_unknown_icon_is_our_mistake(qapp: QApplication) -> None:
    with pytest.raises(icons.IconMissingError):
        icons.icon("findes-ikke", color="#000000")


def test_icons_that_are_put_off_leave_their_room_empty_until_they_are_wanted(qapp: QApplication) -> None:
    def drawn() -> bool:
        picture = QImage(24, 24, QImage.Format.Format_ARGB32)
        picture.fill(0)
        painter = QPainter(picture)
        icons.paint(painter, "check", QRectF(0, 0, 24, 24), "#000000")
        painter.end()
        return any(picture.pixel(x, y) for x in range(24) for y in range(24))

    icons.put_off(qapp, True)
    try:
        assert not drawn()
    finally:
        icons.put_off(qapp, False)
    assert drawn()


def test_text_grows_with_the_text_size(light: QApplication, qtbot: object) -> None:
    text = Text("Godmorgen", "body")
    before = text.sizeHint().height()
    theme.apply(light, theme.LIGHT, text_scale=1.5)
    assert text.sizeHint().height() == pytest.approx(before * 1.5)
    assert PrimaryButton("Lås op").sizeHint().height() >= 40


@pytest.fixture
def window(light: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(400, 300)
    QVBoxLayout(made).setContentsMargins(40, 40, 40, 40)
    yield made
    made.close()


def ring_image(window: QWidget) -> QImage:
    return window.grab().toImage()


def test_ring_stands_round_what_has_the_keyboard(window: QWidget, qtbot: object) -> None:
    first, second = PrimaryButton("Lås op"), QLineEdit()
    window.layout().addWidget(first)  # type: ignore[union-attr]
    window.layout().addWidget(second)  # type: ignore[union-attr]
    window.show()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    window.activateWindow()
    QApplication.processEvents()
    ring = window.findChild(FocusRing)
    assert ring is not None
    assert ring.isVisible()
    reach = WIDTH + GAP
    assert ring.geometry() == first.geometry().adjusted(-reach, -reach, reach, reach)
    middle = QPoint(first.geometry().center().x(), first.geometry().top() - GAP - 2)
    assert ring_image(window).pixelColor(middle) == QColor(theme.LIGHT.focus)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.geometry() == second.geometry().adjusted(-reach, -reach, reach, reach)


def test_ring_follows_and_survives_deletion(window: QWidget, qtbot: object) -> None:
    button = PrimaryButton("Lås op", parent=window)
    button.setGeometry(20, 20, 100, 40)
    window.show()
    button.setFocus()
    window.activateWindow()
    QApplication.processEvents()
    ring = window.findChild(FocusRing)
    assert ring is not None
    button.move(60, 80)
    assert ring.geometry().topLeft() == QPoint(60 - 5, 80 - 5)
    other = PrimaryButton("Luk", parent=window)
    other.setGeometry(200, 20, 100, 40)
    other.show()
    other.setFocus()
    delete(button)
    assert ring.isVisible()
    delete(other)
    assert not ring.isVisible()


def test_bare_text_has_the_ring_round_its_card(window: QWidget, qtbot: object) -> None:
    card, text = Card(), GrowingTextEdit("Mål", bare=True)
    card.body.addWidget(text)
    window.layout().addWidget(card)  # type: ignore[union-attr]
    window.show()
    text.setFocus()
    window.activateWindow()
    QApplication.processEvents()
    ring = window.findChild(FocusRing)
    assert ring is not None
    assert ring.geometry() == card.geometry().adjusted(-5, -5, 5, 5)


def test_nothing_moves_by_itself(light: QApplication) -> None:
    made = (QScrollBar(), QComboBox(), QProgressBar())
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    assert [each.style().styleHint(hint, None, each) for each in made] == [0, 0, 0]
    assert [effect for effect in Qt.UIEffect if light.isEffectEnabled(effect)] == []
    moving = re.compile(r"\b(QPropertyAnimation|QVariantAnimation|QTimeLine|QScroller|QMovie|QGraphicsItemAnimation)\b")
    assert [path.name for path in Path(theme.__file__).parent.rglob("*.py") if moving.search(path.read_text())] == []


@pytest.mark.parametrize("tokens", STRONG, ids=["light", "dark"])
def test_an_edge_never_runs_through_the_words_of_a_link(qapp: QApplication, tokens: Tokens) -> None:
    theme.apply(qapp, tokens)
    link = LinkButton("Alle møder")
    link.padding = 0
    link.resize(link.sizeHint())
    image = link.grab().toImage()
    corner = image.pixelColor(image.width() // 2, 0)
    foot = [image.pixelColor(image.width() // 2, y).name().upper() for y in range(image.height() // 2, image.height())]
    theme.apply(qapp, theme.LIGHT)
    assert corner.name().upper() != tokens.edge.upper()
    assert tokens.ptext.upper() in foot
