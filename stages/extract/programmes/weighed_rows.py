"""Rows of the programmes that are likely told of and that no rule has read: who runs them, and where.

Who manages it is who is said to run it, else who gives its contracts, else who stands near its mentions.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from stages.extract.extractor import Row
from stages.extract.phrases.bodies import with_full_names
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.kept import names_of
from stages.extract.phrases.reference import names_by_acronym
from stages.extract.phrases.rows import record
from stages.extract.programmes.columns import STANDING_HEADS
from stages.extract.programmes.grammar import IN_BODY, PROGRAMME
from stages.extract.programmes.near import RUNS, Fact, facts_near
from stages.extract.programmes.weighed import Programme, key_of, name_of

_LIKELY, _UNLIKELY = 0.4, 0.1
_SURE = 0.6
"""From which on a programme of which nothing but its name is told has a row."""
_NO_PROGRAMME = re.compile(
    r".*\b(?:Record|Monitoring|Register|Report|Return|Statement|Review|Survey|Act|Bill|Committee|Index|"
    r"Strategy|Paper)s?(?: \([A-Z]+\))?"
)
_COURSES = ("t level",)
_OFFICE = re.compile(r"\b(?:Department|Ministry|Agency|Council|Authority)\b")
_FEWEST = 3
"""Times that a page names its main body."""
_SHORT = 60
"""Code points of a contract's words that say little by themselves: "part of the £15 million skills fund"."""
_SHORTEST = 4  # letters of a programme's name: no "FE programme"

EXAMPLES = {
    "The winners of the Skills Bootcamps tender of Northmoor Combined Authority were told in May.": [
        {"name": "Skills Bootcamps", "manager": "Northmoor Combined Authority", "rule": "weighed/1"}
    ],
    "Northmoor Council’s budget for Skills Bootcamps is £6.3 million this year. Skills Bootcamps are short "
    "courses.": [{"name": "Skills Bootcamps", "manager": "Northmoor Council", "rule": "weighed/1"}],
    "Skills Bootcamps are short courses. Ministers said that Skills Bootcamps work.": [],
    "The Step Up programme, which helps adults with numeracy, has begun. The Step Up Panel was set up by "
    "Northmoor Council.": [
        {
            "name": "Step Up",
            "manager": None,
            "evidence": "The Step Up programme, which helps adults with numeracy, has begun.",
        }
    ],
    "Courses are part of the Northmoor Skills Fund, a £2.5 billion initiative to help adults.": [
        {"name": "Northmoor Skills Fund", "rule": "weighed/1"}
    ],
    "The training programme of Northmoor Council was inspected in May.": [],
}


def weighed_rows(article: Article, named: Iterable[Programme], read: Iterable[Row]) -> Iterator[Row]:
    """One row for each likely programme without one of `read`, if anything is told of it."""
    keys = {key_of(str(row["name"])) for row in read}
    chances = [(p.chance, p) for p in named if not _is_told(key_of(p.name), keys) and _has_name(p)]
    for chance, programme in sorted(chances, key=lambda one: -one[0]):
        key = key_of(programme.name)
        if chance >= _LIKELY and not _is_told(key, keys) and (row := _row(article, programme, key)):
            keys.add(key)
            yield row


def without_unlikely(named: Iterable[Programme], read: Iterable[Row]) -> Iterator[Row]:
    """The rows of `read` but for those of programmes that all words around them say nothing is told of."""
    chances: dict[str, float] = {}
    for programme in named:
        key = key_of(programme.name)
        chances[key] = max(chances.get(key, 0.0), programme.chance)
    for row in read:
        key = key_of(str(row["name"]))
        if key.startswith(_COURSES) or chances.get(key, 1.0) >= _UNLIKELY:
            yield row


def _is_told(key: str, keys: Iterable[str]) -> bool:
    """Whether the programme, one that it is part of or a part of it is among `keys`."""
    return any(key in other or other in key for other in keys)


def _has_name(programme: Programme) -> bool:
    """Whether it has a name, if only by what it is: no "training programme", no course."""
    key = key_of(programme.name)
    return (
        _NO_PROGRAMME.fullmatch(programme.name) is None
        and not key.startswith(_COURSES)
        and len(key) >= _SHORTEST
        and any(
            mention.sureness == "named"
            or (mention.sureness == "generic" and mention.name.endswith(STANDING_HEADS))
            for _, mention in programme.mentions
        )
    )


