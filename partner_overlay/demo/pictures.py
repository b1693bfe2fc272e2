"""A picture of every window and form: `demo --screenshots DIR`, and what a person should look at after a change."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from partner_overlay.application.settings import Form, Look, Settings, Theme
from partner_overlay.demo.backdrop import backdrop
from partner_overlay.demo.check_ins_pictures import check_ins_pages
from partner_overlay.demo.deck_dialog_pictures import decks_dialogs
from partner_overlay.demo.deck_pictures import decks_windows, window_of_many
from partner_overlay.demo.help_pictures import help_windows
from partner_overlay.demo.history_pictures import history_windows
from partner_overlay.demo.keys_pictures import keys_windows
from partner_overlay.demo.review_pictures import review_windows
from partner_overlay.demo.scenes import Scene, named, scenes
from partner_overlay.demo.settings_pictures import settings_windows
from partner_overlay.demo.start_pictures import start_windows
from partner_overlay.demo.tray_pictures import tray_windows
from partner_overlay.demo.welcome_pictures import welcome_windows
from partner_overlay.desktop.capture import Hidden
from partner_overlay.domain.competency import Numbering
from partner_overlay.domain.errors import Refusal
from partner_overlay.presentation.colours import Scheme, scheme_of
from partner_overlay.presentation.field_view import FieldView
from partner_overlay.presentation.menu import MenuNow, derive_menu
from partner_overlay.presentation.overlay import derive_overlay
from partner_overlay.presentation.privacy import with_privacy
from partner_overlay.ui.overlay_menu import OverlayMenu
from partner_overlay.ui.overlay_window import OverlayWindow
from partner_overlay.ui.typing_field import TypingField

MARGIN = 24  # pixels of backdrop around an overlay
THEMES = (Theme.DARK, Theme.LIGHT, Theme.HIGH_CONTRAST)
SIZES = (100, 200)  # per cent
OTHER_FORMS = (Form.STRIP, Form.HAIRLINE, Form.PRESENCE)
SIGNED_FORMS = (Form.CARD, Form.STRIP)
SHARING = {"kept-off-shared": Hidden.YES, "seen-on-shared": Hidden.FAILED}
SHEET_COLUMNS = {100: 3, 200: 2}

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Picture:
    name: str
    image: QImage


def take_pictures(app: QApplication, folder: Path) -> int:
    """Write all pictures as PNG, and for each theme and size one sheet with every state. Returns how many."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(f"The folder {folder} can't be made: {error.strerror}.") from error
    count = 0
    for theme in THEMES:
        for size in SIZES:
            taken = [*_overlays(app, Look(theme=theme, size=size))]
            sheet = _Picture("overlay-all", _sheet([picture.image for picture in taken], SHEET_COLUMNS[size]))
            for picture in (*taken, sheet, *_windows(app, theme, size / 100)):
                _write(folder / f"{picture.name}-{theme}-{size}.png", picture.image)
                count += 1
    _write(folder / "decks-20000-light-100.png", _many_decks(app))
    return count + 1


def _write(file: Path, image: QImage) -> None:
    if not image.save(str(file)):
        raise Refusal(f"The picture {file} can't be written. Is there room, and may you write there?")


def _overlays(app: QApplication, look: Look) -> Iterator[_Picture]:
    for scene in scenes():
        yield _Picture(f"overlay-{scene.name}", _overlay(app, scene, look))
    for form in OTHER_FORMS:
        other = Look(look.theme, look.size, form=form)
        yield _Picture(f"overlay-{form}", _overlay(app, named("say"), other))
    for form in SIGNED_FORMS:
        for name, hidden in SHARING.items():
            signed = Look(look.theme, look.size, form=form)
            yield _Picture(f"overlay-{form}-{name}", _overlay(app, named("say"), signed, hidden=hidden))


def _overlay(app: QApplication, scene: Scene, look: Look, *, hidden: str = "") -> QImage:
    """`hidden`: how it stands on a shared screen, for a coach who wishes to be kept off it."""
    window = OverlayWindow(Qt.WindowType.FramelessWindowHint, translucent=True)
    window.set_reduced_motion(on=True)
    view = derive_overlay(scene.session, scene.now, look, Numbering.ICF_2019, translate)
    window.render(with_privacy(view, hidden, translate) if hidden else view, look)
    if scene.hovered:
        middle = QPointF(window.rect().center())
        app.sendEvent(window, QEnterEvent(middle, middle, middle))
    picture = _over_backdrop(_drawn(window, 1.0))
    window.deleteLater()
    return picture


def _windows(app: QApplication, theme: Theme, ratio: float) -> Iterator[_Picture]:
    for name, window in every_window(app, scheme_of(theme, Scheme.DARK)):
        window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        window.show()  # it finds its last layout only so
        app.processEvents()
        yield _Picture(name, _drawn(window, ratio))
        window.hide()
        window.deleteLater()


def every_window(app: QApplication, scheme: Scheme, left_out: tuple[str, ...] = ()) -> Iterator[tuple[str, QWidget]]:
    """Each with its name; one at a time, for some are large. Reviews whose names end so are left out."""
    for name, make in (("field", _field), ("menu", _menu)):
        window = make(scheme)
        app.processEvents()
        window.resize(window.sizeHint())
        yield name, window
    makers = (
        start_windows,
        decks_windows,
        decks_dialogs,
        history_windows,
        partial(review_windows, left_out=left_out),
        settings_windows,
        keys_windows,
        check_ins_pages,
        help_windows,
        tray_windows,
        welcome_windows,
    )
    yield from chain.from_iterable(make(scheme) for make in makers)


def _many_decks(app: QApplication) -> QImage:
    """One theme and size are enough of so many prompts."""
    window = window_of_many(Scheme.LIGHT)
    app.processEvents()
    picture = _drawn(window, 1.0)
    window.deleteLater()
    return picture


def _field(scheme: Scheme) -> QWidget:
    field = TypingField(Qt.WindowType.FramelessWindowHint, scheme)
    question, hint = translate("Field", "What the client wants today"), translate("Field", "in their own words")
    field.render(FieldView(question, hint, 60, text="Say no to the third project"))
    return field


def _menu(scheme: Scheme) -> QWidget:
    menu = OverlayMenu(scheme)
    scene = named("check-in")
    menu.render(derive_menu(MenuNow(scene.session, scene.now, Settings(), can_hide=True), translate))
    menu.take_size(QPoint(0, 0))
    return menu


def _drawn(widget: QWidget, ratio: float) -> QImage:
    """The widget as it looks at this scale of the screen, see-through where it is."""
    widget.ensurePolished()
    size = widget.size()
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    QWidget.render(widget, image, QPoint(0, 0))
    return image


def _over_backdrop(image: QImage) -> QImage:
    picture = backdrop(image.size() + QSize(2 * MARGIN, 2 * MARGIN))
    painter = QPainter(picture)
    painter.drawImage(MARGIN, MARGIN, image)
    painter.end()
    return picture


def _sheet(images: list[QImage], columns: int) -> QImage:
    """All pictures on one, in rows."""
    rows = [images[start : start + columns] for start in range(0, len(images), columns)]
    heights = [max(image.height() for image in row) for row in rows]
    width = max(image.width() for image in images)
    sheet = QImage(width * columns, sum(heights), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#6f7680"))
    painter = QPainter(sheet)
    top = 0
    for row, height in zip(rows, heights, strict=True):
        for column, image in enumerate(row):
            painter.drawImage(column * width, top, image)
        top += height
    painter.end()
    return sheet
