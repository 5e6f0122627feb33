"""The bulletin of a day, which tells of what happened on others in passing."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

BULLETIN = (
    "某市2022年5月28日，新增病例3例\n卫健委今早（29日）通报：2022年5月28日0—24时，新增病例3例。\n"
)
TABLE: Quoted = {
    "a bulletin of a day goes on with it after what happened on others": [
        (
            BULLETIN + "病例1于2022年5月26日抵达。\n3例均已转院，追踪密切接触者25人。",
            "25人",
            "2022-05-28",
        ),
        ("2022年5月28日0—24时，新增病例3例。\n他于5月26日抵达。\n追踪25人。", "25人", "2022-05-28"),
        ("2022年5月28日，新增病例3例。\n他于5月26日抵达。\n追踪25人。", "25人", None),
    ],
}


@each_quoted(TABLE)
def test_bulletins(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
