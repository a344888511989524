"""An article's key changes with everything that its pages tell, and with nothing else."""

from collections.abc import Callable
from pathlib import Path

import pytest

from stages.report.keys import article_keys
from stages.report.release import Release
from tests.report.releases import Row, article, document, id_of, small_release, span, write_release

Tables = dict[str, list[Row]]
MENTION = span("Ann Lee") | {
    "mention_id": id_of("men", 1),
    "person_id": id_of("per", 1),
    "entity_kind": "person",
    "surface": "Ann Lee",
    "rule": "names/1",
}
PERSON = {"person_id": id_of("per", 1), "name": "Ann Lee", "aliases": []}


def key(folder: Path, change: Callable[[Tables], object] = lambda _: None) -> str:
    """The key of the first article after a change."""
    tables = small_release()
    tables["articles"].append(article(3, "Beside it.", document_id=id_of("doc", 1), position=2))
    tables |= {"mentions": [dict(MENTION)], "people": [dict(PERSON)]}
    change(tables)
    with Release(write_release(folder / "release", tables), folder / "spill") as release:
        return article_keys(release)[id_of("art", 1)]


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The key without a change."""
    return key(tmp_path_factory.mktemp("before"))


def sets(table: str, place: int, **values: object) -> Callable[[Tables], object]:
    """Change some values of one row."""
    return lambda tables: tables[table][place].update(values)


@pytest.mark.parametrize(
    "change",
    [
        sets("figures", 0, subject="another"),
        sets("figures", 0, review="accepted"),
        sets("articles", 0, title="Another title"),
        sets("articles", 1, title="A neighbour's other title"),
        sets("documents", 0, publisher="Another publisher"),
        sets("checks", 0, explanation="Another sum"),
        sets("claim_operands", 0, role="whole"),
        sets("quarantine", 0, reason="Another reason"),
        sets("quarantine", 0, decision="accept"),
        sets("people", 0, name="Ann B. Lee"),
        lambda tables: tables["dates"].clear(),
    ],
    ids=lambda change: None,
)
def test_key_changes_with_what_is_told(
    tmp_path: Path, before: str, change: Callable[[Tables], object]
) -> None:
    """Whatever a page tells, of the article, its rows, its claims, its neighbours, changes its key."""
    assert key(tmp_path, change) != before


@pytest.mark.parametrize(
    "change",
    [
        sets("documents", 0, n_bytes=77),
        sets("suite_results", 0, rows_checked=9),
        lambda tables: tables["documents"].append(document(8)),
        lambda tables: tables["articles"].append(article(8, "Elsewhere.")),
        lambda tables: [rows.reverse() for rows in tables.values()],
    ],
    ids=lambda change: None,
)
def test_key_stays_with_what_is_not_told(
    tmp_path: Path, before: str, change: Callable[[Tables], object]
) -> None:
    """Other documents, other tables and the order of rows leave the key as it is."""
    assert key(tmp_path, change) == before
