"""Places of an aside, in which nothing of what is told was measured: 得到希腊方面致谢, 受益于非洲市场的复苏.

So are those of a part that the text has told, once it goes on with the others: 北美业务80亿元，国际业务30亿元.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.places.gazetteer import Place

RECEIVES = regex(r"(?:得到|收到|赢得|受到|接受|接待|获得?|引起|引发|应)了?$")
GIVEN = regex(
    r"[^，。；,;、\d\n]{0,14}?(?:致谢|感谢|好评|赞[扬誉]|称赞|点赞|认可|肯定|欢迎|青睐|关注|来[信访函]|访问|参访|邀请|追捧|表扬|谴责|批评|质疑|投诉)[^，。；,;、\d\n]{0,8}(?=[，,。；;])"
)
"""得到|希腊方面致谢，: what somebody there has said of it, between the verb and the end of its clause."""
CAUSED = regex(r"(?:受益于|得益于|受惠于|得益|受|因|由于|随着|伴随|依托|借助|鉴于)$")
CAUSE = regex(
    r"(?:的|等|地区|国家|等地|等国)*(?:市场|需求|订单|消费|客户|进口|出口|关税|政策|补贴|局势|战事|冲突)[^，。；,;\d\n]{0,20}(?=[，,])"
)
"""受益于|非洲市场的复苏，: what brought it about, in a clause of its own."""
AFFECTED = "受"
ABROAD = regex(
    r"[^，。；,;\d\n]{1,20}(?:影响|拖累|冲击|提振|带动|推动|波及)[，,](?![^。\n]{0,40}(?:死亡|遇难|受灾|受伤|失踪|被困|停电|转移|断水|房屋|伤亡))"
)
"""受|美国加息影响，: likewise, of what came about elsewhere; those who have suffered did so there."""
BEFORE = 5
"""How far before a place the verb begins, in characters."""
SEGMENT = regex(r"(?:地区)?(?:业务|部门|分部|事业部|板块|市场|收入|营收|销售额?|销量)|(?=\d)")
OTHERS = regex(
    r"[，,；;、。]\s?(?:其[他它余]|国际|海外|境[内外]|国内|本土|全球|非[\u4e00-\u9fff]{2,4})(?:地区|区域|国家|市场|业务|部门|分部|板块)+"
)
"""，国际业务, ，其他地区: a part that is none of the place of the part before."""
NEXT_SEGMENT = regex(
    r"[，,；;]\s?[\u4e00-\u9fffA-Za-z]{1,8}?(?P<kind>业务|部门|分部|事业部|板块)(?!的?增)"
)
"""，云业务: the next of several parts of a firm."""


def is_of_aside(text: str, first: Place, last: Place) -> bool:
    """Whether somebody in the places has only spoken of what is told, or its cause lay there."""
    before = text[max(0, first.start - BEFORE) : first.start]
    if RECEIVES.search(before) is not None and GIVEN.match(text, last.end) is not None:
        return True
    if last.kind == "whole":
        return False
    if before.endswith(AFFECTED) and first.kind == "abroad":
        return ABROAD.match(text, last.end) is not None
    return CAUSED.search(before) is not None and CAUSE.match(text, last.end) is not None


def goes_on_with_others(text: str, place: Place, offset: int) -> bool:
    """Whether the part of a firm or of an account that is called by the place has ended before the figure at `offset`."""
    segment = SEGMENT.match(text, place.end)
    is_region = place.name.endswith("地区")
    if segment is None and not is_region:
        return False
    if OTHERS.search(text, place.end, offset) is not None:
        return True
    kind = None if segment is None else segment[0].removeprefix("地区")
    return any(one["kind"] == kind for one in NEXT_SEGMENT.finditer(text, place.end, offset))
