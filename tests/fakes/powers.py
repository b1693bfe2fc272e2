"""Powers of a desktop that do nothing but note what was asked of them, in one list."""

from dataclasses import dataclass, field

from PySide6.QtCore import Qt

from partner_overlay.desktop.capture import Hidden
from partner_overlay.desktop.findings import Answer, Finding
from partner_overlay.desktop.focus import TYPING_FIELD_FLAGS
from partner_overlay.desktop.on_top import QUIET_ON_TOP
from partner_overlay.desktop.powers import Powers


@dataclass
class RecordingPowers:
    """`asked` holds `keep`, `let go`, `remember`, `take` and `give back` as they came; the rest is as a test says."""

    asked: list[str] = field(default_factory=list)
    on_top: Answer = Answer.YES
    translucent: bool = True
    menu_flags: Qt.WindowType | None = None
    keyed_menu_flags: Qt.WindowType | None = None
    hidden: Hidden = Hidden.UNSUPPORTED
    needs_opaque: bool = False

    @property
    def powers(self) -> Powers:
        return Powers(_StayOnTop(self), _Translucency(self), _Focus(self), _Capture(self))


@dataclass
class _StayOnTop:
    told: RecordingPowers
    can_stay_on_top: bool = True
    window_flags: Qt.WindowType = QUIET_ON_TOP

    def keep(self, win_id: int) -> None:
        assert win_id
        self.told.asked.append("keep")

    def let_go(self) -> None:
        self.told.asked.append("let go")

    def state(self) -> Answer:
        return self.told.on_top

    def finding(self) -> Finding:
        return Finding("Stay on top", self.told.on_top, "It is noted.")


@dataclass
class _Translucency:
    told: RecordingPowers

    @property
    def can_be_translucent(self) -> bool:
        return self.told.translucent

    def finding(self) -> Finding:
        return Finding("See-through", Answer.YES, "It is noted.")


@dataclass
class _Focus:
    told: RecordingPowers
    can_give_back: bool = True
    field_flags: Qt.WindowType = TYPING_FIELD_FLAGS

    @property
    def menu_flags(self) -> Qt.WindowType | None:
        return self.told.menu_flags

    @property
    def keyed_menu_flags(self) -> Qt.WindowType | None:
        return self.told.keyed_menu_flags

    def remember(self) -> None:
        self.told.asked.append("remember")

    def take(self, win_id: int) -> None:
        assert win_id
        self.told.asked.append("take")

    def give_back(self) -> None:
        self.told.asked.append("give back")

    def finding(self) -> Finding:
        return Finding("Give back", Answer.YES, "It is noted.")


@dataclass
class _Capture:
    told: RecordingPowers

    @property
    def needs_opaque(self) -> bool:
        return self.told.needs_opaque

    @property
    def can_hide(self) -> bool:
        return self.told.hidden is not Hidden.UNSUPPORTED

    def wish(self, *, on: bool) -> None:
        self.told.asked.append(f"hide {on}")

    def apply(self, win_id: int) -> None:
        assert win_id
        self.told.asked.append("apply hiding")

    def cover(self, win_id: int) -> None:
        assert win_id
        self.told.asked.append("cover")

    def state(self) -> Hidden:
        return self.told.hidden

    def finding(self) -> Finding:
        return Finding("Hidden", Answer.NO, "It is noted.")
