"""Figures that measure an indicator become observations; critical findings send some into quarantine.

Pure Polars from the frames that the stages hand over. Which table an observation is shown in belongs in `themes`, how
rows are stored belongs in `load`.
"""

from __future__ import annotations

import polars as pl

from schemas.catalogue.place_names import place_name
from schemas.contract import conform
from schemas.tables import OBSERVATIONS, QUARANTINE
from warehouse.themes import OTHER

_NO_MEASURE = ("date", "ordinal", "structural")


def observe(
    figures: pl.DataFrame,
    findings: pl.DataFrame,
    finding_figures: pl.DataFrame,
    indicators: pl.DataFrame,
) -> pl.DataFrame:
    """One row of OBSERVATIONS for each figure that measures an indicator, in the order of `figures`.

    Dates, ranks and numerals inside names measure nothing. The value is signed, and the interval with it: a fall of
    6.75 to 6.85 % is a change between -6.85 and -6.75 %.
    """
    themes = indicators.select("indicator_code", "theme")
    named = _named(findings, finding_figures)
    falling = _is_falling()
    observed = (
        figures.filter(pl.col("indicator").is_not_null(), ~pl.col("kind").is_in(_NO_MEASURE))
        .join(themes, on="indicator_code", how="left", maintain_order="left")
        .with_columns(
            theme=pl.col("theme").fill_null(OTHER),
            region_name=_place_name(figures["region"]),
            value=pl.col("signed_value"),
            low=pl.when(falling).then(-pl.col("high")).otherwise("low"),
            high=pl.when(falling).then(-pl.col("low")).otherwise("high"),
            status=pl.when(_among("figure_id", named, "critical"))
            .then(pl.lit("quarantined"))
            .when(_among("figure_id", named, "error"))
            .then(pl.lit("disputed"))
            .otherwise(pl.lit("ok")),
        )
        .select(pl.col(column.name).cast(column.dtype) for column in OBSERVATIONS.columns)
    )
    return conform(observed, OBSERVATIONS)


def quarantine(
    observations: pl.DataFrame,
    figures: pl.DataFrame,
    findings: pl.DataFrame,
    finding_figures: pl.DataFrame,
) -> pl.DataFrame:
    """One row of QUARANTINE for each observation and critical finding that names it."""
    kept_out = observations.filter(pl.col("status") == "quarantined").select("figure_id")
    rows = (
        _named(findings, finding_figures)
        .filter(pl.col("severity") == "critical")
        .join(figures.join(kept_out, on="figure_id", how="semi"), on="figure_id")
        .sort("figure_id", "fingerprint")
        .select(
            "figure_id",
            "document_id",
            "fingerprint",
            pl.col("message").alias("reason"),
            "start_char",
            "end_char",
            "quote",
        )
    )
    return conform(rows, QUARANTINE)


def _named(findings: pl.DataFrame, finding_figures: pl.DataFrame) -> pl.DataFrame:
    """Which finding names which figure, once each, with the finding's severity and message."""
    return (
        finding_figures.filter(pl.col("figure_id").is_not_null())
        .join(findings, on=["fingerprint", "document_id"])
        .select("figure_id", "fingerprint", "severity", "message")
        .unique(["figure_id", "fingerprint"])
    )


def _among(column: str, named: pl.DataFrame, severity: str) -> pl.Expr:
    figures = named.filter(pl.col("severity") == severity)["figure_id"]
    return pl.col(column).is_in(figures.implode())


def _place_name(regions: pl.Series) -> pl.Expr:
    names = {region: place_name(region) for region in regions.drop_nulls().unique()}
    return pl.col("region").replace(names)


def _is_falling() -> pl.Expr:
    """The words say a change downward. A range has no value to show it by its sign, so there the words decide."""
    by_sign = (pl.col("signed_value") < 0) & (pl.col("value") > 0)
    by_words = (pl.col("direction") == "decrease") & (pl.col("role") == "change")
    return by_sign.fill_null(by_words)
