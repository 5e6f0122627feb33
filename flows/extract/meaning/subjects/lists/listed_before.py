"""The names of a list of figures whose own clause lists nothing: those of a clause before (甲、乙均增长，分别增长3%、5%).

Where its clause has a measure, that is of each (销量分别为5万辆和4万辆). Names that the clause itself lists belong in
`flows.extract.meaning.subjects.lists.listed_here`.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.nouns.names.naming import CHANGE_NOUNS
from flows.extract.meaning.subjects.lists.listing import listed
from flows.extract.meaning.subjects.measures import is_measure, measure_of, states_amount
from flows.extract.meaning.subjects.parts.branching import members
from flows.extract.meaning.subjects.told.listed import SIZES
from flows.extract.text.joints import JOINT
from flows.extract.text.layout import LONGEST
from flows.extract.text.moves import MOVE
from flows.extract.text.words import cut, tagged
from flows.regex import regex
from schemas.catalogue.partitions import together
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.subjects.lists.figure_list import FigureList

ALL_TOLD = regex(r"(?:上述|以上|这)?[两二三四](?:项|个)(?:数据|数字|指标)")
"""两项数据分别增长: what the clauses before have told, one by one."""
TAKEN_UP = regex(r"(?:(?:上述|以上|前述|这)[两二三四五六](?:[项类种个]|者)|[两二三四五六]者)的?")
"""上述三项贡献率分别为: those that the sentence before has told one by one."""
SOME_OF_THEM = regex(r"(?P<which>[前后])(?P<many>[两二三四])者[则却也均都]*")
"""前两者, 后两者分别下降: as many of those that the list before has dealt out, from its one end or the other."""
AGAINST = regex(
    r"(?P<one>[^，。；,;]{2,40}?)(?:都|均|也|略|稍|远|明显|显著|大大|总体)*[高低大小多少快慢强弱好差]于(?P<other>[^，。；,;]{2,40})[，,]$"
)
"""东部增速高于西部，: before 分别为8%和6%."""
SIDES = ("one", "other")
"""The groups of `AGAINST`: what is held against what."""
QUOTED = regex("“[^”]*”")
SEVERAL = regex("[、和与及都两]|(?<!平)均|预期|目标|上[年月]|去年|同期|水平|均值|全国|要求|其他")
"""甲和乙均高于丙: where the two figures are not of what is held against what."""
MEAN = "平均"
"""Before a measure: how it is taken, which is that of both sides."""
RANKED = regex(
    r"(?:分列|分居|位列|位居|名列|排名|排在|列|居)[第前至到、和与及一二两三四五六七八九十\d]{1,9}(?:位|名)?[，,]$"
)
"""A clause that ends in the ranks of those that it lists: 甲、乙分列二、三位，."""
IDENTIFIED = regex(
    r"(?:(?:(?:排名|位|列|居)?第?(?:前|最)|主要)[^，。；,;]{0,20}?|(?:^|(?<=[，。；,;：:\n]))[^，。；,;：:\d\n]{1,20}的[^，。；,;：:\d的]{0,8}?)"
    r"(?:分别|依次|主要|还|则)?(?P<verb>[是为]|还?有|包括)[^，。；,;\d]{3,60}[，,]$"
)
"""净流入居前的还有甲、乙, 销量前三的车型是甲、乙、丙，增长较快的是甲和乙，: a clause that says which they are of whom the next tells."""
MADE_UP = regex(
    r"[，,。；;：:\n]?[^，。；,;：:\d]{2,12}?(?P<verb>设有|设立|设置|设|建有|建成|拥有|包括|分为|下辖|含)[^，。；,;：:\d]{3,60}[，,]$"
)
"""学校设有小学部和初中部，: a clause that says of what something is made up."""
MOVED_ALL = regex(
    rf"(?:^|(?<=[，,。；;：:\n]))(?P<those>[^，。；,;：:\d\n]{{3,40}}?)(?:都|均|也|全部|同步|双双|同比|环比|继续|持续|实现|保持|呈现?|有所|(?:两位数|较?快速?|大幅|稳定?|平稳|明显|小幅|正)的?)*{MOVE}(?:态势|势头|趋势|局面)?[，,]"
)
"""甲、乙继续保持较快增长，: a clause that lists some and says how they moved."""
MOVED_IN = regex(
    rf"(?:都|均|也|同步|双双|分别)*(?:实现|取得|迎来|录得|出现)了?(?:[^，。；,;：:\d\n]{{1,8}}的)?(?P<what>[\u4e00-\u9fff]{{2,6}}?){MOVE}$"
)
"""均实现了两位数的市值增长, at the end of a clause that lists who did."""
RANKED_CHARS = 60
"""No such clause has more characters."""
SHARES = ("占比", "比重")
"""夏粮产量30万吨，秋粮产量90万吨，占比依次为: the part that each level told is of all of them."""
PICKED_BY = frozenset((*CHANGE_NOUNS, *SHARES))
"""增长较快的是甲和乙，增速分别为: measures of those that a clause picks out."""
DONE_BY = "所"
"""Before the verb of what somebody did: 所获得的."""
SHORTEST_HEAD = 2
"""So many characters have a measure at least that all names end in."""
PLACE_TAG = "ns"
"""Of the name of a place, in the tags of the segmenter."""
SENTENCE_MARKS = "，,；;。"
"""What a clause ends with."""
CLAUSE_MARKS = SENTENCE_MARKS + "：:\n"
"""What a clause begins after, where a list may be announced by a colon."""


def named_before(given: FigureList, end: int) -> list[str]:
    """The names, one a figure, for a list whose own clause lists nothing up to `end`; empty if none were told."""
    phrases, start = given.phrases, given.spot.clause.start
    if given.last_levels and ALL_TOLD.match(phrases.text, start, end):
        return given.last_levels
    if again := _some_of_them(given, end) or _taken_up(given, end):
        return again
    if sides := _sides(given, end):
        return sides
    measure = phrases.before(start, end)
    if len(given.recent) == given.size:
        return _of_those_again(given, measure)
    if measure is not None:
        return _measured_of_each(given, measure)
    return _listed_in_clause_before(given) or given.last_levels or _structured(given)


def _some_of_them(given: FigureList, end: int) -> list[str]:
    """对美国出口 and 对日本出口 of 后两者分别下降: empty where the clause takes up none, or not so many as there are figures."""
    some = SOME_OF_THEM.fullmatch(given.phrases.text, given.spot.clause.start, end)
    if some is None or SIZES[some["many"]] != given.size or len(given.recent) <= given.size:
        return []
    return list(
        given.recent[-given.size :] if some["which"] == "后" else given.recent[: given.size]
    )


def _taken_up(given: FigureList, end: int) -> list[str]:
    """消费贡献率, 投资贡献率 of 上述两项贡献率分别为: all that was told which ends in the measure; empty where that is not one a figure."""
    text, start = given.phrases.text, given.spot.clause.start
    taken = TAKEN_UP.match(text, start, end)
    if taken is None:
        return []
    measure = text[taken.end() : end].strip()
    told = [one for one in dict.fromkeys(given.told) if one.endswith(measure) and one != measure]
    return told if len(told) == given.size else []


def _of_those_again(given: FigureList, measure: Phrase | None) -> list[str]:
    """The names that were dealt out last, with the measure that the clause has of each: 收入 after 甲、乙快递业务量."""
    if measure is None:
        return list(given.recent)
    opens = measure.start == given.spot.clause.start
    of_member = members.of_each(given.phrases.name(measure), given.recent) if opens else []
    return of_member or [_with_measure(name, measure.text, given.recent) for name in given.recent]


def _measured_of_each(given: FigureList, measure: Phrase) -> list[str]:
    """What the clause measures of each that was told one by one: 增速 of each, 销量 of each that is ranked.

    Empty where the clause says more than its measure, or nothing was told that it could be of.
    """
    levels = given.last_levels
    if levels and measure.text in CHANGE_NOUNS:
        return [level + measure.text for level in levels]
    if measure.start > given.spot.clause.start:
        return []
    if measure.text in PICKED_BY and (picked := _identified(given)):
        return [one + measure.text for one in picked]
    if measure.text in CHANGE_NOUNS and (moved := moved_before(given)):
        return [one + measure.text for one in moved]
    if levels and measure.text in SHARES:
        return [level + SHARES[0] for level in levels]
    if ranked := _ranked(given, measure.text):
        return ranked
    return members.of_each(given.phrases.name(measure), levels) if levels else []


def _listed_in_clause_before(given: FigureList) -> list[str]:
    """The list that the clause before gives: A、B连续增长，分别从…; empty if it has levels of its own, or lists nothing."""
    text, close = given.phrases.text, given.spot.clause.start - 1
    low = max(given.spot.sentence.start, close - LONGEST)
    opening = max(low, 1 + max(text.rfind(mark, low, close) for mark in SENTENCE_MARKS))
    if given.last_levels and any(map(str.isdigit, text[opening:close])):
        return []
    had = _identified(given) or _moved_in_measure(given, opening, close)
    had = had or _moved_alike(given, opening, close)
    had = had or _had_by_each(given, opening, close)
    return had or listed(given.phrases, opening, close, given.size, ends=False)


def _moved_alike(given: FigureList, start: int, end: int) -> list[str]:
    """甲营收, 乙营收 of 甲和乙的营收均保持两位数增长，: those with the measure that moved so; empty where the list ends in none."""
    moved = MOVED_ALL.match(given.phrases.text, start, end + 1)
    if moved is None or moved.end() != end + 1:
        return []
    names = listed(given.phrases, start, moved.end("those"), given.size, ends=True)
    return names if names and is_measure(cut(names[-1])[-1]) else []


def _moved_in_measure(given: FigureList, start: int, end: int) -> list[str]:
    """甲市值, 乙市值 of 甲和乙实现了两位数的市值增长，: what is told of each stands before the verb made a noun; empty where nothing does."""
    text = given.phrases.text
    moved = MOVED_IN.search(text, start, end)
    if moved is None or moved.end() != end or not is_measure(moved["what"]):
        return []
    said = [one.strip() for one in re.split(JOINT, text[start : moved.start()])]
    names = listed(given.phrases, start, moved.start(), given.size, ends=True)
    is_each = len(said) == len(names) and all(map(str.startswith, names, said))
    return [one + moved["what"] for one in said] if is_each else []


def moved_before(given: FigureList) -> list[str]:
    """甲 and 乙 of 甲、乙保持较快增长，增速分别为: those of whom the clause before says no more than how they moved."""
    text, close = given.phrases.text, given.spot.clause.start
    low = max(given.spot.sentence.start, close - LONGEST)
    moved = MOVED_ALL.search(text, low, close)
    if moved is None or moved.end() != close or any(map(str.isdigit, moved[0])):
        return []
    return _as_said(given, *moved.span("those"))


def _as_said(given: FigureList, start: int, end: int) -> list[str]:
    """煤炭产量, 原油产量 of 煤炭、原油产量, but 延误, 代收货款: the members that text[start:end] lists, sharing a head only where that is a measure."""
    measured = listed(given.phrases, start, end, given.size, ends=True)
    head = cut(measured[-1])[-1] if measured else ""
    if is_measure(head) or naming.is_counted(head):
        return measured
    said = [one.strip() for one in re.split(JOINT, given.phrases.text[start:end])]
    is_each = len(said) == len(measured) and all(map(str.startswith, measured, said))
    return said if is_each else []


def _had_by_each(given: FigureList, start: int, end: int) -> list[str]:
    """甲公司、乙公司所获得的保费收入，: the measure that the clause text[start:end] ends in, of each who has it; empty if it ends in none."""
    phrases, at = given.phrases, given.phrases.text.rfind("的", start, end)
    measure = phrases.named(at + 1, end) if at > start else None
    if measure is None or not is_measure(measure):
        return []
    verb = phrases.words.at(at - 1)
    names: list[str] = []
    if verb.tag[0] == "v" and verb.start > start:
        stop = verb.start - phrases.text.startswith(DONE_BY, verb.start - 1)
        names = listed(phrases, start, stop, given.size, ends=True)
    if not names:
        names = listed(phrases, start, at, given.size, ends=True)
        opening = at - sum(map(len, names)) - len(names) + 1  # one joint between two
        if not names or not phrases.text.startswith(names[0], opening):
            return []  # 甲和乙也实现了两位数的增长: where more than the list stands before it
    return [name + measure for name in names]


def _structured(given: FigureList) -> list[str]:
    """The parts that the level before has told of together: 三次产业结构为5:45:50，对GDP的贡献率分别为…; empty if it told none."""
    structure = given.levels[-1] if given.levels else ""
    for word, parts in together().items():
        if (
            structure.removeprefix(word) in vocabulary().measures.structures
            and len(parts) == given.size
        ):
            return list(parts)
    return []


def _ranked(given: FigureList, measure: str) -> list[str]:
    """The measure of each that the clause before tells the rank of, or picks out; empty if it tells none, or ranks places.

    甲公司、乙公司分列二、三位，销量分别为5万辆和4万辆, 销量前两名是甲公司、乙公司，销量分别为…: 甲公司销量, 乙公司销量.
    """
    phrases, spot = given.phrases, given.spot
    text, low = phrases.text, spot.before_clause(RANKED_CHARS)
    if not (is_measure(measure) or naming.is_counted(measure)):
        return []
    if ranked := RANKED.search(text, low, spot.clause.start):
        opening = 1 + max(text.rfind(mark, low, ranked.start()) for mark in CLAUSE_MARKS)
        names = listed(phrases, max(low, opening), ranked.start(), given.size, ends=True)
    elif not (names := _identified(given)):
        made_up = MADE_UP.search(text, low, spot.clause.start)
        if made_up is None:
            return []
        names = listed(phrases, made_up.end("verb"), made_up.end() - 1, given.size, ends=True)
    if all(tagged(name)[-1][1] == PLACE_TAG for name in names):
        return []
    return [_without_measure(name) + measure for name in names]


def _without_measure(name: str) -> str:
    """青椒 of 青椒价格, 甲公司 of 甲公司: whose price it is, before another measure; a measure of nobody as it is."""
    return name.removesuffix(measure_of(name)) or name


def _identified(given: FigureList) -> list[str]:
    """汽车, 家电 of 增长较快的是汽车和家电，增速分别为: those that the clause before says they are; empty if it says of none."""
    spot = given.spot
    low = spot.before_clause(RANKED_CHARS)
    told = IDENTIFIED.search(given.phrases.text, low, spot.clause.start)
    if told is None:
        return []
    start, end = told.end("verb"), told.end() - 1
    return _as_said(given, start, end) or listed(given.phrases, start, end, given.size, ends=True)


def _sides(given: FigureList, end: int) -> list[str]:
    """What the clause before holds against what: 出生率低于死亡率，分别为6‰和8‰; empty if it holds nothing so.

    The second may lack the measure of the first: 东部增速高于西部, 甲的比例低于乙.
    """
    phrases, start = given.phrases, given.spot.clause.start
    if given.size != len(SIDES) or phrases.text[start:end].strip():
        return []
    low = max(given.spot.sentence.start, start - LONGEST)
    held = AGAINST.search(phrases.text, low, start)
    if held is None or SEVERAL.search(QUOTED.sub("", held[0])):
        return []
    one, other = (phrases.named(held.start(side), held.end(side)) for side in SIDES)
    if one is None or other is None:
        return []
    if is_measure(cut(other)[-1]):
        return [one, other]
    measure = _measure_of(one)
    return [one, other + measure] if measure else []


def _measure_of(name: str) -> str:
    """The measure that a name ends in, with how it is taken: 平均工资 of 东部平均工资; empty if it ends in none."""
    measure = naming.head_of(name) or cut(name)[-1]
    if not is_measure(measure):
        return ""
    return MEAN + measure if name.endswith(MEAN + measure) else measure


def _with_measure(name: str, measure: str, names: Sequence[str]) -> str:
    """The measure of what `name`, one of `names`, was measured of: 收入 makes 甲快递收入 of 甲快递业务量.

    What the names have in common in the end makes room for it, from where the measure's own beginning stands there.
    """
    reversed_words = [cut(one)[::-1] for one in names]
    common = takewhile(lambda words: len(set(words)) == 1, zip(*reversed_words, strict=False))
    head = "".join([words[0] for words in common][::-1])
    if measure.endswith(CHANGE_NOUNS) or len(head) < SHORTEST_HEAD or not states_amount(measure):
        return name + measure
    at = head.find(measure[:SHORTEST_HEAD])
    return name.removesuffix(head) + head[: max(at, 0)] + measure
