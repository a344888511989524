"""Table `commitments`: numbered policies, bulleted promises, and promises in running text and in speech."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from stages.extract.commitments.committers import with_names
from stages.extract.commitments.due import due
from stages.extract.commitments.forms import CUE
from stages.extract.commitments.guidance import is_guidance
from stages.extract.commitments.lists import bulleted
from stages.extract.commitments.minuted import minuted
from stages.extract.commitments.running_text import pledges
from stages.extract.commitments.scene import Pledge
from stages.extract.commitments.sections import Listed, listed
from stages.extract.commitments.weighed import weigh, whole
from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.bodies import with_full_names
from stages.extract.phrases.kept import names_of, sentences_of
from stages.extract.phrases.rows import record
from stages.extract.phrases.word_cues import places
from stages.extract.phrases.words import word_set
from stages.extract.quotations.cast import cast_of
from stages.extract.recommendations.whole_names import whole_name

_SHORT = word_set(
    "agency board committee commission panel partnership council college trust authority department"
    " foundation association corporation charity"
)
"""What a body goes by that has been named in full."""
_NO_NAME = re.compile(
    r"^[•*·–-]\s*| in (?:January|February|March|April|May|June|July|August|September|October|November"
    r"|December)$"
)
_NO_BODIES = frozenset({"the", "a", "an", "it", "they", "this", "spokesman", "spokeswoman", "spokesperson"})
_BY = re.compile(r"\b(?:by|from|until|before|within|over|during|(?:this|next|coming) \w+)\b", re.IGNORECASE)
_KEY = ("commitment_id", "cmt")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `commitments` of one article, in reading order."""
    text = context.text
    tasks = list(minuted(text))
    if ":\n" not in text and not tasks and not places(CUE, text):
        return {"commitments": []}
    cast = cast_of(text)
    guides = is_guidance(text)
    promises = _once([*tasks, *bulleted(text, cast, guides)], pledges(text, cast, guides))
    told = list(whole(with_names(context, weigh(context, cast, promises), cast), cast))
    numbered = list(listed(text, str(context.article.get("title") or ""), sentences_of(text)))
    rows = [_numbered(context, section, told) for section in numbered]
    inside = [section.pledge for section in numbered]
    rows += [_told(context, p) for p in told if not any(start <= p.at < end for start, end in inside)]
    rows = [row | {"organisation": _whole(row, text)} for row in with_full_names(rows, text, "organisation")]
    return {"commitments": sorted(rows, key=lambda row: int(str(row["start_char"])))}


def _whole(row: Row, text: str) -> str | None:
    """The whole name of who commits: the one longer name of the article that ends in it, if it is short."""
    name = _NO_NAME.sub("", str(row["organisation"])) if row.get("organisation") else None
    if not name or name.lower() in _NO_BODIES:
        return None
    if name.lower() in _SHORT or name in {"Executive Board", "Management Board"}:
        end = f" {name.lower()}"
        start = "department for " if name.lower() == "department" else None
        bodies = {n.text for n in names_of(text) if n.kind == "organisation"}
        longer = {b for b in bodies if b.lower().endswith(end) or (start and b.lower().startswith(start))}
        return longer.pop() if len(longer) == 1 else name
    return whole_name(text, name)


def _once(bullets: list[Pledge], told: Iterable[Pledge]) -> list[Pledge]:
    """Each promise once: what a bullet and a sentence tell in the same words is the bullet's."""
    alone = (p for p in told if not any(b.start < p.end and p.start < b.end for b in bullets))
    return sorted([*bullets, *alone], key=lambda p: p.start)


def _numbered(context: ArticleContext, found: Listed, told: Sequence[Pledge]) -> Row:
    """The section's row: who commits is whom its promises, or else the article's, belong to."""
    inside = [p.name for p in told if found.start <= p.start < found.end and p.name]
    named = Counter(inside or [p.name for p in told if p.name])
    start, end = found.pledge
    columns: Row = {
        "organisation": named.most_common(1)[0][0] if named else None,
        "number": found.number,
        "title": found.title,
        "text": context.text[start:end],
        **due(context, start, end, start),
    }
    return record(context, _KEY, (found.start, found.end), "numbered_list/1", columns, found.number)


def _told(context: ArticleContext, found: Pledge) -> Row:
    words = context.text[found.start : found.end]
    columns: Row = {"organisation": found.name, "text": words}
    columns |= due(context, found.start, found.end, found.at)
    if found.over is not None and not columns.get("due_text"):
        columns |= _of_list(context, *found.over)
    return record(context, _KEY, (found.start, found.end), found.rule, columns, found.at)


def _of_list(context: ArticleContext, start: int, end: int) -> Row:
    """By when, as the sentence over a list tells it: "By 2030", "Over the next two years we will"."""
    told = due(context, start, end, start)
    words = str(told.get("due_text") or "")
    at = context.text.find(words, start, end) if words else -1
    return told if at >= 0 and _BY.search(context.text, max(start, at - 16), at + len(words)) else {}


EXTRACTOR = Extractor(
    name="commitments", version="4", tables=("commitments",), read=read_article, needs=("dates", "quotations")
)
