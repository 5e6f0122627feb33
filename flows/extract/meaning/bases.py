"""What a change is measured against: 同比 yoy, 环比 mom or qoq, 年均 average_annual, or the years that a sentence spans.

A clause that names no base follows the habit of its paragraph, among changes of its own kind; or else that of the whole
account, where the text has compared changes of that kind and period in one way alone. The words are `bases` of
language/words.yml; which period a figure is of belongs in `flows.extract.meaning.times.periods`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.dates import Anchor, bounds, resolve
from flows.extract.meaning.nouns.phrases import WINDOW
from flows.extract.meaning.running_totals import is_running
from flows.extract.meaning.times import relative
from flows.extract.meaning.times.lines import Lines
from schemas.catalogue.language import language
from schemas.records import Figure  # noqa: TC001 - compiled, a tuple looks the types of its fields up

if TYPE_CHECKING:
    from flows.extract.text.layout import Place
    from flows.read.segment import Block

CHANGES = ("change", "difference")
NEUTRAL = {
    "增长", "下降", "上升", "上涨", "下跌", "增加", "减少", "提高", "降低", "增", "降", "扩大", "回落", "增产", "减产",
    "增收", "减收",
}  # fmt: skip
"""Verbs of statistics: a clause that uses one may leave out the 同比 that its paragraph compares by; 锐减 or 飙升 may not."""
PART, FULL_STOP = "其中", "。"
NO_STATISTICS = re.compile("[涨跌锐猛飙暴骤剧激陡爆狂疯]")
"""In the verbs of prices that move from day to day (净利润同比减少3%，跌超10%), and of those who tell a story (锐减, 飙升)."""
NEUTRAL_NOUNS = {"增长率", "增速", "增幅", "降幅"}
"""Nouns of statistics likewise, of a change; 涨幅 is as often of a share over some days."""
NARROWING = ("收窄", "缩小")
"""The same of a balance or a gap; a rate of change that narrows has a habit of its own."""
OTHER_WORDS = (
    ("年均", "全年均"),
    ("年均", "历年均"),
    ("按年", "按年率"),
    *((mean, mean + of) for mean in ("年均", "年平均") for of in ("浓度", "气温", "水位", "汇率")),
    ("年均", "年均价"),
    ("年平均", "年平均价"),
    ("年平均", "多年平均"),
    ("按季", "按季度"),
    ("按季", "按季节"),
)
"""Words of a base that may be a part of something else: 全年均未发生, 比多年平均偏多; 年均浓度 is the mean of one year."""
ANNUALISED = re.compile(r"(?:按|折(?:合|算)?成?)年率|年化(?:季率|季环比|环比)")
"""按年率计算增长2.8%: what a quarter adds to the one before, reckoned as if it went on for a year."""
MEAN_BASE = re.compile(
    r"(?:[比较与同和]|于|超过?)(?:过去|最近|此前|近|前)的?[\d一二两三四五六七八九十]{1,3}年(?:间|来)?的?(?:历史)?(?:同期)?的?(?:平均|均)"
)
"""较近5年均值, 比前五年平均产量: the mean over years that something is compared with."""
OF_FIRST = {"同": "yoy", "年": "yoy", "环": "mom", "月": "mom", "季": "qoq"}
"""How verbs and nouns of a change begin that say the basis: 同增, 环减, 季增, 年率; no other begins so."""
OF_A_CHANGE = ("多增", "少增", "多减", "少减", "多", "少")
"""Verbs of the change of a change: what that is measured against says nothing of the change itself."""
DATED = re.compile(
    r"[比较](?:\s?\d{4}年[^，。；]{0,6}|(?:上年|去年)?年初[^，。；]{0,6})$|[比较]\s?\d{4}年[^，。；]{0,4}(?:增|减|上|下|提|降|扩|高|低|多|少)|与\s?\d{4}年[^，。；]{1,8}相比[^，。；]{0,4}$"
)
"""比2013年末增加: a base of its own, which has no code."""
YEAR = re.compile(
    r"(?s:.*)(?:与|同|比|较)\s?(\d{4}|1[01]\d)\s?年度?(?:同期)?\s?(?:相比)?(?P<rest>[^。；]*)$"
)
"""The year that a change is measured from, be it one of Taiwan's: 较112年同期."""
YEAR_ENDS = ("末", "底", "初")
"""After a year: a day, and not the year."""
ANOTHER = re.compile(r"[比较]|同期|\d{4}\s?年|为\s?\d")
"""What ends the reach of such a year: another base, another year, or a level."""
EFFECT = re.compile(r"(?:影响|拉动|带动|拉低|拉高|推高|拖累|贡献)[^，。；]{0,24}$")
"""影响CPI下降0.27个百分点, 拉动经济增长2个百分点: what it adds to a rate is measured as the rate is."""
MONTH_BEFORE = re.compile(r"[比较]\s?(1[0-2]|[1-9])月(?!\d)")
MONTH = re.compile(r"(?<![比较\d])(1[0-2]|[1-9])月")
"""7月…较6月的172万吨增加4.1%: the month before, also where the year is not known."""
ON_A_DAY = re.compile(r"(?<!截至)(?<!截止)(?<![\d月])(?:\d{1,2}月)?\d{1,2}日")
"""8月1日再度上涨2.11%: what moves on a day is compared with the year before only where that is said."""
FRAME = re.compile(
    r"(?:^|[。，；：:\n])\s?(?:[与同和]|相[较比]于?)(?:上年|去年|上个?月)(?:同期|末|底)?(?:的?[\d.,]+[万亿]?[^，。；\d]{1,6})?(?:相?比较?)?(?:[（(][同环]比[）)])?[，,]"
)
"""与去年同期相比，A上升1%，B下降2%: what a sentence opens with holds for all that follows."""
SEEN = re.compile(r"(?:从|按|以)?(同比|环比)(?:[增速]速度?|速度)?(?:来?看|方面)[，,：:]")
SEEN_LAST = re.compile(rf"(?s:.*)(?:^|[；;，,。\n]){SEEN.pattern}")
"""从环比看，食品价格上涨1%: what a paragraph or a sentence opens with holds for its changes that name no base."""
NEXT_YEAR = re.compile(r"(?:明|下一?)年.*[比较](?:今年|本年度?)[^，。；\d]{0,8}$")
"""明年度预算比本年度增加: the year after is compared with this one."""
LEVEL_OF = re.compile(
    r"(同比|环比)(?:涨幅|降幅|增幅|增速|增长率|初值|终值|修正值|变化|变动)[^，。；\d]*(?:\d[\d.]*%[^，。；\d]*)?$|([年季月]率)(?!先)[^，。；\d]{0,6}$"
)
"""同比涨幅由2.1%放缓至: a growth, of which the figure tells the level."""
SAME_TIME = re.compile(
    r"[与同和](?P<when>(?:上|去|前|前一|上一)年(?:同期|同日)?|上个?月(?:同期)?)的?[^，。；\d]{0,20}相比[^，。；]{0,8}$|较之(?P<then>(?:上|去|前)年(?:同期)?)[^，。；]{0,8}$"
)
"""与上年同期的案件数量相比: what is compared with stands between."""
PAIRED = re.compile(
    r"分别[比较](?P<first>上年同期|去年同期|上年|去年|同期|上月末?|上季度?)(?:[和与、及])(?P<second>上年同期|去年同期|上年|去年|同期|上月末?|上季度?)"
)
"""分别比上年同期和上月增加4亿、减少1亿: each of the two has a base of its own."""
AFTER = re.compile(
    r"[+\-\d.][^，。；,;\u4e00-\u9fff]*[\u4e00-\u9fff]{0,4}(?:的[（(]?|[（(](?=同比[)）]|环比[)）]|年均[)）]|年平均[)）]))(?P<basis>同比|环比|年均|年平均|年复合)"
)
"""2BP的同比增长: after the number."""
FROM_HERE_ON = re.compile(
    r"(?P<basis>同比|环比)[\u4e00-\u9fff]{0,4}[，,、]?\s?(?:下|以下)[均皆都]?同|(?:以下|下列|下文|文中)[^，。；\n]{0,10}均[为指是]?(?P<all>同比|环比)"
)
"""增长（同比，下同）4%, 以下增速均为同比: what all bare changes of the text from there on are measured against."""
SEEN_AS = {
    "同比": "yoy", "环比": "mom", "年均": "average_annual", "年平均": "average_annual", "年复合": "average_annual",
}  # fmt: skip
BY_MONTH = re.compile(r"按月[^，。；,;\d]{0,10}$")
"""按月上升0.4%: from month to month, also in the account of a quarter."""
MOVED = re.compile(
    r"[由从](?P<then>(?:去|上)年同?期?|上个?月(?:同期)?|上个?季度?)的?(?:(?!同比|环比)[^，。；\d]){0,12}\d[\d.,]*[^，。；\d]{1,12}[至到为][^，。；\d]{0,4}\d[\d.,]*[^，。；\d]{1,12}[，,（(][^，。；,;\d]{0,8}$"
)
"""由去年同期的28亿元增至33亿元，增幅15.7%: what the level moved from is what the change is measured against."""
YEAR_OR_MONTH_BEFORE = re.compile("同比|环比")
QUARTER = re.compile(r"\d{4}-Q\d")
FOUR_DIGITS = re.compile(r"\d{4}")
"""A year, within a period: 2021 of 2021-Q1."""
OTHER_BASE = re.compile(
    r"(?<![同环])[比较](?:(?P<month>\d{1,2})月份?|\d{1,2} ?[-—~至] ?\d{1,2}月份?|[上下]半年|前[一二两三]个?季度|[前上]一?周|昨[日天]|[前上]一?(?:个?交易)?[日天])(?![^，。；]*[比较])(?!的?同期|末|底|初)"
)
"""比6月, 比1—5月份, 比前一周, 较上一交易日: a time of its own, and not 比6月同期 or 比6月末."""
MONTHS = 12
REACH = 200
"""How far before a change words may tell its month, in characters."""
MONTH_OF = re.compile(r"\d{4}-(\d\d)(?:-(?:28|29|30|31))?")
"""A month, or the end of one."""
SPOKEN_PART = re.compile(
    r"前[一二三两]季度|[一二三四1-4]季度|[上下]半年|全年|(?:前\d{1,2}个|(?:1|一)[-—~至到]\d{1,2}|(?<!\d)\d{1,2})月"
)
"""The part of a year that is told of where the text does not say the year."""
QUARTER_SPOKEN = re.compile("[一二三四1-4]季度")
FROM_YEAR = re.compile(r"[从由自](\d{4})年")
TO_YEAR = re.compile(r"[至到](\d{4})年")
"""从2012年…增长至2021年: the years that a sentence spans."""
PLAN_ENDS = re.compile(r"到[“\"「『]?(?P<plan>十[一二三四五]五)[”\"」』]?(?:规划)?(?:时?期)?末")
"""到“十四五”末: the last year of a plan."""
TURNED = re.compile(r"(?:^|[，；,;。])(?P<basis>同比|环比)[^，。；,;\d]{2,12}[，,]$")
"""Up to the clause of a figure: 环比由降转涨，."""

