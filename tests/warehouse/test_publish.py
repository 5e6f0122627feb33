"""Publishing is one rename: readers, crashes, other writers and leftovers."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import polars as pl
import pytest

from warehouse import publish as publishing
from warehouse.errors import WarehouseError
from warehouse.publish import next_generation
from warehouse.query import query, reading
from warehouse.refresh import refresh

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import SimpleNamespace

    from warehouse.refresh import LoadResult

    Publish = Callable[..., LoadResult]

ROOT = Path(__file__).parents[2]
COUNT = "SELECT count(*) FROM documents"
STEPS = {
    "the draft is made": "warehouse.publish._attach",
    "tables are created": "warehouse.store.create",
    "rows are carried over": "warehouse.store.carry_over",
    "rows are loaded": "warehouse.refresh.load",
    "themes are filled": "warehouse.load.show_by_theme",
    "the run is recorded": "warehouse.refresh._record",
    "the result is verified": "warehouse.refresh.verify",
    "the log is emptied": "warehouse.publish._checkpoint",
    "the draft is on the disk": "warehouse.publish._sync",
    "the draft is renamed": "warehouse.publish._rename",
}


def beside(path: Path) -> set[str]:
    return {file.name for file in path.parent.iterdir()} - {path.name, path.name + ".lock"}


def python(code: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("error", [RuntimeError, OSError, KeyboardInterrupt])
def test_no_failure_leaves_a_trace(
    published: Path,
    publish: Publish,
    example: SimpleNamespace,
    monkeypatch: pytest.MonkeyPatch,
    error: type[BaseException],
) -> None:
    def fail(*_: object) -> None:
        raise error

    before = published.read_bytes()
    monkeypatch.setattr(publishing, "_rename", fail)
    with pytest.raises((error, WarehouseError)):
        publish(example.valley("41"))
    assert published.read_bytes() == before
    assert beside(published) == set()


@pytest.mark.parametrize("step", STEPS)
def test_the_old_generation_survives_a_failure_before(
    published: Path,
    publish: Publish,
    example: SimpleNamespace,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError(step)

    before = published.read_bytes()
    monkeypatch.setattr(STEPS[step], fail)
    with pytest.raises(RuntimeError, match=step):
        publish(example.valley("41"))
    assert published.read_bytes() == before
    assert beside(published) == set()


KILLED = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from warehouse import publish, reviews

def die(*_): os._exit(9)
path, step, fingerprint = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
if step == "after the rename":
    rename = publish._rename
    publish._rename = lambda *names: (rename(*names), die())
else:
    setattr(publish, step, die)
reviews.record_review(path, fingerprint=fingerprint, decision="accepted", reason="r", reviewer="me", at=datetime.now(UTC))
"""


@pytest.mark.parametrize(
    ("step", "decisions"), [("_checkpoint", 0), ("_rename", 0), ("after the rename", 1)]
)
def test_a_killed_process_leaves_one_whole_generation(
    published: Path, publish: Publish, example: SimpleNamespace, step: str, decisions: int
) -> None:
    """Not even its clean-up runs. The lock is released, and the next run removes what was left."""
    fingerprint = query(published, "SELECT fingerprint FROM findings").item(0, 0)
    child = python(KILLED, published, step, fingerprint)
    child.communicate()
    assert child.returncode == 9
    assert query(published, "SELECT count(*) FROM reviews").item() == decisions
    assert query(published, COUNT).item() == 2
    assert publish(example.valley("41")).documents_new == 1
    assert beside(published) == set()


READER = """
import sys
from pathlib import Path
from warehouse.query import reading
with reading(Path(sys.argv[1])) as connection:
    for _ in range(2):
        print(connection.execute("SELECT count(*) FROM documents").fetchall()[0][0], flush=True)
        sys.stdin.readline()
"""


def test_a_reader_elsewhere_keeps_its_generation_and_stops_no_writer(
    published: Path, publish: Publish, example: SimpleNamespace
) -> None:
    reader = python(READER, published)
    assert reader.stdin is not None
    assert reader.stdout is not None
    assert reader.stdout.readline() == "2\n"
    publish(example.valley("41"))
    reader.stdin.write("\n")
    reader.stdin.flush()
    assert reader.stdout.readline() == "2\n"
    reader.communicate("\n")
    assert query(published, COUNT).item() == 3


def test_a_reader_in_the_same_process_keeps_its_generation_and_a_new_one_sees_the_next(
    published: Path, publish: Publish, example: SimpleNamespace
) -> None:
    with reading(published) as connection:
        assert connection.execute(COUNT).fetchall() == [(2,)]
        publish(example.valley("41"))
        assert connection.execute(COUNT).fetchall() == [(2,)]
        assert query(published, COUNT).item() == 3


def test_a_second_writer_is_refused_in_one_clear_line(
    published: Path, publish: Publish, example: SimpleNamespace
) -> None:
    with next_generation(published), pytest.raises(WarehouseError) as refusal:
        publish(example.valley("41"))
    assert str(refusal.value) == (
        f"{published}: another run is writing this warehouse (process {os.getpid()}); wait for it and run again"
    )


def test_the_lock_is_free_after_a_failure(
    published: Path, publish: Publish, example: SimpleNamespace
) -> None:
    with pytest.raises(ValueError, match="mine"), next_generation(published):
        raise ValueError("mine")
    assert publish(example.valley("41")).documents_new == 1


