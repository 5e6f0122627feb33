"""A share of a whole, in whatever notation."""

from __future__ import annotations

from flows.extract.document import extract_text
from tests.extract.meaning.tables import Words, each

ROLES: Words = {
    "a share in another notation, or where it moved": [
        ("工业用电占全社会用电量的六成。", ["share"]),
        ("煤炭在能源消费总量中约占56%，石油约占两成。", ["share", "share"]),
        ("新能源汽车占比近四成，民营企业占四成左右。", ["share", "share"]),
        ("服务业占GDP的比重由52.3%提高到56.2%。", ["share", "share"]),
        ("煤炭消费占比降到52.1%，绿电占全社会用电比重上升至36%。", ["share", "share"]),
        ("服务业占比过半，进出口占全省的五分之一。", ["share", "share"]),
        ("线上销售占比是线下的2倍。", ["level"]),
        ("产能利用率降至62.3%，近八成受访者看好。", ["level", "level"]),
    ],
}


@each(ROLES)
def test_a_share_is_one_in_any_notation(text: str, expected: list[str | None]) -> None:
    assert [figure.role for figure in extract_text(text).figures] == expected
