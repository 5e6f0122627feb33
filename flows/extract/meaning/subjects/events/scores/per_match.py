"""What somebody scores in a match on average: 库里场均29.4分, 最佳得分手甲（场均33.9分）, 乙队场均丢108分."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from flows.extract.text.joints import JOINED
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case

POINT, MEAN, REACH = "分", "场均", 24
EACH = regex(
    rf"(?:场均|平均每场|每场平均)(?:可以|能够|就|也|则|仅|只|可|能|有|{HEDGE}|(?P<lost>丢掉?|失掉?|让对手得到)|{trie(vocabulary().contests.scoring)}|了)*$"
)
"""场均, 场均得到, 场均可以贡献: up to the points."""
OPENINGS = ("（", "(")


def points(case: Case) -> str | None:
    """库里场均得分 of 库里场均29.4分; 场均失分 of what a team loses."""
    phrases, spot = case.phrases, case.spot
    if case.reading.unit != POINT:
        return None
    each = EACH.search(phrases.text, spot.in_sentence(REACH), spot.start)
    if each is None:
        return None
    stop = each.start() - phrases.text.startswith(OPENINGS, each.start() - 1)
    who = phrases.owner(spot.in_sentence(REACH), stop, no_place=True)
    if stop < each.start() and who:
        who = JOINED.split(who)[-1]  # 甲（场均33分）和乙（场均30分）
    return (who or "") + MEAN + ("失分" if each["lost"] else "得分")
