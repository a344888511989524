"""A run that is killed leaves the last release readable, and the next run completes the work."""

import pytest

from tests.pipelines.conftest import ARTICLES, ask

KILL = "import os, signal\ndef die(*a, **k): os.kill(os.getpid(), signal.SIGKILL)\n"
PLACES = {
    "ingest": "import pipelines.tasks as t; t.retrieve = die",
    "clean": "import pipelines.tasks as t; t.clean = die",
    "extract": "import pipelines.tasks as t; t.extract = die",
    "validate": "import pipelines.release_steps as t; t.validate = die",
    "publish": "import pipelines.release_steps as t; t.write_history = die",
    "building the DuckDB file": "import warehouse.releases as r; r.build_database = die",
    "before the release's rename": "import warehouse.releases as r; r.fsync_path = die",
    "before the file's rename": "import warehouse.releases as r; r.install = die",
    "after the file's rename": (
        "import warehouse.releases as r; real = r.install\n"
        "def install(*a): real(*a); die()\n"
        "r.install = install"
    ),
}


@pytest.mark.parametrize("place", PLACES)
def test_kill_and_complete(place, skillsledger, published, documents):
    """SIGKILL at one place of a second run: the first release answers, then the next run publishes."""
    data = published
    run = ("run", "--documents", str(documents), "--data-dir", str(data))
    (first,) = ask(data, "SELECT release_id FROM releases WHERE is_current")[0]
    (documents / "new.txt").write_text("New site\n\nThe college opened 4 sites.\n", encoding="utf-8")
    # The look whether anything changed would die first, at `ingest`; it must be let through elsewhere.
    killed = skillsledger(*run, driver=KILL + PLACES[place])
    assert killed.status == -9, killed.out
    after_rename = place == "after the file's rename"
    (current,) = ask(data, "SELECT release_id FROM releases WHERE is_current")[0]
    assert (current == first) is not after_rename
    completed = skillsledger(*run)
    assert completed.status == 0, completed.out
    assert ask(data, "SELECT count(*) FROM documents") == [(len(ARTICLES) + 1,)]
    assert ask(data, "SELECT count(*) FROM figures WHERE surface = '4 sites'") == [(1,)]
    assert list((data / "releases").glob(".building-*")) == []
    assert "Nothing changed" in skillsledger(*run).out
