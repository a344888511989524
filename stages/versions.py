"""Versions of steps: a hash of all that decides what a step gives for the same bytes.

Nobody has to remember to raise a number: a step's own source files, the tables it fills, the reference
data and the libraries it reads with are hashed. A step whose version is new does its work again.
"""

import hashlib
import re
from collections.abc import Iterable
from functools import cache
from importlib import metadata
from pathlib import Path

from stages.extract.extractor import Extractor, extractors
from warehouse.tables import TABLES

_ROOT = Path(__file__).resolve().parent.parent
_REPORT = _ROOT / "stages" / "report"  # how a release is shown decides nothing that it holds
_READING_LIBRARIES = ("charset-normalizer", "ftfy", "lxml", "pypdfium2", "python-docx", "trafilatura")
_IMPORT = re.compile(r"^\s*(?:from|import) stages\.extract\.(\w+)|\"stages\.extract\.(\w+)\"", re.MULTILINE)
"""What code imports from another package, or names it by, to read the weights that lie there."""
_SOURCES = {".py", ".csv", ".yaml", ".json", ".txt", ".html", ".j2", ".sql", ".css"}


@cache
def clean_version() -> str:
    """Version of the step that turns bytes into articles."""
    files = _files(
        "stages/ingest/readers",
        "stages/ingest/media_type.py",
        "stages/ingest/errors.py",
        "stages/clean",
        "warehouse/ids.py",
    )
    libraries = [f"{name}=={metadata.version(name)}" for name in _READING_LIBRARIES]
    return _hash(files, [*libraries, *_schemas("documents", "articles", "quarantine")])


@cache
def extractor_version(name: str) -> str:
    """Version of one extractor: its own code, what it borrows, and the extractors whose tables it needs."""
    extractor = next(e for e in extractors() if e.name == name)
    files = _files(
        *(f"stages/extract/{package}" for package in sorted(_borrowed(name) | {"phrases"})),
        "stages/extract/batch.py",
        "stages/extract/extractor.py",
        "warehouse/ids.py",
        "seeds/reference",
    )
    needed = [extractor_version(e.name) for e in _needed_by(extractor)]
    return _hash(files, [clean_version(), extractor.version, *needed, *_schemas(*extractor.tables)])


def code_version() -> str:
    """Version of the whole: package version and a hash of everything that decides what is published."""
    files = _files("stages", "expectations", "warehouse", "seeds/reference", "seeds/accuracy.csv")
    files = [path for path in files if _REPORT not in path.parents]
    return f"{metadata.version('skills-ledger')}+{_hash(files, [clean_version()])}"


def _borrowed(extractor: str) -> set[str]:
    """The extractor's package and those below stages/extract whose code it imports, however far."""
    seen: set[str] = set()
    left = [extractor]
    while left:
        package = left.pop()
        if package not in seen:
            seen.add(package)
            for path in (_ROOT / "stages" / "extract" / package).rglob("*.py"):
                found = _IMPORT.findall(path.read_text(encoding="utf-8"))
                left += [imported or named for imported, named in found]
    return seen


def _needed_by(extractor: Extractor) -> Iterable[Extractor]:
    return [e for e in extractors() if set(e.tables).intersection(extractor.needs)]


def _schemas(*tables: str) -> list[str]:
    return [TABLES[name].schema.to_string(show_field_metadata=False) for name in tables]


def _files(*paths: str) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        place = _ROOT / path
        found += (
            [p for p in place.rglob("*") if p.suffix in _SOURCES and p.is_file()]
            if place.is_dir()
            else [place]
        )
    return sorted(p for p in found if p.exists())


def _hash(files: Iterable[Path], more: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.relative_to(_ROOT).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    for text in more:
        digest.update(text.encode() + b"\0")
    return digest.hexdigest()[:12]
