"""Who or what a figure is said of: the phrase beside it, or what an earlier clause of the paragraph has named.

A change takes up the level before it (地区生产总值4000亿元，增长6%); 降幅 and 增长率 take up the change before them; 其中来自…
narrows what was counted. Finding the phrase belongs in `flows.extract.meaning.nouns.noun_phrases`, what else its clause adds to it
in `flows.extract.meaning.subjects.completing`, what is kept of earlier clauses in `flows.extract.meaning.subjects.memory`, shares and effects
in `flows.extract.meaning.subjects.comparing`, 分别 in `flows.extract.meaning.subjects.dealing`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import naming, noun_phrases
from flows.extract.meaning.nouns.measuring import measures
from flows.extract.meaning.nouns.naming import CHANGE_NOUNS
from flows.extract.meaning.subjects import against, aspects, branches, completing, frames, parts
from flows.extract.meaning.subjects.comparing import (
    COMPARED,
    completion,
    contribution,
    impact,
    lead,
    noun_after,
    portion,
    share,
)
from flows.extract.meaning.subjects.completing import REACH, actors
from flows.extract.meaning.subjects.dealing import NOTHING, deal
from flows.extract.meaning.subjects.deeds import deed
from flows.extract.meaning.subjects.lasting import is_window, lasting
from flows.extract.meaning.subjects.memory import Memory
from flows.extract.meaning.subjects.proportions import proportion
from flows.extract.text.alternations import trie
from flows.read.segment import clauses
from schemas.catalogue.language import language
from schemas.catalogue.partitions import is_part

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.motion import Motion
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.read.segment import Block, Clause
    from schemas.catalogue.language import Names

SHARING = ("percent", "ratio", "percentage_point")
PERCENTS = ("percent", "percentage_point")
MONTHLY = re.compile(r"[比较]上个?月")
REACHED = re.compile(r"(?:达到|达|为|相当于[^，。；]{0,8})\s*$")
PLACES = re.compile("(?:地级|县级|设区)?[省市县区州旗]{1,3}")
MULTIPLES = ("倍", "折", "番")
SHARES = ("比重", "占比", "比例")
STATES = re.compile(
    r"(?:治愈)?出院(?:人数)?|在院(?:治疗)?|(?:累计)?死亡|治愈|隔离治疗|在院|重症|康复"
)
"""What became of those counted before: said alone, it is a part of them."""
EXTREME = re.compile(r"(?:历史|前期|此前)?(?:最?[高低大小]值|峰值|谷值|极值|纪录|记录)")
"""仍低于2015年的历史峰值3485亿美元: the highest of what was spoken of."""
ANAPHOR = re.compile(
    r"(?:该|这一|这个|此)项?(?:数字|数据|数值|指标|比例|比率|占比|比重)(?:[则已仅约为达到是高升降至]|分别)*$"
)
"""2021年该数字为24.53亿元: what was spoken of last."""
PER_HEAD = re.compile("[人户亩村校店车]均")
LASTING = re.compile(r"(?:持续|历时|长达|延续)[^，。；]{0,4}$")
CONTINUOUS = re.compile(r"连续[^，。；]{0,2}$")
ON = re.compile("连续|持续")
PRICED = re.compile(
    r"(?P<at>收盘|开盘|午盘|报收|收报|收于|[现最]新?报|报)(?:[于约在收]|每.{1,2})*$"
)
"""X报收于5.98元 is the price of X at the close, X报5.98元 what it is quoted at."""
PRICES = {"开盘": "开盘价", "报": "报价", "现报": "报价", "最新报": "报价"}
ADDED_TO = ("新增", "净增")
ADDED = re.compile(r"(?:新增|净增)(?:了|约|近|超)*$")
"""企业146家，其中大型31家，全年新增9家: of them all, and not of the last part."""
ENDED = re.compile(r"[，。；,;（(]|$")
TOTALS = ("总数", "总量", "总人数")
SHORT_MOVES = "升降涨跌增减"
PERSON, PEOPLE = "person", "人口"
DOING = ("造成", "成为", "属于", "构成", "占据", "组成", "组织", "涉及")
"""Verbs that say nothing of those who are counted."""
COMPARISONS = ("比", "较")
RATIO = re.compile(r"之比[^，。；,;]{0,4}$")
JOINED = re.compile(r"(?:和|及|以及|、)[^，。；]")
HEDGES = re.compile(r"(?:资金|了|约|近|超过|超|达|\s)+$")
GOES_ON = re.compile("[由从为是达涨跌降升增减上下占超约近仅]")
"""After a bracket: the predicate of what stands before it."""
BRACKETS = ("(", "（", "\n")
"""What may stand between a comparison and its figure."""
MEASURED = re.compile(r"(?:在|超过|超|过|突破|逾|不足|不到|[低高]于)?")
"""Between a measure and its amount: 余额在1000元以下的客户, 产值过亿元的企业."""
SAYING = re.compile("预计|预测|估计|预期|认为|表示|指出|称|透露|介绍|判断")
SPEAKERS = (
    "行",
    "部",
    "部门",
    "局",
    "会",
    "院",
    "所",
    "方",
    "者",
    "人士",
    "分析师",
    "专家",
    "人",
    "组织",
)
"""Ends of the names of those who foresee and say: 产量预计达到5万吨 is no 产量 that speaks."""
FROM = re.compile(r"(?:其中)?[，,、]?(?P<part>来自[^，。；,;\d]{1,12}?)的?$")


@cache
def _names() -> Names:
    return language().words.names


@cache
def _moves() -> re.Pattern[str]:
    """Words of a move, which make a clause tell of its subject even where no figure says how much."""
    groups = language().words.directions.values()
    return re.compile(
        trie(word for group in groups for word in group if len(word) > 1 or word in SHORT_MOVES)
    )


class Subjects:
    """Names the subjects of one document's figures, in text order."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases, self._text = phrases, phrases.text
        self._block: Block | None = None
        self._sentence: Clause | None = None
        self._memory = Memory()
        self._aside: Memory | None = None  # what was named before the bracket that is open
        self._seen_to = 0  # where the figure before ends
        self._told_to = -1  # where the last clause ends that a figure was named in

    def of(self, spot: Spot, reading: Reading, moved: Motion) -> tuple[str | None, bool]:
        """The subject of the figure at `spot`, and whether its own clause names it."""
        self._enter(spot)
        self._turn(spot)
        if reading.kind == "duration" and moved.role == "level":
            lasted = deed(self._phrases, spot, reading, None) or lasting(self._phrases, spot)
            if lasted is not None:  # a level that may change; what is counted next is not of it
                self._memory.level, self._memory.named = lasted, True
                self._memory.levels.append(lasted)
                return self._lasting(spot, reading, lasted) or lasted, True
        subject, stated = self._find(spot, reading, moved)
        if subject is not None:
            self._told_to = spot.clause.end
        where = PLACES.fullmatch(subject or "")  # 3个县的8人: they are in the 县, and none of them
        if subject is not None and where is None and moved.role != "difference":
            self._memory.remember(subject, reading.kind, moved, stated=stated)
            if stated and moved.role in ("level", "change") and not is_part(subject):
                self._memory.measure = branches.measure(subject)
            if moved.role == "level" and reading.kind not in SHARING:
                self._memory.told.tell(subject, reading, spot.block.start)
                if not parts.among(self._phrases, spot):
                    parts.told(self._memory.wholes, reading.canonical, subject)
        return subject, stated

    def _enter(self, spot: Spot) -> None:
        if spot.block != self._block:
            self._block, self._aside = spot.block, None
            self._memory = Memory(dealt=self._memory.dealt, told=self._memory.told)
        between = self._text[max(spot.block.start, self._seen_to) : spot.start]
        self._seen_to = spot.end
        closing = max(between.rfind(mark) for mark in ")）")
        if closing >= 0 and self._aside is not None:
            # 收入65亿元（原值为84亿元），增长8% goes on with what was named before the bracket, if anything was
            self._memory = self._aside if self._aside.named else self._memory
            self._aside = None
        if spot.sentence != self._sentence:
            self._sentence = spot.sentence
            goes_on = self._text.startswith(parts.AMONG, spot.sentence.start)
            self._memory.enter_sentence(goes_on=goes_on)
        if max(between.rfind(mark) for mark in "(（") > closing:
            self._aside = self._memory.copy()

    def _turn(self, spot: Spot) -> None:
        """Go on with what a clause since the last named figure is about, which may count only how long: 肉价在连涨9个月后回落，降幅…."""
        start = max(self._told_to + 1, spot.sentence.start, spot.clause.start - REACH)
        if start >= spot.clause.start or spot.since > spot.clause.start:
            return
        for clause in reversed(list(clauses(self._text, start, spot.clause.start - 1))):
            if _moves().search(self._text, clause.start, clause.end) is None:
                continue
            phrase = self._phrases.opening(clause.start, clause.end)
            if phrase is None or not _moves().search(self._text, phrase.end, clause.end):
                continue
            if self._phrases.words.at(phrase.end).tag[0] not in "nke":  # 建筑商: a longer name
                self._memory.turn_to(self._phrases.name(phrase))
                return

    def _find(self, spot: Spot, reading: Reading, moved: Motion) -> tuple[str | None, bool]:
        memory = self._memory
        if spot.run.position and spot.run.position < len(memory.dealt):
            return memory.dealt[spot.run.position], True
        opens = spot.run.size > 1 and spot.run.position == 0
        memory.dealt, things = (
            deal(self._phrases, spot, memory.recent, memory.levels) if opens else NOTHING
        )
        if memory.dealt:
            memory.dealt = branches.all_measured(memory.dealt, reading, moved, memory)
            memory.recent = memory.recent or things
            return memory.dealt[0], True
        if reading.kind == "duration" and is_window(self._text, spot):
            memory.subject = memory.level = (
                self._phrases.named(spot.since, spot.stop) or memory.level
            )
            return None, False
        special = (
            frames.with_amount(self._phrases, spot)
            or frames.became(self._phrases, spot, reading)
            or frames.quoted(self._phrases, spot)
            or frames.moved_by(self._phrases, spot, reading, memory)
            or self._compared(spot, reading, moved)
            or self._origin(spot)
            or parts.headless(self._phrases, spot, reading, memory)
            or against.same(self._phrases, spot, reading, moved, memory)
            or frames.traded(self._phrases, spot, reading, memory)
        )
        if special is None and moved.role == "level" and not moved.verb and not spot.run.position:
            special = deed(self._phrases, spot, reading, memory.told)
        if special is not None:
            return special, True
        phrase = self._phrase(spot, reading, moved)
        if phrase is not None and (PRICED.fullmatch(phrase.text) or self._speaks(phrase, reading)):
            phrase = None  # 现报3000点, 央行预计将达5%: of what was spoken of
        named = phrase
        if phrase is not None and moved.role == "change":
            at = against.base(self._phrases, spot, phrase)
            phrase = phrase if at is None else self._phrases.before(spot.clause.start, at)
        if phrase is not None and (
            phrase.is_act or self._is_base(spot, phrase, moved) or self._is_where(spot, phrase)
        ):
            phrase = None
        if phrase is None and moved.role == "level":
            alone = self._alone(spot, reading) or self._did(spot, reading, moved, named)
            if alone is not None:
                return alone, True
        if phrase is None:
            found = memory.subject if spot.run.position else memory.inherited(reading.kind, moved)
            opened = None if memory.named else self._opened(spot)
            if moved.role == "level" and not memory.named and naming.known(found or "") is None:
                found = (
                    None  # a level of another sentence is seldom of a thing that no catalogue knows
                )
            if opened is not None and moved.role == "level":
                memory.level = opened  # 沪指走强，收报3000点，涨2%: so what follows is of it, too
            if not memory.named and found is None and moved.verb in CHANGE_NOUNS:
                found = self._mover(spot)
            name = self._lasting(spot, reading, opened or found)
            if not self._is_measured(spot, reading, name, spot.since):
                name = memory.latest if reading.kind == "count" and moved.role == "change" else None
            return name and self._priced(spot, reading, name), False
        topic = frames.topic(self._phrases, spot, phrase) if moved.role == "level" else ""
        topic = topic or frames.in_rank(self._phrases, spot, phrase)
        own = aspects.other_side(self._phrases, spot, phrase, self._phrases.name(phrase), memory)
        name = self._fronted(spot, reading, topic + memory.meant(own))
        name = self._completed(spot, reading, moved, name, before=phrase.end <= spot.start)
        stated = self._is_measured(spot, reading, name, phrase.end)
        return (name, True) if stated else (None, False)

    def _alone(self, spot: Spot, reading: Reading) -> str | None:
        """What persons are counted as whose clause has a place or a verb alone, or what was added to a whole."""
        memory = self._memory
        whole = memory.wholes.get(reading.canonical)
        if (
            whole is not None
            and reading.kind == "count"
            and ADDED.search(self._text, spot.since, spot.start)
        ):
            return whole if whole.startswith(ADDED_TO) else ADDED_TO[0] + whole
        if reading.canonical != PERSON:
            return None
        named = self._phrases.before(spot.since, spot.stop)
        if named is None:
            return None
        if named.is_act:
            several = reading.unit == "人" and reading.value is not None and reading.value > 1
            deed = len(named.text) > 1 and named.text not in DOING
            alone = several and deed and ENDED.match(self._text, spot.end)
            return named.text + "人" if alone else None
        heading = spot.block.section.rpartition("/")[2]
        is_place = named.end == spot.stop and self._is_where(spot, named)
        return (
            memory.told.largest(PERSON, PEOPLE) if is_place and heading.endswith(PEOPLE) else None
        )

    def _did(
        self, spot: Spot, reading: Reading, moved: Motion, verb: noun_phrases.Phrase | None
    ) -> str | None:
        """Those of the whole of whom the clause has a verb alone."""
        if verb is None or not verb.is_act or moved.verb:
            return None
        done = parts.done if reading.kind == "count" else branches.done
        return done(self._phrases, spot, reading, verb, self._memory)

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
            found = (
                contribution(self._phrases, spot, self._memory)
                or share(self._phrases, spot, self._memory, reading)
                or proportion(self._phrases, spot, reading, self._memory)
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

    def _completed(
        self, spot: Spot, reading: Reading, moved: Motion, text: str, *, before: bool
    ) -> str:
        """The name with what it leaves out, because the sentence has said it before.

        `before` where the name stands before the figure: what is counted after it says all.
        """
        memory = self._memory
        if text in naming.REAL and memory.level is not None:
            return memory.level + text
        if ANAPHOR.search(self._text, spot.since, spot.stop) and memory.subject is not None:
            return memory.subject
        if EXTREME.fullmatch(text) and memory.level is not None:
            return memory.level
        if PER_HEAD.fullmatch(text) and memory.level is not None:
            return text + PER_HEAD.sub("", memory.level, count=1)  # 户均住房面积…，人均38平方米
        moves = memory.change or memory.level
        if text in CHANGE_NOUNS and moves is not None:
            against = "较上月" if MONTHLY.search(self._text, spot.since, spot.start) else ""
            rate = "增速" if text in ("增长率", "增长速度") else text
            return moves.removesuffix(rate + against) + rate + against
        if memory.rate is not None and text in SHARES and memory.rate.endswith(text):
            return memory.rate if moved.role == "change" else text
        if memory.made is not None and reading.kind == "money" and text.endswith(actors()):
            return text + memory.made
        if text in TOTALS and reading.kind == "count" and memory.latest is not None:
            return parts.fronted(memory.latest)[1] + text  # 新增企业8家，总数达90家
        if text in _names().owned:
            owner = completing.built(self._phrases, spot) or memory.latest
            return text if owner is None else owner + text
        if before and moved.role == "level" and not moved.verb:
            part = parts.completed(self._phrases, spot, reading, text, memory)
            if part is not None:
                return part
        if before:
            branch = branches.measured(self._phrases, spot, reading, moved, text, memory)
            if branch is not None:
                return branch
        counted = memory.counted
        if text.endswith("的") and counted is not None:
            return text + counted  # 企业90家，其中产值过亿元的8家
        if counted is None or counted.endswith("人") or counted.startswith("出生"):
            counted = ""  # 出生580人，死亡390人: other persons
        if counted and text not in counted and STATES.fullmatch(text):
            return counted + text
        return self._lasting(spot, reading, self._priced(spot, reading, text)) or text

    def _priced(self, spot: Spot, reading: Reading, text: str) -> str:
        """某股报收于5.98元 is a price of what is named."""
        if reading.kind != "money" or text.endswith("价"):
            return text
        priced = PRICED.search(self._text, spot.since, spot.start)
        if priced is None:
            return text
        self._memory.priced = text
        return text + PRICES.get(priced["at"], "收盘价")

    def _fronted(self, spot: Spot, reading: Reading, text: str) -> str:
        """新增本土确诊病例29例和无症状感染者93例: what the first member of a list opens with holds for the next."""
        latest = self._memory.latest
        if reading.kind != "count" or latest is None:
            return text
        if not JOINED.match(self._text, spot.since):
            whole = self._memory.wholes.get(reading.canonical)
            return parts.opened_alike(self._phrases, spot, text, whole)
        if text.startswith(tuple(_names().fronts)):
            return text
        return (parts.fronted(latest)[0] or parts.governing(latest, text)) + text

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
        before = self._before_aside(spot) or phrases.before(
            spot.since, spot.stop, joined=bool(joined)
        )
        if before is not None and reading.unit == "人" and self._text[spot.start - 1] == "的":
            before = before._replace(text=before.text + "人")  # 参加活动的5000人
        phrase = before = frames.persons(phrases, spot, reading) or before
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
            phrase = completing.completed(phrases, spot, phrase, self._memory)
        return (
            completing.with_container(phrases, spot, phrase)
            if counts and phrase is not None
            else phrase
        )

    def _before_aside(self, spot: Spot) -> noun_phrases.Phrase | None:
        """性别比（以女性为100）由106下降: what stands before the bracket that closes between two figures."""
        text = self._text
        closing = max(text.rfind(mark, spot.since, spot.stop) for mark in ")）")
        if closing < 0 or any(text.find(mark, spot.since, closing) >= 0 for mark in "(（"):
            return None
        opening = max(text.rfind(mark, spot.sentence.start, spot.since) for mark in "(（")
        if opening < 0 or self._phrases.before(closing + 1, spot.stop) is not None:
            return None
        if GOES_ON.match(text, closing + 1) is None:
            return None
        return self._phrases.before(max(spot.sentence.start, opening - REACH), opening)

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
        return phrase.start < spot.start and (
            self._phrases.is_place(phrase) or frames.is_places(self._phrases, phrase)
        )

    def _speaks(self, phrase: noun_phrases.Phrase, reading: Reading) -> bool:
        """央行预计到年底将降至5%: who says it, and not what it is of."""
        if SAYING.match(self._text, phrase.end) is None:
            return False
        may_speak = phrase.text.endswith((*actors(), *SPEAKERS))
        return may_speak and (reading.kind != "count" or naming.known(phrase.text) is None)

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

    def _mover(self, spot: Spot) -> str | None:
        """某股封住涨停板，涨幅10%: what the clause before opens with, whatever it is, is what moved."""
        start = max(spot.sentence.start, spot.clause.start - REACH)
        before = list(clauses(self._text, start, max(start, spot.clause.start - 1)))
        what = noun_after(self._phrases, *before[-1]) if before else None
        return None if what is None or what.endswith(SPEAKERS) else what

    def _opened(self, spot: Spot) -> str | None:
        """茶叶价格持续走低，下降5%: what an earlier clause of the sentence opens with, if it can be measured."""
        start = max(spot.sentence.start, spot.clause.start - REACH)
        for clause in clauses(self._text, start, max(start, spot.clause.start - 1)):
            phrase = self._phrases.opening(clause.start, clause.end)
            if phrase is not None:
                return self._phrases.name(phrase)
        return None
