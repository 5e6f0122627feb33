"""The noun phrase that a figure measures, before it or after it, and the name built from it one way.

地区生产总值4000.5亿元 (before), 8家医疗机构 (after), 总投资额达180亿元 (before, past the verb). Names are built one way: a
rate of change is the level's name + 增速, an absolute change + 增加量 or 减少量, a share A占B的比重, a count + 数. What
governs in time belongs in `flows.extract.periods`.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from schemas.catalogue.indicators import by_name
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from flows.extract.words import Word, Words
    from schemas.catalogue.indicators import Indicator

PHRASE_TAGS = {"n", "v", "b", "j", "l", "i", "s", "k", "a", "g", "h", "e", "z"}
INSIDE = (
    "和",
    "及",
    "以上",
    "人均",
    "户均",
    "每日",
    "每月",
    "每天",
    "平均",
    "月",
    "全部",
    "所有",
    "首次",
    "其他",
)
"""Words of other classes that stand inside noun phrases: 平均每日房价, 人均月收入."""
QUOTES = '“”"《》‘’「」'
JOINTS = ("+", "＋", "/", "—")
BREAKS = set("，。；：、！？,;:!?()（）_|\n\t ")
STOP = {
    "实现", "完成", "达到", "达", "设立", "建立", "组建", "建成", "开展", "发放", "配备", "处置", "解决", "协调", "支付", "签署", "报告", "开设",
    "划分", "覆盖", "形成", "拥有", "安排", "下达", "筹集", "投入", "落实", "推动", "带动", "确保", "力争", "预计", "超过", "高达", "接待",
    "减免", "发行", "获得", "取得", "创造", "吸引", "引进", "培育", "新建", "改造", "开通", "开工", "竣工", "构建", "统筹", "保障", "供应", "提供",
    "设置", "规划", "配置", "整合", "增长", "下降", "上升", "减少", "增加", "提高", "提升", "缩短", "回升", "同比", "环比", "累计", "其中", "分别",
    "截至", "截止", "共", "共有", "合计", "总计", "共计", "已", "比", "较", "从", "由", "至", "到", "对", "在", "把", "将", "被", "使", "让", "为",
    "通过", "随着", "针对", "根据", "按照", "与", "并", "而", "且", "也", "还", "又", "仍", "则", "均", "都", "仅", "只", "约", "近", "超", "期间",
    "有", "是", "来自", "数据显示", "显示", "影响", "年", "时", "日均", "其", "该", "本", "此", "各", "每", "等", "后", "前", "以来", "为止", "达成", "转", "转为", "另", "另有", "快于", "高于", "低于", "慢于", "好于", "升至", "降至", "增至", "稳定", "维持", "保持", "下降到", "约占", "占",
}  # fmt: skip
TRIM_RIGHT = re.compile(
    r"(?:日均|月均|年均|同比|环比|累计|分别|合计|共计|总计|总共|一共|预计|已经|已|均|共|达到|达|为|是|有|约|近|超|的|了|至|到|仅|只|由|从|比|较|将|按年|则|也|又|还|再|实现|完成|大幅|小幅|持续|继续|略|微|平稳|快速|明显|进一步|去年|上年|今年|同期|上月|本月|年度|按可比价格计算|增加|预估|估计|需|可|能|(?<!总)水平|[\s“\"、，,(（:：])+$"
)
SUFFIXES = (
    "数",
    "量",
    "额",
    "率",
    "值",
    "比重",
    "面积",
    "总数",
    "人数",
    "收入",
    "支出",
    "价格",
    "指数",
    "人口",
    "时间",
    "人次",
)


class Phrase(NamedTuple):
    """A noun phrase of the text: its offsets and its words without marks."""

    start: int
    end: int
    text: str


LIST_MARK = re.compile(
    r"[\s\u3000]*(?:[①-⑳⑴-⒇❶-❿]|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,2}是)"
)
GLOSS = re.compile(r"[(（][^()（），。；：\d]{1,24}[)）]")
"""What a name is also called: 地区生产总值（GDP）."""


def without_gloss(name: str) -> str:
    """The name without what it is also called."""
    return GLOSS.sub("", name)


GLOSS_TAIL = re.compile(rf"{GLOSS.pattern}$")


def before(words: Words, text: str, start: int, end: int) -> Phrase | None:
    """The noun phrase that ends text[start:end], past verbs, hedges and adverbs at its end."""
    mark = LIST_MARK.match(text, start, end)
    start = mark.end() if mark else start
    end = trimmed(text, start, end)
    if end <= start:
        return None
    glosses = [match.span() for match in GLOSS.finditer(text, start, end)]
    found: list[Word] = []
    quoted = False
    listed = words.between(start, end)
    for index in range(len(listed) - 1, -1, -1):
        word = listed[index]
        if any(low <= word.start < high for low, high in glosses):
            continue
        if word.text in QUOTES:
            quoted = not quoted
            found.append(word)
            continue
        if not quoted and (word.text[0] in BREAKS or not _nominal(word)):
            if word.text[0] in BREAKS:
                break
            if any(w.text not in QUOTES for w in found):
                if not _unlisted(listed, index):
                    break
                found.append(word)
            continue
        found.append(word)
    return _phrase(text, found[::-1])


def _unlisted(listed: list[Word], index: int) -> bool:
    """Whether the word belongs to a noun that the dictionary lacks: 中/直 投资, 中/长期贷款.

    A place word of one character opens such a noun where no noun stands before it that it could say the inside of.
    """
    word = listed[index]
    if len(word.text) > 1 or word.text in STOP or word.tag[0] not in "fd":
        return False
    ahead = listed[index - 1] if index else None
    if word.tag[0] == "d":
        return ahead is not None and len(ahead.text) == 1 and ahead.tag == "f"
    return ahead is None or ahead.text[0] in BREAKS or ahead.tag[0] in "tuvpmr" or listed[index + 1].tag[0] == "d"


DATE_TAIL = re.compile(
    r"(?:由|从|自|在|较|比)?(?:(?:\d{4}|今|去|上|前|明)年(?:度|末|底|初|全年|[上下]半年|前?[一二三四]?季度)?|\d{1,2}月份?|[上下]半年|[一二三四]季度|上月|本月)(?:同期)?的?$"
)


def trimmed(text: str, start: int, end: int) -> int:
    """The end of text[start:end] without the adverbs, copulas and dates that close it."""
    while True:
        match = (
            TRIM_RIGHT.search(text, start, end)
            or DATE_TAIL.search(text, start, end)
            or GLOSS_TAIL.search(text, start, end)
        )
        if match is None or match.start() == end:
            return end
        end = match.start()


def after(words: Words, text: str, start: int, end: int, *, counted: bool) -> Phrase | None:
    """The noun phrase that opens text[start:end]: what a classifier counts, what a sum of money is for."""
    found: list[Word] = []
    quoted = False
    for word in words.between(start, end):
        if word.text in QUOTES:
            quoted = not quoted
            found.append(word)
            continue
        if not found and word.text == "的":
            continue
        if not quoted and (
            word.text[0] in BREAKS or word.text in JOINTS or not _nominal(word, last=True)
        ):
            break
        found.append(word)
    for index, word in enumerate(
        found
    ):  # 社区工作者构成的队伍: the verb before 的 opens a relative clause
        if index and word.tag == "v" and index + 1 < len(found) and found[index + 1].text == "的":
            found = found[:index]
            break
    while found and found[-1].tag[0] in "ucd":
        found.pop()
    if not found or (not counted and found[0].tag[0] == "v" and found[0].tag != "vn"):
        return None
    heads = [
        word
        for word in found
        if word.tag[0] in "nbjls" or word.tag == "vn" or word.text in QUOTES or word.tag == "eng"
    ]
    if not heads:
        return None
    return _phrase(text, found, trim=False)


def _nominal(word: Word, *, last: bool = False) -> bool:
    if word.text in STOP and not (last and word.text == "等"):
        return False
    return (
        word.tag[0] in PHRASE_TAGS or word.tag in ("uj", "eng", "x", "nrt") or word.text in INSIDE
    )


def _phrase(text: str, found: list[Word], *, trim: bool = True) -> Phrase | None:
    while (
        trim
        and len(found) > 1
        and (found[0].text in ("的", "和", "及") or found[0].tag in ("d", "p", "uj"))
    ):
        found = found[1:]
    if not found or all(word.text in QUOTES or word.tag[0] in "cu" for word in found):
        return None
    start, end = found[0].start, found[-1].end
    body = without_gloss(text[start:end])
    for opening, closing in ("“”", "《》"):
        if body.count(opening) != body.count(closing):
            body = body.replace(opening, "").replace(closing, "")
    return Phrase(start, end, re.sub(r"\s", "", body.strip("的+-—·/")))


@cache
def _families() -> dict[str, Indicator]:
    return {name: entry for name, entry in by_name().items() if entry.family}


def known(phrase: str) -> Indicator | None:
    """The catalogue's indicator of that name, or the family whose name ends the phrase; the longest wins."""
    plain = SCOPE.sub("", re.sub(rf"[{QUOTES}]", "", phrase))
    exact = by_name()
    for name in (
        plain,
        plain.removesuffix("数"),
        plain.removesuffix("额"),
        plain.removesuffix("总量"),
    ):
        if name in exact:
            return exact[name]
    for at in range(1, max(1, len(plain) - 1)):
        entry = _families().get(plain[at:])
        if entry is not None:
            return entry
    return None


