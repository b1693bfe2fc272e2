import subprocess
import sys
from pathlib import Path

import pytest

import dev

DEV = Path(dev.__file__)


@pytest.mark.parametrize("version", [(3, 8), (3, 10), (2, 7)])
def test_an_older_python_is_told_plainly_which_one_is_needed(version: tuple[int, int]) -> None:
    sentence = dev.python_refusal(*version)

    assert "3.11 or newer" in sentence
    assert f"{version[0]}.{version[1]}" in sentence


@pytest.mark.parametrize("version", [(3, 11), (3, 13), (4, 0)])
def test_a_python_that_will_do_is_not_refused(version: tuple[int, int]) -> None:
    assert dev.python_refusal(*version) == ""


def test_the_file_itself_is_read_by_pythons_that_are_too_old() -> None:
    compile_as_old = "import ast, sys; ast.parse(open(sys.argv[1]).read(), feature_version=(3, 7))"

    assert subprocess.run((sys.executable, "-c", compile_as_old, DEV), check=False).returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [(), ("dance",), ("run", "--home"), ("run", "--desktops"), ("test", "-x"), ("test", "--desktops", "-x")],
)
def test_a_wrong_usage_says_the_right_one(arguments: tuple[str, ...]) -> None:
    done = subprocess.run((sys.executable, DEV, *arguments), capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert "dev.py run" in done.stderr
    assert done.stdout == ""
