"""What a bracket tells of what was just counted or placed: 教室4间（每间50座）, 职工619名（在编179人）, 分布于上海（20例）."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.figures.no_figures.lexical import PERSON
from flows.extract.meaning.nouns.names import naming
from flows.extract.text.moves import MOVE
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

OPENED = regex(r"[(（](?P<inside>[^()（），。；,;\d]{0,8})$")
"""An open bracket with nothing but a word or two before the figure."""
SEAT, SEATS, EACH = "座", "座位", regex("(?:每[间个辆厅场])?")
SHORTEST, PERSONS = 2, "人数"
APART = ("v", "b", "vn")
"""Tags of a word that tells some of those counted apart: 在编, 返聘."""
ENDED, FAR, NEAR = regex("[，、；,;）)]"), 150, 40
SPREAD = regex(
    r"(?P<what>[\u4e00-\u9fffA-Za-z]{2,16}?)(?:主要|分别|集中)?分布(?:于|在)[^。；\n]{1,120}$"
)
"""病例分布于上海(20例，死亡7例)、江苏(12例: up to the bracket of one of the places."""

WIND = regex(r"(?:风暴|台风|飓风|大风|阵风)级?[(（][^()（）\n]{0,20}$")
"""强热带风暴（10级，25米/秒）: how strong a wind is, in degrees and by its speed."""
DEGREE, GUST, FORCE, SPEED = "级", "阵风", "风力", "风速"
TOLD_AGAIN = regex(r"(?P<unit>级|米/秒|米每秒)(?:以上|左右)?[(（](?:约|即|相当于)?$")
"""最大风力15级（48米/秒）: the same wind by its speed, or by its degree."""
BLOWING = regex(
    r"(?:[、，]?阵风|的?(?:大|阵|暴|狂|(?:偏?[东南西北]{1,2}))?风)(?![险格景度波扇力圈])"
)
OPEN = regex(r"[(（]\s?\+?$")
AFTER_LIST = regex(
    r"[)）](?:[、和及与]?[^，。；()（）\n]{1,16}[(（]\s?[+\-−]?[\d.]+%[)）]){0,12}(?P<what>[^，。；()（）\n]{1,16}?)(?:均|都|同比|环比|大幅|小幅)*"
    + MOVE
)
"""）和石油制品（+0.3%）等7个项目出口增长: from the closing bracket on, over the rest of the list."""
NO_WIND = regex("移|海|浪|响应|预警")
"""What else is told of a storm there: 台风（移速15公里/小时）, 台风（4级响应）."""


def wind(case: Case) -> str | None:
    """The degree or the speed of the wind that stands before the bracket."""
    spot, reading = case.spot, case.reading
    told = {DEGREE: FORCE, "speed": SPEED}.get(
        reading.unit or "" if reading.kind == "count" else reading.kind
    )
    text, low = case.phrases.text, spot.in_sentence(NEAR)
    if told is not None and (again := _blowing_again(case, told)) is not None:
        return again
    opened = WIND.search(text, low, spot.start) if told else None
    if opened is None or NO_WIND.search(opened[0]) or NO_WIND.match(text, spot.end):
        return None
    return told


def _blowing_again(case: Case, told: str) -> str | None:
    """最大风速 of 最大风力15级（48米/秒）: the wind of the figure before the bracket, by its speed or its degree as `told`."""
    spot, whose = case.spot, case.memory.subject or ""
    again = TOLD_AGAIN.search(case.phrases.text, max(0, spot.start - NEAR), spot.start)
    if again is None or (again["unit"] == DEGREE) is (told == FORCE):
        return None
    if whose.endswith((FORCE, SPEED)):
        return whose[: -len(FORCE)] + told
    return whose + told if whose.endswith("风") else None


def blowing(case: Case) -> str | None:
    """出现5—6级大风, 阵风9—10级偏北风: the degree of the wind after it."""
    text, spot = case.phrases.text, case.spot
    if case.reading.unit != DEGREE or BLOWING.match(text, spot.end) is None:
        return None
    return (GUST if text.endswith(GUST, spot.since, spot.start) else "") + FORCE


def member(case: Case) -> str | None:
    """半导体（+44.2%）、电脑（+62.5%）出口增长: one of a list by its rate in brackets, with what the words after the list say is measured."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    opened = OPEN.search(text, spot.since, spot.start)
    if opened is None:
        return None
    after = AFTER_LIST.match(text, spot.end)
    who = phrases.before(spot.since, opened.start())
    if after is None or who is None:
        return None
    what = phrases.before(after.start("what"), after.end("what"))
    measure = "" if what is None else tagged(what.text)[-1][0]
    return phrases.name(who) + measure if naming.known(measure) is not None else None


def aside(case: Case) -> str | None:
    """What the first figure of a bracket is of, where the bracket leaves it out."""
    phrases, spot = case.phrases, case.spot
    low = spot.in_sentence(NEAR)
    opened = OPENED.search(phrases.text, low, spot.start)
    if opened is None:
        return None
    inside = opened["inside"]
    if case.reading.unit == SEAT and EACH.fullmatch(inside):
        counted_so = phrases.text[opened.start() - 1] == SEAT  # 桥梁20座（5座完工）
        return (
            None
            if counted_so or case.memory.counted.last is None
            else case.memory.counted.last + SEATS
        )
    if not inside and ENDED.match(phrases.text, spot.end):
        low = max(spot.sentence.start, opened.start() - FAR)
        spread = SPREAD.search(phrases.text, low, opened.start())
        return spread and phrases.named(spread.start("what"), spread.end("what"))
    return _part(case, inside) if case.reading.canonical == PERSON else None


def _part(case: Case, apart: str) -> str | None:
    """在编职工 of 职工619名（在编179人）."""
    whole = case.memory.parts.wholes.get(PERSON)
    words = tagged(apart)
    if whole is None or len(apart) < SHORTEST or len(words) != 1 or words[0][1] not in APART:
        return None
    entry = naming.known(apart + PERSONS)
    if apart in vocabulary().people.harms or (entry is not None and entry.name_zh != PERSONS):
        return None  # 乘客50人（遇难12人）: what became of them has a name of its own
    head, tag = tagged(whole)[-1]
    return None if tag[0] != "n" or apart in whole else apart + head
