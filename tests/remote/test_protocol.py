"""The framing as laws: whatever a shell can give arrives, and nothing else is taken for a command."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.remote.protocol import (
    HEAD_LIMIT,
    REQUEST_LIMIT,
    Unreadable,
    decode_reply_head,
    decode_request,
    encode_reply,
    encode_request,
)

arguments = st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))


@given(arguments)
def test_any_command_line_arrives_as_it_was(argv: list[str]) -> None:
    assert decode_request(encode_request(argv)) == argv


@given(arguments, st.data())
def test_a_request_that_has_not_come_whole_is_waited_for(argv: list[str], data: st.DataObject) -> None:
    request = encode_request(argv)
    cut = data.draw(st.integers(0, len(request) - 1))
    assert decode_request(request[:cut]) is None


@given(arguments, st.binary(min_size=1))
def test_anything_after_a_request_is_refused(argv: list[str], more: bytes) -> None:
    with pytest.raises(Unreadable):
        decode_request(encode_request(argv) + more)


@given(st.binary())
def test_other_bytes_are_never_a_command(data: bytes) -> None:
    try:
        argv = decode_request(data)
    except Unreadable:
        return
    assert argv is None
    assert len(data) < HEAD_LIMIT


@given(st.integers(0, 255), st.text(), st.text())
def test_any_reply_is_framed_exactly(code: int, out: str, err: str) -> None:
    reply = encode_reply(code, out, err)
    head = decode_reply_head(reply)
    assert head is not None
    assert head.code == code
    assert head.end == len(reply)
    assert reply[head.start : head.start + head.out_size].decode() == out
    assert reply[head.start + head.out_size :].decode() == err


def test_a_reply_with_half_a_character_pair_is_still_sent() -> None:
    assert encode_reply(0, "\ud800", "").endswith(b"\\ud800")


def test_bytes_that_the_shell_passed_and_that_are_no_text_are_refused() -> None:
    with pytest.raises(Unreadable, match="not readable text"):
        decode_request(encode_request(["outcome", "caf\udce9"]))


@pytest.mark.parametrize("argument", ["\0", "\ud800"])
def test_what_no_shell_gives_is_refused_before_it_is_sent(argument: str) -> None:
    with pytest.raises(Unreadable):
        encode_request([argument])


def test_a_request_may_be_as_long_as_the_limit_and_no_longer() -> None:
    longest = "x" * (REQUEST_LIMIT - 1)
    assert decode_request(encode_request([longest])) == [longest]
    with pytest.raises(Unreadable, match="too long"):
        encode_request([longest + "x"])
    with pytest.raises(Unreadable, match="too long"):
        decode_request(f"partner-overlay 1 {REQUEST_LIMIT + 1}\n".encode())


@pytest.mark.parametrize(
    "data",
    [
        b"GET / HTTP/1.1\r\n",
        b"\xff\xfe\0\0",
        b"partner-overlay\n",
        b"partner-overlay one 3\nab\0",
        b"partner-overlay 1 -3\nab\0",
        b"partner-overlay 1 3 3\nab\0",
        b"partner-overlay 1 3\nabc",
        b"partner-overlay 1 9999999999\n",
        b"partner-overlay 1 " + b"1" * HEAD_LIMIT,
    ],
)
def test_what_is_no_request_is_refused_at_once(data: bytes) -> None:
    with pytest.raises(Unreadable):
        decode_request(data)


def test_another_version_is_refused_with_what_to_do() -> None:
    with pytest.raises(Unreadable, match="quit it and start it again"):
        decode_request(b"partner-overlay 2 x\n")
    with pytest.raises(Unreadable, match="quit it and start it again"):
        decode_reply_head(b"partner-overlay 2 reply 0 0 0\n")


@pytest.mark.parametrize("data", [b"partner-overlay 1 0 0 0\n", b"partner-overlay 1 reply 0 0\n"])
def test_what_is_no_reply_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable):
        decode_reply_head(data)
