"""Who or what a figure is said of: the phrase beside it, or what an earlier clause of the paragraph has named.

A change takes up the level before it (地区生产总值4000亿元，增长6%); 降幅 and 增长率 take up the change before them; 分别 deals
names out to values; 其中来自… narrows what was counted; a row of a table has its header and its label. Finding the
phrase belongs in `flows.extract.naming`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from flows.extract import naming
from schemas.catalogue.language import language

if TYPE_CHECKING:
    from flows.extract.lists import Run
    from flows.extract.motion import Motion
    from flows.extract.quantities import Reading
    from flows.extract.regions import Regions
    from flows.extract.words import Words
    from flows.read.segment import Block, Clause
    from schemas.catalogue.language import Names

PERCENTS = ("percent", "percentage_point")
CHANGE_NOUNS = ("降幅", "涨幅", "增幅", "跌幅", "增速", "增长率", "升幅", "减幅", "增长速度")
MONTHLY = re.compile(r"[比较]上个?月")
JOINT = re.compile(r"以及|和|及|与")
ADVERB_TAIL = re.compile(r"(?:连续|持续|稳步|双双|同步|继续)+$")
CHANGE_TAIL = re.compile(rf"(?:{'|'.join(CHANGE_NOUNS)}).*$")
SHARES = ("比重", "占比", "比例")
STATES = re.compile(
    r"(?:治愈)?出院(?:人数)?|在院(?:治疗)?|(?:累计)?死亡|治愈|隔离治疗|在院|重症|康复"
)
"""What became of those counted before: said alone, it is a part of them."""
LASTING = re.compile(r"(?:持续|历时|长达|延续)[^，。；]{0,4}$")
ACHIEVING = re.compile(r"(?P<verb>实现|完成|创造|取得|达到|达)(?:了|的)?$")
IMPACT = re.compile(
    r"(?:[正负]?向)?(?P<verb>影响|拉动|带动|拖累)(?P<whole>[^，。；,;]{1,16}?)(?:同比|环比)?(?:上涨|下降|增长|上升|回落|下拉)?(?:约|近|超过|超|分别)*$"
)
COMPARED = re.compile(
    r"(?P<what>[^，。；,;（）()]{2,30}?)(?:快于|高于|低于|慢于|好于)[^，。；,;（）()]{1,16}[（(]$"
)
PART_OF = re.compile(
    r"(?:约|近|超过|超|仅)?占(?:据)?(?P<whole>[^，。；,;从由]{0,24}?)(?:的|比重|比例)*$"
)
FRAME = re.compile(r"(?P<whole>[\u4e00-\u9fff]{2,14})(?:之)?中[，,]")
FROM = re.compile(r"(?:其中)?[，,、]?(?P<part>来自[^，。；,;\d]{1,12})$")


@cache
def _names() -> Names:
    return language().words.names


@dataclass(frozen=True, slots=True)
class Spot:
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


class Subjects:
    """Names the subjects of one document's figures, in text order."""

    def __init__(self, words: Words, text: str, regions: Regions) -> None:
        self._words, self._text, self._regions = words, text, regions
        self._block: Block | None = None
        self._sentence: Clause | None = None
        self._level: str | None = None  # the last level or share, which a change may leave out
        self._subject: str | None = None  # the last subject of any figure
        self._change: str | None = None  # what the last change was a change of
        self._rate: str | None = None  # the last rate, which a change in points moves
        self._made: str | None = None  # what the last actor of the sentence made
        self._counted: str | None = None  # what the sentence counted first, whose parts may follow
        self._latest: str | None = None  # what it counted last, whose cost or size may follow
        self._dealt: list[str] = []  # names that 分别 deals out to the list at hand
        self._recent: list[str] = []  # names that the sentence dealt out before

    def of(self, spot: Spot, reading: Reading, moved: Motion) -> tuple[str | None, bool]:
        """The subject of the figure at `spot`, and whether its own clause names it."""
        self._enter(spot)
        subject, stated = self._find(spot, reading, moved)
        if subject is not None:
            if moved.role in ("level", "share") and not moved.verb and stated:
                self._level = subject
            if moved.role == "change" and reading.kind in ("percent", "ratio"):
                self._change = subject
            if reading.kind == "percent" or subject.endswith(CHANGE_NOUNS):
                self._rate = naming.rate_of(subject, moved.role)
            if reading.kind == "count":
                self._counted, self._latest = self._counted or subject, subject
            self._subject = subject
        return subject, stated

    def _enter(self, spot: Spot) -> None:
        if spot.block != self._block:
            self._block, self._level, self._subject, self._change = spot.block, None, None, None
            self._rate = None
        if spot.sentence != self._sentence:
            self._sentence, self._counted, self._latest, self._recent = (
                spot.sentence,
                None,
                None,
                [],
            )
            self._made = None

    def _find(self, spot: Spot, reading: Reading, moved: Motion) -> tuple[str | None, bool]:
        if spot.run.position and spot.run.position < len(self._dealt):
            return self._dealt[spot.run.position], True
        self._dealt = self._deal(spot) if spot.run.size > 1 and spot.run.position == 0 else []
        if self._dealt:
            self._recent = self._recent or self._dealt
            return self._dealt[0], True
        left = self._text[spot.since : spot.stop]
        special = (
            self._impact(spot, left, reading) or self._part(spot, reading) or self._origin(left)
        )
        if special is not None:
            return special, True
        phrase = self._phrase(spot, reading, moved)
        if phrase is not None and self._is_base(spot, phrase, moved):
            phrase = None
        if phrase is None:
            if spot.run.position:
                return self._subject, False
            return self._inherited(reading.kind, moved), False
        text = self._without_region(phrase)
        if text in CHANGE_NOUNS and self._change is not None:
            against = "较上月" if MONTHLY.search(self._text, spot.since, spot.start) else ""
            return self._change + (
                "增速" if text in ("增长率", "增长速度") else text
            ) + against, True
        if (
            self._rate is not None
            and text in SHARES
            and moved.role == "change"
            and self._rate.endswith(text)
        ):
            return self._rate, True
        if (
            self._made is not None
            and reading.kind == "money"
            and text.endswith(tuple(_names().actors))
        ):
            return text + self._made, True
        if text in _names().owned and self._latest is not None:
            return self._latest + text, True
        if reading.kind == "duration" and LASTING.search(self._text, spot.since, spot.start):
            return text + "持续时间", True
        if STATES.fullmatch(text) and self._counted is not None and text not in self._counted:
            return self._counted + text, True
        return text, True

    def _phrase(self, spot: Spot, reading: Reading, moved: Motion) -> naming.Phrase | None:
        """The phrase before the figure, or after it: what a classifier counts, what a sum is for."""
        compared = COMPARED.search(self._text, spot.since, spot.start)
        if compared is not None:
            return naming.before(
                self._words, self._text, compared.start("what"), compared.end("what")
            )
        counts = reading.kind in ("count", "rate") and reading.unit is not None
        before = naming.before(
            self._words, self._text, spot.since, spot.stop, joined=reading.kind == "ratio"
        )
        phrase = before
        stands_alone = moved.role in ("level", "share") and not moved.verb
        if stands_alone and (counts or reading.kind not in PERCENTS):
            after = naming.after(self._words, self._text, spot.end, spot.right_end, counted=counts)
            if after is not None and (
                counts or before is None or self._ends_in_verb(spot.since, spot.start)
            ):
                phrase = after
        if reading.kind == "money" and before is not None:
            phrase = (
                naming.spent_on(self._words, self._text, before, spot.end, spot.right_end) or phrase
            )
        if phrase is not None and phrase is before:
            phrase = self._with_actor(spot, phrase)
        return phrase

    def _with_actor(self, spot: Spot, phrase: naming.Phrase) -> naming.Phrase:
        """工业实现利润: what an actor makes is the actor's, unless the actor is a place or the whole."""
        verb = ACHIEVING.search(self._text, spot.since, phrase.start)
        if verb is None or verb.start() <= spot.since:
            return phrase
        actor = naming.before(self._words, self._text, spot.since, verb.start())
        if actor is None or actor.end < verb.start("verb") or not self._opens(spot, actor):
            return phrase
        if self._regions.past(actor.start) >= actor.end:
            return phrase
        name = self._without_region(actor)
        _, entry, exact = naming.standard(phrase.text)
        whole = exact and entry is not None and not entry.family
        if (
            whole
            and not name.endswith(tuple(_names().actors))
            and not naming.standard(name + phrase.text)[2]
        ):
            return (
                phrase  # 财政完成一般公共预算收入: the whole's own indicator, whoever brought it in
            )
        self._made = phrase.text
        return phrase._replace(start=actor.start, text=name + phrase.text)

    def _is_base(self, spot: Spot, phrase: naming.Phrase, moved: Motion) -> bool:
        """Whether the phrase is only what a change is measured from: 比历史最高水平低2%."""
        if moved.role not in ("change", "difference") or phrase.start <= spot.since:
            return False
        return self._words.between(spot.since, phrase.start)[-1].text in ("比", "较")

    def _opens(self, spot: Spot, phrase: naming.Phrase) -> bool:
        """Whether the phrase opens its clause, after no more than a place, a time or 其中."""
        ahead = self._words.between(spot.since, phrase.start)
        return not ahead or ahead[-1].tag[0] not in "vpu"

    def _deal(self, spot: Spot) -> list[str]:
        """A、B和C分别增长x、y和z: as many names as values, a head written once shared by all.

        The names may stand in the clause before (A、B连续增长，分别从…), and a rate of those just dealt out is theirs.
        """
        at = self._text.rfind("分别", spot.clause.start, spot.start)
        if at < 0:
            return []
        names = self._list(spot.clause.start, at, spot.run.size, ends=True)
        if names:
            return names
        own = naming.before(self._words, self._text, spot.clause.start, at)
        if own is not None and len(self._recent) == spot.run.size:
            return [name + own.text for name in self._recent]
        if own is None:
            start = (
                max(
                    self._text.rfind(mark, spot.sentence.start, spot.clause.start - 1)
                    for mark in "，,；;。"
                )
                + 1
            )
            return self._list(
                max(start, spot.sentence.start), spot.clause.start - 1, spot.run.size, ends=False
            )
        return []

    def _list(self, start: int, end: int, size: int, *, ends: bool) -> list[str]:
        """The `size` names that a list in text[start:end] gives; `ends` where the list closes the stretch."""
        commas = [match.span() for match in re.finditer("、", self._text[start:end])]
        last = commas[-1][1] if commas else 0
        joints = [
            (last + a, last + b)
            for a, b in (m.span() for m in JOINT.finditer(self._text[start + last : end]))
        ]
        for cuts in (commas, commas + joints[-1:], commas + joints[:1]):
            if len(cuts) + 1 == size:
                return self._members(start, end, cuts, ends=ends)
        return []

    def _members(
        self, start: int, end: int, cuts: list[tuple[int, int]], *, ends: bool
    ) -> list[str]:
        starts = [start, *(start + cut[1] for cut in cuts)]
        stops = [*(start + cut[0] for cut in cuts), end]
        phrases = [
            naming.before(self._words, self._text, a, b) for a, b in zip(starts, stops, strict=True)
        ]
        if not ends:
            phrases[-1] = naming.after(
                self._words, self._text, starts[-1], stops[-1], counted=False
            )
        names = [self._without_region(phrase) for phrase in phrases if phrase is not None]
        if len(names) != len(phrases):
            return []
        names[-1] = ADVERB_TAIL.sub("", CHANGE_TAIL.sub("", names[-1])) or names[-1]
        head = next(
            (head for head in _names().shared if names[-1].endswith(head) and names[-1] != head), ""
        )
        if head and not any(name.endswith(tuple(_names().shared)) for name in names[:-1]):
            names = [name if name.endswith(head) else name + head for name in names]
        return names

    def _impact(self, spot: Spot, left: str, reading: Reading) -> str | None:
        """影响CPI上涨0.2个百分点: the effect of what was spoken of on a whole."""
        match = IMPACT.search(left) if reading.kind == "percentage_point" else None
        if match is None:
            return None
        own = naming.before(self._words, self._text, spot.since, spot.since + match.start())
        cause = self._without_region(own) if own is not None else self._change or self._level
        if cause is None:
            return None
        what = "拉动" if match["verb"] in ("拉动", "带动") else "影响"
        return f"{cause}变动对{match['whole']}的{what}"

    def _part(self, spot: Spot, reading: Reading) -> str | None:
        """A占B的12%: the share of A in B; A may be what the clause before counted, B what the sentence opened with."""
        if reading.kind not in ("percent", "ratio"):
            return None
        stop = naming.trimmed(self._text, spot.since, spot.stop)
        match = PART_OF.search(self._text, spot.since, stop)
        if match is None:
            return None
        at = match.start()
        opening = self._text.rfind("(", spot.since, at) if self._text[at - 1 : at] == ")" else -1
        part = naming.before(self._words, self._text, spot.since, opening if opening > 0 else at)
        name = self._without_region(part) if part is not None else self._level or self._subject
        whole = naming.before(self._words, self._text, match.start("whole"), match.end("whole"))
        frame = (
            None
            if whole is not None
            else FRAME.search(self._text, spot.sentence.start, spot.clause.start)
        )
        total = (
            whole.text.removeprefix("其")
            if whole is not None
            else frame["whole"]
            if frame
            else None
        )
        if name is None or total is None or name == total:
            return None
        return f"{name}占{total}的比重"

    def _origin(self, left: str) -> str | None:
        """其中来自某地5例: a part of what was counted, by where it came from."""
        match = FROM.search(left)
        return (
            f"{self._counted}（{match['part']}）"
            if match is not None and self._counted is not None
            else None
        )

    def _ends_in_verb(self, start: int, end: int) -> bool:
        before = self._words.between(start, end)
        closing = ("v", "vd", "uj", "ul", "p", "c", "x")
        return bool(before) and (
            before[-1].tag in closing
            or before[-1].text in ("达到", "达", "为", "是", "约", "近", "超", "了", "共")
        )

    def _inherited(self, kind: str, moved: Motion) -> str | None:
        """What a figure without a phrase of its own is said of."""
        if moved.role in ("change", "difference"):
            moves_rate = kind == "percentage_point" and self._rate is not None
            return self._rate if moves_rate else self._level or self._subject
        return self._subject

    def _without_region(self, phrase: naming.Phrase) -> str:
        """The phrase without the place at its front, also where the segmenter split the document's own place."""
        main = self._regions.main
        at = (
            self._text.find(main, max(0, phrase.start - len(main)), phrase.start + len(main))
            if main
            else -1
        )
        past = at + len(main or "") if 0 <= at <= phrase.start else self._regions.past(phrase.start)
        if not phrase.start < past < phrase.end or self._words.at(past).start != past:
            return phrase.text
        rest = phrase.text.removeprefix(re.sub(r"\s", "", self._text[phrase.start : past]))
        return rest.lstrip("的") if len(rest.lstrip("的")) > 1 else phrase.text
