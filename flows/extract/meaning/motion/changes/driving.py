"""What a thing adds to the growth of another, or takes from it: 拉动工业增长0.3个百分点."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.motion.around import Motion, way
from flows.extract.text.moves import FALL
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.motion.around import Around

DRIVING = regex(
    r"(?P<sign>[正负])?向?(?P<verb>拉动|拉[低高升]|[推抬]高|推升|压低|拖累|下拉)(?P<whole>[^，。；,;]{0,20})$"
)
GIVING = regex(r"(?P<sign>[正负]向?)?(?P<verb>贡献)(?:了|为|达到?)?$")
"""对经济增长贡献1.2个百分点, 为负贡献0.8个百分点: likewise."""
DRAGGING, FALLING = ("拉低", "压低", "拖累", "下拉"), regex(FALL)
DRIVING_REACH = 28
"""How far before its points 拉动 may stand, in characters."""


def driven(words: Around) -> Motion | None:
    """拉动工业增长0.3个百分点, 负向拉动0.1个百分点, 拖累增长0.4个百分点: what a thing adds to the growth of another, or takes."""
    driving = DRIVING.search(words.left, max(0, len(words.left) - DRIVING_REACH))
    if driving is None:
        return _given(words)
    rest = words.offset + len(words.closing.bare) if driving["whole"] else driving.start()
    drags = driving["sign"] == "负" or driving["verb"] in DRAGGING
    falls = drags or FALLING.search(driving["whole"]) is not None
    return Motion(way(down=falls), "change", rest, driving["verb"])


def _given(words: Around) -> Motion | None:
    """贡献1.2个百分点: points that something gives to the growth of another, or takes from it (负贡献)."""
    giving = GIVING.search(words.closing.bare)
    if giving is None:
        return None
    down = (giving["sign"] or "")[:1] == "负"
    return Motion(way(down=down), "change", words.offset + giving.start(), giving["verb"])
