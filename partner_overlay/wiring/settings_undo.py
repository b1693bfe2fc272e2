"""What was changed in the window of settings, to be taken back step by step while it is open."""

from collections.abc import Callable, Mapping

Values = Mapping[str, str]
"""Settings by their names, as text."""


class SettingsUndo:
    """What was changed elsewhere since can't be taken back here: the steps that touch it go."""

    def __init__(self) -> None:
        self._steps: list[tuple[Values, Values]] = []  # as it was, and as it came to be; the newest last

    def __bool__(self) -> bool:
        return bool(self._steps)

    def note(self, before: Values, after: Values) -> None:
        self._steps.append((before, after))

    def look(self, now: Callable[[str], str]) -> None:
        """`now` says how a setting stands: steps that did not lead there, and those before them, lead nowhere."""
        for key in {key for _, after in self._steps for key in after}:
            touching = [after[key] for _, after in self._steps if key in after]
            if touching[-1] != now(key):
                self._steps = [step for step in self._steps if key not in step[1]]

    def take_back(self) -> Values:
        """How the settings of the last step stood before it."""
        return self._steps.pop()[0]

    def forget(self) -> None:
        self._steps = []
