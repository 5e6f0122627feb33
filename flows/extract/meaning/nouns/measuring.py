"""Whether a figure measures anything: a stretch of time may only say when or of what kind, a bare number name a model.

工期缩短两年 measures, 三年行动, 10年期 and 两年后 do not; 涉及300万人 counts, 某型号5 and (12.3, 0.2) after a share's name do
not. What is measured belongs in `flows.extract.meaning.subjects.subjects`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.names.naming import SUFFIXES, UNCOUNTED, known
from flows.extract.text.alternations import trie
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.figures.stated.readings import Reading

TIME = ("duration", "age")
SIZED, CLASS = ("mass", "length", "power", "energy", "volume", "area"), "级"
ENDED = regex(
    r"(?:左右|上下|之久|不等|以上|以下|以内|之内|及?以上|及?以下|之间|以前|或|和|及|与|至|到|的(?:时间|期限|(?:行政)?处罚|处分))?(?:[\s，。；、,;:：!！?？)）\]】”」』\"]|$)"
)
"""After the number: its clause or its list goes on without a noun that it describes."""
ALONE = regex(r"[，。；、,;（(]|$")
"""患者25，男，41岁，…: an age that is said by itself is somebody's; 18岁以上的 says of whom something else is said."""
CIRCLE = regex(r"[”\"]?[\u4e00-\u9fff]{2,8}圈")
"""15分钟生活圈: how far things are, in time."""
NUMBERS = ("号", "#", "版", "期")
"""After a bare number: it numbers one of many (92号汽油) and counts none."""
TICK = regex(r"\s*,\s*")
"""某某股份(12.3, 0.2, 1.6%): the last trade, its change and the change in percent, which a newsroom's machine put there."""
HARMED = regex(r"[死伤](?=[\d一二两三四五六七八九十百]|[，。；、,;：:！!？?（(）)\s]|$)")
"""致2死5伤: persons by what became of them, without a classifier."""
CROWD, ROUND = 1000, 100
FEW = 100
"""Fewer things than that are counted without a classifier: 309医院 is a name."""
LARGE = regex(r"[百千万亿]")
WORDS = regex(r"[\u4e00-\u9fff]")
AMOUNTS = (*UNCOUNTED, "mass", "volume", "energy", "area", "speed", "temperature")
"""Dimensions of what no classifier counts."""
AMOUNT_ENDINGS = ("量", "率", "额", "值")
MEASURES = (*SUFFIXES, "零售额", "销售额", "产值", "产量", "营业额", "总额")
"""Words of how much, which no classifier counts."""


def measures(  # noqa: PLR0913, PLR0917 - the words on both sides of a figure
    reading: Reading, name: str, left: str, number: str, right: str, named: int | None
) -> bool:
    """Whether the `number` measures what `name` says.

    `left` and `right` are its clause before and after it; `named` is where in `left` the name ends: None where it
    stands after the number (12345热线 is no 12,345 of them), 0 where an earlier clause has it.
    """
    between = "" if named is None else left[named:]
    adjacent = bool(named) and not between
    if reading.kind in SIZED and right.startswith(CLASS):
        # 3.5万吨级船舶 is of a class, and only a measure right before may be measured: 直径15米级盾构
        return adjacent and naming.known(name) is not None
    if reading.kind in TIME:
        states = (
            _is_lasting(name) or _spent(between, right) or _granted(left) or CIRCLE.match(right)
        )
        return bool(states) or (reading.kind == "age" and ALONE.match(right) is not None)
    if reading.kind == "count" and reading.unit is not None and named == 0:
        entry = naming.known(name)
        counted = entry is None or entry.dimension not in naming.UNCOUNTED
        return counted and not name.endswith(vocabulary().measures.uncounted)
    if reading.kind == "percent" and not named and TICK.fullmatch(left):
        return False
    if reading.kind == "count" and reading.unit is None:
        if right.startswith(NUMBERS):
            return False
        if HARMED.match(right):
            return True
        holds = name.endswith((*vocabulary().people.holders, *vocabulary().people.divisions))
        if named is None and holds and is_few(reading):
            return True  # 12部门
        if named is None and is_crowd(reading) and name.endswith(vocabulary().people.persons):
            return True  # 3000农户
        if LARGE.search(number) or WORDS.search(between):
            return True
        return name.endswith(naming.SUFFIXES) or (adjacent and naming.known(name) is not None)
    return True


def is_crowd(reading: Reading) -> bool:
    """Whether a bare number may count persons: a round one, for 110民警 and 12306网站旅客 count none."""
    return reading.value is not None and reading.value >= CROWD and not reading.value % ROUND


def is_few(reading: Reading) -> bool:
    """Whether a bare number is small enough to count without a classifier."""
    return reading.value is not None and reading.value < FEW


def _is_lasting(name: str) -> bool:
    """Whether the name itself is of a length of time: 工期, 响应时间, 平均年龄."""
    return name.endswith(_lasting()) or naming.is_of(name, "duration")


def _spent(between: str, right: str) -> bool:
    """全程用时2小时: a verb or a copula says that the time is the subject's own, and no noun takes it for itself."""
    return _spending().search(between) is not None and ENDED.match(right) is not None


def _granted(left: str) -> bool:
    """减免企业3个月租金: what is granted for a time is granted for that long."""
    return _granting().search(left) is not None


@cache
def _lasting() -> tuple[str, ...]:
    return vocabulary().times.lasting


@cache
def _spending() -> re.Pattern[str]:
    return regex(trie(vocabulary().times.spending))


@cache
def _granting() -> re.Pattern[str]:
    return regex(trie(vocabulary().acts.granting))


def is_amount(word: str) -> bool:
    """Whether the word says how much, which no classifier counts."""
    if word in MEASURES:
        return True
    if word.endswith(vocabulary().measures.qualities):
        return True
    entry = known(word)
    return entry is not None and (entry.dimension in AMOUNTS or word.endswith(AMOUNT_ENDINGS))
