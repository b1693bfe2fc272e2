import ast
from functools import cache
from pathlib import Path

import pytest

import strings
from words_beside import SOURCES, Words, arguments, called, literals, spelled_out, words_beside

CHECKOUT = Path(__file__).parents[2]
FILES = strings.files_read(CHECKOUT / "partner_overlay")
HANDED_ON = {
    "self.translate('Export', words)",  # the words of `tell`, of SOURCES
    "translate('Competency', competency.name)",
    "self.translate('Competency', competency.name)",
    "translate('Competency', item.competency.name)",
    "translate('Competency', item.competency.paraphrase)",
    "translate(sentence.context, sentence.template)",
    "translate('Session type', name)",
    "translate('Check-in', words)",
    "translate('QShortcut', english)",  # Qt's own, which come with it
}
"""Where words come from elsewhere: each from a source of SOURCES, or with Qt."""


@cache
def tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


@cache
def every_call() -> dict[str, list[tuple[str, ast.Call]]]:
    """By what is called: the file's name and the call."""
    found: dict[str, list[tuple[str, ast.Call]]] = {}
    for file in FILES:
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Call):
                found.setdefault(called(node), []).append((file.name, node))
    return found


def test_there_is_code_to_look_at() -> None:
    assert len(FILES) > 300
    assert not any("demo" in file.parts for file in FILES)


@pytest.mark.parametrize("name", ["tr", "translate", "_translate"])
def test_words_to_be_translated_stand_there_as_they_are(name: str) -> None:
    """lupdate sees no words in variables, choices or f-strings."""
    unseen = {
        f"{file}: {ast.unparse(call)}"
        for file, call in every_call().get(name, [])
        if ast.unparse(call.func).rpartition(".")[0] not in {"self._painter", "transform"}
        and (name == "tr" or len(call.args) == 2)  # else it is one of Python's or of macOS
        and not all(isinstance(each, ast.Constant) for each in call.args)
        and ast.unparse(call) not in HANDED_ON
    }

    assert unseen == set()


@pytest.mark.parametrize("name", sorted(SOURCES))
def test_no_sentence_is_put_together_from_pieces(name: str) -> None:
    pieces = (ast.JoinedStr, ast.BinOp)
    put_together = {
        f"{file}:{call.lineno}"
        for file, call in every_call().get(name, [])
        for argument in arguments(call, SOURCES[name])
        if isinstance(argument, pieces)
    }

    assert put_together == set()


def test_nothing_is_translated_before_a_language_is_spoken() -> None:
    """That is: while a module is loaded."""
    early = [f"{file.name}:{call.lineno}" for file in FILES for call in _outside_functions(file)]

    assert early == []


def _outside_functions(file: Path) -> list[ast.Call]:
    found: list[ast.Call] = []
    waiting: list[ast.AST] = [tree(file)]
    while waiting:
        for node in ast.iter_child_nodes(waiting.pop()):
            if isinstance(node, ast.Call) and called(node) in {"tr", "translate"}:
                found.append(node)
            if not isinstance(node, ast.FunctionDef | ast.Lambda):
                waiting.append(node)
    return found


def test_literals_are_found_on_either_side_of_a_choice() -> None:
    choice = ast.parse("'a' if x else 'b'", mode="eval").body

    assert list(literals(choice)) == ["a", "b"]
    assert list(literals(ast.parse("x", mode="eval").body)) == []
    assert list(literals(ast.parse("''", mode="eval").body)) == []


def test_the_words_of_each_source_are_gathered_once(tmp_path: Path) -> None:
    file = tmp_path / "some.py"
    file.write_text(
        'tell("Two")\nself.tell("Two")\nRefusal("One {n}", n=1)\nRefusal(words)\nother("Three")\n'
        'CheckIn(id="four", glance="Four")\n',
        "utf-8",
    )

    found = words_beside([file])

    assert found == [Words("Check-in", "Four"), Words("Export", "Two"), Words("Sentence", "One {n}")]
    noted, *plain = spelled_out(found).splitlines()
    assert noted.startswith("#: ")
    assert plain == ["translate('Check-in', 'Four')", "translate('Export', 'Two')", "translate('Sentence', 'One {n}')"]
