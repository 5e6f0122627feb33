"""The checks in one place: name, reason, source, and what it judges.

An identity check judges the relations of its kinds: two intervals must meet. A figure check judges single figures by a
Polars expression. Both run in Pandera; adding one here is all it takes.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import polars as pl

HUNDRED = 100


@dataclass(frozen=True)
class Check:
    """A check, with the reason for it and where the rule comes from.

    `kinds` are the kinds of relation it judges; else `holds` is true for the figures that pass, with nulls passing.
    `message` says in English and Chinese what is wrong; `{quote}` and `{indicator}` are filled in.
    """

    name: str
    title: str
    title_zh: str
    reason: str
    source: str
    kinds: tuple[str, ...] = ()
    holds: pl.Expr | None = field(default=None, compare=False)
    severity: str = "error"
    message: tuple[str, str] = ("", "")


# Debt to GDP, or a fund's bonds to its net value, compares two quantities and may exceed the whole.
_is_part = (
    pl.col("role").eq("share")
    & pl.col("canonical_unit").eq("%")
    & ~pl.col("indicator")
    .fill_null("")
    .str.contains(
        "(?:债|杠杆|贷款|存款|资产|市值|进出口|外贸)[^占]*占|占[^的]*(?:净值|净资产|净额|资本|市值|收入)"
    )
)

CHECKS: tuple[Check, ...] = (
    Check(
        "enumeration-count",
        "A declared number equals the items listed",
        "所称数目与列举项数一致",
        "三区, 四级 or 1+1+1 announces how many items follow or precede; a closed list must have as many.",
        "The meaning of the words; GB/T 15834 on lists",
        kinds=("enumeration",),
    ),
    Check(
        "turning-point",
        "A turn of sign follows the other sign",
        "转正之前增速不为正",
        "转正 says that growth was not positive just before; a positive growth before contradicts it.",
        "The meaning of the words",
        kinds=("turning_point",),
    ),
    Check(
        "direction-word",
        "The word of direction agrees with the numbers",
        "方向词与数值相符",
        "回升至 needs a lower level before, 下降 takes a positive number.",
        "The meaning of the words",
        kinds=("direction",),
    ),
    Check(
        "date-order",
        "Dates exist and spans begin before they end",
        "日期存在且先后有序",
        "A month has so many days, and a span ends on or after the day it begins.",
        "The Gregorian calendar",
        kinds=("date_order", "containment"),
    ),
    Check(
        "share-within-whole",
        "A share lies between 0 and 100%",
        "占比在0至100%之间",
        "A part is never more than its whole, nor less than nothing.",
        "The definition of a share",
        holds=~_is_part
        | (pl.col("low").fill_null(0).le(HUNDRED) & pl.col("high").fill_null(0).ge(0)),
        severity="critical",
        message=(
            "{indicator}: a share of {quote} is impossible",
            "{indicator}：占比不可能为{quote}",
        ),
    ),
    Check(
        "fall-within-whole",
        "Nothing that is counted falls by more than all of it",
        "降幅不超过全部",
        "A quantity that cannot be negative cannot fall by more than 100%; profits and balances can.",
        "The definition of a rate of change",
        holds=~(
            pl.col("role").eq("change")
            & pl.col("direction").eq("decrease")
            & pl.col("canonical_unit").eq("%")
            & pl.col("low").gt(HUNDRED)
            & ~pl.col("indicator")
            .fill_null("")
            .str.contains("利润|盈|亏|损益|现金流|差额|顺差|逆差|收益|净")
        ),
        severity="warning",
        message=("{indicator} cannot fall by {quote}", "{indicator}不可能下降{quote}"),
    ),
)
BY_KIND: dict[str, Check] = {kind: check for check in CHECKS for kind in check.kinds}
