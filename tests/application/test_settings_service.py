"""The coach's settings as they hold now."""

from dataclasses import replace

from partner_overlay.application.settings import Form, Look, Settings
from partner_overlay.application.settings_service import SettingsService
from tests.fakes.settings import SettingsInMemory

STRIP = replace(Settings(), look=Look(form=Form.STRIP))


def test_what_was_kept_holds_and_what_could_not_be_read_is_said() -> None:
    service = SettingsService(SettingsInMemory(STRIP, troubles=("look.size can't be “big”.",)))
    assert service.settings == STRIP
    assert service.troubles == ("look.size can't be “big”.",)


def test_a_change_holds_at_once_and_is_kept() -> None:
    store = SettingsInMemory(troubles=("An old trouble.",))
    service = SettingsService(store)
    service.change(STRIP)
    assert service.settings == store.kept == STRIP
    assert service.troubles == ()


def test_what_can_not_be_kept_holds_all_the_same_and_is_said() -> None:
    store = SettingsInMemory()
    service = SettingsService(store)
    store.full = True
    service.change(STRIP)
    assert service.settings == STRIP
    assert store.kept == Settings()
    assert service.troubles == ("The disk is full.",)


def test_the_same_settings_are_not_written_again() -> None:
    store = SettingsInMemory(troubles=("An old trouble.",))
    store.full = True
    service = SettingsService(store)
    service.change(Settings())
    assert service.troubles == ("An old trouble.",)


# Another hand


def test_what_another_hand_writes_holds_from_now_on() -> None:
    store = SettingsInMemory()
    service = SettingsService(store)
    assert not service.look_again()
    store.edit(STRIP, troubles=("look.size can't be “big”.",))
    assert service.look_again()
    assert service.settings == STRIP
    assert service.troubles == ("look.size can't be “big”.",)
    assert not service.look_again()


def test_what_another_hand_breaks_changes_nothing_but_is_said() -> None:
    store = SettingsInMemory(STRIP)
    service = SettingsService(store)
    store.broken = True
    store.edit(Settings(), troubles=("It can't be understood.",))
    assert service.look_again()
    assert service.settings == STRIP
    assert service.troubles == ("It can't be understood.",)


def test_the_same_again_is_no_news() -> None:
    store = SettingsInMemory(STRIP)
    service = SettingsService(store)
    store.edit(STRIP)
    assert not service.look_again()


def test_what_could_not_be_kept_is_not_given_up_when_nothing_was_written() -> None:
    store = SettingsInMemory()
    service = SettingsService(store)
    store.full = True
    service.change(STRIP)
    assert not service.look_again()
    assert service.settings == STRIP
    assert service.troubles == ("The disk is full.",)