def _row(article: Article, programme: Programme, key: str) -> Row | None:
    """The programme's row, on the words that tell most of it; None where nothing is told."""
    facts: list[Fact] = []
    span: tuple[int, int] | None = None
    most = 0
    for index, mention in programme.mentions:
        view = article.view(index)
        if IN_BODY.match(view.sentence.text, mention.end):
            continue
        own = PROGRAMME * (mention.end - mention.start)
        masked = view.masked[: mention.start] + own + view.masked[mention.end :]
        found = list(facts_near(article, index, masked, mention))
        facts += found
        if len({fact.column for fact in found}) > most:
            most = len({fact.column for fact in found})
            spans = [(mention.start, mention.end), *(fact.span for fact in found)]
            span = view.absolute((min(start for start, _ in spans), max(end for _, end in spans)))
    columns: Row = {}
    for fact in sorted(facts, key=lambda f: f.rank):
        columns.setdefault(fact.column, fact.words)
    if contract := _contract(article, key):
        span = span or _clause(article, programme, str(contract["buyer"]), contract)
        if not any(fact.rank < RUNS for fact in facts):
            columns["manager"] = contract["buyer"]
    index, mention = programme.mentions[0]
    is_campaign = article.sentences[index].text.endswith("campaign", mention.start, mention.end)
    if "manager" not in columns and not is_campaign and (body := _main_body(article)):
        span = span or _clause(article, programme, body, None)
        columns["manager"] = body
    if span is None and programme.chance >= _SURE:
        span = _clause(article, programme, "", None)
    if span is None:
        return None
    name = name_of(programme.name)
    row = record(article.context, ("programme_id", "prg"), span, "weighed/1", {"name": name} | columns, name)
    return _once(next(with_full_names([row], article.context.text, "manager", "delivered_by")))


def _clause(article: Article, programme: Programme, body: str, contract: Row | None) -> tuple[int, int]:
    """The sentence that names the programme and the body, else the contract's words where they do.

    Where none names both it is the first that names the programme, below the title.
    """
    every = [(article.sentences[index], mention) for index, mention in programme.mentions]
    named = [told for told in every if not IN_BODY.match(told[0].text, told[1].end)] or every
    full = names_by_acronym()
    for index, _ in programme.mentions:
        if any(full.get(name, name) == body for name in article.organisations(index)):
            return article.sentences[index].start, article.sentences[index].end
    if contract is not None:
        start, end = int(str(contract["start_char"])), int(str(contract["end_char"]))
        is_told = end - start > _SHORT or body in article.context.text[start:end]
        if is_told and any(start <= sentence.start + mention.start < end for sentence, mention in named):
            return start, end
    below = next((sentence for sentence, _ in named if sentence.start), named[0][0])
    return below.start, below.end


def _main_body(article: Article) -> str | None:
    """The public body of a page that tells of it more than of all others: a council's decision, a notice."""
    full = names_by_acronym()
    bodies = Counter(
        full.get(n.text, n.text) for n in names_of(article.context.text) if n.kind == "organisation"
    )
    name, count = bodies.most_common(1)[0] if bodies else ("", 0)
    is_main = count >= _FEWEST and 2 * count >= bodies.total()
    return name if is_main and _OFFICE.search(name) else None


def _contract(article: Article, key: str) -> Row | None:
    """A contract of the programme by the body that gives most of them."""
    contracts = [
        row
        for row in article.context.rows.get("contracts", ())
        if row.get("buyer")
        and not _BUYS_PART.search(str(row["buyer"]))
        and row.get("programme")
        and key_of(str(row["programme"])) == key
    ]
    if not contracts:
        return None
    buyer = Counter(str(row["buyer"]) for row in contracts).most_common(1)[0][0]
    return next(row for row in contracts if row["buyer"] == buyer)


_BUYS_PART = re.compile(r"\b(?:College|University|School|Academy|Training|Ltd|Limited|plc|Trust)\b")
"""A body that lets others teach a part of what it is given, and manages no programme."""


def _once(row: Row) -> Row:
    """A body that manages a programme is not told again as the one that delivers it."""
    is_twice = row.get("manager") is not None and row.get("manager") == row.get("delivered_by")
    return {column: value for column, value in row.items() if column != "delivered_by" or not is_twice}
