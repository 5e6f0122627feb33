"""Who or what a figure is said of: the phrase beside it, or what an earlier clause of the paragraph has named.

A change takes up the level before it (地区生产总值4000亿元，增长6%); 降幅 and 增长率 take up the change before them; 其中来自…
narrows what was counted. Here the constructions are tried in order, the more specific first, each of which has a module
of its own beside this one: which phrase may name the figure is in `choosing`, what else its clause says of it in
`completing`, what it takes up of its sentence in `resuming`, what is kept of earlier clauses in `memory`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns import naming
from flows.extract.meaning.nouns.measuring import measures
from flows.extract.meaning.nouns.naming import CHANGE_NOUNS
from flows.extract.meaning.subjects import (
    against,
    aspects,
    branches,
    choosing,
    frames,
    parts,
    picking,
    resuming,
)
from flows.extract.meaning.subjects.comparing import (
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
from flows.extract.meaning.subjects.lasting import is_window, lasting, tenor
from flows.extract.meaning.subjects.memory import Memory
from flows.extract.meaning.subjects.proportions import proportion
from flows.extract.text.alternations import trie
from flows.read.segment import clauses
from schemas.catalogue.language import language, vocabulary
from schemas.catalogue.partitions import is_part

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.motion import Motion
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.read.segment import Block, Clause

SHARING = ("percent", "ratio", "percentage_point")
REACHED = re.compile(r"(?:达到|达|为|相当于[^，。；]{0,8})\s*$")
RANKED = re.compile(r"[位稳]?居|位列|名列|排名|排在|蝉联|保持(?=[^，。；]{0,4}(?:第一|首位|领先))")
"""GDP总量稳居全省第一，: a clause that tells the rank of its subject."""
PLACES = re.compile("(?:地级|县级|设区)?[省市县区州旗]{1,3}")
MULTIPLES = ("倍", "折", "番")
NET = ("净增", "净减")
ADDED_TO = ("新增", "净增")
ADDED = re.compile(r"(?:新增|净增)(?:了|约|近|超)*$")
"""企业146家，其中大型31家，全年新增9家: of them all, and not of the last part."""
ENDED = re.compile(r"[，。；,;（(]|$")
COUNTED_BY = {"户": "户数", "人": "人数", "口": "人口", "口人": "人口"}
ALONE = re.compile(r"[，、,\s]?(?:共计?|总计|约|近)*")
NEXT = re.compile(r"、?\d")
SHORT_MOVES = "升降涨跌增减"
PERSON, PEOPLE = "person", "人口"
DOING = ("造成", "成为", "属于", "构成", "占据", "组成", "组织", "涉及")
"""Verbs that say nothing of those who are counted."""
FROM = re.compile(r"(?:其中)?[，,、]?(?P<part>来自[^，。；,;\d]{1,12}?)的?$")


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
        if reading.kind == "duration" and (runs := tenor(self._phrases, spot)):
            return runs, True  # and what is told next is not of it
        if reading.kind == "duration" and moved.role == "level":
            lasted = deed(self._phrases, spot, reading, None) or lasting(self._phrases, spot)
            if lasted is not None:  # a level that may change; what is counted next is not of it
                self._memory.level, self._memory.named = lasted, True
                self._memory.levels.append(lasted)
                return resuming.going_on(self._phrases, spot, reading, lasted), True
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
            may_have_parts = reading.kind not in SHARING or (stated and reading.kind == "percent")
            if (
                moved.role in ("level", "share")
                and may_have_parts
                and not parts.among(self._phrases, spot)
            ):
                parts.told(self._memory.wholes, reading, subject)
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
            phrase = self._told_of(clause)
            # 建筑商: a longer name
            if phrase is not None and self._phrases.words.at(phrase.end).tag[0] not in "nke":
                self._memory.turn_to(self._phrases.name(phrase))
                return

    def _told_of(self, clause: Clause) -> Phrase | None:
        """What a clause tells a move or a rank of."""
        told = _moves().search(self._text, *clause) or RANKED.search(self._text, *clause)
        if told is None:
            return None
        phrase = self._phrases.opening(*clause)
        if phrase is not None and _moves().search(self._text, phrase.end, clause.end):
            return phrase
        return self._mover_of(clause.start, told.start())

    def _mover_of(self, start: int, end: int) -> Phrase | None:
        """The whole of text[start:end] as a name that the catalogue knows: 空调、冰箱等家电销量 before 大幅攀升."""
        phrase = self._phrases.before(start, end)
        if phrase is None or phrase.is_act or naming.known(phrase.text) is None:
            return None
        return phrase if phrase.end >= self._phrases.trimmed(start, end) else None

    def _find(self, spot: Spot, reading: Reading, moved: Motion) -> tuple[str | None, bool]:
        memory = self._memory
        if spot.run.position and spot.run.position < len(memory.dealt):
            return memory.dealt[spot.run.position], True
        opens = spot.run.size > 1 and spot.run.position == 0
        memory.dealt, things = (
            deal(
                self._phrases,
                spot,
                memory.recent,
                memory.levels,
                leads=moved.role == "difference",
            )
            if opens
            else NOTHING
        )
        if memory.dealt:
            memory.dealt = branches.all_measured(memory.dealt, reading, moved, memory)
            memory.recent = memory.recent or things
            return memory.dealt[0], True
        if reading.kind == "duration" and is_window(self._text, spot):
            spoken_of = self._phrases.named(spot.since, spot.stop) or memory.level
            if spoken_of is not None:  # 产值增长5%，两年平均增长4%: of what grew, else
                memory.subject = memory.level = spoken_of
            return None, False
        special = (
            frames.with_amount(self._phrases, spot)
            or frames.exchanged(self._phrases, spot, reading)
            or frames.leading(self._phrases, spot, reading)
            or frames.that_moved(self._phrases, spot, reading, moved)
            or frames.became(self._phrases, spot, reading)
            or frames.quoted(self._phrases, spot)
            or frames.moved_by(self._phrases, spot, reading, memory)
            or self._compared(spot, reading, moved)
            or self._origin(spot)
            or picking.picked(self._phrases, spot, reading, memory)
            or parts.headless(self._phrases, spot, reading, memory)
            or against.same(self._phrases, spot, reading, moved, memory)
            or frames.traded(self._phrases, spot, reading, memory)
        )
        if special is None and moved.role == "level" and not moved.verb and not spot.run.position:
            special = deed(self._phrases, spot, reading, memory.told)
        if special is not None:
            return special, True
        phrase = choosing.beside(self._phrases, spot, reading, moved, memory)
        if phrase is not None and choosing.names_nothing(self._phrases, phrase, reading):
            phrase = None
        named = phrase
        if phrase is not None and moved.role == "change":
            at = against.base(self._phrases, spot, phrase)
            phrase = phrase if at is None else self._phrases.before(spot.clause.start, at)
        if phrase is not None and (
            phrase.is_act
            or choosing.is_base(self._phrases, spot, phrase, moved)
            or choosing.is_where(self._phrases, spot, phrase)
        ):
            phrase = None
        if phrase is None and moved.role == "level":
            alone = self._alone(spot, reading) or self._did(spot, reading, moved, named)
            if alone is not None:
                return alone, True
        if phrase is None:
            return self._inherited(spot, reading, moved)
        topic = frames.topic(self._phrases, spot, phrase) if moved.role == "level" else ""
        topic = topic or frames.in_rank(self._phrases, spot, phrase)
        own = self._phrases.name(phrase)
        if moved.role == "level" and phrase.end <= spot.start:
            own = parts.framed(self._phrases, spot, phrase.start, own)
        own = aspects.other_side(self._phrases, spot, phrase, own, memory)
        name = topic + memory.meant(own)
        if reading.kind in SHARING and name.endswith(actors()):
            name += frames.spoken_of(self._phrases, spot)  # 拨备覆盖率方面，甲银行为229%
        name = resuming.fronted(self._phrases, spot, reading, name, memory)
        before = phrase.end <= spot.start
        name = resuming.resumed(self._phrases, spot, reading, moved, name, memory, before=before)
        stated = self._is_measured(spot, reading, name, phrase.end)
        return (name, True) if stated else (None, False)

    def _inherited(self, spot: Spot, reading: Reading, moved: Motion) -> tuple[str | None, bool]:
        """What was spoken of before, for a figure that no phrase of its own names."""
        memory = self._memory
        whole = memory.wholes.get(reading.canonical)
        if moved.verb in NET and whole is not None and memory.counted != memory.latest:
            return naming.family_name(whole) or whole, False  # 新登记30家，注销12家，净增18家
        found = memory.subject if spot.run.position else memory.inherited(reading.kind, moved)
        opened = None if memory.named else self._opened(spot, reading)
        if moved.role == "level" and not memory.named and naming.known(found or "") is None:
            found = None  # a level of another sentence is seldom of a thing that no catalogue knows
        if opened is not None and moved.role == "level":
            memory.level = opened  # 沪指走强，收报3000点，涨2%: so what follows is of it, too
        if not memory.named and found is None and moved.verb in CHANGE_NOUNS:
            found = self._mover(spot)
        name = opened or found
        name = name and resuming.going_on(self._phrases, spot, reading, name)
        if not self._is_measured(spot, reading, name, spot.since):
            name = memory.latest if reading.kind == "count" and moved.role == "change" else None
        return name and resuming.priced(self._phrases, spot, reading, name, memory), False

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
        by_unit = self._by_unit(spot, reading)
        if by_unit is not None:
            return by_unit
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
        is_place = named.end == spot.stop and choosing.is_where(self._phrases, spot, named)
        return (
            memory.told.largest(PERSON, PEOPLE) if is_place and heading.endswith(PEOPLE) else None
        )

    def _by_unit(self, spot: Spot, reading: Reading) -> str | None:
        """辖5个村民小组，292户、1222人: what the classifier alone says, where nothing else was told in it."""
        named = COUNTED_BY.get(reading.unit or "")
        if named is None or self._memory.told.last(reading.canonical, spot.block.start):
            return None
        alone = ALONE.fullmatch(self._text, spot.since, spot.start)
        ends = ENDED.match(self._text, spot.end) or NEXT.match(self._text, spot.end)
        return named if alone and ends and self._memory.latest is not None else None

    def _did(self, spot: Spot, reading: Reading, moved: Motion, verb: Phrase | None) -> str | None:
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

    def _origin(self, spot: Spot) -> str | None:
        """其中来自某地5例: a part of what was counted, by where it came from."""
        counted = self._memory.counted
        match = None if counted is None else FROM.search(self._text, spot.since, spot.stop)
        return f"{counted}（{match['part']}）" if match is not None else None

    def _mover(self, spot: Spot) -> str | None:
        """某股封住涨停板，涨幅10%: what the clause before opens with, whatever it is, is what moved."""
        start = max(spot.sentence.start, spot.clause.start - REACH)
        before = list(clauses(self._text, start, max(start, spot.clause.start - 1)))
        what = noun_after(self._phrases, *before[-1]) if before else None
        return None if what is None or what.endswith(vocabulary().speakers) else what

    def _opened(self, spot: Spot, reading: Reading) -> str | None:
        """茶叶价格持续走低，下降5%: what an earlier clause of the sentence opens with, if it can be measured."""
        start = max(spot.sentence.start, spot.clause.start - REACH)
        for clause in clauses(self._text, start, max(start, spot.clause.start - 1)):
            phrase = self._phrases.opening(clause.start, clause.end)
            if phrase is not None:
                name = self._phrases.name(phrase)
                entry = naming.known(name)
                is_thing = entry is not None and entry.dimension == "count"
                return None if is_thing and reading.kind == "money" else name
        return None
