"""Money that goes from one to another, told by the words around the sum and not by a verb before it.

"A grant of £2m has been secured by the college from B", "a £2m grant from B will pay for labs", "thanks to
£2m from B, A will build", "£2m is to be shared by ten providers". Who stands after "by", "from" or "to" may
be a name, a class of bodies, or "the college" of the article.
"""

import re

from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME, PUBLIC_BODY, Party, counted_in, named_at
from stages.extract.contracts.sum_sentence import SumSentence
from stages.extract.contracts.sums import Sum
from stages.extract.contracts.vocabulary import AHEAD, BODY, CLASS, NUMBER
from stages.extract.extractor import Row

_GOT = (
    r"secured|won|obtained|received|gained|claimed|landed|raised|attracted|accepted|drawn down|borrowed"
    r"|shared|split|used"
)
_GAVE = (
    r"awarded|given|granted|provided|allocated|approved|offered|lent|invested|agreed|paid|handed|committed"
    r"|pledged|promised|earmarked|contributed|donated|released|announced|confirmed|made available|put up"
    r"|put forward|set aside"
)
_PASSIVE = re.compile(
    r"(?: (?:for|to|in|into|over|across|towards|on|at) [^.;:,\ue001]{2,70}?)?,? (?:which |that )?"
    r"(?:(?:has|have|had|is|are|was|were|will|would|to|be|been|being|already|also|now|since|so far|set|due"
    r"|expected|\w+ly) )+"
    rf"(?:(?P<got>{_GOT})|(?P<gave>{_GAVE}))\b(?P<rest>[^.;:]{{0,120}})"
)
_DEFINITE = re.compile(
    rf"(?:the|its) (?:[a-z-]+ )?(?P<head>{BODY})\b(?! (?:sector|leaders?|staff|students?))"
)
_MANY = re.compile(
    rf"(?:(?:all|each|both|the|some|up to|about|around|more than|over|nearly) )*(?P<some>(?:{NUMBER}) (?=of "
    rf"))?(?:of (?:the|its|their|these) )?(?:(?:{NUMBER}) )?(?:[a-z-]+ ){{0,3}}?(?:{CLASS}|agencies)"
)
_AHEAD = re.compile(rf"{AHEAD.pattern}|\b(?:to be|due)\b")
_FROM = re.compile(rf"(?: (?!to\b|by\b|and\b|or\b)[\w’-]+){{0,4}}? from (?:the )?(?P<name>{NAME})")
_WITH = re.compile(r"\b(?:[Tt]hanks to|[Ww]ith|[Uu]sing|[Tt]hrough|[Ff]ollowing|[Uu]nder) (?:[\w’-]+ ){0,4}$")
_HELPS = re.compile(
    r"[^.;:]{0,40}? (?:will|would|to|is|has|have|had|was|were)?(?: \w+ly| also| now)? ?(?:help|pay|fund"
    r"|support|finance|cover|enable|allow|go towards|be used|being used)"
)
_INTO = re.compile(r"\b(?:invest|inject|pump|plough|put)(?:s|ed|ing)? (?:[\w’-]+ ){0,4}$")
_SECTOR = re.compile(
    r" (?:in|into|towards|for) [^.;:,]{0,40}?(?:[Cc]olleges?|[Ff]urther education|FE|[Ss]kills|[Tt]raining"
    r"|[Aa]pprenticeships?|[Tt]echnical education|[Aa]dult (?:education|learning)|[Ee]state)\b"
)


def transfers(sentence: SumSentence, told: Sum) -> list[Found]:
    """The sum as what somebody got from somebody, where prepositions tell who."""
    return _passive(sentence, told) or _from_giver(sentence, told) or _into_sector(sentence, told)


def _passive(sentence: SumSentence, told: Sum) -> list[Found]:
    """'£2m has been secured by the college from B', 'up to £5m will be shared by ten providers'."""
    verb = _PASSIVE.match(sentence.masked, told.end)
    by = _after(sentence, "by", verb.start("rest"), verb.end("rest")) if verb else None
    if verb is None or by is None:
        return []
    other = _after(sentence, "from" if verb["got"] else "to", verb.start("rest"), verb.end("rest"))
    taker, giver = (by, other) if verb["got"] else (other, by)
    is_split = verb["got"] in ("shared", "split") and not (taker and taker.names)
    is_ahead = _AHEAD.search(sentence.masked, told.end, verb.start("rest")) is not None
    supplier = next(iter(taker.names), taker.group) if taker else None
    if supplier is None and not (giver and giver.names):
        return []
    span = Party((), told.start, max(by.end, other.end if other else 0))
    return [
        sentence.found(
            "transfer",
            told,
            None,
            span,
            supplier=supplier,
            buyer=next(iter(giver.names), None) if giver else None,
            outcome="total" if is_split else "planned" if is_ahead else "awarded",
        )
    ]


