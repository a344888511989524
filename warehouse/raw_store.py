"""The bytes of every document ever retrieved, kept under their SHA-256 with a note of their origin."""

import hashlib
import json
import tempfile
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from warehouse.parquet import fsync_path

_CHUNK = 1 << 20


class TooLargeError(Exception):
    """Raised by `RawStore.put` when a document holds more bytes than the limit."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where some bytes first came from. `retrieved_at` is UTC."""

    sha256: str
    n_bytes: int
    source_id: str
    location: str
    retrieved_at: datetime


class RawStore:
    """A folder of content-addressed files; putting the same bytes twice keeps one copy and one origin."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, stream: BinaryIO, source_id: str, location: str, now: datetime, max_bytes: int) -> Origin:
        """Store what `stream` holds and return its origin, the first one if the bytes are known.

        Raises TooLargeError past `max_bytes`, having read no more than that.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        digest, size = hashlib.sha256(), 0
        with tempfile.NamedTemporaryFile(dir=self.folder, prefix=".tmp-", delete=False) as beside:
            path = Path(beside.name)
            try:
                while chunk := stream.read(_CHUNK):
                    size += len(chunk)
                    if size > max_bytes:
                        raise TooLargeError
                    digest.update(chunk)
                    beside.write(chunk)
                beside.flush()
                origin = Origin(digest.hexdigest(), size, source_id, location, now)
                return self._keep(path, origin)
            finally:
                path.unlink(missing_ok=True)

    def _keep(self, beside: Path, origin: Origin) -> Origin:
        bytes_path, note_path = self._paths(origin.sha256)
        bytes_path.parent.mkdir(exist_ok=True)
        if not (note_path.exists() and bytes_path.exists()):
            fsync_path(beside)
            beside.replace(bytes_path)
        if note_path.exists():
            return self.origin(origin.sha256)
        note = {**asdict(origin), "retrieved_at": origin.retrieved_at.isoformat()}
        # As unique as the bytes' own: another thread may put the same bytes at the same moment.
        note_beside = note_path.with_name(f"{beside.name}.json")
        note_beside.write_text(json.dumps(note, ensure_ascii=False, indent=1), encoding="utf-8")
        note_beside.replace(note_path)  # the note comes last: bytes without one are put again
        return origin

    def get(self, sha256: str) -> bytes:
        """Return the bytes; FileNotFoundError where they were never stored."""
        return self._paths(sha256)[0].read_bytes()

    def origin(self, sha256: str) -> Origin:
        """Where the bytes first came from."""
        note = json.loads(self._paths(sha256)[1].read_text(encoding="utf-8"))
        return Origin(**{**note, "retrieved_at": datetime.fromisoformat(note["retrieved_at"])})

    def _paths(self, sha256: str) -> tuple[Path, Path]:
        folder = self.folder / sha256[:2]
        return folder / sha256, folder / f"{sha256}.json"
