"""The topic that one clause sets and the next ones leave out: 新能源汽车表现亮眼，产量达5万辆 is the 产量 of 新能源汽车.

Chinese states a topic once and goes on with comments on it (topic chain, 话题链). Here a clause without a figure says how a
thing fares, what it is under the effect of, that it stands out or leads, and a later one opens with a measure that is
nobody's: of the same sentence, or, where the topic opens the paragraph, of a later one. What a clause without a figure moves
is in `flows.extract.meaning.subjects.told.topics`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import tails
from flows.extract.meaning.nouns.after_number.doing import MANNER
from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.told.topics import REACH, clause_before
from flows.extract.text.alternations import trie
from flows.read.segment import clauses
from flows.regex import regex
from schemas.catalogue.partitions import together
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    import re

    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.text.words import Word
    from flows.read.segment import Clause

ASPECT = regex(
    r"[\s\u3000]*(?:在|从)?(?:(?P<who>[^，。；,;：:\d]{0,10}(?:业务|板块|渠道|市场|产品|分部|事业部))方面(?:来看)?[，,]"
    r"|(?P<label>[^，。；,;：:\d]{1,10}(?:业务|板块|分部|事业部))[：:])"
)
"""零售业务方面，, 零售业务：: of which part of a whole all of the sentence is."""
GOODS_ASPECT = regex(r"[\s\u3000]*(?:在|从)?(?P<who>[^，。；,;\d]{2,12})方面(?:来看)?[，,]")
"""洗衣机方面，: the goods that the sentence is of, where it opens with a measure that is nobody's."""
AFFECTED = regex(
    r"(?P<who>[^，。；,;\d]{2,16}?)(?:主要)?(?:(?:受益于|得益于|受惠于|受制于|受累于|受|因|由于)[^，。；,;]{2,}|在[^，。；,;]{2,}下)"
)
"""挖掘机受基建提速带动，: what the clause says the cause of, before the measure of it."""
IDENTIFIED = regex(
    r"(?:主力军?|亮点|大头|主角|支柱|龙头|引擎|增长点|增长极|重头戏?|主体|主导)(?:产业|行业|力量|产品|品种)?[仍依然还则就正主要]*[是为](?P<who>[^，。；,;、\d]{2,12})"
)
"""增长的主力仍是机电产品，: which thing is what the clause speaks of, before the measure of it."""
RANKED = regex(
    r"(?P<what>[^，。；,;\d]{4,20}?)(?:仍|均|稳|连续[\d一二三四五六七八九十]{1,3}年)?(?:(?:[位稳仍]?居|排名?|位列|名列)在?)?(?:全[国省市县区球]|世界|亚洲)(?:第[一二三四五六七八九十\d]{1,3}|首位|前列)[位名]?"
)
"""新能源汽车渗透率全国第一，: what the clause tells the rank of, before another measure of the same thing."""
STANDS_OUT = regex(
    r"(?:^|[，。；,;\n])(?P<who>[^，。；,;\d]{2,16}?)(?:受益|占比|增长|贡献|表现|降幅|增幅|涨幅|规模|优势)?(?:最为?|更为?|较为?|尤为|十分)(?:明显|突出|高|大|快|多|显著|集中|抢眼|亮眼|强劲)[，,]$"
)
DEGREE = regex("[最更较尤十]")
"""What every clause has that says that something stands out, and few others."""
SECTORS = ("业", "领域", "群体")
NOMINAL = ("n", "nz", "nt", "b", "j", "vn", "an", "l", "eng", "x")
"""Tags of the words that a topic may consist of."""
OPENING = ("t", "m", "q", "ns", "c", "d", "f", "ad", "x", "u", "uj")
"""Tags of what may stand before a topic: when, where, and how it is joined to what was said before."""
NUMERAL = regex(r"[\d一二三四五六七八九十百千万亿]")
"""近九成, which the dictionary takes for a phrase, tells an amount; 一马当先 is an idiom."""
EVERYWHERE = regex("(?:其中|[全我本][国省市县区州镇]|全年|当年|特别是|尤其是|一是|二是|三是|四是)+")
COMMENT = regex(
    rf"(?:[\s、]|{tails.TIME}|全年|累计|合计|共计?|已|均|总|约|其|实现|完成|达到?|录得|取得|获得|创造|带动|拉动|发生|同比)*"
)
"""What may stand between the start of a clause and the measure that it opens with."""
IN_MONTH = regex("^(?:单月|当月|单季度?)(?=..)")
"""单月销量: the same measure, of one month by itself."""
LEAST, LONGEST = 2, 12
MARKET = "市场"
SALES = "销"
EACH, SECTOR, BUSINESS = "人均", "业", "业务"
COMMAS, COLONS = ("，", ","), ("：", ":")
ECONOMY = "经济"


