"""Bodies that no construction reads as a supplier, weighed by the words around their names.

Of those from `_LIKELY` on that no rule reads, six of ten are labelled suppliers in documents left out of the
learning.
What is bought and by whom is left to what the sentences around tell (`told_around`).
"""

import re
from collections.abc import Iterator, Sequence

from stages.extract.contracts.parties import NOT_BODY
from stages.extract.contracts.receivers import giver_in
from stages.extract.contracts.vocabulary import FRAMED, family_of
from stages.extract.extractor import ArticleContext, Row
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import NAME_MASKS, View
from stages.extract.phrases.names import Name
from stages.extract.phrases.reference import body_kinds
from stages.extract.phrases.rows import record
from stages.extract.phrases.word_cues import word_cue
from stages.extract.weighing.places import Place, around_name, lead_of, of_name
from stages.extract.weighing.weights import odds_of, weights_of

_KINDS = frozenset({"money", "percentage"})
_NAMED = ("supplier", "buyer", "previous_supplier", "programme", "qualification")
_LIKELY = 0.6
_NO_SUPPLIER = frozenset({"department", "regulator", "agency", "inspectorate", "media", "union", "committee"})
_CLASSES = ("Institutions", "Providers", "Employers", "Organisations", "Authorities", "Councils")
_NO_GIVER = frozenset({"inspectorate", "regulator", "media", "union"})
_OUTCOMES = (
    ("not_rebid", re.compile(r"\b(?:not (?:re-?)?(?:bid|appl\w+|tender\w*)|withdr[ae]w\w*|pulled out)\b")),
    ("retained", re.compile(r"\b(?:retain\w*|kept|keeps|renew\w*|extend\w*|extension)\b")),
)
_TAKEN_FROM = re.compile(r"\b(?:t(?:ook|akes?|aken|aking) (?:over|on)|inherit\w*)\b[^.;]{2,90}? from ")
"""Whoever stands behind it had the contract before."""
_LOST = re.compile(
    r"\b(?:lost|losing|unsuccessful|miss(?:ed|es|ing) out|terminat\w+|stripped|cancel\w+|rejected|"
    r"(?:not|never|n[’']t) (?:been |be |being )?(?:award|giv|hand|chos|select|appoint|allocat|w[io]n)\w*)\b"
)
"""Who is told so has no contract."""
_IS_AHEAD = re.compile(
    r"\b(?:preferred (?:bidder|supplier|provider|partner)|in line (?:for|to)|(?:set|due|expected|likely) to "
    r"(?:be|win|receive|get|take)|(?:will|would|to) be (?:awarded|given|handed|chosen|selected|let))\b"
)
"""Of an award that is yet to be made; what a winner "will" do says nothing of it."""
_DEAL = re.compile(
    r"\b(?:contracts?|licen[cs]es?|grants?|loans?|allocations?|framework|tender)\b", re.IGNORECASE
)


def places(context: ArticleContext) -> Iterator[Place]:
    """Every name of an article that may be a body's."""
    article = Article(context, _KINDS)
    for index in sorted(_of_deals(article)):
        shared: tuple[str, ...] = ()
        for at, name in _names(article.view(index)):
            shared = shared or _shared(article, index)
            start = article.sentences[index].start + at
            features = (*shared, *of_name(article, index, at, name))
            yield Place(index, start, start + len(name.text), features)


def _names(view: View) -> list[tuple[int, Name]]:
    """The names of a sentence that may be a supplier's, by where they stand."""
    named = sorted(view.names.items())
    return [(at, name) for at, name in named if _may_supply(name) and not _is_bystander(view, at, name)]


def _shared(article: Article, index: int) -> tuple[str, ...]:
    """What the names of one sentence have in common."""
    return (*around_name(article, index), f"names {min(len(article.view(index).names), 4)}")


def _may_supply(name: Name) -> bool:
    """Whether a name can be a supplier's: a body's, and none of the state or the press."""
    return (
        (name.kind == "organisation" or (name.kind == "other" and " " in name.text))
        and len(name.text) > 2
        and body_kinds().get(name.text) not in _NO_SUPPLIER
        and NOT_BODY.fullmatch(name.text.split()[-1]) is None
        and not name.text.endswith(_CLASSES)
    )


def _of_deals(article: Article) -> frozenset[int]:
    """The sentences that tell of contracts or awards, those after them, and those of lists they lead to."""
    told = set(article.with_cue(_DEALS))
    near = told | {index + 1 for index in told}
    rest = (index for index in range(len(article.sentences)) if index not in near) if told else ()
    listed = {index for index in rest if lead_of(article, index) in told}
    return frozenset((near | listed) & {*range(len(article.sentences))})


def _is_bystander(view: View, at: int, name: Name) -> bool:
    """Whether a name says where the person before it works ("• Ada Fielding, Tidewell College"), or gives."""
    if view.masked[:at].endswith((f"{NAME_MASKS['person']}, ", f"{NAME_MASKS['person']} (", "/")):
        return True
    return bool(_GIVES.match(view.masked, at + len(name.text)) or _GIVEN_BY.search(view.masked, 0, at))


