from pathlib import Path

import pytest

from partner_overlay.domain.errors import Refusal
from partner_overlay.remote.instance_lock import InstanceLock
from partner_overlay.remote.line import AlreadyRunning


def test_one_holds_it_at_a_time(tmp_path: Path) -> None:
    first, second = (InstanceLock(str(tmp_path / "lock")) for _ in range(2))
    first.take()
    with pytest.raises(AlreadyRunning):
        second.take()
    first.release()
    second.take()
    second.release()
    second.release()


def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    lock = InstanceLock(str(tmp_path / "lock"))
    lock.take()
    assert (tmp_path / "lock").stat().st_mode & 0o777 == 0o600
    lock.release()


def test_a_lock_that_is_a_link_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Refusal, match="can't be opened"):
        InstanceLock(str(tmp_path / "lock")).take()
    assert not (tmp_path / "elsewhere").exists()


def test_a_place_without_locks_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lock").mkdir()
    with pytest.raises(Refusal, match="Is a directory"):
        InstanceLock(str(tmp_path / "lock")).take()
