"""What a sentence has listed or told one by one, for the pronouns and the figures that take it up: 前者, 三者, 风电、光伏发电量."""

from __future__ import annotations

from dataclasses import dataclass, field

from flows.extract.meaning.nouns.names import naming
from flows.extract.text.words import is_listed, tagged
from flows.regex import regex

SIZES = {"两": 2, "二": 2, "三": 3, "四": 4, "五": 5}
"""How many of those told last 两者, 三者 take up."""
PRONOUN = regex("前者|后者|(?P<several>[两二三四五])者")
POSITIONS = {"前者": -2, "后者": -1}


@dataclass(slots=True)
class Listed:
    """The lists of a sentence, and what it told of those in them."""

    names: list[str] = field(
        default_factory=list
    )  # names that it dealt out to the last list of figures
    things: list[str] = field(default_factory=list)  # what it named, one by one
    of_each: str = ""  # what it told of each of those whose number it told last
    member: str = ""  # of whom it told last what it had told of another

    def enter_sentence(self) -> None:
        """Forget what the sentence before has listed."""
        self.names, self.things, self.of_each, self.member = [], [], "", ""

    @property
    def together(self) -> str:
        """风电、光伏发电量: all that the last list has dealt out, or was told of each of those listed; "" where none has."""
        return joined(self.names) if len(self.names) > 1 else self.of_each

    def taken_up(self, name: str) -> str:
        """The name without a pronoun that takes up what was listed: 前者, 三者."""
        pronoun = PRONOUN.match(name)
        if pronoun is None:
            return name
        listed, rest = self.names or self.things, name[pronoun.end() :]
        which = POSITIONS.get(pronoun[0])
        if which is None:
            size = SIZES[pronoun["several"]]
            of = listed[-size:] if len(listed) >= size else []
            return joined(of) + rest if of else name
        if len(listed) < len(POSITIONS) or (self.names and len(listed) > len(POSITIONS)):
            return name
        thing = listed[which]
        return thing if thing.endswith(rest) else thing + rest


def joined(names: list[str]) -> str:
    """风电、光伏发电量, of 风电发电量 and 光伏发电量: the head that all end in is said once.

    >>> joined(["甲方出资额", "乙方出资额"]), joined(["干部", "群众"])
    ('甲方、乙方出资额', '干部、群众')
    """
    head = next((one for one in naming.heads() if all(name.endswith(one) for name in names)), "")
    head = head or _last_words(names) or _last_word(names)
    return "、".join([name.removesuffix(head) for name in names]) + head


def _last_words(names: list[str]) -> str:
    """The words that all of the names end in; "" where that is a single character, or all that one of them says."""
    alike = ""
    for at in zip(*(reversed(tagged(name)) for name in names), strict=False):
        if len({word for word, _ in at}) > 1:
            break
        alike = at[0][0] + alike
    return alike if len(alike) > 1 and alike not in names else ""


def _last_word(names: list[str]) -> str:
    """票数 of 赞成票数 and 反对票数: the longest word of the dictionary that all end in, which may be divided otherwise in some."""
    shortest = min(names, key=len)
    ends = (shortest[at:] for at in range(1, len(shortest) - 1))
    return next((one for one in ends if _closes(one, names)), "")


def _closes(end: str, names: list[str]) -> bool:
    return is_listed(end) and all(name.endswith(end) for name in names)
