"""Whether a figure is aimed at or foreseen, and not a result: 力争增长6%, 2030年达到9万元 in a text of 2026.

The words are `targets` of language/words.yml.
"""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING

from flows.extract.figures.dates import bounds
from flows.extract.meaning.nouns.phrases import WINDOW
from flows.extract.meaning.plans import BETWEEN, is_budget, planned
from flows.extract.meaning.times.relative import plans_named
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import HEDGE
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from datetime import date

    from flows.extract.text.layout import Place
    from schemas.records import Figure

PLAN = re.compile(
    r"(?:20\d\d年|今年|明年|下一?步|下一?阶段|今后|未来|下半年|十[一二三四五]五).*(?:目标|任务|安排|部署|打算|思路|展望|规划|计划|重点工作)"
    r"|(?:主要|预期|发展|总体|奋斗|重点).{0,6}(?:目标|任务)"
)
REVIEW = re.compile(r"回顾|总结|完成|成效|成就|执行|进展")
"""二、2023年工作安排: what stands under such a heading is still to be done; 2022年目标完成情况 is done."""
DONE_ALREADY = re.compile(r"已|截至|截止|目前|去年|上年|现有|过去|经过|此前|累计")
AND = "和"
OPENED = re.compile(r"目标(?:是|为)?[:：](?!.*目标(?:是|为)?[:：])", re.DOTALL)
"""预期目标是： opens a list of targets, which lasts to the end of its sentence, over lines and semicolons."""
HORIZON = re.compile(r"到(?<![截直]到)(?P<year>20\d\d)年(?P<end>底|末)?(?:前后)?[，,]")
"""到2025年，: by when something is to be; 到2025年底， as often by when it was."""
PLAN_ENDS = re.compile(
    r"到(?<![截直达]到)[“\"「『]?(?P<plan>十[一二三四五]五)[”\"」』]?(?:规划)?(?:时?期)?(?:末|结束)"
)
"""到“十四五”末: by the end of a five-year plan something is to be, in a text that does not speak from after it."""
URGES = re.compile(
    r"(?:今年|明年|(?:新的?|下)一年)(?:里|内|全[市省区县国年])?[，,]?(?:我们|全[市省区县国]|各地|各部门)*"
    r"(?:还|都)?要(?![求素闻点领旨害紧价么塞不是员约想比大小多少高低比账花靠])(?![^，。；,;]{0,6}的)"
)
"""今年要新建学校6所，引进教师800名: what is to be done in the year, to the end of the sentence or until a fact is told."""
YEARS = re.compile(r"(20(?<!\d..)\d\d)(?=年(?!远景)|/)")
STRIVES = re.compile(r"(?:力争|确保|争取|计划|规划|预计|有望)[^，。；,;\d]{0,4}$")
"""力争到2030年: a year by which something is to be, and so none that its sentence speaks from."""
DONE_BY = re.compile("全部|历史性|如期|圆满")
"""到2020年，农村人口全部脱贫: words of what has come about."""
LIST_REACH = 300
"""How far a list of targets reaches, in characters."""
AIMED_AT = "(?:均?价|公司|企业|客户|市场|群体|人群|用户|受众|人物|产业|导向|单元|学校|人员|地区)"
"""After 目标: what is aimed at is a thing or a price, and nothing is planned."""
AFTER = re.compile(
    rf"[^，。；,;]{{0,12}}的(?:年度|全年|控制|调控|预期|既定|工作|总体|发展|销售|销量|产量|产值|营收|收入|利润|减排|投资|交付|增长|出口){{0,3}}(?:计划|目标(?!{AIMED_AT})|规划(?!师))"
    r"|(?:左右)?(?:(?:的)?(?:这一|这个|该)(?:政策|年度|长期|预期)?)?目标(?!任务|管理|责任)"
)
"""达到5亿元的目标, 2%这一目标, 5600万人次目标."""
OF_YEAR = re.compile(r"[^，。；,;]{0,12}的[^，。；,;]{0,4}(?:年度|全年)[^，。；,;]{0,4}目标")
FORESEEN, STRIVEN = "预计", "争取"
"""In a review of a year that is hardly over: an estimate of what has been reached, and what has been won."""
GRANTS = re.compile(r"[\u4e00-\u9fff]{0,6}?(?:资金|债券|补助|投资|转移支付)")
"""争取上级资金: what is won."""
NAMES = ("ordinal", "structural", "duration")
"""Kinds of what is counted in passing: 苹果公司可能推出首款."""
URGED = re.compile(r"(?:要|将|拟|积极|全力|努力|大力|进一步|继续)[^，。；,;]{0,4}$")
"""要积极争取: somebody is to win it."""
SHARING = re.compile(r"占[^，。；,;]*$")
"""占预计规模的: what is foreseen is the whole of a share."""
AIMS = ("个", "项", "条", "大")
"""12个目标: units by which aims themselves are counted."""
_TOLD = r"决算|执行[数率]|已|前值|初值|目前|截至|截止|实际|去年|上年|此前|原|曾|现[有为]|实现了|比(?![重例率值])(?<!占比)|较|[高低多少大小快慢强弱好优差早晚]于|同比|环比|其中有|目标的|(?<![为除])了(?!解)|一度|(?<!每)年(?!均)|月|日(?!均)|季度|而|但"
FORETELLS = re.compile("(?:预计|(?<![的难中年期场致])预测)[，,：:]")
"""世界银行预计，2024年经济增长2.6%: the words of a forecast, which hold to the end of the sentence."""
NOT_FORETOLD = re.compile(
    "已|前值|初值|目前|截至|截止|实际|去年|上年|此前|同期|当前|，而|现[有为]|警戒|尽管|虽然|曾|(?<![为除])了(?!解)|[高低多少快慢]于[今本去上][年月季]"
)
"""Words of what is known, inside a forecast."""
FACT = re.compile(rf"{_TOLD}|完成|[；;]")
"""Words of what is so already, or of another time: they end a plan that the clauses before have told."""
FACT_IN_LIST = re.compile(_TOLD)
"""The same in a list of what is to be done, whose items semicolons part, and of which 完成改造12个 may be one."""
ITEM = re.compile(
    r"[；;]\s*(?P<done>建成|完成)?(?(done)|(?:新[建增改]|[改扩]建|改扩建|建设|改造|引进|引育|培育|培养|打造|开工|整治|修复|治理|发放|安排|开通|创建|组织|举办|开展|提供"
    r"|实施|推进|种植|植树|造林|支持|帮助|选派|招引|招聘|选聘|压减|淘汰))[^；;]*$"
)
"""；引进教师800名: an item of a list that says what is to be done; ；建成12所 may tell what has been."""
STRIVEN_IN_LIST = re.compile("确保|力争|争取")
HELD_OUT = ("预计", "力争", "确保")
"""Words of planning that are no deed: they open a list of what is to come, where 拟投资 tells of one investor alone."""
BARE_ITEM = re.compile(
    rf"[；;]\s*(?:(?:其中|预计)[，,：:]?)?[\u4e00-\u9fff]{{2,24}}?(?:[增减]长|提高|下降|达到?|为|约|超过?|[减增]少|增加|在|控制)*{HEDGE}?"
)
"""；社会消费品零售总额5亿元: an item that has a noun and its number alone, or how it moves, goes on with what opens the list."""
COMING = re.compile(
    r"[^，。；,;\d]{0,12}?(?:(?:20)?\d\d年?(?:\s?[-—–~～至到/、]\s?(?:20)?\d\d年?)*E?年?度?|今明[后]?[两三]年|未来[两三]年|[今明后]年(?:[上下]半年)?|全年|[上下]半年|[一二三四]季度)"
)
"""公司2024-2026年: the time that a forecast is of, right after its word."""
LISTED_ON = re.compile(r"\s?[、/和与及]\s?[+＋]?")
"""20%、28%和22%: what goes on with a list is what its first member is."""
PRICED = re.compile(
    r"(?:左右|以上)?[）)]?[；;，,](?:[当目]前股价|现价|最新收盘价)?(?:分别)?对应[^，。；,;\d]{0,24}"
)
"""，对应PE分别为20倍: a price held against what is foreseen."""
NEXT_YEAR = re.compile(
    r"[、，,；;]\s?(?:(?P<year>20\d\d)年|[明后]年)(?:[、和及与](?:20\d\d|[明后])年)*(?:分别|则|将|再|进一步)*"
)
"""，2025年: a forecast goes on with a later year than the one that it was of."""
GROWTH = re.compile(
    rf"(?:左右|以上|以内)?\s*[，,（(]\s*(?:约?同比|环比|按年|[比较](?:上年|去年)[^，。；,;\d]{{0,10}}?)[^，。；,;\d]{{0,4}}?[增减升涨降提多少长加高跌][^，。；,;\d]{{0,3}}{HEDGE}?"
)
"""，同比增长30%: by how much what is foreseen is more than what was."""
UNDERLYING = re.compile(
    rf"(?:左右|以上)?[）)]?[；;，,](?:预计|实现|公司|归属于[^，。；,;\d]{{0,12}})*扣(?:非|除非经常性损益)[^，。；,;\d]{{0,20}}{HEDGE}?"
)
"""；扣非净利润为5亿元: the same forecast without what happens once."""
AGAINST_THEN = re.compile(r"(?<=[，,（(])(?:约?同比|环比|[比较](?:上年|去年)(?:同期|年初)?)")
BESIDE = re.compile(rf"{GROWTH.pattern}$")
TO_BE_DONE = ("将", "拟", "计划", "规划", "力争", "争取", "确保", "要")
NO_PLAN = (
    # 将投资额, 将建设用地: 将 is 把, or what follows is the name of something
    r"(?!(?<=将投[资入])(?:[者额款]|使用|运营|生产)|(?<=将建设)(?:用地|单位|项目)|(?<=将建成)(?:区|后)|(?<=将[^达].)的)"
    r"(?<!成功争取)(?!(?<=争取)(?:[了得]|到(?![\d二今明本年])))"  # 争取到资金: it has been reached
    r"(?<![虚模比]拟)(?!(?<=拟)[合人物态声])"  # 虚拟, 拟人
    # “…”计划, 养老金计划, 计划生育: the name of a plan, and what 计划 is part of
    r"(?!(?<=[”\"」]计划))(?!(?<=(?:管理|信托|持股|激励|资管|理财|养老|年金)计划))(?!(?<=规划)(?:许可|审批|部门|局|[师馆院]))(?!(?<=计划)(?:生育|经济|单列|项目|人才|专项|志愿))"
    rf"(?!(?<=目标){AIMED_AT})"  # 目标价, 目标客户
    r"(?!(?<=利率目标)区间)"  # 联邦基金利率目标区间: the rate as it is
    r"(?!寿命|完成[率度]|[、”」》]|(?<=计划)[(（])"  # 预期寿命, 计划完成率, 大科学计划、
    # 预期指数; 降雨预期大幅改善: the expectation itself changes
    rf"(?!(?<=预期)(?:指数|的(?!{HEDGE}?$)|[下中差之]|管理|(?:大幅|明显|持续|有所|进一步|逐步|不断|再度|继续|略有)?"
    r"(?:改善|好转|恶化|增强|减弱|升温|降温|回暖|走[强弱]|转[强弱]|向好|落空|兑现|稳定|强烈|偏[强弱])))"
)
"""Around a word of planning that plans nothing: part of another word or of a name, or told of what has been."""
NOUNS = ("预期", "目标", "计划", "规划")
"""Words of planning that name the plan as well."""
AHEAD_OF = re.compile(
    r"(?:高出|超出|低出|多出)[^，。；、]{0,8}$|超(?:过|额完成)?(?:全?年度?|年初|既定|原定?|预定|总)*$"
)
"""高出预期目标1.9个点, 超年度计划28%: by how much the result is ahead of the plan."""
POINTS = re.compile(r"[\d.]+个(?:百分|千分)?点")
"""低于年计划的0.7个百分点: a difference, and not what was planned."""
FROM_KNOWN = re.compile(
    rf"[从由](?:[去上前]年|上?同期|目前|现有?|当前|(?:19|20)\d\d年)[^，。；,;]{{0,8}}的?{HEDGE}?$"
)
"""预计由去年同期的1.8亿元减至1.5亿元: what it is to move from is known."""
_NOW = rf"(?:现在|现有|目前|当前|原来|原先|此前|去年|上年|(?:19|20)\d\d年)?的?{HEDGE}?"
MOVES_FROM, MOVED_TO = (
    re.compile(rf"(?<!预期)(?<!目标)(?<!预测)[由从]{_NOW}$"),
    re.compile(
        r"(?:左右|以上)?[\u4e00-\u9fff]{0,6}?(?:逐步|逐年|进一步|大幅|再)*(?:提高?升?|增[加长]?|扩[大展]?|拓展|缩[短小减]?|压[缩减]|减[少]?|下?降低?|上?升|[上下]?调整?|变|转|延长|恢复|拓展|增[至到])(?=[至到为])"
    ),
)
"""将从20%提升至30%: what it is now stands between them, whatever is planned; an aim that is changed was one."""
TO_MOVE = re.compile(rf"将[由从](?!业|事)[^，。；,;]{{2,40}}[至到为]{HEDGE}?$")
"""将从20%提升至: up to the aim itself."""
SET_AGAINST_PLAN = re.compile(
    r"(?:超过?|超出|[高低好强弱差逊]于|不及|不如|未达|符合)[^，。；、]{0,8}$|[高低快慢]于[^，。；、]{0,16}[%点元]的$|[比较](?:原先?|此前|先前|既定|年初|年度|全年)?$"
)
"""低于年度计划, 高于7%的预期, 比原计划: a result is held against the plan that is named next."""
OF_A_PLAN = re.compile(r"(?:占|为|相当于)(?:全?年度?|全年|总)?$")
"""占年度计划的105%, 为年计划的10%: how much of it has been done."""
AHEAD_OF_PLAN_BY, LEAD = (
    re.compile(r"[比较][^，。；、\d]{0,8}$"),
    re.compile(r"(?:值|水平)?[高低多少快慢好差]"),
)
"""比分析师的预期高出30亿: the plan stands between 比 and by how much the result is ahead of it."""
ADMITTED = re.compile("(?:入选|入围|获批|获评|荣获|[列纳]入)[^，。；、]{0,12}$")
"""入选国家培养计划: the plan is a title, which has been won; 列入年度计划的36个项目 are those of a plan."""
ATTRIBUTE = re.compile(
    r"的[^，。；,;的]{1,24}?(?:(?<!业)已经?|(?:去|上|前)年|目前|实际(?!上|控制)|现已|累计完成)[^，。；,;]*$"
)
"""计划投资12亿元的医院项目已完成投资8亿元: what was planned says which one is meant, and a result is told of it."""
COMPLETED = re.compile(r"(?<!要)(?:完成|达成)了?[^，。；、]{0,20}$")
"""完成年度计划: so much of the plan has been done."""
TASK = re.compile(rf"(?:收入|支出|征收|投资|销售|贷款|入库)任务数?(?:是|为|[:：])?{HEDGE}?$")
"""财政收入任务174万元: what was to come in."""
HAS_DONE = re.compile(rf"(?:完成|达成)了?(?:{HEDGE}|\s)*$")
OF_PLAN = re.compile(rf"值?的?\s?{HEDGE}?")
MEASURE_REACH = 24
"""How far before a word of planning may stand what holds a result against it, in characters."""


