from __future__ import annotations

import pytest

from warehouse.thrift import (
    Struct,
    UnknownTypeError,
    Value,
    number,
    read_struct,
    structs,
    text,
    write_struct,
)

# As https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md has it.
TRUE, FALSE, BYTE, I32, DOUBLE, LIST = 1, 2, 3, 5, 7, 9


@pytest.mark.parametrize("value", [0, 1, -1, 63, 64, -65, 127, 128, 10**9, -(2**63), 2**63 - 1])
def test_whole_numbers_come_back(value: int) -> None:
    assert read_struct(write_struct({1: number(value)})) == {1: number(value)}


def test_small_numbers_of_either_sign_take_one_byte() -> None:
    assert write_struct({1: number(-1)}) == bytes([0x16, 0x01, 0x00])
    assert write_struct({1: number(1)}) == bytes([0x16, 0x02, 0x00])


def test_fields_far_apart_say_their_names() -> None:
    struct = {1: number(1), 16: number(2), 200: number(3)}
    assert read_struct(write_struct(struct)) == struct


def test_every_type_of_a_footer_comes_back() -> None:
    inner: Struct = {1: text("Bắc Ninh"), 2: Value(TRUE, True), 3: Value(FALSE, False)}
    struct = {
        1: Value(BYTE, 200),
        2: Value(DOUBLE, b"\x00" * 7 + b"\x40"),
        3: Value(LIST, [Value(I32, n) for n in range(20)]),
        4: structs([inner, {}, inner]),
        5: structs([]),
        6: Value(LIST, [Value(TRUE, 1), Value(TRUE, 2)]),
    }
    assert read_struct(write_struct(struct)) == struct


def test_a_type_that_no_footer_has_is_named() -> None:
    with pytest.raises(UnknownTypeError, match="type 11"):
        read_struct(bytes([0x1B]))
