"""Table `commitments`: numbered policies, bulleted promises, promises in running text and in speech."""

from collections import Counter
from collections.abc import Iterator, Sequence

from stages.extract.commitments.due import due
from stages.extract.commitments.forms import CUE
from stages.extract.commitments.guidance import is_guidance
from stages.extract.commitments.lists import bulleted
from stages.extract.commitments.running_text import pledges
from stages.extract.commitments.scene import Pledge
from stages.extract.commitments.sections import Listed, listed
from stages.extract.commitments.speech import spoken, written
from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.rows import record
from stages.extract.quotations.cast import cast_of
from stages.extract.quotations.marks import quoted

_KEY = ("commitment_id", "cmt")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `commitments` of one article, in reading order."""
    text = context.text
    if ":\n" not in text and not CUE.search(text):
        return {"commitments": []}
    sentences = sentences_of(text)
    cast = cast_of(text)
    guides = is_guidance(text)
    told = [
        *(() if guides else bulleted(text, sentences, cast)),
        *spoken(text, quoted(text), sentences, cast),
        *written(text, sentences, cast, guides),
        *pledges(text, cast, guides),
    ]
    numbered = list(listed(text, str(context.article.get("title") or ""), sentences))
    rows = [_numbered(context, found, told) for found in numbered]
    inside = [found.pledge for found in numbered]
    for found in _once(told):
        if not any(start <= found.at < end for start, end in inside):
            rows.append(_told(context, found))
    return {"commitments": sorted(rows, key=lambda row: int(str(row["start_char"])))}


def _once(told: Sequence[Pledge]) -> Iterator[Pledge]:
    """Each promise once: of two readings of the same words the one that comes first in `told`."""
    kept: list[Pledge] = []
    for found in told:
        if not any(
            other.start < found.end and found.start < other.end for other in kept if _same(other, found)
        ):
            kept.append(found)
    yield from sorted(kept, key=lambda p: p.start)


def _same(one: Pledge, other: Pledge) -> bool:
    return one.rule != other.rule or abs(one.at - other.at) < 12


def _numbered(context: ArticleContext, found: Listed, told: Sequence[Pledge]) -> Row:
    """The section's row: who commits is whom its promises, or else the article's, belong to."""
    inside = [p for p in told if found.start <= p.start < found.end]
    named = Counter(name for p in inside or told if (name := p.name or p.who.organisation))
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
    columns: Row = {
        "organisation": found.name or found.who.organisation,
        "text": context.text[found.start : found.end],
        **due(context, found.start, found.end, found.at),
    }
    return record(context, _KEY, (found.start, found.end), found.rule, columns, found.at)


EXTRACTOR = Extractor(
    name="commitments", version="3", tables=("commitments",), read=read_article, needs=("dates",)
)
