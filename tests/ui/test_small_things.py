"""The typeface, the desktop's wishes, the constants that have to last, and the signs."""

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QApplication

from partner_overlay.application.settings import Motion
from partner_overlay.presentation.colours import Scheme
from partner_overlay.ui.icons import Icon, draw_icon
from partner_overlay.ui.plain_words import no_word_alone
from partner_overlay.ui.surroundings import system_scheme, wants_less_motion
from partner_overlay.ui.typeface import interface_family


def drawn(icon: Icon, *, mirrored: bool = False) -> QImage:
    image = QImage(32, 32, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw_icon(painter, icon, QRectF(0, 0, 32, 32), QColor("black"), mirrored=mirrored)
    painter.end()
    return image


@pytest.mark.parametrize("icon", Icon)
def test_every_sign_leaves_ink_within_its_square(icon: Icon) -> None:
    image = drawn(icon)
    dark = [(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).lightness() < 128]
    assert len(dark) > 10
    assert all(0 < x < 31 and 0 < y < 31 for x, y in dark)


def test_all_signs_differ() -> None:
    pictures = [drawn(icon) for icon in Icon]
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])


def test_signs_that_point_are_mirrored_and_others_are_not() -> None:
    assert drawn(Icon.NEXT, mirrored=True) != drawn(Icon.NEXT)
    assert drawn(Icon.CHECK, mirrored=True) == drawn(Icon.CHECK)


def test_the_desktops_own_face_is_kept(qapp: QApplication) -> None:
    assert interface_family(QFont("Inter")) == "Inter" if QFontDatabase.hasFamily("Inter") else True


def test_a_stopgap_gives_way_to_a_humanist_face_where_there_is_one(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopgap = QFont("DejaVu Sans")
    monkeypatch.setattr(QFontDatabase, "hasFamily", staticmethod(lambda family: family == "Open Sans"))
    assert interface_family(stopgap) in {"Open Sans", "Noto Sans"}
    monkeypatch.setattr(QFontDatabase, "hasFamily", staticmethod(lambda _family: False))
    assert interface_family(stopgap)


@pytest.mark.parametrize(
    ("wanted", "scheme"),
    [
        (Qt.ColorScheme.Light, Scheme.LIGHT),
        (Qt.ColorScheme.Dark, Scheme.DARK),
        (Qt.ColorScheme.Unknown, Scheme.DARK),
    ],
)
def test_the_desktops_colours_are_followed(wanted: Qt.ColorScheme, scheme: Scheme) -> None:
    assert system_scheme(Hints(wanted)) is scheme  # type: ignore[arg-type]  # as much of Qt's hints as is asked


def test_high_contrast_is_followed_too() -> None:
    high = Qt.ContrastPreference.HighContrast
    assert system_scheme(Hints(Qt.ColorScheme.Light, high)) is Scheme.WHITE  # type: ignore[arg-type]  # as above
    assert system_scheme(Hints(Qt.ColorScheme.Dark, high)) is Scheme.BLACK  # type: ignore[arg-type]  # as above


@pytest.mark.parametrize(
    ("motion", "on_a_lively", "on_a_calm"),
    [(Motion.SYSTEM, False, True), (Motion.REDUCED, True, True), (Motion.FULL, False, False)],
)
def test_less_motion_is_as_the_coach_or_else_the_desktop_has_it(
    *, motion: Motion, on_a_lively: bool, on_a_calm: bool
) -> None:
    lively = Hints(Qt.ColorScheme.Dark)
    calm = Hints(Qt.ColorScheme.Dark, motion=Qt.MotionPreference.ReducedMotion)
    assert wants_less_motion(motion, lively) is on_a_lively  # type: ignore[arg-type]  # as above
    assert wants_less_motion(motion, calm) is on_a_calm  # type: ignore[arg-type]  # as above


def test_the_real_hints_can_be_asked(qapp: QApplication) -> None:
    hints = qapp.styleHints()
    assert system_scheme(hints) in Scheme
    assert wants_less_motion(Motion.SYSTEM, hints) in {True, False}


def test_none_outlives_more_calls_than_it_has_references(qapp: QApplication) -> None:
    """On 3.11 PySide6 6.12 takes a reference to None with each call that returns it."""
    for _ in range(20_000):
        QCoreApplication.processEvents()
    assert sys.getrefcount(None) > 100_000


class Hints:
    """As much of QStyleHints and QAccessibilityHints as is asked."""

    def __init__(
        self,
        scheme: Qt.ColorScheme,
        contrast: Qt.ContrastPreference = Qt.ContrastPreference.NoPreference,
        motion: Qt.MotionPreference = Qt.MotionPreference.NoPreference,
    ) -> None:
        self._scheme, self._contrast, self._motion = scheme, contrast, motion

    def accessibility(self) -> "Hints":
        return self

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's own name
        return self._scheme

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's own name
        return self._contrast

    def motionPreference(self) -> Qt.MotionPreference:  # noqa: N802 - Qt's own name
        return self._motion


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("A card on my screen. Nothing is recorded.", "A card on my screen. Nothing_is_recorded."),
        ("Look whether the disk is damaged.", "Look whether the disk is_damaged."),
        ("Look. Then say whether the disk is damaged.", "Look. Then say whether the disk is_damaged."),
        ("An extraordinarily interconnected understanding", "An extraordinarily interconnected understanding"),
        ("Well, then", "Well, then"),
        ("Well", "Well"),
        ("", ""),
    ],
)
def test_a_short_end_stays_together(words: str, held: str) -> None:
    assert no_word_alone(words) == held.replace("_", "\u00a0")