FLAT = re.compile(
    r"(同比|环比|[与和同比较](?:上年|去年|上个?月|上季度?)(?:同期)?)(?:基本|大体|大致|保持)*持平"
)
"""同比基本持平: what has not moved, and since when."""
EXTENT = re.compile(
    r"\d[\d.,]*[^，。；,;（(\d]{1,12}[，,（(]\s?其?[升涨跌降增减]幅度?(?:为|是|达到?|约|近|超过?|仅|有)*"
)
"""200亿美元，升幅为: from an amount of change to how much of the whole that is."""
HELD_AGAINST = re.compile(r"[比较]")


GLOSS = re.compile(
    r"[\d.,]+(?:%|个百分点|[万亿]*元)[^，。；（()）\d]{0,8}[\d.,]+[^，。；（()）\d]{0,6}[（(](\d{4})年(?:同期)?[:：为]"
)
"""Up to the year in the bracket that glosses the level which a change came to."""


class _Change(NamedTuple):
    """A change whose base is looked for: where it stands, what it is a change of, and the words before it."""

    figure: Figure
    place: Place
    start: int
    verb: str
    kind: str
    clause: str
    sentence: str
    position: int


class _Habit(NamedTuple):
    """How a paragraph compares changes of a kind: "" by a base without a code; and whether that was told of a dated one."""

    basis: str
    is_dated: bool


