"""Refusals: what can't be done, as one plain sentence that a coach may read."""


class Refusal(Exception):  # noqa: N818  a refusal is an answer, not an error
    """Something asked for can't be done; `sentence` says what, and what to do instead."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class NoSession(Refusal):
    """The command needs a running session and there is none (exit code 3 on the command line)."""

    def __init__(self) -> None:
        super().__init__("No session is running.")
