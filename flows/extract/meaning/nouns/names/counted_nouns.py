"""In what the things are counted that a noun names, as the catalogue knows: beds by 床位, whatever the classifier.

How the name of a count closes (床位数) belongs in `flows.extract.meaning.nouns.names.indicator_names`.
"""

from __future__ import annotations

from functools import lru_cache

from flows.extract.meaning.nouns.names.naming import ends_in_verb, unquoted
from flows.regex import regex
from schemas.catalogue.language import language
from schemas.catalogue.vocabulary import vocabulary

TALLY = regex(r"(?<=..)(?:总数量?|数量?)$")
"""The end of a name that says only that something is counted: 床位数, 学校总数."""
ANYTHING = ("piece", "sheet")
"""Units that say nothing of what is counted: 个, 张."""
HOUSEHOLD, FIRM = "household", "organisation"
HOUSEHOLDS = "户"
NEW = "新增"
"""工业企业户数, 民营企业新增: what may close the name of firms beside their number."""


@lru_cache(maxsize=16384)
def counted_unit(canonical: str | None, phrase: str | None) -> str | None:
    """What the unit of a count counts, as far as the noun says.

    >>> counted_unit("piece", "床位"), counted_unit("sheet", "床位数"), counted_unit("person", "综合排名")
    ('bed', 'bed', 'position')
    >>> counted_unit("household", "工业企业"), counted_unit("household", "农户"), counted_unit("household/d", "个体工商户")
    ('organisation', 'household', 'organisation/d')
    """
    if (
        phrase is not None
        and canonical == "person"
        and phrase.endswith(vocabulary().measures.rankings)
    ):
        return "position"  # 排名上升9位, where 位 counts persons elsewhere
    if canonical is None or phrase is None:
        return canonical
    unit, per, what = canonical.partition("/")
    if unit == HOUSEHOLD:
        return f"{FIRM}{per}{what}" if _are_firms(phrase) else canonical
    if unit not in ANYTHING:
        return canonical
    noun = counted_noun(phrase)
    return f"{language().counted_nouns[noun]}{per}{what}" if noun else canonical


def _are_firms(phrase: str) -> bool:
    """Whether what is counted by 户 are firms, and no families: 规模以上工业企业, 个体工商户."""
    plain = TALLY.sub("", unquoted(phrase)).removesuffix(NEW)
    noun = counted_noun(plain) or counted_noun(plain.removesuffix(HOUSEHOLDS))
    return noun != "" and unit_of(noun) == FIRM


def counted_noun(phrase: str) -> str:
    """The noun that ends a phrase, if the catalogue knows in what it is counted; else empty.

    >>> counted_noun("医院床位数"), counted_noun("新股上市")
    ('床位', '')
    """
    plain = TALLY.sub("", unquoted(phrase))
    nouns = language().counted_nouns
    ending = next((plain[at:] for at in range(len(plain)) if plain[at:] in nouns), "")
    return "" if len(ending) == 1 and ends_in_verb(plain) else ending


def unit_of(noun: str) -> str | None:
    """The canonical unit that a noun is counted in; None of one that the catalogue does not know.

    >>> unit_of("床位"), unit_of("项目")
    ('bed', 'project')
    """
    return language().counted_nouns.get(noun)
