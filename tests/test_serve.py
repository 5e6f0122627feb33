"""The schedule: what is one, that it fires on a real server, and that nothing stays behind."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TEXT = "全市新增床位300张，比上年增长5.0%。\n"
PROC = Path("/proc")
DEADLINE_S = 180
"""A guard: what is waited for takes seconds, and on a busy machine a minute."""

SCHEDULED = """
import sys
from flows import server

def main():
    server.calm(quiet=False)
    from prefect.schedules import Interval
    from flows import serve
    job = serve.Job([sys.argv[1]], sys.argv[2], sys.argv[3], "en")
    serve.serve(job, Interval(5), "every-five-seconds", say=lambda line: print(line, flush=True))

if __name__ == "__main__":
    main()
"""

ABANDONED = """
import os, signal
from flows.server import Server
server = Server()
print(server.process.pid, flush=True)
server.wait()
print(server.api_url, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def environment(home: Path) -> dict[str, str]:
    """Of a newcomer: Prefect has never run, and nothing is configured."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    return {**ours, "PREFECT_HOME": str(home / "prefect")}


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


def wait_until(true: Callable[[], object]) -> object:
    """What `true` answers as soon as it holds, or at the deadline."""
    deadline = time.monotonic() + DEADLINE_S
    while not (answer := true()) and time.monotonic() < deadline:
        time.sleep(0.2)
    return answer


def history(home: Path, statement: str) -> list[tuple[object, ...]]:
    """What Prefect's database answers; nothing while it is being created."""
    database = home / "prefect" / "prefect.db"
    try:
        with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
            return connection.execute(statement).fetchall()
    except sqlite3.OperationalError:
        return []


def completed(home: Path) -> list[tuple[object, ...]]:
    """Name and deployment of the scheduled runs that have been completed."""
    return history(
        home,
        "SELECT flow_run.name, deployment.name FROM flow_run "
        "JOIN deployment ON deployment.id = deployment_id "
        "WHERE auto_scheduled AND state_type = 'COMPLETED'",
    )


def sources(home: Path) -> Path:
    (home / "raw").mkdir()
    (home / "raw" / "beds.txt").write_text(TEXT, encoding="utf-8")
    return home / "raw"


@contextmanager
def serving(home: Path, args: list[str]) -> Iterator[subprocess.Popen[bytes]]:
    """A Python process in `home` that writes to the file `log` there; what it said is shown where a test fails."""
    with (home / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, *args], cwd=home, env=environment(home), stdout=log, stderr=log
        )
        try:
            yield process
        finally:
            process.kill()
            process.wait()
            sys.stdout.write((home / "log").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("cron", "timezone", "said"),
    [
        ("0 7 * *", "Asia/Shanghai", "0 7 * *: no cron expression"),
        ("61 7 * * *", "Asia/Shanghai", "61 7 * * *: no cron expression"),
        ("", "Asia/Shanghai", ": no cron expression"),
        ("0 7 * * *", "Asia/Beijing", "Asia/Beijing: no such time zone"),
        ("0 7 * * *", "../../etc/passwd", "../../etc/passwd: no such time zone"),
        ("0 7 * * *", "", ": no such time zone"),
    ],
    ids=range(6),
)
def test_what_is_no_schedule_is_refused(cron: str, timezone: str, said: str) -> None:
    from flows import serve

    with pytest.raises(ValueError, match="no ") as caught:
        serve.cron(cron, timezone)
    assert str(caught.value).startswith(said)
    assert "\n" not in str(caught.value)
    assert caught.value.chinese.startswith(said.partition(": no")[0] + "：")  # type: ignore[attr-defined]


def test_a_schedule_goes_by_the_clock_of_its_place() -> None:
    from flows import serve

    schedule = serve.cron("0 7 * * *", "Asia/Shanghai")
    assert (schedule.cron, schedule.timezone) == ("0 7 * * *", "Asia/Shanghai")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--cron", "0 25 * * *"], "heshu: 0 25 * * *: no cron expression"),
        (
            ["--cron", "0 7 * * *", "--timezone", "Mars/Olympus"],
            "heshu: Mars/Olympus: no such time zone",
        ),
        (["--cron", "0 7 * * *", "missing"], "heshu: missing: no such file or folder"),
    ],
    ids=["cron", "timezone", "source"],
)
def test_wrong_usage_is_one_line_before_anything_starts(
    args: list[str], said: str, tmp_path: Path
) -> None:
    (tmp_path / "raw").mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "flows.cli", "serve", *args],
        cwd=tmp_path,
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith(said)
    assert done.stderr.count("\n") == 1


