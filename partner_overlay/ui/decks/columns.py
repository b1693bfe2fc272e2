"""The columns of the table of prompts, and what a prompt becomes when a cell is given another value."""

from dataclasses import replace
from enum import IntEnum
from typing import assert_never

from PySide6.QtCore import Qt

from partner_overlay.domain.phases import Engagement, Phase
from partner_overlay.domain.prompts import Kind, Prompt, Voice
from partner_overlay.presentation.decks_view import PromptRow

PROMPT_ROLE = Qt.ItemDataRole.UserRole
ROW_ROLE = Qt.ItemDataRole.UserRole + 1


class TableColumn(IntEnum):
    ENABLED = 0
    STAR = 1
    TEXT = 2
    GLANCE = 3
    VOICE = 4
    KIND = 5
    PHASES = 6
    COMPETENCY = 7

    @property
    def editable(self) -> bool:
        """Marks are switched, not edited."""
        return self not in {TableColumn.ENABLED, TableColumn.STAR}


def cell_words(row: PromptRow, column: TableColumn) -> str:
    """What stands in this cell; marks have signs instead."""
    return {
        TableColumn.ENABLED: "",
        TableColumn.STAR: "",
        TableColumn.TEXT: row.text,
        TableColumn.GLANCE: row.glance,
        TableColumn.VOICE: row.voice,
        TableColumn.KIND: row.kind,
        TableColumn.PHASES: row.phases,
        TableColumn.COMPETENCY: row.number,
    }[column]


def cell_value(prompt: Prompt, column: TableColumn) -> object:
    """What is edited in this cell."""
    match column:
        case TableColumn.ENABLED:
            return prompt.enabled
        case TableColumn.STAR:
            return prompt.starred
        case TableColumn.TEXT:
            return prompt.text
        case TableColumn.GLANCE:
            return prompt.glance
        case TableColumn.VOICE:
            return prompt.voice
        case TableColumn.KIND:
            return prompt.kind
        case TableColumn.PHASES:
            return (*prompt.engagements, *prompt.phases)
        case TableColumn.COMPETENCY:
            return prompt.competency
        case _:
            assert_never(column)


def with_cell(prompt: Prompt, column: TableColumn, value: object) -> Prompt:
    """The prompt with this value in this cell; the same for a value that the cell can't hold."""
    match column, value:
        case TableColumn.TEXT, str():
            return replace(prompt, text=value)
        case TableColumn.GLANCE, str():
            return replace(prompt, glance=value)
        case TableColumn.VOICE, Voice():
            return replace(prompt, voice=value)
        case TableColumn.KIND, Kind():
            return replace(prompt, kind=value)
        case TableColumn.PHASES, tuple():
            phases = tuple(each for each in value if isinstance(each, Phase))
            return replace(prompt, phases=phases, engagements=tuple(e for e in value if isinstance(e, Engagement)))
        case TableColumn.COMPETENCY, str():
            also = tuple(code for code in prompt.also if code != value)
            return replace(prompt, competency=value, also=also)
        case _:
            return prompt
