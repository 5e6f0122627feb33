"""Whether one place lies in another, as far as their names tell: 芜湖 in 安徽省, 云溪县 in 全市.

Which of them governs a figure belongs in `flows.extract.meaning.places.regions`.
"""

from __future__ import annotations

from schemas.catalogue.places import places

COUNTRY = ("全国", "我国", "中国")
OF_PROVINCE, OF_CITY, OF_COUNTY = "省", ("市", "州", "盟"), ("县", "区", "旗")
SMALL, SMALLEST = ("县", "区", "旗", "镇", "乡", "街道"), ("镇", "乡", "街道")
OWN = ("全", "我", "本")


def lies_in(inner: str, outer: str) -> bool:
    """Whether the place `inner` lies in `outer`; not if the names leave it open."""
    known = places()
    if inner in known.countries or inner in known.areas or inner.startswith(OWN):
        return False
    if outer in COUNTRY:
        return True
    if short_province(inner) is not None:
        return False
    province = short_province(outer)
    if province is not None:
        return province in known.in_provinces.get(inner, (province,))
    if outer.startswith(OWN) and outer.endswith(OF_PROVINCE):
        return True
    if outer.endswith(OF_CITY):
        return inner.endswith(SMALL)
    return outer.endswith(OF_COUNTY) and inner.endswith(SMALLEST)


def short_province(name: str) -> str | None:
    """The short name of a province, if it is one."""
    known = places()
    if name in known.provinces:
        return name
    return next((short for short, full in known.provinces.items() if full == name), None)
