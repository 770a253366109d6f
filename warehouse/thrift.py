"""Reads and writes structs of Thrift's compact protocol: the language of a Parquet file's footer.

A struct is read without knowing its fields, so that what is unknown is written as it was.

What does not belong here: what the fields of a footer mean (``parquet_parts``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

_TRUE, _FALSE, _BYTE, _I16, _I32, _I64, _DOUBLE, _BINARY, _LIST = range(1, 10)
_STRUCT = 12
_NUMBERS = frozenset({_I16, _I32, _I64})
_LONG = 15  # as the size of a list, or the step between two fields: the number follows


@dataclass(slots=True)
class Value:
    """A value and its type; of a list the values of its elements, of a struct its fields."""

    kind: int
    content: Any


Struct = dict[int, Value]


class UnknownTypeError(Exception):
    """The bytes hold a type that no footer has."""


def number(value: int) -> Value:
    """A whole number of eight bytes."""
    return Value(_I64, value)


def text(value: str) -> Value:
    """A text."""
    return Value(_BINARY, value.encode())


def structs(values: list[Struct]) -> Value:
    """A list of structs."""
    return Value(_LIST, [Value(_STRUCT, value) for value in values])


def read_struct(data: bytes) -> Struct:
    """The struct that the bytes begin with.

    Raises:
        UnknownTypeError: it is none.
    """
    return _Reader(data).struct()


def write_struct(struct: Struct) -> bytes:
    """The bytes of a struct."""
    out = bytearray()
    _write_struct(out, struct)
    return bytes(out)


class _Reader:
    """Bytes, and how far they are read."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def struct(self) -> Struct:
        fields: Struct = {}
        name = 0
        while head := self._byte():
            step, kind = head >> 4, head & 15
            name = name + step if step else self._signed()
            fields[name] = Value(kind, kind == _TRUE if kind <= _FALSE else self._value(kind))
        return fields

    def _value(self, kind: int) -> Any:
        if kind in _NUMBERS:
            return self._signed()
        if kind == _BINARY:
            return self._take(self._unsigned())
        if kind == _STRUCT:
            return self.struct()
        if kind == _LIST:
            return self._list()
        if kind == _DOUBLE:
            return self._take(8)
        if kind <= _BYTE:  # within a list truth values are bytes, too
            return self._byte()
        raise UnknownTypeError(f"type {kind} at byte {self._at}")

    def _list(self) -> list[Value]:
        head = self._byte()
        size, kind = head >> 4, head & 15
        count = self._unsigned() if size == _LONG else size
        return [Value(kind, self._value(kind)) for _ in range(count)]

    def _byte(self) -> int:
        self._at += 1
        return self._data[self._at - 1]

    def _take(self, count: int) -> bytes:
        self._at += count
        return self._data[self._at - count : self._at]

    def _unsigned(self) -> int:
        found = shift = 0
        while (byte := self._byte()) & 128:
            found |= (byte & 127) << shift
            shift += 7
        return found | byte << shift

    def _signed(self) -> int:
        folded = self._unsigned()
        return folded >> 1 ^ -(folded & 1)


def _write_struct(out: bytearray, struct: Struct) -> None:
    before = 0
    for name, value in sorted(struct.items()):
        kind = (_TRUE if value.content else _FALSE) if value.kind <= _FALSE else value.kind
        step = name - before
        if 0 < step <= _LONG:
            out.append(step << 4 | kind)
        else:
            out.append(kind)
            _write_signed(out, name)
        if kind > _FALSE:
            _write_value(out, value)
        before = name
    out.append(0)


def _write_value(out: bytearray, value: Value) -> None:
    if value.kind in _NUMBERS:
        _write_signed(out, value.content)
    elif value.kind == _BINARY:
        _write_unsigned(out, len(value.content))
        out += value.content
    elif value.kind == _STRUCT:
        _write_struct(out, value.content)
    elif value.kind == _LIST:
        _write_list(out, value.content)
    elif value.kind == _DOUBLE:
        out += value.content
    else:
        out.append(value.content)


def _write_list(out: bytearray, values: list[Value]) -> None:
    kind = values[0].kind if values else _STRUCT
    if len(values) < _LONG:
        out.append(len(values) << 4 | kind)
    else:
        out.append(_LONG << 4 | kind)
        _write_unsigned(out, len(values))
    for value in values:
        _write_value(out, value)


def _write_signed(out: bytearray, value: int) -> None:
    _write_unsigned(out, value << 1 if value >= 0 else ~value << 1 | 1)


def _write_unsigned(out: bytearray, value: int) -> None:
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
