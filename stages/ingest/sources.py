"""Sources that documents are retrieved from. A folder is one; feeds and APIs offer the same two calls."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol


@dataclass(frozen=True, slots=True)
class Located:
    """A document that a source holds, or (with `reason`) a place where one could not be reached."""

    location: str
    rule: str | None = None
    reason: str | None = None


class Source(Protocol):
    """Where documents come from. `source_id` names it in `documents`."""

    source_id: str

    def discover(self) -> Iterator[Located]:
        """Yield every document, in a stable order; never raise for a single one."""

    def open(self, location: str) -> BinaryIO:
        """Open the bytes of one document; OSError where that fails."""


class FolderSource:
    """A folder with everything below it. Hidden files are left alone; links are followed, loops are not."""

    def __init__(self, folder: Path) -> None:
        """Raise NotADirectoryError where `folder` is none."""
        if not folder.is_dir():
            raise NotADirectoryError(f"{folder} is not a folder: name one that holds documents")
        self.folder = folder.resolve()
        self.source_id = f"folder:{self.folder}"

    def discover(self) -> Iterator[Located]:
        """Yield the files in the order of their paths."""
        yield from self._below(self.folder, ())

    def open(self, location: str) -> BinaryIO:
        """Open the file."""
        return (self.folder / location).open("rb")

    def _below(self, folder: Path, above: tuple[tuple[int, int], ...]) -> Iterator[Located]:
        try:
            status = folder.stat()
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            yield self._unreachable(folder, error)
            return
        identity = (status.st_dev, status.st_ino)
        if identity in above:
            reason = "This link leads back to a folder that holds it; what is in there is read once."
            yield Located(self._location(folder), "ingest.link_loop", reason)
            return
        for entry in entries:
            if not entry.name.startswith("."):
                yield from self._entry(Path(entry.path), (*above, identity))

    def _entry(self, path: Path, above: tuple[tuple[int, int], ...]) -> Iterator[Located]:
        try:
            mode = path.stat().st_mode
        except OSError as error:  # a broken link, a link to itself, a file just removed
            yield self._unreachable(path, error)
            return
        if stat.S_ISDIR(mode):
            yield from self._below(path, above)
        elif stat.S_ISREG(mode):
            yield Located(self._location(path))
        else:
            yield Located(
                self._location(path), "ingest.not_a_file", "This is a device, pipe or socket, not a file."
            )

    def _unreachable(self, path: Path, error: OSError) -> Located:
        return Located(self._location(path), "ingest.unreachable", f"It cannot be reached: {error.strerror}.")

    def _location(self, path: Path) -> str:
        # A name that is no UTF-8 must not stop a run; the escaped form still tells which file it is.
        return os.fsencode(path.relative_to(self.folder)).decode("utf-8", "surrogateescape")
