"""Messages of argparse in plain words; those that every verb brings are in test_parser."""

import pytest

from partner_overlay.command_line.usage_words import plain_usage


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        ("ambiguous option: --s could match --since", "Ambiguous option: --s could match --since. See: {prog} --help"),
        ("argument --s: it stands alone", "it stands alone. See: {prog} --help"),
        ("argument --s: it stands alone.", "it stands alone."),
        ("argument --s: expected at least one argument", "--s needs a value. See: {prog} --help"),
        ("the following arguments are required: ID, FILE", "start needs ID and FILE. See: {prog} --help"),
        ("argument to: invalid choice: 'up' (choose from 'next')", "start needs one of: next, back."),
        ("argument to: invalid choice: 'up' (choose from next)", "start needs one of: next, back."),
    ],
)
def test_whatever_argparse_finds_becomes_a_sentence(message: str, sentence: str) -> None:
    prog = "partner-overlay start"
    assert plain_usage(message, prog, {"to": ("next", "back")}) == sentence.format(prog=prog)


@pytest.mark.parametrize("choices", ["'start', 'next'", "start, next"])
def test_a_verb_that_is_none_is_named_in_each_python(choices: str) -> None:
    message = f"argument VERB: invalid choice: 'dance' (choose from {choices})"
    assert plain_usage(message, "partner-overlay", {}) == "There is no verb 'dance'. See: partner-overlay --help"
