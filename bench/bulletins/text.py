"""From sentences with stated numbers to a text with the spans of its numbers and the relations between them."""

from __future__ import annotations

from dataclasses import dataclass, field
from string import Formatter
from typing import TYPE_CHECKING

from bench.bulletins.stated import Piece, Pieces, Stated
from bench.bulletins.words import INDICATORS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from bench.bulletins.stated import Notation, Range

    Identity = Callable[..., bool]
    Field = str | Stated | Pieces


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation between stated numbers, before they have a place in a text."""

    kind: str
    identity: Identity
    operands: tuple[Stated, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """One or more paragraphs with their relations; `frame` is the sentence they were written from.

    `topics` are the indicators it states: a bulletin speaks of each once, so that it never contradicts itself.
    """

    pieces: Pieces
    relations: tuple[Relation, ...]
    frame: str
    topics: frozenset[str]


@dataclass(frozen=True, slots=True)
class Operand:
    """A number where it stands in the text: without unit, offsets in code points; `sign` is what the words give it."""

    start: int
    end: int
    text: str
    notation: Notation = field(repr=False)
    sign: int = 1

    def read(self, *, wide: bool = False) -> Range | None:
        """What the number allows; None if it is none."""
        allowed = self.notation.read(self.text, wide=wide)
        return -allowed if allowed is not None and self.sign < 0 else allowed


@dataclass(frozen=True, slots=True)
class Known:
    """A relation that holds in a bulletin; its first operand follows from the others."""

    kind: str
    operands: tuple[Operand, ...]
    identity: Identity = field(repr=False, compare=False)
    frame: str = field(repr=False, default="")

    def holds(
        self, instead: Mapping[Operand, Operand] | None = None, *, wide: bool = False
    ) -> bool:
        """Whether values within the printed ranges agree, with other operands `instead` of some.

        Raises ValueError if one of them is no number.
        """
        operands = [(instead or {}).get(operand, operand) for operand in self.operands]
        ranges = [operand.read(wide=wide) for operand in operands]
        if None in ranges:
            raise ValueError(f"no number among {[operand.text for operand in operands]}")
        return self.identity(*ranges)


@dataclass(frozen=True, slots=True)
class Bulletin:
    """A text and what is known to hold in it."""

    text: str
    relations: tuple[Known, ...]
    title: str = field(repr=False, default="")
    passages: tuple[Passage, ...] = field(repr=False, compare=False, default=())

    def alone(self) -> Iterator[Bulletin]:
        """Each passage as a bulletin of its own, under the same title."""
        return (compose(self.title, [one]) for one in self.passages)


# -- sentences -----------------------------------------------------------------------------------------------------


def write(frame: str, fields: Mapping[str, Field]) -> Pieces:
    """The frame with each {name} replaced by its field; a stated number brings its unit."""
    pieces: list[Piece] = []
    for literal, name, _, _ in Formatter().parse(frame):
        pieces.append(literal)
        if name is not None:
            pieces.extend(_flat(fields[name]))
    return tuple(pieces)


def join(items: Sequence[Field], separator: str = "、", last: str | None = None) -> Pieces:
    """The items in one line, `last` before the last one."""
    pieces: list[Piece] = []
    for number, item in enumerate(items):
        if number:
            is_last = last is not None and number == len(items) - 1
            pieces.append(last if is_last and last is not None else separator)
        pieces.extend(_flat(item))
    return tuple(pieces)


def _flat(item: Field) -> Pieces:
    return item if isinstance(item, tuple) else (item,)


def passage(
    frame: str, pieces: Pieces, relations: Sequence[Relation], topics: Sequence[str] = ()
) -> Passage:
    """A passage with those of the relations whose operands it states; `topics` are further ones than it names."""
    present = [piece for piece in pieces if isinstance(piece, Stated)]
    if len(set(present)) < len(present):
        raise ValueError(f"a number is stated twice: {frame}")
    stated = set(present)
    kept = tuple(one for one in relations if stated.issuperset(one.operands))
    words = "".join(piece for piece in pieces if isinstance(piece, str))
    named = {name for name in INDICATORS if name in words}
    return Passage(pieces, kept, frame, frozenset((frame, *named, *topics)))


def compose(title: str, passages: Sequence[Passage]) -> Bulletin:
    """The title and the passages as one text, each on lines of its own."""
    text = title + "\n"
    known: list[Known] = []
    for one in passages:
        places: dict[Stated, Operand] = {}
        for piece in one.pieces:
            if isinstance(piece, Stated):
                number = piece.number
                start = len(text)
                places[piece] = Operand(
                    start, start + len(number), number, piece.notation, piece.sign
                )
                text += number + piece.notation.suffix
            else:
                text += piece
        text += "\n"
        known += [
            Known(
                relation.kind,
                tuple(places[operand] for operand in relation.operands),
                relation.identity,
                one.frame,
            )
            for relation in one.relations
        ]
    return Bulletin(text, tuple(known), title, tuple(passages))
