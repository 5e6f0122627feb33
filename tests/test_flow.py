"""The flow: what becomes of documents, and what Prefect keeps of it. The slow tests run it as users do."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from flows import sources
from flows.files import replace_text
from flows.read import ReadError
from flows.server import is_unconfigured
from schemas.catalogue import rules_version

TEXT = "全市新增床位300张，比上年增长5.0%。2021年二季度经济增速回升至3.2%，三季度实现转正。\n"
PROC = Path("/proc")
STUMBLING = """
from flows import read, sources
load, failures = read.load, [OSError("the disk is away")]
def stumble(*args):
    if failures:
        raise failures.pop()
    return load(*args)
read.load = stumble
"""
"""The flow's first reading fails; the rehearsal, which has its own `load`, does not."""


def write(folder: Path, **documents: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in documents.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def environment(home: Path) -> dict[str, str]:
    """Of a newcomer: Prefect has never run, and nothing is configured."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    return {**ours, "PREFECT_HOME": str(home / "prefect")}


def heshu(home: Path, *args: str, prepare: str = "") -> subprocess.CompletedProcess[str]:
    """The command in the folder `home`, after the statements `prepare`."""
    script = f"import sys; {prepare}\nfrom flows.cli import main\nif __name__ == '__main__': sys.exit(main())"
    return subprocess.run(
        [sys.executable, "-c", script, *args],
        cwd=home,
        env=environment(home),
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )


def history(home: Path, statement: str) -> list[tuple[object, ...]]:
    """What Prefect's database answers."""
    with closing(sqlite3.connect(home / "prefect" / "prefect.db")) as connection:
        return connection.execute(statement).fetchall()


def processes_of(home: Path) -> list[str]:
    """The command lines of running processes that this test's environment has been handed down to."""
    mark = f"PREFECT_HOME={home / 'prefect'}\0".encode()
    found = []
    for process in PROC.glob("[0-9]*"):
        try:
            if mark in (process / "environ").read_bytes():
                found.append((process / "cmdline").read_text().replace("\0", " "))
        except OSError:
            continue
    return found


def content(home: Path, *tables: str) -> dict[str, str]:
    """Rows of tables as CSV, sorted."""
    from warehouse.query import read_table

    path = home / "warehouse" / "heshu.duckdb"
    return {name: "\n".join(sorted(map(str, read_table(path, name).rows()))) for name in tables}


def test_documents_are_batched_by_number_and_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "BATCH_DOCUMENTS", 3)
    monkeypatch.setattr(sources, "BATCH_BYTES", 100)
    write(tmp_path, a="x", b="x", c="x", d="x" * 100, e="x", f="x")
    planned = sources.batches([tmp_path])
    assert [[path.stem for path in batch.paths] for batch in planned] == [
        ["a", "b", "c"],
        ["d"],
        ["e", "f"],
    ]
    assert {batch.root for batch in planned} == {tmp_path}
    assert [sources.Batch.from_json(batch.to_json()) for batch in planned] == planned


def test_a_document_named_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path / "raw", a="x", b="y")
    planned = sources.batches([tmp_path / "raw", tmp_path / "raw" / "a.txt", tmp_path / "raw"])
    assert [path.name for batch in planned for path in batch.paths] == ["a.txt", "b.txt"]


def test_two_documents_of_one_name_are_refused(tmp_path: Path) -> None:
    write(tmp_path / "one", a="x")
    write(tmp_path / "two", a="x")
    with pytest.raises(sources.SourceError, match="would both be the document"):
        sources.batches([tmp_path / "one", tmp_path / "two"])


def test_every_document_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    write(tmp_path / "raw", a="", b="x", c=" ")
    with pytest.raises(ReadError) as caught:
        sources.rehearse(sources.batches([tmp_path / "raw"]))
    assert len(str(caught.value).splitlines()) == 2