SCOPE = re.compile(r"^(?:全国|我国|全省|全市|全区|全县|我省|我市)(?=..)|(?:[（(][^（()）]*[)）])+$")
"""Of which place and which part: fields of their own, and no part of the name that the catalogue knows."""
RATE_NAMES = ("增速", "增长率", "增幅", "涨幅", "降幅", "跌幅")
FALLS = ("降幅", "跌幅")
"""A rate of a fall keeps its own name where it moves itself (降幅收窄): its number has the other sign."""
SPENDING = ("投资", "总投资", "投入", "斥资", "出资", "拨款", "拨付")
SPENT = re.compile(r"(?:建设|兴建|新建|改造|用于|支持|购买|购置|打造|扩建|修建|改建)")


def spent_on(words: Words, text: str, before_: Phrase, start: int, end: int) -> Phrase | None:
    """投资15亿元建设X: the sum is the investment in X."""
    verb = SPENT.match(text, start, end)
    if verb is None or not before_.text.endswith(SPENDING):
        return None
    object_ = after(words, text, verb.end(), end, counted=False)
    if object_ is None:
        return None
    return object_._replace(text=object_.text + before_.text.removeprefix("总") + "额")


@lru_cache(maxsize=16384)
def standard(phrase: str) -> tuple[str, Indicator | None, bool]:
    """The name to build on, the catalogue's entry for it, and whether the phrase is that entry's very name.

    经济增速 is the growth of what 经济 is an alias of.
    """
    plain = re.sub(rf"[{QUOTES}]", "", phrase)
    rate = next((name for name in RATE_NAMES if plain.endswith(name) and plain != name), "")
    kept = rate if rate in FALLS else "增速"
    stem = plain.removesuffix(rate)
    entry = known(stem) or known(plain)
    exact = entry is not None and stem in (entry.name_zh, *entry.aliases)
    if entry is not None and exact and not entry.family:
        return entry.name_zh + (kept if rate else ""), entry, True
    return phrase, entry, exact


