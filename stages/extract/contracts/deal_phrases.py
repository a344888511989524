"""Contracts told by a phrase rather than by a verb of winning: "the award of the contract to A", "held by A".

Each has its rule, the outcome, the cues of which a sentence must hold one, and a pattern, which names the
holder, `name`; where it does not, the subject of the words `of` has the contract.
"""

import re
from collections.abc import Iterator

from stages.extract.contracts.contract_words import ANY_DEAL, FILL, MONEY
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME, NOT_BODY, PUBLIC_BODY, clause_start, name_text
from stages.extract.contracts.subjects import LEAD, referred, subject_of, told_ahead
from stages.extract.contracts.vocabulary import HINDERED
from stages.extract.extractor import Row
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import NAME_MASKS, View

_WHOM = (
    r"(?:[Tt]he )?(?:(?:[^\s,;:]+ ){0,2}?(?:company|firm|giant|board|charity|provider|rival) |[a-z]+ )??"
    rf"(?P<name>{NAME})(?! (?:company|firm|giant|charity|provider) [\ue010\ue013])"
)
_AGENCY = (
    rf"(?:{NAME}|\b(?:[Gg]overnment|[Dd]epartment|[Mm]inisters|[Aa]gency|[Cc]ouncil|[Aa]uthority|"
    r"[Oo]fficials)\b)"
)
_PHRASES = (
    (
        "under_contract awarded: under",
        rf"\b(?:run|delivered|provided|operated|taught|managed) by {_WHOM} under (?:an? |its |the"
        rf" )?(?:[\w-]+ ){{0,3}}?"
        rf"(?P<noun>contract|licence)\b(?: (?:to|with|from) (?:the )?(?P<buyer>{NAME}))?",
    ),
    (
        "under_contract awarded: under",
        rf"(?P<of>\b(?:runs?|delivers?|provides?|operates?|teach(?:es)?|manages?)) (?:[\w’-]+ ){{1,8}}?under "
        rf"(?:an? |its )?(?P<noun>contract|licence)\b(?: (?:to|with|from) (?:the )?(?P<buyer>{NAME}))?",
    ),
    (
        "runs_out awarded: run | ran | expire | end | lapse | come",
        rf"(?:(?P<name>{NAME})(?:’s|'s|’|')|\b(?P<its>[Ii]ts)) (?:current |existing |own )?"
        r"(?P<noun>contract|licence) (?:(?:is|was) due to |will |to )?"
        r"(?:runs?|ran|expires?|ends?|lapses?|comes? to an end)(?: out)? (?:in|on|at) ",
    ),
    (
        "served_notice not_rebid: notice of term | notice term | notice to",
        rf"(?P<buyer>{_AGENCY})(?: \([^()]*\))? (?:has |have |had )?(?:served|gave|given|issued|handed) "
        rf"(?:the )?(?P<name>{NAME})(?: with)? (?:[\w’-]+ ){{0,4}}?notice(?: of)? (?:termination|to "
        rf"terminate|to end) [^.;]{{0,60}}?(?P<noun>{ANY_DEAL})\b",
    ),
    (
        "pulls_out not_rebid: notice",
        r"(?P<of>\b(?:gave|given|gives?|giving|served?|serving|handed in|issued) )(?:(?:its|formal|\w+ "
        r"(?:months|"
        r"weeks|days)(?:’|')?) )*notice (?:that (?:it|they) (?:is|was|are|were|would be|will be) "
        r"(?:terminating|"
        r"ending|withdrawing from|pulling out of|quitting|leaving|handing back)|(?:to|that (?:it|they) "
        r"(?:will|"
        r"would)) (?:terminate|end|quit|leave|withdraw from|hand back)|(?:of (?:termination|withdrawal) "
        r")?(?:on|for|"
        rf"from)) (?:its|their|the) {FILL}{{0,8}}?(?P<noun>(?:sub-?)?contracts?|licen[cs]es?)\b",
    ),
    (
        "pulls_out not_rebid: pulled out | pulls out | pulling out | withdrew | withdrawn | walked | walk a |"
        " walking a | quit | handed back",
        rf"(?P<of>\b(?:(?:pull(?:ed|s|ing)?|walk(?:ed|s|ing)?|step(?:ped|s|ping)?) (?:out of|away from|back "
        rf"from)|withdr[ae]w(?:s|n|ing)? from|quit(?:s|ting)?|hand(?:ed|s|ing) back) )(?:its|their|an?|the) "
        rf"{FILL}{{0,5}}?(?P<noun>(?:sub-?)?contracts?|licen[cs]es?)\b",
    ),
    (
        "lost_to transferred: lost | los | ceded | relinquish",
        rf"(?P<prev>{NAME}),? (?:has |have |had |is )?(?:lost|loses|losing|ceded|relinquish(?:ed|es)) "
        rf"(?:its|their|the|an?) (?:(?P<sum>{MONEY}++) )?{FILL}{{0,4}}?(?P<noun>(?:sub-?)?contracts?|"
        rf"licen[cs]es?)"
        rf" (?:for [^.;,\ue001]{{3,50}} )?to {_WHOM}",
    ),
    (
        "built_by awarded: uilt by | onstructed by | efurbished by",
        rf"\b(?:built|constructed|refurbished) by (?:the )?(?:[a-z]+ ){{0,3}}?(?P<name>{NAME})",
    ),
    (
        "contractor awarded: ontractor",
        rf"(?P<name>{NAME}) (?:is|was|are|were) (?:the |its |their )?(?:main |principal |lead |building |"
        r"construction )?contractors?\b(?! (?:to|for) )|\b(?:main|principal|lead|building) contractors? "
        rf"(?:(?:is|was|are|were) )?(?:the )?(?P<name2>{NAME})",
    ),
    (
        "on_behalf_of awarded: behalf of",
        rf"(?P<name>{NAME}),? (?:(?:which|who|that) )?(?:has |have |had |also )?(?:deliver(?:s|ed)?|"
        rf"provid(?:es?|ed)|"
        rf"ran|runs?|train(?:s|ed)|teach(?:es)?|taught) [^.;,]{{3,80}}? on behalf of (?:the )"
        rf"?(?P<buyer>{NAME})",
    ),
    (
        "lost_out_to awarded: out to | beaten",
        rf"\b(?:los(?:es?|t|ing) out to|(?:was|were|been) beaten (?:to [^.;,]{{3,50}} )?by) "
        rf"{_WHOM}[^.;]{{0,60}}?"
        rf"\b(?P<noun>{ANY_DEAL}|race|bid(?:ding)?|battle|procurement|competition)\b",
    ),
    (
        "preferred planned: referred",
        r"(?P<of>\b(?:bec(?:ame|omes?)|made)) (?:the |its |their )?preferred (?:bidder|supplier|partner|"
        r"provider|contractor)s?(?:(?: [^.;,\ue001]{3,80}?)?"
        rf" (?:with|for|by|of) (?:the )?(?P<buyer>{NAME}))?",
    ),
    (
        "contract_with awarded: with",
        rf"(?:(?P<buyer>{NAME})(?:’s|'s|’|')|\b(?:through|under|has|holds|via) (?:an?|its|the)|\b[Tt]he"
        rf"(?: [^\s,;:.]+)??(?:’s|'s|’|')?) (?:[^\s,;:.]+ ){{0,4}}?"
        rf"(?P<noun>[Cc]ontract|[Aa]greement|[Dd]eal|framework agreement) with {_WHOM}",
    ),
)


