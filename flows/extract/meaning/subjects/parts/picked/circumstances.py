"""Which of those counted are told apart by where, from whom or by what something was done: 其中8起案件在口岸查获.

The noun stands again behind the number or is left out (其中8起在口岸查获), a preposition opens what tells those apart, and a verb
closes it. What those do without a preposition belongs in `flows.extract.meaning.subjects.parts.doing.by_deed`, of which kind
they are without a noun in `kinds`.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from flows.extract.meaning.nouns.names import naming
from flows.extract.meaning.subjects.parts.wholes.whole_names import head
from flows.extract.text.hedges import HEDGE
from flows.extract.text.joints import BEFORE_MEMBER
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.subjects.case import Case
    from flows.extract.text.words import Word

OPENS = regex(
    rf"(?:其中|另外|另|其余|还|[，,、])*(?:[\u4e00-\u9fff]{{2,12}}[和及与、])?有?{HEDGE}?"
)
"""All that may stand between the figure before, or the start of the clause, and the number: 7例|病例和|4例感染者."""
PREPOSITIONS = ("在", "于", "由", "因", "从", "经", "通过", "为")
DROPPED = ("在", "于", "为")
"""Those that a name leaves out: 口岸查获的案件."""
LONGEST = 40
"""So far after the number a clause goes on at most that is part of a name."""
HEAD = 2
"""So many last characters those have in common with the ones told before, of whom they are some."""
BACK = 4
"""So many amounts back those may have been told."""
NEXT = regex(r"[、和及](?=\d)")
"""Before the next number, of which the clause goes on to say where or by whom: 12座由村镇管护、8座由县里管护."""
NOUNS = "nbjlagviq"
"""First characters of the tags of words that the noun behind the number is made of."""


def by_circumstance(case: Case) -> str | None:
    """口岸查获的案件 of 案件20起，其中8起案件在口岸查获; None where the clause says nothing of the kind, or none were told before.

    Without the noun those are of the whole: 口岸查获的走私案件 of 走私案件20起，其中8起在口岸查获.
    """
    phrases, spot = case.phrases, case.spot
    start = spot.own_start
    end = min(spot.clause.end, spot.end + LONGEST)
    if end < spot.clause.end or OPENS.fullmatch(phrases.text, start, spot.start) is None:
        return None
    words = phrases.words.between(spot.end, end)
    at = next((i for i, word in enumerate(words) if word.text in PREPOSITIONS), 0)
    those = "".join(one.text for one in takewhile(lambda one: one.tag[0] in NOUNS, words[:at]))
    if not at:
        is_headless = bool(words) and words[0].text in PREPOSITIONS
        those = case.memory.parts.wholes.get(case.reading.canonical, "") if is_headless else ""
        if not those or not head(those):
            return None  # 5人登记，2人在海外登记: no noun was told
        following = NEXT.search(phrases.text, spot.end, end)
        if following is not None:
            words = phrases.words.between(spot.end, following.start())
    elif not _are_told(case, those) or not _is_rest(words[:at], those):
        return None
    how = words[at + (words[at].text in DROPPED) :]
    said = "".join(one.text for one in how)
    if len(how) < HEAD or "的" in said:
        return None
    if not (naming.ends_in_verb(said) or (not at and _has_object(how))):
        return None
    return f"{said}的{those.removeprefix(how[-1].text)}"  # 口岸查获的走私案件, of 查获走私案件


def _has_object(how: list[Word]) -> bool:
    """Whether a verb with its object closes what those are told apart by: 通过送水车提供饮用水."""
    verb = next((at for at, word in enumerate(how) if word.tag == "v" and at > 1), 0)
    return verb > 0 and how[-1].tag[0] == "n" and all(word.tag[0] in NOUNS for word in how[verb:])


def _are_told(case: Case, those: str) -> bool:
    """Whether the paragraph has just counted those of whom these are some."""
    told = case.told[:BACK]
    return len(those) >= HEAD and any(one.endswith(those[-HEAD:]) for one in told)


def _is_rest(words: list[Word], those: str) -> bool:
    """Whether nothing follows those but others who share what is told of them."""
    rest = "".join(one.text for one in words)[len(those) :]
    return not rest or rest.startswith(BEFORE_MEMBER)
