"""The names that a list gives, one for each of its members: 甲、乙和丙价格, 北京、上海两市失业率, 第一、二、三产业.

A head that the list writes once is shared by all. To which figures the names are dealt out belongs in
`flows.extract.meaning.subjects.lists.dealing`.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from flows.extract.figures.dates import number
from flows.extract.meaning.nouns import naming
from flows.extract.meaning.nouns.modifiers import CLASSED
from flows.extract.meaning.nouns.naming import CHANGE_NOUNS
from flows.extract.meaning.nouns.phrase import Phrase
from flows.extract.meaning.nouns.preceding import BY_MEANS
from flows.extract.text.joints import JOINTS
from flows.extract.text.words import cut, is_listed, tag_of
from schemas.catalogue.partitions import beside
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.nouns.phrases import Phrases, Spot

COMMA = re.compile("、|(?<=[》”])(?=[《“])")
"""Between the members of a list; titles and quotations stand side by side without it: 《山》《水》."""
JOINT = re.compile(
    r"以及|(?<![总饱中缓])和(?![平谐解])|(?<![涉惠普波触论提危遍])及(?![时格])|(?<!参)与"
)
"""Not where they are part of a word: 涉及, 惠及, 参与, 总和."""
BRACKETED = re.compile("[（(][^（）()]*[）)]")
"""煤、油、其他能源（水能、核能）: what a member is made up of."""
SHARE = "占比"
STROKES = re.compile(r"(?<=[\u4e00-\u9fff])/(?=[\u4e00-\u9fff])")
"""销售/管理/研发费用率: between the members of a broker's list."""
OUTER = ("和", "与")
"""What joins members, where 及 may stand inside one: 林业和农业及其服务业."""
ADVERB_TAIL = re.compile(r"(?:连续|持续|稳步|双双|同步|继续)+$")
CHANGE_TAIL = re.compile(rf"(?:{'|'.join(CHANGE_NOUNS)}).*$")
MEAN = re.compile("(?:(?:年度?|月度?|日)?(?:平均|均)|最[高大低小][日月]|[年月日])$")
TERMS, MEAN_PRICE = ("年", "月", "日"), "均"
"""年|均价: the segmenter joins what the mean is of to the mean."""
ORDINAL = re.compile("第?[一二三]")
INDUSTRIES = re.compile(r"(?<![二三])第?[一二](?:[、和及]第?[二三]){1,2}产业的?")
ALSO = re.compile("[、和及与]|以及")
DEEDS = re.compile(
    r"(?<![\u4e00-\u9fff])(?:全年|当年|本年|共|累计)*(?P<verbs>[\u4e00-\u9fff]{2}(?:[、和及与][\u4e00-\u9fff]{2}){1,5})(?=[\u4e00-\u9fff]{2})"
)
JOINED = re.compile(f"[{JOINTS}]")
SIZES, SIZED = re.compile("[大中小微]|[吃穿用]类"), re.compile("[中小微]型")
A_YEAR = re.compile(r"\d{2,4}年")
MADE_UP = re.compile(r"(?:构成|组成)$")
_NUMBER = "[两二三四五六七八九十]|十[一二三四五六]"
SUMMED = re.compile(
    rf"(?P<all>等?(?P<number>{_NUMBER})(?:大|个|家|名|位|类|项|种|款|所|座|条|只|地|省|市|县|区|州|旗|国|者)|等?(?P<counted>{_NUMBER})(?P<kind>级|厂|校|院|港|企业|公司|银行|部门|行业|产业)|(?<![高初中平均上下同优头])等(?![级待于额]))"
)
"""甲、乙两市失业率, 汽车、家电等行业销售额: the word that sums a list up, between its last member and what is measured of each.

A noun that takes no classifier is of each member: 甲厂 of 甲、乙两厂, 省级 of 省、市两级.
"""
GATHERED = re.compile(
    rf"(?<![、\u4e00-\u9fffA-Za-z])(?P<members>[\u4e00-\u9fffA-Za-z]{{2,14}}(?:、[\u4e00-\u9fffA-Za-z]{{2,10}}){{1,5}}?)(?:等|(?P<number>{_NUMBER})[大个类项种]?)$"
)
LONGEST_LIST = 60
WHOLE = 2
ONE = re.compile(
    "(?:国内|国际|全国|全省|全市)?(?![甲乙丙丁东西南北中上下省市县区州旗镇乡村])[\u4e00-\u9fff]"
)
"""汽 of 国内汽、柴油价格; no name that stands alone, and no place."""
OPENED = re.compile(
    r"[^。；：:\n]{0,40}?(?P<what>[^，。；：:、\d\n]{2,40}?)(?:最[多高大快]|较[多高大快]|居前)?(?:的[\u4e00-\u9fff]{0,4})?(?:依次|分别|具体)(?:为|是)[：:]"
)
KINDS = re.compile("^(?:企业|公司|集团|银行|机构|城市|省份|地区|国家)(?=.)")
"""What the members are, where they say so themselves."""
TOWARD = "对向自从"
"""Before a list of places that something is done with: 对美国、日本出口."""
AMONG = "其中"
TOPMOST = "中央级"
STROKE = "/"
QUANTITY = "量"
"""How a word ends that says how much of something there is: 发送量."""
MODIFIER = 2
"""城镇, 农村: how many characters a modifier has that a list sets beside others."""


