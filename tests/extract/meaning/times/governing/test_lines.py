"""A line that ends in a comma, semicolon or colon goes on in the next."""

from __future__ import annotations

from flows.extract.document import extract_text
from tests.extract.meaning.tables import Quoted, each_quoted, periods

TABLE: Quoted = {
    "a line that ends in a comma, semicolon or colon goes on in the next": [
        ("占比从2011年的16%、2012年的20%升至2013年的31%。", "31%", "2013"),
        ("21世纪经济报道记者称，2021年蔬菜涨价3元。", "3元", "2021"),
        ("21世纪海上丝绸之路论坛举行，到会代表300人。", "300人", None),
    ],
}


@each_quoted(TABLE)
def test_a_line_goes_on_in_the_next(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]


def test_thousands_of_open_lines_are_one_sentence() -> None:
    """Where it begins is found once for each line, from the line before."""
    text = "2018年，\n" + "\n".join(f"第{number}组产煤{number}吨，" for number in range(1, 3000))
    figures = extract_text(text).figures
    assert {one.period for one in figures if one.unit == "吨"} == {"2018"}
