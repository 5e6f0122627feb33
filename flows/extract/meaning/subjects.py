"""Who or what a figure is said of: the phrase beside it, or what an earlier clause of the paragraph has named.

A change takes up the level before it (地区生产总值4000亿元，增长6%); 降幅 and 增长率 take up the change before them; 其中来自…
narrows what was counted; what an actor makes is the actor's; what was built has what is counted next. Finding the phrase
belongs in `flows.extract.meaning.noun_phrases`, shares and effects in `flows.extract.meaning.comparing`, 分别 in `flows.extract.meaning.dealing`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning import naming, noun_phrases, tails
from flows.extract.meaning.comparing import (
    COMPARED,
    Memory,
    completion,
    contribution,
    impact,
    lead,
    portion,
    share,
)
from flows.extract.meaning.dealing import deal
from flows.extract.meaning.deeds import deed
from flows.extract.meaning.lasting import is_window, lasting
from flows.extract.meaning.measuring import measures
from flows.extract.meaning.motion import CHANGED_TO
from flows.extract.meaning.naming import CHANGE_NOUNS
from flows.read.segment import clauses
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.motion import Motion
    from flows.extract.meaning.phrases import Phrases, Spot
    from flows.read.segment import Block, Clause
    from schemas.catalogue.language import Names

REACH = 60
"""How far back in its sentence a figure's subject is looked for, in characters."""
PERCENTS = ("percent", "percentage_point")
MONTHLY = re.compile(r"[比较]上个?月")
REACHED = re.compile(r"(?:达到|达|为|相当于[^，。；]{0,8})\s*$")
PLACES = re.compile("(?:地级|县级|设区)?[省市县区州旗]{1,3}")
MULTIPLES = ("倍", "折", "番")
SHARES = ("比重", "占比", "比例")
MORE_OR_LESS = ("多增", "少增", "多减", "少减")
"""Verbs of a change of a change: 同比少增 is an increase that was smaller."""
STATES = re.compile(
    r"(?:治愈)?出院(?:人数)?|在院(?:治疗)?|(?:累计)?死亡|治愈|隔离治疗|在院|重症|康复"
)
"""What became of those counted before: said alone, it is a part of them."""
EXTREME = re.compile(r"(?:历史|前期|此前)?(?:最?[高低大小]值|峰值|谷值|极值|纪录|记录)")
"""仍低于2015年的历史峰值3485亿美元: the highest of what was spoken of."""
FORESEEN = ("预期", "预测", "预测值", "预估", "预估值", "前值")
"""高于市场预期的4亿元: held against the figure before, which the text goes on with."""
ANAPHOR = re.compile(
    r"(?:该|这一|这个|此)项?(?:数字|数据|数值|指标|比例|比率|占比|比重)(?:[则已仅约为达到是高升降至]|分别)*$"
)
"""2021年该数字为24.53亿元: what was spoken of last."""
LASTING = re.compile(r"(?:持续|历时|长达|延续)[^，。；]{0,4}$")
CONTINUOUS = re.compile(r"连续[^，。；]{0,2}$")
ON = re.compile("连续|持续")
PRICED = re.compile(
    r"(?P<at>收盘|开盘|午盘|报收|收报|收于|[现最]新?报|报)(?:[于约在收]|每.{1,2})*$"
)
"""X报收于5.98元 is the price of X at the close, X报5.98元 what it is quoted at."""
PRICES = {"开盘": "开盘价", "报": "报价", "现报": "报价", "最新报": "报价"}
COMPARISONS = ("比", "较")
RATIO = re.compile(r"之比[^，。；,;]{0,4}$")
LASTS = re.compile(r"(?:连续|持续)时间$")
JOINED = re.compile(r"(?:和|及|以及|、)[^，。；]")
HEDGES = re.compile(r"(?:资金|了|约|近|超过|超|达|\s)+$")
ACHIEVING = re.compile(r"(?P<verb>实现|完成|创造|取得|达到|达)(?:了|的)?$")
BRACKETS = ("(", "（", "\n")
"""What may stand between a comparison and its figure."""
TIME_BEFORE = re.compile(rf"(?:{tails.TIME}|全年)(?:度|的)?$")
MEASURED = re.compile(r"(?:在|超过|超|过|突破|逾|不足|不到|[低高]于)?")
"""Between a measure and its amount: 余额在1000元以下的客户, 产值过亿元的企业."""
FROM_TO = ("从", "由")
STANDARDS = (
    "标准", "起征点", "免征额", "线", "门槛", "上限", "下限", "限额", "额度", "基数", "价格", "费率", "水平",
)  # fmt: skip
"""Nouns of what is set: it moves, in whatever it is told."""
FROM = re.compile(r"(?:其中)?[，,、]?(?P<part>来自[^，。；,;\d]{1,12})$")
BUILDING = re.compile(
    r"(?:建设|新建|建成|兴建|建立|设立|开设|打造|改造|扩建|修建|设置)(?P<what>[^，。；,;]{2,20})[，,]$"
)
"""A clause that builds something, right before the clause that counts what it has."""
HAVING = re.compile(r"(?:储备|配备|配置|配有|设置|设有|拥有|容纳|内设|设|有)(?:了)?")