def _compiled(head: str, pattern: str) -> tuple[str, str, tuple[str, ...], re.Pattern[str]]:
    """Rule, outcome, cues and pattern of one phrase."""
    told, _, needed = head.partition(": ")
    rule, _, outcome = told.partition(" ")
    return rule, outcome, cues(needed), re.compile(pattern)


_COMPILED = tuple(_compiled(*phrase) for phrase in _PHRASES)
PHRASE_CUES = cues("referred | uilt by | onstructed by | efurbished by | behalf of | ontractor | out to")
"""Phrases that need neither a sum nor a verb of giving."""
_CUES = (
    *PHRASE_CUES,
    *cues("ontract | icence | icense | oncession | ramework | deal | lots | ender | greement"),
)
_ORDER = re.compile(r"(?:\(?\w{1,3}[.)] |• ?)?(?:Extend|Renew) (?=[A-Z])")
"""What is to be done, at the start of a line: its capital makes it no name."""
_ENDED = re.compile(
    r"\b(?:ended|end|ends|terminat\w+|cancel\w+|axed|tor[en] up|tear\w* up|revok\w+|breach\w*|lost|"
    r"withdr[ae]w\w*|pulled out|stripped|scrapp\w+|"
    r"suspend\w*|expir\w+|quit|dispute|sued|negotiat\w+|talks)\b"
)