def test_what_a_crashed_run_left_is_removed(
    published: Path, publish: Publish, example: SimpleNamespace
) -> None:
    for suffix in (".next", ".next.wal"):
        published.with_name(published.name + suffix).write_bytes(b"half a generation")
    publish(example.valley("41"))
    assert beside(published) == set()


def other_generations_log(path: Path) -> None:
    """Leave beside `path` the log of a writer that crashed on another file."""
    other = path.with_name("other.duckdb")
    code = "import duckdb, os, sys; c = duckdb.connect(sys.argv[1]); c.execute('CREATE TABLE t (a INT)'); c.execute('CHECKPOINT'); c.execute('INSERT INTO t VALUES (1)'); os._exit(0)"
    python(code, other).communicate()
    shutil.move(f"{other}.wal", f"{path}.wal")
    other.unlink()


def test_a_stale_log_is_explained_to_readers_and_removed_by_the_next_run(
    published: Path, publish: Publish, example: SimpleNamespace
) -> None:
    other_generations_log(published)
    with pytest.raises(WarehouseError, match="belongs to another file"):
        query(published, COUNT)
    publish(example.valley("41"))
    assert query(published, COUNT).item() == 3
    assert beside(published) == set()


def test_a_log_that_somebody_left_by_writing_the_published_file_is_removed(
    published: Path, publish: Publish, example: SimpleNamespace
) -> None:
    code = "import duckdb, os, sys; c = duckdb.connect(sys.argv[1]); c.execute('CREATE TABLE mine (a INT)'); os._exit(0)"
    python(code, published).communicate()
    assert beside(published) == {published.name + ".wal"}
    publish(example.valley("41"))
    assert query(published, COUNT).item() == 3
    assert beside(published) == set()


@pytest.mark.parametrize("content", [b"", b"not a database" * 1000])
def test_a_broken_file_is_left_alone(
    path: Path, publish: Publish, example: SimpleNamespace, content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(WarehouseError, match="cannot be read"):
        publish(example.valley())
    assert path.read_bytes() == content
    assert beside(path) == set()


def test_a_file_of_somebody_else_is_left_alone(
    path: Path, publish: Publish, example: SimpleNamespace
) -> None:
    path.parent.mkdir()
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE accounts (owner VARCHAR)")
    before = path.read_bytes()
    with pytest.raises(WarehouseError, match="no warehouse of heshu"):
        publish(example.valley())
    assert path.read_bytes() == before


def test_a_file_that_another_program_writes_is_left_alone(
    published: Path, publish: Publish, example: SimpleNamespace
) -> None:
    code = "import duckdb, sys; c = duckdb.connect(sys.argv[1]); print('open', flush=True); sys.stdin.readline()"
    writer = python(code, published)
    assert writer.stdout is not None
    writer.stdout.readline()
    with pytest.raises(WarehouseError, match=r"lock.*close the program"):
        publish(example.valley("41"))
    writer.communicate("\n")
    assert query(published, COUNT).item() == 2


def test_a_folder_that_cannot_be_made_is_one_clear_line(
    example: SimpleNamespace, path: Path, publish: Publish
) -> None:
    path.parent.write_text("a file where the folder should be")
    with pytest.raises(WarehouseError, match="could not be written"):
        publish(example.valley())


def test_a_symbolic_link_keeps_pointing_where_it_points(
    published: Path, tmp_path: Path, example: SimpleNamespace, publish: Publish
) -> None:
    kept = tmp_path / "kept.duckdb"
    published.rename(kept)
    published.symlink_to(kept)
    publish(example.valley("41"))
    assert published.is_symlink()
    assert query(kept, COUNT).item() == 3


def test_the_file_does_not_grow_with_every_run(
    published: Path, publish: Publish, example: SimpleNamespace
) -> None:
    publish(example.valley("41"))
    size = published.stat().st_size
    for estimate in ("40", "41"):
        publish(example.valley(estimate))
    assert published.stat().st_size <= size


@pytest.mark.usefixtures("published")
def test_nothing_is_synced_after_the_rename_but_the_folder(
    publish: Publish, example: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Content first, then the name, then the folder that holds the name."""
    order: list[str] = []
    for name in ("_sync", "_rename"):
        real = getattr(publishing, name)
        monkeypatch.setattr(
            publishing,
            name,
            lambda *paths, name=name, real=real: (
                order.append(f"{name} {paths[0].name}"),
                real(*paths),
            ),
        )
    publish(example.valley("41"))
    assert order == ["_sync heshu.duckdb.next", "_rename heshu.duckdb.next", "_sync warehouse"]


def test_two_warehouses_of_the_same_documents_say_the_same(
    published: Path,
    tmp_path: Path,
    example: SimpleNamespace,
    content_digest: Callable[[Path], dict[str, str]],
) -> None:
    """Here both are read at once, there one after the other."""
    other = tmp_path / "other.duckdb"
    harbour, valley = example.harbour(), example.valley()
    refresh(
        other,
        {name: pl.concat([valley[name], harbour[name]]) for name in valley},
        indicators=example.catalogue(),
        themes=example.themes,
        run=example.run_row("both"),
    )
    one, two = content_digest(published), content_digest(other)
    for of_runs in ("runs", "finding_history"):
        assert one.pop(of_runs) != two.pop(of_runs)
    assert one == two
