"""What a clause without a figure is about, which the figures after it are said of: 肉价由升转降，降幅…, 沪指走强，收报….

What is kept of it is in `flows.extract.meaning.subjects.told.memory`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from flows.extract.meaning.causing import object_before
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.measures import is_measure
from flows.extract.text.alternations import trie
from flows.extract.text.hedges import AFTER_VERB, HEDGE, HEDGED
from flows.extract.text.moves import DEGREES, trending
from flows.extract.text.words import tagged
from flows.read.segment import clauses, sentences
from flows.regex import regex
from schemas.catalogue.language import language, moves
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.case import Case
    from flows.read.segment import Clause

REACH = 60
"""How far back in its sentence a figure's subject is looked for, in characters."""
RANKED = regex(
    r"[屡连]?创[^，。；\d]{0,10}新[高低]|(?:刷新|打破)[^，。；\d]{0,6}[纪记]录|[位稳]?居|位列|名列|排名|排在|蝉联|保持(?=[^，。；]{0,4}(?:第一|首位|领先))"
)
"""GDP总量稳居全省第一，: a clause that tells the rank of its subject."""
PASSED = regex(
    r"(?:再次?|首次?|已经?|成功|一举|率先|连续|历史性地?)*(?:[迈跨越][过上入进越]|跨|[登站跃]上|突破|冲破)[^，。；,;]{0,10}?(?:大关|关口|台阶|门槛|行列)"
    r"|(?:再|喜|又|连续)?(?:获得?|夺得?|迎来)(?:大|全面|特大)?丰收|实现(?:了)?[“\"]?[一二三四五六七八九十]{1,3}[”\"]?连[增丰升涨快]"
)
"""财政收入迈过千亿大关，, 粮食生产喜获丰收，: a clause that says what its subject has passed or come to, in no figure."""
PRODUCING, OUTPUT = "生产", "产量"
"""粮食生产再获丰收，达到30万吨: how much of it there is."""
CIRCUMSTANCE = regex(
    r"\s*(?:(?:受|在)[^，。；,;]*(?:影响|带动|推动|拉动|拖累|支撑|提振|刺激|冲击|因素|作用|下)|(?:因|由于|随着|得益于|伴随着?)[^，。；,;]*|[与同和跟][^，。；,;]{2,30}相[比较])"
)
"""受原料价格上涨影响，: why or under what the rest of the sentence came about, and not what it is about."""
VIEWED = regex(
    r"\s*(?:其中[，,：:]?)?(?:分[^，。；,;\d]{1,10}?|[按从](?:地区|区域|行业|产业|品种|产品|类别|类型|城乡|国别))(?:来|分)?看"
)
"""分地区看，: by what the parts are told of what was told before."""
EXTREME = regex(
    r"\s*(?P<what>[^，。；：\d]{0,8}(?:最[大高低小强]|极[大端])[^，。；：\d]{1,10}?|[^，。；：\d]{1,24}(?:极值|峰值|谷值))(?:均|都|分别|则)?(?:出现|发生)[在于]"
)
"""最大小时雨强出现在北石槽，, 风速极值出现在东岛，: where or when there was the greatest, before how much that was."""
SHARE_MOVES = regex(
    r"(?:其中|与上年相?比)?[，,]?(?P<part>[^，。；,;]{2,24}?)(?:所占|占)(?![有用]率|有量)(?P<share>(?P<whole>[^，。；,;从由\d占]{2,24}?)的?比[重例])[^，。；,;\d]{2,12}"
)
TAKES_UP = "占"
CAME_TO = regex(rf"(?:达到?|[升增]至|突破|报)了?{HEDGED}$")
AMOUNT = regex(r"\d(?![\d年月日时后]|季度|[-—~至])")
"""A number that is part of no date and of no cohort (80后)."""
NEWS = "讯"
PRICES = ("价", "价格", "报价", "房租", "租金")
SUMMING = regex(rf"(?:共|总|合)?计(?:{HEDGE}|为|人民币|\s)*")
WORKS = regex(
    r"\s*(?:[一二三四五六七八九十]{1,3}是|其中)?(?:组织|持续|深入|全面|大力|继续)*(?:实施|推进|开展|启动)(?P<what>[\u4e00-\u9fff“”、]{3,20}?)(?:建设|专项)?(?:工程|项目|行动)"
)
"""三是实施老街巷整治工程，: a clause that says no more than which works are done."""
STRUCTURE = regex(
    r"\s*(?P<what>[\u4e00-\u9fff]{2,10}结构)(?:进一步|持续|不断|更加|更趋|更为|趋于|趋向|明显|继续|逐步|加快|得到|有所|日趋|日益)*(?:优化|改善|调整|合理|升级|完善)"
)
"""三次产业结构进一步优化: a structure, of which a clause says that it has become better."""
MADE_TO_BE = regex(r"\s*(?:[由从].{0,24})?(?:调整|优化|变化|演变|转变|变|升级)(?:为|到|至|成)")
DONE = regex(
    rf"(?:累计|共|已|目前)*(?:完成|开工)?(?:新建|改造|治理|整治|修复|养护|建设|维修|更新|完成|开工|建成|完工|竣工){AFTER_VERB}"
)
"""完成治理, 开工建设: all that stands before how many of them."""
QUALIFIED = regex(
    rf"(?:更为?|较为?|很|十分|非常|极其?|最|相当|比较|颇|特别|尤其|越来越|过于?)+(?:[{DEGREES}大小强弱重近早晚严]|便宜|严重|充足|惊人|相?[接相]近|相当|相仿)$"
)
ABOVE_ALL = regex("(?:(?:特别|尤其|尤)是|其中)[，,]?")
BY_SO_MUCH = regex(
    rf"(?:全年|平均|累计|合计|共计?|同比|环比|[比较](?:上年|去年|上月)|每人|每[年月日天户]|(?P<each>[人户]均)|[约近再又将共可])*(?:{trie(moves())})(?:了|{HEDGE})*$"
)
"""全年人均增加: nothing but how a move is reckoned, and the verb of it."""
PREDICATING = "dvial"
"""First characters of the tags of what says something of a measure: 也, 高于, 紧随其后, 平平."""
BRANCH_WORDS = ("n", "b", "j", "nz", "vn", "l")
"""Tags of the words that a branch is called by."""
VISITS, COMMAS, COPULAS = "人次", ("，", ","), ("为", "是", "在", "叫")
AMOUNTS_TO = regex(
    rf"(?:[均都皆]?[为在]|高?达到?了?|约?为|{HEDGE}|仅有?|只有|平均|最多|最高|可|已|\s)+"
)
"""动力更强 before the comma, 达到了 after it."""


