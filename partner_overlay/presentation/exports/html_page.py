"""Sessions as one HTML page that needs nothing else: no script, no other file, its style and pictures within."""

from collections.abc import Iterable, Iterator

from partner_overlay.presentation.exports.html_parts import section_html, typed
from partner_overlay.presentation.exports.html_style import page_style
from partner_overlay.presentation.exports.picture_svg import picture_svg, shape_svg
from partner_overlay.presentation.exports.session_document import SessionDocument
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.picture_view import PictureView

_NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'"


def html_pieces(documents: Iterable[SessionDocument], tell: Telling) -> Iterator[str]:
    """One session after the other, each begun when it is asked for; the first gives the page its title."""
    every = iter(documents)
    first = next(every, None)
    yield from _head(tell("Sessions") if first is None else first.title, tell)
    if first is None:
        yield f"<p>{typed(tell('No sessions.'))}</p>\n"
    else:
        yield from _session(first, 1, tell)
    for number, document in enumerate(every, 2):
        yield from _session(document, number, tell)
    yield "</main>\n</body>\n</html>\n"


def _head(title: str, tell: Telling) -> Iterator[str]:
    direction = ' dir="rtl"' if tell.from_right else ""
    yield (
        f'<!DOCTYPE html>\n<html lang="{typed(tell.language)}"{direction}>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_NOTHING_FROM_OUTSIDE}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="generator" content="Partner Overlay">\n'
        f"<title>{typed(title)}</title>\n<style>\n"
    )
    yield page_style()
    yield "</style>\n</head>\n<body>\n<main>\n"


def _session(document: SessionDocument, number: int, tell: Telling) -> Iterator[str]:
    yield f'<article>\n<h1 dir="auto">{typed(document.title)}</h1>\n'
    for section in document.lead:
        yield from section_html(section, tell)
    if document.picture is not None:
        yield from _figure(document.picture, f"picture-{number}", tell)
    for section in document.sections:
        yield from section_html(section, tell)
    yield "</article>\n"


def _figure(view: PictureView, name: str, tell: Telling) -> Iterator[str]:
    """The picture, what its shapes mean, and the same in words."""
    yield "<figure>\n"
    yield from picture_svg(view, name, tell)
    yield f"<figcaption>{typed(view.summary)}</figcaption>\n</figure>\n"
    if view.legend:
        shapes = "".join(f"<li>{shape_svg(kind)} {typed(word)}</li>" for kind, word in view.legend)
        yield f'<ul class="legend">{shapes}</ul>\n'
