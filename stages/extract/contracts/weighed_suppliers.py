"""Bodies that no construction reads as a supplier, weighed by the words around their names.

On documents left out of the learning, places from `_LIKELY` on are labelled suppliers five times of six.
What is bought and by whom is the programme and the giver that the article names nearest before.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stages.extract.contracts.parties import NOT_BODY, PUBLIC_BODY, giver_in
from stages.extract.contracts.scope import frame_of
from stages.extract.contracts.service import programme_of
from stages.extract.contracts.vocabulary import AHEAD, FRAMED, family_of
from stages.extract.extractor import ArticleContext, Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.kept import sentences_of
from stages.extract.phrases.masks import View
from stages.extract.phrases.names import Name
from stages.extract.phrases.reference import body_kinds
from stages.extract.phrases.rows import record
from stages.extract.weighing.places import Place, name_place
from stages.extract.weighing.weights import weights_of

_KINDS = frozenset({"money", "percentage"})
_NAMED = ("supplier", "buyer", "previous_supplier", "programme")
_LIKELY = 0.55
_FAR = 12
"""Sentences back in which the programme may be named."""
_NO_SUPPLIER = frozenset({"department", "regulator", "agency", "inspectorate", "media", "union", "committee"})
_NO_GIVER = frozenset({"inspectorate", "regulator", "media", "union"})
_TOLD = re.compile(
    r"(?i)\b(?:contracts?|tenders?|bids?|bidd\w+|award(?:ed|s)?|grants?|allocat\w+|licen[cs]\w+|suppliers?|"
    r"procure\w*|lots?|framework|winn\w+|won|funding|providers?|pilots?|hubs?|selected|chosen|successful|"
    r"novat\w+|"
    r"deliver\w*|programme|fund|ends?|terminat\w+|bootcamps?|accounts|minutes|survey|inspect\w+)\b"
)
_OUTCOMES = (
    ("not_rebid", re.compile(r"\b(?:not (?:re-?)?(?:bid|appl\w+|tender\w*)|withdr[ae]w\w*|pulled out)\b")),
    ("lost", re.compile(r"\b(?:lost|losing|unsuccessful|missed out|terminat\w+|stripped|cancel\w+)\b")),
    ("retained", re.compile(r"\b(?:retain\w*|kept|keeps|renew\w*|extend\w*|extension)\b")),
)
_DEAL = re.compile(
    r"\b(?:contracts?|licen[cs]es?|grants?|loans?|allocations?|framework|tender)\b", re.IGNORECASE
)


def places(context: ArticleContext) -> Iterator[Place]:
    """Every name of an article that may be a body's."""
    article = Article(context, _KINDS)
    told = _told_of(context.text)
    for index in range(len(article.sentences)):
        for at, name in sorted(article.view(index).names.items()):
            if _may_supply(name):
                yield _place(article, index, at, name, told)


def _place(article: Article, index: int, at: int, name: Name, told: tuple[str, ...]) -> Place:
    place = name_place(article, index, at, name)
    many = min(len(article.view(index).names), 4)
    return replace(place, features=(*place.features, *told, f"names {many}"))


def _may_supply(name: Name) -> bool:
    """Whether a name can be a supplier's: a body's, and none of the state or the press."""
    return (
        name.kind in {"organisation", "other"}
        and len(name.text) > 2
        and body_kinds().get(name.text) not in _NO_SUPPLIER
        and NOT_BODY.fullmatch(name.text.split()[-1]) is None
    )


def _told_of(text: str) -> tuple[str, ...]:
    """Which words of awarding the article has at all, as features."""
    return tuple(f"article {word}" for word in sorted({found.lower() for found in _TOLD.findall(text)}))


def is_same(place: Place, context: ArticleContext, row: Row, _paragraph: str) -> bool:
    """Whether a labelled contract's supplier is the name at a place."""
    supplier, name = str(row.get("supplier") or "").lower(), context.text[place.start : place.end].lower()
    words = set(name.split()) & set(supplier.split())
    return bool(words) and (name in supplier or supplier in name or len(words) * 2 > len(name.split()))


IS_SAME = is_same