def topic(phrases: Phrases, spot: Spot, phrase: Phrase, name: str) -> str:
    """Of what the clause before has said how it fares, where this one opens with a measure that names nothing that it is of.

    `name` is that of the phrase.
    """
    text, start = phrases.text, spot.clause.start
    if spot.run.size == 1 and COMMENT.fullmatch(text, start, phrase.start) is not None:
        whose = _whose(phrases, spot, name)
        if whose:
            return whose
    if text[start - 1 : start] not in COMMAS:
        return ""
    return "" if spot.since > start else _standing_out(phrases, spot, phrase)


def of_deed(phrases: Phrases, spot: Spot, name: str) -> str:
    """洗衣机销量 of 洗衣机方面，5月销售40万台: likewise, the measure that a deed comes to which its clause tells of nobody."""
    at = _past_comment(phrases, spot)
    is_alone = phrases.text[at : spot.stop].strip() in vocabulary().acts.deeds
    return _whose(phrases, spot, name) + name if is_alone else name


def of_each(phrases: Phrases, spot: Spot, names: list[str]) -> list[str]:
    """客车产量, 客车销量 of 客车产销平稳，6月产销分别为5万辆和4万辆: likewise, the measures that a list deals out."""
    at = _past_comment(phrases, spot)
    opens = phrases.text.startswith(names[0], at) or any(
        list(parts) == names and phrases.text.startswith(word, at)
        for word, parts in together().items()
    )
    of = [_whose(phrases, spot, name) for name in names] if opens else []
    return [who + name for who, name in zip(of, names, strict=True)] if of and all(of) else names


def _past_comment(phrases: Phrases, spot: Spot) -> int:
    """Where the measure may begin that the clause opens with."""
    opening = COMMENT.match(phrases.text, spot.clause.start, spot.stop)
    return spot.clause.start if opening is None else opening.end()


def _whose(phrases: Phrases, spot: Spot, name: str) -> str:
    """Of what the clause before, the sentence or the paragraph is, for a measure that opens its clause; "" where that has no such measure."""
    if IN_MONTH.sub("", name) not in vocabulary().once.without_owner:
        return ""
    text, start = phrases.text, spot.clause.start
    if text[start - 1 : start] in COMMAS and (fares := _commented(phrases, spot, name)):
        return fares
    who = _spoken_of(phrases, spot)
    return _joined(who, name) if _has(who, name) else ""


def _spoken_of(phrases: Phrases, spot: Spot) -> str:
    """What the sentence of the figure opens with (洗衣机方面，), or else its paragraph, if the figure's clause opens a sentence; "" if none."""
    if spot.clause.start > spot.sentence.start:
        before = clause_before(phrases, spot)
        is_next = before is not None and before.start == spot.sentence.start
        return _goods_aspect(phrases, before) if before is not None and is_next else ""
    end = min(spot.sentence.start, spot.block.start + REACH)
    opening = next(iter(clauses(phrases.text, spot.block.start, end)), None)
    if opening is None:
        return ""
    return _goods_aspect(phrases, opening) or _what_fares(phrases, opening)


def _goods_aspect(phrases: Phrases, clause: Clause) -> str:
    """洗衣机 of 洗衣机方面，; "" of any other clause."""
    found = GOODS_ASPECT.match(phrases.text, clause.start)
    is_whole = found is not None and found.end() == clause.end + 1
    return found["who"] if found is not None and is_whole else ""


def aspect(phrases: Phrases, spot: Spot, phrase: Phrase) -> str:
    """The part of a whole that the sentence opens with: 零售业务方面，…."""
    found = ASPECT.match(phrases.text, spot.sentence.start, spot.clause.start)
    told = found.lastgroup or "" if found is not None else ""
    ends = COMMAS if told == "who" else COLONS
    is_next = phrases.text[spot.clause.start - 1] in ends and spot.since <= spot.clause.start
    if found is None or not is_next:
        return ""
    who = phrases.before(*found.span(told))
    return "" if who is None or who.text in phrase.text else phrases.name(who)


def _standing_out(phrases: Phrases, spot: Spot, phrase: Phrase) -> str:
    """Which sector or which of those that act stands out: 制造业受益最明显，新增减税8亿元."""
    text, start = phrases.text, spot.clause.start
    ahead = max(spot.sentence.start, start - REACH)
    found = STANDS_OUT.search(text, ahead, start) if DEGREE.search(text, ahead, start) else None
    if found is None or text[start : phrase.start].strip() not in ("", "累计", "共", "共计"):
        return ""
    who = phrases.before(found.start("who"), found.end("who"))
    if (
        who is None
        or not who.text.endswith((*vocabulary().people.actors, *SECTORS))
        or who.text in phrase.text
    ):
        return ""
    return who.text


