import errno
from pathlib import Path

import pytest

from partner_overlay.storage.file_troubles import sentence_of


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "please free some space"),
        (errno.EACCES, "please allow it"),
        (errno.EROFS, "please allow it"),
        (errno.ENOTDIR, "please move that"),
        (errno.EIO, "please look at the disk"),
    ],
)
def test_each_trouble_says_where_what_and_what_to_do(code: int, words: str) -> None:
    sentence = sentence_of(Path("/coach/settings.toml"), OSError(code, "Input/output error"))
    assert "/coach/settings.toml" in sentence
    assert words in sentence
    assert sentence.endswith(".")
