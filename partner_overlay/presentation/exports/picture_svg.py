"""A session's picture as SVG within a page, told in words to those who can't see it. Colours are the page's style."""

from collections.abc import Iterator
from html import escape
from typing import assert_never

from partner_overlay.domain.phases import Phase
from partner_overlay.presentation.dot_rows import stacked
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.exports.typed_words import fit
from partner_overlay.presentation.picture_view import Block, Dot, DotKind, PictureView

_WIDTH = 720.0
_INSET = 8.0
_PLAN, _BLOCKS, _DOTS = 0.0, 24.0, 60.0  # upper edges
_PLAN_HIGH, _BLOCKS_HIGH = 18.0, 30.0
_DOT, _ROW, _SCALE = 7.0, 19.0, 20.0
_LETTER = 7.5  # about the width of one
_CLASSES = {Phase.AGREEMENT: "agreement", Phase.EXPLORATION: "exploration", Phase.CLOSING: "closing"}
_DOT_CLASSES = {
    DotKind.SAID: "said",
    DotKind.CUE_DONE: "said hollow",
    DotKind.OFFERED: "check-in",
    DotKind.PUT_ASIDE: "check-in hollow",
    DotKind.WAITED: "check-in hollow",
    DotKind.MARK: "mark",
}


def picture_svg(view: PictureView, name: str, tell: Telling) -> Iterator[str]:
    """`name` is unique on the page. Every phase and dot says in words what it is."""
    rows = stacked([_x(dot.at) for dot in view.dots], 2 * _DOT + 2)
    scale = _DOTS + (max(rows, default=0) + 1) * _ROW
    yield (
        f'<svg role="img" aria-labelledby="{name}-title {name}-words" viewBox="0 0 {_WIDTH:g} {scale + _SCALE:g}">'
        f'<title id="{name}-title">{_text(tell("The session as a picture"))}</title>'
        f'<desc id="{name}-words">{_text(view.summary)}</desc>\n'
    )
    for number, block in enumerate(view.plan):
        yield _bar(
            block, "plan", _PLAN, _PLAN_HIGH, f"{view.plan_word} {block.minutes}" if number == 0 else block.minutes
        )
    for block in view.blocks:
        yield _bar(block, "phase", _BLOCKS, _BLOCKS_HIGH, f"{block.word} {block.minutes}", block.minutes)
    yield f'<path class="planned-end" d="M{_x(view.planned_end):.1f} 0V{scale:g}"/>\n'
    for dot, row in zip(view.dots, rows, strict=True):
        yield _dot(dot, _DOTS + row * _ROW + _ROW / 2)
    yield from _scale(view, scale)
    yield "</svg>\n"


def shape_svg(kind: DotKind) -> str:
    """The shape alone, for the legend."""
    return f'<svg class="shape" aria-hidden="true" viewBox="0 0 16 16">{_shape(kind, 8.0, 8.0)}</svg>'


def _x(place: float) -> float:
    return _INSET + place * (_WIDTH - 2 * _INSET)


def _bar(block: Block, kind: str, top: float, height: float, *words: str) -> str:
    left, right = _x(block.begin), _x(block.end)
    fits = next((one for one in words if len(one) * _LETTER <= right - left - 8), "")
    label = f'<text x="{left + 7:.1f}" y="{top + height / 2 + 4.5:g}">{_text(fits)}</text>' if fits else ""
    width = max(right - left - 2, 1)
    return (
        f'<g class="{kind} {_CLASSES[block.phase]}"><title>{_text(block.words)}</title>'
        f'<rect x="{left + 1:.1f}" y="{top + 1:g}" width="{width:.1f}" height="{height - 2:g}" rx="3"/>{label}</g>\n'
    )


def _dot(dot: Dot, middle: float) -> str:
    return f"<g><title>{_text(dot.words)}</title>{_shape(dot.kind, _x(dot.at), middle)}</g>\n"


def _shape(kind: DotKind, x: float, y: float) -> str:
    """Each kind has a shape of its own; what is hollow was not put to the client."""
    dot = f'class="dot {_DOT_CLASSES[kind]}"'
    match kind:
        case DotKind.SAID | DotKind.CUE_DONE:
            return f'<circle {dot} cx="{x:.1f}" cy="{y:.1f}" r="5.5"/>'
        case DotKind.OFFERED | DotKind.WAITED:
            return f'<path {dot} d="M{x:.1f} {y - 6:.1f}l6 6l-6 6l-6 -6z"/>'
        case DotKind.PUT_ASIDE:
            return f'<path {dot} d="M{x:.1f} {y - 6:.1f}l6 6l-6 6l-6 -6zm-3 6h6"/>'
        case DotKind.MARK:
            return f'<path {dot} d="M{x:.1f} {y - 6:.1f}l6 11h-12z"/>'
        case _:
            assert_never(kind)


def _scale(view: PictureView, top: float) -> Iterator[str]:
    yield f'<path class="scale" d="M{_x(0):.1f} {top:g}H{_x(1):.1f}"/>\n'
    for moment in view.scale:
        x = _x(moment.at)
        anchor = "start" if moment.at == 0 else "end" if moment.at > 0.95 else "middle"
        yield (
            f'<path class="scale" d="M{x:.1f} {top:g}v4"/>'
            f'<text class="scale" x="{x:.1f}" y="{top + 16:g}" text-anchor="{anchor}">{_text(moment.words)}</text>\n'
        )


def _text(words: str) -> str:
    return escape(fit(words), quote=False)