def told_of(phrases: Phrases, clause: Clause) -> Phrase | None:
    """What a clause tells a move or a rank of; a circumstance of the rest tells it of nothing."""
    if CIRCUMSTANCE.fullmatch(phrases.text, *clause) is not None:
        return None
    occurred = EXTREME.match(phrases.text, *clause)
    if occurred is not None:
        return phrases.before(*occurred.span("what"))
    text = phrases.text
    told = trending().search(text, *clause) or RANKED.search(text, *clause)
    told = told or PASSED.search(text, *clause)
    if told is None:
        return None
    phrase = phrases.opening(*clause)
    if phrase is not None and trending().search(phrases.text, phrase.end, clause.end):
        return phrase
    return _mover_of(phrases, clause.start, told.start())


def measured_in(phrases: Phrases, spot: Spot) -> Phrase | None:
    """乙厂的产量 of 乙厂的产量也高于上一季度，达到2600万部: what the clause right before tells a move of, else a measure that it says anything of.

    None where the figure's own clause says more than that it has come to so much.
    """
    text, start = phrases.text, spot.clause.start
    if spot.since > start or not text.startswith(COMMAS, start - 1):
        return None
    if AMOUNTS_TO.fullmatch(text, start, spot.start) is None:
        return None
    before = clause_before(phrases, spot)
    if before is None or AMOUNT.search(text, *before) or CIRCUMSTANCE.fullmatch(text, *before):
        return None
    if text.find(TAKES_UP, *before) >= 0:
        return None  # 占出口的比重稳步提升
    return told_of(phrases, before) or _measure_told_of(phrases, before)


def _measure_told_of(phrases: Phrases, clause: Clause) -> Phrase | None:
    """乙厂的产量 of 乙厂的产量也高于上一季度: the measure that a clause opens with and says anything of."""
    for last, word in pairwise(phrases.words.between(*clause)):
        ends = last.tag[0] in "nj" and says_how_much(last.text)
        if ends and (word.tag[0] in PREDICATING or RANKED.match(phrases.text, word.start)):
            phrase = phrases.before(clause.start, word.start)
            is_whole = phrase is not None and phrase.end == word.start and not phrase.is_act
            is_whole = is_whole and word.text not in COPULAS  # 用地位置为某区，约2公顷
            return phrase if phrase is not None and is_whole else None
    return None


