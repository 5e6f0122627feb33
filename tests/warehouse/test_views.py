"""The views answer what people ask first."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from warehouse.forget import forget
from warehouse.query import query, read_table
from warehouse.reviews import record_review

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import SimpleNamespace

    from warehouse.refresh import LoadResult

    Publish = Callable[..., LoadResult]


def test_latest_observations_are_current_and_undisputed(revised: Path) -> None:
    quotes = set(read_table(revised, "latest_observations")["quote"])
    assert quotes == {"250.5亿元", "4200张", "88个", "41亿元", "41.2亿元", "5.1%", "180亿元"}


def test_a_figure_is_there_again_once_a_person_disputes_what_names_it(published: Path) -> None:
    fingerprint = query(
        published, "SELECT fingerprint FROM findings WHERE severity = 'error'"
    ).item()
    there = []
    for decision in ("open", "accepted", "disputed", "open"):
        record_review(
            published,
            fingerprint=fingerprint,
            decision=decision,
            reason="",
            reviewer="me",
            at=datetime.now(UTC),
        )
        there.append("3.2%" in set(read_table(published, "latest_observations")["quote"]))
    assert there == [False, False, True, False]
    quarantined = query(published, "SELECT quote FROM quarantine")["quote"]
    assert not set(quarantined) & set(read_table(published, "latest_observations")["quote"])


def test_an_observation_leads_back_to_its_place(published: Path) -> None:
    row = query(
        published,
        "SELECT source, substr(text, start_char + 1, end_char - start_char) = quote AS is_there, kind, direction "
        "FROM current_observations JOIN documents USING (document_id, source) WHERE quote = '3.2%'",
    ).row(0)
    assert row == ("harbour.txt", True, "percent", "decrease")


def test_figure_context_shows_the_words_around(published: Path) -> None:
    row = query(
        published, "SELECT before, quote, after, title FROM figure_context WHERE quote = '4200张'"
    ).row(0)
    assert row == (
        "50.5亿元，同比下降3.2%。医院床位",
        "4200张",
        "，其中新增300张。未名指标达88个。",
        "海港区年报",
    )


def test_figure_context_stops_where_the_document_does(
    path: Path, publish: Publish, example: SimpleNamespace
) -> None:
    of = example.document("one.txt", "12人")
    publish(example.stage([of], [example.figure(of, "12人", "12")]))
    assert query(path, "SELECT before, quote, after FROM figure_context").row(0) == ("", "12人", "")


def test_figure_context_counts_code_points(
    path: Path, publish: Publish, example: SimpleNamespace
) -> None:
    of = example.document("one.txt", "👨‍👩‍👧e\u0301\u2028\r\n共12人👍🏽")
    publish(example.stage([of], [example.figure(of, "12人", "12")]))
    row = query(path, "SELECT before || quote || after AS text FROM figure_context").item()
    assert row == of["text"]


def test_open_findings_quote_their_operands(published: Path) -> None:
    row = query(
        published,
        "SELECT \"check\", indicator, quotes, title, start_char FROM findings_open WHERE severity = 'error'",
    ).row(0)
    assert row == ("growth-of-level", "地区生产总值增速", "part 3.2%", "海港区年报", 26)


def test_a_decided_finding_is_no_longer_open_until_it_is_reopened(published: Path) -> None:
    fingerprint = query(
        published, "SELECT fingerprint FROM findings_open WHERE severity = 'error'"
    ).item()
    still_open = []
    for decision in ("accepted", "disputed", "open"):
        record_review(
            published,
            fingerprint=fingerprint,
            decision=decision,
            reason="",
            reviewer="me",
            at=datetime.now(UTC),
        )
        still_open.append(query(published, "SELECT count(*) FROM findings_open").item())
    assert still_open == [1, 1, 2]


def test_findings_of_an_older_version_are_not_open(
    published: Path, publish: Publish, example: SimpleNamespace
) -> None:
    of = example.document("harbour.txt", "海港区年报\n更正稿。")
    publish(example.stage([of]))
    assert read_table(published, "findings_open").is_empty()


def test_what_stands_now_counts_no_former_version(
    published: Path, publish: Publish, example: SimpleNamespace
) -> None:
    """Neither what a correction took the place of, nor what was forgotten."""
    assert "harbour.txt" in set(read_table(published, "current_findings")["source"])
    of = example.document("harbour.txt", "海港区年报\n更正：床位12张。")
    publish(example.stage([of], [example.figure(of, "12张", "12", indicator="床位数")]))
    stand = read_table(published, "current_observations").filter(source="harbour.txt")
    assert stand["quote"].to_list() == ["12张"]
    assert "harbour.txt" not in set(read_table(published, "current_findings")["source"])
    forget(published, ["harbour.txt"])
    assert "harbour.txt" not in set(read_table(published, "current_observations")["source"])


def test_a_current_finding_tells_what_was_decided_on_it(published: Path) -> None:
    open_ones = "SELECT fingerprint FROM current_findings WHERE decision = 'open'"
    before = query(published, open_ones)["fingerprint"].to_list()
    record_review(
        published,
        fingerprint=before[0],
        decision="disputed",
        reason="",
        reviewer="me",
        at=datetime.now(UTC),
    )
    assert query(published, open_ones)["fingerprint"].to_list() == before[1:]
