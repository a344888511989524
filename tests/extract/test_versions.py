"""A step's version changes with everything that decides what it gives, and with nothing else."""

import ast
import importlib.util
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from stages import versions
from stages.extract.extractor import extractors

ROOT = Path(versions.__file__).resolve().parent.parent
PARTS = ("stages", "expectations", "warehouse", "seeds/reference", "pipelines")


@pytest.fixture(scope="module")
def tree(tmp_path_factory):
    """A copy of the code."""
    copy = tmp_path_factory.mktemp("tree")
    for part in PARTS:
        shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


@pytest.fixture
def changed(tree, monkeypatch):
    """Return the names of the versions that change when a file of the copy does, or one is added."""
    monkeypatch.setattr(versions, "_ROOT", tree)
    if hasattr(versions, "_REPORT"):
        monkeypatch.setattr(versions, "_REPORT", tree / "stages" / "report")

    def names(path):
        before = every_version()
        file = tree / path
        held = file.read_bytes() if file.exists() else None
        file.write_bytes((held or b"") + b"\n# changed\n")
        try:
            after = every_version()
        finally:
            file.unlink() if held is None else file.write_bytes(held)
        return {name for name in before if before[name] != after[name]}

    yield names
    clear()


def clear():
    versions.clean_version.cache_clear()
    versions.extractor_version.cache_clear()


def every_version():
    clear()
    found = {e.name: versions.extractor_version(e.name) for e in extractors()}
    return found | {"clean": versions.clean_version(), "code": versions.code_version()}


def everything():
    return {e.name for e in extractors()} | {"clean", "code"}


def of_needs(*tables):
    return {e.name for e in extractors() if set(e.needs) & set(tables)}


def test_same_tree_gives_the_same_versions(changed):
    """Nothing but content counts: hashing twice gives the same."""
    assert every_version() == every_version()


@pytest.mark.parametrize(
    "path", ["stages/clean/blocks.py", "stages/ingest/readers/pdf.py", "stages/ingest/media_type.py"]
)
def test_changed_reader_redoes_everything(changed, path):
    """What decides how bytes become articles changes cleaning and all that is read in articles."""
    assert changed(path) == everything()


@pytest.mark.parametrize(
    "path", ["stages/extract/timescales/limits.py", "stages/extract/timescales/new_rule.py"]
)
def test_changed_extractor_redoes_itself_alone(changed, path):
    """A changed or added file of one extractor costs no other extractor and no cleaning."""
    assert changed(path) == {"timescales", "code"}


def test_changed_figures_redo_what_needs_them(changed):
    """Extractors that read another's table do their work again with it; cleaning does not."""
    assert changed("stages/extract/figures/reader.py") == {"figures", "code"} | of_needs("figures")


def test_shared_words_redo_every_extractor(changed):
    """Phrases and reference data are every extractor's; cleaning does not use them."""
    for path in ("stages/extract/phrases/sentences.py", "stages/extract/batch.py"):
        assert changed(path) >= everything() - {"clean"}


@pytest.mark.parametrize(
    "path", ["stages/validate/gate.py", "expectations/figures.py", "warehouse/views/coverage.sql"]
)
def test_changed_check_redoes_no_reading(changed, path):
    """A new expectation or view makes a new release of what has been read already."""
    assert changed(path) == {"code"}


@pytest.mark.parametrize("path", ["pipelines/cli.py", "stages/clean/notes.orig", "stages/__pycache__.pyc"])
def test_changed_orchestration_changes_nothing(changed, path):
    """How a run is told and started, and files that are no source, decide nothing that is published."""
    assert changed(path) == set()


def test_changed_version_of_an_extractor_redoes_it_and_those_that_need_it(monkeypatch):
    """Raising its number is enough."""
    before = every_version()
    found = tuple(replace(e, version="next") if e.name == "dates" else e for e in extractors())
    monkeypatch.setattr(versions, "extractors", lambda: found)
    after = every_version()
    clear()
    assert {n for n in before if before[n] != after[n]} - {"code"} == {"dates"} | of_needs("dates")


def test_new_library_redoes_everything(monkeypatch):
    """Another version of a library that reads documents changes cleaning, all reading, and the whole."""
    before = every_version()
    real = versions.metadata.version
    monkeypatch.setattr(versions.metadata, "version", lambda name: "99" if name == "lxml" else real(name))
    after = every_version()
    clear()
    assert {n for n in before if before[n] != after[n]} == everything()


def imported(start):
    """Paths of all modules of ours that the module at `start` imports, itself included, however far."""
    seen, left = set(), [start]
    while left:
        path = left.pop()
        if path in seen:
            continue
        seen.add(path)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = (
                [f"{node.module}.{a.name}" for a in node.names] + [node.module]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            names += [a.name for a in node.names] if isinstance(node, ast.Import) else []
            for name in names:
                if name.split(".")[0] in ("stages", "warehouse", "seeds", "expectations"):
                    left += module_files(name)
    return {path.relative_to(ROOT).as_posix() for path in seen}


def module_files(name):
    place = ROOT / name.replace(".", "/")
    return [path for path in (place.with_suffix(".py"), place / "__init__.py") if path.exists()]


# Declarations count by their schemas; the rest is told by the tests' own rules, not by bytes.
DECLARED = ("warehouse/tables/", "warehouse/columns.py", "warehouse/declaration.py", "warehouse/__init__.py")
ONLY_NAMES = (
    "stages/__init__.py",
    "stages/extract/__init__.py",
    "stages/ingest/__init__.py",
    "stages/ingest/scope.py",
    "seeds/__init__.py",
)


def unhashed(start, hashed):
    return {p for p in imported(start) if p not in hashed and not p.startswith((*DECLARED, *ONLY_NAMES))}


def hashed_by(monkeypatch, version):
    """Paths that a version is made of."""
    seen = set()
    real = versions._hash

    def noting(files, more):
        files = list(files)
        seen.update(path.relative_to(versions._ROOT).as_posix() for path in files)
        return real(files, more)

    with monkeypatch.context() as noted:
        noted.setattr(versions, "_hash", noting)
        clear()
        version()
    clear()
    return seen


def test_cleaning_is_hashed_with_all_that_it_imports(monkeypatch):
    """No module that decides what an article is may change without the version."""
    assert unhashed(ROOT / "stages/clean/batch.py", hashed_by(monkeypatch, versions.clean_version)) == set()


@pytest.mark.parametrize("name", [e.name for e in extractors()])
def test_extractor_is_hashed_with_all_that_it_imports(monkeypatch, name):
    """Code borrowed from another extractor counts too, whether or not its tables are needed."""
    start = Path(importlib.util.find_spec(f"stages.extract.{name}.extractor").origin)
    assert unhashed(start, hashed_by(monkeypatch, lambda: versions.extractor_version(name))) == set()


def test_weights_of_another_table_that_are_read_decide_too() -> None:
    """Sums of accounts are compared with how likely they are a contract's."""
    assert {"contracts", "weighing"} <= versions._borrowed("finances")
    assert "learners" in versions._borrowed("survey_results")
