"""Who or what a figure is said of: the phrase beside it, or what an earlier clause of the paragraph has named.

A change takes up the level before it (地区生产总值4000亿元，增长6%); 降幅 and 增长率 take up the change before them; 其中来自…
narrows what was counted. Here the ways to name it are tried in order, the more specific first. The constructions that part
a name from its figure are listed in `framing`, and each has a module in the folder of its kind: `parts` of a whole,
`comparisons`, `lists`, `events`, `money`. Which phrase `beside` the figure names it, and what its clause adds to that, is in
the folder of that name; what was told before, and which figures take it up, in `discourse`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from flows.extract.figures.lexical import PERSON
from flows.extract.meaning.motion import PERCENT_KINDS
from flows.extract.meaning.nouns import naming
from flows.extract.meaning.nouns.measuring import measures
from flows.extract.meaning.nouns.naming import CHANGE_NOUNS
from flows.extract.meaning.nouns.phrase import moving
from flows.extract.meaning.subjects import framing, phrase_names
from flows.extract.meaning.subjects.beside import (
    ages,
    alone,
    choosing,
    households,
    implied,
    labels,
    refusing,
)
from flows.extract.meaning.subjects.beside.completing import REACH
from flows.extract.meaning.subjects.case import Case
from flows.extract.meaning.subjects.comparisons import against, reckoning, sizes
from flows.extract.meaning.subjects.comparisons.comparing import led_by_several
from flows.extract.meaning.subjects.comparisons.ranking import rank_of
from flows.extract.meaning.subjects.discourse import (
    aspects,
    results,
    resuming,
    topics,
)
from flows.extract.meaning.subjects.discourse.memory import LASTS, Memory
from flows.extract.meaning.subjects.events import contests, pacing, repeating, using
from flows.extract.meaning.subjects.events.deeds import as_amount, deed
from flows.extract.meaning.subjects.events.lasting import (
    holiday,
    is_window,
    lasting,
    record,
    since_founding,
    tenor,
    window,
)
from flows.extract.meaning.subjects.events.other_deeds import other_deed
from flows.extract.meaning.subjects.events.taking import taken
from flows.extract.meaning.subjects.lists.dealing import deal
from flows.extract.meaning.subjects.lists.figure_list import NOTHING, FigureList
from flows.extract.meaning.subjects.money import planning, prices, sessions
from flows.extract.meaning.subjects.parts import (
    acting,
    apart,
    branches,
    graded,
    members,
    partitive,
    sexes,
    stages,
    surveying,
    ways,
    whole_names,
)
from flows.extract.text.hedges import HEDGE
from flows.extract.text.moves import MOVE
from flows.extract.text.words import tagged
from flows.read.segment import clauses
from schemas.catalogue.partitions import is_part
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.motion import Motion
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.extract.meaning.subjects.lists.figure_list import Dealt
    from flows.read.segment import Block, Clause

PLACES = re.compile("(?:地级|县级|设区)?[省市县区州旗]{1,3}")
"""3个县的8人: those are in the 县, and none of them."""
STROKE = "/"
SHEETS = ("copy", "sheet", "volume", "container_piece", "set", "machine", "vehicle", "device")
"""Codes of classifiers that no persons are counted by."""
DAYS = "天数"
"""The end of the name of days that are counted, of which some may be told apart: 优良天数312天，其中优104天."""
PRICED_IN = ("money", "rate")
ACHIEVED = ("duration", "length", "mass")
"""Kinds of figures that the result of a contest is told in."""
PACE = re.compile(rf"(?:{'|'.join(CHANGE_NOUNS)})$")
PLACE, TEAMS = "ns", ("队", "系统")
NET = ("净增", "净减")
IN_ALL = re.compile("累计|总计|共|达")
"""企业新增32家、累计达138家: how many they have become, and not how many have joined them."""
BASIS = re.compile(r"(?:经季节调整后?)?(?:同比|环比|[比较](?:上|去|前)[年月季一])")
"""What a sentence opens with that goes on with the change of what was told before."""
SEVERALLY = re.compile(rf"(?:同比|比上年|较上年)?分别(?:同比)?{MOVE}{HEDGE}?")
"""分别增长, alone in its clause: of what was told before."""
EACH_IS = re.compile(rf"分别(?:为|是|达到?|高达){HEDGE}?$")
"""北京、上海分别为: of each what was spoken of is so much."""


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
        own = self._set_apart(spot, reading, moved)
        if own is not None:
            if reading.kind != "duration":
                self._told_to = spot.clause.end
            elif moved.is_still:
                own = self._long(spot, reading, own)
            return own, True
        subject, stated = self._find(spot, reading, moved)
        if reading.kind == "age" and not ages.may_be_of(subject or ""):
            subject = None  # 生命定格在41岁
        if subject is None:
            return self._of_time(spot, reading), False
        subject = implied.measured(self._phrases, spot, reading, moved, subject)
        self._told_to = spot.clause.end
        if PLACES.fullmatch(subject) is None and moved.role != "difference":
            self._remember(subject, spot, reading, moved, stated=stated)
        # what follows is of the index, and not of its lowest
        return sessions.in_session(self._phrases, spot, reading, moved, subject), stated

    def _long(self, spot: Spot, reading: Reading, name: str) -> str:
        """平均发行期限 of 专项债券15年, after 一般债券平均发行期限8年: how long of a member, where it leaves that out."""
        memory = self._memory
        name = members.measured(self._phrases, spot, reading, name, memory) or name
        if name.endswith(vocabulary().times.lasting):
            memory.stated[reading.canonical] = name
        if name.endswith(DAYS) and not partitive.among(self._phrases, spot):
            apart.told(memory.wholes, reading, name)
        return name

    def rank(self, spot: Spot) -> str | None:
        """What the rank at `spot` is the rank of; None where no verb says that it is one."""
        self._enter(spot)
        return rank_of(self._phrases, spot, self._memory)

    def _set_apart(self, spot: Spot, reading: Reading, moved: Motion) -> str | None:
        """What is named by a construction of its own, and is not what the text goes on to tell of."""
        if reading.kind in ACHIEVED and moved.is_still:
            result = contests.performed(self._phrases, spot, reading.kind)
            if result is not None:
                return result
        if reading.kind == "duration":
            runs = (
                graded.told(self._phrases, spot, reading, self._memory)
                or tenor(self._phrases, spot)
                or since_founding(self._phrases, spot)
                or holiday(self._phrases, spot)
                or taken(self._phrases, spot)
            )
            if runs is not None:
                return runs
        if reading.kind == "count" and (
            those := sexes.of_each_sex(self._phrases, spot, reading, self._memory)
        ):
            return those
        if (aim := planning.planned(self._phrases, spot, self._memory)) is not None:
            return aim
        if (what := pacing.at_a_pace(self._phrases, spot, moved, self._memory)) is not None:
            return what
        if moved.is_still:
            done = repeating.how_often(self._phrases, spot, reading, self._memory)
            if done is not None:
                return done
        told = self._memory.subject if self._memory.named else None
        if reading.kind == "duration" and (span := record(self._phrases, spot, told)):
            return span
        if reading.kind == "age" and (persons := ages.whose(self._phrases, spot)):
            return persons
        if reading.kind != "duration" or moved.role != "level":
            return None
        used = using.in_use(self._phrases, spot, reading, self._memory)
        lasted = used or deed(self._phrases, spot, reading, None) or lasting(self._phrases, spot)
        if lasted is None:
            return None
        # a level that may change; what is counted next is not of it
        level = LASTS.sub("", lasted) or lasted  # 铜价连跌四天，跌幅为3%: of the price
        self._memory.level, self._memory.named = level, True
        self._memory.levels.append(level)
        return resuming.going_on(self._phrases, spot, reading, lasted)

    def _of_time(self, spot: Spot, reading: Reading) -> str | None:
        """What a stretch of time is by itself, where nothing is named that it is of."""
        if reading.kind == "age":
            return ages.AGE
        if reading.kind != "duration":
            return None
        return window(self._phrases, spot) or resuming.in_a_row(self._phrases, spot, reading)

    def _remember(
        self, subject: str, spot: Spot, reading: Reading, moved: Motion, *, stated: bool
    ) -> None:
        """Keep what was told for the figures that leave out what they are of; a stroke tells the next measure (535套/5万平方米)."""
        stated = stated or self._text.startswith(STROKE, spot.start - 1)
        if partitive.among_all(self._phrases, spot):
            self._memory.divide()
        self._memory.remember(subject, reading.kind, moved, stated=stated)
        if reading.kind == "count":
            self._memory.unit = reading.canonical
        if stated and not moved.verb and moved.role in ("level", "share"):
            self._memory.stated[reading.canonical] = subject
        if stated and moved.role in ("level", "change") and not is_part(subject):
            self._memory.measure = branches.measure(subject)
        if moved.role == "level" and reading.kind not in PERCENT_KINDS:
            self._memory.told.tell(subject, reading, spot.block.start)
        may_have_parts = reading.kind not in PERCENT_KINDS or (stated and reading.kind == "percent")
        is_whole = moved.role in ("level", "share") and may_have_parts
        if is_whole and not partitive.among(self._phrases, spot):
            apart.told(self._memory.wholes, reading, subject)

    def _enter(self, spot: Spot) -> None:
        if spot.block != self._block:
            self._block, self._aside = spot.block, None
            last = self._memory
            asked = last.asked and surveying.still_asked(self._text, spot.block, last.asked)
            self._memory = Memory(dealt=last.dealt, told=last.told, asked=asked)
        between = self._text[max(spot.block.start, self._seen_to) : spot.start]
        self._seen_to = spot.end
        closing = max(between.rfind(")"), between.rfind("）"))
        if closing >= 0 and self._aside is not None:
            # 收入65亿元（原值为84亿元），增长8% goes on with what was named before the bracket, if anything was
            self._memory = self._aside if self._aside.named else self._memory
            self._aside = None
        if spot.sentence != self._sentence:
            self._sentence = spot.sentence
            goes_on = self._text.startswith(partitive.AMONG, spot.sentence.start)
            self._memory.enter_sentence(goes_on=goes_on)
        if max(between.rfind("("), between.rfind("（")) > closing:
            self._aside = self._memory.copy()

    def _turn(self, spot: Spot) -> None:
        """Go on with what a clause since the last named figure is about, which may count only how long: 肉价在连涨9个月后回落，降幅…."""
        start = max(self._told_to + 1, spot.sentence.start, spot.clause.start - REACH)
        if start >= spot.clause.start or spot.since > spot.clause.start:
            return
        for clause in reversed(list(clauses(self._text, start, spot.clause.start - 1))):
            phrase = topics.told_of(self._phrases, clause)
            # 建筑商: a longer name
            if phrase is not None and self._phrases.words.at(phrase.end).tag[0] not in "nke":
                self._memory.turn_to(self._memory.meant(self._phrases.name(phrase)))
                return

    def _find(self, spot: Spot, reading: Reading, moved: Motion) -> tuple[str | None, bool]:
        """The subject, and whether its own clause names it: dealt out by a list, in a frame, beside the figure, told before."""
        dealt = self._dealt(spot, reading, moved)
        if dealt is not None:
            return dealt, True
        if self._aside is not None and partitive.is_only_place(self._phrases, spot):
            return self._aside.subject, False  # 21人受伤（德州20人，聊城1人）
        if reading.kind == "duration" and is_window(self._phrases, spot):
            self._go_on_over(spot)
            return None, False
        case = Case(self._phrases, spot, reading, moved, self._memory)
        if reckoning.is_base(case) or reckoning.is_split(case):
            return None, False
        if contests.is_event(self._phrases, spot, reading):
            return None, False
        framed = self._framed(case)
        if framed is not None:
            return framed, True
        beside = self._beside(case)
        phrase = self._own(spot, reading, moved, beside)
        if phrase is None and moved.role == "level":
            counted = alone.alone(self._phrases, spot, reading, self._memory) or alone.did(
                self._phrases, spot, reading, moved, beside, self._memory
            )
            if counted is not None:
                return counted, True
        if phrase is None:
            return self._inherited(spot, reading, moved)
        name = phrase_names.named(case, phrase)
        stated = self._is_measured(spot, reading, name, phrase.end)
        return (name, True) if stated else (None, False)

    def _dealt(self, spot: Spot, reading: Reading, moved: Motion) -> str | None:
        """The name that a list deals out to the figure: 甲、乙分别增长3%、5%."""
        memory = self._memory
        if spot.run.position and spot.run.position < len(memory.dealt):
            return memory.dealt[spot.run.position]
        opens = spot.run.size > 1 and spot.run.position == 0
        if opens and households.are_households(self._text, spot, reading):
            memory.dealt = []  # 城乡低保对象3万户、5万人: the same, counted twice
            return None
        if opens and moved.role == "difference" and led_by_several(self._phrases, spot):
            memory.dealt = []  # 增速比全国、全省分别高1.1个和0.6个百分点: what is led is no subject
            return None
        bare = opens and moved.role == "change" and reading.kind == "percent"
        bare = bare and SEVERALLY.fullmatch(self._text, spot.clause.start, spot.start) is not None
        terms = memory.in_each_term(spot.run.size) if bare else []
        if terms:
            memory.dealt = terms
            return terms[0]
        memory.dealt, things = self._deal(spot, moved) if opens else NOTHING
        if not memory.dealt:
            return None
        memory.dealt = branches.all_measured(
            self._phrases, spot, memory.dealt, reading, moved, memory
        )
        if moved.is_still:
            memory.dealt = [as_amount(name, reading) for name in memory.dealt]
        if self._told_of_places(spot, reading, moved):
            memory.dealt = [self._spoken_of(spot, reading, moved) or ""] * len(memory.dealt)
        same = memory.wholes.get(reading.canonical) if reading.kind == "count" else None
        if same is not None and same == memory.subject and _are_places(memory.dealt):
            # 甲国有4716人丧生，乙国和丙国分别为3903人和2386人
            memory.dealt = [same] * len(memory.dealt)
        memory.recent = memory.recent or things
        return memory.dealt[0]

    def _deal(self, spot: Spot, moved: Motion) -> Dealt:
        """The names that the text deals out to the list of figures that `spot` opens; empty if none."""
        memory = self._memory
        return deal(
            FigureList(
                self._phrases,
                spot,
                recent=memory.recent,
                levels=memory.levels or memory.things,
                unmoved=memory.unmoved if moved.role == "change" else (),
                leads=moved.role == "difference",
            )
        )

    def _told_of_places(self, spot: Spot, reading: Reading, moved: Motion) -> bool:
        """房价上涨2%，北京、上海分别上涨5%和6%: whether only places were dealt out, and what was spoken of is measured so."""
        if not _are_places(self._memory.dealt):
            return False
        between = self._text[spot.since : spot.start]
        moves = moved.role == "change" and moved.verb in moving()
        if not (moves or (moved.role == "level" and EACH_IS.search(between))):
            return False  # 江苏、浙江分别签约10亿元和8亿元
        spoken_of = self._spoken_of(spot, reading, moved)
        is_told = self._memory.named or naming.known(spoken_of or "") is not None
        return is_told and self._is_measured(spot, reading, spoken_of, spot.since)

    def _go_on_over(self, spot: Spot) -> None:
        """产值增长5%，两年平均增长4%: what is told after a window is of what was spoken of before it."""
        own = self._phrases.named(spot.since, spot.stop)
        same = own and branches.of_the_same(self._phrases, spot, own, self._memory)
        spoken_of = same or own or self._memory.level
        if spoken_of is not None:
            self._memory.subject = self._memory.level = spoken_of

    def _framed(self, case: Case) -> str | None:
        """The name by a construction that parts it from its figure, or that no phrase alone would give."""
        found = framing.framed(case)
        if found is None and case.moved.is_still and not case.spot.run.position:
            other = other_deed(case.phrases, case.spot, case.reading, case.memory.levels)
            done = other or deed(case.phrases, case.spot, case.reading, case.memory.told)
            done = done and aspects.of_thing(done, case.memory)
            return done and results.a_year_before(case.phrases, case.spot, done, case.memory)
        return found

    def _beside(self, case: Case) -> Phrase | None:
        """The phrase beside the figure, unless it says only who speaks."""
        phrases, spot = case.phrases, case.spot
        phrase = choosing.beside(case)
        if phrase is None or refusing.names_nothing(phrases, spot, phrase, case.reading):
            return None
        if case.moved.role == "change" and refusing.is_unlisted(phrases, spot, phrase):
            return phrase._replace(is_act=False)
        return phrase

    def _own(
        self, spot: Spot, reading: Reading, moved: Motion, beside: Phrase | None
    ) -> Phrase | None:
        """The phrase that may name the figure: no base of a comparison, no mere deed, no place."""
        phrase = beside
        if phrase is not None and moved.role == "change":
            at = against.base(self._phrases, spot, phrase, moved)
            phrase = phrase if at is None else self._phrases.before(spot.clause.start, at)
        if phrase is None or refusing.is_base(self._phrases, spot, phrase, moved):
            return None
        if phrase.is_act and not refusing.is_object(self._phrases, spot, phrase, reading):
            return None
        says_else = (
            refusing.is_where(self._phrases, spot, phrase)
            or refusing.is_when(self._phrases, spot, phrase)
            or alone.counts_others(self._phrases, spot, reading, phrase, self._memory)
        )
        return None if says_else else phrase

    def _inherited(self, spot: Spot, reading: Reading, moved: Motion) -> tuple[str | None, bool]:
        """What was spoken of before, for a figure that no phrase of its own names; and whether the clause before tells it."""
        memory = self._memory
        if memory.parted is not None and self._opens_with_basis(spot, moved):
            return memory.parted, False
        whole = memory.wholes.get(reading.canonical)
        is_of_all = memory.counted != memory.latest and not partitive.among_all(self._phrases, spot)
        if moved.verb in NET and whole is not None and is_of_all:
            # 新登记30家，注销12家，净增18家，增长5%: those there are, and not those that have gone
            memory.level = naming.family_name(whole) or whole
            return memory.level, False
        if reading.kind == "count" and moved.is_still:
            otherwise = ways.moved_otherwise(self._phrases, spot, memory.latest or "")
            if otherwise is not None:
                return otherwise, True
            is_other = whole is not None and memory.unit != reading.canonical
            if is_other and partitive.opens(self._phrases, spot):
                return whole, False  # 30家企业建成50个车间，其中12家实现盈利
        told = self._by_clause_before(spot, reading)
        if told is None and moved.is_still:
            told = members.at_price(self._phrases, spot, reading, memory) or members.another(
                spot, reading, memory
            )
        if told is not None:
            return told, True
        name = self._spoken_of(spot, reading, moved)
        if name is not None:
            if self._is_of_others(spot, reading, moved, name):
                return None, False
            if moved.role == "level" and reading.kind in PRICED_IN:
                name = (
                    PACE.sub("", name) or name
                )  # 涨幅扩大至1.3%，最高报1549美元: the price itself
            if name == memory.latest and spot.since + 1 == spot.start:
                name = sizes.in_other_dimension(name, reading.kind, self._text[spot.since])
            if moved.is_still and IN_ALL.search(self._text, spot.since, spot.start):
                name = name and whole_names.joined_by(name)
            name = name and resuming.going_on(self._phrases, spot, reading, name)
        if not self._is_measured(spot, reading, name, spot.since):
            name = memory.latest if reading.kind == "count" and moved.role == "change" else None
        return name and prices.priced(self._phrases, spot, reading, name, memory), False

    def _opens_with_basis(self, spot: Spot, moved: Motion) -> bool:
        """居民消费价格上涨2%，其中食品价格下降1%。环比下降0.1%: whether a sentence opens with a change that it gives no subject."""
        opens = spot.clause.start == spot.sentence.start and not self._memory.named
        is_bare = opens and moved.role == "change"
        return is_bare and BASIS.match(self._text, spot.clause.start) is not None

    def _by_clause_before(self, spot: Spot, reading: Reading) -> str | None:
        """没收违法所得，计3万元; 动力更强，达到55千瓦; 收购价，每斤3.8元: the clause before names what this one only gives the amount of."""
        summed = topics.summed(self._phrases, spot) if reading.kind == "money" else None
        told = summed or labels.labelled(self._phrases, spot, reading)
        told = told or topics.described(self._phrases, spot)
        if told is None and reading.kind in PRICED_IN:
            return topics.price_before(self._phrases, spot)
        return told

    def _spoken_of(self, spot: Spot, reading: Reading, moved: Motion) -> str | None:
        """What the sentence opens with, where it has named nothing yet, or what was named before."""
        memory = self._memory
        opened = None if memory.named else topics.opened(self._phrases, spot, reading)
        if opened is not None:
            if moved.role == "level":
                memory.level = opened  # 沪指走强，收报3000点，涨2%: so what follows is of it, too
            return opened
        found = memory.subject if spot.run.position else memory.inherited(reading.kind, moved)
        if memory.named:
            is_count = reading.kind == "count" and found is not None
            counted = memory.latest or found or ""  # 签约项目63个、到位资金47亿元，开工45个
            return (is_count and stages.next_stage(self._phrases, spot, counted)) or found
        if reading.kind == "count" and moved.is_still:
            amounts = memory.told.last(reading.canonical, spot.block.start)
            stage = stages.next_stage(self._phrases, spot, amounts[0]) if amounts else None
            if stage is not None:
                return stage  # 计划实施项目186个。截至4月底，已开工142个
        if moved.role == "level" and naming.known(found or "") is None:
            found = None  # a level of another sentence is seldom of a thing that no catalogue knows
        if found is None and moved.verb in CHANGE_NOUNS:
            return topics.mover(self._phrases, spot)
        return found

    def _is_of_others(self, spot: Spot, reading: Reading, moved: Motion, name: str) -> bool:
        """Whether the figure can be none of what was spoken of: of others, of money that persons have not, of other things."""
        if acting.is_of_others(self._phrases, spot, name):
            return True  # 30%企业停产，15%工厂减产
        if reading.canonical in SHEETS and name.endswith(vocabulary().people.persons):
            return True  # 吸引青年3000人次，收到简历2400份
        if reading.kind == "money" and name.endswith(vocabulary().people.persons):
            return True  # 抓获犯罪嫌疑人3名，输掉了1万元
        # 5万家便利店，3.2亿人
        return moved.role == "level" and _counts_others(name, reading, self._memory)

    def _is_measured(self, spot: Spot, reading: Reading, name: str | None, end: int) -> bool:
        """Whether the figure measures what is named; `end` is where the words between the name and it begin."""
        if name is None:
            return False
        left, right = self._text[spot.since : spot.start], self._text[spot.end : spot.right_end]
        named = max(0, end - spot.since) if end <= spot.start else None
        return measures(reading, name, left, self._text[spot.start : spot.end], right, named)


def _counts_others(name: str, reading: Reading, memory: Memory) -> bool:
    """Whether what was told was counted in another unit than persons are, and no deed of theirs."""
    told = memory.wholes.get(reading.canonical)
    is_told = told != name and name in memory.wholes.values()
    if reading.canonical != PERSON or not is_told or naming.is_deed(name):
        return False
    return not name.endswith((*vocabulary().people.persons, *TEAMS))  # 农牧民424户约2300人


def _are_places(names: list[str]) -> bool:
    """Whether all names are those of places: 北京, 浙江杭州, and not 价格下降的城市."""
    return all(tag == PLACE for name in names for _, tag in tagged(name))
