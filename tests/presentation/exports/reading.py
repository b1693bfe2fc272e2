"""Exports read back by parsers that are not ours."""

import csv
import io
from collections.abc import Iterator
from datetime import UTC
from itertools import pairwise
from xml.etree.ElementTree import Element

import html5lib
from markdown_it import MarkdownIt
from markdown_it.token import Token

from partner_overlay.domain.review.digest import Recorded
from partner_overlay.presentation.exports.export_form import ExportForm
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.exports.text_pieces import InWords, text_pieces

TELL = Telling(zone=UTC)
SUPERVISION = Telling(zone=UTC, supervision=True)


def exported(form: InWords, *every: Recorded, tell: Telling = TELL) -> str:
    return "".join(text_pieces(form, every, tell))


def parsed(html: str) -> Element:
    """The page as a browser builds it. Raises ParseError for anything that HTML does not allow."""
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), strict=True, namespaceHTMLElements=False)
    page: Element = parser.parse(html)
    for element in page.iter():
        element.tag = element.tag.rpartition("}")[2]  # a picture's names have their own space
    return page


def words_in(element: Element) -> str:
    """All text within, on one line."""
    return " ".join(" ".join(element.itertext()).split())


def seen_in(page: Element) -> str:
    """All that a page says, its style left out."""
    return " ".join(words_in(one) for one in page if one.tag == "body") + " " + words_in(_title(page))


def _title(page: Element) -> Element:
    found = page.find("head/title")
    assert found is not None
    return found


def markdown_tokens(text: str) -> list[Token]:
    return MarkdownIt("js-default", {"html": True}).parse(text)


def markdown_headings(text: str) -> list[tuple[str, str]]:
    """Level and words of each."""
    tokens = markdown_tokens(text)
    return [(opening.tag, plain(inside)) for opening, inside in pairwise(tokens) if opening.type == "heading_open"]


def markdown_words(text: str) -> list[str]:
    """The plain words of each paragraph, heading and item."""
    return [plain(token) for token in markdown_tokens(text) if token.type == "inline"]


def plain(token: Token) -> str:
    """As it is shown: breaks as line ends, all else as text. Anything but text and strong words is no plain word."""
    return "".join(_plain(token))


def _plain(token: Token) -> Iterator[str]:
    for child in token.children or ():
        if child.type in {"text", "text_special"}:
            yield child.content
        elif child.type in {"hardbreak", "softbreak"}:
            yield "\n"
        else:
            assert child.type in {"strong_open", "strong_close"}, child


def table_of(text: str) -> list[dict[str, str]]:
    """The rows of a CSV, by the names of its columns."""
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


FORMS: tuple[InWords, ...] = (ExportForm.MARKDOWN, ExportForm.HTML, ExportForm.CSV)
