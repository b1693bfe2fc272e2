"""Loads Qt without what hardly any start needs.

`import PySide6` compiles python of its own, each time anew, that words signatures for help texts and for the errors of
wrong calls. That is a third of the time which the import takes. Here these modules are loaded when they are first used:
in a program that calls nothing wrongly, never.
"""

import builtins
import sys
from collections.abc import Callable, Sequence
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, SupportsIndex

from partner_overlay.overriding import override

if TYPE_CHECKING:
    from _typeshed.importlib import MetaPathFinderProtocol

_SELDOM_NEEDED = frozenset(
    f"shibokensupport.signature.{name}"
    for name in ("errorhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
)
"""`mapping` is left out: when a call is wrong, PySide's own C code looks into it without loading it."""


def load_qt() -> None:
    """Import PySide6 up to its widgets, and leave python's own import in its place.

    PySide6 puts one there that reads the source of every module that is loaded after it, to look for a switch that
    this program does not use: a sixth of the time that our own modules take.
    """
    plain, finders = builtins.__import__, sys.meta_path
    sys.meta_path = _FirstStaysFirst((_SeldomNeeded(), *finders))
    try:
        import PySide6.QtWidgets  # noqa: F401, PLC0415
    finally:
        sys.meta_path = finders
        builtins.__import__ = plain


class _FirstStaysFirst(list["MetaPathFinderProtocol"]):
    """PySide6 puts a finder of its own before all others for as long as it loads; ours has to be asked before it."""

    @override
    def insert(self, index: SupportsIndex, finder: "MetaPathFinderProtocol", /) -> None:
        super().insert(max(int(index), 1), finder)


class _SeldomNeeded:
    """Finds the modules that can wait, through whoever would have found them."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name not in _SELDOM_NEEDED:
            return None
        for finder in sys.meta_path[1:]:
            spec = finder.find_spec(name, path, target)
            if spec is not None and spec.loader is not None:
                spec.loader = _LateLoader(spec.loader)
                return spec
        return None


class _LateModule(ModuleType):
    """A module whose contents come when something is first looked for in it."""

    contents: "Callable[[], None] | None" = None

    @override
    def __getattr__(self, name: str) -> object:
        """Only for what is not there yet."""
        bring = self.contents
        if bring is None or name.startswith("__"):
            raise AttributeError(name)
        self.contents = None
        bring()
        found: object = getattr(self, name)
        return found


class _LateLoader(Loader):
    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    @override
    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _LateModule(spec.name)

    @override
    def exec_module(self, module: ModuleType) -> None:
        """The name is kept: PySide6 gives its modules others once they are there, and then finds them no more."""
        name, spec = module.__name__, module.__spec__

        def bring() -> None:
            if spec is None:
                return
            known_as, spec.name = spec.name, name
            self._loader.exec_module(module)
            spec.name = known_as

        if isinstance(module, _LateModule):
            module.contents = bring
