"""Of which kind some of those counted are, told after their number: 其中3例为本土病例, 12批次为不合格, 5件为群众举报.

What they do belongs in `picking` or `flows.extract.meaning.subjects.parts.doing.by_deed`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names.naming import is_counted
from flows.extract.meaning.nouns.phrase import NEGATIONS
from flows.extract.meaning.subjects.parts.doing.predicates import CLAUSAL
from flows.extract.meaning.subjects.parts.wholes.partitive import among, framed_beside
from flows.extract.meaning.subjects.parts.wholes.whole_names import head
from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.partitions import attributes
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrases import Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

KIND = regex(
    r"(?:均|都|也|则|全部)?(?:为|是|系|属于?)(?P<kind>[\u4e00-\u9fff]{2,14})(?=[，。；,;、（(）)\n]|$)"
)
OPENS = regex(rf"(?:[，,；;、。]|^)\s*(?:其中|另外|另|其余|还)?有?{HEDGE}?$")
FRAMED = regex(rf"[\u4e00-\u9fff]{{2,20}}[当之]?中[，,]?(?:已?有|{HEDGE})*$")
"""种植户中有 before 6户是脱贫户: those of whom some are of a kind, without how many they are."""
NOMINAL = "nbsj"
"""Tags of what a kind begins with."""
QUALIFYING = ("a", "an", "ad", "v", "vi")
"""Tags of words that tell some apart and name nothing: 重伤, 改建."""


def of_kind(case: Case, told: str) -> str | None:
    """新增病例6例，其中3例为本土病例: the 本土病例; of those whom a verb tells apart the whole is named, too.

    查处案件20件，其中5件为群众举报 are 群众举报的查处案件, 样品30批次，其中2批次为不合格 are 不合格样品.
    """
    phrases, spot = case.phrases, case.spot
    text = phrases.text
    kind = KIND.match(text, spot.end)
    opens = OPENS.search(text, max(spot.clause.start - 1, 0), spot.start) is not None
    is_framed = _is_framed(text, spot)
    if kind is None or not (opens or is_framed or framed_beside(case)):
        return None
    if is_framed and kind["kind"].endswith(vocabulary().people.persons):
        return kind["kind"]  # 脱贫户, which the dictionary opens with a verb
    words = phrases.words.between(kind.start("kind"), kind.end("kind"))
    is_state = _tells_apart(words) and not is_counted(kind["kind"])
    if words[0].tag[0] in NOMINAL and words[-1].tag[0] in NOMINAL and not is_state:
        return kind["kind"]
    if not told or not among(phrases, spot):
        return None
    is_noun = words[-1].tag[0] in NOMINAL and words[0].tag[0] not in CLAUSAL
    ends = (tagged(told)[-1][0], *vocabulary().people.persons)  # 电话投诉 of 受理投诉
    if (is_noun and not is_state) or kind["kind"].endswith(ends):
        return kind["kind"]
    if is_state:
        return kind["kind"] + head(told)
    return f"{kind['kind']}的{told.removeprefix(words[-1].text)}"  # 现场签约的项目, of 签约项目


def _is_framed(text: str, spot: Spot) -> bool:
    """Whether the clause says of whom there are so many, and no number before this one does: 种植户中有6户."""
    since = spot.clause.start
    return spot.since <= since and FRAMED.search(text, since, spot.start) is not None


def _tells_apart(words: list[Word]) -> bool:
    """Whether the words say of which kind and name nothing: 重伤, 民营, 不合格, 改建."""
    *before, last = words
    if before:
        return len(before) == 1 and before[0].text in NEGATIONS
    return last.tag in QUALIFYING or last.text in attributes()
