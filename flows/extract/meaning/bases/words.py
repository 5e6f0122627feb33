"""The words of a clause that say what its change is measured against: 同比, 比上月, 年率, 与上年同期的案件数量相比."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.bases.change import Found
from flows.extract.meaning.bases.parts import in_quarters, is_of_quarter
from flows.extract.text.joints import JOINT
from flows.regex import regex
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from flows.extract.meaning.bases.change import Change
    from schemas.records import Figure

OTHER_WORDS = (
    ("年均", "全年均"),
    ("年均", "历年均"),
    ("按年", "按年率"),
    *(
        (mean, mean + of)
        for mean in ("年均", "年平均")
        for of in ("浓度", "气温", "水位", "汇率", "水平", "值")
    ),
    ("年均", "年均价"),
    ("年平均", "年平均价"),
    ("年平均", "多年平均"),
    ("按季", "按季度"),
    ("按季", "按季节"),
)
"""Words of a base that may be a part of something else: 全年均未发生, 比多年平均偏多; 年均浓度 is the mean of one year."""
SAME_AS_THAN = regex(r"同比(?=\s?(?:19|20)\d\d\s?年)")
"""同比2019年增长: written for 比, and so no word of the year before."""
MEAN_BASE = regex(
    r"(?:[比较与同和]|于|超过?)(?:过去|最近|此前|近|前)的?[\d一二两三四五六七八九十]{1,3}年(?:间|来)?的?(?:历史)?(?:同期)?的?(?:平均|均)"
)
"""较近5年均值, 比前五年平均产量: the mean over years that something is compared with."""


def named(clause: str) -> str | None:
    """The basis that the last words of comparison in the clause name.

    The mean that something is held against is none of a change: 较近5年均值增加3%.
    """
    if "年" in clause and (base := MEAN_BASE.search(clause)):
        clause = clause[base.end() :]
    if "同比" in clause:
        clause = SAME_AS_THAN.sub("", clause)
    found = [
        (clause.rfind(word), basis)
        for basis, words in language().words.bases.items()
        for word in words
        if word in clause
        and not any(word == alone and inside in clause for alone, inside in OTHER_WORDS)
    ]
    return max(found)[1] if found else None


OF_FIRST = {"同": "yoy", "年": "yoy", "环": "mom", "月": "mom", "季": "qoq"}
"""How verbs and nouns of a change begin that say the basis: 同增, 环减, 季增, 年率; no other begins so."""
SEEN_AS = {
    "同比": "yoy", "环比": "mom", "月度": "mom", "年均": "average_annual", "年平均": "average_annual", "年复合": "average_annual",
    "两年平均": "average_annual", "三年平均": "average_annual", "四年平均": "average_annual",
}  # fmt: skip
SAME_TIME = regex(
    r"[与同和](?P<when>(?:上|去|前|前一|上一)年(?:同期|同日)?|上个?月(?:同期)?)的?[^，。；\d]{0,20}相比[^，。；]{0,8}$|较之(?P<then>(?:上|去|前)年(?:同期)?)[^，。；]{0,8}$"
)
"""与上年同期的案件数量相比: what is compared with stands between."""
AFTER = regex(
    r"[+\-\d.][^，。；,;\u4e00-\u9fff]*[\u4e00-\u9fff]{0,4}(?:的[（(]?(?:[\u4e00-\u9fffA-Z]{2,16}?(?=(?:同比|环比)(?:增速|增长率|[增涨升降跌]幅)))?|[（(](?=同比[)）]|环比[)）]|年均[)）]|年平均[)）]))(?P<basis>同比|环比|年均|年平均|年复合|月度(?=[增涨升降跌]幅))"
)
"""2BP的同比增长, 2%的食品价格环比涨幅: after the number."""
BY_MONTH = regex(r"按月[^，。；,;\d]{0,10}$")
"""按月上升0.4%: from month to month, also in the account of a quarter."""


def stated(change: Change) -> str | None:
    """同比, 比上月, 年率: the basis that the words of the clause or its verb say, or those right after the number."""
    figure = change.figure
    basis = OF_FIRST.get(change.verb[:1]) or named(change.clause)
    if basis is None and (against := SAME_TIME.search(change.clause)):
        basis = before(against["when"] or against["then"])
    after = AFTER.match(change.text, change.start)
    if after is not None and (basis is None or SEEN_AS[after["basis"]] == "average_annual"):
        basis = SEEN_AS[after["basis"]]
    if basis is None:
        return None
    if BY_MONTH.search(change.clause) is None:
        basis = in_quarters(basis, figure)
    return by_quarter(basis, figure, change.clause, change.sentence)


QUARTERLY = ("季度环比", "季环比")


def by_quarter(basis: str, figure: Figure, clause: str, sentence: str) -> str:
    """The basis, in turn from quarter to quarter where the words say that it is of quarters: 二季度…环比, 季度环比."""
    if basis != "mom":
        return basis
    is_said = any(word in clause for word in QUARTERLY)
    is_said = is_said or (figure.period is None and is_of_quarter(sentence))
    return "qoq" if is_said else basis


BASE = "(?:(?:上年|去年|上个?月|上个?季度?)(?:同期|末)?|同期|年初|同比|环比)"
"""What a change is measured from: the year or a part of it before, or the beginning of this one."""
TWO_BASES = f"[比较与]?(?P<one>{BASE})(?:相比)?{JOINT}[比较与]?(?P<other>{BASE})(?:相比)?分别"
"""同比、环比分别, 较上月和上年同期分别: a change told twice."""
PAIRED = regex(rf"分别[比较](?P<first>{BASE})[和与、及](?P<second>{BASE})|{TWO_BASES}")
"""分别比上年同期和上月增加4亿、减少1亿; 同比、环比分别增长4%和1%: each of the two has a base of its own."""
NO_CODE = "年初"
"""The base of a change since the beginning of the year, which has no code."""
BOTH = regex(r"(?P<first>同比|环比)[和与、及](?P<second>同比|环比)")
TOLD_NUMBER = regex(r"\d[\d.,]*[^\d.,，。；]*[和与、及]?")
"""环比、同比下降3%和增长5%: each of the two has a base of its own; and the first of their numbers."""


def paired(change: Change) -> Found | None:
    """分别比上年同期和上月, 同比、环比分别: the one of the two bases that the figure's place in its list has."""
    pair = PAIRED.search(change.clause) if "分别" in change.clause else None
    if pair is None or change.position > 1:
        return None
    first, second = (
        (pair["first"], pair["second"]) if pair["first"] else (pair["one"], pair["other"])
    )
    return _measured_from(second if change.position else first, change)


def both(change: Change) -> Found | None:
    """环比、同比增长1.2%和23.8%: the one of the two that the figure's place in its list has, or that it is told after."""
    pair = BOTH.search(change.clause) if "同比" in change.clause else None
    if pair is None or pair["first"] == pair["second"]:
        return None
    is_second = change.position > 0 or TOLD_NUMBER.search(change.clause, pair.end()) is not None
    return _measured_from(pair["second" if is_second else "first"], change)


def _measured_from(base: str, change: Change) -> Found:
    """The basis of one of the two that a change is told twice with."""
    if base == NO_CODE:
        return Found(None)
    return Found(in_quarters(SEEN_AS.get(base) or before(base), change.figure))


def before(words: str) -> str:
    """The basis of what is measured from the month, the quarter or the year before, as the words for that time say."""
    return "mom" if "月" in words else "qoq" if "季" in words else "yoy"
