"""The preview of an import: what would happen, with the true counts, before anything does."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from partner_overlay.domain.import_columns import Column
from partner_overlay.domain.importing import Planned
from partner_overlay.overriding import override
from partner_overlay.presentation.colours import Scheme
from partner_overlay.presentation.import_preview import ImportRow
from partner_overlay.presentation.import_screen import ImportScreen
from partner_overlay.ui.decks.column_mapping import ColumnMappingBox
from partner_overlay.ui.decks.column_widths import ColumnWidths, Share
from partner_overlay.ui.decks.import_table import ImportTableModel
from partner_overlay.ui.desk_dress import dress_desk
from partner_overlay.ui.elided_combo import ElidedCombo
from partner_overlay.ui.facing_delegate import FacingDelegate
from partner_overlay.ui.form_row import add_row
from partner_overlay.ui.help_key import help_at
from partner_overlay.ui.opening import size_by_letters
from partner_overlay.ui.plain_words import menu_words, name_list, plain_label
from partner_overlay.ui.roomy import roomy_in
from partner_overlay.ui.rows_in_sight import keep_rows_in_sight
from partner_overlay.ui.side_of_words import stand_where_lines_begin
from partner_overlay.ui.text_block import literal

_TEXT, _GLANCE = 1, 2  # columns
_SHARES: Final[Mapping[int, Share]] = {
    _GLANCE: Share(170, 18),
    5: Share(112, 13),
    4: Share(112, 12),
    0: Share(116, 11),
    6: Share(78, 4),
    3: Share(62, 6),
}
_NOTES, _AIR = 4, 8  # lines in sight at the most, and pixels around them
_CHOICE = 22  # characters of a list that has room


class ImportWindow(QDialog):
    target_chosen = Signal(str)  # a deck's id, or empty for a deck of its own
    policy_chosen = Signal(object)  # a Policy
    import_requested = Signal()

    def __init__(
        self,
        scheme: Scheme,
        row_of: Callable[[Planned], ImportRow],
        delimiters: Sequence[tuple[str, str]],
        columns: Sequence[tuple[Column | None, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._screen: ImportScreen | None = None
        self._target = ElidedCombo()
        self._policy = ElidedCombo()
        self._names: list[QWidget] = []  # of these two
        self.mapping = ColumnMappingBox(delimiters, columns)
        self._model = ImportTableModel(row_of)
        self._rows = _Rows()
        self._counts = plain_label(wrap=True)
        self._notes = QPlainTextEdit()
        self._import = QPushButton(self.tr("Import"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._build()
        self._connect()
        self.set_scheme(scheme)

    def set_scheme(self, scheme: Scheme) -> None:
        """The colours of the desktop or the theme have changed."""
        dress_desk(self, scheme)

    def fit_to_text(self) -> None:
        """Make room for letters of the size that they have now."""
        self._rows.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 12)
        self.mapping.fit_to_text()
        self._line_up()
        self._notes.setMaximumHeight(_NOTES * self.fontMetrics().lineSpacing() + 3 * _AIR)
        self._rows.widths.share_out()
        keep_rows_in_sight(self._rows)
        header = self._rows.horizontalHeader()
        header.headerDataChanged(Qt.Orientation.Horizontal, 0, max(0, header.count() - 1))  # it remembers its height
        header.geometriesChanged.emit()

    def _build(self) -> None:
        help_at(self, "prompts-and-decks")
        layout = QVBoxLayout(roomy_in(self))
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addLayout(self._form())
        layout.addWidget(self.mapping)
        self._shape_rows()
        layout.addWidget(self._rows, 1)
        layout.addWidget(self._counts)
        layout.addWidget(self._notes)
        layout.addLayout(self._buttons())
        self._counts.setProperty("strong", True)
        self._notes.setReadOnly(True)
        self._notes.setAccessibleName(self.tr("Notes, and lines that were left out"))
        self._notes.document().setDocumentMargin(_AIR)
        self._notes.setTabChangesFocus(True)
        size_by_letters(self, 900, 640)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        for words, combo in ((self.tr("&Into"), self._target), (self.tr("What is there &already"), self._policy)):
            add_row(form, words, combo)
            self._names.append(form.labelForField(combo))
            name_list(combo, words.replace("&", ""))
            combo.setMinimumWidth(260)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(_CHOICE)
        return form

    def _shape_rows(self) -> None:
        self._rows.setModel(self._model)
        self._rows.setItemDelegate(FacingDelegate(self._rows))
        self._rows.setAccessibleName(self.tr("What would happen"))
        self._rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._rows.setShowGrid(False)
        self._rows.setWordWrap(False)
        self._rows.setTabKeyNavigation(False)
        self._rows.verticalHeader().hide()
        self._rows.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.fit_to_text()
        self._rows.horizontalHeader().setAccessibleName(self.tr("Columns"))
        start = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self._rows.horizontalHeader().setDefaultAlignment(start)
        self._rows.horizontalHeader().setHighlightSections(False)

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addStretch(1)
        for button in (self._cancel, self._import):
            button.setMinimumSize(110, 36)
            button.setAccessibleName(button.text())
            line.addWidget(button)
        self._import.setProperty("primary", True)
        self._import.setDefault(True)
        return line

    def _connect(self) -> None:
        self._target.activated.connect(self._on_target)
        self._policy.activated.connect(self._on_policy)
        self._import.clicked.connect(self.import_requested)
        self._cancel.clicked.connect(self.reject)

    @override
    def render(self, screen: ImportScreen) -> None:  # type: ignore[override]  # the house's word, not Qt's
        before, self._screen = self._screen, screen
        self.setWindowTitle(self.tr("Import {file}").replace("{file}", literal(screen.file)))
        self._show_choices(screen)
        if before is None or before.plan is not screen.plan:
            self._model.show_plan(screen.plan)
        self._counts.setText("\n".join(literal(each) for each in self._said(screen)))
        self._notes.setPlainText("\n".join(literal(each) for each in (*screen.notes, *screen.problems)))
        stand_where_lines_begin(self._notes)
        self._notes.setVisible(bool(screen.notes or screen.problems))
        self.mapping.setVisible(screen.is_table)
        self._line_up()
        if screen.imported is not None and screen.imported.table is not None:
            self.mapping.show_table(screen.imported.table)
        self._import.setEnabled(screen.view is not None and screen.view.possible)

    def _line_up(self) -> None:
        """All fields with a name before them begin below one another."""
        names = [*self._names, self.mapping.parted_by] if not self.mapping.isHidden() else self._names
        widest = max(name.sizeHint().width() for name in names)
        for name in names:
            name.setMinimumWidth(widest)

    def said(self) -> str:
        """The counts, as they stand there."""
        return self._counts.text()

    def _said(self, screen: ImportScreen) -> Sequence[str]:
        if screen.refusal:
            return (screen.refusal,)
        if screen.view is None:
            return (self.tr("Reading…"),)
        return screen.view.counts or (self.tr("There is no prompt in this file."),)

    def _show_choices(self, screen: ImportScreen) -> None:
        self._target.clear()
        self._target.addItems([menu_words(choice.words) for choice in screen.targets])
        self._target.setCurrentIndex([choice.deck_id for choice in screen.targets].index(screen.target))
        self._policy.clear()
        self._policy.addItems([words for _, words in screen.policies])
        self._policy.setCurrentIndex([policy for policy, _ in screen.policies].index(screen.policy))

    @Slot(int)
    def _on_target(self, at: int) -> None:
        if self._screen is not None:
            self.target_chosen.emit(self._screen.targets[at].deck_id)

    @Slot(int)
    def _on_policy(self, at: int) -> None:
        if self._screen is not None:
            self.policy_chosen.emit(self._screen.policies[at][0])


class _Rows(QTableView):
    def __init__(self) -> None:
        super().__init__()
        self.widths = ColumnWidths(self, _SHARES, words=_TEXT, spare=_GLANCE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.widths.share_out()
