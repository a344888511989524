"""The pages of articles: unchanged ones are taken over, the others built, by several processes where many.

Each process reads its articles a batch at a time, so that memory does not grow with the ledger.
"""

import gc
import multiprocessing
import os
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import NamedTuple

from stages.report.article_page import ArticlePages
from stages.report.building import Building, put
from stages.report.keys import article_keys
from stages.report.places import article_page, is_own_id
from stages.report.reading import read_articles
from stages.report.release import Release

_MANY = 200
"""Articles to build from which on starting processes pays: each takes about a second to start."""
_MOST_PROCESSES = 4
_CHUNK = 200


class Built(NamedTuple):
    """The pages of one article that were written, and where those after the first begin."""

    article_id: str
    files: list[str]
    places: list[int]


def write_articles(release: Release, building: Building) -> dict[str, list[int]]:
    """Write the pages of every article; return where those of several pages are cut."""
    keys = {id_: key for id_, key in article_keys(release).items() if is_own_id(id_)}
    due = [id_ for id_, key in keys.items() if not _take_over(id_, key, building)]
    for built in _build_all(release, building.folder, due):
        for file in built.files:
            building.note(file, keys[built.article_id])
        if built.places:
            building.cuts[built.article_id] = built.places
    return building.cuts


def _take_over(article_id: str, key: str, building: Building) -> bool:
    """Take over the pages of an article that would say the same; say whether they were all there."""
    places = building.cuts_before.get(article_id, [])
    files = [article_page(article_id, n) for n in range(1, len(places) + 2)]
    if not all(building.take_over(file, key) for file in files):
        return False
    if places:
        building.cuts[article_id] = places
    return True


def _build_all(release: Release, to: Path, due: Sequence[str]) -> Iterator[Built]:
    n_processes = min(os.cpu_count() or 1, _MOST_PROCESSES) if len(due) >= _MANY else 1
    if n_processes == 1:
        yield from _build(release, to, due)
        return
    chunks = [due[start : start + _CHUNK] for start in range(0, len(due), _CHUNK)]
    done: set[str] = set()
    try:
        with ProcessPoolExecutor(
            n_processes,
            mp_context=multiprocessing.get_context("spawn"),  # DuckDB's threads do not survive a fork
            initializer=_start,
            initargs=(str(release.folder), str(release.spill)),
        ) as pool:
            for some in pool.map(_build_chunk, [str(to)] * len(chunks), chunks):
                done |= {built.article_id for built in some}
                yield from some
    except BrokenProcessPool:  # as where memory is short: what is left is built here
        yield from _build(release, to, [id_ for id_ in due if id_ not in done])


def _build(release: Release, to: Path, ids: Sequence[str]) -> Iterator[Built]:
    for article in read_articles(release, ids):
        made = ArticlePages(article)
        for file, html in made.pages():
            put(to / file, html)
        yield Built(article.article_id, made.files, made.places)


_own: list[Release] = []
"""The release as a process of the pool has opened it."""


def _start(folder: str, spill: str) -> None:
    threading.Thread(target=_end_with_parent, daemon=True).start()
    gc.set_threshold(
        200_000, 50, 100
    )  # cells by the million, none in a cycle: looking for cycles took a fifth
    _own.append(Release(Path(folder), Path(spill) / str(os.getpid()), threads=1))


def _end_with_parent() -> None:
    """End this process when the one that started it was killed, which a pool's own processes do not."""
    parent = multiprocessing.parent_process()
    if parent:
        parent.join()
        os._exit(1)


def _build_chunk(to: str, ids: Sequence[str]) -> list[Built]:
    return list(_build(_own[0], Path(to), ids))
