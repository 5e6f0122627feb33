"""Who or what a figure is said of: the phrase beside it, or what an earlier clause of the paragraph has named.

A change takes up the level before it (地区生产总值4000亿元，增长6%); 降幅 and 增长率 take up the change before them; 其中来自…
narrows what was counted. Here the ways to name it are tried in order, the more specific first: a construction of which the text
does not go on to tell (`set_apart`), what a list deals out (`dealt`), a construction that parts a name from its figure
(`framing`), the phrase beside it (`own_phrase`, `phrase_names`), what was spoken of before (`antecedents`), the time itself
(`of_time`). What they leave for the next figure is in `remembering`. Each construction that `set_apart` and `framing` list has
a module in the folder of its kind: `parts` of a whole, `comparisons`, `lists`, `events`, `money`. Which phrase `beside` the
figure names it, and what its clause adds to that, is in the folder of that name; what was told before in `told`, which figures
take it up in `discourse`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.subjects import antecedents, dealt, own_phrase, phrase_names
from flows.extract.meaning.subjects.beside.deeds import alone
from flows.extract.meaning.subjects.beside.measuring import ages, implied
from flows.extract.meaning.subjects.case import Case
from flows.extract.meaning.subjects.comparisons.extents import one_of_them, reckoning
from flows.extract.meaning.subjects.comparisons.held_against import against, aims
from flows.extract.meaning.subjects.comparisons.ranks.ranking import rank_of
from flows.extract.meaning.subjects.discourse.ellipsis import case_outcomes
from flows.extract.meaning.subjects.discourse.same_measure import phases, taking_out
from flows.extract.meaning.subjects.discourse.sides import accounts
from flows.extract.meaning.subjects.events.durations.windows import is_window
from flows.extract.meaning.subjects.events.scores import contests
from flows.extract.meaning.subjects.framing import FRAMES
from flows.extract.meaning.subjects.measures import is_measured
from flows.extract.meaning.subjects.money.sales import apiece, prices
from flows.extract.meaning.subjects.money.trade import sessions
from flows.extract.meaning.subjects.of_time import OF_TIME
from flows.extract.meaning.subjects.parts.branching import branches
from flows.extract.meaning.subjects.parts.groups import surveying
from flows.extract.meaning.subjects.parts.picked import left_over
from flows.extract.meaning.subjects.parts.wholes import framed, partitive
from flows.extract.meaning.subjects.remembering import remember, so_long
from flows.extract.meaning.subjects.set_apart import APART
from flows.extract.meaning.subjects.told import topics
from flows.extract.meaning.subjects.told.kept import Books
from flows.extract.meaning.subjects.told.memory import Memory
from flows.extract.meaning.subjects.told.topics import REACH
from flows.read.segment import clauses
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.figures.stated.readings import Reading
    from flows.extract.meaning.motion import Motion
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.read.segment import Block, Clause

PLACES = regex("(?:地级|县级|设区)?[省市县区州旗]{1,3}")
"""3个县的8人: those are in the 县, and none of them."""
MILESTONES = ("级关口", "级台阶", "级大关")
"""连跨3个万亿级关口，达到10万亿元: how many of them something has passed, which is what goes on to be told of."""
SHARED = "的"
LEFT = ("count", "money", "area", "length", "mass")
"""Kinds of figures of which some may be left of what was told."""
NTH_RUNNING, NTH_TERM = (
    regex("(?:已|均|也|并)*连续$"),
    regex(r"第[^，。；]{1,4}[年月周季天日][^，。；、,;\d]{2,8}?[在至到为于]\s?\d"),
)
"""参与率连续第五个月维持在62%: which term in a row it is, between what the text tells of and the level that it has."""


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
        self._turn(spot, reading)
        case = Case(self._phrases, spot, reading, moved, self._memory)
        if (own := APART.name(case)) is not None:
            return self._apart(case, own), True
        subject, stated = self._find(case)
        if reading.kind == "age" and not ages.may_be_of(subject or ""):
            subject = None  # 生命定格在41岁
        subject = subject or prices.alone(case)
        if subject is None:
            return OF_TIME.name(case), False
        if reading.kind == "percent" and moved.role == "level":
            subject = framed.of_group(case, subject)
        subject = case_outcomes.in_event(case, subject)
        subject = implied.measured(case, subject)
        phase = phases.beside(case)
        subject = phases.measure(subject) if phase else subject
        self._told_to = spot.clause.end
        goes_on = PLACES.fullmatch(subject) is None and moved.role != "difference"
        goes_on = goes_on and not (reading.kind == "count" and subject.endswith(MILESTONES))
        if goes_on and not taking_out.is_taken_out(self._phrases, spot):
            remember(case, subject, stated=stated)
        if reading.kind == "count" and moved.role == "level":
            subject = framed.of_group(case, subject)  # parts of those are told by the deed alone
        if moved.is_still and reading.kind in LEFT:
            subject = left_over.remaining(case, subject, stated=stated)
        subject = phase + subject
        # what follows is of the index, the firm or the price, and not of its lowest or its shares
        subject = prices.of_share(case, subject)
        subject = sessions.in_session(case, subject)
        return prices.at_extreme(case, subject), stated

    def _apart(self, case: Case, name: str) -> str:
        """A name that is set apart, of which the text has told so far; how long something is may be of what was told before."""
        if case.reading.kind != "duration":
            self._told_to = case.spot.clause.end
            return name
        return so_long(case, name) if case.moved.is_still else name

    def rank(self, spot: Spot) -> str | None:
        """What the rank at `spot` is the rank of; None where no verb says that it is one."""
        self._enter(spot)
        in_a_row = NTH_RUNNING.search(self._text, spot.clause.start, spot.start)
        if in_a_row is not None and NTH_TERM.match(self._text, spot.start) is not None:
            self._go_on_over(spot, in_a_row.start())
            self._memory.named = True
        return rank_of(self._phrases, spot, self._memory)

    def _enter(self, spot: Spot) -> None:
        if spot.block != self._block:
            self._block, self._aside = spot.block, None
            last = self._memory
            asked = last.asked and surveying.still_asked(self._text, spot.block, last.asked)
            account = accounts.headed(spot.block.section.rpartition("/")[2])
            books = Books(account=account)
            self._memory = Memory(told=last.told, dealt=last.dealt, asked=asked, books=books)
        between = self._text[max(spot.block.start, self._seen_to) : spot.start]
        self._seen_to = spot.end
        closing = max(between.rfind(")"), between.rfind("）"))
        if closing >= 0 and self._aside is not None:
            # 收入65亿元（原值为84亿元），增长8% goes on with what was named before the bracket, if anything was
            self._memory = self._aside if self._aside.named else self._memory
            self._aside = None
        if spot.sentence != self._sentence:
            self._sentence = spot.sentence
            goes_on = partitive.goes_on(self._text, spot.sentence.start)
            self._memory.enter_sentence(goes_on=goes_on)
            if partitive.goes_back(self._text, spot.sentence.start):
                self._memory.go_back()
        if max(between.rfind("("), between.rfind("（")) > closing:
            self._aside = self._memory.copy()

    def _turn(self, spot: Spot, reading: Reading) -> None:
        """Go on with what a clause since the last named figure is about, which may count only how long: 肉价在连涨9个月后回落，降幅…."""
        start = max(self._told_to + 1, spot.sentence.start, spot.clause.start - REACH)
        if start >= spot.clause.start or spot.since > spot.clause.start:
            return
        own = None if reading.kind == "duration" else topics.measured_in(self._phrases, spot)
        if own is not None:
            self._memory.turn_to(self._memory.meant(self._phrases.name(own)))
            return
        for clause in reversed(list(clauses(self._text, start, spot.clause.start - 1))):
            if (share := topics.share_told_of(self._phrases, clause)) is not None:
                self._memory.turn_to(share)
                return
            phrase = topics.told_of(self._phrases, clause)
            # 建筑商: a longer name
            if phrase is not None and self._phrases.words.at(phrase.end).tag[0] not in "nke":
                self._memory.turn_to(self._memory.meant(self._phrases.name(phrase)))
                return

    def _find(self, case: Case) -> tuple[str | None, bool]:
        """The subject, and whether its own clause names it: dealt out by a list, in a frame, beside the figure, told before."""
        spot, reading = case.spot, case.reading
        if reckoning.is_base(case):
            if reading.kind != "count":  # 每10万人: what is counted comes after them
                before = self._text.rfind(reckoning.EVERY, spot.since, spot.start)
                self._go_on_over(spot, before)
            return None, False
        if apiece.is_one(case) or one_of_them.is_one(case):
            return None, False
        if (name := dealt.dealt(case)) is not None:
            return name, True
        if self._aside is not None and partitive.is_only_place(self._phrases, spot):
            return self._aside.subject, False  # 21人受伤（德州20人，聊城1人）
        if reading.kind == "duration" and is_window(self._phrases, spot):
            self._go_on_over(spot, against.before_window(self._phrases, spot.since, spot.stop))
            return None, False
        if reckoning.is_split(case) or contests.is_event(case):
            return None, False
        if (parted := FRAMES.name(case)) is not None:
            return parted, True
        beside = own_phrase.beside(case)
        if beside is not None and aims.is_setter(case, beside):
            return None, False
        phrase = own_phrase.own(case, beside)
        if phrase is None and case.moved.role == "level":
            counted = alone.alone(case) or alone.did(case, beside)
            if counted is not None:
                return counted, True
        if phrase is None:
            return antecedents.inherited(case)
        name = phrase_names.named(case, phrase)
        stated = is_measured(case, name, phrase.end)
        return (name, True) if stated else (None, False)

    def _go_on_over(self, spot: Spot, end: int) -> None:
        """产值增长5%，两年平均增长4%: what is told after a window, or after 每50公斤, is of what was spoken of before it."""
        of_share = self._text.startswith(SHARED, spot.since)  # 24%的企业计划在未来半年内扩产
        own = self._phrases.named(spot.since, end) if end > spot.since and not of_share else None
        same = own and branches.of_the_same(self._phrases, spot, own, self._memory)
        spoken_of = same or own or self._memory.level
        if spoken_of is not None:
            self._memory.subject = self._memory.level = spoken_of
            if own is not None:
                self._memory.changes.rate = (
                    None  # 专利增长9%。绿化率五年提高2个百分点: and no growth does
                )
