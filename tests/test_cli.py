"""The command: exit statuses, streams, and what each call imports."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from click.testing import CliRunner

from flows import cli, examine

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = "全市新增床位300张，比上年增长5.0%。\n"
ERROR = "2021年二季度经济增速回升至3.2%，三季度实现转正。\n"
"""What has turned cannot turn again."""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with one document in `raw/`."""
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "beds.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def findings(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Makes `check` find what a test says."""

    def find(*severities: str) -> None:
        def reply(*_: object) -> dict[str, Any]:
            return {"findings": [{"severity": severity} for severity in severities]}

        monkeypatch.setattr(examine, "check_reply", reply, raising=False)

    return find


def heshu(*args: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The command as users run it."""
    return subprocess.run(
        [sys.executable, "-m", "flows.cli", *args], input=stdin, capture_output=True, check=False
    )


def make(path: str, content: bytes = b"") -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_bytes(content)


class Bad(NamedTuple):
    """A source that cannot be read: what it is called, the file that makes it so, and what comes of it."""

    source: str
    file: str | None
    content: bytes
    status: int
    said: str


NOISE = b"\x81\xff\x00\xfe" * 50
BAD_INPUT = [
    Bad("missing.txt", None, b"", 2, "no such file"),
    Bad("empty.txt", "empty.txt", b"", 3, "empty"),
    Bad("blank.txt", "blank.txt", b" \n\r\n", 3, "empty"),
    Bad("noise.txt", "noise.txt", NOISE, 3, "UTF-8"),
    Bad("folder", "folder/picture.png", b"\x89PNG", 3, "no documents"),
    Bad("x" * 300, None, b"", 3, "cannot be read"),
]


@pytest.mark.parametrize("command", ["run", "check", "extract"])
@pytest.mark.parametrize("bad", BAD_INPUT, ids=lambda bad: bad.source)
def test_bad_input_ends_with_one_clear_line(
    home: Path, capfd: pytest.CaptureFixture[str], command: str, bad: Bad
) -> None:
    if bad.file:
        make(bad.file, bad.content)
    assert cli.main([command, bad.source]) == bad.status
    out, err = capfd.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert err.startswith(f"heshu: {bad.source}: ")
    assert bad.said in err
    assert not (home / "warehouse").exists()


@pytest.mark.usefixtures("home")
@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are Unicode there")
def test_a_file_whose_name_is_not_utf8_is_read_like_another() -> None:
    """As an archive from Windows leaves it, beside others and alone; a run cannot hand it on by such a name."""
    name = os.fsdecode("床位.txt".encode("gb18030"))
    make(f"zip/{name}", TEXT.encode())
    for args in (["check", "zip"], ["extract", f"zip/{name}"], ["check", "--json", f"zip/{name}"]):
        assert heshu(*args).returncode == 0
    assert "zip/床位.txt" in heshu("extract", "zip").stdout.decode()
    done = heshu("run", f"zip/{name}")
    assert done.returncode == 3
    assert done.stderr.decode() == (
        "heshu: zip/床位.txt: the name is not UTF-8; rename it, or give the folder that holds it\n"
    )


@pytest.mark.usefixtures("home")
@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
def test_a_pipe_is_read_as_a_stream_and_a_device_is_refused(
    capfd: pytest.CaptureFixture[str],
) -> None:
    for command in ("check", "extract", "check --json"):
        shell = f"{sys.executable} -m flows.cli {command} <(cat raw/beds.txt)"
        done = subprocess.run(["bash", "-c", shell], capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")
        assert b"300" in done.stdout or b"2 figures" in done.stdout
    for command in ("check", "extract", "run"):
        assert cli.main([command, "/dev/null"]) == 3
        err = capfd.readouterr().err
        assert (
            err == "heshu: /dev/null: neither a file nor a folder, but a device; give a document\n"
        )
    os.mkfifo("pipe")
    assert cli.main(["run", "pipe"]) == 3
    assert "save it as a file" in capfd.readouterr().err


@pytest.mark.usefixtures("home")
def test_a_table_that_commas_divide_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    make("t.csv", "指标,2022年\n粮食产量（万吨）,12.5\n".encode())
    assert cli.main(["extract", "t.csv"]) == 0
    said = "heshu: t.csv: a table whose cells commas divide is read as running text; save it with tabs between them\n"
    assert capfd.readouterr().err == said


@pytest.mark.usefixtures("home")
def test_a_linked_folder_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    make("real/a.txt", TEXT.encode())
    Path("raw/yearly").symlink_to(Path("real").absolute(), target_is_directory=True)
    assert cli.main(["check", "raw"]) == 0
    said = "heshu: raw/yearly: a linked folder is not read; name it to have it read\n"
    assert capfd.readouterr().err == said


class PanicError(BaseException):
    """What a library in Rust raises where it panics: no Exception."""


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("kind", [ZeroDivisionError, PanicError])
def test_a_defect_of_ours_is_no_finding(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], kind: type[BaseException]
) -> None:
    def fail(*_: object) -> None:
        raise kind("of ours")

    monkeypatch.setattr(examine, "check_reply", fail)
    assert cli.main(["check", "--json", "raw/beds.txt"]) == 3
    assert capfd.readouterr().err.splitlines()[-1] == (
        "heshu: internal error: of ours; please report it"
    )


@pytest.mark.parametrize("command", ["run", "check"])
def test_each_document_that_cannot_be_read_is_named(
    home: Path, capfd: pytest.CaptureFixture[str], command: str
) -> None:
    make("raw/empty.txt")
    make("raw/noise.txt", NOISE)
    assert cli.main([command, "raw"]) == 3
    assert [line.split(":")[1] for line in capfd.readouterr().err.splitlines()] == [
        " raw/empty.txt",
        " raw/noise.txt",
    ]
    assert not (home / "warehouse").exists()


@pytest.mark.usefixtures("home")
def test_bad_input_is_known_before_prefect_is_imported() -> None:
    make("empty.txt")
    script = (
        "import sys; from flows.cli import main; status = main(['run', 'empty.txt']); "
        "assert 'prefect' not in sys.modules; sys.exit(status)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 3


@pytest.mark.usefixtures("home")
def test_two_documents_of_one_name_are_refused(capfd: pytest.CaptureFixture[str]) -> None:
    make("a/beds.txt", TEXT.encode())
    assert cli.main(["run", "raw", "a"]) == 2
    assert (
        "raw/beds.txt and a/beds.txt would both be the document beds.txt" in capfd.readouterr().err
    )


@pytest.mark.usefixtures("home")
def test_a_broken_warehouse_is_left_alone(capfd: pytest.CaptureFixture[str]) -> None:
    make("warehouse/heshu.duckdb", b"not a database")
    for call in (["run"], ["report"], ["sql", "SELECT 1"], ["review", "list"]):
        assert cli.main(call) == 3
        assert capfd.readouterr().err.startswith("heshu: warehouse/heshu.duckdb: ")
    assert Path("warehouse/heshu.duckdb").read_bytes() == b"not a database"


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    "call", [["sql", "SELECT 1"], ["report"], ["review", "list"]], ids=" ".join
)
def test_a_missing_warehouse_is_said_to_be_missing(
    call: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(call) == 3
    assert "there is no warehouse here" in capfd.readouterr().err


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    ("found", "fail_on", "status"),
    [
        ([], None, 0),
        (["info", "warning"], None, 0),
        (["error"], None, 1),
        (["info", "critical"], None, 1),
        (["error"], "critical", 0),
        (["critical"], "critical", 1),
        (["warning"], "warning", 1),
        (["info"], "info", 1),
        (["critical"], "never", 0),
    ],
)
def test_check_fails_on_what_it_is_told_to_fail_on(
    findings: Callable[..., None], found: list[str], fail_on: str | None, status: int
) -> None:
    findings(*found)
    option = [] if fail_on is None else ["--fail-on", fail_on]
    assert cli.main(["check", "--json", *option, "raw/beds.txt"]) == status


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    ("options", "status"), [([], 1), (["--fail-on", "critical"], 0), (["--quiet"], 1)], ids=str
)
@pytest.mark.parametrize("shape", ["", "--json", "--sarif", "--junit"])
def test_the_status_of_a_check_is_the_same_in_every_output(
    shape: str, options: list[str], status: int
) -> None:
    make("raw/turn.txt", ERROR.encode())
    args = ["check", *options, *([shape] if shape else []), "raw/turn.txt"]
    assert cli.main(args) == status


@pytest.mark.parametrize(
    ("lines", "status"),
    [([TEXT], 0), ([TEXT, ERROR], 1), ([ERROR, None], 3), ([], 0)],
    ids=["nothing found", "an error found", "a line failed", "no lines"],
)
def test_the_status_of_a_stream(lines: list[str | None], status: int) -> None:
    stream = "".join(json.dumps({"id": 1, "text": text}) + "\n" for text in lines)
    done = heshu("check", "--jsonl", stdin=stream.encode())
    assert done.returncode == status
    assert done.stdout.count(b"\n") == len(lines)


@pytest.mark.parametrize(
    "args",
    [
        ["nonsense"],
        ["check", "--nonsense"],
        ["check", "--fail-on", "sometimes"],
        ["sql"],
        ["serve"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_one_line_that_says_where_to_look(
    args: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(args) == 2
    out, err = capfd.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith("heshu: ")
    assert "--help`" in err


def test_the_bare_command_shows_its_help(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main([]) == 2
    assert capfd.readouterr().err.startswith("Usage: heshu")


@pytest.mark.usefixtures("home")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full here")
@pytest.mark.parametrize("args", [["check", "raw"], ["check", "--json", "raw/beds.txt"]])
def test_a_full_disk_is_one_line(args: list[str]) -> None:
    command = [sys.executable, "-m", "flows.cli", *args]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 3
    assert done.stderr == b"heshu: standard output: No space left on device\n"


@pytest.mark.usefixtures("home")
@pytest.mark.skipif(sys.platform == "win32", reason="a shell closes the streams")
@pytest.mark.parametrize(
    ("command", "status", "said"),
    [
        ("check <&-", 3, b"heshu: standard input: closed, nothing to read; name a FILE\n"),
        ("check --jsonl <&-", 3, b"heshu: standard input: closed, nothing to read; name a FILE\n"),
        ("check raw >&-", 0, b""),
        ("check --json raw/beds.txt >&-", 0, b""),
        ("extract raw raw | head -n 0; exit ${PIPESTATUS[0]}", 141, b""),
    ],
)
def test_streams_that_are_closed(command: str, status: int, said: bytes) -> None:
    make("raw/many.txt", TEXT.encode() * 5000)
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m flows.cli {command}"],
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (status, said)


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    "args",
    [
        ["check", "--json", "--jsonl"],
        ["check", "--sarif", "--junit", "raw"],
        ["check", "--json", "raw/beds.txt", "raw/beds.txt"],
        ["check", "--json", "raw"],
        ["extract", "--jsonl", "raw/beds.txt"],
        ["check", "-", "raw"],
    ],
    ids=" ".join,
)
def test_combinations_that_make_no_sense(
    args: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(args) == 2
    assert capfd.readouterr().err.count("\n") == 1


@pytest.mark.usefixtures("home")
def test_json_of_a_file_and_of_standard_input_are_one_object_with_the_same_figures() -> None:
    for source in (["raw/beds.txt"], [], ["-"]):
        done = heshu("extract", "--json", *source, stdin=TEXT.encode())
        assert done.returncode == 0
        assert done.stdout.count(b"\n") == 1
        reply = json.loads(done.stdout)
        assert [figure["text"] for figure in reply["figures"]] == ["300张", "5.0%"]
        assert "张" in done.stdout.decode()


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "gb18030"])
def test_offsets_count_in_the_decoded_text(encoding: str) -> None:
    make("raw/beds.txt", TEXT.encode(encoding))
    reply = json.loads(heshu("check", "--json", "raw/beds.txt").stdout)
    assert [TEXT[one["start"] : one["end"]] for one in reply["figures"]] == ["300张", "5.0%"]


@pytest.mark.usefixtures("home")
def test_check_prints_for_people_and_quiet_prints_nothing() -> None:
    assert heshu("check", "raw").stdout
    done = heshu("check", "--quiet", "raw")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.usefixtures("home")
def test_output_to_a_pipe_has_no_colours() -> None:
    for args in (["check", "raw"], ["extract", "raw"]):
        assert b"\x1b[" not in heshu(*args).stdout


@pytest.mark.usefixtures("home")
def test_sarif_names_the_file_as_it_was_given() -> None:
    done = heshu("check", "--sarif", "raw/beds.txt")
    assert done.returncode == 0
    assert json.loads(done.stdout)["version"] == "2.1.0"
    assert heshu("check", "--junit", "raw/beds.txt").stdout.startswith(b"<?xml")


@pytest.mark.usefixtures("home")
def test_two_copies_of_one_document_are_checked_once() -> None:
    make("copy/beds.txt", TEXT.encode())
    assert heshu("check", "raw", "copy", "raw/beds.txt").returncode == 0


@pytest.mark.usefixtures("home")
def test_a_reader_that_leaves_early_is_no_error() -> None:
    lines = b'{"id": 1, "text": "x"}\n' * 20_000
    command = f"{sys.executable} -m flows.cli extract --jsonl | head -n 1"
    done = subprocess.run(command, shell=True, input=lines, capture_output=True, check=False)  # noqa: S602
    assert done.stdout.count(b"\n") == 1
    assert done.stderr == b""


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    "args",
    [["check", "raw"], ["extract", "raw"], ["extract", "--json", "raw/beds.txt"], ["check", "--jsonl"]],
    ids=" ".join,
)  # fmt: skip
def test_a_mistake_in_the_catalogue_is_one_line_with_its_file_and_place(args: list[str]) -> None:
    from schemas.catalogue.files import FOLDER

    shutil.copytree(FOLDER, "catalogue", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    make("catalogue/indicators/own.yml", "pens: {nmae: 钢笔, en: Pens, dimension: count}".encode())
    script = (
        "import sys; from pathlib import Path; import schemas.catalogue; "
        "sys.modules['schemas.catalogue.indicators'].FOLDER = Path('catalogue'); "
        f"from flows.cli import main; sys.exit(main({args!r}))"
    )
    line = json.dumps({"id": 1, "text": TEXT}).encode() + b"\n"
    done = subprocess.run(
        [sys.executable, "-c", script], input=line, capture_output=True, check=False
    )
    assert done.returncode == 3
    assert done.stdout == b""
    assert done.stderr.decode() == (
        "heshu: catalogue: own.yml: pens: Object contains unknown field `nmae`\n"
    )


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("command", ["check", "extract"])
def test_what_is_not_read_is_told_in_a_line_each(
    capfd: pytest.CaptureFixture[str], command: str
) -> None:
    make("raw/beds.meta.yml", b"titel: T\nlanguage: zh\n")
    make("raw/page.html", b"<p>3%</p>")
    make("raw/sub/more.html", b"<p>3%</p>")
    field = (
        "heshu: raw/beds.meta.yml: titel is not read; "
        "what is read: title, language, source, published_on, sha256\n"
    )
    others = "heshu: raw: 2 files are not read (.html: 2): of a folder .txt and .md are; name a file to have it read\n"
    assert cli.main([command, "raw"]) == 0
    assert capfd.readouterr().err == field + others
    assert cli.main([command, "--json", "raw/beds.txt"]) == 0
    assert capfd.readouterr().err == field
    assert cli.main([command, "--quiet", "raw"]) == 0
    assert capfd.readouterr().err == ""


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    ("source", "status", "said"),
    [
        ("missing.txt", 2, "heshu: missing.txt：没有这个文件或文件夹\n"),
        ("empty.txt", 3, "heshu: empty.txt：空文件，没有可读的内容；请给出有文字的文档\n"),
        (
            "raw",
            0,
            "heshu: raw：有 1 个文件未读取（.html: 1）：文件夹中只读取 .txt、.md；要读取某个文件，请直接给出它\n",
        ),
    ],
)
def test_what_is_wrong_or_not_read_is_told_in_chinese_too(
    capfd: pytest.CaptureFixture[str], source: str, status: int, said: str
) -> None:
    make("empty.txt")
    make("raw/page.html", b"<p>3%</p>")
    assert cli.main(["check", "--lang", "zh", source]) == status
    assert capfd.readouterr().err == said


def test_version() -> None:
    done = heshu("--version")
    assert done.stdout.decode().startswith("heshu ")
    assert done.returncode == 0


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    ("args", "absent"),
    [
        (["--help"], ("prefect", "duckdb", "polars", "rich")),
        (["check", "raw"], ("prefect", "duckdb")),
        (["check", "--json", "raw/beds.txt"], ("prefect", "duckdb")),
        (["extract", "raw"], ("prefect", "duckdb")),
        (["extract", "--json", "raw/beds.txt"], ("prefect", "duckdb", "polars")),
        (["extract", "--jsonl"], ("prefect", "duckdb", "polars")),
        (["sql", "SELECT 1"], ("prefect",)),
        (["report"], ("prefect",)),
        (["review", "list"], ("prefect",)),
    ],
    ids=" ".join,
)
def test_a_command_imports_only_what_it_needs(args: list[str], absent: tuple[str, ...]) -> None:
    script = f"import sys; from flows.cli import main; main({args!r}); print(sorted(set({absent!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)
    assert done.stdout.splitlines()[-1] == b"[]"


def test_the_interpreter_never_sees_a_text_that_it_cannot_print() -> None:
    """A terminal of another encoding gets stand-ins, not a traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "flows.cli", "check"],
        input=TEXT.encode(),
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.usefixtures("home")
def test_a_run_that_fails_leaves_the_published_warehouse_as_it_is(
    capfd: pytest.CaptureFixture[str],
) -> None:
    publish(Path("warehouse/heshu.duckdb"))
    before = hashlib.sha256(Path("warehouse/heshu.duckdb").read_bytes()).digest()
    make("raw/empty.txt")
    assert cli.main(["run"]) == 3
    assert capfd.readouterr().err.count("\n") == 1
    assert hashlib.sha256(Path("warehouse/heshu.duckdb").read_bytes()).digest() == before
    assert not Path("reports").exists()


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize(
    "args", [["--reports", "file/below"], ["--warehouse", "file/below/x.duckdb"]], ids=" ".join
)
def test_a_folder_that_takes_no_file_is_known_before_the_run(
    args: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    publish(Path("warehouse/heshu.duckdb"))
    before = hashlib.sha256(Path("warehouse/heshu.duckdb").read_bytes()).digest()
    make("file")
    assert cli.main(["run", *args]) == 3
    err = capfd.readouterr().err
    assert err.count("\n") == 1
    assert f"name another with {args[0]}" in err
    assert hashlib.sha256(Path("warehouse/heshu.duckdb").read_bytes()).digest() == before


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError], ids=lambda error: error.__name__)
@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["Ctrl-C", "SIGTERM"]
)
def test_an_interrupted_run_says_so_whatever_a_library_makes_of_it(
    error: type[BaseException],
    number: signal.Signals,
    status: int,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from flows import ingest

    def interrupted(*_: object, **__: object) -> None:
        try:
            signal.raise_signal(number)
        except KeyboardInterrupt:
            raise error from None

    monkeypatch.setattr(ingest, "run", interrupted)
    monkeypatch.setenv("PREFECT_API_URL", "http://127.0.0.1:1/api")
    kept = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        assert cli.main(["run", "--quiet"]) == status
    finally:
        for one, handler in kept.items():
            signal.signal(one, handler)
    assert capfd.readouterr().err.strip() == "heshu: interrupted"


def test_what_an_error_holds_is_let_go_before_the_end() -> None:
    """A connection that outlives DuckDB makes it complain, in forty lines."""
    import weakref

    from flows.cli.run import _let_go

    class Connection:
        pass

    held: list[weakref.ref[Connection]] = []

    def fail() -> None:
        connection = Connection()
        held.append(weakref.ref(connection))
        raise OSError("disk")

    def wrap() -> None:
        try:
            fail()
        except OSError as error:
            raise ValueError("load") from error

    with pytest.raises(ValueError, match="load") as caught:
        wrap()
    assert held[0]() is not None
    _let_go(caught.value)
    assert held[0]() is None


def publish(path: Path, *severities: str) -> list[str]:
    """A warehouse with the documents of `raw/`, and a finding of each severity on the first; their fingerprints."""
    from datetime import UTC, datetime

    from flows.extract.stage import extract
    from flows.read import load
    from schemas import catalogue
    from schemas.contract import frame
    from schemas.tables import STAGED, TABLES
    from warehouse.refresh import refresh

    frames = {name: frame(TABLES[name], ()) for name in STAGED}
    frames |= load(sorted(Path("raw").glob("*.txt")), Path("raw"))
    frames |= extract(frames)
    rows = [
        {
            "fingerprint": hashlib.sha256(f"{number}".encode()).hexdigest(),
            "document_id": frames["documents"]["document_id"][0],
            "check": "made-up",
            "severity": severity,
            "verdict": "implausible",
            "message": "Made up",
            "message_zh": "虚构",
            "expression": "1 ≠ 2",
            "confidence": 1.0,
        }
        for number, severity in enumerate(severities)
    ]
    frames["findings"] = frame(TABLES["findings"], rows)
    run = {
        "run_id": "r",
        "started_at": datetime.now(UTC),
        "sources": "raw",
        "code_version": "0",
        "rules_version": "0",
    }
    refresh(path, frames, indicators=catalogue.indicators(), themes=catalogue.themes(), run=run)
    return [row["fingerprint"] for row in rows]


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a published warehouse that holds a warning and an error, to be copied."""
    folder = tmp_path_factory.mktemp("published")
    (folder / "raw").mkdir()
    (folder / "raw" / "beds.txt").write_text(TEXT, encoding="utf-8")
    here = Path.cwd()
    os.chdir(folder)
    try:
        publish(folder / "warehouse" / "heshu.duckdb", "warning", "error")
    finally:
        os.chdir(here)
    return folder


@pytest.fixture
def warehouse(published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The published warehouse, in a folder to stand in and to change."""
    shutil.copytree(published, tmp_path / "copy")
    monkeypatch.chdir(tmp_path / "copy")
    return tmp_path / "copy" / "warehouse" / "heshu.duckdb"


FIRST = '{"a":1.5,"b":"甲,乙","c":null,"d":"2021-03-05","e":true}'
SECOND = '{"a":12345678901234567890123456.5,"b":null,"c":null,"d":null,"e":null}'


@pytest.mark.usefixtures("warehouse")
@pytest.mark.parametrize(
    ("shape", "printed"),
    [
        ("csv", 'a,b,c,d,e\n1.5,"甲,乙",,2021-03-05,true\n12345678901234567890123456.5,,,,\n'),
        ("json", f"[{FIRST},{SECOND}]\n"),
        ("jsonl", f"{FIRST}\n{SECOND}\n"),
    ],
)  # fmt: skip
def test_sql_prints_every_value_exactly(
    shape: str, printed: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    statement = (
        "SELECT 1.5::DECIMAL(38,10) AS a, '甲,乙' AS b, NULL AS c, DATE '2021-03-05' AS d, true AS e "
        "UNION ALL SELECT 12345678901234567890123456.5, NULL, NULL, NULL, NULL"
    )
    assert cli.main(["sql", "--format", shape, statement]) == 0
    assert capfdbinary.readouterr().out.decode() == printed


@pytest.mark.usefixtures("warehouse")
def test_a_statement_may_begin_with_a_comment(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sql", "-- one\nSELECT 1 AS one"]) == 0
    assert capfd.readouterr().out.split() == ["one", "───", "1"]


@pytest.mark.usefixtures("warehouse")
def test_a_statement_may_come_from_standard_input() -> None:
    result = CliRunner().invoke(cli.cli, ["sql", "-"], input="-- 甲\nSELECT '乙' AS one;\n")
    assert result.output.split() == ["one", "───", "乙"]


@pytest.mark.usefixtures("warehouse")
def test_sql_draws_a_table_whose_columns_align_under_chinese(
    capfd: pytest.CaptureFixture[str],
) -> None:
    from rich.cells import cell_len

    wide = "很长的一段文字" * 30
    assert (
        cli.main(["sql", f"SELECT '床位' AS 名称, 500::DECIMAL(38,10) AS value, '{wide}' AS quote"])
        == 0
    )
    head, rule, row = capfd.readouterr().out.splitlines()
    assert wide in row
    assert "500 " in row
    assert cell_len(row.rstrip()) == cell_len(rule)
    assert cell_len(head[: head.index("quote")]) == cell_len(row[: row.index("很长")])


def test_a_table_on_a_terminal_folds_what_is_long_alone() -> None:
    """And no line ends in blanks."""
    import io

    import polars as pl
    from rich.cells import cell_len
    from rich.console import Console

    from flows import rows

    table = pl.DataFrame(
        {
            "fingerprint": ["9ae8f22e45fe", "0123456789ab"],
            "message": ["各部分之和与总量不符" * 10] * 2,
            "reason": ["", "口径不同"],
        }
    )
    console = Console(file=io.StringIO(), force_terminal=True, color_system=None, width=60)
    rows.print_table(table, console)
    lines = console.file.getvalue().splitlines()  # type: ignore[attr-defined]
    assert max(map(cell_len, lines)) <= 60
    assert [line.split()[0] for line in lines if line[0] in "09"] == [
        "9ae8f22e45fe",
        "0123456789ab",
    ]
    assert [line for line in lines if line != line.rstrip()] == []


def test_findings_are_listed_as_wide_as_the_terminal() -> None:
    import io

    import polars as pl
    from rich.cells import cell_len
    from rich.console import Console

    from flows.cli.review import _print_list

    row = {
        "fingerprint": "9ae8f22e45fe",
        "severity": "error",
        "check": "sum-of-parts",
        "place": "a.txt:3:7",
        "indicator": "地区生产总值",
        "message": "各部分之和与总量不符" * 6,
        "decision": "disputed",
        "reviewer": "王",
        "reason": "口径不同",
    }
    console = Console(file=io.StringIO(), force_terminal=True, color_system=None, width=70)
    _print_list(pl.DataFrame([row]), console)
    lines = console.file.getvalue().splitlines()  # type: ignore[attr-defined]
    assert lines[0] == "9ae8f22e45fe  error  sum-of-parts  a.txt:3:7  地区生产总值  disputed"
    assert lines[-1].rstrip() == "  王: 口径不同"
    assert len(lines) == 4
    assert max(map(cell_len, lines)) <= 70


@pytest.mark.usefixtures("warehouse")
def test_a_table_shows_characters_that_hide(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sql", "SELECT chr(27) || '[31m' || chr(10) || '甲' AS quote"]) == 0
    assert "\x1b" not in capfd.readouterr().out


@pytest.mark.usefixtures("warehouse")
@pytest.mark.parametrize(
    "statement",
    ["SELECT nothing FROM figures", "SELEC", "DELETE FROM figures", "COPY figures TO 'x.csv'", "SELECT 1; SELECT 2",
     "SELECT * FROM read_text('/etc/hostname')", "SELECT * FROM read_csv('https://example.org/x.csv')"],
)  # fmt: skip
def test_sql_that_is_wrong_or_wants_more_than_reading(
    statement: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["sql", statement]) == 2
    out, err = capfd.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert not Path("x.csv").exists()


@pytest.mark.usefixtures("warehouse")
def test_the_report_comes_again_from_the_warehouse(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["report", "--reports", "again"]) == 0
    assert capfd.readouterr().out == "again/report.html\n"
    page = Path("again/report.html").read_text(encoding="utf-8")
    assert "300张" in page
    assert [path.name for path in Path("again").iterdir()] == ["report.html"]


@pytest.mark.usefixtures("warehouse")
def test_a_folder_that_cannot_be_written_is_one_line(capfd: pytest.CaptureFixture[str]) -> None:
    make("file")
    assert cli.main(["report", "--reports", "file/below"]) == 3
    assert capfd.readouterr().err.count("\n") == 1


@pytest.mark.usefixtures("warehouse")
def test_findings_are_listed_reviewed_and_the_decision_kept(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["review", "list"]) == 0
    head, _, *rows = capfd.readouterr().out.splitlines()
    assert head.split()[:2] == ["fingerprint", "severity"]
    assert [row.split()[1] for row in rows] == ["error", "warning"]
    fingerprint = rows[0].split()[0]

    assert (
        cli.main(["review", "dispute", fingerprint, "--reason", "口径不同", "--reviewer", "王"])
        == 0
    )
    capfd.readouterr()
    assert cli.main(["review", "list", "--lang", "zh"]) == 0
    head, _, *rows = capfd.readouterr().out.splitlines()
    assert head.split() == [
        "指纹",
        "级别",
        "规则",
        "位置",
        "指标",
        "问题",
        "决定",
        "复核人",
        "理由",
    ]
    assert [row.split()[1] for row in rows] == ["警告", "错误"], "what is open comes first"
    assert rows[1].split()[4:] == ["虚构", "已驳回", "王", "口径不同"]

    assert cli.main(["review", "accept", fingerprint, "--reason", "更正"]) == 0
    assert cli.main(["review", "reopen", fingerprint, "--reason", "再查"]) == 0
    assert cli.main(["sql", "--format", "csv", "SELECT decision, reason FROM reviews"]) == 0
    assert capfd.readouterr().out.endswith("decision,reason\nopen,再查\n")
    history = "SELECT number, decision, reason FROM review_history ORDER BY number"
    assert cli.main(["sql", "--format", "csv", history]) == 0
    assert capfd.readouterr().out == (
        "number,decision,reason\n0,disputed,口径不同\n1,accepted,更正\n2,open,再查\n"
    )


def test_what_the_last_run_found_anew_is_listed(
    warehouse: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["review", "list", "--new", "--format", "csv"]) == 0
    assert capfd.readouterr().out.count("\n") == 1, "of a first run nothing is new"

    import duckdb

    second = "SELECT * REPLACE ('second' AS run_id, {time} + INTERVAL 1 HOUR AS {time})"
    with duckdb.connect(warehouse) as connection:
        for table, time in (("runs", "finished_at"), ("finding_history", "happened_at")):
            connection.execute(
                f"INSERT INTO {table} {second.format(time=time)} FROM {table}"
                + (" WHERE severity = 'error'" if table == "finding_history" else "")
            )
    assert cli.main(["review", "list", "--new"]) == 0
    _, _, *rows = capfd.readouterr().out.splitlines()
    assert [row.split()[1] for row in rows] == ["error"]
    assert "open · new" in rows[0]
    assert cli.main(["review", "list", "--format", "csv"]) == 0
    _, *rows = capfd.readouterr().out.splitlines()
    assert [row.rsplit(",", 1)[1] for row in rows] == ["true", "false"]


@pytest.mark.usefixtures("warehouse")
@pytest.mark.parametrize(
    ("options", "severities"),
    [
        ([], ["error", "warning"]),
        (["--severity", "warning"], ["warning"]),
        (["--severity", "error", "--severity", "warning"], ["error", "warning"]),
        (["--severity", "info"], []),
        (["--decision", "open"], ["error", "warning"]),
        (["--decision", "disputed"], []),
        (["--decision", "accepted", "--decision", "open", "--severity", "error"], ["error"]),
    ],
    ids=" ".join,
)
def test_findings_are_listed_as_they_are_asked_for(
    options: list[str], severities: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["review", "list", "--format", "json", "--lang", "zh", *options]) == 0
    rows = json.loads(capfd.readouterr().out)
    assert [row["severity"] for row in rows] == severities, "codes stay, for programs"
    assert all(row["message"] == "虚构" for row in rows)
    assert cli.main(["review", "list", *options]) == 0
    assert ("no such finding" in capfd.readouterr().err) is (not severities)


def test_the_place_of_a_finding_is_its_line_and_column() -> None:
    """As editors count it, in code points; one without operands has none."""
    import polars as pl

    from flows.cli.review import _for_people, _line_and_column

    text = "年报\r\n👍增长3%\u2028降"
    frame = pl.DataFrame({"text": [text] * 3, "start_char": [0, text.index("3"), None]})
    placed = frame.with_columns(*_line_and_column())
    assert placed.select("line", "column").rows() == [(1, 1), (2, 4), (None, None)]
    row = {
        "fingerprint": "9a",
        "severity": "error",
        "check": "c",
        "source": "a.txt",
        "indicator": "产值增速",
        "message": "m",
    }
    findings = placed.with_columns(
        decision=pl.lit("open"), is_new=pl.lit(value=False), reviewer=pl.lit(""), reason=pl.lit(""), **{k: pl.lit(v) for k, v in row.items()}
    )  # fmt: skip
    assert _for_people(findings, "zh")["place"].to_list() == ["a.txt:1:1", "a.txt:2:4", "a.txt"]


def test_a_finding_begins_in_its_own_document() -> None:
    """An operand of it may stand in another one."""
    import polars as pl

    from flows.cli.review import _first_operands

    operands = {
        "fingerprint": ["f", "f", "f", "g"],
        "document_id": ["a", "a", "a", "a"],
        "position": [2, 0, 1, 0],
        "figure_id": ["a-9", "b-5", None, "b-5"],
        "start_char": [9, 5, 7, 5],
    }
    figures = pl.DataFrame({"figure_id": ["a-9", "b-5"], "document_id": ["a", "b"]})
    frames = {"figures": figures, "finding_figures": pl.DataFrame(operands)}
    assert _first_operands(frames).rows() == [("f", "a", 7)]


@pytest.mark.usefixtures("warehouse")
@pytest.mark.parametrize(
    ("args", "status", "said"),
    [
        (["sql", "--lang", "zh", "DELETE FROM figures"], 2, "只接受一条读取语句"),
        (["sql", "--lang", "zh", "--warehouse", "none", "SELECT 1"], 3, "none：这里没有数据仓库"),
        (["review", "list", "--lang", "zh", "--severity", "info"], 0, "没有这样的问题"),
        (["review", "accept", "zz", "--reason", "x", "--lang", "zh"], 2, "没有问题 zz"),
        (["review", "accept", "", "--reason", "x", "--lang", "zh"], 2, "对应 2 个问题"),
        (["forget", "gone.txt", "--lang", "zh"], 2, "没有名为 gone.txt 的现行文档"),
        (["check", "--json", "raw", "--lang", "zh"], 2, "--json 只接受一个文件"),
        (["check", "--json", "--jsonl", "--lang", "zh"], 2, "--json 与 --jsonl 不能同时使用"),
        (["report", "--reports", "raw/beds.txt/x", "--lang", "zh"], 3, "无法写入"),
        (["forget", "a", "--warehouse", "none", "--lang", "zh"], 3, "none：这里没有数据仓库"),
    ],
    ids=range(10),
)
def test_what_is_wrong_is_told_in_chinese_where_that_is_asked_for(
    args: list[str], status: int, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(args) == status
    err = capfd.readouterr().err
    assert said in err
    assert err.count("\n") == 1


@pytest.mark.usefixtures("warehouse")
def test_the_language_may_stand_in_the_environment(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HESHU_LANG", "zh")
    assert cli.main(["review", "list"]) == 0
    fingerprint = capfd.readouterr().out.splitlines()[2].split()[0]
    assert cli.main(["review", "dispute", fingerprint, "--reason", "口径不同"]) == 0
    assert capfd.readouterr().out == f"{fingerprint} 已驳回\n"
    assert cli.main(["forget", "beds.txt"]) == 0
    assert capfd.readouterr().out == "已移除 beds.txt\n"


def test_more_findings_than_a_run_lists_are_told(
    warehouse: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    from types import SimpleNamespace

    from flows.cli import run
    from flows.cli.published import published
    from warehouse.refresh import LoadResult

    load = LoadResult(warehouse, "r", *[0] * 12)
    outcome = SimpleNamespace(load=load, report=Path("reports/report.html"))
    monkeypatch.setattr(run, "LISTED", 1)
    run._print_outcome(published(warehouse), outcome, "zh")
    out, err = capfd.readouterr()
    assert "虚构" not in out
    assert err == "heshu: 2 个问题未在此列出：全部见报告，或用 `heshu review list`\n"


@pytest.mark.parametrize(
    ("decision", "status"), [("dispute", 0), ("accept", 1), ("reopen", 1)], ids=str
)
def test_a_run_does_not_fail_for_what_a_reviewer_disputes(
    warehouse: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    decision: str,
    status: int,
) -> None:
    """What is accepted is wrong in the source, and fails until that is mended."""
    from types import SimpleNamespace

    from flows import ingest
    from warehouse.refresh import LoadResult

    load = LoadResult(warehouse, "r", *[0] * 12)
    outcome = SimpleNamespace(load=load, report=Path("reports/report.html"))
    monkeypatch.setattr(ingest, "run", lambda *_, **__: outcome)
    monkeypatch.setenv("PREFECT_API_URL", "http://127.0.0.1:1/api")
    kept = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    error = hashlib.sha256(b"1").hexdigest()
    call = ["run", "--fail-on", "error"]
    try:
        assert cli.main(call) == 1
        assert cli.main(["review", decision, error, "--reason", "口径不同"]) == 0
        capfd.readouterr()
        assert cli.main(call) == status
    finally:
        for number, handler in kept.items():
            signal.signal(number, handler)
    assert ("口径不同" in capfd.readouterr().out) is (decision != "reopen")
    assert cli.main(["report"]) == 0
    page = Path("reports/report.html").read_text(encoding="utf-8")
    assert ("口径不同" in page) is (decision != "reopen")


@pytest.mark.usefixtures("warehouse")
def test_a_document_that_is_gone_can_be_forgotten(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["forget", "gone.txt"]) == 2
    assert "there is no current document gone.txt" in capfd.readouterr().err
    assert cli.main(["forget", "beds.txt"]) == 0
    assert capfd.readouterr().out == "beds.txt forgotten\n"
    assert cli.main(["review", "list"]) == 0
    assert len(capfd.readouterr().out.splitlines()) == 2, "its findings are gone with it"


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        ({}, {"a.txt": "1"}, []),
        ({"a.txt": "1", "b.txt": "2"}, {"a.txt": "1", "b.txt": "2"}, []),
        ({"a.txt": "1"}, {"a.txt": "2"}, ["a.txt took the place of the a.txt read before"]),
        ({"b.txt": "1"}, {"a.txt": "1", "b.txt": "1"}, ["a.txt, b.txt have the same content"]),
        ({}, {"a.txt": "2", "b.txt": "1", "c.txt": "1"}, []),
        (
            dict.fromkeys("abcde", "0"),
            {name: name for name in "abcde"},
            [*(f"{name} took the place" for name in "abc"), "and 2 more like this"],
        ),
    ],
    ids=["new", "again", "another version", "a second name", "none of this run", "many"],
)
def test_a_run_tells_which_documents_took_the_place_of_others(
    before: dict[str, str], now: dict[str, str], said: list[str]
) -> None:
    from flows.cli.run import _versions

    names = {"a.txt"} if "a.txt" in now else set(now)
    lines = list(_versions(names, before, now))
    assert [line[: len(part)] for line, part in zip(lines, said, strict=True)] == said


@pytest.mark.usefixtures("warehouse")
@pytest.mark.parametrize(("start", "said"), [("zz", "no finding zz"), ("", "fits 2 findings")])
def test_a_fingerprint_must_fit_one_finding(
    start: str, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["review", "accept", start, "--reason", "x"]) == 2
    assert said in capfd.readouterr().err


def test_a_reason_is_required(warehouse: Path) -> None:
    before = warehouse.read_bytes()
    assert cli.main(["review", "accept", "5"]) == 2
    assert cli.main(["review", "accept", "5", "--reason", " "]) == 2
    assert warehouse.read_bytes() == before
