"""What closes the words before a number without belonging to what it measures: adverbs, copulas, times, glosses.

In 地区生产总值（GDP）上半年同比大幅 all but the first word. A name of the catalogue is never cut.
"""

from __future__ import annotations

import re  # noqa: TC003 - the compiled build asks for the types of the fields of a tuple when it is loaded
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.nouns.names.naming import lengths
from flows.extract.text.alternations import any_of, trie
from flows.extract.text.words import tagged
from flows.regex import regex
from schemas.catalogue.indicators import by_name
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flows.extract.text.words import Words

GLOSS = regex(r"[(（][^()（），。；：]{1,40}[)）]")
"""What a name is also called: 地区生产总值（GDP）."""
ASIDE = regex(r"[(（][^()（），。；]{1,24}[)）]")
"""以8.4亿英镑（约合13亿美元）的价格: between the number and 的."""


INSIDE = regex(
    r"(?<=[\u4e00-\u9fff])[(（]((?![一二三四五六七八九十])[\u4e00-\u9fff])[)）](?=[\u4e00-\u9fff])"
)
"""企（事）业单位: a character of the word, which it may be read with and without."""


def without_gloss(name: str) -> str:
    """The name without what it is also called."""
    return GLOSS.sub("", INSIDE.sub(r"\1", name)) if "(" in name or "（" in name else name


OTHERS = regex(
    r"(?<=[\u4e00-\u9fff])[(（](?:(?P<those>[\u4e00-\u9fff、]{2,6})|[一二](?=[)）]型))[)）](?=[\u4e00-\u9fff])"
)
"""执业（助理）医师, 公办（民办）幼儿园: who else is meant by the noun after the bracket; 小（一）型: of which class."""
NOUNS = tuple("nbjxc")
PLACES = ("ns", "nr", "nt")


@lru_cache(maxsize=4096)
def with_others(name: str) -> str:
    """The name without glosses, but with the brackets inside it that name others whom its noun counts, too.

    >>> with_others("执业（助理）医师"), with_others("地区生产总值（GDP）增速"), with_others("投资（不含农户）增速")
    ('执业（助理）医师', '地区生产总值增速', '投资增速')
    """
    parts, at = [], 0
    for one in OTHERS.finditer(name):
        if one["those"] is None or _are_nouns(one["those"], name[one.end() :]):
            parts += [without_gloss(name[at : one.start()]), f"（{one[0][1:-1]}）"]
            at = one.end()
    return "".join(parts) + without_gloss(name[at:])


def _are_nouns(words: str, following: str) -> bool:
    """Whether the words are nouns, or tell nouns apart, and no places or persons, and the head is what follows them."""
    *others, head = [*tagged(words), tagged(following)[0]]
    is_head = head[1] == "v" and head[0] in by_name()  # 高职（专科）招生
    return all(_is_noun(tag) for _, tag in others) and (is_head or _is_noun(head[1]))


def _is_noun(tag: str) -> bool:
    return tag == "vn" or (tag[0] in NOUNS and tag not in PLACES)


GLOSS_TAIL = regex(rf"{GLOSS.pattern}$")


