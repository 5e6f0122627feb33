"""Places that a list names in part, because a word after it gives the rest to all: 东部、中部、西部地区, 海淀、朝阳两区.

Names that are whole are found in `flows.extract.meaning.places.gazetteer`.
"""

from __future__ import annotations

import re

from flows.extract.text.joints import JOINT
from schemas.catalogue.places import places

SIDES = re.compile(
    rf"(?:(?:[东中西]部|(?<![\u4e00-\u9fff])[东中西]){JOINT}){{1,4}}(?=(?:[东中西]部|东北)地区)"
)
"""东部、中部、 of 东部、中部、西部地区, 东、中、 of 东、中、西部地区."""
SIDE = re.compile("[东中西]部?")
REGION, AREA = "地区", "部地区"
_ALL = "[两二三四五六七八](?P<kind>[县区旗])(?![域级别间])"
COUNTED = re.compile(_ALL)
DIVISIONS = re.compile(
    rf"(?:[\u4e00-\u9fff]{{2,6}}?、){{0,6}}[\u4e00-\u9fff]{{2,6}}?{JOINT}[\u4e00-\u9fff]{{2,3}}?(?={_ALL})"
)
"""海淀、朝阳 of 海淀、朝阳两区."""
MEMBER = re.compile(r"[^、和与及]+")
SHORTEST = 2


def named_in_part(text: str) -> dict[tuple[int, int], str]:
    """The places that lists in the text name in part, by their offsets, under their whole names."""
    found: dict[tuple[int, int], str] = {}
    if REGION in text:
        for several in SIDES.finditer(text):
            for side in SIDE.finditer(text, *several.span()):
                found[side.span()] = side[0][0] + AREA
    if COUNTED.search(text) is not None:  # seldom, and the list is read at every character
        for several in DIVISIONS.finditer(text):
            found.update(_divisions(text, several))
    return found


def _divisions(text: str, several: re.Match[str]) -> dict[tuple[int, int], str]:
    """海淀区 and 朝阳区 of 海淀、朝阳两区; empty if not every member is a known one of that kind."""
    known, kind = places().counties, several["kind"]
    found: dict[tuple[int, int], str] = {}
    for member in MEMBER.finditer(text, *several.span()):
        end = member.end()
        starts = range(member.start(), end - SHORTEST + 1)
        start = next((at for at in starts if text[at:end] + kind in known), None)
        if start is None:
            return {}
        found[start, end] = text[start:end] + kind
    return found
