"""The flow `ingest`: read → extract → relate → check → load → report, with Prefect keeping the record.

Each stage is one task per batch of documents and hands on Parquet files in a folder that lasts as long as the run;
Prefect sees paths and counts, never frames. What a stage does belongs in its package; when the flow runs belongs in
`flows.serve`; options and exit statuses belong in `flows.cli`.
"""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Literal, cast
from uuid import UUID, uuid4

import polars as pl
from prefect import flow, runtime, task
from prefect.artifacts import acreate_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.orchestration import get_client
from prefect.client.schemas.filters import (
    FlowRunFilter,
    FlowRunFilterId,
    TaskRunFilter,
    TaskRunFilterName,
    TaskRunFilterState,
    TaskRunFilterStateType,
)
from prefect.client.schemas.objects import StateType
from prefect.events.worker import EventsWorker
from prefect.exceptions import PrefectHTTPStatusError
from prefect.logging import get_run_logger
from prefect.logging.handlers import APILogWorker
from prefect.settings import PREFECT_API_URL, temporary_settings

from flows import read as reading
from flows import relate as relating
from flows.extract import stage as extracting
from flows.failures import in_one_line
from flows.files import REPORT, replace_text
from flows.report import html, markdown
from flows.report.labels import phrase
from flows.report.wording import changes
from flows.server import Server, ServerError
from flows.sources import Batch, batches, rules_beside
from schemas import catalogue
from schemas import checks as checking
from schemas.rules import read_rules
from schemas.tables import STAGED
from warehouse.history import decided
from warehouse.refresh import LoadResult, refresh

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from prefect import Task
    from prefect.client.schemas.objects import State, TaskRun

    Frames = dict[str, pl.DataFrame]

Lang = Literal["en", "zh"]
ARTIFACT = "heshu-summary"
RECORDED_S = 10
"""How long a server of our own may take to write down the last events of a run before it is stopped."""
POLL_S = 0.05
RETRIES = 2
RETRY_DELAY_S = 1

progress = logging.getLogger("heshu")
"""A line at the start of each stage, for whoever listens: the terminal, or the log of a scheduled run."""
progress.setLevel(logging.INFO)


@dataclass(frozen=True)
class Outcome:
    """What a run did to the warehouse, where its report is, and what Prefect calls it."""

    load: LoadResult
    report: Path
    flow_run_id: str


def is_io(task: Task[..., Any], run: TaskRun, state: State[Any]) -> bool:  # noqa: ARG001 - Prefect's signature
    """Try again only where files or disks failed: what is wrong with a document stays wrong."""
    # The exception itself: `state.result()` would be a coroutine here, since the flow is one.
    error = state.data
    return isinstance(error, OSError) or isinstance(getattr(error, "__cause__", None), OSError)


@task(
    cache_policy=NO_CACHE,
    task_run_name="read {folder.name}",
    retries=RETRIES,
    retry_delay_seconds=RETRY_DELAY_S,
    retry_condition_fn=is_io,
)
def read(folder: Path, batch: dict[str, Any]) -> int:
    """Documents and sections of a batch; returns the number of documents."""
    wanted = Batch.from_json(batch)
    frames = reading.load(wanted.paths, wanted.root)
    _write(folder, frames)
    return frames["documents"].height


@task(cache_policy=NO_CACHE, task_run_name="extract {folder.name}")
def extract(folder: Path, rules: Sequence[Path] = ()) -> int:  # noqa: ARG001 - stages are called alike
    """The figures of a batch; returns their number."""
    frames = extracting.extract(_frames(folder))
    _write(folder, frames)
    return frames["figures"].height


@task(cache_policy=NO_CACHE, task_run_name="relate {folder.name}")
def relate(folder: Path, rules: Sequence[Path] = ()) -> int:
    """The identities of a batch, by our rules and those in the files; returns their number."""
    frames = relating.relate(_frames(folder), read_rules(rules))
    _write(folder, frames)
    return frames["relations"].height


