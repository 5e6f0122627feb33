"""Rules of a user's own: the documented example word for word, each kind by itself, and what is wrong with a file."""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from flows import cli
from flows.examine import check_reply
from schemas.catalogue import rules_version
from schemas.catalogue.identities import definitions
from schemas.catalogue.partitions import partitions
from schemas.checks import CHECKS
from schemas.rules import OURS, RulesError, read_rules

if TYPE_CHECKING:
    from collections.abc import Callable

PAGE = Path(__file__).parent.parent / "docs" / "rules.md"
FENCED = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.DOTALL | re.MULTILINE)
SESSION = re.compile(r"^\$ (heshu [^\n]+)\n(.*)", re.DOTALL)

BOUND = """
bounds:
  - name: ward-temperature
    indicator: [病房温度]
    unit: degC
    low: 16
    high: 30
    severity: warning
    reason: A ward is heated and cooled.
"""
CHECK = """
import polars as pl
from schemas.rules import check

@check("no-minus", title="nothing below zero", reason="It is counted.", source="Ours")
def no_minus():
    return (pl.col("value") >= 0)
"""


@pytest.fixture(name="folder")
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    return tmp_path


@pytest.fixture(name="written")
def _written(folder: Path) -> Callable[[str, str], Path]:
    def write(name: str, content: str) -> Path:
        (folder / name).write_text(content, encoding="utf-8")
        return Path(name)

    return write


def shown(command: str) -> str:
    result = CliRunner().invoke(cli.cli, shlex.split(command)[1:])
    return "\n".join(line.rstrip() for line in result.stdout.rstrip().splitlines())


def test_the_documented_example_prints_what_the_page_says(
    written: Callable[[str, str], Path],
) -> None:
    """UPDATE_GOLDEN=1 writes what is printed into the page; then review the difference."""
    page = PAGE.read_text(encoding="utf-8")
    sessions = 0
    for kind, name, content in FENCED.findall(page):
        if name:
            written(name, content)
        elif kind == "console":
            sessions += 1
            command, printed = SESSION.fullmatch(content).groups()  # type: ignore[union-attr]
            answer = shown(command) + "\n"
            if os.environ.get("UPDATE_GOLDEN"):
                page = page.replace(content, f"$ {command}\n{answer}")
                PAGE.write_text(page, encoding="utf-8")
            else:
                assert answer == printed
    assert sessions == 2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("病房温度为38℃。", True),
        ("病房温度为12℃。", True),
        ("病房温度为30℃。", False),
        ("病房温度超30℃。", True),
        ("病房温度近16℃。", True),
        ("病房温度约16℃。", False),
        ("病房温度不低于26℃。", False),
        ("仓库温度为38℃。", False),
    ],
)
def test_a_bound_fails_where_no_value_that_the_words_allow_lies_within(
    written: Callable[[str, str], Path],
    text: str,
    found: bool,  # noqa: FBT001 - a column
) -> None:
    rules = read_rules([written("bounds.yml", BOUND)])
    findings = check_reply(text, rules=rules)["findings"]
    assert [(one["check"], one["severity"]) for one in findings] == [
        ("ward-temperature", "warning")
    ] * found


def test_the_arithmetic_of_a_bound_shows_the_bound(written: Callable[[str, str], Path]) -> None:
    rules = read_rules([written("bounds.yml", BOUND)])
    (finding,) = check_reply("病房温度为38.4℃。", rules=rules)["findings"]
    assert finding["expression"] == "38.4℃ ∈ [16, 30]; [38.35, 38.45] ≠ [16, 30]"
    assert (finding["right"], finding["gap"]) == ({"low": "16", "high": "30"}, "8.35")


def test_rules_are_known_where_they_are_in_force_and_nowhere_else(
    written: Callable[[str, str], Path],
) -> None:
    file = "divisions: [{parts: [[甲], [乙]]}]\ndefinitions: {ratio: [{result: [丙], first: [甲], second: [乙]}]}"
    rules = read_rules([written("own.yml", file)])
    before = partitions(), definitions()
    with rules.in_force():
        assert partitions()[-1].parts == (("甲",), ("乙",))
        assert definitions()["ratio"][-1].result == ("丙",)
    assert (partitions(), definitions()) == before
    assert OURS.checks == CHECKS


def test_rules_enter_the_version(written: Callable[[str, str], Path]) -> None:
    one = read_rules([written("one.yml", BOUND)]).version
    other = read_rules([written("other.yml", BOUND.replace("30", "31"))]).version
    assert OURS.version == read_rules([]).version == rules_version()
    assert len({one, other, rules_version()}) == 3
    assert one == read_rules([written("same.yml", BOUND)]).version


def test_rules_beside_the_documents_are_found(written: Callable[[str, str], Path]) -> None:
    written("ward.txt", "病房温度为38℃。\n")
    assert "ward-temperature" not in shown("heshu check ward.txt")
    written("rules.yml", BOUND)
    for source in ("ward.txt", "."):
        assert "ward-temperature" in shown(f"heshu check {source}")


@pytest.mark.parametrize("output", ["--json", "--jsonl", "--sarif", "--junit"])
def test_every_output_knows_them(written: Callable[[str, str], Path], output: str) -> None:
    written("own.yml", BOUND)
    text = "病房温度为38℃。"
    given = f'{{"id": 1, "text": "{text}"}}\n' if output == "--jsonl" else text
    result = CliRunner().invoke(
        cli.cli, ["check", output, "--rules", "own.yml"], input=given.encode()
    )
    assert "ward-temperature" in result.stdout


