"""Table `commitments`: numbered policies, promises in running text, and "we will …" in speech."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from stages.extract.commitments.pledges import CUE, Pledge, pledges
from stages.extract.commitments.sections import Listed, listed
from stages.extract.commitments.speech import spoken, written
from stages.extract.extractor import ArticleContext, Extractor, Row
from stages.extract.phrases.kept import rows_between, sentences_of
from stages.extract.phrases.rows import record
from stages.extract.quotations.cast import cast_of
from stages.extract.quotations.marks import quoted
from stages.extract.quotations.subjects import masked_of

_KEY = ("commitment_id", "cmt")
_DUE = re.compile(
    r"\b(?:by|before|until|from|in|on|within|this|later|next|at|during"
    r"|over)\s(?:the\s)?(?:end\sof\s)?[“‘'\"]?$"
)
_PAST = re.compile(r"\b(?:yesterday|today|last|ago|earlier|since|previous)\b", re.IGNORECASE)
_OPENS = re.compile(r"(?:By|Before|In|From|Until|Later|This|Next|Within|Over|On|At)\b")
_FROM = re.compile(r"\b[Ff]rom (?:the )?$")
_BEGINS = re.compile(r"\b(?:introduc|launch|replac|roll|start|open|begin|take effect|come into)\w*")
_WITHIN = re.compile(r"\bwithin (?:[\w-]+ ){1,3}(?:days?|weeks?|months?|years?)\b")


def read_article(context: ArticleContext) -> dict[str, list[Row]]:
    """Return the rows of `commitments` of one article, in reading order."""
    text = context.text
    if not CUE.search(text):
        return {"commitments": []}
    sentences = sentences_of(text)
    cast = cast_of(text)
    quotes = quoted(text)
    told = sorted(
        [
            *pledges(text, masked_of(text), cast),
            *spoken(text, quotes, sentences, cast),
            *written(text, sentences, cast),
        ],
        key=lambda p: p.start,
    )
    numbered = list(listed(text, str(context.article.get("title") or ""), sentences))
    rows = [_numbered(context, found, told) for found in numbered]
    pledged = {found.pledge for found in numbered}
    for found in _once(told):
        row = _told(context, found)
        if (found.start, found.end) not in pledged and (_name(found) or row.get("due_text")):
            rows.append(row)
    return {"commitments": sorted(rows, key=lambda row: int(str(row["start_char"])))}


def _once(told: Sequence[Pledge]) -> Iterator[Pledge]:
    seen: set[tuple[int, int]] = set()
    for found in told:
        if (found.start, found.end) not in seen:
            seen.add((found.start, found.end))
            yield found


def _numbered(context: ArticleContext, found: Listed, told: Sequence[Pledge]) -> Row:
    """The section's row: who commits is whom its promises, or else the article's, belong to."""
    inside = [p for p in told if found.start <= p.start < found.end]
    named = Counter(name for p in inside or told if (name := p.who.organisation))
    start, end = found.pledge
    columns: Row = {
        "organisation": named.most_common(1)[0][0] if named else None,
        "number": found.number,
        "title": found.title,
        "text": context.text[start:end],
        **_due(context, start, end, start),
    }
    return record(context, _KEY, (found.start, found.end), "numbered_list/1", columns, found.number)


def _told(context: ArticleContext, found: Pledge) -> Row:
    columns: Row = {
        "organisation": found.who.organisation,
        "text": context.text[found.start : found.end],
        **_due(context, found.start, found.end, found.at),
    }
    return record(context, _KEY, (found.start, found.end), found.rule, columns)


def _name(found: Pledge) -> str | None:
    return found.who.organisation or found.who.person


def _due(context: ArticleContext, start: int, end: int, verb: int) -> Row:
    """The first time after the verb; before it only one that opens the sentence ("By the end of …").

    Times that are over tell when it was announced. "From" a time is due on its first day where
    something begins ("will replace the grade from September"), and else no time it is due by.
    """
    text = context.text
    dates = [
        d for d in rows_between(context.rows["dates"], start, end) if not _PAST.search(str(d["surface"]))
    ]
    after = [d for d in dates if int(str(d["start_char"])) > verb]
    opening = [d for d in dates if int(str(d["start_char"])) - start < 12 and _OPENS.match(text, start)]
    for date in after or opening:
        at = int(str(date["start_char"]))
        if not _FROM.search(text, max(start, at - 10), at) and not str(date["surface"]).startswith("from "):
            return {"due_on": date.get("ends_on"), "due_text": date["surface"]}
        if _BEGINS.search(text, start, at):
            return {"due_on": date.get("starts_on"), "due_text": date["surface"]}
    within = _WITHIN.search(text, verb, end)
    return {"due_text": within[0]} if within else {}


EXTRACTOR = Extractor(
    name="commitments", version="1", tables=("commitments",), read=read_article, needs=("dates",)
)