@cache
def _names() -> Names:
    return language().words.names


class Subjects:
    """Names the subjects of one document's figures, in text order."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases, self._text = phrases, phrases.text
        self._block: Block | None = None
        self._sentence: Clause | None = None
        self._memory = Memory()

    def of(self, spot: Spot, reading: Reading, moved: Motion) -> tuple[str | None, bool]:
        """The subject of the figure at `spot`, and whether its own clause names it."""
        self._enter(spot)
        if reading.kind == "duration" and moved.role == "level":
            lasted = deed(self._phrases, spot, reading) or lasting(self._phrases, spot)
            if lasted is not None:  # a level that may change; what is counted next is not of it
                self._memory.level, self._memory.named = lasted, True
                self._memory.levels.append(lasted)
                return self._lasting(spot, reading, lasted) or lasted, True
        subject, stated = self._find(spot, reading, moved)
        where = PLACES.fullmatch(subject or "")  # 3个县的8人: they are in the 县, and none of them
        if subject is not None and where is None and moved.role != "difference":
            self._remember(subject, reading.kind, moved, stated=stated)
        return subject, stated

    def _enter(self, spot: Spot) -> None:
        memory = self._memory
        if spot.block != self._block:
            self._block = spot.block
            memory = self._memory = Memory(dealt=memory.dealt)
        if spot.sentence != self._sentence:
            self._sentence = spot.sentence
            memory.counted = memory.latest = memory.made = memory.whole = memory.cause = None
            memory.recent, memory.levels, memory.named = [], [], False

    def _remember(self, subject: str, kind: str, moved: Motion, *, stated: bool) -> None:
        memory = self._memory
        if subject.endswith(FORESEEN):
            return
        is_share_of_it = (
            memory.inherits and "占" in subject
        )  # 产值9亿元，占全国的2%，增长3%: 产值 grows
        if moved.role in ("level", "share") and not moved.verb and stated and not is_share_of_it:
            memory.level = subject
            memory.levels.append(subject)
        if moved.role == "change" and kind in ("percent", "ratio"):
            memory.change = subject
        if kind == "percent" or subject.endswith(CHANGE_NOUNS):
            memory.rate = naming.rate_of(subject, moved.role)
        if kind == "count":
            memory.counted, memory.latest = memory.counted or subject, subject
        memory.subject, memory.named = subject, True
        if subject.endswith("时间"):
            memory.subject = LASTS.sub("", subject)

    def _find(self, spot: Spot, reading: Reading, moved: Motion) -> tuple[str | None, bool]:
        memory = self._memory
        if spot.run.position and spot.run.position < len(memory.dealt):
            return memory.dealt[spot.run.position], True
        opens = spot.run.size > 1 and spot.run.position == 0
        memory.dealt = deal(self._phrases, spot, memory.recent, memory.levels) if opens else []
        if memory.dealt:
            memory.recent = memory.recent or memory.dealt
            return memory.dealt[0], True
        if reading.kind == "duration" and is_window(self._text, spot):
            memory.subject = memory.level = (
                self._phrases.named(spot.since, spot.stop) or memory.level
            )
            return None, False
        special = self._compared(spot, reading, moved) or self._origin(spot)
        if special is None and moved.role == "level" and not moved.verb and spot.run.size == 1:
            special = deed(self._phrases, spot, reading)
        if special is not None:
            return special, True
        phrase = self._phrase(spot, reading, moved)
        if phrase is not None and (
            phrase.is_act or self._is_base(spot, phrase, moved) or self._is_where(spot, phrase)
        ):
            phrase = None
        if phrase is None:
            found = memory.subject if spot.run.position else self._inherited(reading.kind, moved)
            opened = None if memory.named else self._opened(spot)
            if opened is not None and moved.role == "level":
                memory.level = opened  # 沪指走强，收报3000点，涨2%: so what follows is of it, too
            name = self._lasting(spot, reading, opened or found)
            return (name if self._is_measured(spot, reading, name, spot.since) else None), False
        name = self._fronted(spot, reading.kind, self._phrases.name(phrase))
        name = self._completed(spot, reading, moved, name)
        stated = self._is_measured(spot, reading, name, phrase.end)
        return (name, True) if stated else (None, False)

    def _is_measured(self, spot: Spot, reading: Reading, name: str | None, end: int) -> bool:
        """Whether the figure measures what is named; `end` is where the words between the name and it begin."""
        if name is None:
            return False
        left, right = self._text[spot.since : spot.start], self._text[spot.end : spot.right_end]
        named = max(0, end - spot.since) if end <= spot.start else None
        return measures(reading, name, left, self._text[spot.start : spot.end], right, named)

    def _compared(self, spot: Spot, reading: Reading, moved: Motion) -> str | None:
        """What the figure measures that sets one thing against another."""
        if reading.kind == "percentage_point" and (
            effect := impact(self._phrases, spot, self._memory)
        ):
            return effect
        if moved.role == "difference":
            return lead(self._phrases, spot, self._memory, reading.kind)
        if reading.kind in ("percent", "ratio") and moved.role != "change":
            found = contribution(self._phrases, spot, self._memory) or share(
                self._phrases, spot, self._memory
            )
            return found or self._part(spot, reading, moved)
        return None

    def _part(self, spot: Spot, reading: Reading, moved: Motion) -> str | None:
        """What the figure is a part of, unless its own clause names a rate before it."""
        if moved.verb or moved.role == "share" or reading.unit in MULTIPLES:
            return None
        own = self._phrases.named(spot.since, spot.stop)
        entry = None if own is None else naming.known(own)
        if entry is not None and entry.dimension in ("percent", "ratio", "index"):
            return None
        if own is not None and REACHED.search(self._text, spot.since, spot.start):
            return None  # 负债达80%以上的企业: how much it is of their own, and not of them
        return completion(self._phrases, spot) or portion(
            self._phrases, spot, bare=reading.kind == "ratio"
        )

    def _completed(self, spot: Spot, reading: Reading, moved: Motion, text: str) -> str:
        """The name with what it leaves out, because the sentence has said it before."""
        memory = self._memory
        if text in naming.REAL and memory.level is not None:
            return memory.level + text
        if ANAPHOR.search(self._text, spot.since, spot.stop) and memory.subject is not None:
            return memory.subject
        if EXTREME.fullmatch(text) and memory.level is not None:
            return memory.level
        if text in CHANGE_NOUNS and memory.change is not None:
            against = "较上月" if MONTHLY.search(self._text, spot.since, spot.start) else ""
            rate = "增速" if text in ("增长率", "增长速度") else text
            return memory.change.removesuffix(rate + against) + rate + against
        if memory.rate is not None and text in SHARES and memory.rate.endswith(text):
            return memory.rate if moved.role == "change" else text
        if memory.made is not None and reading.kind == "money" and text.endswith(_actors()):
            return text + memory.made
        if text in _names().owned and memory.latest is not None:
            return memory.latest + text
        counted = memory.counted
        if text.endswith("的") and counted is not None:
            return text + counted  # 企业90家，其中产值过亿元的8家
        if counted is not None and text not in counted and STATES.fullmatch(text):
            return counted + text
        if reading.kind == "money" and not text.endswith("价"):
            priced = PRICED.search(self._text, spot.since, spot.start)
            if priced is not None:
                return text + PRICES.get(priced["at"], "收盘价")
        return self._lasting(spot, reading, text) or text

    def _fronted(self, spot: Spot, kind: str, text: str) -> str:
        """新增本土确诊病例29例和无症状感染者93例: what the first member of a list opens with holds for the next."""
        latest = self._memory.latest
        if kind != "count" or latest is None or not JOINED.match(self._text, spot.since):
            return text
        fronts, rest = "", latest
        while front := next((one for one in _names().fronts if rest.startswith(one)), ""):
            fronts, rest = fronts + front, rest.removeprefix(front)
        return text if text.startswith(tuple(_names().fronts)) else fronts + text

    def _lasting(self, spot: Spot, reading: Reading, text: str | None) -> str | None:
        """连续8个月 is how long it went on."""
        if text is None or reading.kind != "duration":
            return text
        if LASTING.search(self._text, spot.since, spot.start):
            return text + "持续时间"
        goes_on = CONTINUOUS.search(self._text, spot.since, spot.start) or ON.match(
            self._text, spot.end
        )
        return text + "连续时间" if goes_on else text

    def _phrase(self, spot: Spot, reading: Reading, moved: Motion) -> noun_phrases.Phrase | None:
        """The phrase before the figure, or after it: what a classifier counts, what a sum is for."""
        phrases = self._phrases
        in_brackets = self._text[spot.start - 1 : spot.start] in BRACKETS
        compared = COMPARED.search(self._text, spot.since, spot.start) if in_brackets else None
        if compared is not None:
            return phrases.before(compared.start("what"), compared.end("what"))
        counts = reading.kind in ("count", "rate") and reading.unit is not None
        joined = reading.kind == "ratio" or RATIO.search(self._text, spot.since, spot.stop)
        before = phrases.before(spot.since, spot.stop, joined=bool(joined))
        if before is not None and reading.unit == "人" and self._text[spot.start - 1] == "的":
            before = before._replace(text=before.text + "人")  # 参加活动的5000人
        phrase = before
        stands_alone = moved.role in ("level", "share") and not moved.verb
        if stands_alone and (counts or reading.kind not in (*PERCENTS, "index")):
            after = phrases.after(spot.end, spot.right_end, counted=counts)
            if after is not None and (counts or before is None or self._ends_in_verb(spot, before)):
                phrase = after
            if reading.unit == "人" and (before is None or self._ends_in_verb(spot, before)):
                phrase = noun_phrases.predicate(phrases.words, spot.end, spot.right_end) or phrase
        if reading.kind == "money":
            words, text = phrases.words, phrases.text
            spender = HEDGES.sub("", text[spot.since : spot.start])
            phrase = noun_phrases.spent_on(words, text, spender, spot.end, spot.right_end) or phrase
        if phrase is not None and phrase is before:
            phrase = self._head(spot, phrase)
            phrase = self._with_owner(spot, self._with_actor(spot, phrase))
        return self._with_container(spot, phrase) if counts and phrase is not None else phrase

    def _head(self, spot: Spot, phrase: noun_phrases.Phrase) -> noun_phrases.Phrase:
        """起征点从月销售额10万元提高到15万元: the standard that moves, and not what it is told in."""
        opening = self._phrases.preceding(spot.since, phrase.start)
        right = self._text[spot.end : spot.right_end]
        if opening is None or opening.text not in FROM_TO or CHANGED_TO.match(right) is None:
            return phrase
        head = self._phrases.before(spot.since, opening.start)
        return head if head is not None and head.text.endswith(STANDARDS) else phrase

    def _with_actor(self, spot: Spot, phrase: noun_phrases.Phrase) -> noun_phrases.Phrase:
        """工业实现利润: what an actor makes is the actor's, unless the actor is a place or the whole."""
        verb = ACHIEVING.search(self._text, spot.since, phrase.start)
        if verb is None or verb.start() <= spot.since:
            return phrase
        actor = self._phrases.before(spot.since, verb.start())
        if actor is None or actor.end < verb.start("verb") or self._phrases.is_place(actor):
            return phrase
        ahead = self._phrases.preceding(spot.since, actor.start)
        if ahead is not None and ahead.tag[0] in "vpu":  # 通过改革实现增收
            return phrase
        name = self._phrases.name(actor)
        _, entry, exact = naming.standard(phrase.text)
        whole = exact and entry is not None and not entry.family
        if whole and not name.endswith(_actors()) and not naming.standard(name + phrase.text)[2]:
            return phrase  # 财政完成一般公共预算收入: the whole's own indicator, whoever did it
        self._memory.made = phrase.text
        return phrase._replace(start=actor.start, text=name + phrase.text)

    def _with_owner(self, spot: Spot, phrase: noun_phrases.Phrase) -> noun_phrases.Phrase:
        """业务板块全年营业收入: whose it is stands before the time, where that is no place."""
        told = noun_phrases.THEN.match(self._text[phrase.start : phrase.end])
        at = phrase.start + (0 if told is None else told.end())
        time = TIME_BEFORE.search(self._text, spot.clause.start, at)
        if time is None or time.start() < spot.since:
            return phrase
        owner = self._phrases.before(spot.since, time.start())
        if (
            owner is None
            or owner.end < time.start()
            or owner.is_act
            or self._phrases.is_place(owner)
        ):
            return phrase
        name = self._phrases.name(owner) + phrase.text
        known = naming.known(owner.text) if naming.is_name(owner.text) else None
        is_measure = known is not None and known.dimension != "count"
        loses_code = naming.known(phrase.text) is not None and naming.known(name) is None
        return phrase if is_measure or loses_code else phrase._replace(start=owner.start, text=name)

    def _with_container(self, spot: Spot, phrase: noun_phrases.Phrase) -> noun_phrases.Phrase:
        """建设方舱，储备床位500张: what was built has what is counted next."""
        built = BUILDING.search(
            self._text, max(spot.sentence.start, spot.clause.start - REACH), spot.clause.start
        )
        having = HAVING.match(self._text, spot.clause.start)
        if built is None or having is None or phrase.start > having.end():
            return phrase
        what = self._phrases.before(built.start("what"), built.end("what"))
        if what is None or what.end < built.end("what"):
            return phrase
        part = phrase.text.removeprefix(having[0])
        return phrase._replace(text=self._phrases.name(what) + (part or phrase.text))

    def _is_base(self, spot: Spot, phrase: noun_phrases.Phrase, moved: Motion) -> bool:
        """Whether the phrase is only what a change is measured from: 比历史最高水平低2%."""
        if moved.role not in ("change", "difference"):
            return False
        ahead = self._phrases.preceding(spot.since, phrase.start)
        if ahead is not None and ahead.text in COMPARISONS:
            return True
        return phrase.text.startswith(COMPARISONS) and not self._phrases.words.is_listed(
            phrase.start
        )

    def _is_where(self, spot: Spot, phrase: noun_phrases.Phrase) -> bool:
        """Whether the phrase says only where; the 贫困县 of 52个贫困县 are what is counted."""
        return phrase.start < spot.start and self._phrases.is_place(phrase)

    def _origin(self, spot: Spot) -> str | None:
        """其中来自某地5例: a part of what was counted, by where it came from."""
        counted = self._memory.counted
        match = None if counted is None else FROM.search(self._text, spot.since, spot.stop)
        return f"{counted}（{match['part']}）" if match is not None else None

    def _ends_in_verb(self, spot: Spot, phrase: noun_phrases.Phrase) -> bool:
        """Whether a verb stands right before the figure, and not a name that the dictionary calls one (收入)."""
        between = self._text[phrase.end : spot.start]
        if MEASURED.fullmatch(between) and naming.known(phrase.text) is not None:
            return False  # 余额在1000元以下的客户: what of them
        last = self._phrases.preceding(spot.since, spot.start)
        closing = ("v", "vd", "uj", "ul", "p", "c", "x")
        copulas = ("达到", "达", "为", "是", "约", "近", "超", "了", "共")
        return last is not None and (last.tag in closing or last.text in copulas)

    def _opened(self, spot: Spot) -> str | None:
        """茶叶价格持续走低，下降5%: what an earlier clause of the sentence opens with, if it can be measured."""
        start = max(spot.sentence.start, spot.clause.start - REACH)
        for clause in clauses(self._text, start, max(start, spot.clause.start - 1)):
            phrase = self._phrases.opening(clause.start, clause.end)
            if phrase is not None:
                return self._phrases.name(phrase)
        return None

    def _inherited(self, kind: str, moved: Motion) -> str | None:
        """What a figure without a phrase of its own is said of."""
        memory = self._memory
        if moved.verb in MORE_OR_LESS and memory.subject is not None:
            return memory.subject + "增加量"
        if moved.role in ("change", "difference"):
            moves_rate = kind == "percentage_point" and memory.rate is not None
            if moves_rate:
                return memory.rate
            spoken_of = memory.named and not memory.levels  # by this sentence, which told no level
            return memory.subject if spoken_of else memory.level or memory.subject
        return memory.subject


@cache
def _actors() -> tuple[str, ...]:
    return tuple(_names().actors)
