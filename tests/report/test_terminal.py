"""What is printed: aligned to the cell, plain where it must be, never wrapped."""

from __future__ import annotations

import io
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from rich.cells import cell_len
from rich.console import Console

from flows.examine import examine
from flows.report.terminal import print_figures, print_findings, print_summary

if TYPE_CHECKING:
    from collections.abc import Callable

    import polars as pl


def plain() -> Console:
    return Console(file=io.StringIO())


def printed(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_a_finding_reads_like_a_compiler_s(frames: dict[str, pl.DataFrame]) -> None:
    console = plain()
    print_findings(frames, console=console, lang="zh")
    assert printed(console) == (
        "port.txt:4:18  错误[sum-of-parts]  分项之和不等于总量。\n"
        " 4 | 2023年3月,全港完成货物吞吐量1250万吨,同比增长4.2%,其中外贸450万吨、内贸820万吨。\n"
        "   |                             ^^^^^^^^                      -------      -------\n"
        "   |                             总量                          分项         分项\n"
        "   = 450 + 820 = 1270 ≠ 1250\n"
        "   ~ 相差末位单位的 18.5 倍，不是四舍五入所致。若1250万吨为1270万吨，则等式成立。\n"
        "\n"
        "7 个数字，1 处矛盾。\n"
        "检验了 3 项关系：1 项成立，1 项矛盾，1 项无法判定。\n"
    )


def test_english_is_complete(frames: dict[str, pl.DataFrame]) -> None:
    console = plain()
    print_findings(frames, console=console, lang="en")
    lines = printed(console).splitlines()
    assert lines[0] == "port.txt:4:18  error[sum-of-parts]  The parts do not add up."
    assert (
        "   ~ Rounding is not the cause: the sides are 18.5 units of the last place apart. It would hold if 1250万吨 were 1270万吨."
        in lines
    )
    assert lines[-2:] == [
        "7 figures, 1 contradiction.",
        "3 relations tested: 1 holds, 1 contradicted, 1 untestable.",
    ]


def test_totals_are_left_to_the_summary_that_follows(frames: dict[str, pl.DataFrame]) -> None:
    console = plain()
    print_findings(frames, console=console, totals=False)
    assert printed(console).endswith("则等式成立。\n\n")


@pytest.mark.parametrize("repeat", [0, 5, 500])
def test_a_long_line_is_cut_to_the_operands_and_stays_aligned(
    draft_of: Callable[..., Any],
    staged: Callable[..., Any],
    repeat: int,
) -> None:
    draft = draft_of(
        "无关的话，" * repeat + "总数是9万人，这里，甲地有4万人。" + "其他的话，" * repeat
    )
    draft.finding("f", "error", [("9万人", "total"), ("4万人", "part")])
    console = plain()
    print_findings(staged(draft), console=console)
    _, quoted, under, *_ = printed(console).splitlines()
    assert cell_len(quoted) <= 100
    for sign, quote in (("^" * 5, "9万人"), ("-" * 5, "4万人")):
        assert under.index(sign) == cell_len(quoted[: quoted.index(quote)])


def test_what_a_number_measures_stays_where_a_line_is_cut(
    draft_of: Callable[..., Any], staged: Callable[..., Any]
) -> None:
    filler = "，其余情况详见后附说明"
    said = [f"{name}捕捞量{n}吨{filler}" for name, n in (("海洋", 90), ("淡水", 30), ("远洋", 40))]
    draft = draft_of("；".join(said))
    draft.finding("f", "error", [("90吨", "total"), ("30吨", "part"), ("40吨", "part")])
    console = plain()
    print_findings(staged(draft), console=console)
    quoted = printed(console).splitlines()[1]
    assert all(
        f"{name}捕捞量{n}吨" in quoted for name, n in (("海洋", 90), ("淡水", 30), ("远洋", 40))
    )


def test_roles_below_a_line_never_run_into_each_other(
    draft_of: Callable[..., Any], staged: Callable[..., Any]
) -> None:
    draft = draft_of("共9,分4,3,2。")
    draft.finding(
        "f", "error", [("9", "total"), ("4", "part"), ("3", "denominator"), ("2", "part")]
    )
    console = plain()
    print_findings(staged(draft), console=console, lang="en")
    assert printed(console).splitlines()[1:6] == [
        " 1 | 共9,分4,3,2。",
        "   |   ^   - - -",
        "   |   |   | | part",
        "   |   |   | denominator",
        "   |   |   part",
    ]


def test_a_hostile_line_cannot_drive_the_terminal(
    draft_of: Callable[..., Any], staged: Callable[..., Any]
) -> None:
    hostile = "[red]\x1b[2J\x9b\u202e\x07"
    draft = draft_of(f"{hostile}3%\t{hostile}", source=f"{hostile}.txt")
    draft.figure("3%", kind="percent", indicator=hostile, region=hostile)
    draft.finding(
        "f",
        "error",
        [("3%", hostile)],
        check=hostile,
        message=hostile,
        message_zh=hostile,
        expression=hostile,
    )
    console = plain()
    print_findings(staged(draft), console=console)
    print_figures(staged(draft), console=console)
    print_summary(staged(draft), console=console)
    assert not set(printed(console)) & set("\x1b\x9b\u202e\x07\t")
    assert "[red]␛[2J" in printed(console)


def test_colour_follows_the_console(
    frames: dict[str, pl.DataFrame], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    coloured = Console(file=io.StringIO(), force_terminal=True, width=100)
    print_findings(frames, console=coloured)
    assert "\x1b[1;31m" in printed(coloured)
    monkeypatch.setenv("NO_COLOR", "1")
    colourless = Console(file=io.StringIO(), force_terminal=True, width=100)
    print_findings(frames, console=colourless)
    assert "31m" not in printed(colourless)


def test_figures_stand_in_columns(frames: dict[str, pl.DataFrame]) -> None:
    console = plain()
    print_figures(frames, console=console, lang="zh")
    title, heads, *rows, _ = printed(console).splitlines()
    assert title == "port.txt  7 个数字"
    assert heads.split() == ["位置", "原文", "指标", "数值", "可能范围", "时期"]
    assert rows[2].split() == [
        "4:29",
        "4.2%",
        "货物吞吐量增速",
        "4.2%",
        "4.15",
        "–",
        "4.25",
        "2023年3月",
    ]
    assert {cell_len(row[: row.index("2023年3月")]) for row in rows[1:3]} == {
        cell_len(heads[: heads.index("时期")])
    }


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("出口额同比下降6.8%", ["−6.8%", "−6.85", "至", "−6.75"]),
        ("出口额同比增长3.2%", ["3.2%", "3.15", "–", "3.25"]),
        ("库存减少逾300吨", ["−300,000", "千克", "<", "−300,000"]),
        ("出口额降至6.8%", ["6.8%", "6.75", "–", "6.85"]),
        ("出口额下降5%—7%", ["−7", "至", "−5%", "−7", "至", "−5"]),
    ],
)
def test_a_fall_has_its_sign_in_the_table(said: str, shown: list[str]) -> None:
    console = plain()
    print_figures(examine(f"{said}。"), console=console, lang="zh")
    assert printed(console).splitlines()[2].split()[3:] == shown


