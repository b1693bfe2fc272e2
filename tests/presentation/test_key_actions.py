"""What the keys that work everywhere do."""

from partner_overlay.application.settings import KeySettings
from partner_overlay.presentation.key_actions import KEY_ACTIONS, key_words
from partner_overlay.presentation.translation import as_written


def test_every_key_of_the_settings_gives_a_request_and_has_words_of_its_own() -> None:
    names = [name for name in KeySettings._fields if name != "everywhere"]
    assert list(KEY_ACTIONS) == names
    assert len(set(KEY_ACTIONS.values())) == len({key_words(name, as_written) for name in names}) == len(names)
