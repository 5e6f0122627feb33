"""A deed that the sentence goes back to after another, by its verb alone."""

from __future__ import annotations

from tests.extract.meaning.tables import Table, each, read

TABLE: Table = {
    "the deed has the object that it had before": [
        ("受理投诉326件，办结318件，8月受理42件。", ["受理投诉数", "办结投诉数", None, "受理投诉数"]),
        (
            "累计受理案件9.6万件，结案9.4万件，去年受理1.3万件，同比增长7.8%。",
            ["累计受理案件数", "结案数", "受理案件数", "受理案件增速"],
        ),
        ("审结案件3200件，受理案件3500件，12月审结280件。", ["审结案件数", "受理案件数", None, "审结案件数"]),
        ("受理投诉326件，办结318件，8月办结42件。", ["受理投诉数", "办结投诉数", None, "办结投诉数"]),
        ("全年检查企业820家，整改310家，9月检查75家。", ["检查企业数", "整改企业数", None, "检查企业数"]),
    ],
    "one with an object of its own, and a part": [
        ("受理投诉326件，办结318件，8月受理42件建议。", ["受理投诉数", "办结投诉数", None, "建议数"]),
        ("受理申请1.2万件，办结1.1万件，其中网上受理8600件。", ["受理申请数", "办结申请数", "网上受理申请数"]),
    ],
}  # fmt: skip


@each(TABLE)
def test_the_deed_is_done_with_the_same(text: str, expected: list[str | None]) -> None:
    assert read(text, expected) == expected
