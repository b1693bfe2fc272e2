from pathlib import Path

import pytest

import stamp
from stamp import Work

RUN = ("requirements.lock",)
ALL = ("requirements.lock", "requirements-dev.lock")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in (*ALL, stamp.PROJECT):
        (tmp_path / name).write_text(f"the first {name}", encoding="utf-8")
    return tmp_path


def origin(checkout: Path, *, python: str = "CPython 3.11", locks: tuple[str, ...] = RUN) -> stamp.Stamp:
    return stamp.origin_of(checkout, python, locks)


def change(file: Path) -> None:
    file.write_text("something newer", encoding="utf-8")


def test_without_a_stamp_all_is_made_anew(checkout: Path) -> None:
    assert stamp.work_left({}, origin(checkout), RUN) == Work(anew=True, locks=RUN, package=True)


def test_the_second_time_nothing_is_left_to_do(checkout: Path) -> None:
    made_from = origin(checkout)

    assert stamp.work_left(made_from, origin(checkout), RUN) == Work(anew=False, locks=(), package=False)


def test_test_after_run_adds_only_what_the_tests_need(checkout: Path) -> None:
    made_from = origin(checkout)

    work = stamp.work_left(made_from, origin(checkout, locks=ALL), ALL)

    assert work == Work(anew=False, locks=("requirements-dev.lock",), package=False)


def test_a_changed_lock_makes_all_anew(checkout: Path) -> None:
    made_from = origin(checkout, locks=ALL)
    change(checkout / "requirements-dev.lock")

    assert stamp.work_left(made_from, origin(checkout, locks=ALL), ALL) == Work(anew=True, locks=ALL, package=True)


def test_run_does_not_mind_a_lock_that_only_tests_use(checkout: Path) -> None:
    made_from = origin(checkout, locks=ALL)
    change(checkout / "requirements-dev.lock")

    assert stamp.work_left(made_from, origin(checkout), RUN) == Work(anew=False, locks=(), package=False)


def test_another_python_makes_all_anew(checkout: Path) -> None:
    made_from = origin(checkout)

    assert stamp.work_left(made_from, origin(checkout, python="CPython 3.13"), RUN).anew


def test_a_checkout_that_was_moved_is_set_up_anew(checkout: Path) -> None:
    made_from = {**origin(checkout), "checkout": "/somewhere/else"}

    assert stamp.work_left(made_from, origin(checkout), RUN).anew


def test_a_changed_project_is_only_linked_again(checkout: Path) -> None:
    made_from = origin(checkout)
    change(checkout / stamp.PROJECT)

    assert stamp.work_left(made_from, origin(checkout), RUN) == Work(anew=False, locks=(), package=True)


def test_a_set_up_that_was_cut_off_goes_on_where_it_was(checkout: Path) -> None:
    whole = origin(checkout, locks=ALL)
    cut_off = {part: whole[part] for part in ("python", "checkout", "requirements.lock")}

    work = stamp.work_left(cut_off, whole, ALL)

    assert work == Work(anew=False, locks=("requirements-dev.lock",), package=True)


def test_a_stamp_is_read_back_as_written(checkout: Path) -> None:
    file = checkout / "made-from.json"
    stamp.write(file, origin(checkout))

    assert stamp.read(file) == origin(checkout)


@pytest.mark.parametrize("damaged", [b"", b"{", b"[1, 2]", b"\xff\xfe"])
def test_a_damaged_stamp_counts_as_none(tmp_path: Path, damaged: bytes) -> None:
    file = tmp_path / "made-from.json"
    assert stamp.read(file) == {}

    file.write_bytes(damaged)
    assert stamp.read(file) == {}
