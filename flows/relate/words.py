"""Words around amounts that say how they belong together, and what is left of a name without them."""

from __future__ import annotations

from flows.extract.text import joints
from flows.extract.text.alternations import trie
from flows.extract.text.moves import MOVE
from flows.regex import regex
from schemas.catalogue.language import language, moves

DASH = r"(?:—{1,2}|-|－|–|~|至|到)"
"""Between the ends of a range: 1—5月, 6月10日至20日."""
AND = "|".join(joints.AND)
"""Before the last item of a list."""
DEALT = regex(rf"\s*(?:[{joints.JOINTS}]|以及)\s*")
"""All that stands between the figures of a list: 740元和520元, 8个、7个."""
DEALT_OR_APART = regex(rf"\s*(?:[{joints.JOINTS}，]|以及)\s*")
"""The same, or a comma."""
PAST_YEARS = "上年|去年|前年"
"""A year before the one that the text speaks of."""
CARRIED = "结[转余]|[旧留滚积库]存|遗留|剩余|未[结完了清]"
"""What of a year before goes over into this one, and is no level of that year: 上年结转3亿元, 上年旧存288件."""

VERBS = regex(
    r"稳定在|维持在|保持在|(?:实现|完成)(?!率)|达到|达(?!标)|(?<!公)共(?![青同享产和建管用])有?|合计|累计|已|(?<![节预签合违])约为?|为|是|有(?!者)|了|的|人民币|按美元计|[（(][^（）()]*[)）]|[（(].*$|[：:\s]"
)
"""What stands between a name and its amount, and does not name: 达到, 合计, 人民币, （含税）."""
MOVES = regex(rf"(?:新增|净增|多增|少增|多减|少减|{MOVE})量?$")
"""How a measure moved, at the end of a name: 增加 of 贷款增加."""
MOVED_TO = f"{trie(moves())}{trie(language().words.reached)}"
"""A verb of change with what says that the level reached follows: 增至, 回落到."""
REAL = regex(r"增加值|生产总值|GDP|收入增长|投资|零售|产值")
"""What is measured at current prices and grows at constant or comparable ones, or on a revised base."""
SIGNS = regex(r"[顺逆]差|盈余|赤字|净流[入出]|净[买卖][入出]|余额$")
"""Which way a balance goes, and 余额: 逆差 of 贸易逆差."""
CLOSING = regex(r"[期年][末初](?:[额数]|余额)?$")
"""When an account is closed, at the end of a name that the head of a column gave it: 资产总计期末, 流动负债年初数."""
SIZE_WORDS = regex(r"(?:总额|总量|总值|总数|总计|总|额|量|数|值)$")
"""What says at the end of a name that it is a size: 总额 of 零售总额."""
KINDS_OF_PLACE = "国省市县区州"
"""The kinds of place that names end in and that have a whole: 全国, 全县."""
WHOLE_REGION = regex(f"全[{KINDS_OF_PLACE}]")
WHOLE_OR_OURS = regex(f"[全我][{KINDS_OF_PLACE}]")
"""The region that a text is about, which tells no other apart: 全省, 我市."""
OWN_REGION = regex(r"[全我本该]")
"""A region named so is the one that the document is about."""
WHOLE_WORDS = regex(rf"^(?:{WHOLE_OR_OURS.pattern}|全社会|全部|所有|总)")
"""What says at the start of a name that it is of the whole: 全社会."""

PARTLY = regex(r"其中|包括|包含|含(?!量|税|氧|水)")
"""What says that some parts follow, perhaps not all."""
DIVIDED = regex(
    r"[分按从][^，。；,;\n]{1,12}?(?:看|划分|统计|来说|区分|而言|分)[，,：:]|[分按][^，。；,;\n\d]{2,8}[，,：:]|分为|分别|由[^，。；]{0,4}(?:组成|构成)"
)
"""分领域看，…; 按行业划分，…; 分为…; 由两部分组成."""
AMONG = regex(r"(?<=[，。；、\n ])[^，。；、\n ]{2,16}?中[，,：:]")
"""The whole, named before its parts: 出口总额中，甲…，乙…."""
ANNOUNCED = regex(f"{PARTLY.pattern}|{DIVIDED.pattern}|{AMONG.pattern}")
"""What says that the parts of something follow."""
SEVERALLY = regex(r"(?:分别|依次)(?:为|是|达|有)?.*$")
"""What deals out a list of amounts to a list of names: 甲、乙分别为5亿元、3亿元."""
TOGETHER = regex(r"合计|共计|总计|总共|一共|加起来|相加")
"""What makes an amount the sum of those before it."""
SUMS_UP = regex("(?:全[省市县区州国]|总)?(?:合计|总计|共计|总数)|全[省市县区州国]|全部|总量")
"""The label of a row of all."""
ALL_TOLD = regex(r"(?<!公)共|总|累计|合计")
"""What may make an amount the sum of those after it."""
ANAPHORA = regex(r"上述|(?<![^\s，。；：、（和与及加除对])以上|前述")
"""What takes up all that was told before: 上述, 以上各项."""
ADDING = ("加上", "连同")
"""What opens the last parts of a sum that the sentence before began."""
REMAINDER = regex(r"其余|其他|其它|剩余|剩下|另有|另外|还有|尚有|尚余")
"""What is named so completes the parts before it."""

RATE = regex(r"率(?:为|达|达到|是|约)?$")
"""What is told is a rate: 合格率达."""
INTENSIVE = regex(
    r"人均|户均|亩均|日均|月均|年均|平均|均价|单价|每|价格|售价|房价|油价|工资|薪|率$|(?<![同环对占])比$|比例$|指数|(?<![高超])标准(?!化|厂房|件|箱)|密度|浓度|温度|最高|最低|最大"
)
"""What is per head, per unit or an extreme does not add up."""
SIGNED = regex(
    r"利润|[盈亏]|损益|现金流|差额|[顺逆]差|收益|净|余绌|结余|赤字|增[加减长]|减少|增[收支]|减[收支]"
)
"""What may be negative, so that one part of it may be more than all."""
DEPTHS = frozenset(("毫米", "厘米", "米"))
"""Lengths in these are depths and heights, which do not add up: 降雨量106.7毫米，其中永胜林场484.7毫米."""
DEFICIT = regex(r"逆差|赤字|净流出|净减少|净亏损|亏损|净支出|负向|扣除")
SURPLUS = regex(r"顺差|盈余|净流入|盈利|结余")
"""What counts the one way and the other among balances."""


def measure(words: str) -> str:
    """The noun that says what is measured of a part: 增加值 of 经济实现增加值, 贷款 of 贷款增加."""
    return CLOSING.sub("", MOVES.sub("", SIGNS.sub("", VERBS.sub("", words))))


def stem(name: str) -> str:
    """A name without words of size and of the whole: 社会消费品零售总额 and 零售额 both end in 零售."""
    return SIZE_WORDS.sub("", WHOLE_WORDS.sub("", name))


def common_end(a: str, b: str) -> str:
    """The longest ending that two names share."""
    size = 0
    while size < min(len(a), len(b)) and a[-1 - size] == b[-1 - size]:
        size += 1
    return a[len(a) - size :]


def ends_in(name: str, noun: str) -> bool:
    """Whether a name ends in a noun as a word: 机电产品出口 in 出口, and 进出口 not."""
    return name.endswith(noun) and not name.endswith(f"进{noun}")


def same_whole(words: str, other: str) -> bool:
    """Whether two phrases speak of one whole: not the one of 全省 and the other of 全市."""
    named = [match[0] for text in (words, other) if (match := WHOLE_REGION.search(text))]
    return len(set(named)) <= 1
