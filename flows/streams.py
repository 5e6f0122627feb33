r"""JSON Lines on standard input and output: one `{"id", "text"}` in, one `{"id", …}` out, in constant memory.

A line ends at \n alone. A bad line is answered like any other, so that whoever asks gets one line for each line.
What an answer says belongs in `flows.examine`.
"""

from __future__ import annotations

import json
import math
import traceback
from datetime import date
from typing import TYPE_CHECKING, Any, BinaryIO

import msgspec

from flows.read import ReadError
from flows.regex import regex
from schemas.catalogue.files import CatalogueError

if TYPE_CHECKING:
    from collections.abc import Callable

    Reply = Callable[[str, date | None], dict[str, Any]]
    """From the text and the reference date to the answer without its id."""

NULL = msgspec.Raw(b"null")
ISO_DATE = regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
LONE_SURROGATE = regex("[\ud800-\udfff]")


class LineError(Exception):
    """A line cannot be answered; the message says what is wrong with it. `id` is its id as JSON, null if unreadable."""

    def __init__(self, message: str, line_id: msgspec.Raw = NULL) -> None:
        super().__init__(message)
        self.id = line_id


class Request(msgspec.Struct):
    """A line as it comes. Raw values are JSON text: the id goes back as it came, whatever it is."""

    id: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    text: Any = msgspec.UNSET
    reference_date: Any = None


_decode = msgspec.json.Decoder(Request).decode
_encode = msgspec.json.Encoder().encode


def answer(source: BinaryIO, sink: BinaryIO, reply: Reply) -> int:
    """Answer each line of `source` on `sink`, flushed at once; return how many could not be answered.

    A blank line is answered as any other, for whoever waits for that; those that a file ends with are no failure.
    """
    failed = blank = 0
    for number, line in enumerate(source, start=1):  # a binary file iterates by b"\n" alone
        try:
            out = _answer(line, reply)
            failed, blank = failed + blank, 0
        except LineError as error:
            failed, blank = (failed, blank + 1) if not line.strip() else (failed + blank + 1, 0)
            out = _encode({"id": error.id, "error": f"line {number}: {error}"})
        sink.write(out + b"\n")
        sink.flush()
    return failed


def _answer(line: bytes, reply: Reply) -> bytes:
    request = _request(line)
    line_id = NULL if isinstance(request.id, msgspec.UnsetType) else request.id
    try:
        text, reference_date = _fields(request)
        return _encode({"id": line_id, **reply(text, reference_date)})
    except (LineError, ReadError) as error:
        raise LineError(str(error), line_id) from error
    except CatalogueError:  # which no line is to blame for, and none can be answered
        raise
    except Exception as error:
        # A defect of ours costs one line, not the stream; where it happened goes to standard error.
        traceback.print_exc()
        raise LineError(f"internal error: {error!r}", line_id) from error


def _request(line: bytes) -> Request:
    """The line's fields. Raises LineError for what is not a JSON object in UTF-8."""
    try:
        json_text = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise LineError(f"not UTF-8 at byte {error.start}") from error
    try:
        return _decode(line)
    except (msgspec.MsgspecError, RecursionError):
        return _slow_request(json_text)


def _slow_request(json_text: str) -> Request:
    r"""What msgspec does not read: lone surrogates (JSON allows `"\ud800"`, Unicode does not), and errors in words."""
    try:
        fields = json.loads(json_text, parse_constant=_refuse, parse_float=_finite)
    except json.JSONDecodeError as error:
        if not json_text.strip():
            raise LineError("not valid JSON: blank") from error
        message = f"not valid JSON: {error.msg} at character {error.pos + 1}"
        raise LineError(message) from error
    except (ValueError, RecursionError) as error:
        raise LineError(f"not valid JSON: {error}") from error
    if not isinstance(fields, dict):
        raise LineError('not a JSON object with "id" and "text"')
    request = Request(text=fields.get("text", msgspec.UNSET))
    request.reference_date = fields.get("reference_date")
    if "id" in fields:
        request.id = msgspec.Raw(json.dumps(fields["id"]).encode())
    return request


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON number")


def _finite(number: str) -> float:
    value = float(number)
    if not math.isfinite(value):
        raise ValueError(f"{number} is out of range")
    return value


def _fields(request: Request) -> tuple[str, date | None]:
    """Text and reference date; a lone surrogate becomes U+FFFD, one code point for one, so that offsets stay."""
    for name, value in (("id", request.id), ("text", request.text)):
        if value is msgspec.UNSET:
            raise LineError(f'lacks the field "{name}"')
    if not isinstance(request.text, str):
        raise LineError('the field "text" is not a string')
    return LONE_SURROGATE.sub("\ufffd", request.text), _date(request.reference_date)


def _date(value: object) -> date | None:
    if value is None:
        return None
    try:
        if isinstance(value, str) and ISO_DATE.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise LineError('the field "reference_date" is not a date such as "2021-03-05"')