def listed(phrases: Phrases, start: int, end: int, size: int, *, ends: bool) -> list[str]:
    """The `size` names that a list in text[start:end] gives; `ends` where the list closes the stretch."""
    several = _industries(phrases, start, end, size) or (
        _deeds(phrases, start, end, size) if ends else []
    )
    if several:
        return several
    stretch = BRACKETED.sub(_blank, phrases.text[start:end])
    commas = [match.span() for match in COMMA.finditer(stretch)]
    last = commas[-1][1] if commas else 0
    found = [
        (match[0], (last + match.start(), last + match.end()))
        for match in JOINT.finditer(stretch[last:])
    ]
    joints = [span for _, span in found]
    outer = [span for word, span in found if word in OUTER] or joints
    strokes = [] if commas else [match.span() for match in STROKES.finditer(stretch)]
    if strokes and len(strokes) + 1 == size:
        measured = _members(phrases, start, end, strokes, ends=ends)
        return measured if measured and _is_measure(measured[-1]) else []
    for cuts in (commas, commas + outer[-1:], commas + joints[:1], commas + joints):
        if len(cuts) + 1 == size:
            return _members(phrases, start, end, cuts, ends=ends)
    return []


def _blank(bracket: re.Match[str]) -> str:
    """As many blanks: what a bracket lists are no members of the list that it stands in."""
    return " " * len(bracket[0])


def _is_measure(name: str) -> bool:
    """Whether a name says how much: 研发费用率, and not 郑雨 of a pair of players."""
    ends = (*naming.SUFFIXES, *naming.heads(), *vocabulary().measures.measuring)
    return name.endswith((*ends, SHARE)) or naming.known(name) is not None


def _industries(phrases: Phrases, start: int, end: int, size: int) -> list[str]:
    """一、二、三产业增加值: numbered like the items of a list, with or without 第; empty if they are not so many."""
    found = INDUSTRIES.search(phrases.text, start, end)
    which = [] if found is None else ORDINAL.findall(found[0])
    if found is None or not which or len(which) > size:
        return []
    industries = [f"第{one[-1]}产业" for one in which]
    if len(which) == size:
        of = phrases.before(found.end(), end)
        measure = "" if of is None else _without_change(of.text)
        return [industry + measure for industry in industries]
    joint = ALSO.match(phrases.text, found.end(), end)
    others = joint and listed(phrases, joint.end(), end, size - len(which), ends=True)
    if not others:
        return []
    head = next((head for head in naming.heads() if others[-1].endswith(head)), "")
    return [*(industry + head for industry in industries), *others] if head else []


def _deeds(phrases: Phrases, start: int, end: int, size: int) -> list[str]:
    """新收和审结民事案件: several deeds that were done with one thing; empty if they are no deeds, or not so many."""
    deeds = DEEDS.search(phrases.text, start, end)
    verbs = [] if deeds is None else JOINED.split(deeds["verbs"])
    if deeds is None or len(verbs) != size:
        return []
    if not all(tag_of(verb) in ("v", "vn") or verb in vocabulary().edges.stop for verb in verbs):
        return []
    object_ = phrases.before(deeds.end("verbs"), end)
    if object_ is None or object_.start != deeds.end("verbs"):
        return []
    return [verb + object_.text for verb in verbs]


