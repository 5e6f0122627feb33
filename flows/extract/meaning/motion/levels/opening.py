"""What something rose or fell from, before what it has come to: 由原来的3家增至12家. It is of another time than that.

What a verb has come to belongs in `flows.extract.meaning.motion.levels.reached`.
"""

from __future__ import annotations

from flows.extract.meaning.motion.levels.reached import CHANGED_TO
from flows.extract.text.hedges import HEDGE
from flows.extract.text.joints import JOINT
from flows.extract.text.moves import MOVE_OR_SHORT
from flows.regex import regex

OPENING = regex(
    rf"(?:[从由](?:同比)?{MOVE_OR_SHORT}?(?:(?:原来?|原先|原有|原本|最初|起初|当初|过去|以前|以往|从前|此前|先前|之前|法定|规定)的?|[\u4e00-\u9fff]{{2,6}}(?:时|前|初|之初)的)?"
    rf"(?:每[\u4e00-\u9fff]{{1,2}}){{0,2}}(?:[人户日月年亩]均|平均)?|[从由](?:[全月年日][\u4e00-\u9fff]{{1,5}}|世界|亚洲)){HEDGE}?$"
)
"""由2.3亿元降至…, 由下降3.2%转为…, 由原来的3家增至…, 由每人不足30元提高到…, 从全球第12位升至…, 从月租金300元提高到…"""
BECOME = regex(rf"{CHANGED_TO.pattern}|[^，。；]{{0,10}}?[跃升]居")
BECOME_LISTED = regex(rf"\s?{JOINT}[^，。；]{{1,48}}?(?:[到至为]|[跃升]居)")
"""771所、481所增加到: after the first of several that something rose or fell from."""
REVISED = regex(r"(?:预期|预测|前景|展望|指引|预估|目标)值?[从由]")
"""将2023年增长预测由3.2%下调至2.8%: both are of the year that is foreseen."""
OPENING_REACH, REVISED_REACH, LISTED_REACH = 24, 5, 60
"""How far back the words before such a figure are read, and what is foreseen before those, and how far on its list, in characters."""


def opens_change(left: str, right: str, listed: str) -> bool:
    """Whether a figure between `left` and `right` is what something rose or fell from, at another time than it tells of.

    `listed` is what follows it where it is the first of a list, the others included: 分别从771所、481所增加到1076所、636所.
    """
    opening = OPENING.search(left, max(0, len(left) - OPENING_REACH))
    if opening is None:
        return False
    if BECOME.match(right) is None and BECOME_LISTED.match(listed) is None:
        return False
    return (
        REVISED.search(left, max(0, opening.start() - REVISED_REACH), opening.start() + 1) is None
    )
