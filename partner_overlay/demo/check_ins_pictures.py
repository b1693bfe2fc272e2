"""The page of check-ins for pictures: as shipped, changed, muted, crowded, empty, refused, long, small, mirrored."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QWidget

from partner_overlay.demo.language import longer, settings_full
from partner_overlay.domain.check_in_changes import check_in_added, check_in_moved_to, check_in_removed
from partner_overlay.domain.check_ins import DEFAULT_CHECK_INS, CheckIn
from partner_overlay.domain.prompts import Voice
from partner_overlay.domain.session_type_changes import changed
from partner_overlay.domain.session_types import SHIPPED_TYPES, SessionType
from partner_overlay.presentation.check_ins import CheckInsNow, RefusedWords, derive_check_ins
from partner_overlay.presentation.check_ins_requests import Field
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.translation import Translate
from partner_overlay.ui.check_ins.check_ins_page import CheckInsPage
from partner_overlay.ui.desk_dress import dress_desk

translate = QCoreApplication.translate

WIDE, NARROW = QSize(760, 940), QSize(420, 760)
_TYPE = SHIPPED_TYPES[0]


def check_ins_pages(scheme: Scheme) -> Iterator[tuple[str, QWidget]]:
    """Each with its name."""
    for name, make in MAKERS.items():
        page = make(scheme)
        dress_desk(page, scheme)
        yield name, page


def _page(scheme: Scheme, now: CheckInsNow, words: Translate = translate, size: QSize = WIDE) -> CheckInsPage:
    page = CheckInsPage(derive_check_ins(now, words), scheme)
    page.resize(size)
    return page


def _now(kind: SessionType, chosen: str, refused: RefusedWords | None = None, trouble: str = "") -> CheckInsNow:
    return CheckInsNow(changed(SHIPPED_TYPES, _TYPE.name, kind), kind.name, chosen, refused=refused, trouble=trouble)


def _changed() -> SessionType:
    """One moved, one muted, one removed, and one of the coach's own."""
    own = CheckIn("", 0.4, "6.4", Voice.SAY, "Why is your energy gone away today?", "Why do you feel so tired?")
    kind = check_in_removed(check_in_moved_to(_TYPE, "focus", 0.68), "closing")
    muted = replace(DEFAULT_CHECK_INS[0], muted=True)
    kind = kind._replace(check_ins=tuple(muted if one.id == muted.id else one for one in kind.check_ins))
    return check_in_added(kind, own)


def _crowded() -> SessionType:
    kind = _TYPE
    for number in range(7):
        kind = check_in_added(kind, CheckIn("", 0.47 + number / 100, "3.9", Voice.CUE, "And now?", "Notice what is."))
    return kind


def _refused() -> RefusedWords:
    return RefusedWords(Field.SENTENCE, "", translate("Sentence", "A prompt needs at least one word."))


def _mirrored(page: CheckInsPage) -> CheckInsPage:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return page


_OWN: Final = "why-is-your-energy-gone-away-today"

MAKERS: Final[Mapping[str, Callable[[Scheme], CheckInsPage]]] = {
    "check-ins": lambda scheme: _page(scheme, _now(_TYPE, "half-time")),
    "check-ins-changed": lambda scheme: _page(scheme, _now(_changed(), _OWN)),
    "check-ins-muted": lambda scheme: _page(scheme, _now(_changed(), "presence")),
    "check-ins-crowded": lambda scheme: _page(scheme, _now(_crowded(), "focus")),
    "check-ins-none": lambda scheme: _page(scheme, _now(_TYPE._replace(check_ins=()), "")),
    "check-ins-refused": lambda scheme: _page(
        scheme, _now(_TYPE, "focus", _refused(), settings_full("session-types.toml"))
    ),
    "check-ins-long": lambda scheme: _page(scheme, _now(_changed(), _OWN), longer),
    "check-ins-narrow": lambda scheme: _page(scheme, _now(_changed(), "half-time"), size=NARROW),
    "check-ins-right-to-left": lambda scheme: _mirrored(_page(scheme, _now(_changed(), _OWN))),
}
"""By the names of their pictures."""
