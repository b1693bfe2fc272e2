from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from partner_overlay.storage.set_aside import set_aside, stamp

MOMENT = datetime(2026, 11, 23, 14, 5, 9, tzinfo=UTC)


def test_the_name_says_what_and_when(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("x")
    aside = set_aside(file, "broken", MOMENT)
    assert aside == tmp_path / "settings.toml.broken-20261123-140509"
    assert (aside.read_text(), file.exists()) == ("x", False)


def test_companions_go_along_under_the_same_name(tmp_path: Path) -> None:
    file = tmp_path / "r"
    for ending in ("", "-wal"):
        file.with_name(f"r{ending}").write_text(ending)
    aside = set_aside(file, "damaged", MOMENT, ("-wal", "-shm"))
    assert sorted(path.name for path in tmp_path.iterdir()) == [aside.name, f"{aside.name}-wal"]


def test_nothing_set_aside_before_is_overwritten(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / "f").write_text(str(number))
        set_aside(tmp_path / "f", "broken", MOMENT)
    assert sorted(path.read_text() for path in tmp_path.iterdir()) == ["0", "1", "2"]


def test_a_stamp_is_in_utc() -> None:
    assert stamp(MOMENT.astimezone(timezone(timedelta(hours=9)))) == "20261123-140509"
