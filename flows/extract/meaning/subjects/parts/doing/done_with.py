"""Those who did something with a sum, which they are told apart by and which has its name: 9家单位未上缴收入805万元."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.subjects.parts.doing.predicates import clause_of
from flows.extract.text.hedges import HEDGE
from flows.regex import regex
from schemas.catalogue.indicators import by_name
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

SUMMING = regex(rf"(?:{HEDGE}|共计?|合计|达)?")
TOLD_TO_SUM = regex(
    rf"(?![占为是有])(?P<what>[\u4e00-\u9fff、]{{3,24}}?){SUMMING.pattern}(?=\d[\d,.]*[余多]?[万亿]*元)"
)
"""After the number, up to how much money what they did came to: 单位违规发放补贴32万元."""
COMING_TO = (
    *vocabulary().acts.achieving,
    *("获", "累计", "已", "共", "总共", "一共", "合计", "总计", "平均", "涉及", "分别"),
)
"""What opens how much all those came to: 12家企业实现利润3亿元, 5家银行累计放贷8亿元, 项目获贷款5亿元."""


def what_they_did(case: Case) -> str | None:
    """未上缴收入 of 9家单位未上缴收入805万元: what those did who were counted right before, and how much of it."""
    spot = case.spot
    deed, of, those = (case.memory.counted.last or "").rpartition("的")
    if not of or spot.since <= spot.clause.start:
        return None
    told = case.phrases.text[spot.since : spot.start]
    rest = told.removeprefix(those + deed)
    return deed if rest != told and SUMMING.fullmatch(rest) else None


def is_done_with(deed: list[Word]) -> bool:
    """Whether something was done with what the sum is of: 挪用专项资金, 未上缴非税收入; and not 实现利润, 累计投资."""
    name = clause_of(deed)
    return len(deed) > 1 and not deed[0].text.startswith(COMING_TO) and name not in by_name()
