"""The window of settings over a bench, with doors that lead nowhere but note who went through."""

from pathlib import Path

from partner_overlay.presentation.colours import Scheme
from partner_overlay.wiring.settings_desk import SettingsDesk
from partner_overlay.wiring.settings_sight import SettingsDoors
from tests.fakes.keys_standing import ManualKeysStanding
from tests.made.programs import Bench


class MadeDoors:
    """`opened` are the folders that were shown."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self.opened: list[Path] = []
        self.autostart: bool | None = None
        self.has_tray = True
        self.report = "All is well."

    def doors(self) -> SettingsDoors:
        return SettingsDoors(
            Path("/data"),
            Path("/config/settings.toml"),
            troubles=lambda: self._bench.settings_service.troubles,
            decks=self._bench.shelf.decks,
            report=lambda: self.report,
            has_tray=lambda: self.has_tray,
            open_folder=self.opened.append,
            autostart=lambda: self.autostart,
            set_autostart=self._set_autostart,
        )

    def _set_autostart(self, on: bool) -> None:  # noqa: FBT001  as the door has it
        self.autostart = on


def settings_desk(
    bench: Bench, keys: ManualKeysStanding | None = None, doors: SettingsDoors | None = None
) -> SettingsDesk:
    return SettingsDesk(
        bench.program,
        bench.types,
        bench.overlay,
        keys or ManualKeysStanding(),
        doors or MadeDoors(bench).doors(),
        scheme=Scheme.LIGHT,
    )