OF_PLACE = re.compile(r"(?:全[国省市区县州旗镇乡]|我[国省市区县])(?P<what>[\u4e00-\u9fff])")
"""A place and a member of one character, which is too short for a name where it stands alone."""
SIDES, SIDE = "东南西北中", re.compile("[东南西北中][部方]")
"""Of a country, where 部 is written once: 东、中、西部."""


def _members(
    phrases: Phrases, start: int, end: int, cuts: list[tuple[int, int]], *, ends: bool
) -> list[str]:
    starts = [start, *(start + cut[1] for cut in cuts)]
    stops = [*(start + cut[0] for cut in cuts), end]
    if A_YEAR.match(phrases.text, starts[-1], end):
        return []  # 甲公司2021年、2022年销售额: years are listed, and no things
    summed = SUMMED.search(phrases.text, starts[-1], end) if ends else None
    if summed is not None and _sums(summed, len(starts)):
        stops[-1] = summed.start("all")
        of = phrases.before(summed.end("all"), end)
        kind, rest = summed["kind"] or "", "" if of is None else _without_change(of.text)
        return _each(phrases, starts, stops, kind + rest)
    found = [_member(phrases, a, b) for a, b in zip(starts, stops, strict=True)]
    if not ends:
        last = phrases.after(starts[-1], stops[-1])
        found[-1] = last and last._replace(text=MADE_UP.sub("", last.text))
    members = [phrase for phrase in found if phrase is not None]
    if len(members) != len(found):
        return []
    if phrases.text[starts[0]] in TOWARD and (partners := _partners(phrases, members)):
        return partners
    names = [phrases.name(phrase) for phrase in members]
    whole = OF_PLACE.fullmatch(names[0])
    if whole is not None and all(len(name) == 1 for name in names[1:-1]):
        names[0] = whole["what"]  # 全县猪、牛、羊出栏
    if classes := _classes(phrases, names, starts[-1], stops[-1]):
        return classes
    names[-1] = _without_change(names[-1])
    is_side = SIDE.match(phrases.text, starts[-1]) is not None  # 东、中、西部地区失业率
    if names[-1] != members[-1].text and all(
        phrases.is_place(one) or (is_side and one.text in SIDES) for one in members[:-1]
    ):
        return [names[-1]] * len(names)  # 北京、上海失业率
    return _sharing(_of_one_character(_ordinals(names), members[-1].text))


def _classes(phrases: Phrases, names: list[str], start: int, end: int) -> list[str]:
    """0-17岁、18-34岁和60岁及以上人口: the noun after the last class is that of all; empty if they are no classes."""
    last = CLASSED.match(phrases.text, start, end) if all(map(_is_class, names[:-1])) else None
    those = last and phrases.named(last.end(), end)
    if last is None or those is None:
        return []
    return [name + those.removeprefix(last[0]) for name in (*names[:-1], last[0])]


def _partners(phrases: Phrases, members: list[Phrase]) -> list[str]:
    """对美国、日本进出口: what the list has done with each of the places; empty if they are none."""
    last = members[-1].text
    done = phrases.name(members[-1])
    if done == last or not last.endswith(done) or naming.known(done) is None:
        return []
    places = [*(one.text for one in members[:-1]), last.removesuffix(done)]
    return [f"对{place.lstrip(TOWARD)}{done}" for place in places]


def _sharing(names: list[str]) -> list[str]:
    """The names, with the head or the owner that the list writes once."""
    shared = naming.heads()
    rest = _past_other(beside(names[:-1], names[-1]) or "")
    if rest:
        return [*(name + rest for name in names[:-1]), names[-1]]
    if measure := _of_each(names):
        return [
            *(name + measure for name in names[:-1]),
            names[-1].replace("的" + measure, measure),
        ]
    head = next((head for head in shared if names[-1].endswith(head) and names[-1] != head), "")
    common = _after_first(names) or _after_last(names)
    if common.endswith(head) and len(common) > len(head):
        head = common
    if not head:
        family = naming.family_name(names[-1])
        are_whole = any(_is_whole_name(name, family) for name in names[:-1])
        head = _quantity(names[-1]) if are_whole or not family else family
    head = _with_mean(names[-1], head)
    if head and not any(name.endswith((*shared, *naming.SUFFIXES, head)) for name in names[:-1]):
        return [name if name.endswith(head) else name + head for name in names]
    of = next((names[0].removesuffix(one) for one in shared if names[0].endswith(one)), "")
    if of and all(name in shared for name in names[1:]):  # 茶叶产量、产值: both of tea
        return [names[0], *(of + name for name in names[1:])]
    return names


