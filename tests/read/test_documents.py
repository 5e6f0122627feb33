"""Files into documents: what is found, what its metadata says, and what is refused."""

from __future__ import annotations

import errno
import hashlib
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from flows.read import ReadError, find, linked_folders, load, passed_over, unknown_fields
from schemas.contract import conform
from schemas.tables import DOCUMENTS, SECTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES_ARE_BYTES = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="names are Unicode there"
)
TEXT = "江州市年度小结\n\n全年供应蔬菜120吨。\n"


def write(folder: Path, name: str = "a.txt", text: str = TEXT, meta: str | None = None) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    if meta is not None:
        path.with_suffix(".meta.yml").write_text(meta, encoding="utf-8")
    return path


def test_a_folder_holds_its_documents_in_the_order_of_their_names(tmp_path: Path) -> None:
    """Text and Markdown, also below; metadata and other files are no documents."""
    expected = [write(tmp_path, name) for name in ("a.txt", "b/c.md", "d.txt")]
    write(tmp_path, "picture.png")
    write(tmp_path, "a.meta.yml", "title: x")
    assert find(tmp_path) == expected


def test_a_file_is_itself_whatever_its_name(tmp_path: Path) -> None:
    path = write(tmp_path, "figures.dat")
    assert find(path) == [path]


def test_a_suffix_may_be_written_in_capitals(tmp_path: Path) -> None:
    path = write(tmp_path, "A.TXT")
    assert find(tmp_path) == [path]


