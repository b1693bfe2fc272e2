"""All that the window of settings is made from."""

from typing import NamedTuple

from partner_overlay.application.settings import Settings
from partner_overlay.presentation.camera_choice import SeenScreen


class AsidePrompt(NamedTuple):
    """A prompt that was put aside for good. Without its deck there are no words for it."""

    id: str
    words: str = ""
    deck: str = ""


class DesktopNow(NamedTuple):
    """What this desktop can do, as far as a setting depends on it.

    `floor`: per cent under which the background never goes; None where it is always solid. `autostart`: whether the
    program starts with the desktop; None where that can't be set.
    """

    screens: tuple[SeenScreen, ...] = ()
    can_hide: bool = False
    floor: int | None = 0
    has_tray: bool = True
    autostart: bool | None = None


class SettingsNow(NamedTuple):
    """`types` are the names of the session types; `folder` is where the data is, `file` where the settings are.

    `report` is what doctor says, `query` what is looked for.
    """

    settings: Settings
    desktop: DesktopNow = DesktopNow()
    types: tuple[str, ...] = ()
    aside: tuple[AsidePrompt, ...] = ()
    in_sight: bool = False
    folder: str = ""
    file: str = ""
    version: str = ""
    report: str = ""
    query: str = ""
    can_undo: bool = False
    notice: str = ""