class _Found(NamedTuple):
    """What a way of telling a base comes to; None where it says that the change has a base without a code, or none."""

    basis: str | None


class Bases:
    """Follows one document's ways of comparing, in text order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._block: Block | None = None
        self._lines = Lines(text)
        self._begun = -1  # where the lines begin that this paragraph goes on from
        self._habits: dict[str, _Habit] = {}  # of this paragraph, by the kind of change
        self._told: dict[str, int] = {}  # where the sentence begins that last named such a base
        self._accounts: dict[tuple[str, str], set[str]] = {}  # of the text, by kind and period
        self._amount: tuple[int, str | None] | None = None
        """Where the amount of change stands that was told last with a base, and which, if it has a code."""
        declared = FROM_HERE_ON.search(text)
        self._declared = (
            None if declared is None else (declared.start(), declared["basis"] or declared["all"])
        )
        self._ways = (
            self._extent, self._annualised, _paired, self._since_then, self._stated,
            self._turned, _moved_from, _framed, _ahead, self._of_year, self._glossed, self._of_month, self._undated, self._habit, self._of_account, self._as_declared,
        )  # fmt: skip
        """How a base may be told, the clause's own words first: the first that says anything decides."""

    def of(
        self, figure: Figure, place: Place, start: int, verb: str, position: int = 0
    ) -> str | None:
        """The basis of the figure at `start`, whose change `verb` states; for a level `cumulative` or None.

        `position` is its place in its list, from 0.
        """
        clause = self._text[max(place.clause.start, start - WINDOW) : start]
        sentence = self._text[max(place.sentence.start, start - WINDOW) : start]
        if figure.role not in CHANGES:
            if figure.kind == "percent" and (rate := self._of_level(figure, place, clause)):
                return rate
            return "cumulative" if is_running(figure, clause, sentence) else None
        if self._block != place.block:
            self._enter(place.block)
        kind = "rate" if EFFECT.search(clause) else _kind(figure)
        change = _Change(figure, place, start, verb, kind, clause, sentence, position)
        basis = self._told_of(change)
        if kind == "amount":
            has_base = basis is not None or HELD_AGAINST.search(clause) is not None
            self._amount = (start, basis) if has_base else None
        return basis

    def _told_of(self, change: _Change) -> str | None:
        """What the first way that says anything says of a change."""
        for way in self._ways:
            found = way(change)
            if found is not None:
                return found.basis
        return None

    def _extent(self, change: _Change) -> _Found | None:
        """较1月末增加28亿美元，升幅为0.09%: how much of the whole an amount is has the base of that amount, be it without a code."""
        if self._amount is None or change.kind != "rate":
            return None
        at, basis = self._amount
        if EXTENT.fullmatch(self._text, at, change.start) is None:
            return None
        return _Found(basis)

    def _annualised(self, change: _Change) -> _Found | None:
        """按年率计算增长2.8%: of a quarter, measured from the one before, which is a habit; of another time without a code."""
        if "年率" not in change.clause and "年化" not in change.clause:
            return None
        if ANNUALISED.search(change.clause) is None:
            return None
        period = change.figure.period or ""
        if QUARTER.fullmatch(period) or (not period and _is_of_quarter(change.sentence)):
            self._habits[change.kind] = _Habit("qoq", is_dated=bool(period))
            self._told[change.kind] = change.place.sentence.start
            return _Found("qoq")
        return _Found(None)

    def _of_level(self, figure: Figure, place: Place, clause: str) -> str | None:
        """同比涨幅放缓至12.8%, 低于预期的4.2%: how a growth is measured whose level is told, or foreseen, or was before."""
        named = LEVEL_OF.search(clause)
        if named is not None:
            return _in_quarters(SEEN_AS.get(named[1] or "") or OF_FIRST[named[2][0]], figure)
        is_growth = (figure.indicator or "").endswith("增速")
        if not is_growth or self._told.get("rate") != place.sentence.start:
            return None
        habit = self._habits.get("rate")
        return None if habit is None else habit.basis

    def _enter(self, block: Block) -> None:
        """A paragraph has habits of its own, the first of them that of its heading or of its first words.

        The items of a list (支出同比增长5%，其中：, and then a line for each) have those of the line that opens it.
        """
        opened = self._opened(block)
        begun = self._lines.beginning(block.start)
        goes_on = self._block is not None and begun == self._begun
        self._block, self._begun = block, begun
        if opened is not None:
            self._habits = dict.fromkeys(("rate", "point"), _Habit(opened, is_dated=False))
        elif not goes_on:
            self._habits = {}

    def _stated(self, change: _Change) -> _Found | None:
        """同比, 比上月, 年率: what the words of the clause or its verb say, which becomes the habit of the paragraph."""
        figure, kind = change.figure, change.kind
        stated = OF_FIRST.get(change.verb[:1]) or _named(change.clause)
        if stated is None and (against := SAME_TIME.search(change.clause)):
            stated = _before(against["when"] or against["then"])
        if stated is None and (after := AFTER.match(self._text, change.start)):
            stated = SEEN_AS[after["basis"]]
        if stated is None:
            return None
        if BY_MONTH.search(change.clause) is None:
            stated = _in_quarters(stated, figure)
        if stated == "mom" and figure.period is None and _is_of_quarter(change.sentence):
            stated = "qoq"
        if stated != "average_annual" and change.verb not in OF_A_CHANGE:
            self._habits[kind] = _Habit(stated, figure.period is not None)
            self._told[kind] = change.place.sentence.start
            self._accounts.setdefault((kind, self._part(change)), set()).add(stated)
        return _Found(stated)

    def _turned(self, change: _Change) -> _Found | None:
        """环比由降转涨，上涨0.2%: what the clause before opens with, which tells how it moved and not by how much."""
        start = change.place.clause.start
        low = max(change.place.sentence.start, start - WINDOW)
        turned = TURNED.search(self._text, low, start)
        if turned is None:
            return None
        return _Found(_in_quarters(SEEN_AS[turned["basis"]], change.figure))

    def _since_then(self, change: _Change) -> _Found | None:
        """比前一周, 比1—5月份, or 较1月 of a change in points: a base of its own, whatever 同比 says of the rate that changed."""
        base = OTHER_BASE.search(change.clause)
        if base is None or (
            change.kind != "point" and YEAR_OR_MONTH_BEFORE.search(change.clause, base.end())
        ):
            return None
        month = base["month"]
        basis = None if month is None else self._since_month(int(month), change)
        if change.kind == "point":
            self._habits["point"] = _Habit(
                basis or "", is_dated=False
            )  # and so do the points that follow
        return _Found(basis)

    def _of_month(self, change: _Change) -> _Found | None:
        """比6月: the month that the change is measured from; where it is the one before, a habit, too."""
        month = MONTH_BEFORE.search(change.clause)
        if month is None:
            return None
        basis = self._since_month(int(month[1]), change)
        if basis is not None:
            self._habits[change.kind] = _Habit(basis, change.figure.period is not None)
            self._told[change.kind] = change.place.sentence.start
        return _Found(basis)

    def _of_year(self, change: _Change) -> _Found | None:
        """比2019年: the year that the change is measured from; where it is the year before, a habit, too."""
        year = YEAR.match(change.sentence)
        if year is None or ANOTHER.search(year["rest"]) is not None:
            return None
        is_day = year["rest"].startswith(YEAR_ENDS)
        base = bounds(resolve(f"{year[1]}年", Anchor()).text)[0]
        basis = None if base is None else _since_year(base.year, change.figure, is_day=is_day)
        if basis == "yoy":
            self._habits[change.kind] = _Habit(basis, change.figure.period is not None)
        return _Found(basis)

    def _glossed(self, change: _Change) -> _Found | None:
        """收益减少17.6%至2.77亿元（2019年：3.37亿元）: the year in the bracket is that of the level that it moved from."""
        year = GLOSS.match(self._text, change.start)
        if year is None or change.kind == "point":
            return None
        basis = _since_year(int(year[1]), change.figure, is_day=False)
        return _Found(basis) if basis == "yoy" else None

    def _opened(self, block: Block) -> str | None:
        """How a paragraph compares that says so in its first words, or under its heading."""
        seen = SEEN.match(self._text, block.start)
        headed = (
            set(YEAR_OR_MONTH_BEFORE.findall(block.section.rpartition("/")[2]))
            if seen is None
            else set()
        )
        words = {seen[1]} if seen is not None else headed
        return SEEN_AS[words.pop()] if len(words) == 1 else None

    def _undated(self, change: _Change) -> _Found | None:
        """Nothing, of a change from a day that has no code, and of a verb that says more than statistics do (锐减).

        Another verb goes on with what its own sentence has compared with: 出口同比下降0.3%，水产品出口下滑17.8%.
        """
        if DATED.search(change.clause) or ON_A_DAY.search(change.clause):
            return _Found(None)
        is_noun = change.verb in NEUTRAL_NOUNS and change.figure.role == "change"
        is_effect = change.figure.kind == "percentage_point" and change.kind == "rate"
        is_change = change.figure.role == "change" and not NO_STATISTICS.search(change.verb)
        goes_on = is_change and self._is_told(change)
        is_neutral = is_noun or is_effect or goes_on or _is_neutral(change.verb, change.kind)
        return None if is_neutral else _Found(None)

    def _is_told(self, change: _Change) -> bool:
        """Whether the sentence has compared such changes before, or the one of which it tells a part (。其中，…)."""
        start = change.place.sentence.start
        told = self._told.get("rate" if change.kind == "point" else change.kind, -1)
        if told == start or not self._text.startswith(PART, start):
            return told == start
        return told > self._text.rfind(FULL_STOP, change.place.block.start, max(start - 1, 0))

    def _habit(self, change: _Change) -> _Found | None:
        """How the sentence says that it compares rates, or the paragraph changes of that kind.

        Points follow rates, and a rate follows the amount of its own sentence: 比上年增加26万亩，增长0.6%. Of no such time
        is 两年来 after a dated change.
        """
        looks = "看" in change.sentence or "方面" in change.sentence
        seen = SEEN_LAST.match(change.sentence) if looks else None
        seen = seen or SEEN.match(self._text, change.place.sentence.start)
        if change.kind != "amount" and seen is not None:
            return _Found(_in_quarters(SEEN_AS[seen[1]], change.figure))
        own = self._habits.get(change.kind)
        if own is not None and not own.basis:
            return _Found(None)
        followed = self._followed(change)
        habit = own or self._habits.get(followed) or _flat(change)
        if habit is None or not habit.basis or (habit.is_dated and change.figure.period is None):
            return None
        if followed == "amount":
            self._habits.setdefault("rate", habit)  # 其中：税收增长6.5%
        return _Found(_in_quarters(habit.basis, change.figure))

    def _followed(self, change: _Change) -> str:
        """The kind of changes whose habit one follows that has none of its own; "" without any."""
        if change.kind == "point":
            return "rate"
        told = self._told.get("amount") == change.place.sentence.start
        return "amount" if change.kind == "rate" and told else ""

    def _of_account(self, change: _Change) -> _Found | None:
        """The one basis of changes of that kind in the account of the figure's month, quarter, half or year."""
        period = change.figure.period
        first, last = bounds(period)
        part = self._part(change)
        if (first == last and period is not None) or not part:
            return None
        stated = self._accounts.get((change.kind, part), set())
        return _Found(next(iter(stated))) if len(stated) == 1 else None

    def _as_declared(self, change: _Change) -> _Found | None:
        """The base that the text has declared once for all changes that name none."""
        if self._declared is None or change.place.sentence.end < self._declared[0]:
            return None
        return _Found(_in_quarters(SEEN_AS[self._declared[1]], change.figure))

    def _part(self, change: _Change) -> str:
        """Which part of a year a period is, whatever the year: accounts tell of now and of a year before alike.

        Where the year is not known, the words that say the part in the figure's paragraph; "" without any.
        """
        if change.figure.period is not None:
            return FOUR_DIGITS.sub("", change.figure.period) or "year"
        since = max(change.place.block.start, change.start - REACH)
        spoken = SPOKEN_PART.findall(self._text, since, change.start)
        return spoken[-1] if spoken else ""

    def _since_month(self, base: int, change: _Change) -> str | None:
        """The basis mom, where the month that the change is measured from is the one before the figure's own."""
        own = MONTH_OF.fullmatch(change.figure.period or "")
        since = max(change.place.block.start, change.start - REACH)
        named = MONTH.findall(self._text, since, change.start)
        if own is None and (change.figure.period is not None or not named):
            return None
        current = int(own[1] if own is not None else named[-1])
        return "mom" if base % MONTHS + 1 == current else None

    def over_years(self, figure: Figure, place: Place, start: int) -> tuple[str | None, str | None]:
        """Period and basis of the figure: 从2012年的…增长至2021年的…，年均增长5% is a change of all those years.

        So is the mean of 到“十四五”末，年均增长7%, of the years of the plan that ends then.
        """
        unchanged = figure.period, figure.basis
        if figure.role != "change" or figure.basis not in ("average_annual", None):
            return unchanged
        low = max(place.sentence.start, start - WINDOW)
        ends = list(PLAN_ENDS.finditer(self._text, low, start)) if figure.basis else ()
        plan = relative.plan(ends[-1]["plan"]) if ends else None
        if plan is not None and figure.period == plan.rpartition("/")[2]:
            return plan, figure.basis
        spans = list(FROM_YEAR.finditer(self._text, low, start))
        reached = TO_YEAR.search(self._text, spans[-1].end(), start) if spans else None
        if reached is None or figure.period != reached[1] or spans[-1][1] >= reached[1]:
            return unchanged
        return f"{spans[-1][1]}/{reached[1]}", figure.basis or "multi_year"