def test_large_sources_are_not_read_beforehand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, a="", b="xxxx")
    with pytest.raises(ReadError):
        sources.rehearse(sources.batches([tmp_path]))
    monkeypatch.setattr(sources, "REHEARSED_BYTES", 3)
    sources.rehearse(sources.batches([tmp_path]))  # the empty file is told when its batch is read


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    target = tmp_path / "reports" / "report.html"
    replace_text(target, "一\r\n")
    replace_text(target, "二\n")
    assert target.read_bytes() == "二\n".encode()
    assert list(target.parent.iterdir()) == [target]
    assert target.stat().st_mode & 0o777 == 0o666 & ~umask()


@pytest.mark.parametrize(
    ("error", "again"),
    [
        (OSError("disk"), True),
        (ReadError("empty"), False),
        (ValueError("defect"), False),
        (None, False),
    ],
    ids=str,
)
def test_only_what_fails_for_the_disks_sake_is_tried_again(
    error: Exception | None, *, again: bool
) -> None:
    from prefect.states import Failed

    from flows.ingest import is_io

    assert is_io(None, None, Failed(data=error)) is again  # type: ignore[arg-type]
    if error is not None:
        caused = ReadError("cannot be read")
        caused.__cause__ = error
        assert is_io(None, None, Failed(data=caused)) is again  # type: ignore[arg-type]


def umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_a_file_that_cannot_be_written_stays_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "report.html"
    replace_text(target, "一")
    with pytest.raises(UnicodeEncodeError):
        replace_text(target, "\ud800")
    assert target.read_text(encoding="utf-8") == "一"
    assert list(tmp_path.iterdir()) == [target]