WRONG = [
    ("a.yml", "bounds: [{lo: 1", "a.yml: not valid YAML: while parsing a flow mapping at line 1"),
    ("b.yml", "bounds: [{nme: x-y}]", "b.yml: Object contains unknown field `nme` - at `$.bounds[0]`"),
    ("c.yml", BOUND.replace("low: 16", "").replace("high: 30", ""), "needs `low` or `high` - at `$.bounds[0]`"),
    ("d.yml", BOUND.replace("low: 16", "low: 60"), "`low` is above `high`"),
    ("e.yml", BOUND.replace("ward-temperature", "Ward"), "'Ward' is no kebab-case name"),
    ("f.yml", BOUND.replace("reason: A ward is heated and cooled.", "reason: r\n    message: '{value}'"), "{quote} and {indicator} only"),
    ("g.yml", BOUND.replace("ward-temperature", "turning-point"), "there is a check turning-point already"),
    ("nan.yml", BOUND.replace("low: 16", "low: .nan"), "nan.yml: `low` and `high` are numbers"),
    ("inf.yml", BOUND.replace("high: 30", "high: .inf"), "leave out the one that is no bound - at `$.bounds[0]`"),
    ("english.yml", BOUND.replace("degC", "celsius"), "'celsius' is no canonical unit: docs/figures.md lists them"),
    ("written.yml", BOUND.replace("degC", "℃"), "'℃' is no canonical unit: write degC"),
    ("code.yml", BOUND.replace("病房温度", "gdp_grwth"), "'gdp_grwth' is no code of an indicator: is gdp_growth meant?"),
    ("codeless.yml", BOUND.replace("病房温度", "zzz_qqq_xxx"), "docs/indicators.md lists them"),
    ("unnamed.yml", BOUND.replace("[病房温度]", "[]"), "`array` of length >= 1 - at `$.bounds[0].indicator`"),
    ("twice.yml", BOUND + BOUND, "twice.yml: bounds stands there twice at line 11, column 1"),
    ("alone.yml", "divisions: [{parts: [[省内游客]]}]", "`array` of length >= 2 - at `$.divisions[0].parts`"),
    ("nothing.yml", "definitions: {ratio: [{result: [''], first: [甲], second: [乙]}]}", "at `$.definitions.ratio[0].result[0]`"),
    ("h.txt", BOUND, "h.txt: rules are .yml, .yaml or .py files"),
    ("i.py", "x = (", "i.py:1: '(' was never closed"),
    ("j.py", "\nimport nothing_of_that_name", "j.py:2: ModuleNotFoundError: No module named"),
    ("k.py", "x = 1", "k.py: no check in it"),
    ("l.py", CHECK.replace('"value"', '"valeu"'), 'l.py: check no-minus: on the columns of figures: unable to find column "valeu"'),
    ("m.py", CHECK.replace(" >= 0)", ")"), "m.py: check no-minus: its expression is Decimal"),
    ("n.py", CHECK.replace("source=", "severity='bad', source="), "n.py:5: ValueError: severity 'bad'"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "said"), WRONG, ids=[row[0] for row in WRONG])
def test_what_is_wrong_with_a_file_is_one_line(
    written: Callable[[str, str], Path],
    capfd: pytest.CaptureFixture[str],
    name: str,
    content: str,
    said: str,
) -> None:
    written("a.txt", "床位300张。\n")
    assert cli.main(["check", "a.txt", "--rules", str(written(name, content))]) == 2
    (line,) = capfd.readouterr().err.splitlines()
    assert said in line


def test_a_file_that_is_not_there(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(folder), "--rules", "none.yml"]) == 2
    assert capfd.readouterr().err == "heshu: none.yml: cannot be read: No such file or directory\n"


def test_two_checks_of_one_name_are_refused(written: Callable[[str, str], Path]) -> None:
    files = [written("one.py", CHECK), written("two.py", CHECK)]
    with pytest.raises(RulesError, match=r"two\.py: there is a check no-minus already"):
        read_rules(files)


def test_an_expression_over_all_rows_judges_each_row(written: Callable[[str, str], Path]) -> None:
    rules = read_rules([written("own.py", CHECK.replace(">= 0)", ">= 0).all()"))])
    replies = [check_reply(text, rules=rules) for text in ("床位300张。", "气温-3℃，湿度40%。")]
    assert [len(reply["findings"]) for reply in replies] == [0, 2]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("output", [[], ["--json"]], ids=str)
def test_a_check_that_cannot_be_evaluated_is_never_passed(
    written: Callable[[str, str], Path], capfd: pytest.CaptureFixture[str], output: list[str]
) -> None:
    """It fails on what a document says, not on the columns, and so only once it is judged."""
    expression = 'pl.col("quote").str.to_integer() >= 0'
    rules = written("own.py", CHECK.replace('(pl.col("value") >= 0)', expression))
    document = written("a.txt", "床位300张。\n")
    assert cli.main(["check", *output, str(document), "--rules", str(rules)]) == 3
    (line,) = capfd.readouterr().err.splitlines()
    assert line.startswith("heshu: check no-minus cannot be evaluated: ")