@task(cache_policy=NO_CACHE, task_run_name="check {folder.name}")
def check(folder: Path, rules: Sequence[Path] = ()) -> int:
    """The findings of a batch, by our checks and those in the files; returns their number."""
    frames = checking.check(_frames(folder), read_rules(rules).checks)
    _write(folder, frames)
    return frames["findings"].height


@task(
    cache_policy=NO_CACHE,
    task_run_name="load",
    retries=RETRIES,
    retry_delay_seconds=RETRY_DELAY_S,
    retry_condition_fn=is_io,
)
def load(folders: Sequence[Path], warehouse: Path, run: Mapping[str, object]) -> LoadResult:
    """Publish the next generation of the warehouse, with all batches in it."""
    return refresh(
        warehouse,
        _gathered(folders),
        indicators=catalogue.indicators(),
        themes=catalogue.themes(),
        run=run,
    )


@task(cache_policy=NO_CACHE, task_run_name="report")
def report(
    folders: Sequence[Path], warehouse: Path, target: Path, lang: Lang, run: Mapping[str, object]
) -> tuple[str, str]:
    """Write the report over the last one, with what the warehouse knows of findings; returns a line and a summary."""
    frames = _gathered(folders) | decided(warehouse)
    replace_text(target, html.render(frames, lang=lang, generated_at=datetime.now(UTC), run=run))
    return markdown.in_a_line(frames, lang), markdown.summary(frames, lang)


STAGES = (
    (extract, "extracting"),
    (relate, "relating"),
    (check, "checking"),
)


def run_name() -> str:
    """What the run is about, as Prefect lists it: `raw: 3 documents`."""
    sources = runtime.flow_run.parameters["sources"]
    try:
        count = sum(len(batch.paths) for batch in batches([Path(source) for source in sources]))
    except Exception:  # noqa: BLE001 - a name is no place to fail; the flow itself says what is wrong
        return ", ".join(sources)
    return f"{', '.join(sources)}: {_documents(count)}"


@flow(name="ingest", flow_run_name=run_name)
async def ingest(
    sources: list[str],
    warehouse: str,
    reports: str,
    lang: str = "en",
    rules: list[str] | None = None,
) -> Outcome:
    """Figures of Chinese documents: extracted, related, checked, loaded into the warehouse, reported.

    `lang` is one of `Lang`; Prefect reads the annotation where that name is unknown, in the process of a scheduled run.
    `rules` are files of a user's own rules, beside any rules.yml in the folders of the sources. A task gets their
    paths, not what is in them: it may run in another process.
    Raises RulesError; ReadError, one line for each document that cannot be read; and WarehouseError. Then nothing is
    published.
    """
    spoken = cast("Lang", lang)
    in_one_line(spoken)
    own = [*rules_beside(Path(source) for source in sources), *map(Path, rules or ())]
    run = {
        "run_id": uuid4().hex,
        "started_at": datetime.now(UTC),
        "sources": " ".join(sources),
        "code_version": version("heshu"),
        "rules_version": read_rules(own).version,
    }
    planned = batches([Path(source) for source in sources])
    target = Path(reports, REPORT)
    with TemporaryDirectory(prefix="heshu-") as scratch:
        folders = [Path(scratch, f"batch-{n:04}") for n in range(1, len(planned) + 1)]
        count = sum(len(batch.paths) for batch in planned)
        progress.info(phrase("reading", spoken, count))
        _read_all(folders, planned)
        for stage, doing in STAGES:
            progress.info(phrase(doing, spoken))
            for folder in folders:
                stage(folder, own)
        progress.info(phrase("loading", spoken, a=warehouse))
        result = load(folders, Path(warehouse), run)
        progress.info(phrase("writing", spoken, a=target))
        told, summary = report(folders, Path(warehouse), target, spoken, run)
        # For the log of a scheduled run; the command says it itself, and more.
        get_run_logger().info("%s %s", told, changes(vars(result), spoken))
        await acreate_markdown_artifact(summary, key=ARTIFACT, description=run_name())
    return Outcome(result, target, runtime.flow_run.id)


