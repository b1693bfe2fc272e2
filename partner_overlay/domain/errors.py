"""Refusals: what can't be done, as one plain sentence that a coach may read."""

from partner_overlay.domain.sentences import Sentence, sentence_of


class Refusal(Exception):  # noqa: N818  a refusal is an answer, not an error
    """Something asked for can't be done; `sentence` says what, and what to do instead, with these values in it."""

    def __init__(self, sentence: str, **values: str | int) -> None:
        self.sentence = Sentence(sentence, **values) if values else sentence_of(sentence)
        super().__init__(self.sentence)


class NoSession(Refusal):
    """The command needs a running session and there is none (exit code 3 on the command line)."""

    def __init__(self) -> None:
        super().__init__(Sentence("No session is running."))