def says_how_much(word: str) -> bool:
    """Whether a noun says how much, or how often someone came."""
    return is_measure(word) or is_amount(word) or word == VISITS


def branch_opening(phrases: Phrases, spot: Spot) -> str:
    """旅游业 of 旅游业国际影响力提升，: the branch or the goods that the sentence opens with and says something of in no figure; "" if none."""
    text, start = phrases.text, spot.sentence.start
    opening = next(iter(clauses(text, start, spot.clause.start)), None)
    if opening is None or AMOUNT.search(text, *opening) or CIRCUMSTANCE.fullmatch(text, *opening):
        return ""
    ends = vocabulary().speech.branches_and_goods
    who = branch = ""
    for word in phrases.words.between(*opening):
        if word.tag not in BRANCH_WORDS or (who and word.tag == "v"):
            break
        who += word.text
        branch = who if who.endswith(ends) else branch
    return "" if branch == "".join(text[slice(*opening)].split()) else branch


def share_told_of(phrases: Phrases, clause: Clause) -> str | None:
    """棉花产值占农业产值的比重 of 棉花产值占农业产值的比重继续下降: the share that a clause without a figure tells a move of."""
    if phrases.text.find(TAKES_UP, *clause) < 0:
        return None
    moved = SHARE_MOVES.fullmatch(phrases.text, *clause)
    if moved is None or trending().search(phrases.text, moved.end("share"), clause.end) is None:
        return None
    part = phrases.closing(*moved.span("part"))
    return None if part is None else f"{phrases.name(part)}占{moved['whole']}的比重"


def _mover_of(phrases: Phrases, start: int, end: int) -> Phrase | None:
    """The whole of text[start:end] as a name that the catalogue knows: 空调、冰箱等家电销量 before 大幅攀升."""
    phrase = phrases.before(start, end)
    if phrase is not None and phrase.text.endswith(PRODUCING):
        phrase = phrase._replace(text=phrase.text.removesuffix(PRODUCING) + OUTPUT, is_act=False)
    if phrase is None or phrase.is_act or naming.known(phrase.text) is None:
        return None
    return phrase if phrase.end >= phrases.trimmed(start, end) else None


def in_sentence_before(case: Case) -> str | None:
    """用电负荷屡创新高。7月12日达到1.2亿千瓦: what the sentence before told a move of, without saying how much."""
    phrases, spot = case.phrases, case.spot
    text, end = phrases.text, spot.sentence.start
    if CAME_TO.search(text, spot.since, spot.start) is None:
        return None
    start = max(spot.block.start, end - REACH)
    before = next(reversed(list(sentences(text, start, end))), None)
    if before is None or before.start == start > spot.block.start or AMOUNT.search(text, *before):
        return None
    told = next(reversed(list(clauses(text, before.start, before.end - 1))), None)
    phrase = told_of(phrases, told) if told is not None else None
    return phrases.name(phrase) if phrase and naming.known(phrase.text) is not None else None


def mover(case: Case) -> str | None:
    """某股封住涨停板，涨幅10%: what the clause before opens with, whatever it is, is what moved."""
    phrases = case.phrases
    before = clause_before(phrases, case.spot)
    what = None if before is None else phrases.up_to_predicate(*before)
    return None if what is None or what.endswith(vocabulary().people.speakers) else what


def made_to_move(case: Case) -> str | None:
    """提高低保标准，每人每月提高50元: what the clause before says is raised, if this one only tells by how much."""
    phrases, spot = case.phrases, case.spot
    if case.memory.named:
        return None
    text, start = phrases.text, spot.clause.start
    by = BY_SO_MUCH.match(text, start, spot.start)
    if spot.since > start or by is None:
        return None
    before = clause_before(phrases, spot)
    what = None if before is None else object_before(phrases, *before)
    return None if what is None else phrases.name(what) + (by["each"] or "")


