"""The glance of a prompt that came without one: as many of its first words as a glance may hold."""

MOST_WORDS = 6
MOST_CHARACTERS = 32


def glance_of(text: str) -> str:
    """At most six words and 32 characters; a first word longer than that is cut."""
    words: list[str] = []
    for word in text.split()[:MOST_WORDS]:
        if len(" ".join([*words, word])) > MOST_CHARACTERS:
            break
        words.append(word)
    return " ".join(words) or text.strip()[:MOST_CHARACTERS]