_DIGITS = r"[\d一二两三四五六七八九十几]"
TIME: str = (
    rf"(?:民国\s?{_DIGITS}{{1,3}}年|[今去上前]\((?:1[0-3]\d|\d{{4}})\)年|\d{{4}}年?|\d{{1,2}}月?\s?[-—–－~～至]\s?\d{{1,2}}月份?|\d{{1,2}}月\d{{1,2}}日|\d{{1,2}}日|[今去上前明本当同下]{_DIGITS}?个?(?:年度?|季度?|月份?|周|日|届|期|轮|交易日)|\d{{1,2}}月份?|[上下]半年"
    rf"|[“\"]?十[一二三四五]五[”\"]?(?:时期|期间|期?末|以来|[前头后][一二两三四\d]年)|前?[一二三四1-4]季度|第[一二三四1-4]季度|[Qq][1-4]|{_DIGITS}+个?[年月日天周](?=前|来|间|内|后))(?:度|末|底|初|全年|以来|同(?:档|学|时)?期|同时段|期间|前|来|间|内|后|[上下]半年|前?[一二三四]季度)*"
)
"""A stretch of time, or the one that another is compared with."""
BASIS = "同比|环比|相比|相较|对比|由|从|自|在|较|比|与|同|和"
QUOTED = r"[“\"][\u4e00-\u9fff\d]{1,5}[”\"]"
"""比去年“双十一”, 比2008年“十一”黄金周: the occasion that a comparison starts from."""
BY = r"(?:按|以(?![上下内外来及]))"
"""Before what something is reckoned by: 按上年价格计算, 以载重吨计."""
RECKONED_IN = rf"{BY}[\u4e00-\u9fff]{{1,12}}?(?<![合总共累小统审估预会设])计"
"""以美元计."""
ACCOUNTING = (
    rf"{BY}[\d\u4e00-\u9fff]{{1,14}}(?:计算|换算|折算|折合|折|核算|计价|口径)(?:为|成|下|后)?(?:人民币)?|按[年月季周日]|按年率"
    rf"|{RECKONED_IN}"
    r"|经[\u4e00-\u9fff]{1,6}调整后?|(?:扣除|剔除)[\u4e00-\u9fff]{1,8}(?:因素|影响|项目)(?:影响)?之?后?|(?:按|以)?(?:同|可比)口径(?:下)?"
)
"""How it was reckoned: an adverbial, and no part of the name."""
_PRICES = "(?:当年|当期|现行|可比|不变|固定|基本|现)"
AT_PRICES = regex(
    rf"[按以](?:(?:\d{{4}}|[上基]|报告|本)[年期]的?{_PRICES}?|{_PRICES})价格?(?:水平)?$"
)
"""总产值按可比价格, 增加值以2020年不变价: at which prices it was reckoned, and no price that moves."""
THAN_BUDGET = regex(
    rf"[比较](?:{TIME}|年初|初步|调整后?|[年的]){{0,3}}(?:(?:预算执行|执行|预算|决算|预计完成|预计执行|实际完成|完成|快报)数?|(?<!年)基数)(?:同口径)?$"
)
"""支出比2023年执行数, 收入较上年决算数: which figure of the accounts it is compared with."""
FROM_PLAN = rf"[由从](?:{TIME}|年初|原定?|最初|[年的]){{0,3}}"
"""赤字率由年初预算安排的, 投资从原计划的: what had been laid down, from which it moved; up to the words for that."""
OCCASION = r"(?:[在当比较][\u4e00-\u9fff]{2,12}?(?:之?(?<!的)[后前]|时|之际)|在[\u4e00-\u9fff]{0,4}(?:交易|过程|竞价|拍卖|测试|比赛|谈判|训练)中|[从由自][\u4e00-\u9fff]{2,8}?(?:之?(?<!的)[后前初]|时))"
"""收益率在数据发布后, 价格比疫情前, 收入由改革前: on or since what occasion, an adverbial."""
AMONG_ALL, AMONG_CLOSERS = r"在(?:全[国省市县区州球]|国内|省内|业内|同类[省市])", "国省市县区州球内"
"""总产值在全国率先突破千亿元: among whom it was the first, an adverbial."""
FOOTING, FOOTING_CLOSES = (
    r"(?:在[^，。；;]{2,24}?|(?<=[年月天期%])[^，。；;]{0,8}?)基础上再?",
    "上再",
)
"""产量在上年基础上, 在2020年的基础上再: what a change starts from."""
UNDER = r"在[^，。；;]{2,24}?(?<![以名旗线门地天])下"
"""汽车制造业在新车型带动下: what brought the change about, an adverbial; not 在其名下."""
_WAY = "(?:持平|上涨|上升|增长|下降|下跌|涨|跌|升|降|增|减|正|负|平)"
TURNED = rf"由(?:{TIME}(?:同期)?的?)?(?:基本)?{_WAY}转(?:[为成]|[涨跌升降增减正负](?:为|后)?)?"
"""价格由上月持平转为, 利润由负转正: from which way to which, before by how much it moved then."""
TURNED_CLOSERS = "转为成后涨跌升降增减正负"
TIME_CLOSERS = "0123456789年月日度期季份届周轮天前来间内后末底初的和及比起"
PRICE_CLOSERS = "价格平"
BUDGET_CLOSERS = "数算径"
ACCOUNTING_CLOSERS = "为成下后算合折币价计径年月季周日率整素响目"


LEVEL = "水平"


class _Tail(NamedTuple):
    """What may close a phrase, and the characters that it ends with, white space aside."""

    pattern: re.Pattern[str]
    closers: frozenset[str]


