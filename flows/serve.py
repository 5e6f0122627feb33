"""The flow on a schedule: `heshu serve`.

Against the Prefect API that is configured, or else a local server for as long as this process lives. One run at a
time, since the warehouse has one writer. What a run does belongs in `flows.ingest`.
"""

from __future__ import annotations

import asyncio
import signal
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from prefect.runner import Runner
from prefect.schedules import Cron, Schedule
from prefect.settings import PREFECT_API_URL, temporary_settings
from prefect.types.entrypoint import EntrypointType

from flows.ingest import Lang, ingest
from flows.report.labels import phrase
from flows.server import Server

if TYPE_CHECKING:
    from collections.abc import Callable


class ScheduleError(ValueError):
    """What is no schedule; the message is one line, `chinese` says the same."""

    def __init__(self, message: str, chinese: str) -> None:
        super().__init__(message)
        self.chinese = chinese


@dataclass(frozen=True)
class Job:
    """The parameters of the flow. Paths are absolute: a run may start in another folder."""

    sources: list[str]
    warehouse: str
    reports: str
    lang: Lang
    rules: list[str] = field(default_factory=list)


def cron(expression: str, timezone: str) -> Schedule:
    """A schedule by the clock of a place. Raises ScheduleError for what is none."""
    try:
        ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ScheduleError(
            f"{timezone}: no such time zone; give one such as Asia/Shanghai",
            f"{timezone}：没有这个时区；请给出如 Asia/Shanghai 的时区",
        ) from error
    try:
        return Cron(expression, timezone=timezone)
    except ValueError as error:
        raise ScheduleError(
            f'{expression}: no cron expression; give minute hour day month weekday, as in "0 7 * * *"',
            f"{expression}：不是 cron 表达式；请依次给出分、时、日、月、星期，如 “0 7 * * *”",
        ) from error


def serve(job: Job, schedule: Schedule, name: str, say: Callable[[str], None]) -> None:
    """Run the flow whenever it is time, until a signal to stop. Raises ServerError.

    `say` gets a line when the server is ready: where it is, and what is served.
    """
    with suppress(KeyboardInterrupt), ExitStack() as stack:
        if PREFECT_API_URL.value() is None:
            server = stack.enter_context(Server(schedules=True))
            say(phrase("starting_server", job.lang))
            server.wait()
            stack.enter_context(temporary_settings({PREFECT_API_URL: server.api_url}))
            say(f"Prefect: {server.address}")
        say(phrase("serving", job.lang, a=f"{ingest.name}/{name}", b="Ctrl-C"))
        runner = _Runner(name=name, limit=1)
        runner.add_flow(
            ingest,
            name=name,
            schedule=schedule,
            parameters=asdict(job),
            concurrency_limit=1,
            entrypoint_type=EntrypointType.MODULE_PATH,
        )
        asyncio.run(runner.start())


class _Runner(Runner):
    """As in `flow.serve`, but both signals stop it in the same order: Prefect leaves a coroutine behind at SIGTERM."""

    def handle_sigterm(self, *_: object) -> None:
        signal.raise_signal(signal.SIGINT)