@pytest.mark.slow
@pytest.mark.skipif(not PROC.exists(), reason="processes are looked up in /proc")
def test_a_server_does_not_outlive_whoever_started_it(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ABANDONED],
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
        timeout=DEADLINE_S,
    )
    pid, url = done.stdout.split()
    assert done.returncode == -signal.SIGKILL
    assert url.startswith("http://127.0.0.1:")
    assert wait_until(lambda: not processes_of(tmp_path)), f"process {pid} is still there"


@pytest.mark.slow
@pytest.mark.skipif(not PROC.exists(), reason="processes are looked up in /proc")
def test_the_schedule_fires_and_stops_without_a_trace(tmp_path: Path) -> None:
    raw = sources(tmp_path)
    (tmp_path / "schedule.py").write_text(SCHEDULED, encoding="utf-8")
    warehouse = tmp_path / "warehouse.duckdb"
    args = ["schedule.py", str(raw), str(warehouse), str(tmp_path / "reports")]
    with serving(tmp_path, args) as process:
        wait_until(lambda: completed(tmp_path) or process.poll() is not None)
        assert completed(tmp_path)[:1] == [(f"{raw}: 1 document", "every-five-seconds")]
        assert warehouse.exists()
        assert (tmp_path / "reports" / "report.html").exists()
        assert any("server.py" in command for command in processes_of(tmp_path))
        process.send_signal(signal.SIGINT)
        assert process.wait(DEADLINE_S) == 0
    assert wait_until(lambda: not processes_of(tmp_path)), processes_of(tmp_path)


@pytest.mark.slow
@pytest.mark.skipif(not PROC.exists(), reason="processes are looked up in /proc")
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM], ids=lambda stop: stop.name)
def test_a_signal_while_the_server_starts_ends_it_too(stop: signal.Signals, tmp_path: Path) -> None:
    sources(tmp_path)
    args = ["-m", "flows.cli", "serve", "--cron", "0 7 * * *"]
    with serving(tmp_path, args) as process:
        wait_until(
            lambda: "starting" in (tmp_path / "log").read_text() or process.poll() is not None
        )
        process.send_signal(stop)
        assert process.wait(DEADLINE_S) == 0
    assert wait_until(lambda: not processes_of(tmp_path)), processes_of(tmp_path)
    assert "Traceback" not in (tmp_path / "log").read_text()


@pytest.mark.slow
@pytest.mark.skipif(not PROC.exists(), reason="processes are looked up in /proc")
def test_the_command_serves_by_cron_in_a_time_zone_until_it_is_terminated(tmp_path: Path) -> None:
    sources(tmp_path)
    args = ["-m", "flows.cli", "serve", "--cron", "0 7 * * *", "--timezone", "Asia/Shanghai"]
    scheduled = (
        "SELECT deployment.name, json_extract(schedule, '$.cron'), json_extract(schedule, '$.timezone') "
        "FROM deployment_schedule JOIN deployment ON deployment.id = deployment_id WHERE active AND NOT deployment.paused"
    )
    waiting = "SELECT 1 FROM deployment WHERE last_polled IS NOT NULL"
    with serving(tmp_path, args) as process:
        wait_until(lambda: history(tmp_path, waiting) or process.poll() is not None)
        assert history(tmp_path, scheduled) == [("heshu", "0 7 * * *", "Asia/Shanghai")]
        process.send_signal(signal.SIGTERM)
        assert process.wait(DEADLINE_S) == 0
    assert history(tmp_path, scheduled) == [], "nobody is there to run it"
    assert wait_until(lambda: not processes_of(tmp_path)), processes_of(tmp_path)
    assert "Traceback" not in (tmp_path / "log").read_text()
