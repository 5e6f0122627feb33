"""How long somebody has done something, or it is since something was done: 从事养殖业已有十年, 学校成立至今已有60年.

What lasted, by a noun or a verb right before the time, belongs in `flows.extract.meaning.subjects.events.durations.lasting`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.text.hedges import HEDGE
from flows.extract.text.words import ASPECTS
from flows.regex import regex
from schemas.catalogue.vocabulary import vocabulary

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

_SO_LONG = rf"(?:有|满|快|整整|足足|将近|近|{HEDGE})*"
BY_NOW = regex(
    rf"(?:至今|到现在|到今天)(?:都|也|已经?)*{_SO_LONG}$|(?:以来)?(?:都|也)?已经?{_SO_LONG}$|刚刚?满$"
)
"""至今已有, 已经, 刚满: right before how long it has been."""
FOR = regex(rf"(?<=[\u4e00-\u9fff]{{2}})(?:有|将近|近|长达|整整|{HEDGE})+$")
ENDS = regex(r"[多余]?(?:的?时间|之久)?了?(?=[，。；、,;！!？?）)”\n]|$)")
NEAR, SHORTEST = 28, 2
"""How far before the time the deed is told, and in how many characters at least."""
UNDONE = ("距", "离", "自从", "自", "从", "较", "比", "因", "按")
"""What opens no clause of a deed: 距上次调价已有20天."""
NO_VERBS = (
    "是",
    "为",
    "有",
    "达",
    "达到",
    "超过",
    "能",
    "可",
    "会",
    "要",
    "应",
    "需",
    "需要",
    "没有",
)
ROLE = "当"
"""当护士: a preposition to the dictionary."""
FOUNDED = regex("(?:成立|创立|创办|创建|建立|开业|开张|开放|开馆|上市|运营|经营|营业|投产|投运|投用|通车|通航|开通|上线|建成|实施|施行)$")  # fmt: skip
"""What there has been for so long since then."""
POINTING = ("该", "这", "本")
"""How what the dictionary joins to its noun opens: 该树."""
OF, NO_PART = "的", regex(r"[\d“”：:（）()]")
FROM = regex(
    r"自从?(?=\d|[今去前]年|[上本]月|[\u4e00-\u9fff]{2})(?!动|己|身|主|我|行|愿|由|治|来|然)"
)
"""自2008年: since when, before what was done then."""


def since(case: Case) -> str | None:
    """从事养殖业时间 of 老李从事养殖业已有十年, 学校成立时间 of 学校成立至今已有60年."""
    phrases, spot = case.phrases, case.spot
    if ENDS.match(phrases.text, spot.end) is None:
        return None
    start = max(spot.since, spot.clause.start, spot.start - NEAR)
    now = BY_NOW.search(phrases.text, start, spot.start)
    told = now or FOR.search(phrases.text, start, spot.start)
    if told is None:
        return None
    start = 1 + max(phrases.text.rfind(OF, start, told.start()), start - 1)
    then = FROM.search(phrases.text, start, told.start())
    at = start if then is None else then.end()
    words = [word for word in phrases.words.between(at, told.start()) if word.text.strip()]
    verb = next((at for at, word in enumerate(words) if _is_deed(word)), None)
    if verb is None and words and FOUNDED.match(words[-1].text):
        verb = len(words) - 1  # 开业, where the dictionary has a noun
    if verb is None or words[0].text.startswith(UNDONE):
        return None
    deed = phrases.text[words[verb].start : told.start()].strip()
    if now is None and not deed.startswith(vocabulary().acts.steady):
        return None
    if len(deed) < SHORTEST or NO_PART.search(deed) or deed.endswith(ASPECTS):
        return None
    ends = words[verb].start if then is None else then.start()
    who = phrases.owner(start, ends, no_place=True) if ends > start else None
    return f"{who or ''}{deed}时间"


def _is_deed(word: Word) -> bool:
    """Whether it is a verb of doing: 从事, 当, 成立."""
    is_verb = word.tag == "v" and word.text not in NO_VERBS
    return word.text == ROLE or (is_verb and not word.text.startswith(POINTING))