def _from_giver(sentence: SumSentence, told: Sum) -> list[Found]:
    """'A £2m grant from B will pay for it', 'thanks to £2m from B, A will build labs'."""
    given = _FROM.match(sentence.masked, told.end)
    giver = named_at(sentence.view, given.start("name")) if given else None
    is_means = _WITH.search(sentence.view.sentence.text, 0, told.start) is not None
    if given is None or giver is None or not (told.noun or is_means):
        return []
    if not is_means and _HELPS.match(sentence.masked, giver.end) is None:
        return []
    main = sentence.masked.find(", ", giver.end) if is_means else -1
    taker = _body_at(sentence, main + 2) if main >= 0 else None
    if is_means and taker is None:
        before = sentence.subject(told.start)
        taker = before if before and before.names and not PUBLIC_BODY.search(before.names[0]) else None
    supplier = next(iter(taker.names), taker.group) if taker else None
    span = Party((), told.start, giver.end)
    return [sentence.found("transfer", told, None, span, supplier=supplier, buyer=giver.names[0])]


def _into_sector(sentence: SumSentence, told: Sum) -> list[Found]:
    """'The department is investing £2.8bn in the college estate': everybody's, and so a total."""
    verb = _INTO.search(sentence.masked, 0, told.start)
    if verb is None or _SECTOR.match(sentence.masked, told.end) is None:
        return []
    subject = sentence.subject(verb.start())
    if not (subject and subject.names) and not sentence.is_of_state(0, verb.start()):
        return []
    buyer = subject.names[0] if subject and subject.names else None
    return [sentence.found("transfer", told, None, subject, buyer=buyer, outcome="total")]


def _after(sentence: SumSentence, word: str, start: int, end: int) -> Party | None:
    """Who stands after a preposition between two offsets."""
    for found in re.finditer(rf"\b{word} ", sentence.masked[start:end]):
        if _ANOTHER.search(sentence.masked, start, start + found.start()):
            return None
        if party := _body_at(sentence, start + found.end()):
            return party
    return None


_ANOTHER = re.compile(r"\b(?:has|have|had|is|are|was|were|been|which|who|that|make|made)\b")
"""A verb of its own, whose agent follows."""


def _body_at(sentence: SumSentence, at: int) -> Party | None:
    """The bodies at an offset: named, told of before as "the college", or a class of them."""
    definite = _DEFINITE.match(sentence.masked, at)
    if definite is not None:
        name = sentence.who(f"the {definite['head']}", at)
        return Party((name,), at, definite.end()) if name else None
    start = at + 4 if sentence.masked.startswith(("the ", "The "), at) else at
    if party := named_at(sentence.view, start):
        return party
    many = _MANY.match(sentence.masked, at)
    if many is None:
        return None
    start = many.start("some") if many["some"] else at  # "ten of the 15 colleges" are ten
    counted = counted_in(sentence.view, at, many.end()) if not many["some"] else None
    return Party((), at, many.end(), counted or sentence.view.words((start, many.end())))


EXAMPLES: dict[str, list[Row]] = {
    "Ashdale College plans labs. A grant of £2m towards them has already been secured by the college from "
    "the Northern Enterprise Partnership.": [
        {"supplier": "Ashdale College", "buyer": "Northern Enterprise Partnership", "outcome": "awarded"}
    ],
    "Ashdale College plans labs. A grant of £2m towards them has been secured by the college from the "
    "Northern Enterprise Partnership for rooms that engineers of all the towns around can use at night and "
    "in the holidays and it will add £300,000 of its own.": [
        {"supplier": "Ashdale College", "end_char": 128}
    ],
    "Grants were let. Up to £5 million will be shared by ten of the 15 agencies.": [
        {"supplier": "ten of the 15 agencies", "outcome": "total"}
    ],
    "Grants were let. Up to £5 million will be shared by ten of the 15 colleges.": [
        {"supplier": "ten of the 15 colleges", "outcome": "total"}
    ],
    "Thanks to £3.5m from Moorshire Council, Ashdale College will build labs.": [
        {"supplier": "Ashdale College", "buyer": "Moorshire Council"}
    ],
    "Ashdale College made £3.5m from sales last year.": [],
}
