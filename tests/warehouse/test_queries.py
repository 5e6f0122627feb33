"""The example queries answer with what was meant: a part of a year is no year, and a ceiling or an aim no result."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import warehouse
from warehouse.query import query

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import SimpleNamespace

    from warehouse.refresh import LoadResult

    Publish = Callable[..., LoadResult]

QUERIES = Path(warehouse.__file__).parent / "queries"
TEXT = "湖西市2019年产值48亿元，增长3.9%。一季度产值12亿元，上半年25亿元，全年51亿元，同比增长4.5%，上半年增长3.1%。煤炭消费控制在90万吨以内，明年产值60亿元。"
BEFORE = {
    "period": "2019",
    "period_start": date(2019, 1, 1),
    "period_end": date(2019, 12, 31),
}
YEAR = {"period": "2020", "period_start": date(2020, 1, 1), "period_end": date(2020, 12, 31)}
HALF = {"period": "2020-H1", "period_start": date(2020, 1, 1), "period_end": date(2020, 6, 30)}
QUARTER = {"period": "2020-Q1", "period_start": date(2020, 1, 1), "period_end": date(2020, 3, 31)}


def ask(path: Path, name: str) -> list[dict[str, Any]]:
    return query(path, (QUERIES / f"{name}.sql").read_text(encoding="utf-8")).to_dicts()


def year_of_the_lake(example: SimpleNamespace) -> tuple[Any, list[Any]]:
    of = example.document("lake.txt", TEXT)
    output = {"kind": "money", "canonical_unit": "CNY", "indicator": "产值", "region": "湖西市"}
    growth = {
        "kind": "percent",
        "canonical_unit": "%",
        "indicator": "产值增速",
        "role": "change",
        "basis": "yoy",
        "region": "湖西市",
    }
    return of, [
        example.figure(of, "48亿元", "4800000000", **output | BEFORE),
        example.figure(of, "3.9%", "3.9", **growth | BEFORE),
        example.figure(of, "12亿元", "1200000000", **output | QUARTER),
        example.figure(of, "25亿元", "2500000000", **output | HALF),
        example.figure(of, "51亿元", "5100000000", **output | YEAR),
        example.figure(of, "4.5%", "4.5", **growth | YEAR),
        example.figure(of, "3.1%", "3.1", **growth | HALF),
        example.figure(
            of, "90万吨", "900000000", kind="mass", canonical_unit="kg", indicator="煤炭消费量", region="湖西市",
            role="limit", **YEAR,
        ),
        example.figure(of, "60亿元", "6000000000", target=True, **output | YEAR),
    ]  # fmt: skip


def test_a_column_of_a_year_has_what_is_said_of_the_whole_year(
    path: Path, publish: Publish, example: SimpleNamespace
) -> None:
    of, figures = year_of_the_lake(example)
    publish(example.stage([of], figures))
    rows = ask(path, "years_as_columns")
    assert [
        (row["indicator"], row["unit"], float(row["2019"]), float(row["2020"])) for row in rows
    ] == [("产值", "亿元", 48.0, 51.0), ("产值增速", "%", 3.9, 4.5)]


def test_a_year_without_another_or_a_bound_is_nothing_to_compare(
    path: Path, publish: Publish, example: SimpleNamespace
) -> None:
    of, figures = year_of_the_lake(example)
    ceiling = example.document("more.txt", "湖西市2021年产值突破60亿元，湖东市产值7亿元。")
    output = {"kind": "money", "canonical_unit": "CNY", "indicator": "产值"}
    following = {
        "period": "2021",
        "period_start": date(2021, 1, 1),
        "period_end": date(2021, 12, 31),
    }
    more = [
        example.figure(
            ceiling, "60亿元", "6000000000", qualifier="gt", region="湖西市", **output | following
        ),
        example.figure(ceiling, "7亿元", "700000000", region="湖东市", **output | following),
    ]
    publish(example.stage([of, ceiling], [*figures, *more]))
    rows = ask(path, "years_as_columns")
    assert {row["region_name"] for row in rows} == {"湖西市"}
    assert "2021" not in rows[0]


def test_a_price_is_in_yuan_and_a_large_sum_in_so_many_hundred_millions(
    path: Path, publish: Publish, example: SimpleNamespace
) -> None:
    of = example.document("fares.txt", "2019年湖西市平均票价35.8元，2020年37.8元。")
    fare = {"kind": "money", "canonical_unit": "CNY", "indicator": "平均票价", "region": "湖西市"}
    publish(
        example.stage(
            [of],
            [
                example.figure(of, "35.8元", "35.8", **fare | BEFORE),
                example.figure(of, "37.8元", "37.8", **fare | YEAR),
            ],
        )
    )
    (row,) = ask(path, "years_as_columns")
    assert (row["unit"], float(row["2019"]), float(row["2020"])) == ("元", 35.8, 37.8)


def test_a_place_of_two_names_is_one(
    path: Path, publish: Publish, example: SimpleNamespace
) -> None:
    text = "2019年重庆产值48亿元。2020年重庆市产值51亿元，我市产值53亿元。"
    of, other = example.document("one.txt", text), example.document("two.txt", text + "完。")
    output = {"kind": "money", "canonical_unit": "CNY", "indicator": "产值"}
    publish(
        example.stage(
            [of, other],
            [
                example.figure(of, "48亿元", "4800000000", region="重庆", **output | BEFORE),
                example.figure(of, "51亿元", "5100000000", region="重庆市", **output | YEAR),
                example.figure(of, "53亿元", "5300000000", region="我市", **output | YEAR),
                example.figure(other, "51亿元", "5100000000", region="重庆", **output | YEAR),
                example.figure(other, "53亿元", "5400000000", region="全市", **output | YEAR),
            ],
        )
    )
    (row,) = ask(path, "years_as_columns")
    assert (row["region_name"], float(row["2019"]), float(row["2020"])) == ("重庆市", 48.0, 51.0)
    (twice,) = ask(path, "told_more_than_once")  # 全市 is another place in another document
    assert (twice["region_name"], twice["sources"]) == ("重庆市", "one.txt; two.txt")


def test_a_bound_agrees_with_a_value_within_it(
    path: Path, publish: Publish, example: SimpleNamespace
) -> None:
    of = example.document(
        "twice.txt", "2020年湖西市产值超500亿元，产值512亿元，出口70亿元，出口80亿元。"
    )
    money = {"kind": "money", "canonical_unit": "CNY", "region": "湖西市"} | YEAR
    publish(
        example.stage(
            [of],
            [
                example.figure(
                    of, "500亿元", "50000000000", indicator="产值", qualifier="gt", **money | {"low": Decimal(50000000000), "high": None}
                ),
                example.figure(of, "512亿元", "51200000000", indicator="产值", **money),
                example.figure(of, "70亿元", "7000000000", indicator="出口", **money),
                example.figure(of, "80亿元", "8000000000", indicator="出口", **money),
            ],
        )
    )  # fmt: skip
    rows = ask(path, "told_more_than_once")
    assert [(row["indicator"], row["agree"]) for row in rows] == [("出口", False), ("产值", True)]


def test_growth_by_so_many_times_is_a_rate_and_growth_of_several_years_is_none_beside_it(
    path: Path, publish: Publish, example: SimpleNamespace
) -> None:
    of = example.document("times.txt", "产值增长1.2倍，出口增长40%，五年增长80%。")
    growth = {"role": "change", "direction": "increase"} | YEAR
    publish(
        example.stage(
            [of],
            [
                example.figure(of, "1.2倍", "1.2", kind="ratio", canonical_unit="1", indicator="产值增速", **growth),
                example.figure(of, "40%", "40", kind="percent", canonical_unit="%", indicator="出口增速", **growth),
                example.figure(
                    of, "80%", "80", kind="percent", canonical_unit="%", indicator="出口增速", basis="multi_year", **growth
                ),
            ],
        )
    )  # fmt: skip
    rows = ask(path, "growth_rates")
    assert [(row["quote"], float(row["percent"])) for row in rows] == [
        ("1.2倍", 120.0),
        ("40%", 40.0),
    ]


def test_a_year_that_is_told_twice_is_as_it_was_published_last(
    path: Path, publish: Publish, example: SimpleNamespace
) -> None:
    of, figures = year_of_the_lake(example)
    later = example.document("revised.txt", TEXT.replace("51亿元", "52亿元"))
    later |= {"published_on": date(2023, 2, 1)}
    revised = example.figure(
        later, "52亿元", "5200000000", kind="money", canonical_unit="CNY", indicator="产值", region="湖西市", **YEAR
    )  # fmt: skip
    publish(example.stage([later, of], [revised, *figures]))
    rows = ask(path, "years_as_columns")
    assert [float(row["2020"]) for row in rows if row["indicator"] == "产值"] == [52.0]
    (again,) = ask(path, "told_more_than_once")
    assert (again["indicator"], again["statements"], again["different_values"]) == ("产值", 2, 2)


def test_what_no_period_is_stated_of_is_not_told_twice_for_one(
    path: Path, publish: Publish, example: SimpleNamespace
) -> None:
    of = example.document("sites.txt", "甲处占地3公顷，乙处占地4公顷。")
    area = {"kind": "area", "canonical_unit": "m2", "indicator": "占地面积"}
    publish(
        example.stage(
            [of],
            [
                example.figure(of, "3公顷", "30000", **area),
                example.figure(of, "4公顷", "40000", **area),
            ],
        )
    )
    assert ask(path, "told_more_than_once") == []


def test_the_queries_of_results_leave_out_ceilings_and_aims(
    path: Path, publish: Publish, example: SimpleNamespace
) -> None:
    of, figures = year_of_the_lake(example)
    aim = example.figure(
        of, "3.1%", "3.1", kind="percent", canonical_unit="%", indicator="产值增速", role="change", target=True, **HALF
    )  # fmt: skip
    publish(
        example.stage([of], [figure for figure in figures if figure["quote"] != "3.1%"] + [aim])
    )
    assert [row["quote"] for row in ask(path, "growth_rates")] == ["4.5%", "3.9%"]
    assert ask(path, "told_more_than_once") == []
    amounts = {row["quote"]: row["target"] for row in ask(path, "largest_amounts")}
    assert amounts == {
        "60亿元": True, "51亿元": False, "48亿元": False, "25亿元": False, "12亿元": False,
    }  # fmt: skip


def test_an_aim_that_is_added_revises_no_result(
    path: Path, publish: Publish, example: SimpleNamespace
) -> None:
    of, figures = year_of_the_lake(example)
    publish(example.stage([of], [figure for figure in figures if not figure["target"]]))
    changed = example.document("lake.txt", TEXT.replace("51亿元", "53亿元"))
    kind = {
        "kind": "money",
        "canonical_unit": "CNY",
        "indicator": "产值",
        "region": "湖西市",
    } | YEAR
    publish(
        example.stage(
            [changed],
            [
                example.figure(changed, "53亿元", "5300000000", **kind),
                example.figure(changed, "60亿元", "6000000000", target=True, **kind),
            ],
        )
    )
    (row,) = ask(path, "revisions")
    assert [float(value) for value in (*row["before"], *row["now"])] == [5.1e9, 5.3e9]