def run(  # noqa: PLR0913 - the flow's parameters, and where it happens
    sources: list[str],
    warehouse: str,
    reports: str,
    lang: Lang,
    *,
    server: Server | None,
    show: Callable[[str], None],
    rules: Sequence[str] = (),
) -> Outcome:
    """The flow, once and now: against the API that is configured, or else a server of our own.

    `server` is one that was started beforehand and is stopped by the caller; without it one is started where no API is
    configured. `show` gets a line at the start of each stage. Raises what the flow raises, and ServerError.
    """
    with ExitStack() as stack:
        if server is None and PREFECT_API_URL.value() is None:
            server = stack.enter_context(Server())
        if server is not None:
            server.wait()
            stack.enter_context(temporary_settings({PREFECT_API_URL: server.api_url}))
        stack.callback(_send_what_is_queued)
        stack.enter_context(_shown(show))
        try:
            outcome: Outcome = asyncio.run(ingest(sources, warehouse, reports, lang, list(rules)))
        except RuntimeError as error:
            if not str(error).startswith("Failed to reach API"):
                raise
            raise ServerError(
                f"{error}: is the server running? (PREFECT_API_URL)",
                f"{error}：服务是否在运行？（PREFECT_API_URL）",
            ) from error
        except PrefectHTTPStatusError as error:
            raise _refused(error) from error
        if server is not None:
            _let_it_be_recorded(outcome.flow_run_id)
    return outcome


def _refused(error: PrefectHTTPStatusError) -> ServerError:
    """What a Prefect server that cannot do its work is told of: most often its disk is full or read-only."""
    what = str(error).splitlines()[0].partition(" - ")[0]
    return ServerError(
        f"the Prefect server could not keep its record ({what}): has the disk of its database room?",
        f"Prefect 服务未能保存记录（{what}）：其数据库所在的磁盘是否还有空间？",
    )


def _send_what_is_queued() -> None:
    """Send the news and the log that Prefect holds back, while there is still a server to send them to."""
    for worker in (EventsWorker, APILogWorker):
        worker.drain_all(timeout=RECORDED_S)


def _let_it_be_recorded(flow_run_id: str) -> None:
    """Wait until our own server has written down the last task: it takes the news of tasks in the background.

    Stopped earlier, it would forget them, and complain about it.
    """
    _send_what_is_queued()
    of_this_run = FlowRunFilter(id=FlowRunFilterId(any_=[UUID(flow_run_id)]))
    last = TaskRunFilter(
        name=TaskRunFilterName(any_=[report.name]),
        state=TaskRunFilterState(type=TaskRunFilterStateType(any_=[StateType.COMPLETED])),
    )
    deadline = time.monotonic() + RECORDED_S
    with get_client(sync_client=True) as client:
        while time.monotonic() < deadline:
            if client.read_task_runs(flow_run_filter=of_this_run, task_run_filter=last):
                return
            time.sleep(POLL_S)


def _read_all(folders: Sequence[Path], planned: Sequence[Batch]) -> None:
    """Read every batch, so that each document that cannot be read is named, not only the first."""
    problems = []
    for folder, batch in zip(folders, planned, strict=True):
        try:
            read(folder, batch.to_json())
        except reading.ReadError as error:
            problems.append(error)
    if problems:
        raise reading.ReadError.of_all(problems)


@contextmanager
def _shown(show: Callable[[str], None]) -> Iterator[None]:
    handler = logging.Handler()
    handler.emit = lambda record: show(record.getMessage())  # type: ignore[method-assign]
    progress.addHandler(handler)
    try:
        yield
    finally:
        progress.removeHandler(handler)


def _write(folder: Path, frames: Mapping[str, pl.DataFrame]) -> None:
    folder.mkdir(exist_ok=True)
    for name, frame in frames.items():
        frame.write_parquet(folder / f"{name}.parquet")


def _frames(folder: Path) -> Frames:
    return {path.stem: pl.read_parquet(path) for path in sorted(folder.glob("*.parquet"))}


def _gathered(folders: Sequence[Path]) -> Frames:
    return {
        name: pl.concat([pl.read_parquet(folder / f"{name}.parquet") for folder in folders])
        for name in STAGED
    }


def _documents(count: int) -> str:
    return "1 document" if count == 1 else f"{count} documents"
