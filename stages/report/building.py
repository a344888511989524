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
    """The folder in which the next site grows. Use as a context; `finish` puts it in place."""

    def __init__(self, to: Path) -> None:
        self.to = to
        self.folder = to.with_name(f".{to.name}.building")
        self._old = to.with_name(f".{to.name}.old")
        self._mend()
        self.folder.mkdir(parents=True)
        self._keys_before = _read_keys(to / KEYS)
        self._keys: dict[str, str] = {}
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
        # a lone surrogate cannot be encoded: it is shown as a question mark
        place = self._place(path)
        place.unlink(missing_ok=True)  # it may be the present site's own file, taken over
        place.write_text(text, encoding="utf-8", errors="replace")
        self.n_built += 1
        if key:
            self._keys[path] = key

    def finish(self) -> None:
        """Put the new site in place of the present one."""
        (self.folder / KEYS).write_text(json.dumps(self._keys, indent=0, sort_keys=True), encoding="utf-8")
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


def _read_keys(path: Path) -> dict[str, str]:
    try:
        keys: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return keys


def _exchange(one: Path, other: Path) -> bool:
    """Let two folders change places in one step; False where the system cannot."""
    try:
        renameat2 = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    done = renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE)
    return bool(done == 0)
