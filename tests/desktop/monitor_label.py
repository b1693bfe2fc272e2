"""What a monitor says of itself (EDID 1.4, the first block): maker, model and serial number, for a test to give one."""

import struct
from ctypes import CDLL, c_uint8, c_uint32

from partner_overlay.desktop.x11_connection import X11Connection

_BEGIN = b"\0\xff\xff\xff\xff\xff\xff\0"
_LIKE_SRGB = bytes.fromhex("ee91a3544c99260f5054")  # chromaticities
_MODEL, _SERIAL = 0xFC, 0xFF
_INTEGER, _REPLACE = 19, 0


def label(maker: str, model: str, serial: str) -> bytes:
    """128 bytes. `maker` is three capital letters, such as DEL; model and serial are at most 13 characters."""
    first, second, third = (ord(letter) - 64 for letter in maker)
    head = struct.pack(">H", first << 10 | second << 5 | third) + struct.pack("<HIBB", 1, 0, 1, 30)
    picture = bytes([1, 4, 0xA5, 60, 34, 120, 0x3A]) + _LIKE_SRGB
    words = _description(_MODEL, model) + _description(_SERIAL, serial)
    block = (_BEGIN + head + picture + bytes(3) + b"\1" * 16 + words).ljust(127, b"\0")
    return block + bytes([-sum(block) % 256])


def _description(kind: int, words: str) -> bytes:
    return bytes([0, 0, 0, kind, 0]) + f"{words}\n".encode().ljust(13)[:13]


def put_on(connection: X11Connection, output: int, edid: bytes) -> None:
    """The server's output says this of itself from now on."""
    kind = c_uint32(connection.atom("EDID"))
    CDLL("libxcb-randr.so.0").xcb_randr_change_output_property(
        connection._handle,
        c_uint32(output),
        kind,
        c_uint32(_INTEGER),
        c_uint8(8),
        c_uint8(_REPLACE),
        c_uint32(len(edid)),
        edid,
    )
    connection.focused()  # an answer: the server has done what came before
