"""An eye that is not ours: tesseract, which reads what is on a picture."""

import os
import subprocess
from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage


class Reads(Enum):
    """How much there is to read, as tesseract numbers it."""

    LINE = "7"
    BLOCK = "6"


def read(pictures: Sequence[QImage], reads: Reads, folder: Path) -> list[str]:
    """The words on each picture, all read in one go."""
    names = [folder / f"{reads.value}-{number:02}.png" for number in range(len(pictures))]
    for picture, name in zip(pictures, names, strict=True):
        assert picture.save(str(name))
    listed = folder / "pictures.txt"
    listed.write_text("\n".join(map(str, names)), "utf-8")
    command = ("tesseract", str(listed), "-", "-l", "eng", "--psm", reads.value)
    env = os.environ | {"OMP_THREAD_LIMIT": "1"}
    told = subprocess.run(command, env=env, capture_output=True, text=True, timeout=300, check=True).stdout
    return [" ".join(page.split()) for page in told.split("\f")[: len(pictures)]]


def cut_out(seen: QImage, place: QRect, enlarged: int) -> QImage:
    """A part of the picture, enlarged by a whole factor: tesseract wants letters of some thirty pixels."""
    margin = QRect(place.x() - 6, place.y(), place.width() + 12, place.height())
    cut = seen.copy(margin & seen.rect())
    smooth = Qt.TransformationMode.SmoothTransformation
    return cut.scaled(cut.size() * enlarged, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
