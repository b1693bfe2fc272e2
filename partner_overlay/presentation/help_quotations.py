"""Quotations in a page of help: words for the coach to use as they are, so each has a link that copies it."""

from typing import Final

COPY: Final = "copy:"
_SIGN: Final = ">"


def quotations(text: str) -> tuple[str, ...]:
    """The words of each quotation of a page, as they are copied: one line for each paragraph."""
    found: list[list[str]] = []
    before = ""
    for line in text.splitlines():
        if line.startswith(_SIGN):
            if not before.startswith(_SIGN):
                found.append([])
            found[-1].append(line.removeprefix(_SIGN).strip())
        before = line
    return tuple(_paragraphs(lines) for lines in found)


def with_copy_links(text: str, words: str) -> str:
    """The page with a link under each quotation; `words` are the link's."""
    written: list[str] = []
    count = 0
    for line in (*text.splitlines(), ""):
        if written and written[-1].startswith(_SIGN) and not line.startswith(_SIGN):
            written += ["", f"[{words}]({COPY}{count})", ""]
            count += 1
        written.append(line)
    return "\n".join(written)


def _paragraphs(lines: list[str]) -> str:
    return "\n".join(" ".join(paragraph.split()) for paragraph in "\n".join(lines).split("\n\n"))
