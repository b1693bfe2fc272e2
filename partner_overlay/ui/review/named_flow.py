"""A name and what belongs to it: what has no room beside it goes on below the first of it, not below the name."""

from partner_overlay.overriding import override
from partner_overlay.ui.flow import Flow
from partner_overlay.ui.reflow import wanted


class NamedFlow(Flow):
    @override
    def _indent(self, width: int) -> int:
        """None where a line would not have room behind it."""
        name, *others = (wanted(part).width() for part in self._shown())
        indent = name + self._across
        return indent if indent + max(others, default=0) <= width else 0
