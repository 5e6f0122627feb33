"""Places that a list names in part, because a word after it gives the rest to all: 东部、中部、西部地区, 海淀、朝阳两区.

And cities whose short names are other words, but for a list of cities: 石家庄、保定.

Names that are whole are found in `flows.extract.meaning.places.gazetteer`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.extract.text.joints import JOINT
from flows.regex import regex
from schemas.catalogue.places import CITY, places

if TYPE_CHECKING:
    import re

SIDES = regex(
    rf"(?:(?:[东中西]部|(?<![\u4e00-\u9fff])[东中西]){JOINT}){{1,4}}(?=(?:[东中西]部|东北)地区)"
)
"""东部、中部、 of 东部、中部、西部地区, 东、中、 of 东、中、西部地区."""
SIDE = regex("[东中西]部?")
REGION, AREA = "地区", "部地区"
_ALL = "[两二三四五六七八](?P<kind>[市县区旗])(?![域级别间场值])"
COUNTED = regex(_ALL)
DIVISIONS = regex(
    rf"(?:[\u4e00-\u9fff]{{2,6}}?、){{0,6}}[\u4e00-\u9fff]{{2,6}}?{JOINT}[\u4e00-\u9fff]{{2,3}}?(?={_ALL})"
)
"""海淀、朝阳 of 海淀、朝阳两区."""
MEMBER = regex(r"[^、和与及]+")
SHORTEST = 2
GOES_ON = r"(?=[两二三四五六七八九十]?[市地]|等|分别|依次|均|各|[，。；,;：:)）\s\d]|$)"
"""After the last city of a list."""


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
    found.update(_cities(text))
    return found


def _cities(text: str) -> dict[tuple[int, int], str]:
    """保定 of 石家庄、保定 and of 河北保定: cities that are called so only beside one whose name is no other word, or a province."""
    found: dict[tuple[int, int], str] = {}
    if _listed().search(text) is None:  # seldom, and the others are tried at every character
        return found
    for led in _led().finditer(text):
        if not text.startswith(CITY, led.end()):
            found[led.span("city")] = led["city"]
    if _beside_joint().search(text) is None:
        return found
    for several in _several().finditer(text):
        members = list(MEMBER.finditer(text, *several.span()))
        unsure = [one for one in members if one[0] in places().listed]
        if len(unsure) < len(members):
            found.update({one.span(): one[0] for one in unsure})
    return found


@cache
def _listed() -> re.Pattern[str]:
    return regex(trie(places().listed))


@cache
def _led() -> re.Pattern[str]:
    """河北保定: a province and a city in it that is a word of its own."""
    cities = trie(places().listed)
    return regex(rf"(?={trie(places().led)})[\u4e00-\u9fff]{{2,8}}?(?P<city>{cities})")


@cache
def _beside_joint() -> re.Pattern[str]:
    names = trie(places().listed)
    return regex(rf"{names}{JOINT}|{JOINT}{names}")


@cache
def _several() -> re.Pattern[str]:
    """Two cities or more; the last of them a word of its own only before what goes on with a list of places."""
    sure, unsure = trie(places().standing), trie(places().listed)
    name = rf"(?:{sure}|{unsure})"
    return regex(
        rf"(?:{name}{JOINT})+(?:{sure}|{unsure}{GOES_ON})|{name}(?:{JOINT}{name})+(?={JOINT})"
    )


def _divisions(text: str, several: re.Match[str]) -> dict[tuple[int, int], str]:
    """海淀区 and 朝阳区 of 海淀、朝阳两区; empty if not every member is a known one of that kind.

    A city goes by its short name, also one that is a word when it stands alone: 大同 of 太原、大同两市.
    """
    kind = several["kind"]
    known, rest = (places().standing, "") if kind == CITY else (places().counties, kind)
    found: dict[tuple[int, int], str] = {}
    for member in MEMBER.finditer(text, *several.span()):
        end = member.end()
        starts = range(member.start(), end - SHORTEST + 1)
        start = next((at for at in starts if text[at:end] + kind in known), None)
        if start is None:
            return {}
        found[start, end] = text[start:end] + rest
    return found