def test_figures_fit_a_narrow_terminal(frames: dict[str, pl.DataFrame]) -> None:
    console = Console(file=io.StringIO(), force_terminal=True, color_system=None, width=90)
    print_figures(frames, console=console)
    assert max(cell_len(line) for line in printed(console).splitlines()) <= 90


def test_a_summary_says_where_to_look(frames: dict[str, pl.DataFrame]) -> None:
    console = plain()
    print_summary(
        frames,
        console=console,
        lang="en",
        report_path="reports/port.html",
        warehouse_path="warehouse/heshu.duckdb",
        result={"documents_new": 1, "rows_new": 1200, "rows_removed": 0},
    )
    assert printed(console) == (
        "7 figures, 1 contradiction.\n"
        "  Documents              port.txt\n"
        "  Figures                count 1 · percent 1 · mass 3 · date 1 · number in a name 1\n"
        "  Relations              3 relations tested: 1 holds, 1 contradicted, 1 untestable.\n"
        "  Findings               error 1\n"
        "  Warehouse              warehouse/heshu.duckdb  1 new document · 1,200 new rows · 0 rows removed\n"
        "  Report on the figures  reports/port.html\n"
    )


def test_a_decision_stands_below_its_finding_and_a_disputed_one_counts_no_more(
    frames: dict[str, pl.DataFrame], reviewed: Callable[..., Any]
) -> None:
    console = plain()
    print_findings(reviewed(frames, "disputed"), console=console, lang="en")
    print_summary(reviewed(frames, "disputed"), console=console, lang="en")
    said = printed(console)
    assert "   > Disputed: the finding is wrong. 含转口货物 (王, 2026-01-02)\n" in said
    assert "7 figures, no contradiction found, 1 finding disputed by a reviewer.\n" in said
    assert "  Findings   1 finding disputed by a reviewer\n" in said

    console = plain()
    print_findings(reviewed(frames, "accepted"), console=console, lang="zh")
    said = printed(console)
    assert "   > 已采信：原文有误。含转口货物（王，2026-01-02）\n" in said
    assert "7 个数字，1 处矛盾。\n" in said

    console = plain()
    print_findings(reviewed(frames, "open"), console=console, lang="zh")
    assert "含转口货物" not in printed(console)


def test_importing_the_module_imports_no_output_library() -> None:
    code = (
        "import sys, flows.report.terminal; sys.exit(bool({'rich', 'jinja2'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
