"""A function of the system is typed once, and not looked for before it is called."""

import sys
from ctypes import CDLL, c_char_p, c_int, c_size_t, c_ubyte, c_void_p

import pytest

from partner_overlay.desktop.system_library import Functions
from partner_overlay.desktop.win32_system import this_windows
from tests.fakes.system_library import MadeLibrary


def made() -> tuple[Functions, list[tuple[object, ...]], list[str]]:
    asked: list[tuple[object, ...]] = []
    opened: list[str] = []

    def open_library() -> MadeLibrary:
        opened.append("opened")
        return MadeLibrary({"twice": lambda number: number * 2, "nothing": lambda: 0}, asked)

    return Functions(open_library), asked, opened


def test_the_library_is_opened_at_the_first_call_and_once() -> None:
    functions, asked, opened = made()
    assert opened == []
    assert functions("twice", c_int, c_int)(21) == 42
    assert functions("twice", c_int, c_int)(4) == 8
    assert opened == ["opened"]
    assert asked == [("twice", 21), ("twice", 4)]


def test_the_same_types_are_given_once_and_others_make_another_function() -> None:
    functions, _, _ = made()
    assert functions("twice", c_int, c_int) is functions("twice", c_int, c_int)
    assert functions("twice", c_void_p, c_void_p)(1 << 40) == 1 << 41
    assert functions("twice", c_int, c_int)(1 << 40) == 0  # as C would cut it


def test_a_function_without_a_result_gives_none() -> None:
    functions, _, _ = made()
    assert functions("nothing", None)() is None


def test_a_function_that_is_not_there_raises() -> None:
    functions, _, _ = made()
    with pytest.raises(AttributeError):
        functions("elsewhere", c_int)


def test_a_real_library_takes_the_types_and_keeps_two_of_one_function_apart() -> None:
    functions = Functions(lambda: CDLL("msvcrt" if sys.platform == "win32" else None))
    assert functions("strlen", c_size_t, c_char_p)(b"coach") == 5
    assert functions("abs", c_int, c_int)(-7) == 7
    assert functions("abs", c_ubyte, c_int)(-300) == 300 - 256
    assert functions("abs", c_int, c_int)(-300) == 300


@pytest.mark.skipif(sys.platform == "win32", reason="there is a Windows here")
def test_on_another_system_a_call_into_windows_raises() -> None:
    with pytest.raises(OSError, match="belongs to Windows"):
        this_windows().build()