def described(case: Case) -> str | None:
    """动力更强，达到了55千瓦: what the clause before says is great or small, if this one only tells how much it is."""
    phrases, spot = case.phrases, case.spot
    text, start = phrases.text, spot.clause.start
    if spot.since > start or AMOUNTS_TO.fullmatch(text, start, spot.start) is None:
        return None
    before = clause_before(phrases, spot)
    said = before and QUALIFIED.search(text, *before)
    return phrases.owner(before.start, said.start(), no_place=True) if before and said else None


def alone_before(phrases: Phrases, spot: Spot) -> str | None:
    """住宅用地，成交30宗: the noun that has the clause before to itself."""
    before = clause_before(phrases, spot)
    if before is None or any(char.isdigit() for char in phrases.text[slice(*before)]):
        return None
    return phrases.owner(*before, no_place=True)


def noun_before(case: Case) -> str | None:
    """新房住宅，成交535套: the clause before, where it is one noun and says nothing of it."""
    phrases = case.phrases
    before = clause_before(phrases, case.spot)
    phrase = None if before is None else phrases.before(*before)
    if before is None or phrase is None or phrase.is_act:
        return None
    nouns = all(tag[0] in "nbj" for _, tag in tagged(phrase.text))
    speaks = phrase.text.endswith(
        (*vocabulary().people.persons, *vocabulary().people.speakers, NEWS)
    )
    if (phrase.start, phrase.end) != before or not nouns or speaks:
        return None
    return None if phrases.is_place(phrase) else phrases.name(phrase)


def works_before(case: Case) -> str | None:
    """老街巷整治 of 实施老街巷整治工程，完成治理20条: the works that the clause before names, of which this one tells only how many were done."""
    phrases, spot = case.phrases, case.spot
    if (
        spot.since > spot.clause.start
        or DONE.fullmatch(phrases.text, spot.since, spot.start) is None
    ):
        return None
    before = clause_before(phrases, spot)
    works = before and WORKS.fullmatch(phrases.text, *before)
    return works["what"] if works else None


def structure_before(case: Case) -> str | None:
    """三次产业结构 of 三次产业结构进一步优化，调整为8∶41∶51: what the clause before says has changed in its proportions."""
    phrases, spot = case.phrases, case.spot
    start = spot.clause.start
    if spot.since > start or MADE_TO_BE.fullmatch(phrases.text, start, spot.start) is None:
        return None
    before = clause_before(phrases, spot)
    structure = before and STRUCTURE.fullmatch(phrases.text, *before)
    return structure["what"] if structure else None


def price_before(case: Case) -> str | None:
    """市场主流收购价，每斤3.8元: the price that the clause before names, and says nothing of."""
    name = noun_before(case)
    return name if name is not None and name.endswith(PRICES) else None


def summed(case: Case) -> str | None:
    """没收违法所得，计人民币3万元: what the clause before ends in, if this one only adds it up."""
    phrases, spot = case.phrases, case.spot
    text, start = phrases.text, spot.clause.start
    if spot.since > start or SUMMING.fullmatch(text, start, spot.start) is None:
        return None
    before = clause_before(phrases, spot)
    phrase = None if before is None else phrases.before(*before)
    if before is None or phrase is None or phrase.end < before.end:
        return None
    return None if naming.known(phrase.text) is None else phrases.name(phrase)


def clause_before(phrases: Phrases, spot: Spot) -> Clause | None:
    """The clause of the sentence right before the figure's own."""
    start = spot.before_clause(REACH)
    before = list(clauses(phrases.text, start, max(start, spot.clause.start - 1)))
    return before[-1] if before else None


def opened(case: Case) -> str | None:
    """茶叶价格持续走低，下降5%: what an earlier clause of the sentence opens with, if it can be measured."""
    phrases, spot = case.phrases, case.spot
    start = spot.before_clause(REACH)
    if (above_all := ABOVE_ALL.match(phrases.text, start)) is not None:
        start = above_all.end()  # 特别是工业投资，增势强劲，增长50%
    for clause in clauses(phrases.text, start, max(start, spot.clause.start - 1)):
        if any(one.fullmatch(phrases.text, *clause) for one in (CIRCUMSTANCE, VIEWED)):
            continue
        phrase = phrases.opening(clause.start, clause.end)
        if phrase is not None and phrase.text.startswith(tuple(language().words.causing)):
            phrase = object_before(phrases, *clause) or phrase  # 扩大招生规模，增加200人
        if phrase is not None:
            name = phrases.name(phrase)
            return None if case.reading.kind == "money" and naming.is_counted(name) else name
    return None