def told_by_phrase(article: Article, index: int, view: View) -> Iterator[Found]:
    """The contracts that the phrases of a sentence tell."""
    masked = view.masked
    if not has_any(masked, _CUES):
        return
    if order := _ORDER.match(view.sentence.text):
        masked = order.group() + masked[order.end() :]
    for rule, outcome, need, pattern in _COMPILED:
        told = pattern.search(masked) if has_any(masked, need) else None
        if told is None or _is_hindered(masked, told) or (rule == "contract_with" and _ENDED.search(masked)):
            continue
        words = {
            group: name_text(view, told.span(group)) for group, found in told.groupdict().items() if found
        }
        names, start = _holders(article, index, told, words)
        if rule in _OF_WORKS:
            start = clause_start(masked, told.start())
            words.setdefault("buyer", _owner_of_works(view, start, told.start()))
        figure = view.figures.get(told.start("sum")) if words.pop("sum", None) else None
        service = told.start("service") if "service" in words else None
        for name in names:
            if not PUBLIC_BODY.search(name) and not NOT_BODY.fullmatch(name.rsplit(" ", 1)[-1]):
                buyer, previous = words.get("buyer") or None, words.get("prev")
                noun, end = told.groupdict().get("noun"), told.end()
                yield Found(rule, outcome, start, end, name, buyer, previous, noun, figure, service)


_OF_WORKS = frozenset(("built_by", "contractor"))
_ORGANISATION = re.compile(rf"[{NAME_MASKS['organisation']}]++")


def _owner_of_works(view: View, start: int, end: int) -> str:
    """The body told last before a builder in its clause: "a wing of A, built by B"."""
    found = [*_ORGANISATION.finditer(view.masked, start, end)]
    return name_text(view, found[-1].span()) if found else ""


def _holders(
    article: Article, index: int, told: re.Match[str], words: dict[str, str]
) -> tuple[tuple[str, ...], int]:
    """Who has the contract of a phrase, and where its words begin."""
    if name := words.get("name") or words.get("name2"):
        return (name,), told.start()
    if "its" in words:
        who = referred(article, index, told.start("its"), "it") or (
            told_ahead(article, index) if index < LEAD else None
        )
        return (who,) if who else (), told.start()
    subject = subject_of(article, index, article.view(index), told.start("of"))
    return (subject.names, subject.start) if subject else ((), 0)


def _is_hindered(masked: str, told: re.Match[str]) -> bool:
    return HINDERED.search(masked, clause_start(masked, told.start()), told.end()) is not None


EXAMPLES: dict[str, list[Row]] = {
    "Ashdown Training gave notice that it was terminating its Kent prison contract. The £12m contract had "
    "been won "
    "in May 2013.": [
        {"supplier": "Ashdown Training", "outcome": "not_rebid"},
        {"supplier": "Ashdown Training", "value": 12000000},
    ],
    "The Skills Agency served Ashdown Training 12 months’ notice of termination on the Step Up contract.": [
        {"supplier": "Ashdown Training", "buyer": "Skills Agency", "outcome": "not_rebid"}
    ],
    "Ashdown Training pulled out of its prison contract early.": [
        {"supplier": "Ashdown Training", "outcome": "not_rebid"}
    ],
    "The Skills Agency may terminate Ashdown Training’s contract.": [],
    "Ashdown Training gave its staff notice that it is ending its lease.": [],
    "Ashdown Training withdrew from the race for the title.": [],
    "The board agreed to delegate the award of contracts to the Strategic Director.": [],
    "Ashdown Training lost its £11m prison contract to TR Training last year.": [
        {
            "supplier": "TR Training",
            "previous_supplier": "Ashdown Training",
            "value": 11000000,
            "outcome": "transferred",
        }
    ],
    "Ashdown Training has lost its way.": [],
    "Ashdown Training became the preferred bidder to run prison courses for Northmoor Council.": [
        {"supplier": "Ashdown Training", "buyer": "Northmoor Council", "outcome": "planned"}
    ],
    "The Skills Agency ended its talks with Ashdown Training early.": [],
}
