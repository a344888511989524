"""The contracts of the bodies that deliver a programme, where the text says that they hold contracts.

"CXY in London and ABC in the North. … All of those contracts continue under N until July 2026" gives
one contract a body, with N as buyer and July 2026 as its end.
"""

import re
from collections.abc import Iterator

from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.periods import days_of
from stages.extract.phrases.rows import record
from stages.extract.phrases.sentences import sentence_at
from stages.extract.programmes.delivery import delivery_rows

_THEIRS = re.compile(
    r"\b(?:[Tt]heir|[Tt]hose|[Tt]hese|[Tt]he|[Bb]oth|[Aa]ll) (?:\w+ )?contracts\b[^.]*?\b(?:continu|remain|"
    r"stay|run|end|until|under|novat|transfer|extend|held)"
)
_UNDER = compiled(r"\b(?:under|novated to|transferred to|held by|to) (?:the )?<buyer:ORG>")
_UNTIL = re.compile(
    r"(?:(?<!at least )until|end(?:s|ing)? (?:on|in)|run(?:s|ning)? to) (?!at least )(?P<when>[^,.;]{4,30})"
)
_LOOK_AHEAD = 3
EXAMPLES = {
    "Careers Help (CH), a scheme for schools, is run by Ashdown Training in the South and TR Training in "
    "the North. All of those "
    "contracts will continue under the Careers Trust until July 2025.": [
        {
            "supplier": "Ashdown Training",
            "buyer": "Careers Trust",
            "ends_on": "2025-07-31",
            "programme": "Careers Help",
        },
        {"supplier": "TR Training", "buyer": "Careers Trust"},
    ],
    "Careers Help (CH), a scheme for schools, is run by Ashdown Training in the South and TR Training in "
    "the North.": [],
}


def delivery_contracts(article: Article, known: dict[str, str], rows: list[Row]) -> Iterator[Row]:
    """One row for each delivery body whose contract is spoken of next; `rows` are those read before."""
    theirs = [i for i in article.cued(("contracts",)) if _THEIRS.search(article.sentences[i].text)]
    if not theirs:
        return
    is_novated = any(row["outcome"] == "novated" for row in rows)
    for delivery in delivery_rows(article, known):
        index = sentence_at(article.sentences, int(str(delivery["start_char"])))
        told = _told(article, index, theirs) if index is not None else None
        if told is None:
            continue
        sentence, end = article.sentences[told], article.sentences[told].end
        columns: Row = {
            "programme": delivery["name"],
            "family": "contract",
            "supplier": delivery["delivered_by"],
            "outcome": "novated" if is_novated else "retained",
        }
        if under := _UNDER.search(article.view(told).masked):
            columns["buyer"] = article.view(told).words(under.span("buyer")).split(" (")[0]
        until = _UNTIL.search(sentence.text)
        stated = days_of(until["when"]) if until else None
        if stated:
            columns["ends_on"] = stated[1]
        span = (int(str(delivery["start_char"])), end)
        yield record(
            article.context,
            ("contract_id", "con"),
            span,
            "delivery_contract/1",
            columns,
            delivery["delivered_by"],
        )


def _told(article: Article, index: int, theirs: list[int]) -> int | None:
    """The sentence of `theirs` at or soon after `index` in its paragraph: it speaks of those contracts."""
    paragraph = article.sentences[index].paragraph
    near = (
        i for i in theirs if index <= i < index + _LOOK_AHEAD and article.sentences[i].paragraph == paragraph
    )
    return next(near, None)