def _paired(change: _Change) -> _Found | None:
    """分别比上年同期和上月: the one of the two bases that the figure's place in its list has."""
    pair = PAIRED.search(change.clause) if "分别" in change.clause else None
    return None if pair is None else _Found(_before(pair["second" if change.position else "first"]))


def _flat(change: _Change) -> _Habit | None:
    """收入96亿元，同比持平；成本82亿元，增长0.3%: how the sentence compares what has not moved, which no number tells."""
    if "持平" not in change.sentence or change.kind == "point":
        return None
    flat = FLAT.findall(change.sentence)
    return _Habit(SEEN_AS.get(flat[-1]) or _before(flat[-1]), is_dated=False) if flat else None


def _before(words: str) -> str:
    """The basis of what is measured from the month, the quarter or the year before, as the words for that time say."""
    return "mom" if "月" in words else "qoq" if "季" in words else "yoy"


def _framed(change: _Change) -> _Found | None:
    """与去年同期相比，A上升1%，B下降2%: what the sentence opens with."""
    if "，" not in change.sentence and "," not in change.sentence:
        return None
    frames = FRAME.findall(change.sentence)
    return _Found(_before(frames[-1])) if frames else None


def _moved_from(change: _Change) -> _Found | None:
    """由去年同期的28亿元增至33亿元，增幅15.7%: the time of the level that the clause before moves from."""
    if change.kind == "point" or EFFECT.search(change.clause):
        return None
    moved = MOVED.search(change.sentence)
    return None if moved is None else _Found(_before(moved["then"]))


