"""JSON Lines: every line gets one answer, whatever is in it, before the next is read."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from flows import streams
from flows.read import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date


def echo(text: str, reference_date: date | None) -> dict[str, Any]:
    return {"text": text, "date": None if reference_date is None else reference_date.isoformat()}


def ask(*lines: bytes | str) -> tuple[list[dict[str, Any]], int]:
    """The answers to `lines` and how many of them failed."""
    source = b"".join(line if isinstance(line, bytes) else line.encode() for line in lines)
    sink = io.BytesIO()
    failed = streams.answer(io.BytesIO(source), sink, echo)
    return [json.loads(line) for line in sink.getvalue().split(b"\n")[:-1]], failed


def test_one_answer_a_line_in_order() -> None:
    answers, failed = ask('{"id": "a", "text": "一"}\n', '{"id": "b", "text": "二"}\n')
    assert [answer["id"] for answer in answers] == ["a", "b"]
    assert [answer["text"] for answer in answers] == ["一", "二"]
    assert failed == 0


def test_the_last_line_may_lack_its_end() -> None:
    assert ask('{"id": 1, "text": "x"}')[0] == [{"id": 1, "text": "x", "date": None}]


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x85"])
def test_only_a_line_feed_ends_a_line(mark: str) -> None:
    answers, failed = ask(f'{{"id": 1, "text": "一{mark}二"}}\n')
    assert (answers[0]["text"], failed) == (f"一{mark}二", 0)


def test_a_carriage_return_is_white_space_or_text_and_ends_no_line() -> None:
    answers, failed = ask('{"id": 1, "text": "一\\r\\n二"}\r\n')
    assert (answers[0]["text"], failed) == ("一\r\n二", 0)


def test_chinese_goes_out_as_it_is() -> None:
    sink = io.BytesIO()
    streams.answer(io.BytesIO('{"id": "甲", "text": "\\u4e00"}\n'.encode()), sink, echo)
    assert sink.getvalue().decode() == '{"id":"甲","text":"一","date":null}\n'


@pytest.mark.parametrize(
    "line_id",
    ["null", "0", "1.10", "true", '""', '"甲"', '{"a":[1,null]}', "[]", "9" * 30, "1e400"],
)
def test_the_id_may_be_any_value_and_comes_back_as_it_is(line_id: str) -> None:
    sink = io.BytesIO()
    line = f'{{"id": {line_id}, "text": "x"}}\n'
    assert streams.answer(io.BytesIO(line.encode()), sink, echo) == 0
    assert sink.getvalue().decode().startswith(f'{{"id":{line_id},')


@pytest.mark.parametrize(
    ("line", "line_id", "said"),
    [
        (b"", None, "not valid JSON"),
        (b"\xef\xbb\xbf", None, "not valid JSON"),
        (b"{", None, "not valid JSON"),
        (b'{"id": 1, "text": "x"', None, "not valid JSON"),
        (b'{"id": 1, "text": NaN}', None, "not valid JSON"),
        (b'{"id": 1e400, "text": "\\ud800"}', None, "not valid JSON"),
        (b"[" * 100_000, None, "not valid JSON"),
        (b'{"id": ' + b"[" * 100_000 + b"]" * 100_000 + b', "text": "x"}', None, "not valid JSON"),
        (b'"text"', None, "not a JSON object"),
        (b"null", None, "not a JSON object"),
        (b'{"id": 1, "text": "\xff"}', None, "not UTF-8 at byte 19"),
        (b'{"text": "x"}', None, 'lacks the field "id"'),
        (b'{"id": 7}', 7, 'lacks the field "text"'),
        (b'{"id": 7, "text": null}', 7, '"text" is not a string'),
        (b'{"id": 7, "text": ["x"]}', 7, '"text" is not a string'),
        (b'{"id": 7, "text": "x", "reference_date": "2021-02-30"}', 7, '"reference_date" is not a date'),
        (b'{"id": 7, "text": "x", "reference_date": "20210203"}', 7, '"reference_date" is not a date'),
        (b'{"id": 7, "text": "x", "reference_date": 20210203}', 7, '"reference_date" is not a date'),
    ],
    ids=range(18),
)  # fmt: skip
def test_a_bad_line_is_answered_and_the_stream_goes_on(
    line: bytes, line_id: object, said: str
) -> None:
    answers, failed = ask(line + b"\n", '{"id": "next", "text": "x"}\n')
    assert answers[0]["id"] == line_id
    assert said in answers[0]["error"]
    assert answers[0].keys() == {"id", "error"}
    assert answers[1] == {"id": "next", "text": "x", "date": None}
    assert failed == 1


def test_an_error_says_in_which_line_of_the_stream_and_where_in_it() -> None:
    answers, failed = ask('{"id": 1, "text": "x"}\n', '{"id": 2, text}\n', "\n", '{"id": 3}\n')
    assert [answer.get("error") for answer in answers] == [
        None,
        "line 2: not valid JSON: Expecting property name enclosed in double quotes at character 11",
        "line 3: not valid JSON: blank",
        'line 4: lacks the field "text"',
    ]
    assert failed == 3


@pytest.mark.parametrize(
    ("lines", "failed"),
    [
        (['{"id": 1, "text": "x"}\n', "\n"], 0),
        (['{"id": 1, "text": "x"}\n', "\n", " \r\n", "\t"], 0),
        (["\n", '{"id": 1, "text": "x"}\n', "\n"], 1),
        (["\n", "\n", "{\n", "\n"], 3),
        (["\n"], 0),
    ],
    ids=range(5),
)
def test_blank_lines_at_the_end_are_answered_and_are_no_failure(
    lines: list[str], failed: int
) -> None:
    answers, could_not = ask(*lines)
    assert (len(answers), could_not) == (len(lines), failed)


def test_a_reference_date_is_passed_on() -> None:
    answers, _ = ask('{"id": 1, "text": "x", "reference_date": "2021-03-05"}\n')
    assert answers[0]["date"] == "2021-03-05"


@pytest.mark.parametrize(
    ("written", "text"),
    [("\\ud83d\\ude00", "😀"), ("一\\ud800二", "一\ufffd二"), ("\\udc00", "\ufffd")],
)
def test_a_lone_surrogate_becomes_one_replacement_character(written: str, text: str) -> None:
    answers, failed = ask(f'{{"id": "\\ud800", "text": "{written}"}}\n')
    assert (answers[0]["text"], answers[0]["id"], failed) == (text, "\ud800", 0)


def test_what_the_stages_refuse_is_an_error_of_the_line() -> None:
    def refuse(text: str, _: date | None) -> dict[str, Any]:
        raise ReadError(f"{text}: empty")

    sink = io.BytesIO()
    assert streams.answer(io.BytesIO(b'{"id": 1, "text": "x"}\n'), sink, refuse) == 1
    assert json.loads(sink.getvalue()) == {"id": 1, "error": "line 1: x: empty"}


def test_a_defect_costs_one_line_and_says_where_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    def fail(text: str, _: date | None) -> dict[str, Any]:
        return {"length": 1 // len(text)}

    sink = io.BytesIO()
    lines = b'{"id": 1, "text": ""}\n{"id": 2, "text": "x"}\n'
    assert streams.answer(io.BytesIO(lines), sink, fail) == 1
    answers = [json.loads(line) for line in sink.getvalue().splitlines()]
    assert answers[0]["error"].startswith("line 1: internal error: ZeroDivisionError")
    assert answers[1] == {"id": 2, "length": 1}
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_each_line_is_answered_before_the_next_is_read() -> None:
    sink = io.BytesIO()

    def lines() -> Iterator[bytes]:
        for number in range(3):
            assert sink.getvalue().count(b"\n") == number
            yield b'{"id": %d, "text": "x"}\n' % number

    assert streams.answer(lines(), sink, echo) == 0  # type: ignore[arg-type]
    assert sink.getvalue().count(b"\n") == 3


@pytest.mark.parametrize("command", ["extract", "check"])
def test_answers_come_at_once_through_a_pipe(command: str) -> None:
    """A program that waits for each answer before it asks again must not wait forever."""
    with subprocess.Popen(
        [sys.executable, "-m", "flows.cli", command, "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin
        assert process.stdout
        for number, text in enumerate(("新增床位300张。", "\u2028共5家\x85", "")):
            line = json.dumps({"id": number, "text": text}, ensure_ascii=False)
            process.stdin.write(line.encode() + b"\n")
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            assert answer["id"] == number
            for figure in answer["figures"]:
                assert figure["text"] == text[figure["start"] : figure["end"]]
        process.stdin.close()
    assert process.returncode == 0