_GIVES = re.compile(
    r"(?: \([^()]{2,20}\))?(?: has| have| had| will| is to)* (?:awarded?|gave|given?|hand(?:ed|s)?|let|"
    r"granted|allocated?|cho(?:se|ose)n?|picked|selected|appointed|announced?|confirmed|said|says|told|"
    r"invited|published)\b"
)
_GIVEN_BY = re.compile(
    r"\b(?:awarded|given|let|granted|funded|allocated|chosen|published|agreed|approved|announced|confirmed|"
    r"reported|revealed|paid)(?: \w+)? by (?:the )?[^,.;]{0,30}$"
)


_DEALS = word_cue(
    """
    contract contracts tender tenders bid bids bidder bidders award awards awarded awarding grant grants
    licence licences supplier suppliers lot lots framework frameworks win wins winner winners winning won
    funded funding chosen selected successful appointed deal partner partners deliver delivers delivered
    delivering delivery
    pilot pilots hub hubs allocat* procure* licens*
    """
)


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
    told = {str(row.get(column)) for row in rows for column in _NAMED if row.get(column)} | {*known}
    named = {one.lower() for one in told}
    for index in sorted(_of_deals(article)):
        names = [
            (at, name)
            for at, name in _names(article.view(index))
            if not any(name.text.lower() in other or other in name.text.lower() for other in named)
            and not _stands_for_thing(name.text, text)
        ]
        if not names:
            continue
        shared = weights.total(_shared(article, index))
        for at, name in names if shared > odds_of(_LIKELY) - _MOST_OF_NAME else ():
            if shared + weights.added(of_name(article, index, at, name)) >= odds_of(_LIKELY):
                for place, one in _with_fellows(article.view(index), name):
                    is_new = one is name or not _is_read(rows, one, article, index)
                    if is_new and (row := _row(article, article.view(index), one, place)):
                        named.add(one.text.lower())
                        yield row


def _stands_for_thing(name: str, text: str) -> bool:
    """Whether letters stand for words in small letters, no body's: "adult skills budget (ASB)"."""
    return name.isupper() and re.search(rf"\b[a-z]+ \({re.escape(name)}\)", text) is not None


def _with_fellows(view: View, name: Name) -> list[tuple[int, Name]]:
    """The name with those that stand in a row with it: "A, B (for maths) and C are now delivering"."""
    row: list[tuple[int, Name]] = []
    for place, other in sorted(view.names.items()):
        if not _may_supply(other) and other is not name:
            continue
        after = row[-1][0] + len(row[-1][1].text) if row else place
        if row and not _TOGETHER.fullmatch(view.sentence.text, after, place):
            if any(one is name for _, one in row):
                break
            row = []
        row.append((place, other))
    return row


_TOGETHER = re.compile(r"(?: \([^()]{2,60}\))?(?:,|,? and|, along with| with)? (?:the )?")


def _is_read(rows: Sequence[Row], name: Name, article: Article, index: int) -> bool:
    """Whether a row of the same sentence is of the name."""
    sentence = article.sentences[index]
    return any(
        name.text in str(row.get(column))
        for row in rows
        if sentence.start <= int(str(row["start_char"])) < sentence.end
        for column in _NAMED
    )


_NEAR = 60
_MOST_OF_NAME = 2.5
"""What a name and the words beside it hardly ever add to what its sentence says."""


def _row(article: Article, view: View, name: Name, at: int) -> Row | None:
    """The row of a supplier on the words of its clause; None where they say that it lost out."""
    text = view.sentence.text
    start, end = _clause(view, at, at + name.end - name.start)
    if _LOST.search(text, start, end):
        return None
    outcome = next((outcome for outcome, words in _OUTCOMES if words.search(text, start, end)), None)
    deal = _DEAL.search(text)
    is_ahead = _IS_AHEAD.search(text, 0, at + len(name.text) + _NEAR) is not None
    told = giver_in(view, at + len(name.text), end)
    buyer = None if body_kinds().get(told or "") in _NO_GIVER else told
    is_taken = buyer is not None and _TAKEN_FROM.search(text, at, end) is not None
    columns: Row = {
        "supplier": name.text,
        "buyer": None if is_taken or buyer == name.text else buyer,
        "previous_supplier": buyer if is_taken else None,
        "family": family_of(deal.group()) if deal else None,
        "outcome": "transferred" if is_taken else outcome or ("planned" if is_ahead else "awarded"),
    }
    span = view.absolute((start, end))
    return record(article.context, ("contract_id", "con"), span, "weighed_supplier/1", columns, name.text)


def _clause(view: View, start: int, end: int) -> tuple[int, int]:
    """The words around a name up to a stop, or a short sentence whole."""
    text = view.sentence.text
    if len(text) <= 200:
        return 0, len(text.rstrip())
    opens = ((text.rfind(stop, 0, start), len(stop)) for stop in ("; ", ". ", "“", ", and ", " – "))
    first = max((at + length for at, length in opens if at >= 0), default=0)
    stops = [at for stop in ("; ", ", which", ", who", " – ", "”") if (at := text.find(stop, end)) > 0]
    return first, min(stops, default=len(text.rstrip()))