def _quantity(name: str) -> str:
    """发送量 of 散货发送量: the word that says how much of what stands before it there is; empty if there is none."""
    *of, last = cut(name)
    return last if of and len(last) > len(QUANTITY) and last.endswith(QUANTITY) else ""


def _with_mean(name: str, head: str) -> str:
    """年均浓度 of SO2年均浓度, 年均价 of 铝年均价: how the measure is taken belongs to the head that all share."""
    mean = MEAN.search(name.removesuffix(head)) if head and name.endswith(head) else None
    if mean is None or (mean[0] in TERMS and not head.startswith(MEAN_PRICE)):
        return head
    return mean[0] + head if mean.start() else head


def _is_whole_name(name: str, head: str) -> bool:
    """Whether a member is the name of an indicator that says all it measures: not PM2.5, which is short for its 平均浓度."""
    entry = naming.known(name)
    is_short = entry is not None and bool(head) and entry.name_zh.endswith(head)
    return naming.is_name(name) and (name.endswith(head) or not is_short)


def _of_one_character(names: list[str], last: str) -> list[str]:
    """国内汽油 and 柴油价格 of 国内汽、柴油价格: the head of two characters that the `last` member alone has whole."""
    whole = cut(last)[0]
    if len(whole) != WHOLE:
        return names
    parts = [name + whole[1] if ONE.fullmatch(name) else name for name in names[:-1]]
    return [*parts, names[-1]]


def _member(phrases: Phrases, start: int, end: int) -> Phrase | None:
    """The noun of a member, or the size that it is alone (中 of 中、小型企业)."""
    text = phrases.text
    start += len(AMONG) if text.startswith(AMONG, start) else 0
    is_size = SIZES.fullmatch(text, start, end) is not None or _is_class(text[start:end])
    return Phrase(start, end, text[start:end]) if is_size else phrases.before(start, end)


def _is_class(member: str) -> bool:
    """Whether a member is a class by age or size alone: 18-34岁."""
    return member[:1].isdigit() and CLASSED.fullmatch(member) is not None


def _without_change(name: str) -> str:
    """产量 of 产量同比增速, and of 产量稳步."""
    return ADVERB_TAIL.sub("", CHANGE_TAIL.sub("", name)) or name


def gathered(phrases: Phrases, spot: Spot, phrase: Phrase, reading: Reading) -> str:
    """农业、化肥两 of 农业、化肥两板块涨幅: the list that the word after it sums up, without the number; else empty."""
    text, start = phrases.text, spot.clause.start
    told = GATHERED.search(text, max(start, phrase.start - LONGEST_LIST), phrase.start)
    if told is None or phrase.end > spot.start or reading.kind in ("count", "duration"):
        return ""
    does = phrases.words.at(phrase.start).tag == "v"
    if does and BY_MEANS.search(text, start, phrase.start):
        return ""  # 通过多头申报、虚列支出等套取资金: how it was done
    members = told["members"].split("、")
    first = phrases.before(told.start("members"), told.start("members") + len(members[0]))
    if first is None or first.is_act or not members[0].endswith(first.text):
        return ""
    if any(word.tag == "v" for word in phrases.words.between(first.start, first.end)):
        return ""  # 参与海上风电、核电等项目
    if told["number"] and number(told["number"]) != len(members):
        return ""
    last = phrases.before(told.end("members") - len(members[-1]), told.end("members"))
    if last is None or phrases.is_place(first) or phrases.is_place(last):
        return ""
    return "、".join([first.text, *members[1:]]) + ("" if told["number"] else "等")


def opened(phrases: Phrases, spot: Spot, name: str, reading: Reading) -> str:
    """存量资金依次为：国资委2.46亿元、科技部0.58亿元: each has what the words before the colon say; else the name as it is."""
    text, start = phrases.text, spot.sentence.start
    has_colon = any(text.find(mark, start, spot.start) >= 0 for mark in "：:")
    if not has_colon or reading.kind == "count" or naming.known(name) is not None:
        return name
    told = OPENED.match(text, start, spot.start)
    what = told and phrases.named(told.start("what"), told.end("what"))
    if what is None or what in name:
        return name
    measures = naming.known(what) is not None or what.endswith(vocabulary().measures.amounts)
    return f"{name}{what}" if measures else name


