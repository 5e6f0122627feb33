"""Who or what a figure is said of: the phrase beside it, or what an earlier clause of the paragraph has named.

A change takes up the level before it (地区生产总值4000亿元，增长6%); 降幅 and 增长率 take up the change before them; 其中来自…
narrows what was counted. Here the ways to name it are tried in order, the more specific first: what a list deals out (`dealt`),
a construction that parts a name from its figure (`framing`), the phrase beside it (`phrase_names`), what was spoken of before
(`antecedents`). Each construction that `framing` lists has a module in the folder of its kind: `parts` of a whole,
`comparisons`, `lists`, `events`, `money`. Which phrase `beside` the figure names it, and what its clause adds to that, is in
the folder of that name; what was told before in `told`, which figures take it up in `discourse`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.motion import PERCENT_KINDS
from flows.extract.meaning.subjects import antecedents, dealt, framing, phrase_names
from flows.extract.meaning.subjects.beside import (
    ages,
    alone,
    because,
    choosing,
    implied,
    properties,
    refusing,
)
from flows.extract.meaning.subjects.case import Case
from flows.extract.meaning.subjects.comparisons import against, aims, one_of_them, reckoning
from flows.extract.meaning.subjects.comparisons.ranking import rank_of
from flows.extract.meaning.subjects.discourse import (
    accounts,
    aspects,
    books,
    case_outcomes,
    phases,
    results,
    taking_out,
    those_persons,
    topic_chains,
)
from flows.extract.meaning.subjects.events import (
    anniversaries,
    contests,
    continuing,
    days,
    dues,
    ever_since,
    fronted,
    pacing,
    repeating,
    return_periods,
    using,
)
from flows.extract.meaning.subjects.events.deeds import deed
from flows.extract.meaning.subjects.events.lasting import (
    holiday,
    lasting,
    record,
    since_founding,
    tenor,
)
from flows.extract.meaning.subjects.events.other_deeds import other_deed
from flows.extract.meaning.subjects.events.taking import taken
from flows.extract.meaning.subjects.events.windows import is_window, window
from flows.extract.meaning.subjects.measures import is_measured
from flows.extract.meaning.subjects.money import apiece, planning, prices, sessions
from flows.extract.meaning.subjects.parts import (
    apart,
    branches,
    framed,
    graded,
    left_over,
    members,
    partitive,
    sexes,
    surveying,
)
from flows.extract.meaning.subjects.told import topics
from flows.extract.meaning.subjects.told.memory import LASTS, Memory
from flows.extract.meaning.subjects.told.topics import REACH
from flows.read.segment import clauses
from flows.regex import regex
from schemas.catalogue.partitions import is_part
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.figures.readings import Reading
    from flows.extract.meaning.motion import Motion
    from flows.extract.meaning.nouns.phrase import Phrase
    from flows.extract.meaning.nouns.phrases import Phrases, Spot
    from flows.read.segment import Block, Clause

PLACES = regex("(?:地级|县级|设区)?[省市县区州旗]{1,3}")
"""3个县的8人: those are in the 县, and none of them."""
MILESTONES = ("级关口", "级台阶", "级大关")
"""连跨3个万亿级关口，达到10万亿元: how many of them something has passed, which is what goes on to be told of."""
STROKE, SHARED = "/", "的"
DAYS = "天数"
"""The end of the name of days that are counted, of which some may be told apart: 优良天数312天，其中优104天."""
LEFT = ("count", "money", "area", "length", "mass")
"""Kinds of figures of which some may be left of what was told."""
AGED = (ages.KIND, "duration")
"""Kinds of figures that an age is told in: 7岁, 5个月."""
NTH_RUNNING, NTH_TERM = (
    regex("(?:已|均|也|并)*连续$"),
    regex(r"第[^，。；]{1,4}[年月周季天日][^，。；、,;\d]{2,8}?[在至到为于]\s?\d"),
)
"""参与率连续第五个月维持在62%: which term in a row it is, between what the text tells of and the level that it has."""
ACHIEVED = ("duration", "length", "mass")
"""Kinds of figures that the result of a contest is told in."""


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
        case = Case(self._phrases, spot, reading, moved, self._memory)
        own = apiece.price(case) or self._set_apart(case)
        if own is not None:
            if reading.kind != "duration":
                self._told_to = spot.clause.end
            elif moved.is_still:
                own = self._long(case, own)
            return own, True
        subject, stated = self._find(case)
        if reading.kind == "age" and not ages.may_be_of(subject or ""):
            subject = None  # 生命定格在41岁
        subject = subject or prices.alone(case)
        if subject is None:
            return self._of_time(case), False
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
            self._remember(case, subject, stated=stated)
        if reading.kind == "count" and moved.role == "level":
            subject = framed.of_group(case, subject)  # parts of those are told by the deed alone
        if moved.is_still and reading.kind in LEFT:
            subject = left_over.remaining(case, subject, stated=stated)
        subject = phase + subject
        # what follows is of the index, the firm or the price, and not of its lowest or its shares
        subject = prices.of_share(case, subject)
        subject = sessions.in_session(case, subject)
        return (
            prices.at_extreme(case, subject),
            stated,
        )

    def _long(self, case: Case, name: str) -> str:
        """平均发行期限 of 专项债券15年, after 一般债券平均发行期限8年: how long of a member, where it leaves that out."""
        reading, memory = case.reading, case.memory
        name = members.measured(case, name) or name
        if name.endswith(vocabulary().times.lasting):
            memory.stated[reading.canonical] = name
        if name.endswith(DAYS) and not partitive.among(self._phrases, case.spot):
            apart.told(memory.wholes, reading, name)
        return name

    def rank(self, spot: Spot) -> str | None:
        """What the rank at `spot` is the rank of; None where no verb says that it is one."""
        self._enter(spot)
        in_a_row = NTH_RUNNING.search(self._text, spot.clause.start, spot.start)
        if in_a_row is not None and NTH_TERM.match(self._text, spot.start) is not None:
            self._go_on_over(spot, in_a_row.start())
            self._memory.named = True
        return rank_of(self._phrases, spot, self._memory)

    def _set_apart(self, case: Case) -> str | None:
        """What is named by a construction of its own, and is not what the text goes on to tell of."""
        reading, moved = case.reading, case.moved
        if reading.kind in ACHIEVED and moved.is_still:
            result = contests.performed(case)
            if result is not None:
                return result
        if reading.kind in AGED:
            is_age = reading.kind == ages.KIND
            age = ages.at_extreme(case, is_age=is_age)
            if age is not None:
                return age
        if (told := self._told_beside(case)) is not None:
            return told
        if moved.is_still and (since := anniversaries.anniversary(case)):
            return since
        if reading.kind == "duration" and (runs := self._runs(case)) is not None:
            return runs
        if reading.kind == "count" and (those := sexes.of_each_sex(case)):
            return those
        if (aim := planning.planned(case)) is not None:
            return aim
        if (what := pacing.at_a_pace(case)) is not None:
            return what
        if moved.is_still:
            done = repeating.how_often(case)
            if done is not None:
                return done
        last = self._memory.subject if self._memory.named else None
        if reading.kind == "duration" and (span := record(case, last)):
            return span
        if reading.kind == "age" and (persons := ages.whose(case)):
            return persons
        is_length = reading.kind == "duration" and moved.role == "level"
        return self._lasting(case) if is_length else None

    def _told_beside(self, case: Case) -> str | None:
        """What the figure tells of the noun after it, which it does not count, or that those persons were told of before."""
        reading = case.reading
        if reading.kind == "duration":
            return properties.of_young(case)
        if reading.kind == "count":
            return those_persons.taken_up(case)
        if case.moved.is_still and reading.kind in properties.KINDS:
            return properties.told_by(case)
        return None

    def _runs(self, case: Case) -> str | None:
        """How many days were so, how long something runs, has been there or takes: what says itself that it is told in time."""
        return (
            return_periods.comes_once(case)
            or days.days_so(case)
            or dues.due(case)
            or graded.told(case)
            or tenor(case)
            or since_founding(case)
            or holiday(case)
            or taken(case)
        )

    def _lasting(self, case: Case) -> str | None:
        """How long something was used, done or went on, by its verb; what goes on is a level that the text may tell a change of."""
        used = using.in_use(case)
        lasted = used or deed(case, None) or ever_since.since(case) or lasting(case)
        if lasted is None:
            return None
        # a level that may change; what is counted next is not of it
        level = LASTS.sub("", lasted) or lasted  # 铜价连跌四天，跌幅为3%: of the price
        self._memory.level, self._memory.named = level, True
        self._memory.levels.append(level)
        return continuing.going_on(case, lasted)

    def _of_time(self, case: Case) -> str | None:
        """What a stretch of time is by itself, where nothing is named that it is of."""
        reading = case.reading
        if reading.kind == "age":
            return ages.AGE
        if reading.kind != "duration":
            return None
        return window(case) or continuing.in_a_row(case)

    def _remember(self, case: Case, subject: str, *, stated: bool) -> None:
        """Keep what was told for the figures that leave out what they are of; a stroke tells the next measure (535套/5万平方米)."""
        spot, reading, moved = case.spot, case.reading, case.moved
        stated = stated or self._text.startswith(STROKE, spot.start - 1)
        divides = partitive.among_all(self._phrases, spot)
        tells_part = partitive.among(self._phrases, spot)
        if divides:
            self._memory.divide()
        self._memory.remember(subject, reading.kind, moved, stated=stated)
        if reading.kind == "count":
            self._memory.unit = reading.canonical
            surveying.returned(self._memory, subject)
        if stated and not moved.verb and moved.role in ("level", "share"):
            self._memory.stated[reading.canonical] = subject
        if stated and moved.role in ("level", "change") and not is_part(subject):
            self._memory.measure = branches.measure(subject)
        is_flow = stated and reading.kind == "money" and accounts.is_flow(subject)
        if is_flow and not divides:
            self._memory.account = subject  # 医保基金收入, and no part of it: 其中统筹基金收入
        if stated and not tells_part:
            self._memory.keeper = books.kept_by(self._memory.keeper, subject)
        if moved.role == "level" and reading.kind not in PERCENT_KINDS:
            told = self._memory.told
            told.tell(subject, reading, spot.block.start, spot.sentence.start)
        if moved.role == "change" and reading.kind == "percent":
            self._memory.told.tell_change(subject, moved.direction, reading, spot.block.start)
        may_have_parts = reading.kind not in PERCENT_KINDS or (stated and reading.kind == "percent")
        is_whole = moved.role in ("level", "share") and may_have_parts
        if is_whole and not tells_part:
            apart.told(self._memory.wholes, reading, subject)

    def _enter(self, spot: Spot) -> None:
        if spot.block != self._block:
            self._block, self._aside = spot.block, None
            last = self._memory
            asked = last.asked and surveying.still_asked(self._text, spot.block, last.asked)
            account = accounts.headed(spot.block.section.rpartition("/")[2])
            self._memory = Memory(dealt=last.dealt, told=last.told, asked=asked, account=account)
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
        if max(between.rfind("("), between.rfind("（")) > closing:
            self._aside = self._memory.copy()

    def _turn(self, spot: Spot) -> None:
        """Go on with what a clause since the last named figure is about, which may count only how long: 肉价在连涨9个月后回落，降幅…."""
        start = max(self._told_to + 1, spot.sentence.start, spot.clause.start - REACH)
        if start >= spot.clause.start or spot.since > spot.clause.start:
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
        if reckoning.is_split(case):
            return None, False
        if contests.is_event(case):
            return None, False
        if (parted := self._framed(case)) is not None:
            return parted, True
        beside = self._beside(case)
        if beside is not None and aims.is_setter(case, beside):
            return None, False
        phrase = self._own(case, beside)
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
                self._memory.rate = None  # 专利增长9%。绿化率五年提高2个百分点: and no growth does

    def _framed(self, case: Case) -> str | None:
        """The name by a construction that parts it from its figure, or that no phrase alone would give."""
        found = framing.framed(case)
        if found is None and case.moved.is_still and not case.spot.run.position:
            other = other_deed(case, case.memory.levels)
            done = other or deed(case, case.memory.told)
            done = done and aspects.of_thing(done, case.memory)
            done = done and topic_chains.of_deed(case.phrases, case.spot, done)
            done = done and results.a_year_before(case, done)
            return done or (fronted.done_to(case) if case.reading.kind in fronted.KINDS else None)
        return found

    def _beside(self, case: Case) -> Phrase | None:
        """The phrase beside the figure, unless it says only who speaks."""
        phrase = choosing.beside(case)
        if phrase is None or refusing.names_nothing(case, phrase):
            return None
        if case.moved.role == "change" and refusing.is_unlisted(case.phrases, case.spot, phrase):
            return phrase._replace(is_act=False)
        return phrase

    def _own(self, case: Case, beside: Phrase | None) -> Phrase | None:
        """The phrase that may name the figure: no base of a comparison, no mere deed, no place."""
        spot, moved = case.spot, case.moved
        phrase = beside
        if phrase is not None and moved.role == "level":
            phrase = against.leader(self._phrases, spot, phrase, case.reading.kind) or phrase
        if phrase is not None and moved.role == "change":
            at = against.base(case, phrase)
            at = because.cause(self._phrases, spot, phrase) if at is None else at
            phrase = phrase if at is None else self._phrases.before(spot.clause.start, at)
        if phrase is None or refusing.is_base(case, phrase):
            return None
        if phrase.is_act and not refusing.is_object(case, phrase):
            return None
        says_else = (
            refusing.is_where(self._phrases, spot, phrase)
            or refusing.is_when(self._phrases, spot, phrase)
            or (moved.is_still and phases.is_phase(phrase.text))
            or alone.counts_others(case, phrase)
        )
        return None if says_else else phrase