@lru_cache(maxsize=16384)
def build(phrase: str, kind: str, role: str, direction: str, unit: str | None) -> str:
    """The name of what a figure measures, from the noun phrase it stands with.

    >>> build("固定资产投资", "percent", "change", "decrease", "%"), build("医疗机构", "count", "level", "none", "家")
    ('固定资产投资增速', '医疗机构数')
    """
    plain = re.sub(r"[\"“”]", "", phrase)
    if role == "change":
        if kind in ("percent", "ratio"):
            plain = next((plain.removesuffix(fall) + "增速" for fall in FALLS if plain.endswith(fall)), plain)
            return plain if plain.endswith(("增速", "增长率", "增幅", "涨幅")) else plain + "增速"
        if kind == "percentage_point":
            return plain if plain.endswith(("影响", "拉动")) else plain + "变动"
        return plain + ("减少量" if direction == "decrease" else "增加量")
    if kind == "duration" and not plain.endswith((*SUFFIXES, "期", "期限", "时长")):
        return plain + "时间"
    if kind == "count" and not plain.endswith(SUFFIXES):
        return plain + (
            "人次"
            if unit and unit.endswith("人次")
            else "人数"
            if plain.endswith(("队", "系统"))
            else "数"
        )
    return plain


@lru_cache(maxsize=16384)
def counted_unit(canonical: str | None, phrase: str | None) -> str | None:
    """What 个 counts, as far as the noun says: 32个床位 are beds."""
    if canonical not in ("piece", "sheet") or phrase is None:
        return canonical
    plain = re.sub(rf"[{QUOTES}]", "", phrase)
    nouns = language().counted_nouns
    return next((nouns[plain[at:]] for at in range(len(plain)) if plain[at:] in nouns), canonical)
