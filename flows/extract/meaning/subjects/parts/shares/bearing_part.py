"""How much of all there is somebody bears, makes or yields: 铁路承担了全国12%的货运量, 民营经济贡献了50%以上的税收.

The verb and whose all of it is stand before the percentage, and what it is of after 的. A share that 占 tells is in `sharing`
beside this module.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGED
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

VERBS = "(?:承担|担负|贡献|创造|生产|供应|供给|提供|种植|养殖|出产|消耗|消费|吸纳|容纳|集聚|集中|保障|满足)"
OF_ALL = "(?:全[国省市县区州球网行]|全世界|全行业|当地|世界|我国|国内|本[省市县地]|[\u4e00-\u9fff]{2,5}(?:[省市县区州盟]|地区))"
_BEFORE = (
    r"(?:[\d一二两三四五六七八九]+[\d.]*[%成](?:以上|左右|多)?的[\u4e00-\u9fffA-Z]{2,8}、){0,4}"
)
BEARS = regex(
    rf"(?P<verb>{VERBS})(?:(?:了|着)(?P<whole>{OF_ALL})?|(?P<all>{OF_ALL})){_BEFORE}{HEDGED}$"
)
"""承担了全国, 贡献了50%以上的税收、: who bears or makes so much, up to how much of it; a percentage that is provided may be a rate."""
OPENS = regex(r"(?:以上|以下|左右|上下|多)?的(?=[\u4e00-\u9fffA-Z])")
LATIN = regex("[A-Z]{2,5}")
"""GDP: a measure by its letters."""


def bearing(case: Case) -> str | None:
    """铁路承担货运量占全国的比重 of 铁路承担了全国12%的货运量; without a whole the share alone."""
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    opens = OPENS.match(text, spot.end)
    bears = opens and BEARS.search(text, spot.clause.start, spot.start)
    if not opens or not bears:
        return None
    letters = LATIN.match(text, opens.end())
    what = (
        letters[0]
        if letters
        else phrases.up_to_predicate(opens.end(), max(spot.right_end, opens.end()))
    )
    who = phrases.owner(spot.clause.start, bears.start(), no_place=True)
    if not what:
        return None
    name, whole = (
        (who or "") + bears["verb"] + what.removeprefix("总"),
        bears["whole"] or bears["all"],
    )
    return f"{name}占{whole}的比重" if whole else f"{name}占比"
