"""A table as far as it has been read: its title, its unit, the headers of its columns and the row whose parts may follow."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flows.extract.meaning.tables.headers import Column, Header, Title, header, is_rate

if TYPE_CHECKING:
    from flows.extract.meaning.tables.written import Word


class Whole(NamedTuple):
    """The row whose parts may follow: its label, its unit, how far it is indented, and the name of the last part."""

    label: str = ""
    unit: str = ""
    indent: int = 0
    part: str = ""


class Table:
    """What has been read of a table: its title, its unit, its headers and the row whose parts may follow."""

    def __init__(self, above: Title, unit: str) -> None:
        self.title, self.unit = above, unit
        self.start = 0
        self.columns: list[Column] = []
        self.headers: list[Header] = []
        self.was_header = False
        self.whole = Whole()

    def head(self, row: list[Word]) -> None:
        """Read a row of headers."""
        self.start = self.start if self.was_header else row[0].start
        self.columns = _below(self.columns if self.was_header else [], row)
        self.headers = _apart([header(column) for column in self.columns])
        self.unit = self.headers[0].unit or self.unit
        self.was_header, self.whole = True, Whole()


def _apart(headers: list[Header]) -> list[Header]:
    """Headers of changes, of which one beside that of their rate is no rate itself: 增减 beside 增减率."""
    return [
        one._replace(is_percent=False)
        if one.role == "change"
        and one.is_percent
        and not is_rate(one)
        and any(
            beside.role == "change" and is_rate(beside)
            for beside in headers[max(0, at - 1) : at + 2]
        )
        else one
        for at, one in enumerate(headers)
    ]


def _below(upper: list[Column], row: list[Word]) -> list[Column]:
    """The columns of a header; where the line above leaves cells empty, its words hold for those on their right."""
    lower = [Column(cell.text, (cell.span,)) for cell in row]
    names = [column.text for column in upper]
    if not upper or (row[0].text and len(set(filter(None, names))) == max(len(names), len(lower))):
        return lower
    columns: list[Column] = []
    carried = Column("", ())
    for index in range(max(len(upper), len(lower))):
        own = upper[index] if index < len(upper) else Column("", ())
        below = lower[index] if index < len(lower) else Column("", ())
        carried = own if own.text or index == 0 else carried
        if index == 0:
            columns.append(below if below.text else own)
        elif below.text:
            columns.append(Column(carried.text + below.text, carried.spans + below.spans))
        else:
            columns.append(own)
    return columns