def test_a_folder_that_cannot_be_looked_into_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its documents would be missed without a word; the one beside it is no excuse."""
    write(tmp_path, "a.txt")
    write(tmp_path, "locked/b.txt")
    scan = os.scandir

    def scandir(path: str) -> Iterator[os.DirEntry[str]]:
        if str(path).endswith("locked"):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    with pytest.raises(ReadError, match=r"locked: cannot be read: Permission denied"):
        find(tmp_path)


TITLES = [
    ("\n\n  江州市年度小结 \n正文", "江州市年度小结"),
    ("# 江州市年度小结\n正文", "江州市年度小结"),
    ("#江州\n正文", "#江州"),
    ("<!DOCTYPE html>\n<html><head><title>\n 江州市&amp;小结 </title>", "江州市&小结"),
    ("<p>供应蔬菜120吨</p>", "<p>供应蔬菜120吨</p>"),
    ("<html><title> </title>", "<html><title> </title>"),
    ("江州市年度小结\r供应蔬菜120吨\r", "江州市年度小结"),
    ("江州市全年供应蔬菜120吨。" + "其中，茄果类12吨。" * 12, "江州市全年供应蔬菜120吨。"),
    ("江州市全年供应蔬菜" + "和瓜果" * 30, "江州市全年供应蔬菜" + "和瓜果" * 23 + "和瓜"),
]


@pytest.mark.parametrize(("text", "title"), TITLES, ids=[text for text, _ in TITLES])
def test_a_document_is_called_what_its_first_words_say(
    tmp_path: Path, text: str, title: str
) -> None:
    assert load([write(tmp_path, text=text)], tmp_path)["documents"]["title"].item() == title


def test_a_missing_source_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"nowhere: no such file or folder"):
        find(tmp_path / "nowhere")


def test_a_folder_without_documents_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"no documents; put \.txt or \.md files there"):
        find(tmp_path)


def test_a_document_is_read_with_its_sections(tmp_path: Path) -> None:
    frames = load([write(tmp_path, "sub/a.txt")], tmp_path)
    conform(frames["documents"], DOCUMENTS)
    conform(frames["sections"], SECTIONS)
    row = frames["documents"].row(0, named=True)
    assert (row["source"], row["title"], row["text"]) == ("sub/a.txt", "江州市年度小结", TEXT)
    assert (row["language"], row["origin"], row["published_on"]) == ("zh", "unknown", None)
    assert (row["encoding"], row["char_count"]) == ("utf-8", len(TEXT))
    assert row["sha256"] == hashlib.sha256(TEXT.encode()).hexdigest()
    assert frames["sections"]["is_heading"].to_list() == [True, False]


def test_the_metadata_beside_a_document_describes_it(tmp_path: Path) -> None:
    meta = "title: 小结\nlanguage: zh-Hans\nsource: 江州市政府\npublished_on: 2021-03-05\n"
    row = load([write(tmp_path, meta=meta)], tmp_path)["documents"].row(0, named=True)
    assert (row["title"], row["language"], row["origin"]) == ("小结", "zh-Hans", "江州市政府")
    assert row["published_on"] == date(2021, 3, 5)


def test_an_empty_metadata_file_says_nothing(tmp_path: Path) -> None:
    row = load([write(tmp_path, meta="")], tmp_path)["documents"].row(0, named=True)
    assert row["title"] == "江州市年度小结"


def test_fields_of_metadata_that_nothing_reads_are_known(tmp_path: Path) -> None:
    path = write(tmp_path, meta="titel: 小结\ntitle: 小结\n2: x\n")
    assert unknown_fields(path) == (str(tmp_path / "a.meta.yml"), ["titel", "2"])
    assert unknown_fields(write(tmp_path, "b.txt")) == (str(tmp_path / "b.meta.yml"), [])


def test_files_of_other_kinds_are_counted(tmp_path: Path) -> None:
    """But not what belongs to documents, and what is hidden."""
    for name in ("a.txt", "B.MD", "c.html", "sub/d.HTML", "e.png", "LICENSE"):
        write(tmp_path, name)
    assert passed_over(tmp_path) == {"": 1, ".html": 2, ".png": 1}
    for name in ("a.meta.yml", "rules.yml", ".hidden", ".git/config"):
        write(tmp_path / "ours", name)
    assert passed_over(tmp_path / "ours") == {}


def test_what_is_hidden_is_no_document(tmp_path: Path) -> None:
    """What a system keeps beside the files, as macOS does in archives, and what a program keeps for itself."""
    shown = write(tmp_path, "a.txt")
    for name in ("._a.txt", ".a.txt", ".cache/b.txt", "sub/._c.md"):
        write(tmp_path, name)
    assert find(tmp_path) == [shown]
    assert find(tmp_path / ".a.txt") == [tmp_path / ".a.txt"], "unless it is given itself"
    assert find(tmp_path / ".cache") == [tmp_path / ".cache" / "b.txt"]


@NAMES_ARE_BYTES
@pytest.mark.parametrize(
    ("data", "name"),
    [
        ("年报.txt".encode(), "年报.txt"),
        ("年报.txt".encode("gb18030"), "年报.txt"),
        ("年报/季报.txt".encode("gb18030"), "年报/季报.txt"),
        ("年报/".encode() + "季报.txt".encode("gb18030"), "年报/季报.txt"),
        (b"\xff\xfe.txt", r"\xff\xfe.txt"),
    ],
    ids=["UTF-8", "GBK", "a folder of it", "below UTF-8", "neither"],
)
def test_a_name_in_other_bytes_is_spelled_as_they_mean_it(
    tmp_path: Path, data: bytes, name: str
) -> None:
    write(tmp_path, os.fsdecode(data))
    assert load(find(tmp_path), tmp_path)["documents"]["source"].to_list() == [name]


@NAMES_ARE_BYTES
def test_what_cannot_be_read_is_named_as_it_is_spelled(tmp_path: Path) -> None:
    path = write(tmp_path, os.fsdecode("年报.txt".encode("gb18030")), text="")
    with pytest.raises(ReadError, match=r"/年报\.txt: empty"):
        load([path], tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
def test_a_pipe_is_a_document_and_a_device_is_none(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert find(tmp_path / "pipe") == [tmp_path / "pipe"]
    with pytest.raises(ReadError, match="/dev/null: neither a file nor a folder"):
        find(Path("/dev/null"))


def test_linked_folders_are_known(tmp_path: Path) -> None:
    write(tmp_path, "real/a.txt")
    write(tmp_path, "given/b.txt")
    (tmp_path / "given" / "yearly").symlink_to(tmp_path / "real", target_is_directory=True)
    assert find(tmp_path / "given") == [tmp_path / "given" / "b.txt"]
    assert linked_folders(tmp_path / "given") == [tmp_path / "given" / "yearly"]


def test_a_digest_that_matches_is_vouched_for(tmp_path: Path) -> None:
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    assert load([write(tmp_path, meta=f"sha256: {digest}")], tmp_path)["documents"].height == 1


REFUSED = [
    (
        "a digest that differs",
        "sha256: '0000'",
        r"a\.txt: sha256 differs from its \.meta\.yml file; restore",
    ),
    (
        "broken yaml",
        "language: zh\ntitle: [1,2",
        r"a\.meta\.yml: not valid YAML: while parsing .* at line 2, column 8",
    ),
    ("a field that stands twice", "title: 甲\ntitle: 乙", r"title stands there twice at line 2"),
    ("yaml that is no mapping", "- a\n- b\n", r"a\.meta\.yml: expected `name: value` lines"),
    (
        "a date that is text",
        "published_on: last spring",
        r"a\.meta\.yml: published_on must be a date such as",
    ),
    (
        "a day that does not exist",
        "published_on: 2021-02-30",
        r"a\.meta\.yml: 2021-02-30 is no day of the calendar at line 1, column 15",
    ),
    (
        "a time",
        "published_on: 2021-03-05 10:00:00",
        r"a\.meta\.yml: published_on must be a date such as",
    ),
]


@pytest.mark.parametrize(
    ("meta", "message"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_metadata_that_cannot_be_true_is_refused(tmp_path: Path, meta: str, message: str) -> None:
    with pytest.raises(ReadError, match=message) as caught:
        load([write(tmp_path, meta=meta)], tmp_path)
    assert "\n" not in str(caught.value)


def test_every_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    good = write(tmp_path, "good.txt")
    empty = write(tmp_path, "empty.txt", "")
    with pytest.raises(ReadError) as caught:
        load([empty, good, tmp_path / "missing.txt"], tmp_path)
    first, second = str(caught.value).split("\n")
    assert "empty.txt: empty" in first
    assert "missing.txt: cannot be read" in second


def test_a_document_keeps_its_identity_until_name_or_content_change(tmp_path: Path) -> None:
    first = load([write(tmp_path)], tmp_path)["documents"]["document_id"]
    again = load([write(tmp_path)], tmp_path)["documents"]["document_id"]
    renamed = load([write(tmp_path, "b.txt")], tmp_path)["documents"]["document_id"]
    edited = load([write(tmp_path, text=TEXT + "完。")], tmp_path)["documents"]["document_id"]
    assert first.to_list() == again.to_list()
    assert len({first[0], renamed[0], edited[0]}) == 3