@cache
def _tails() -> tuple[_Tail, ...]:
    """What closes a phrase without belonging to its name: adverbs and copulas, times, a rate's unit, a gloss."""
    names, units = vocabulary(), language().units
    trailing, bases, laid_down = names.edges.trailing, names.edges.bases, names.speech.laid_down
    time = rf"(?:{TIME}|{trie(bases)})"
    return (
        _Tail(
            regex(rf"(?:{BASIS})\s?{TIME}的?{QUOTED}(?:{trie(bases)})?$"),
            _closers(bases, '”"'),
        ),
        _Tail(
            regex(rf"{FROM_PLAN}{trie(laid_down)}{{1,2}}数?的?$"),
            _closers(laid_down, "数的"),
        ),
        # Before the adverbs, which take 计 of 以吨计.
        _Tail(regex(rf"(?:{ACCOUNTING})$"), frozenset(ACCOUNTING_CLOSERS)),
        _Tail(
            regex(rf"(?:{any_of(trailing)}|[\s“\"、，,(（:：])+$"),
            _closers(trailing, '“"、，,(（:：'),
        ),
        _Tail(regex(rf"(?:平均)?(?<!总){LEVEL}$"), frozenset("平")),
        _Tail(
            regex(rf"(?:{BASIS})?\s?{time}(?:{time}|的|和|及|相比|起|\s)*$"),
            _closers(bases, TIME_CLOSERS),
        ),
        _Tail(regex(rf"(?:{OCCASION})$"), frozenset("后前时际初中")),
        _Tail(regex(f"{AMONG_ALL}$"), frozenset(AMONG_CLOSERS)),
        _Tail(regex(rf"(?:{FOOTING})$"), frozenset(FOOTING_CLOSES)),
        _Tail(regex(rf"{UNDER}$"), frozenset("下")),
        _Tail(regex(rf"{TURNED}$"), frozenset(TURNED_CLOSERS)),
        _Tail(
            regex(
                rf"(?<=[\u4e00-\u9fff)）])(?:每(?:{trie(units)}|[年月日天周户晚]|学期|学年|季度|课时))+$"
            ),
            _closers(units, "年月日天周户晚期度时"),
        ),
        _Tail(GLOSS_TAIL, frozenset(")）")),
    )


def _closers(words: Iterable[str], others: str) -> frozenset[str]:
    return frozenset(word[-1] for word in words) | frozenset(others)


def trimmed(words: Words, text: str, start: int, end: int) -> int:
    """The end of text[start:end] without the adverbs, copulas and dates that close it, and are not inside a word."""
    return trimmed_to(words, text, start, end)[0]


def trimmed_to(words: Words, text: str, start: int, end: int) -> tuple[int, int]:
    """The end of the trimmed text[start:end], and where a name of the catalogue begins that closes it; else the end twice."""
    end = _without_aim(text, start, end)
    while start < end:
        at = _before_reckoning(words, text, start, end)
        if at is None:
            length = _named_at(text, start, end)
            if length:
                return end, end - length
            if text.endswith(LEVEL, start, end) and _is_quality(words, text, start, end):
                break
            at = _before_tail(words, text, start, end)
        if at is None or at == end:
            break
        end = at
    return end, end


def _without_aim(text: str, start: int, end: int) -> int:
    """The end of text[start:end] without the word that it is an aim, or is to grow: 经济增长预期目标为, 地区生产总值预期增长."""
    if start < end - len("预期") and text.startswith(TO_GROW, end - len("预期")):
        end -= len("预期")
    aim = AIMED.search(text, start, end)
    is_whole = aim is not None and aim[0].startswith(TASK) and text.startswith("的", end)
    return aim.start() if aim is not None and aim.start() > start and not is_whole else end


def _before_reckoning(words: Words, text: str, start: int, end: int) -> int | None:
    """Where what is foreseen, or reckoned by prices or a budget, begins that closes text[start:end]; names may end so, too."""
    closing = text[end - 1]
    if closing in FORESEEN_CLOSERS:
        foreseen = FORESEEN.search(text, start, end)
        if foreseen is not None and foreseen.start() > start:
            return foreseen.start()
    for closers, tail in ((PRICE_CLOSERS, AT_PRICES), (BUDGET_CLOSERS, THAN_BUDGET)):
        if closing in closers and (at := _tail(words, tail, text, start, end)) is not None:
            return at
    return None


def _before_tail(words: Words, text: str, start: int, end: int) -> int | None:
    """Where a tail begins that closes text[start:end]; None where it ends in none."""
    closing = text[end - 1]
    is_space = closing.isspace()
    for pattern, closers in _tails():
        if closing in closers or is_space:
            at = _tail(words, pattern, text, start, end)
            if at is not None:
                return at
    return None