def _commented(phrases: Phrases, spot: Spot, name: str) -> str:
    """What the clause before is about, if it says how that fares."""
    before = clause_before(phrases, spot)
    if before is None:
        return ""
    who = _what_fares(phrases, before) or _what_is_affected(phrases, before)
    who = who or _what_it_is(phrases, before) or _what_is_ranked(phrases, before)
    return _joined(who, name) if _has(who, name) else ""


def _what_is_affected(phrases: Phrases, clause: Clause) -> str:
    """挖掘机 of 挖掘机受基建提速带动，: the noun that a clause tells the cause of; "" where it opens with none."""
    told = AFFECTED.fullmatch(phrases.text, clause.start, clause.end)
    words = [] if told is None else phrases.words.between(*told.span("who"))
    while words and (words[0].tag in OPENING or _opens(words[0])):
        words = words[1:]
    are_nouns = all(one.tag in NOMINAL for one in words)
    return "".join(one.text for one in words) if are_nouns else ""


def _what_it_is(phrases: Phrases, clause: Clause) -> str:
    """机电产品 of 增长的主力仍是机电产品，: what a clause says that the leader of all is; "" where it says that of none."""
    found = IDENTIFIED.search(phrases.text, *clause)
    is_last = found is not None and found.end() == clause.end
    return found["who"].strip('“”"') if found is not None and is_last else ""


def _what_is_ranked(phrases: Phrases, clause: Clause) -> str:
    """新能源汽车 of 新能源汽车渗透率全国第一，: of what a clause tells the rank of a measure; "" where it tells none."""
    found = RANKED.fullmatch(phrases.text, *clause)
    phrase = None if found is None else phrases.closing(*found.span("what"))
    if phrase is None:
        return ""
    name = phrases.name(phrase)
    measures = (one for one in vocabulary().once.without_owner if name.endswith(one))
    measure = max(measures, key=len, default="")
    return name.removesuffix(measure).removesuffix(MARKET) if measure else ""


def _what_fares(phrases: Phrases, clause: Clause) -> str:
    """What a clause says of that it fares so or so; "" where it says nothing of the kind."""
    words = phrases.words.between(*clause)
    split = len(words)
    while split and _says_how(words[split - 1]):
        split -= 1
    said = "".join(one.text for one in words[split:])
    if _faring().search(said) is None or NUMERAL.search(_faring().sub("", said)):
        return ""
    topic = split
    while topic and words[topic - 1].tag in NOMINAL and not _opens(words[topic - 1]):
        topic -= 1
    if not all(one.tag in OPENING or _opens(one) for one in words[:topic]):
        return ""
    return _without_side("".join(one.text for one in words[topic:split]).strip('“”"'))


def _without_side(who: str) -> str:
    """渔业 of 渔业生产, 工业 of 工业形势: what fares, without the side of it that does."""
    sides = vocabulary().speech.faring_sides
    while (side := next(filter(who.endswith, sides), "")) and len(who) - len(side) >= LEAST:
        if not who.removesuffix(side).endswith(vocabulary().speech.branches_and_goods):
            break
        who = who.removesuffix(side)
    return who


def _says_how(word: Word) -> bool:
    """Whether a word says that something fares so or so, how it does, or in what regard."""
    return word.tag in MANNER or _manners().fullmatch(word.text) is not None


def _opens(word: Word) -> bool:
    """Whether a word only says where and when, or joins the clause to what was said before."""
    return EVERYWHERE.fullmatch(word.text) is not None


@cache
def _faring() -> re.Pattern[str]:
    return regex(trie(vocabulary().speech.faring))


@cache
def _manners() -> re.Pattern[str]:
    speech = vocabulary().speech
    return regex(f"(?:{trie((*speech.faring, *speech.faring_manners, *speech.faring_sides))})+")


def _has(who: str, name: str) -> bool:
    """Whether it is a thing, or those who earn, that has what is measured; whole economies and nobody in particular have not."""
    speech = vocabulary().speech
    if not LEAST <= len(who) <= LONGEST or who in speech.whole_economies:
        return False
    if name.startswith(EACH):
        return who.endswith(speech.earning)
    traded = next((one for one in vocabulary().acts.traded if who.endswith(one)), "")
    return who.removesuffix(traded).endswith(speech.branches_and_goods)


def _joined(who: str, name: str) -> str:
    """The topic without what the measure opens with, too, or what its indicator leaves out: 网络零售 before 零售额, 工业经济 before 增加值."""
    if naming.is_name(who.removesuffix(ECONOMY) + name):
        who = who.removesuffix(ECONOMY)
    shared = next(
        (at for at in range(min(len(who), len(name)), 0, -1) if who.endswith(name[:at])), 0
    )
    is_one = who.endswith(vocabulary().acts.traded) and who[-1] == SALES  # 内销 before 销量
    if shared == 1 and not is_one and not (who[-1] == SECTOR and name.startswith(BUSINESS)):
        shared = 0  # 房地产 before 产值
    rest = who[: len(who) - shared]
    return rest if len(rest) >= LEAST else ""
