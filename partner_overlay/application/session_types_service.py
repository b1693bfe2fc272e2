"""The coach's session types, in their order: read when first asked for, kept as a whole when one changes."""

from collections.abc import Sequence

from partner_overlay.application.ports import SessionTypesStore
from partner_overlay.domain.session_types import SessionType, type_named


class SessionTypesService:
    """What a session that runs was started with stays its own, whatever becomes of its type."""

    def __init__(self, store: SessionTypesStore) -> None:
        self._store = store
        self._types: tuple[SessionType, ...] | None = None

    @property
    def types(self) -> tuple[SessionType, ...]:
        """At least one."""
        if self._types is None:
            self._types = self._store.load()
        return self._types

    @property
    def troubles(self) -> tuple[str, ...]:
        """What could not be read, one sentence each."""
        if self._types is None:
            self._types = self._store.load()
        return self._store.troubles()

    def named(self, name: str) -> SessionType:
        """The session type of this name, in whichever case; the first one for no name.

        Raises Refusal when there is none.
        """
        return type_named(self.types, name) if name.strip() else self.types[0]

    def refresh(self) -> bool:
        """Take up what was changed by hand meanwhile; whether anything was.

        A file that can't be understood just now is left alone, and what held before goes on to hold.
        """
        before = self._types
        self._types = self._store.load() if before is None else self._store.reload(before)
        return before is not None and before != self._types

    def keep(self, types: Sequence[SessionType]) -> None:
        """Put these in the place of all. Raises Refusal when they can't be written, and then nothing has changed."""
        kept = tuple(types)
        if kept != self.types:
            self._store.save(kept)
            self._types = kept
