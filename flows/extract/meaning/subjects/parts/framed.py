"""A part that is told inside of a whole which the sentence names without a number: 旅游人数中城镇居民20万人次, 在法人单位中，制造业405万个.

A whole that has a number is for `apart` beside this module.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import naming
from flows.extract.meaning.subjects.parts.sectors import is_industry
from flows.extract.meaning.subjects.parts.whole_names import HEAD
from schemas.catalogue.partitions import attributes
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Phrases, Spot

REACH = 40
"""How far before a figure the whole is looked for that it is told inside of, in characters."""
INSIDE = "中"
FRAME = re.compile(rf"(?P<whole>[\u4e00-\u9fff]{{2,16}})之?(?P<in>{INSIDE})[，,]?$")
"""旅游人数中 before 城镇居民20万人次: in what a part is told."""
OPENED = re.compile(r"[^，。；,;\d]*?(?P<whole>[\u4e00-\u9fff]{2,16})之?中[，,]")
"""在法人单位中， at the beginning of the sentence of all parts."""
COUNTED = re.compile(
    r"\d[万亿]?(?P<unit>[\u4e00-\u9fff])(?P<whole>[\u4e00-\u9fff]{2,12}?)(?P<in>之?中)[，,]?"
)
"""20个断面中 before Ⅱ类6个: those counted, in a frame of whose classes the list is."""
CLASSES, LONGEST_CLASS = tuple("类级型等"), 4
"""What the name of a class ends in that leaves out what it is a class of, and how long it may be: Ⅱ类, 甲等."""
BODY = "单位"
SEXES, SEATS = "女男", ("大会", "委员会", "董事会", "监事会", "班子", "队伍")
"""How the names of those of a sex open, and how those of what persons sit in end."""
MAIN = ("主要", "各类", "部分")
"""What opens the name of several of which each member of a list is one."""


def framed(phrases: Phrases, spot: Spot, start: int, name: str) -> str:
    """旅游人数中城镇居民20万人次: the name of a part with the amount that the words before `start` say it is a part of.

    在法人单位中，制造业405万个…；建筑业300万个: those in an industry are counted, whatever its place in the list.
    """
    if is_industry(name) and (those := named_whole(phrases, spot)):
        return name + those if _are_counted(those) and those[-HEAD:] not in name else name
    text = phrases.text
    low = max(spot.sentence.start, spot.since - REACH)
    found = FRAME.search(text, low, start) if text.find(INSIDE, low, start) >= 0 else None
    if found is None or phrases.words.at(found.start("in")).text != found["in"]:
        return name
    whole = phrases.before(found.start("whole"), found.end("whole"))
    if whole is None or whole.end < found.end("whole") or name.endswith(naming.SUFFIXES):
        return name
    of = phrases.name(whole)
    if of.startswith(MAIN):  # 主要产品产量中，水泥186万吨: which is one of those
        of = naming.head_of(of) or of
    may_join = of.endswith(naming.SUFFIXES) or name in attributes()
    return naming.joined(name, of) if may_join and of[-HEAD:] != name[-HEAD:] else name


def of_sex(phrases: Phrases, spot: Spot, start: int, name: str) -> str:
    """国有企业中女性工程师: the name of those of a sex with those among whom they are, whom the words right before `start` name."""
    if name[:1] not in SEXES or phrases.text[start - 1 : start] != INSIDE:
        return name
    found = FRAME.search(phrases.text, max(spot.sentence.start, spot.since - REACH), start)
    whole = found and phrases.before(found.start("whole"), found.end("whole"))
    if found is None or whole is None or whole.end < found.end("whole"):
        return name
    people, of = vocabulary().people, phrases.name(whole)
    if name.endswith(of):
        return name  # 教师中女性教师: the frame has given the name its head
    has_persons = of.endswith((*people.persons, *people.actors, *people.schools, *SEATS))
    return f"{of}{INSIDE}{name}" if has_persons else name


def of_class(phrases: Phrases, spot: Spot, unit: str | None, name: str) -> str:
    """20个断面中Ⅱ类8个、Ⅲ类9个: the name of a class with those of whom it is one, counted in the same `unit` in the frame of the list."""
    if unit is None or not name.endswith(CLASSES) or len(name) > LONGEST_CLASS:
        return name
    text, low = phrases.text, max(spot.sentence.start, spot.start - REACH)
    if text.find(INSIDE, low, spot.start) < 0:
        return name
    frames = [one for one in COUNTED.finditer(text, low, spot.start) if one["unit"] == unit]
    if not frames or phrases.words.at(frames[-1].end("in") - 1).text != INSIDE:
        return name
    whole = phrases.named(frames[-1].start("whole"), frames[-1].end("whole"))
    return name if whole is None else name + whole


def _are_counted(name: str) -> bool:
    """Whether the name is of bodies or persons, some of whom are in each industry: 法人单位, 从业人员."""
    people = vocabulary().people
    return name.endswith((*people.persons, *people.firms, BODY)) and not name.endswith(
        naming.SUFFIXES
    )


def named_whole(phrases: Phrases, spot: Spot) -> str | None:
    """查处的问题中，涉及…的有2件、涉及…的有9件: the noun that the sentence names without a number, for all its parts."""
    opened = OPENED.match(phrases.text, spot.sentence.start, spot.clause.start)
    return None if opened is None else phrases.named(opened.start("whole"), opened.end("whole"))