AIM = r"(?:(?:(?:总体|主要)?预期)?目标(?:任务数?|值)?(?:设定|确定|定)?|(?<=收入)任务数?|(?<=支出)任务数?|(?<=投资)任务数?)"
"""经济增长预期目标为5%: of what it is the aim; that it is one is a field of its own."""
OF_AIM = regex(
    r"(?:左右|上下|以上|以下|以内)?的(?:年度|全年|年初|预期|既定|原定|规划|预定|设定|预测|当年|阶段性?|总|控制|考核|调控|管控|约束性|[国省市县]家?级?(?:下达|考核))*"
    r"(?:目标|计划|任务(?!量)|(?<=控制|考核|束性)指标)(?:任务|数|值|量|要求)?(?=[，。；,;、）)]|$)"
)
"""超过3000万人的年度目标, 高于5%左右的预期目标, 优于30微克/立方米的控制目标: the number is the aim of what was told."""
QUOTED_AIM = regex(
    r"(?:左右|上下|以上|以下|以内)?[”\"’'」](?:的|等)[^，。；,;、\d]{0,8}?目标(?:任务)?(?=[，。；,;、）)]|$)"
)
"""“充电桩达到2万个”等具体目标: likewise, of what was quoted."""
TO_GROW = ("预期增长", "计划增长", "计划下降")
"""地区生产总值预期增长6%: by how much it is to grow; what is told of 通胀预期上升 is the expectation itself."""
FORESEEN = regex(
    r"(?:(?<=收入|支出|投资|总额|总值|产值|利润|增速|[涨增降跌]幅|利率|产量|销量|需求|价格|盈利)|(?<=增加值|增长率|失业率))的?(?:预期|预测|预估)值?$"
)
"""一般公共预算收入预期13.3亿元, 对净利润的预测, 今年经济增速预期: of what it is foreseen in figures, unlike the expectation of inflation (通胀预期)."""
FORESEEN_CLOSERS = "期测估值"
TASK = "任务"
"""占投资任务的60%: the whole of a share keeps its name."""
AIMED = regex(rf"(?=[总主预目任]){AIM}(?:是|在|为|约)*$")
BASE = regex(r"[比较](?:[上去前今同往原常历\d]|.*[前后时]$)")
"""价格比上年, 产量比原计划, 价格比疫情前: no 价格比, which the dictionary has."""


def _tail(words: Words, tail: re.Pattern[str], text: str, start: int, end: int) -> int | None:
    """Where the tail of text[start:end] begins; the 能 of 产能 begins none."""
    match = tail.search(text, start, end)
    while (
        match is not None
        and match.start() < end
        and words.inside_word(match.start())
        and not BASE.match(match[0])
    ):
        match = tail.search(text, words.at(match.start()).end, end)
    if match is None:
        return None
    opens = words.at(match.start())  # 旅游花费|均, where 花费 ends a name and is no verb
    is_noun = opens.tag == "n" and opens.end < end and _named_at(text, start, opens.end)
    return opens.end if is_noun else match.start()


COMPARING = regex("[于比较与同超达到至]")


def _is_quality(words: Words, text: str, start: int, end: int) -> bool:
    """Whether 水平 is of what has no number but by it: 健康素养水平, where 库存水平 is how large the 库存 is."""
    what = words.at(end - len(LEVEL) - 1)
    measures = vocabulary().measures
    if text.endswith(measures.per_each, start, end - len(LEVEL)):  # 失业保险金月人均水平
        return COMPARING.search(text, start, end - len(LEVEL)) is None
    is_noun = what.tag == "n" and what.start >= start and what.end == end - len(LEVEL)
    if not is_noun or what.text in by_name() or COMPARING.search(text, start, what.start):
        return False
    return not what.text.endswith((*measures.measuring, *measures.amounts))


LONGEST_NAME = 16
RECKONED = ("同口径", "可比口径")
"""How a change was reckoned: the bore of a pipe is a 口径, too."""
VERBAL = ("实现", "完成")
"""Verbs that open some of the catalogue's names (完成投资): who did it is still to be found before them."""


def _named_at(text: str, start: int, end: int) -> int:
    """How many characters the catalogue's longest name takes that text[start:end] ends with."""
    names, most = by_name(), min(end - start, LONGEST_NAME)
    for length in lengths(2).get(text[max(start, end - 2) : end], ()):
        if length <= most and text[end - length : end] in names:
            verbal = text.startswith(VERBAL, end - length)
            return 0 if verbal or text.endswith(RECKONED, start, end) else length
    return 0