@pytest.fixture
def nothing_configured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder to stand in, and none of the variables that Prefect goes by."""
    for name in ("PREFECT_API_URL", "PREFECT_PROFILE", "PREFECT_PROFILES_PATH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PREFECT_HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("nothing_configured")
def test_without_settings_no_api_is_configured() -> None:
    assert is_unconfigured()
    Path("pyproject.toml").write_text("[project]\nname = 'x'", encoding="utf-8")
    assert is_unconfigured()


@pytest.mark.usefixtures("nothing_configured")
@pytest.mark.parametrize("file", ["pyproject.toml", "prefect.toml", ".env", "home/profiles.toml"])
def test_a_file_that_may_name_an_api_is_left_to_prefect(file: str) -> None:
    Path(file).write_text("[tool.prefect.api]\nurl = 'http://x'", encoding="utf-8")
    assert not is_unconfigured()


@pytest.mark.usefixtures("nothing_configured")
def test_a_variable_that_names_an_api_is_heeded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PREFECT_API_URL", "http://127.0.0.1:4200/api")
    assert not is_unconfigured()


@pytest.mark.slow
def test_a_newcomer_runs_the_pipeline_twice(tmp_path: Path) -> None:
    write(tmp_path / "raw", beds=TEXT)

    first = heshu(tmp_path, "run")
    assert first.returncode == 0, first.stderr
    assert "warehouse/heshu.duckdb" in first.stdout
    assert "reports/report.html" in first.stdout
    said = first.stderr.splitlines()
    assert said[:2] == ["starting Prefect", "reading 1 document"]
    assert len(said) == 7, "Prefect adds nothing"
    assert "300张" in (tmp_path / "reports" / "report.html").read_text(encoding="utf-8")
    tables = ("documents", "sections", "figures", "observations", "relations", "findings")
    loaded = content(tmp_path, *tables)
    assert "300张" in loaded["figures"]

    second = heshu(tmp_path, "run", "--fail-on", "error", prepare=STUMBLING)
    assert second.returncode == 1, "what has turned cannot turn again"
    assert "0 new rows" in second.stdout
    assert content(tmp_path, *tables) == loaded
    assert len(content(tmp_path, "runs")["runs"].splitlines()) == 2

    checked = json.loads(heshu(tmp_path, "check", "--json", "raw/beds.txt").stdout)
    assert checked["findings"], "without Prefect the same is found"
    for finding in checked["findings"]:
        assert finding["fingerprint"] in loaded["findings"]

    runs = history(tmp_path, "SELECT name, state_type FROM flow_run")
    assert runs == [("raw: 1 document", "COMPLETED")] * 2
    tasks = history(tmp_path, "SELECT name, state_type FROM task_run ORDER BY start_time")
    batch = ("read batch-0001", "extract batch-0001", "relate batch-0001", "check batch-0001")
    assert tasks == [(stage, "COMPLETED") for stage in (*batch, "load", "report")] * 2
    tried = history(
        tmp_path, "SELECT run_count FROM task_run WHERE name LIKE 'read%' ORDER BY start_time"
    )
    assert tried == [(1,), (2,)], "what fails for the disk's sake is tried again"
    kept = history(tmp_path, "SELECT DISTINCT key, type FROM artifact")
    assert kept == [("heshu-summary", "markdown")]
    assert processes_of(tmp_path) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "prefect",
        "raw",
        "reports",
        "warehouse",
    ]


@pytest.mark.slow
def test_documents_that_fail_within_the_flow_are_named_and_nothing_is_published(
    tmp_path: Path,
) -> None:
    write(tmp_path / "raw", a="", b=TEXT, c=" ")
    unprepared = (
        "from flows import sources; sources.REHEARSED_BYTES = 0; sources.BATCH_DOCUMENTS = 1"
    )
    done = heshu(tmp_path, "run", prepare=unprepared)
    assert done.returncode == 3
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        "starting Prefect",
        "reading 3 documents",
        "heshu: raw/a.txt: empty, nothing to read; give a document with text",
        "heshu: raw/c.txt: empty, nothing to read; give a document with text",
    ]
    assert not (tmp_path / "warehouse").exists()
    runs = history(tmp_path, "SELECT name, state_type FROM flow_run")
    assert runs == [("raw: 3 documents", "FAILED")]
    assert processes_of(tmp_path) == []


def test_where_prefect_cannot_keep_its_database_the_line_says_what_to_do(tmp_path: Path) -> None:
    write(tmp_path / "raw", beds=TEXT)
    (tmp_path / "prefect").write_text("no folder", encoding="utf-8")
    done = heshu(tmp_path, "run", "--quiet")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (3, "", 1)
    assert str(tmp_path / "prefect") in done.stderr
    assert "set PREFECT_HOME" in done.stderr


@pytest.mark.slow
def test_a_prefect_api_that_cannot_be_reached_is_one_line(tmp_path: Path) -> None:
    write(tmp_path / "raw", beds=TEXT)
    nowhere = "import os; os.environ['PREFECT_API_URL'] = 'http://127.0.0.1:9/api'"
    done = heshu(tmp_path, "run", prepare=nowhere)
    assert done.returncode == 3
    assert done.stderr.splitlines()[-1].startswith(
        "heshu: Failed to reach API at http://127.0.0.1:9/api"
    )
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "warehouse").exists()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="limits are of other systems")
def test_a_prefect_database_that_has_no_room_is_one_line(tmp_path: Path) -> None:
    write(tmp_path / "raw", beds=TEXT)
    assert heshu(tmp_path, "run", "--quiet").returncode == 0, "its database is there now"
    size = sum(path.stat().st_size for path in (tmp_path / "prefect").glob("prefect.db*"))
    full = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({size // 2}, {size // 2}))"
    done = heshu(tmp_path, "run", "--quiet", prepare=full)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("heshu: the ")
    assert "Traceback" not in done.stderr


OWN = """
bounds:
  - {name: few-beds, indicator: [新增床位, 新增床位数], unit: bed, high: 200, reason: There is no room for more.}
"""


@pytest.mark.slow
def test_a_run_judges_by_the_rules_beside_the_documents(tmp_path: Path) -> None:
    """Those of a folder are found, those of the command are named, and a run says by which it judged."""
    write(tmp_path / "raw", beds=TEXT)
    (tmp_path / "raw" / "rules.yml").write_text(OWN, encoding="utf-8")
    (tmp_path / "more.yml").write_text(OWN.replace("few-beds", "fewer-beds"), encoding="utf-8")
    done = heshu(tmp_path, "run", "--rules", "more.yml")
    assert done.returncode == 0, done.stderr
    findings = content(tmp_path, "findings")["findings"]
    assert "few-beds" in findings
    assert "fewer-beds" in findings
    assert rules_version() + "+" in content(tmp_path, "runs")["runs"]