def supplier_rows(article: Article, known: dict[str, str], rows: Sequence[Row]) -> Iterator[Row]:
    """The contracts without a sum of those bodies that are likely suppliers, and are in no row yet."""
    text = article.context.text
    if FRAMED.search(text) is None:
        return
    weights = weights_of("stages.extract.contracts", "weights_suppliers.csv")
    told, frame = _told_of(text), frame_of(text)
    named = {str(row.get(column)) for row in rows for column in _NAMED if row.get(column)} | {*known}
    for index in range(len(article.sentences)):
        view = article.view(index)
        for at, name in sorted(view.names.items()):
            is_told = any(name.text in other or other in name.text for other in named)
            if is_told or not _may_supply(name):
                continue
            if weights.chance(_place(article, index, at, name, told).features) >= _LIKELY:
                named.add(name.text)
                yield _row(article, index, view, name, at, known, frame.buyer if frame else None)


def _row(
    article: Article, index: int, view: View, name: Name, at: int, known: dict[str, str], giver: str | None
) -> Row:
    """The row of a supplier on the words of its clause."""
    text = view.sentence.text
    outcome = next((outcome for outcome, words in _OUTCOMES if words.search(text)), None)
    deal = _DEAL.search(text)
    start, end = _clause(view, at, at + name.end - name.start)
    told = giver_in(view, at + len(name.text), end)
    buyer = giver if told is None or body_kinds().get(told) in _NO_GIVER else told
    columns: Row = {
        "supplier": name.text,
        "buyer": None if buyer == name.text else buyer,
        "programme": programme_near(article, index, known),
        "family": family_of(deal.group()) if deal else None,
        "outcome": outcome or ("planned" if AHEAD.search(text, 0, at) else "awarded"),
    }
    span = view.absolute((start, end))
    return record(article.context, ("contract_id", "con"), span, "weighed_supplier/1", columns, name.text)


def _clause(view: View, start: int, end: int) -> tuple[int, int]:
    """The words around a name up to a stop, or a short sentence whole."""
    text = view.sentence.text
    if len(text) <= 200:
        return 0, len(text.rstrip())
    first = max(text.rfind(stop, 0, start) + len(stop) for stop in ("; ", ". ", "“", ", and ", " – "))
    stops = [at for stop in ("; ", ", which", ", who", " – ", "”") if (at := text.find(stop, end)) > 0]
    return (first if first > 1 else 0), min(stops, default=len(text.rstrip()))


def programme_near(article: Article, index: int, known: dict[str, str]) -> str | None:
    """The programme or fund that the sentence or one of those before it names, else the title."""
    before = (article.sentences[back].text for back in range(index, max(-1, index - _FAR), -1))
    title = str(article.context.article.get("title") or "")
    named = next((name for text in (*before, title) if (name := _named(text, known))), None)
    return named or _told_most(article.context.text, known)


def _named(text: str, known: dict[str, str]) -> str | None:
    """The programme or fund that a sentence names."""
    named = programme_of(text, known)
    if named and PUBLIC_BODY.search(named) is None and FUNDER.search(named) is None:
        return named
    fund = _FUND.search(text)
    return fund["name"] if fund else None


def _told_most(text: str, known: dict[str, str]) -> str | None:
    """The programme or fund that an article names most often, at least twice."""
    names = Counter(name for sentence in sentences_of(text) if (name := _named(sentence.text, known)))
    name, times = max(names.items(), key=lambda told: told[1], default=("", 0))
    return name if times > 1 else None


FUNDER = re.compile(r"Lottery|Trust\b|Another|^total |^Fund$")
_FUND = re.compile(
    r"\b(?:the|an?|its|their|from|of|under|for|million|[0-9](?:m|bn)|new|"
    r"government’s) (?P<name>(?:(?!(?:the|an?|new|"
    r"of|this|its|"
    r"that|first|second|same|main|whole|overall|in|to|for|and|on|with|by|current|existing|government|major|"
    r"total|"
    r"million|billion|previous|latest|national|wider|pilot)\b)[a-z-]+ ){1,4}(?:fund|budget|scheme|"
    r"bootcamps|pilots?|"
    r"framework))\b(?! (?:cut|gap|hole|deficit))"
)
"""A fund named in lower case: "the strategic college improvement fund"."""
