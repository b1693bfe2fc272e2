"""Arrays out of a stream, however it is cut."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_overlay.desktop import json_arrays
from partner_overlay.desktop.json_arrays import JsonArrays

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(alphabet='[]{}",\\ äあ\n', max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(st.lists(VALUES, max_size=3), max_size=3), st.integers(1, 40), st.sampled_from([None, 2]))
def test_every_array_comes_out_once_wherever_the_stream_is_cut(
    arrays: list[list[object]], piece: int, indent: int | None
) -> None:
    stream = b"".join(json.dumps(array, indent=indent, ensure_ascii=False).encode() + b"\n" for array in arrays)
    reader, found = JsonArrays(), []
    for begin in range(0, len(stream), piece):
        found += reader.feed(stream[begin : begin + piece])
    assert found == arrays


def test_an_array_comes_out_as_soon_as_it_is_whole() -> None:
    reader = JsonArrays()
    assert reader.feed(b"[1, [2]") == []
    assert reader.feed(b"]\n[3") == []
    assert reader.feed(b"]") == [[1, [2]], [3]]


@pytest.mark.parametrize("stream", [b"]", b'{"a": []}\n[]', b"[1]\nnonsense]"])
def test_what_is_no_array_is_refused(stream: bytes) -> None:
    with pytest.raises(ValueError, match="array"):
        JsonArrays().feed(stream)


def test_what_never_ends_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_arrays, "LONGEST", 10)
    reader = JsonArrays()
    reader.feed(b"[1, 2, 3,")
    with pytest.raises(ValueError, match="array"):
        reader.feed(b" 4, 5,")
