"""One name for a place, whatever a text calls it: 重庆 and 重庆市, 石家庄 and 河北省石家庄市, 我国 and 全国.

What a text means by a name is the business of `flows.extract`: a name that comes here is one of a place. The full
names are those of the code list of divisions (GB/T 2260).
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from schemas.catalogue.places import CITY, divisions, places, short_province

CHINA = "中国"
OF_COUNTRY = ("全国", "我国", "国内", "中华人民共和国")
"""What documents of the country call it."""
OWN = "全"
"""Before the kind of its own place in a document: 我市 and 本市 are 全市."""
AREA = "地区"
"""After the name of an area or a division, where it says nothing more: 京津冀地区, 北京地区."""


def place_name(region: str) -> str:
    """The name under which a place is told apart from others; one that is not known is as it stands.

    A district or county of a name that several have keeps its province before it. What a document calls its own place
    (全市) is another one in another document.

    >>> place_name("重庆"), place_name("河北石家庄"), place_name("吉林朝阳区"), place_name("我省")
    ('重庆市', '石家庄市', '吉林省朝阳区', '全省')
    """
    if region == CHINA or region in OF_COUNTRY:
        return CHINA
    known = places()
    if region in known.own:
        return next((OWN + kind for kind in known.own_kinds if region.endswith(kind)), region)
    if region in _full():
        return _full()[region]
    bare = region.removesuffix(AREA)
    if bare != region and (bare in known.areas or bare in _full()):
        return place_name(bare)
    return _within_province(region) or region


def _within_province(region: str) -> str:
    """A division that has its province before it: by its name alone where no other has it; empty where it is none."""
    for short, province in places().provinces.items():
        for before in (province, short):
            name = region.removeprefix(before)
            if name == region or not name:
                continue
            full = _full().get(name, name)
            if short in places().in_provinces.get(full, ()):
                return full if _bearers()[full] == 1 else province + full
    return ""


@cache
def _bearers() -> Counter[str]:
    """How many divisions bear a name in full."""
    return Counter(
        name
        for province in divisions().values()
        for name in (*province.cities.split(), *province.counties.split())
    )


@cache
def _full() -> dict[str, str]:
    """A name of a province, city or county to the one in full, where it is that of one; provinces before cities."""
    cities = [name for province in divisions().values() for name in province.cities.split()]
    counties = [name for province in divisions().values() for name in province.counties.split()]
    full: dict[str, str] = {}
    for name in divisions():
        full[name] = full[short_province(name)] = name
    for name in cities:
        for called in (name, name.removesuffix(CITY)):
            full.setdefault(called, name)
    for called in places().standing:  # 延边 is 延边朝鲜族自治州, 大理 is that or 大理市 in it
        found = [name for name in cities if name.startswith(called)]
        if len(found) == 1 and called + CITY not in counties:
            full.setdefault(called, found[0])
    for name in counties:
        short = name.removesuffix(CITY)
        if _bearers()[name] > 1 or any(city.startswith(short) for city in cities):
            continue
        for called in (name, short):
            full.setdefault(called, name)
    return full
