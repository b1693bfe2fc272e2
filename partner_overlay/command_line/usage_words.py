"""What is said when the words of a command don't fit together: plain words for what argparse found."""

import re
from argparse import Namespace
from collections.abc import Iterable, Mapping

PROGRAM = "partner-overlay"
IN_QUOTES = {"mark": "label", "park": "label", "outcome": "words"}  # verbs that take one text, and its name
_NAMED = re.compile(r"argument (?P<name>[^:]+): (?P<what>.*)", re.DOTALL)
_MISSING = "the following arguments are required: "


def plain_usage(message: str, prog: str, choices: Mapping[str, Iterable[str]]) -> str:
    """One sentence for argparse's message about `prog`; `choices` are the words that fit, by argument."""
    verb = prog.removeprefix(PROGRAM).strip()
    see = f"See: {prog} --help"
    if message.startswith(_MISSING):
        missing = message.removeprefix(_MISSING).split(", ")
        return _needs(verb, missing[0], choices) or f"{verb} needs {' and '.join(missing)}. {see}"
    found = _NAMED.fullmatch(message)
    if found is None:
        return f"{message[:1].upper()}{message[1:].rstrip('.')}. {see}"
    name, what = found["name"], found["what"]
    if what.startswith("invalid choice: "):
        return (
            _needs(name if name.startswith("-") else verb, name, choices)
            if verb
            else f"There is no verb {_quoted(what)}. {see}"
        )
    if what.startswith("expected "):
        return f"{name} needs a value. {see}"
    if what.startswith("ignored explicit argument"):
        return f"{name} takes no value. {see}"
    return what if what.endswith(".") else f"{what}. {see}"


def too_many_words(arguments: Namespace, too_much: list[str]) -> str:
    """A sentence about words that nothing asked for."""
    verb: str | None = arguments.verb
    see = f"See: {PROGRAM} {verb} --help" if verb else f"See: {PROGRAM} --help"
    option = next((word for word in too_much if word.startswith("-")), None)
    if option is not None:
        return f"There is no option {option.partition('=')[0]} here. {see}"
    if verb in IN_QUOTES:
        words = _on_one_line(getattr(arguments, IN_QUOTES[verb]), *too_much)
        return f'Please put the words in quotes: {verb} "{words}"'
    return f"{verb} takes no more words: {_on_one_line(*too_much)}. {see}"


def _needs(verb: str, name: str, choices: Mapping[str, Iterable[str]]) -> str:
    return f"{verb} needs one of: {', '.join(choices[name])}." if name in choices else ""


def _on_one_line(*words: str) -> str:
    return " ".join(" ".join(words).split())


def _quoted(what: str) -> str:
    """The word in argparse's `invalid choice: 'dance' (choose from ...)`, with its quotes."""
    return what.removeprefix("invalid choice: ").partition(" (choose from")[0]
