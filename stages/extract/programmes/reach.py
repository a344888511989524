"""Whom a programme has reached, and how many of them."""

import re
from collections.abc import Iterator

from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.rows import record
from stages.extract.phrases.word_cues import cue
from stages.extract.programmes.naming import name_in

CUE = cue(
    re.compile(r"\breach(?:ed|es)?\b|\b(?:helped|supported|engaged|benefited)\b"),
    "reach reached reaches helped supported engaged benefited",
)
_REACHED = compiled(
    r"(?P<name>[^.;,\s][^.;,]{1,120}?) (?:has |have |had |now |already )*(?:reached|reaches|helped|"
    r"supported|engaged with|engaged|benefited) (?=<first:COUNT>)"
)
_COUNTED = compiled(r"\bcounts (?P<list>[^.;]{5,160}) reached\b")
_NEXT = compiled(r"<count:COUNT>")
EXAMPLES = {
    "The Careers Help (CH) scheme has reached nearly 200,000 parents, along with 4,000 teachers.": [
        {"reach": 200000, "reach_unit": "parent"},
        {"reach": 4000, "reach_unit": "teacher"},
    ],
    "The college has reached 3,000 students.": [],
}


def reach_rows(article: Article, known: dict[str, str]) -> Iterator[Row]:
    """One row for each group of people that a programme is said to have reached."""
    last: str | None = None
    views = dict(article.views(CUE))
    for index in range(max(views, default=-1) + 1):
        last = name_in(article.sentences[index].text, known) or last
        if index not in views:
            continue
        view = views[index]
        reached, counted = _REACHED.search(view.masked), _COUNTED.search(view.masked)
        if reached:
            words = view.words(reached.span("name"))
            name = last if re.fullmatch(r"(?:It|The (?:programme|scheme))", words) else name_in(words, known)
            start, end = reached.end(), len(view.masked)
        elif counted:
            name, (start, end) = last, counted.span("list")
        else:
            continue
        if name is None:
            continue
        for count in _NEXT.finditer(view.masked, start, end):
            figure = view.figures[count.start()]
            columns: Row = {
                "name": name,
                "reach_figure_id": figure["figure_id"],
                "reach": figure.get("value"),
            }
            columns |= {"reach_unit": figure.get("unit"), "per": figure.get("per")}
            span = view.absolute(
                (reached.start() if reached else counted.start() if counted else start, count.end())
            )
            yield record(
                article.context,
                ("programme_id", "prg"),
                span,
                "programme_reached/1",
                columns,
                figure["figure_id"],
            )
