"""The summary that a Prefect artifact shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flows.report.markdown import in_a_line, summary

if TYPE_CHECKING:
    from collections.abc import Callable

    import polars as pl


def test_a_summary_has_the_verdict_the_counts_and_the_arithmetic(
    frames: dict[str, pl.DataFrame],
) -> None:
    assert summary(frames, "zh") == (
        "# 港口月报\n"
        "\n"
        "**7 个数字，1 处矛盾。** 检验了 3 项关系：1 项成立，1 项矛盾，1 项无法判定。\n"
        "\n"
        "| | | |\n"
        "|:--|--:|:--|\n"
        "| 数字 | 7 | 计数 1 · 百分比 1 · 质量 3 · 日期 1 · 名称中的数 1 |\n"
        "| 检验过的关系 | 3 | 成立 1 · 矛盾 1 · 无法判定 1 |\n"
        "| 发现的问题 | 1 | 错误 1 |\n"
        "| 未计入的数词 | 4 | 列表序号 3 · 词语用字 1 |\n"
        "\n"
        "- **错误** sum-of-parts: 分项之和不等于总量。\n"
        "  - 算式: 450 + 820 = 1270 ≠ 1250\n"
        "  - 至少相差: 末位单位的 18.5 倍\n"
        "  - 可能的笔误: 若1250万吨为1270万吨，则等式成立。\n"
        "  - 总量: 1250万吨 (port.txt:4:18)\n"
        "  - 分项: 450万吨 (port.txt:4:38)\n"
        "  - 分项: 820万吨 (port.txt:4:46)\n"
    )


def test_a_log_gets_the_verdict_in_a_line(frames: dict[str, pl.DataFrame]) -> None:
    assert in_a_line(frames, "zh") == (
        "7 个数字，1 处矛盾。检验了 3 项关系：1 项成立，1 项矛盾，1 项无法判定。"
    )
    assert in_a_line(frames, "en").startswith("7 figures, 1 contradiction. 3 relations")


def test_english_is_complete(frames: dict[str, pl.DataFrame]) -> None:
    written = summary(frames, "en")
    assert "**7 figures, 1 contradiction.**" in written
    assert "- **error** sum-of-parts: The parts do not add up.\n  - Arithmetic: " in written
    assert "  - total: 1250万吨" in written


def test_a_decision_stands_below_its_finding(
    frames: dict[str, pl.DataFrame], reviewed: Callable[..., Any]
) -> None:
    written = summary(reviewed(frames, "disputed"), "en")
    assert "no contradiction found, 1 finding disputed by a reviewer.**" in written
    assert "\n  - Disputed: the finding is wrong. 含转口货物 (王, 2026-01-02)\n" in written


def test_several_documents_have_a_heading_each_where_there_is_something_to_say(
    staged: Callable[..., Any],
    port: Callable[..., Any],
    draft_of: Callable[..., Any],
) -> None:
    written = summary(staged(port("b.txt"), draft_of("安静的一篇", source="a.txt")))
    assert written.startswith("# 数字核查报告\n")
    assert "## 港口月报" in written
    assert "安静" not in written


def test_what_a_document_says_is_not_markdown(
    draft_of: Callable[..., Any], staged: Callable[..., Any]
) -> None:
    hostile = "![x](http://e.x/a.png)<img src=x>|`*_\n# 3%\u202e"
    draft = draft_of("标题\n3%")
    draft.finding(
        "f", "error", [("3%", hostile)], check=hostile, message_zh=hostile, expression=hostile
    )
    written = summary(staged(draft))
    assert "\u202e" not in written
    assert r"\!\[x\](http://e.x/a.png)\<img src=x\>\|\`\*\_ \# 3%⟨U+202E⟩" in written
    assert "\n# 3%" not in written
