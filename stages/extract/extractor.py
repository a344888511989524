"""What an extractor is: a name, a version, the tables it fills, and a pure function over articles.

To add one: make a package `stages/extract/<name>/` whose module `extractor.py` holds
`EXTRACTOR = Extractor(...)`. It is found by itself; no other extractor is touched.
"""

import importlib
import importlib.util
import pkgutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import stages.extract

Row = dict[str, object]
"""One row, column name to Python value, as the table's declaration names and types them."""


@dataclass(frozen=True, slots=True)
class ArticleContext:
    """One article (a row of `articles`), its document, and what extractors it needs read in it.

    `rows` holds, for each table in the extractor's `needs`, this article's rows in reading order.
    """

    article: Row
    rows: Mapping[str, Sequence[Row]]

    @property
    def article_id(self) -> str:
        """Key of the article."""
        return str(self.article["article_id"])

    @property
    def text(self) -> str:
        """The cleaned text that all spans point into."""
        return str(self.article["text"])


Read = Callable[[ArticleContext], Mapping[str, Sequence[Row]]]


@dataclass(frozen=True, slots=True)
class Extractor:
    """Reads one family of tables out of an article.

    `version` rises when the same text may give another answer. `needs` names tables that other
    extractors fill and that this one reads. `read` returns, table by table, rows in reading order
    with every declared column that is not NULL; it may raise: that costs only this extractor's rows
    of this one article, which go to quarantine with the error.
    """

    name: str
    version: str
    tables: tuple[str, ...]
    read: Read
    needs: tuple[str, ...] = ()


@cache
def extractors() -> tuple[Extractor, ...]:
    """Every extractor, each after those whose tables it needs.

    Raises ValueError where two fill one table or where needs go round in a circle.
    """
    found = list(_found())
    ordered: list[Extractor] = []
    filled: set[str] = set()
    while found:
        ready = [e for e in found if filled.issuperset(e.needs)]
        if not ready:
            raise ValueError(f"extractors need tables that nothing fills first: {[e.name for e in found]}")
        for extractor in ready:
            if clash := filled.intersection(extractor.tables):
                raise ValueError(f"extractor {extractor.name} fills {sorted(clash)}, which another fills")
            filled.update(extractor.tables)
            ordered.append(extractor)
            found.remove(extractor)
    return tuple(ordered)


def _found() -> Iterator[Extractor]:
    for module in pkgutil.iter_modules(stages.extract.__path__):
        if module.ispkg:
            name = f"stages.extract.{module.name}.extractor"
            if importlib.util.find_spec(name) is not None:
                yield importlib.import_module(name).EXTRACTOR
