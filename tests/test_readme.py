"""The README stays true: every command in it that prints something prints that, word for word."""

from __future__ import annotations

import re
import shlex
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from flows import read, relate
from flows.cli import cli
from flows.extract import stage as extract
from schemas import catalogue, checks
from warehouse.refresh import refresh

ROOT = Path(__file__).parent.parent
EXAMPLES = re.findall(
    r"```console\n\$ (heshu [^\n]+)\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with raw/ and the warehouse that `heshu run` would have left there."""
    folder = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "raw", folder / "raw")
    frames = read.load(read.find(folder / "raw"), folder / "raw")
    for stage in (extract.extract, relate.relate, checks.check):
        frames |= stage(frames)
    run = {
        "run_id": "readme",
        "started_at": datetime.now(UTC),
        "sources": "raw/",
        "code_version": "0",
        "rules_version": "0",
    }
    refresh(
        folder / "warehouse" / "heshu.duckdb",
        frames,
        indicators=catalogue.indicators(),
        themes=catalogue.themes(),
        run=run,
    )
    return folder


@pytest.mark.parametrize(
    ("command", "printed"), EXAMPLES, ids=[command[:60] for command, _ in EXAMPLES]
)
def test_a_command_prints_what_the_readme_says(
    command: str, printed: str, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Trailing blanks apart, which a reader cannot see."""
    monkeypatch.chdir(project)
    monkeypatch.setenv("NO_COLOR", "1")
    result = CliRunner().invoke(cli, shlex.split(command)[1:])
    shown = [line.rstrip() for line in result.stdout.rstrip().splitlines()]
    assert shown == [line.rstrip() for line in printed.rstrip().splitlines()]


def test_what_the_readme_asks_counts_no_former_version() -> None:
    """The tables keep all versions of a document; who copies a query wants what stands."""
    asked = [command for command, _ in EXAMPLES if command.startswith("heshu sql")]
    assert not [one for one in asked if re.search(r"FROM (?:observations|findings|figures)\b", one)]


def test_the_readme_asks_questions_and_shows_answers() -> None:
    """At least three queries, each with its answer."""
    answered = [
        command
        for command, printed in EXAMPLES
        if command.startswith("heshu sql") and printed.strip()
    ]
    assert len(answered) >= 3
