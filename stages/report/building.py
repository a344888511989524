"""A site under way: pages are written beside the present site, unchanged ones taken over from it.

At the end the two folders change places in one step where the system can (Linux renameat2); elsewhere in
two renames, and a crash between them is mended by the next build. A reader never sees half a site.
"""

import ctypes
import json
import os
import shutil
from pathlib import Path

KEYS = "pages.json"
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class Building:
    """The folder in which the next site grows; `finish` puts it in place.

    `cuts` are where articles of several pages are cut, `cuts_before` those of the present site.
    """

    def __init__(self, to: Path) -> None:
        self.to = to
        self.folder = to.with_name(f".{to.name}.building")
        self._old = to.with_name(f".{to.name}.old")
        self._mend()
        self.spill = self.folder / ".spill"
        self.folder.mkdir(parents=True)
        self._keys_before, self.cuts_before = _read_keys(to / KEYS)
        self._keys: dict[str, str] = {}
        self.cuts: dict[str, list[int]] = {}
        self.n_built = 0

    def take_over(self, path: str, key: str) -> bool:
        """Take `path` from the present site if it was made of the same `key`; say whether it was."""
        old = self.to / path
        if self._keys_before.get(path) != key or not old.is_file():
            return False
        new = self._place(path)
        try:
            os.link(old, new)
        except OSError:  # a file system without hard links
            shutil.copyfile(old, new)
        self._keys[path] = key
        return True

    def write(self, path: str, text: str, key: str | None = None) -> None:
        """Write a page; with a `key` the next site can take it over."""
        put(self._place(path), text)
        if key:
            self.note(path, key)
        else:
            self.n_built += 1

    def note(self, path: str, key: str) -> None:
        """Note that the page `path` was written, and of what."""
        self._keys[path] = key
        self.n_built += 1

    def finish(self) -> None:
        """Put the new site in place of the present one."""
        shutil.rmtree(self.spill, ignore_errors=True)
        note = {"keys": self._keys, "cuts": self.cuts}
        (self.folder / KEYS).write_text(json.dumps(note, indent=0, sort_keys=True), encoding="utf-8")
        if not self.to.exists():
            self.folder.rename(self.to)
        elif _exchange(self.folder, self.to):
            shutil.rmtree(self.folder, ignore_errors=True)
        else:
            self.to.rename(self._old)
            self.folder.rename(self.to)
            shutil.rmtree(self._old, ignore_errors=True)

    def _place(self, path: str) -> Path:
        place = self.folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        return place

    def _mend(self) -> None:
        """Clear away what a crashed build left; put back a site that it had moved aside."""
        if self._old.exists() and not self.to.exists():
            self._old.rename(self.to)
        shutil.rmtree(self._old, ignore_errors=True)
        shutil.rmtree(self.folder, ignore_errors=True)
        if self.to.is_file() or self.to.is_symlink():
            self.to.unlink()


def put(place: Path, text: str) -> None:
    """Write a page in its place; a lone surrogate, which cannot be encoded, is shown as a question mark."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.unlink(missing_ok=True)  # it may be the present site's own file, taken over
    place.write_text(text, encoding="utf-8", errors="replace")


def _read_keys(path: Path) -> tuple[dict[str, str], dict[str, list[int]]]:
    """Return what the pages were made of, and where articles of several pages are cut."""
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
        return dict(held["keys"]), dict(held["cuts"])
    except (OSError, ValueError, KeyError, TypeError):
        return {}, {}


def _exchange(one: Path, other: Path) -> bool:
    """Let two folders change places in one step; False where the system cannot."""
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    done = renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    return bool(done == 0)
