"""Random text against what extraction promises of any text, until the time is up: `make fuzz SECONDS=600`.

Texts are bits of the grammar and words that it knows, any Unicode, and generated bulletins with characters lost,
doubled and exchanged. The first failure is cut down to few characters and printed with its seed: `make fuzz SEED=…`
begins with that text. What a text means belongs in tests/.
"""

from __future__ import annotations

import sys
from itertools import pairwise
from random import Random, SystemRandom
from time import monotonic
from traceback import format_exc
from typing import TYPE_CHECKING, Any

import msgspec

from bench import texts
from bench.saying import say
from flows.examine import check_reply
from flows.extract import extract_text
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from flows.extract import Extraction
    from schemas.records import Figure

DIGITS = frozenset("0123456789０１２３４５６７８９")
BITS = (
    *"0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿兆两几半双首第廿卅多余来数",
    *"壹贰叁肆伍陆柒捌玖拾佰仟萬億\n\t\u3000\u200b\ufeff①Ⅳ½e",
    *'，。；：、,.:;-—~～至和比等“”"（）()[]+±×/%％‰ ',
    "个百分点", "倍", "成", "折", "番", "元", "角", "分", "年", "月", "日", "季度", "上半年", "末", "2021年",
    "去年", "同期", "超", "近", "约", "不超过", "以上", "以内", "左右", "同比", "下降", "增长", "降至", "占", "转正",
    "分别", "其中", "合计", "分之", "点", "负", "零下", "三农", "四川", "一场", "病例", "萬(wàn)", "kg", "PM2.5", "http://",
    "小时", "三区",
)  # fmt: skip
"""What the grammar is made of, besides the units: arbitrary text seldom hits it."""
SURROGATES = range(0xD800, 0xE000)
LONGEST = 40
CHECKED_EVERY = 20
"""One text in so many goes through all stages: frames cost a hundred times as much as the extraction of a line."""


def main(seconds: float, seed: int) -> int:
    """Search for `seconds`; 1 if there was a failure."""
    say(f"fuzzing for {seconds:g} seconds from seed {seed}")
    bits = (*BITS, *language().units)
    known = tuple(_words(msgspec.to_builtins(vocabulary())))
    material = texts.bulletins(1, seed)[0]
    end = monotonic() + seconds
    count = 0
    while monotonic() < end:
        text = make(seed + count, bits, material, known)
        tests = (
            (extraction_fault, reply_fault) if count % CHECKED_EVERY == 0 else (extraction_fault,)
        )
        for test in tests:
            if test(text) is not None:
                least = shorten(text, test)
                say(f"SEED={seed + count} fails after {count} texts: {least!r}\n{test(least)}")
                return 1
        count += 1
    say(f"{count} texts, no failure")
    return 0


# -- texts ---------------------------------------------------------------------------------------------------------


def make(seed: int, bits: Sequence[str], material: str, known: Sequence[str] = ()) -> str:
    """One text: bits of grammar, any Unicode, a mutated piece of `material`, `known` words among bits, or a mixture."""
    random = Random(seed)  # noqa: S311 - repeatable, not secret
    makers: tuple[Callable[[], str], ...] = (
        lambda: "".join(random.choices(bits, k=random.randint(1, LONGEST))),
        lambda: "".join(_character(random) for _ in range(random.randint(1, LONGEST))),
        lambda: _mutated(random, bits, material),
        lambda: "".join(
            random.choice(random.choice((bits, known or bits)))
            for _ in range(random.randint(1, LONGEST))
        ),
    )
    return "".join(random.choice(makers)() for _ in range(random.randint(1, 3)))


def _words(branch: object) -> Iterator[str]:
    """Every word of the vocabulary, wherever it stands there."""
    if isinstance(branch, str):
        yield branch
    elif isinstance(branch, dict):
        yield from _words([*branch, *branch.values()])
    elif isinstance(branch, list | tuple):
        for one in branch:
            yield from _words(one)


def _character(random: Random) -> str:
    """Any code point but the lone surrogates, which never reach extraction."""
    while (code := random.randrange(random.choice((0x80, 0x3000, 0xA000, 0x110000)))) in SURROGATES:
        pass
    return chr(code)


def _mutated(random: Random, bits: Sequence[str], material: str) -> str:
    start = random.randrange(len(material))
    piece = list(material[start : start + random.randint(1, 3 * LONGEST)])
    for _ in range(random.randint(0, 6)):
        at = random.randrange(len(piece))
        other = random.randrange(len(piece))
        match random.randrange(4):
            case 0:
                piece[at] = ""
            case 1:
                piece[at] *= 2
            case 2:
                piece[at] = random.choice(bits)
            case _:
                piece[at], piece[other] = piece[other], piece[at]
    return "".join(piece)


def shorten(text: str, test: Callable[[str], str | None]) -> str:
    """The text without what can be left out while `test` still finds a fault."""
    size = len(text)
    while size := size // 2:
        at = 0
        while at < len(text):
            rest = text[:at] + text[at + size :]
            if test(rest) is not None:
                text = rest
            else:
                at += size
    return text


# -- what holds for any text ---------------------------------------------------------------------------------------


def extraction_fault(text: str) -> str | None:
    """What is wrong with the extraction of `text`, in words; None if nothing is."""
    try:
        extraction = extract_text(text)
    except Exception:  # noqa: BLE001 - whatever it is, it is what we look for
        return format_exc()
    return _span_fault(text, extraction) or next(
        (
            f"{one.text!r}: {one.value} outside {one.interval}"
            for one in extraction.figures
            if not _holds(one)
        ),
        None,
    )


def reply_fault(text: str) -> str | None:
    """What is wrong with the reply of `check` to `text`, in words; None if nothing is."""
    try:
        reply = check_reply(text)
    except Exception:  # noqa: BLE001 - likewise
        return format_exc()
    operands: list[dict[str, Any]] = [
        operand
        for name in ("relations", "findings")
        for one in reply[name]
        for operand in one["figures"]
    ]
    for one in (*reply["figures"], *reply["ignored"], *operands):
        if text[one["start"] : one["end"]] != one["text"]:
            return f"{one['text']!r} does not stand at [{one['start']}, {one['end']})"
    return None


def _span_fault(text: str, extraction: Extraction) -> str | None:
    figures, ignored = ([(one.start, one.end, one.text) for one in part] for part in extraction)
    if figures != sorted(figures) or ignored != sorted(ignored):
        return "not in the order of the text"
    found = sorted((*figures, *ignored))
    for start, end, quote in found:
        if text[start:end] != quote or start >= end:
            return f"{quote!r} does not stand at [{start}, {end})"
    for before, after in pairwise(found):
        if before[1] > after[0]:
            return f"{before} overlaps {after}"
    covered = {at for start, end, _ in found for at in range(start, end)}
    lost = [at for at, char in enumerate(text) if char in DIGITS and at not in covered]
    return f"the digits at {lost} are neither in a figure nor ignored" if lost else None


def _holds(figure: Figure) -> bool:
    """Whether the interval contains the value, or begins or ends at it: 超300万 is all above it."""
    low, high, value = figure.interval.low, figure.interval.high, figure.value
    if value is None:
        return low is None or high is None or low <= high
    return (low is None or low <= value) and (high is None or value <= high)


if __name__ == "__main__":
    duration, *chosen = sys.argv[1:]
    sys.exit(main(float(duration), int(chosen[0]) if chosen else SystemRandom().randrange(10**9)))