def _sums(summed: re.Match[str], size: int) -> bool:
    """Whether 两市 and 三类 say how many the list has; 等 says nothing of that."""
    counted = summed["number"] or summed["counted"]
    return counted is None or number(counted) == size


def _each(phrases: Phrases, starts: list[int], stops: list[int], of: str) -> list[str]:
    """The names of what is measured `of` each member; places are no part of a name."""
    found = [phrases.before(a, b) for a, b in zip(starts, stops, strict=True)]
    members = [phrase for phrase in found if phrase is not None]
    if len(members) != len(found):
        return []
    if of and all(map(phrases.is_place, members)):
        return [of] * len(members)
    head = next((one for one in naming.heads() if of.endswith(one)), None)
    rest = KINDS.sub("", of) if head is None else head
    names = [phrase.text + rest for phrase in members]
    if names[0].startswith(TOPMOST):
        names[0] = names[0].replace(TOPMOST, TOPMOST[:-1])  # 中央财政 of 中央、省两级财政
    return names


def _of_each(names: list[str]) -> str:
    """甲、乙和丙的支持度: the measure after 的 that the last has for all; empty where it is no measure, or not the only one."""
    owner, of, measure = names[-1].rpartition("的")
    measures = (*naming.SUFFIXES, *vocabulary().measures.measuring, "度")
    is_of_all = of and owner and len(measure) > 1 and measure.endswith(measures)
    return measure if is_of_all and not any("的" in name for name in names[:-1]) else ""


def _after_first(names: list[str]) -> str:
    """城镇、农村居民收入: what all have in common is what follows the last one's modifier; empty if they are no such list."""
    if any(len(name) != MODIFIER for name in names[:-1]):
        return ""
    first = cut(names[-1])[0]
    if len(first) == 2 * MODIFIER and all(map(is_listed, (first[:MODIFIER], first[MODIFIER:]))):
        first = first[:MODIFIER]  # 农村居民
    rest = _past_other(names[-1].removeprefix(first))
    if any(map(naming.is_counted, names[:-1])) and naming.is_counted((cut(rest) or [""])[0]):
        return ""  # 小学、初中、高等学校在校生
    is_one = len(first) == MODIFIER and len(rest) > 1
    return rest if is_one else ""


def _past_other(rest: str) -> str:
    """快递业务量 of /港澳台快递业务量, after 国际: a stroke gives the last member two modifiers, and the others neither."""
    return "".join(cut(rest[1:])[1:]) if rest.startswith(STROKE) else rest


def _after_last(names: list[str]) -> str:
    """省级、市级、县级干部人数: what follows the character that all members end in; empty if they end in several."""
    endings = {name[-1] for name in names[:-1]}
    before, ending, rest = names[-1].partition(endings.pop())
    ends_alike = before and ending and not endings
    return rest.removeprefix("的") if ends_alike and _is_boundary(before + ending, rest) else ""


def _is_boundary(head: str, rest: str) -> bool:
    """Whether a word ends where the name is cut in two: not in 唐人/神集团."""
    words = cut(head + rest)
    return len(head) in accumulate(map(len, words))


def _ordinals(names: list[str]) -> list[str]:
    """第一、二、三产业: 第 is written once, and so is the noun."""
    sizes = SIZED.match(names[-1])
    if sizes is not None and all(SIZES.fullmatch(name) for name in names[:-1]):  # 中、小型企业
        noun = names[-1][sizes.end() :]
        return [f"{name}型{noun}" for name in names[:-1]] + [names[-1]]
    bare = next((at for at, name in enumerate(names) if not ORDINAL.fullmatch(name)), 0)
    last = ORDINAL.match(names[bare])
    if not bare or last is None:
        return names
    noun = names[bare][last.end() :]  # 第一、二、三产业和居民生活用电量: of the three alone
    of_them = ["第" + name.removeprefix("第") + noun for name in (*names[:bare], last[0])]
    return of_them + names[bare + 1 :]
