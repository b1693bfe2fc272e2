"""What the small field for typing asks for: the outcome, a mark's words, or a topic to park."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldView:
    """A question and its limits: at most `characters`, and where `words` is not 0, at most so many words."""

    question: str
    hint: str
    characters: int
    words: int = 0
    text: str = ""  # what stands there already

    def fits(self, text: str) -> bool:
        """Whether the text is within the limits."""
        return len(text) <= self.characters and (self.words == 0 or len(text.split()) <= self.words)

    def left(self, text: str) -> int:
        """How many more characters, or where words count how many more words, there may be."""
        return self.words - len(text.split()) if self.words else self.characters - len(text)
