"""What the desktop lets slide and fade comes and goes at once where less motion is wished for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from partner_overlay.ui.effects import Effects

MENUS, LISTS = Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo


def test_only_what_the_desktop_has_on_is_stopped_and_comes_back(qapp: QApplication) -> None:
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, True)
    qapp.setEffectEnabled(MENUS, True)
    qapp.setEffectEnabled(LISTS, False)
    effects = Effects()
    effects.stop(on=True)
    assert not qapp.isEffectEnabled(MENUS)
    effects.stop(on=False)
    assert qapp.isEffectEnabled(MENUS)
    assert not qapp.isEffectEnabled(LISTS)
    qapp.setEffectEnabled(MENUS, False)
    qapp.setEffectEnabled(Qt.UIEffect.UI_General, False)
