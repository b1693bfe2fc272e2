"""Sessions on paper, by poppler: every word on it, each session from a new page, nothing cut."""

import io
import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

from partner_overlay.domain.review import commands as review
from partner_overlay.domain.review.answers import Question
from partner_overlay.domain.review.digest import Recorded
from partner_overlay.overriding import override
from partner_overlay.presentation.exports.export_form import ExportForm
from partner_overlay.presentation.exports.telling import Telling
from partner_overlay.presentation.exports.telling_sessions import documents_of
from partner_overlay.ui.paper import Paper
from partner_overlay.ui.picture_in_text import PLACE
from partner_overlay.ui.session_paper import write_pdf
from partner_overlay.ui.session_sheet import sheet_of
from tests.made.recorded import empty, full, long, private, reviewed, undone
from tests.made.reviewed_hour import START, reviewed_hour
from tests.presentation.exports.reading import SUPERVISION, TELL, exported, markdown_words

pytestmark = pytest.mark.usefixtures("qtbot")

LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})


def printed(path: Path, *every: Recorded, tell: Telling = TELL, paper: Paper = Paper.A4) -> Path:
    with path.open("wb") as file:
        write_pdf(file, documents_of(every, tell), paper, tell)
    return path


def asked(program: str, path: Path, *more: str) -> str:
    return subprocess.run([program, *more, str(path), "-"], capture_output=True, text=True, check=True).stdout


def pages_of(path: Path) -> list[str]:
    """The words on each page, on one line."""
    text = asked("pdftotext", path).translate(LIGATURES)
    return [" ".join(page.split()) for page in text.split("\f")[:-1]]


def info(path: Path) -> str:
    return subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True).stdout


def test_every_word_of_the_text_is_on_paper(tmp_path: Path) -> None:
    seen = " ".join(pages_of(printed(tmp_path / "a.pdf", full())))
    for told in markdown_words(exported(ExportForm.MARKDOWN, full())):
        for word in re.split(r"[\s():]+", told):
            assert "-" in word or word in seen  # which may be broken there


def test_the_picture_is_on_the_first_page_with_its_words(tmp_path: Path) -> None:
    first = pages_of(printed(tmp_path / "a.pdf", full()))[0]
    for words in ("Plan", "Exploration 35", "75 min", "check-in offered", "Check-ins offered at 17:00"):
        assert words in first


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, "595 x 842 pts (A4)"), (Paper.LETTER, "612 x 792 pts (letter)")]
)
def test_the_paper_is_the_one_chosen(paper: Paper, size: str, tmp_path: Path) -> None:
    told = info(printed(tmp_path / "a.pdf", empty(), paper=paper))
    assert f"Page size:       {size}" in told
    assert "Title:           Session of 2026-11-23 14:00" in told


