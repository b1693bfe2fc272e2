"""What a file is called before the coach calls it otherwise. That of a supervision page tells nothing of the client."""

import re
from collections.abc import Sequence
from datetime import tzinfo

from partner_overlay.application.review_ports import HistoryFilter, HistoryLine
from partner_overlay.presentation.shipped_words import type_words
from partner_overlay.presentation.translation import Translate

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_LENGTH = 80


def session_name(line: HistoryLine, translate: Translate, zone: tzinfo | None = None) -> str:
    """`2026-11-23 R7`; with the session type where there is no client code."""
    called = line.client or type_words(line.type_name, translate)
    return in_a_name(f"{line.started_at.astimezone(zone):%Y-%m-%d} {called}")


def sessions_name(wanted: HistoryFilter, translate: Translate) -> str:
    """`Sessions R7`, of many."""
    return in_a_name(f"{translate('Export', 'Sessions')} {wanted.client or ''}")


def supervision_name(count: int, translate: Translate) -> str:
    return translate("Export", "Supervision page") if count == 1 else translate("Export", "Supervision pages")


def name_of(
    lines: Sequence[HistoryLine],
    wanted: HistoryFilter,
    translate: Translate,
    *,
    supervision: bool,
    zone: tzinfo | None = None,
) -> str:
    """Without its ending. `lines` are the sessions that were chosen; none means all that fit the filter."""
    if supervision:
        return supervision_name(len(lines), translate)
    return session_name(lines[0], translate, zone) if len(lines) == 1 else sessions_name(wanted, translate)


def in_a_name(words: str) -> str:
    """What every system takes in the name of a file."""
    return " ".join(_NOT_IN_NAMES.sub("-", words).split()).strip(". ")[:_LENGTH]
