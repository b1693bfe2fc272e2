"""Every step that can be undone has a short name."""

from dataclasses import replace
from typing import get_args

import pytest

from partner_overlay.domain import commands
from partner_overlay.domain.commands import CoachCommand
from partner_overlay.domain.session import UndoPoint
from partner_overlay.presentation.translation import as_written
from partner_overlay.presentation.undo_words import undo_words
from tests.made.sessions import AN_HOUR, Conversation
from tests.presentation.marking import is_marked, marked

BEGUN = Conversation.started(replace(AN_HOUR, rotate_every=None))


def test_a_start_and_what_comes_after_it() -> None:
    conversation = Conversation.started(replace(AN_HOUR, rotate_every=None))
    assert undo_words(conversation.session, as_written) == "start"
    conversation.give(commands.NameOutcome("a plan"))
    assert undo_words(conversation.session, as_written) == "outcome"
    conversation.give(commands.Undo())
    assert undo_words(conversation.session, as_written) == ""


@pytest.mark.parametrize("kind", get_args(CoachCommand), ids=lambda kind: kind.__name__)
def test_each_command_has_its_words(kind: type) -> None:
    session = replace(BEGUN.session, undo=UndoPoint(BEGUN.session, kind.__name__, BEGUN.now))
    assert undo_words(session, as_written)
    assert is_marked(undo_words(session, marked))


def test_a_command_of_another_version_has_none() -> None:
    session = replace(BEGUN.session, undo=UndoPoint(BEGUN.session, "Dance", BEGUN.now))
    assert undo_words(session, as_written) == ""