class Targets:
    """Tells the targets of one document."""

    def __init__(self, text: str, spoken_on: date | None) -> None:
        self._text, self._spoken_on = text, spoken_on
        self._may_list = "目标" in text
        named = YEARS.finditer(text) if spoken_on is None else ()
        self._years = [(one.start(), one[1], self._is_striven_for(one.start())) for one in named]

    def has(
        self,
        figure: Figure,
        place: Place,
        start: int,
        right: str,
        *,
        named_at: int,
        planned: tuple[int, int] | None,
    ) -> bool:
        """Whether the figure at `start` is a target, of which `right` says more.

        `named_at` is where the date stands that governs it; `planned` is the span of the figure before it in its sentence,
        if that is a target.
        """
        if self._is_base(place, start, right):
            return False
        return (
            (_is_named_after(figure, right) and not self._is_part_of_plan(figure, place, start))
            or (named_at >= place.sentence.start and self._is_to_come(figure))
            or self._is_horizon(place, start)
            or self._is_by_end_of_plan(place, start)
            or self._is_urged(place, start)
            or self._is_foretold(figure, place, start)
            or self._is_listed(start)
            or self._is_planned(place, start)
            or TO_MOVE.search(self._text, place.clause.start, start) is not None
            or self._is_headed(place, start)
            or self._is_budgeted(figure, place, start)
            or figure.period in _laid_out(place.block.section)
            or self._is_amount_of_plan(figure, place, start)
            or (planned is not None and self._goes_on(planned, place, start))
        )

    def _is_base(self, place: Place, start: int, right: str) -> bool:
        """Whether the figure is what something is to move from: 20% of 将从20%提升至30%."""
        moves = MOVED_TO.match(right) is not None
        return moves and MOVES_FROM.search(self._text, place.clause.start, start) is not None

    def _is_part_of_plan(self, figure: Figure, place: Place, start: int) -> bool:
        """完成54%的销售目标: how much of what was aimed at has been done."""
        is_part = figure.kind in ("percent", "ratio")
        return is_part and HAS_DONE.search(self._text, place.clause.start, start) is not None

    def is_of_year(self, figure: Figure, place: Place, start: int, right: str) -> bool:
        """Whether a target is one of the year: 3%左右的年度调控目标, or the plan that something done is set against."""
        says_so = "年" in right and OF_YEAR.match(right) is not None
        return says_so or self._is_amount_of_plan(figure, place, start)

    def _is_amount_of_plan(self, figure: Figure, place: Place, start: int) -> bool:
        """完成年初预算95亿元的56%: whether it is the amount of a plan that something is held against."""
        return planned(self._text, place.clause.start, start, figure.end) is not None

    def _is_budgeted(self, figure: Figure, place: Place, start: int) -> bool:
        """年初预算为5亿元: whether it is what was to be spent."""
        is_bare = figure.kind == "count" and figure.unit is None
        if figure.kind != "money" and not is_bare:
            return False
        is_task = TASK.search(self._text, place.clause.start, start) is not None
        if is_task and COMPLETED.search(self._text, place.clause.start, start) is not None:
            return False
        return is_task or is_budget(self._text, place.clause.start, start, figure.end)

    def is_past_for(self, figure: Figure, place: Place, start: int) -> bool:
        """Whether its period has ended on the day that the document speaks from, while its clause says what is to be done.

        What is foreseen (预计6月增长3%) may be of a time that has passed.
        """
        last = bounds(figure.period)[1]
        if last is None or self._spoken_on is None or last >= self._spoken_on:
            return False
        since = max(place.clause.start, start - WINDOW)
        words = _words().finditer(self._text, since, start)
        return any(word[0].startswith(TO_BE_DONE) for word in words)

    def _is_to_come(self, figure: Figure) -> bool:
        """Whether its period begins after the day that the document speaks from."""
        first = bounds(figure.period)[0]
        return first is not None and self._spoken_on is not None and first > self._spoken_on

    @cached_property
    def _last_plan(self) -> str:
        """The last year of the latest five-year plan that the text names; "" where it names none."""
        return max((period[-4:] for period in plans_named(self._text)), default="")

    def _is_striven_for(self, at: int) -> bool:
        """Whether the year at an offset is one by which something is to be: 力争到2030年."""
        return STRIVES.search(self._text, max(0, at - MEASURE_REACH), at) is not None

    def _speaks_from(self, place: Place) -> str:
        """The year that an undated text speaks from in a sentence: the last that it names, but for what that strives for."""
        span = place.sentence
        return max(
            (
                year
                for at, year, striven in self._years
                if not (striven and span.start <= at < span.end)
            ),
            default="",
        )

    def _is_horizon(self, place: Place, start: int) -> bool:
        """Whether it says by when it is to be: 力争到2030年，, or 到2025年， in an undated text that speaks from no later year."""
        low = max(place.sentence.start, start - LIST_REACH)
        horizons = list(HORIZON.finditer(self._text, low, start))
        if not horizons:
            return False
        by = horizons[-1]
        is_ahead = by["end"] is None and self._spoken_on is None
        is_ahead = is_ahead and by["year"] >= self._speaks_from(place)
        is_striven = REVIEW.search(place.block.section) is None and self._is_striven_for(by.start())
        if not is_ahead and not is_striven:
            return False
        return self._is_open(by.end(), start)

    def _is_by_end_of_plan(self, place: Place, start: int) -> bool:
        """Whether it is to be by the end of a five-year plan that is not over: 到“十四五”末，森林覆盖率提高到24%."""
        low = max(place.sentence.start, start - LIST_REACH)
        ends = list(PLAN_ENDS.finditer(self._text, low, start))
        if not ends or REVIEW.search(place.block.section) is not None:
            return False
        last = plans_named(ends[-1]["plan"])[0][-4:]
        if self._spoken_on is not None:
            is_over = str(self._spoken_on.year) > last
        else:
            is_over = max(self._speaks_from(place), self._last_plan) > last
        return not is_over and self._is_open(ends[-1].end(), start)

    def _is_urged(self, place: Place, start: int) -> bool:
        """Whether its sentence says what is to be done this year: 今年要新建学校6所；引进教师800名."""
        if REVIEW.search(place.block.section) is not None:
            return False
        urged = URGES.search(self._text, max(place.sentence.start, start - LIST_REACH), start)
        if urged is None:
            return False
        return FACT_IN_LIST.search(self._text, urged.end(), start) is None

    def _is_foretold(self, figure: Figure, place: Place, start: int) -> bool:
        """Whether its sentence opens with who foretells what: 机构预测，明年CPI上涨2%左右."""
        if figure.kind in NAMES:
            return False
        said = FORETELLS.search(self._text, max(place.sentence.start, start - LIST_REACH), start)
        return said is not None and NOT_FORETOLD.search(self._text, said.end(), start) is None

    def _is_open(self, end: int, start: int) -> bool:
        """Whether nothing is told as a fact between words that say by when, which end at `end`, and the figure."""
        since = max(end, *(1 + self._text.rfind(mark, end, start) for mark in "；;"))
        told = FACT.search(self._text, since, start) or DONE_BY.search(self._text, end, start)
        return told is None

    def _is_listed(self, start: int) -> bool:
        """Whether it stands in a list that 预期目标是： opens."""
        if not self._may_list:
            return False
        opened = OPENED.search(self._text, max(0, start - LIST_REACH), start)
        return opened is not None and "。" not in self._text[opened.end() : start]

    def _is_headed(self, place: Place, start: int) -> bool:
        """Whether its section is one of plans, and its own clause tells no fact."""
        if not _is_plan(place.block.section):
            return False
        return DONE_ALREADY.search(self._text, place.clause.start, start) is None

    def _is_planned(self, place: Place, start: int) -> bool:
        """Whether the clause says 计划 or 力争."""
        since = max(place.clause.start, start - WINDOW)
        if FROM_KNOWN.search(self._text, since, start):
            return False
        words = list(_words().finditer(self._text, since, start))
        is_review = bool(words) and REVIEW.search(place.block.section) is not None
        return any(
            not self._is_measure(since, word, start)
            and ATTRIBUTE.search(self._text, word.end(), start) is None
            and not (word[0] == STRIVEN and (is_review or self._is_won(word, since)))
            and not (word[0] == FORESEEN and (is_review or self._is_whole(word, start)))
            for word in words
        )

    def _is_won(self, word: re.Match[str], since: int) -> bool:
        """Whether it is told what has been got, and nobody is urged to: 争取上级资金3亿元, and not 要积极争取上级资金."""
        if GRANTS.match(self._text, word.end()) is None:
            return False
        return URGED.search(self._text, since, word.start()) is None

    def _is_whole(self, word: re.Match[str], start: int) -> bool:
        """Whether what is foreseen is only what the figure is a part of: 占预计规模的77%."""
        shares = SHARING.search(self._text, max(0, word.start() - MEASURE_REACH), word.start())
        return shares is not None and self._text.rfind("的", word.end(), start) >= 0

    def _is_measure(self, since: int, word: re.Match[str], start: int) -> bool:
        """Whether a result is held against the plan that the word names: 超预期，达到12亿元, 完成年度计划的95%.

        The number of such an expectation is foreseen itself: 高于预期的4.2%.
        """
        if word[0] not in NOUNS:
            return False
        before = max(since, word.start() - MEASURE_REACH), word.start()
        if any(way.search(self._text, *before) for way in (ADMITTED, OF_A_PLAN, COMPLETED)):
            return True
        if AHEAD_OF.search(self._text, *before) and "的" not in self._text[word.end() : start]:
            return True
        if SET_AGAINST_PLAN.search(self._text, *before) and POINTS.match(self._text, start):
            return True
        if AHEAD_OF_PLAN_BY.search(self._text, *before) and LEAD.match(self._text, word.end()):
            return True
        beside = OF_PLAN.fullmatch(self._text, word.end(), start)
        return beside is None and SET_AGAINST_PLAN.search(self._text, *before) is not None

    def _goes_on(self, planned: tuple[int, int], place: Place, start: int) -> bool:
        """今年拟安排8000亿元，其中中央5500亿元: a plan goes on until the text tells a fact or names another time.

        What follows a budget or a task is what came of it: 年初预算1184万元，实现支出1504万元.
        """
        begun, planned_to = planned
        since = max(0, begun - WINDOW)
        if TASK.search(self._text, since, begun) or is_budget(self._text, since, begun, planned_to):
            return False
        between = self._text[max(planned_to, start - WINDOW) : start]
        if between.endswith(NOUNS) and POINTS.match(self._text, start):
            return False  # 高于12%的目标14.4个百分点: by how much the result is ahead
        if LISTED_ON.fullmatch(between):
            return True
        if any(way.fullmatch(between) for way in (GROWTH, UNDERLYING, PRICED)):
            return self._is_told_to_come(place, begun)
        if (later := NEXT_YEAR.match(between)) and self._is_later(later["year"], place, begun):
            between = between[later.end() :]
        if ";" in between or "；" in between:
            return self._is_item(place, planned_to, start)
        if BESIDE.search(self._text, since, begun):
            return False  # it goes on no further than that growth
        return FACT.search(between) is None and BETWEEN.fullmatch(between) is None

    def _is_told_to_come(
        self, place: Place, begun: int, words: tuple[str, ...] | None = None
    ) -> bool:
        """Whether the sentence says before a figure what will be, and not only what was expected: 预计为5亿元.

        `words` where it must say so with one of them.
        """
        low = max(place.sentence.start, begun - LIST_REACH)
        told = list(_words().finditer(self._text, low, begun))
        if not told or told[-1][0] in NOUNS or (words and told[-1][0] not in words):
            return False
        coming = COMING.match(self._text, told[-1].end(), begun)
        since = told[-1].end() if coming is None else coming.end()
        since_then = AGAINST_THEN.sub("", self._text[since:begun])
        return FACT_IN_LIST.search(since_then) is None

    def _is_later(self, year: str | None, place: Place, begun: int) -> bool:
        """Whether a year is after the one that a forecast, whose figure stands at `begun`, was of; 明年 always is."""
        if year is None:
            return True
        named = YEARS.findall(self._text, max(place.sentence.start, begun - LIST_REACH), begun)
        return bool(named) and year > named[-1]

    def _is_item(self, place: Place, planned_to: int, start: int) -> bool:
        """Whether it is of an item that goes on with a list of what is to be done: 计划新建学校6所；引进教师800名."""
        opens = max(self._text.rfind(mark, planned_to, start) for mark in "；;")
        if (
            BARE_ITEM.fullmatch(self._text, opens, start) is not None
            and FACT_IN_LIST.search(self._text, opens, start) is None
            and self._is_told_to_come(place, planned_to, HELD_OUT)
        ):
            return True
        item = ITEM.match(self._text, opens, start)
        if item is None or FACT_IN_LIST.search(self._text, planned_to, start) is not None:
            return False
        low = max(place.sentence.start, start - LIST_REACH)
        if item["done"] and STRIVEN_IN_LIST.search(self._text, low, start) is None:
            return False
        return self._is_told_to_come(place, planned_to)


def _is_named_after(figure: Figure, right: str) -> bool:
    """达到5亿元的目标, 2%这一目标: whether the words after it call it an aim; 12个目标 are so many aims."""
    may_name = "的" in right or "目标" in right
    return may_name and figure.unit not in AIMS and AFTER.match(right) is not None


@lru_cache(maxsize=1024)
def _is_plan(section: str) -> bool:
    """Whether a heading of the path says that what follows is to come."""
    return any(
        PLAN.search(heading) is not None and REVIEW.search(heading) is None
        for heading in section.split("/")
    )


@lru_cache(maxsize=1024)
def _laid_out(section: str) -> frozenset[str]:
    """The five-year plans that the second halves of headings lay out: “十三五”发展成就和“十四五”主要目标."""
    later = [heading.partition(AND)[2] for heading in section.split("/")]
    halves = [half for half in later if PLAN.search(half) and not REVIEW.search(half)]
    return frozenset(period for half in halves for period in plans_named(half))


@cache
def _words() -> re.Pattern[str]:
    return re.compile(trie(language().words.targets) + NO_PLAN)
