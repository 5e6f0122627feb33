"""The noun phrases of one document by their offsets, and their names without the place that governs them.

How a phrase is found belongs in `before_number` and `after_number` beside this module, which place governs in
`flows.extract.meaning.places.regions`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from flows.extract.figures.no_figures.lexical import HAN_NUMERAL
from flows.extract.meaning.nouns import tails
from flows.extract.meaning.nouns.after_number import doing, following
from flows.extract.meaning.nouns.before_number import preceding
from flows.extract.meaning.nouns.measuring import is_amount
from flows.extract.meaning.nouns.names import naming
from flows.extract.text.words import DEED_TAGS
from flows.regex import regex
from schemas.catalogue.partitions import attributes
from schemas.catalogue.places import CITY, places
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.lists import Run
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.places.regions import Regions
    from flows.extract.text.words import Word, Words
    from flows.read.segment import Block, Clause

WINDOW = 120
"""Words farther than this from a figure, in characters, are not read with it."""
NEXT_MEMBER = regex(
    r"[为达约]?(?:每[\u4e00-\u9fff]{1,2})?\d[\d.,]*[^\d，。；、,;\s]{1,6}、(?P<other>[\u4e00-\u9fff]{2,6}?)[为达约]?(?:每[\u4e00-\u9fff]{1,2})?\d"
)
"""9平方米、初中15 after 小学: an amount, and the next of the list with its own."""
EACH = "每"
"""每千人口 before 医师3人、护士4人: for how many, and no measure."""
MEMBERS = "nbj"
"""First characters of the tags of those nouns."""
AREA, SCOPE = "地区", "范围内"
PLACE, LEVEL = "ns", regex(r"[为达是约近超仅有共\d]|每[年月人]")
"""The tag of places, and how what says how much there is begins."""
SUFFIXES = "省市县区州旗盟"
COMMITTEE = regex("委(?![托员])")
"""江州|市委: the committee of a place, which is cut where the place ends."""
TOP, LONGEST_TOP = regex("(?:排名)?前$"), 3
FIRST = regex(r"(?:排名)?前(?:\d{1,3}|[一二三四五六七八九十百两]{1,3})[名位家大强]$")
LONGEST_FIRST = 8
"""Before how many stand first: 排名前三, 前十."""
BRANCH = regex("(?:部门|市场(?!主体|监管|经营|经济|化)|分公司|分部|分行|分院|办事处|事业部)(?=.)")
"""北美市场收入, 上海分公司营收: part of a company that is called by its place."""
TO = "至"
CALLED_BY_PLACE = regex(
    "港(?![口澳元股资币务])|(?:国际)?机场|[东南西北]?站(?![点房台长])|大桥|路(?![线径程演况上网面灯段边口产政基局])|街(?![道区边头景心])|大道|方向|[东西南北]{0,2}[绕环]城高速"
)
"""What is called by a place, that it is at or has its name from: 宁波舟山港, 武汉机场, 黑龙江路, 丽江方向."""
NATIONAL, TITLE = (
    "全国",
    regex(
        "重点(?:实验室|文物保护单位|镇)|文明(?:城市|城区|单位|村镇?|镇|家庭|校园)|百强[县区镇]|劳动模范|先进(?:集体|个人)"
    ),
)
"""全国文明城市: a title that the whole country gives, and no place."""


SOURCE = "从"
"""What opens the words for where something was taken."""
AS_FAR = regex("[到至]")


class Spot(NamedTuple):
    """Where a figure stands: its offsets, the words before it that are its own, and where the clause goes on."""

    start: int
    end: int
    since: int
    stop: int
    right_end: int
    block: Block
    sentence: Clause
    clause: Clause
    run: Run

    @property
    def own_start(self) -> int:
        """Where those of the words before it begin that its clause has for it alone."""
        return max(self.since, self.clause.start)

    def in_own(self, chars: int) -> int:
        """Where its own words begin, or so many characters before it where that is nearer."""
        return max(self.since, self.start - chars)

    def in_clause(self, chars: int) -> int:
        """Where its clause begins, or so many characters before it where that is nearer."""
        return max(self.clause.start, self.start - chars)

    def in_sentence(self, chars: int) -> int:
        """Where its sentence begins, or so many characters before it where that is nearer."""
        return max(self.sentence.start, self.start - chars)

    def before_clause(self, chars: int) -> int:
        """Where its sentence begins, or so many characters before its clause where that is nearer."""
        return max(self.sentence.start, self.clause.start - chars)


def _without_somewhere(name: str) -> str:
    """降水量 of 大部地区降水量."""
    if not name.endswith(vocabulary().weather.fallen):
        return name
    parts = sorted(vocabulary().weather.somewhere, key=len, reverse=True)
    part = next((one for one in parts if one in name), "")
    rest = name.rpartition(part)[2].removeprefix("的") if part else ""
    return rest if rest.endswith(vocabulary().weather.fallen) else name


@cache
def _measures() -> tuple[str, ...]:
    """Ends of what is measured, and not counted: 普及率, 低保标准, 预期寿命."""
    return (*naming.SUFFIXES, *vocabulary().measures.standards, *vocabulary().times.lasting)


class Phrases:
    """Finds the noun phrases of one document and says what they name."""

    def __init__(self, words: Words, text: str, regions: Regions) -> None:
        self.words, self.text, self._regions = words, text, regions

    def before(self, start: int, end: int, *, joined: bool = False) -> Phrase | None:
        """The noun phrase that ends text[start:end]; a place that only says where it was measured is no part of it."""
        phrase = preceding.before(self.words, self.text, start, end, joined=joined)
        return (
            None
            if phrase is None
            else self._of_part(self._without_source(self._without_place(phrase)))
        )

    def _without_source(self, phrase: Phrase) -> Phrase:
        """挪用资金 of 从公司账户挪用资金: past what it was taken from, up to the verb that takes it."""
        if not self.text.endswith(SOURCE, 0, phrase.start):
            return phrase
        words = self.words.between(phrase.start, phrase.end)
        opens = self.words.at(phrase.start - 1).text == SOURCE and words[-1].tag[0] == "n"
        if not opens or AS_FAR.search(phrase.text):
            return phrase  # 从南港到北港的运输时间
        verb = next(
            (one for one in words[1:-1] if one.tag in DEED_TAGS and len(one.text) > 1), None
        )
        if verb is None:
            return phrase
        return phrase._replace(start=verb.start, text=self.text[verb.start : phrase.end])

    def _of_part(self, phrase: Phrase) -> Phrase:
        """城市供水普及率 of 供水普及率城市99%、县城96%: the topic is the measure, and what is said of it is told part by part.

        So it is of a noun that another follows with its amount: 生均校舍面积小学9平方米、初中15平方米.
        """
        part = self.words.at(phrase.end - 1)
        if LEVEL.match(self.text, phrase.end) is None or part.end != phrase.end:
            return phrase
        if part.text not in attributes() and not self._is_first_of_several(part):
            return phrase
        measure = phrase.text.removesuffix(part.text)
        if measure == phrase.text or not measure.endswith(_measures()) or measure[0] == EACH:
            return phrase
        if measure[0] in HAN_NUMERAL:
            return phrase  # 一线城市
        return phrase._replace(text=part.text + measure)

    def _is_first_of_several(self, part: Word) -> bool:
        """Whether a noun is told with its amount, and right after it another of as many characters with its own."""
        following = NEXT_MEMBER.match(self.text, part.end)
        if following is None or part.tag[0] not in MEMBERS:
            return False
        both = (part.text, following["other"])
        is_measure = any(is_amount(one) or one.endswith(_measures()) for one in both)
        return len(both[0]) == len(both[1]) and not is_measure

    def _without_place(self, phrase: Phrase) -> Phrase:
        """出口额 of 出口额广东为5万亿元: the topic is the measure, and what is said of it is told place by place."""
        if LEVEL.match(self.text, phrase.end) is None:
            return phrase
        last = self.words.at(phrase.end - 1)
        if last.tag != PLACE or last.start <= phrase.start or last.end != phrase.end:
            return phrase
        measure = phrase.text.removesuffix(last.text)
        is_measure = measure != phrase.text and naming.standard(measure)[2]
        if not is_measure or self._regions.past(last.start) != phrase.end:
            return phrase
        return phrase._replace(text=measure)

    def after(self, start: int, end: int, *, counted: bool = False) -> Phrase | None:
        """The noun phrase that opens text[start:end]."""
        return following.after(self.words, self.text, start, end, counted=counted)

    def up_to_predicate(self, start: int, end: int) -> str | None:
        """The noun that opens text[start:end], up to the verb that says something of it."""
        words, derived = self.words.between(start, end), vocabulary().edges.derived
        verb = next(
            (
                word
                for word, after in zip(words[1:], [*words[2:], None], strict=False)
                if word.tag in ("v", "vd", "p", "d")
                and (after is None or after.text not in derived)
            ),
            None,
        )
        noun = self.after(start, verb.start if verb is not None else end)
        return noun.text if noun is not None and noun.start == start else None

    def opening(self, start: int, end: int) -> Phrase | None:
        """The longest name at the start of text[start:end] that the catalogue knows something of."""
        return preceding.opening(self.words, self.text, start, end)

    def predicate(self, start: int, end: int) -> Phrase | None:
        """What people do in text[start:end], as the name of those who do it."""
        return doing.predicate(self.words, start, end)

    def done_in(self, start: int, end: int) -> Phrase | None:
        """What was done by those counted, where text[start:end] goes on to what tells of it."""
        return doing.done_in(self.words, start, end)

    def those(self, phrase: Phrase) -> str | None:
        """The persons that a phrase opens with, whatever it says of them."""
        return following.those(self.words, self.text, phrase)

    def spent_on(self, spender: str, start: int, end: int) -> Phrase | None:
        """What a sum is spent on that `spender` opens and text[start:end] goes on with."""
        return following.spent_on(self.words, self.text, spender, start, end)

    def trimmed(self, start: int, end: int) -> int:
        """The end of text[start:end] without what closes it and is no part of a name."""
        return tails.trimmed(self.words, self.text, start, end)

    def preceding(self, start: int, end: int) -> Word | None:
        """The word that ends text[start:end]."""
        return self.words.last(start, end)

    def named(self, start: int, end: int) -> str | None:
        """The name that the noun phrase at the end of text[start:end] gives."""
        phrase = self.before(start, end)
        return None if phrase is None else self.name(phrase)

    def closing(self, start: int, end: int, *, no_place: bool = False) -> Phrase | None:
        """The noun phrase that closes text[start:end] right at its end; None where words follow it, or it is only a deed.

        Of `no_place` the name of a place is none, either: what it says is where.
        """
        phrase = self.before(start, end)
        if phrase is None or phrase.is_act or phrase.end != end:
            return None
        return None if no_place and self.is_place(phrase) else phrase

    def owner(self, start: int, end: int, *, no_place: bool = False) -> str | None:
        """The name of the noun phrase that closes text[start:end]."""
        phrase = self.closing(start, end, no_place=no_place)
        return None if phrase is None else self.name(phrase)

    def past_place(self, start: int) -> int:
        """Where the place named at an offset ends; the offset itself where none is."""
        return self._regions.past(start)

    def is_place(self, phrase: Phrase) -> bool:
        """Whether the phrase says only where: 江州市, 江北地区."""
        past = self.past_place(phrase.start)
        return past >= phrase.end or (self.text[past : phrase.end] == AREA and past > phrase.start)

    def name(self, phrase: Phrase) -> str:
        """The phrase without the place at its front, also where the segmenter split the document's own place."""
        top = TOP.search(self.text, max(0, phrase.start - LONGEST_TOP), phrase.start)
        if top is not None and phrase.text[0] in HAN_NUMERAL:
            return top[0] + phrase.text  # 排名前三的企业
        if self.text[phrase.start - 1 : phrase.start] in "名位家大强":
            first = FIRST.search(self.text, max(0, phrase.start - LONGEST_FIRST), phrase.start)
            if first is not None and self.words.at(first.start()).start == first.start():
                return first[0] + phrase.text  # 前五名客户销售额
        main = self._regions.main or ""
        low = max(0, phrase.start - len(main))
        at = self.text.find(main, low, phrase.start + len(main)) if main else -1
        past = at + len(main) if 0 <= at <= phrase.start else phrase.start
        past = self._regions.past(past)
        if not phrase.start < past < phrase.end:
            return _without_somewhere(phrase.text)
        word = self.words.at(past)
        opens_word = (word.start, word.end) == (past - 1, past + 1)  # 北京市场, and not 北京市政府
        if self.text[past - 1] in SUFFIXES and opens_word and self.words.is_listed(past):
            past -= not COMMITTEE.match(self.text, past)
        rest = phrase.text.removeprefix(re.sub(r"\s", "", self.text[phrase.start : past]))
        if rest.startswith(TO):
            return phrase.text  # 昆明至丽江高速公路
        splits = self.words.at(past).start == past or naming.is_name(rest)
        if (
            COMMITTEE.match(rest)
            or BRANCH.match(rest)
            or (self.text[past - 1] not in SUFFIXES and not splits)
        ):
            return phrase.text  # 上海港 is no 港 of Shanghai's
        if self.text.endswith(NATIONAL, 0, past) and TITLE.match(rest):
            return phrase.text
        if not self._ends_in_kind(past) and self._calls(past):
            return phrase.text  # nor where the segmenter has cut it
        if rest.startswith(AREA) and len(rest) > len(AREA) + 1 and not naming.is_name(rest):
            rest = rest.removeprefix(AREA)
        rest = rest.removeprefix(SCOPE).lstrip("的")
        return rest if len(rest) > 1 else phrase.text

    def _ends_in_kind(self, past: int) -> bool:
        """Whether the place that ends there is written with its kind: 恩施州, 杭州市; the 州 of 杭州 is none."""
        is_short = self.text[past - 2 : past] + CITY in places().standing
        return self.text[past - 1] in SUFFIXES and not is_short

    def _calls(self, past: int) -> bool:
        """Whether what is called by its place follows, or by this one and others: 宁波舟山港."""
        while (other := self._regions.past(past)) > past:
            past = other
        return CALLED_BY_PLACE.match(self.text, past) is not None