def _ahead(change: _Change) -> _Found | None:
    """明年度预算比本年度增加: the year after, compared with this one."""
    if "本年" not in change.clause and "今年" not in change.clause:
        return None
    return None if NEXT_YEAR.search(change.sentence) is None else _Found("yoy")


def _since_year(base: int, figure: Figure, *, is_day: bool) -> str | None:
    """How a figure is measured that names the year it is measured from: 2021年…比2019年增长8% is over several years.

    Not so from the end of a year that is no year before: 比2013年末增加 says since when, and not over which years.
    """
    years = FOUR_DIGITS.findall(figure.period or "")
    if not years or int(years[-1]) <= base:
        return None
    if int(years[0]) == int(years[-1]) == base + 1:
        return "yoy"
    return None if is_day else "multi_year"


def _in_quarters(basis: str, figure: Figure) -> str:
    """The basis of a figure; what a quarter is compared with in turn is the quarter before."""
    return "qoq" if basis == "mom" and QUARTER.fullmatch(figure.period or "") else basis


def _is_of_quarter(sentence: str) -> bool:
    """公司二季度营收环比增长: whether the part of a year named last before a change is a quarter, whose year is not known."""
    parts = SPOKEN_PART.findall(sentence)
    return bool(parts) and QUARTER_SPOKEN.fullmatch(parts[-1]) is not None


def _is_neutral(verb: str, kind: str) -> bool:
    """Whether a clause with that verb may leave out what it compares with."""
    return verb in NEUTRAL or (kind == "rate" and verb in NARROWING)


def _kind(figure: Figure) -> str:
    """Rates, points and amounts keep their habits apart."""
    if figure.kind == "percentage_point":
        return "point"
    return "rate" if figure.kind in ("percent", "ratio") else "amount"


def _named(clause: str) -> str | None:
    """The basis that the last words of comparison in the clause name.

    The mean that something is held against is none of a change: 较近5年均值增加3%.
    """
    if "年" in clause and (base := MEAN_BASE.search(clause)):
        clause = clause[base.end() :]
    found = [
        (clause.rfind(word), basis)
        for basis, words in language().words.bases.items()
        for word in words
        if word in clause
        and not any(word == alone and inside in clause for alone, inside in OTHER_WORDS)
    ]
    return max(found)[1] if found else None
