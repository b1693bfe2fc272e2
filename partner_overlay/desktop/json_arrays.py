"""JSON arrays out of a stream that holds one after another, as `pw-dump --monitor` writes them."""

import json
from typing import Final

LONGEST: Final = 64 * 1024 * 1024  # bytes; a busy desktop takes two hundredths of it


class JsonArrays:
    """Keeps what is not whole yet."""

    def __init__(self) -> None:
        self._rest = bytearray()
        self._decoder = json.JSONDecoder()

    def feed(self, data: bytes) -> list[list[object]]:
        """The arrays that are whole now. Raises ValueError when what comes never ends, or is no array."""
        self._rest += data
        if not self._rest.rstrip().endswith(b"]"):
            if len(self._rest) > LONGEST:
                raise ValueError("an array that never ends")
            return []
        text, arrays = self._rest.decode("utf-8", "replace").lstrip(), []
        while text:
            if not text.startswith("["):
                raise ValueError("no array")
            try:
                array, end = self._decoder.raw_decode(text)
            except json.JSONDecodeError:  # the "]" belonged to something inside
                break
            arrays.append(array)
            text = text[end:].lstrip()
        self._rest[:] = text.encode()
        return arrays
