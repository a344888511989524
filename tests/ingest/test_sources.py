"""A folder yields every document below it once, in order, and tells of what cannot be reached."""

import os
import socket

import pytest

from stages.ingest.sources import FolderSource


def found(folder):
    return [(one.location, one.rule) for one in FolderSource(folder).discover()]


def test_files_come_in_the_order_of_their_paths(tmp_path):
    """Files of all folders below, sorted, without hidden files and folders."""
    for name in ("b/2.txt", "a.txt", "b/1.txt", "c/d/e.txt", ".hidden", ".git/x.txt", "b/.DS_Store"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("words")
    assert found(tmp_path) == [(name, None) for name in ("a.txt", "b/1.txt", "b/2.txt", "c/d/e.txt")]


def test_empty_folder_yields_nothing(tmp_path):
    """An empty folder is a source like any other."""
    assert found(tmp_path) == []


def test_file_is_no_source(tmp_path):
    """A file, or nothing, in place of the folder is refused with its name."""
    (tmp_path / "file").write_text("")
    for name in ("file", "nothing"):
        with pytest.raises(NotADirectoryError, match=name):
            FolderSource(tmp_path / name)


def test_link_back_to_a_folder_above_is_told_and_not_followed(tmp_path):
    """A loop ends at once, with the link's place; what is in the folder is read once."""
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text("words")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "sub" / "self").symlink_to(tmp_path / "sub")
    assert found(tmp_path) == [
        ("sub/a.txt", None),
        ("sub/self", "ingest.link_loop"),
        ("sub/up", "ingest.link_loop"),
    ]


def test_links_to_other_places_are_followed(tmp_path):
    """A link to a file or folder elsewhere is read under its own place."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "a.txt").write_text("words")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "folder").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "in" / "file.txt").symlink_to(tmp_path / "elsewhere" / "a.txt")
    assert found(tmp_path / "in") == [("file.txt", None), ("folder/a.txt", None)]
    with FolderSource(tmp_path / "in").open("folder/a.txt") as stream:
        assert stream.read() == b"words"


def test_broken_links_pipes_and_sockets_are_told(tmp_path):
    """Each gives its place and why it is no document; none blocks or raises."""
    (tmp_path / "broken").symlink_to(tmp_path / "nowhere")
    (tmp_path / "itself").symlink_to(tmp_path / "itself")
    os.mkfifo(tmp_path / "pipe")
    here = os.open(".", os.O_RDONLY)
    os.chdir(tmp_path)  # the name of a socket may not be long
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind("socket")
            assert found(tmp_path) == [
                ("broken", "ingest.unreachable"),
                ("itself", "ingest.unreachable"),
                ("pipe", "ingest.not_a_file"),
                ("socket", "ingest.not_a_file"),
            ]
    finally:
        os.fchdir(here)
        os.close(here)


def test_folder_that_cannot_be_listed_is_told(tmp_path, monkeypatch):
    """Its place is named with the system's reason, and the folders beside it are read."""
    for name in ("locked", "open"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text("words")
    real = os.scandir

    def scandir(folder):
        if folder.name == "locked":
            raise PermissionError(13, "Permission denied")
        return real(folder)

    monkeypatch.setattr(os, "scandir", scandir)
    told = list(FolderSource(tmp_path).discover())
    assert [(one.location, one.rule) for one in told] == [
        ("locked", "ingest.unreachable"),
        ("open/a.txt", None),
    ]
    assert "Permission denied" in told[0].reason


def test_name_that_is_no_utf8_is_found_and_opened(tmp_path):
    """The bytes of a name need not be text."""
    name = os.fsdecode(b"caf\xe9.txt")
    (tmp_path / name).write_text("words")
    source = FolderSource(tmp_path)
    (one,) = source.discover()
    with source.open(one.location) as stream:
        assert stream.read() == b"words"


def test_source_id_is_the_resolved_folder(tmp_path):
    """A link to the folder and the folder itself are one source."""
    (tmp_path / "in").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "in")
    assert FolderSource(tmp_path / "link").source_id == FolderSource(tmp_path / "in").source_id
