"""Lists after a number that counts their members together: 300名教师、校长, 48家仲裁、调解机构.

和 joins such members by itself, as it does within any noun; here 、 does where what follows is a member and neither a
clause nor the next that has its own number (5所学校、医院3家).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.after_number.ending import counted_nouns
from flows.extract.meaning.nouns.phrase import BREAKS, JOINING, NAMED, is_nominal
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.text.words import Word

MARK, ETC = "、", "等"
_BY_LEVEL = r"(?:[级属]|控|管(?![辖理])|立(?![即足案])|直(?=[属管机]))"
LEVELS = regex(rf"(?:[国部省市州县区乡镇]家?{_BY_LEVEL}?、){{1,3}}[国部省市州县区乡镇]{_BY_LEVEL}")
"""国、省控 of 35个国、省控断面: of which governments they are, each with the word of the last."""
DESCRIBED = 2
"""Within how many words the noun for persons has to come that 名 counts."""
OF_ONE = "级度次倍维寸米"
"""Ends of units of how strong, how often or how large, whose noun is one of several: 7级大风、冰雹, 12英寸产线、玻璃."""
NOUNS = ("n", "nz", "ng", "vn", "b", "j")
"""Tags of the last word of a member."""
NAMES = ("nr", "nrt", "nrfg", "ns", "nt", "eng")
"""Tags of names, which are told and not counted: 3个城市、江州市."""
JOINING_TAGS = "cr"
"""First characters of the tags of what joins the last member: 及, 及其他."""
NUMERALS = "0123456789一二三四五六七八九十百千两几数"
"""What a number opens with that counts the last member alone: 医院|3家."""


def goes_on(listed: list[Word], at: int, found: list[Word], text: str) -> bool:
    """Whether the noun of what is counted goes on over the 、 at `listed[at]`, up to its next member."""
    last = found[-1]
    if listed[at].text != MARK or last.end != listed[at].start:
        return False
    levels = LEVELS.match(text, found[0].start)
    if levels is not None and listed[at].start < levels.end():
        return True
    return _are_told_apart(listed, at, found, text) or _has_member(listed, at, found, text)


def _are_told_apart(listed: list[Word], at: int, found: list[Word], text: str) -> bool:
    """Whether what tells those counted apart goes on up to their noun: 3000名孤寡、独居老人."""
    last = found[-1]
    if text[found[0].start - 1] not in NAMED:
        return last.tag == "b" and at + 1 < len(listed) and listed[at + 1].tag[0] in "nb"
    ends = vocabulary().people.persons
    following = [word.text for word in listed[at + 1 : at + 1 + DESCRIBED]]
    return not last.text.endswith(ends) and any(one.endswith(ends) for one in following)


def _has_member(listed: list[Word], at: int, found: list[Word], text: str) -> bool:
    """Whether a noun ends before the 、 there, and one that the same number counts stands behind it."""
    last, member = found[-1], _member(listed[at + 1 :])
    if last.tag not in NOUNS or len(last.text) == 1 or not member:
        return False
    if text[found[0].start - 1] in OF_ONE or _is_counted_itself(listed, at, text):
        return False
    first, head = member[0], member[-1]
    if len(first.text) == 1 or first.text[0] in NUMERALS:
        return False
    if first.tag in ("v", "d", "ad", "p"):  # 调解机构, and not 缴获毒品
        return head.text.endswith(counted_nouns())
    return first.tag in NOUNS or first.tag[0] in "al"


def _member(words: list[Word]) -> list[Word]:
    """The words of the member that opens `words`, up to the next joint or to where no noun goes on; none where a name stands in it."""
    member: list[Word] = []
    for word in words:
        if _is_joint(word) or not is_nominal(word, last=True):
            break
        if word.tag in NAMES:
            return []
        member.append(word)
    return member


def _is_joint(word: Word) -> bool:
    return word.text[0] in BREAKS or word.text in JOINING or word.text == ETC


def _is_counted_itself(listed: list[Word], at: int, text: str) -> bool:
    """Whether the last member of the list that goes on at `listed[at]` has its own number behind it: 运动员、教练及工作人员|139人."""
    for word in listed[at:]:
        if word.tag[0] == "m":
            return True
        joins = word.text == MARK or word.tag[0] in JOINING_TAGS
        if not (joins or is_nominal(word, last=True)):
            return False
    return text[listed[-1].end : listed[-1].end + 1] in tuple(NUMERALS)
