"""A message bus of each test's own, as its session bus and its system bus."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.made.private_bus import PrivateBus, private_bus


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    with private_bus(tmp_path) as private:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", private.address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", private.address)
        yield private
