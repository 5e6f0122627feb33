"""A part that is told inside of a whole which the sentence names without a number: 旅游人数中城镇居民20万人次, 在法人单位中，制造业405万个.

What a group did that a clause opens with, and how many of them, is of that group: 硕士毕业生中，就业12人，就业率96%.

A whole that has a number is for `flows.extract.meaning.subjects.parts.classes.apart`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.parts.wholes.sectors import is_industry
from flows.extract.meaning.subjects.parts.wholes.whole_names import HEAD
from flows.extract.text.words import DEED_TAGS, tagged
from flows.regex import regex
from schemas.catalogue.partitions import attributes
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case

REACH = 40
"""How far before a figure the whole is looked for that it is told inside of, in characters."""
INSIDE = "中"
FRAME = regex(rf"(?P<whole>[\u4e00-\u9fff]{{2,16}})之?(?P<in>{INSIDE})[，,]?$")
"""旅游人数中 before 城镇居民20万人次: in what a part is told."""
OPENED = regex(r"[^，。；,;\d]*?(?P<whole>[\u4e00-\u9fff]{2,16})之?中[，,]")
"""在法人单位中， at the beginning of the sentence of all parts."""
COUNTED = regex(
    r"\d[万亿]?(?P<unit>[\u4e00-\u9fff])(?P<whole>[\u4e00-\u9fff]{2,12}?)(?P<in>之?中)[，,]?"
)
"""20个断面中 before Ⅱ类6个: those counted, in a frame of whose classes the list is."""
CLASSES, LONGEST_CLASS = tuple("类级型等"), 4
"""What the name of a class ends in that leaves out what it is a class of, and how long it may be: Ⅱ类, 甲等."""
BODY = "单位"
LONGEST_LIST = 600
"""How far from the beginning of its sentence a figure may stand that is told of the group which the frame names."""
HOW_MANY = {"人": "人数", "名": "人数", "户": "户数"}
"""How the name of those ends who are counted by what they did alone."""
TALLY = regex("(?<=..)(?:总人?数|总量)$")
"""How the name of a whole may say that it is the sum of its parts."""
SHARES = ("比例", "占比", "比重")
SEXES = "女男"
"""How the names of those of a sex open, and how those of what persons sit in end."""
GROUP = regex(
    r"(?:^|[。；;！？\n])\s*(?:[而则在其又当]|此外，)*(?P<group>[^，。；,;：:、\d\n]{2,20}?)之?中[，,](?=[^。；;！？\n]*$)"
)
"""硕士毕业生中，, up to the last figure of a sentence or of what a semicolon closes: of whom all that is."""
RATE, AVERAGE = "率", ("平均", "总", "综合", "整体")
"""How the name of a rate ends, and how one opens that may be of others, too."""
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
    of = TALLY.sub("", of)  # 卫生人员 of 卫生人员总数中，医师30万人
    may_join = of.endswith(naming.SUFFIXES) or name in attributes()
    return naming.joined(name, of) if may_join and of[-HEAD:] != name[-HEAD:] else name


def among_persons(phrases: Phrases, spot: Spot, start: int, name: str) -> str:
    """国有企业中女性工程师: the name of those of a sex with those among whom they are, whom the words right before `start` name.

    专任教师中本科学历比例: so that of a share, which is of nobody else.
    """
    if (not name.startswith(tuple(SEXES)) and not name.endswith(SHARES)) or phrases.text[
        start - 1 : start
    ] != INSIDE:
        return name
    found = FRAME.search(phrases.text, max(spot.sentence.start, spot.since - REACH), start)
    whole = found and phrases.before(found.start("whole"), found.end("whole"))
    if found is None or whole is None or whole.end < found.end("whole"):
        return name
    people, of = vocabulary().people, phrases.name(whole)
    if name.endswith(of):
        return name  # 教师中女性教师: the frame has given the name its head
    has_persons = of.endswith((*people.persons, *people.actors, *people.schools, *people.seats))
    return f"{of}{INSIDE}{name}" if has_persons else name


def of_class(phrases: Phrases, spot: Spot, unit: str | None, name: str) -> str:
    """20个断面中Ⅱ类8个、Ⅲ类9个: the name of a class with those of whom it is one, counted in the same `unit` in the frame of the list."""
    if unit is None or not name.endswith(CLASSES) or len(name) > LONGEST_CLASS:
        return name
    text, low = phrases.text, spot.in_sentence(REACH)
    if text.find(INSIDE, low, spot.start) < 0:
        return name
    frames = [one for one in COUNTED.finditer(text, low, spot.start) if one["unit"] == unit]
    if not frames or phrases.words.at(frames[-1].end("in") - 1).text != INSIDE:
        return name
    whole = phrases.named(frames[-1].start("whole"), frames[-1].end("whole"))
    return name if whole is None else name + whole


def of_group(case: Case, name: str) -> str:
    """硕士毕业生就业人数, 硕士毕业生就业率 of 硕士毕业生中，就业12人，就业率96%: the name of what a group did alone, with the group.

    So a `name` that has only a part of that group: 升学毕业生, 毕业生就业率.
    """
    phrases, spot = case.phrases, case.spot
    text, low = phrases.text, spot.sentence.start
    if spot.since > spot.clause.start or spot.clause.start - low > LONGEST_LIST:
        return name
    if text.find(INSIDE, low, spot.clause.start) < 0:
        return name
    frame = GROUP.search(text[low : spot.clause.start])
    if frame is None:
        return name
    group = phrases.named(low + frame.start("group"), low + frame.end("group"))
    people = vocabulary().people
    if group is None or group in name:
        return name
    if not group.endswith((*people.persons, *people.holders, *people.firms)):
        return name
    return _of_group(case, name, group) or name


def _of_group(case: Case, name: str, group: str) -> str:
    """What a clause tells in one word, whoever did it (就业12人, 就业率96%), with the group that did; empty where it tells more."""
    phrases, spot, reading = case.phrases, case.spot, case.reading
    own = phrases.before(spot.clause.start, spot.stop)
    if own is None or own.start != spot.clause.start or phrases.name(own) != own.text:
        return ""
    if reading.kind == "percent":
        is_rate = own.text.endswith(RATE) and not own.text.startswith(AVERAGE)
        of = name.removesuffix(own.text)  # 疫苗 of 疫苗接种率, 毕业生 of 毕业生就业率
        return group + (own.text if group.endswith(of) else name) if is_rate and of != name else ""
    how_many = HOW_MANY.get(reading.unit or "")
    if how_many is None or len(own.text) < HEAD or not name.startswith(own.text):
        return ""
    those = name.removeprefix(own.text)
    is_told = those != "" and group.endswith(those)  # 升学毕业生: the paragraph has told of those
    if not is_told and those not in ("", how_many[:1]):
        return ""
    if _is_deed(case, own):
        return group + own.text + ("" if naming.is_name(own.text) else how_many)
    return own.text + group if is_told else ""


def _is_deed(case: Case, own: Phrase) -> bool:
    """Whether a word right before a number is what was done: by its tag, or as the rate of it is told next (升学12人，升学率30%)."""
    if own.is_act or naming.is_deed(own.text) or tagged(own.text)[0][1] in DEED_TAGS:
        return True
    ahead = case.phrases.text.find(own.text + RATE, case.spot.end, case.spot.sentence.end)
    return ahead >= 0


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