def test_fonts_are_in_the_file(tmp_path: Path) -> None:
    path = printed(tmp_path / "a.pdf", full())
    fonts = subprocess.run(["pdffonts", str(path)], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert fonts
    for line in fonts:
        embedded, _, read_back_as_text = line.split()[-5:-2]
        assert (embedded, read_back_as_text) == ("yes", "yes")


def test_each_session_begins_a_page_and_pages_are_numbered(tmp_path: Path) -> None:
    pages = pages_of(printed(tmp_path / "a.pdf", full(), undone(), empty(), private()))
    begins = [page for page in pages if "Session of" in page[:40]]
    assert len(begins) == 3
    assert [page.split()[-1] for page in pages] == [str(number) for number in range(1, len(pages) + 1)]


def test_without_any_session_there_is_an_empty_page(tmp_path: Path) -> None:
    assert pages_of(printed(tmp_path / "a.pdf", undone())) == [""]


def test_no_line_is_cut_or_lost_over_many_pages(tmp_path: Path) -> None:
    path = printed(tmp_path / "a.pdf", long())
    pages = pages_of(path)
    assert len(pages) > 10
    assert all(f"mark {number}" in " ".join(pages) for number in range(150))
    subprocess.run(["pdftoppm", "-r", "72", "-gray", str(path), str(tmp_path / "page")], check=True)
    pictures = [QImage(str(one)) for one in sorted(tmp_path.glob("page*.pgm"))]
    assert len(pictures) == len(pages)
    for picture in pictures:
        assert is_blank(picture, range(46), range(picture.width()))
        assert is_blank(picture, range(picture.height() - 46, picture.height()), range(picture.width()))
        assert is_blank(picture, range(picture.height()), range(46))
        assert is_blank(picture, range(picture.height()), range(picture.width() - 46, picture.width()))


def is_blank(picture: QImage, rows: Iterable[int], columns: Sequence[int]) -> bool:
    return all(picture.pixelColor(x, y).lightness() > 250 for y in rows for x in columns)


def _places(line: str) -> Iterator[tuple[str, str]]:
    for part in line.split()[1:]:
        name, _, value = part.partition("=")
        yield name, value.split('"')[1]


@pytest.mark.parametrize("words", ["W" * 280, "ما الذي يهمك الآن؟ أن نبدأ معا.", "日本語" * 60])
def test_long_words_and_other_writing_stay_on_the_page(words: str, tmp_path: Path) -> None:
    answers = (review.NoteItem("c3.fit", words), review.AnswerQuestion(Question.CLOCK, words * 4))
    path = printed(tmp_path / "a.pdf", reviewed(reviewed_hour(replace(START, client=words[:20])).facts, answers))
    for line in asked("pdftotext", path, "-bbox").splitlines():
        if "<word " in line:
            places = {name: float(value) for name, value in _places(line)}
            assert places["xMin"] >= 40
            assert places["xMax"] <= 595 - 40


def test_columns_stand_apart(tmp_path: Path) -> None:
    words = re.findall(
        r'<word xMin="([\d.]+)".*? xMax="([\d.]+)".*?>(\w+)<',
        asked("pdftotext", printed(tmp_path / "a.pdf", full()), "-bbox"),
    )
    heads = [(one, other) for one, other in pairwise(words) if (one[2], other[2]) == ("showed", "Recorded")]
    assert heads
    assert all(float(other[0]) - float(one[1]) > 10 for one, other in heads)


def test_read_from_the_right_columns_begin_there_and_the_number_stands_at_the_left(tmp_path: Path) -> None:
    from_right = replace(TELL, from_right=True)
    told = asked("pdftotext", printed(tmp_path / "a.pdf", full(), tell=from_right), "-bbox")
    words = re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)".*?>(\w+)<', told)
    item, recorded = (next(float(x) for x, _, word in words if word == one) for one in ("Item", "Recorded"))
    assert recorded < item
    foot = [float(x) for x, y, _ in words if float(y) > 842 - 48 - 20]
    assert foot
    assert foot == pytest.approx([48] * len(foot), abs=3)


def test_between_an_answer_and_the_picture_there_is_air() -> None:
    [document] = documents_of([full()], SUPERVISION)
    sheet = sheet_of(document, QSizeF(500, 700), SUPERVISION)
    assert sheet.find(PLACE).block().blockFormat().topMargin() >= 10


def test_a_heading_stays_with_what_it_heads() -> None:
    [document] = documents_of([full()], TELL)
    for height in range(300, 800, 7):
        sheet = sheet_of(document, QSizeF(500, height), TELL)
        layout, block = sheet.documentLayout(), sheet.begin()
        while block.next().isValid():
            if block.blockFormat().headingLevel() and block.position():
                foot, text = (layout.blockBoundingRect(one).bottom() - 1 for one in (block, block.next()))
                assert int(foot // height) == int(text // height), (height, block.text())
            block = block.next()


def test_a_supervision_page_is_printed_without_the_client(tmp_path: Path) -> None:
    path = printed(tmp_path / "a.pdf", full(), tell=SUPERVISION)
    seen = " ".join(pages_of(path))
    assert seen.startswith("A session for supervision What I bring What do I want to bring")
    for words in ("R7", "2026", "13:59", "15:04", "more ease", "deadlines", "reviewed"):
        assert words not in seen
        assert words not in info(path).split("Producer")[0]


class Full(io.BytesIO):
    """A disk that takes no more."""

    @override
    def write(self, _content: object) -> int:
        raise OSError(28, "No space left on device")


def test_a_full_disk_is_told() -> None:
    with pytest.raises(OSError, match="No space"):
        write_pdf(Full(), documents_of([full()], TELL), Paper.A4, TELL)


def test_a_session_is_written_before_the_next_is_asked_for() -> None:
    file = io.BytesIO()
    sizes: list[int] = []

    def every() -> Iterator[Recorded]:
        for _ in range(4):
            sizes.append(file.tell())
            yield empty()

    write_pdf(file, documents_of(every(), TELL), Paper.A4, TELL)
    assert all(later > sooner for sooner, later in pairwise(sizes))
