"""A Prefect server of our own on loopback: started as a child process, and gone when we are.

For `heshu run` and `heshu serve` where nobody has configured a Prefect API. It starts while Prefect is still being
imported here, which Prefect's own ephemeral server cannot do, and unlike that one it can fire schedules. This file is
also what the child runs, alone, so it imports nothing of ours and of Prefect only its environment variables. What is
done against the server belongs in `flows.ingest` and `flows.serve`.
"""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import tomllib
import urllib.error
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING, Self

from flows.regex import regex

if TYPE_CHECKING:
    from types import TracebackType

LOOPBACK = "127.0.0.1"
APPLICATION = "prefect.server.api.server:create_app"
STARTUP_S = 180
"""How long a server may take to answer: a first start migrates its database, 5 s on a fast machine."""
STOP_S = 10
POLL_S = 0.05

CALM = {
    # The server's telemetry, which fails noisily while the database is new; and that of the library, which writes a
    # notice into the first interactive run and sends word of it.
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    # Blocks are registered when a server of the user's own needs them; here they would cost 2.5 s.
    "PREFECT_API_BLOCKS_REGISTER_ON_START": "false",
    # What the flow says it is doing is in the log of its run.
    "PREFECT_LOGGING_EXTRA_LOGGERS": "heshu",
}
QUIET = {
    # Warnings and errors go to the API, and so into the run's history; ours say on the terminal what went wrong.
    "PREFECT_LOGGING_LEVEL": "WARNING",
    "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "CRITICAL",
}
BRIEF = {
    # What Prefect's own ephemeral server sets: no user interface, no scheduler, one application for good.
    "PREFECT_UI_ENABLED": "0",
    "PREFECT__SERVER_EPHEMERAL": "1",
    "PREFECT__SERVER_FINAL": "1",
}


RAISED = regex(r"[\w.]*(Error|Exception|Exit)\b")
"""A line of a log that begins with the name of an exception."""


class ServerError(Exception):
    """The Prefect server did not start, or cannot do its work; the message is one line, `chinese` says the same."""

    def __init__(self, message: str, chinese: str = "") -> None:
        super().__init__(message)
        self.chinese = chinese or message


class Server:
    """A local Prefect server as a context manager: starts at once, `wait` until it answers, stops at the end.

    With `schedules` it fires schedules and shows Prefect's pages; without, it only records what happens. The child
    ends by itself when this process dies, however that happens: it holds the reading end of a pipe from here.
    """

    def __init__(self, *, schedules: bool = False) -> None:
        _writable_home()
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `stop`
        self.process = subprocess.Popen(  # noqa: S603 - our own interpreter and file
            # -P: the child sees installed packages alone, not the modules beside this file.
            [sys.executable, "-P", __file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            env={**os.environ, **({} if schedules else BRIEF)},
            start_new_session=True,  # Ctrl-C reaches us; we stop the server when we are done with it.
        )
        port = self.process.stdout.readline().strip().decode() if self.process.stdout else ""
        if not port:
            self.stop()
            message = "the local Prefect server did not start: no port on loopback"
            raise ServerError(message, "本地 Prefect 服务未能启动：本机没有可用的端口")
        self.address = f"http://{LOOPBACK}:{port}"

    @property
    def api_url(self) -> str:
        """What `PREFECT_API_URL` is to be."""
        return f"{self.address}/api"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    def wait(self) -> None:
        """Return when the server answers. Raises ServerError, with the end of its log, when it does not."""
        deadline = time.monotonic() + STARTUP_S
        while self.process.poll() is None and time.monotonic() < deadline:
            with (
                contextlib.suppress(OSError, urllib.error.URLError),
                urllib.request.urlopen(f"{self.api_url}/health", timeout=5),  # noqa: S310 - our own address
            ):
                return
            time.sleep(POLL_S)
        self._log.seek(0)
        lines = self._log.read().decode("utf-8", "replace").strip().split("\n")
        # The error that ended it, if one did: what an interpreter that crashes prints after it tells nothing.
        reason = next((line for line in reversed(lines) if RAISED.match(line)), lines[-1])
        message = f"the local Prefect server did not start: {reason or 'it said nothing'}"
        raise ServerError(message, f"本地 Prefect 服务未能启动：{reason or '没有说明原因'}")

    def stop(self) -> None:
        """Stop the server and wait until it is gone."""
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                pipe.close()
        self.process.terminate()
        try:
            self.process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._log.close()


def calm(*, quiet: bool = True) -> None:
    """Set Prefect's environment to cause no alarm, before it is imported; what the user configured stays.

    `quiet` also keeps Prefect's own log off the terminal, for a run that reports itself.
    """
    for name, value in CALM.items():
        os.environ.setdefault(name, value)
    if quiet and "PREFECT_LOGGING_LEVEL" not in os.environ:
        os.environ.update(QUIET)


def is_unconfigured() -> bool:
    """Nothing that Prefect reads can name an API, as far as can be told without importing it.

    False means "ask Prefect": a variable, a profile or a settings file exists.
    """
    profiles = Path(os.environ.get("PREFECT_PROFILES_PATH", _home() / "profiles.toml"))
    variables = ("PREFECT_API_URL", "PREFECT_PROFILE")
    files = (profiles, Path(".env"), Path("prefect.toml"))
    if any(name in os.environ for name in variables) or any(path.exists() for path in files):
        return False
    try:
        project = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))
    except (OSError, ValueError):
        return True
    return "prefect" not in project.get("tool", {})


def _home() -> Path:
    """Where Prefect keeps its database and its settings."""
    return Path(os.environ.get("PREFECT_HOME", "~/.prefect")).expanduser()


def _writable_home() -> None:
    """Raise ServerError where Prefect's folder can neither be found nor made: it would fail later, and say less."""
    home = _home()
    if not is_unconfigured():
        return  # A setting that only Prefect reads may name another folder.
    try:
        # As Prefect makes it: without parents, for a home folder that is not there is not ours to make.
        home.mkdir(mode=0o700, exist_ok=True)
        with tempfile.TemporaryFile(dir=home):
            pass
    except OSError as error:
        raise ServerError(
            f"{home}: {error.strerror}; Prefect keeps its database there: make the folder writable, or set "
            "PREFECT_HOME to one that is",
            f"{home}：{error.strerror}；Prefect 的数据库在那里：请使该文件夹可写，或用 PREFECT_HOME 指定另一个",
        ) from error


def _serve() -> None:
    """What the child does: bind a free port, say which, and serve until told to stop or left alone."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.bind((LOOPBACK, 0))
    sys.stdout.write(f"{listener.getsockname()[1]}\n")
    sys.stdout.flush()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    # Whatever the server says belongs in its log, not in the results of the command.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    import uvicorn  # noqa: PLC0415 - the port is out before anything slow is imported

    config = uvicorn.Config(
        APPLICATION, factory=True, log_level="error", lifespan="on", timeout_graceful_shutdown=2
    )
    uvicorn.Server(config).run(sockets=[listener])


def _end_with_parent() -> None:
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    _serve()
