"""What becomes of licences and programme contracts: not bid for again, novated, repriced, first taught.

These events name no winner: who held a licence lets it go, a buyer hands its contracts to another, a
contract's price rises by a share, a loan falls due.
"""

import re
from collections.abc import Iterator

from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import PUBLIC_BODY
from stages.extract.contracts.scene import Scene
from stages.extract.contracts.vocabulary import DEAL
from stages.extract.extractor import Row
from stages.extract.phrases.constructions import compiled
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import FIGURE_MASKS, View

_ROSE = (
    r"(?:increas(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|gr(?:ew|own|ows|owing)|climb(?:s|ed)|jump(?:s|ed)|"
    r"soar(?:s|ed)|raised|up|went up|gone up)"
)
_FELL = (
    r"(?:decreas(?:e|es|ed)|fall(?:s|en)?|fell|dropp(?:ed)|drops|shrank|cut|down|went down|declin(?:es|ed))"
)
_PIECES = (("DEAL", rf"\b(?i:{DEAL})"), ("ROSE", _ROSE), ("FELL", _FELL))
_NOT_BID = compiled(
    r"<previous:WHO>(?: \([^)]*\))?{APPOSITION}(?:(?: has| have| had|,)? [\w ]{0,25}?) ?(?:did not|didn’t|"
    r"didn't|chose not to|opted not to|decided not to|declined to|elected not to|chose to not|(?:chose|opted|"
    r"decided|elected) not(?: even)? to|will not|has not|decided to not(?: even)?|decided against|"
    r"opted against|ruled out)(?: even)? (?:re-?bid|bid|re-?tender|tender|compete|re-?apply|bidding|"
    r"rebidding|re-?tendering)(?:ding)?(?: again)?(?: even)?(?: (?:to (?:keep|retain|run|hold|win)|for|"
    r"in)) <service:TEXT>",
    _PIECES,
)
_GAVE_UP = compiled(
    r"<previous:WHO>{APPOSITION} {AUX}(?:gave up|given up|let go of|handed back|relinquished|"
    r"let) (?P<service>[^.,;]*?{DEAL})(?: go)?\b",
    _PIECES,
)
_OVERSEEN = compiled(
    r"{DEAL} for (?:the |its )?(?:<value:MONEY>(?: (?:per|a) year)? )?(?P<service>[^.;]{3,160}?),? "
    r"{AUX}(?:overseen|managed|run|held|administered|handled) by (?:the )?<buyer:ORG>,? (?:rather than|"
    r"instead of|in place of|not|and not) (?:by )?(?:the )?<from:ORG>",
    _PIECES,
)
_MANAGER = compiled(
    r"<buyer:ORG>(?: \([^)]*\))? {AUX}(?:replaced|replaces|succeeded|succeeds|taken over from|takes over "
    r"from|took over from) (?:the )?<from:ORG> as (?:the )?(?:manager|operator|body in charge) (?:of|for) "
    r"(?:the )?(?P<service>[^.;]{3,160}?), (?:a|the|an) (?:\w+ )?(?:scheme|programme|project|initiative) "
    r"(?:worth|costing|of) {ADJ}<value:MONEY>(?: (?:a|per) year)?",
    _PIECES,
)
_NOVATED = compiled(
    r"(?:(?:<value:MONEY>(?: (?:a|per) year)? )?(?P<service>(?:[\w’-]+ ){0,6}?)(?:{DEAL}|\b(?:programme"
    r"|scheme|service|framework)s?)|\b[Ii]t|\b[Tt]hey|\b[Tt]hese)(?: for <service2:NP>)?"
    r"(?:,? (?:which (?:is|was) )?(?:worth|valued at|of) {ADJ}<worth:MONEY>(?: (?:a|per) (?:year|annum))?,?)?"
    r" {AUX}(?:novated|to be novated|novating)"
    r"(?: (?:across|over))?(?: from (?:the )?<from:ORG>)? to (?:the )?<buyer:ORG>",
    _PIECES,
)
_PRICE = compiled(
    r"(?:[Tt]he )?(?:(?:price|value|worth|cost) of (?:the )?)?(?P<service>(?:[\w’-]+ "
    r"){1,8}?){DEAL} {AUX}(?:{ROSE}|(?P<fell>{FELL})) (?:by )?"
    r"<change:PERCENT>(?: to <value:MONEY>)?(?:,? (?:from|between) Gen-?\d (?:to|and) Gen-?\d)?",
    _PIECES,
)
_GOES_ON = compiled(
    r"(?:^(?:Similarly|Likewise|Meanwhile|And|Also),? |^|(?:,| and|, and|; ) ?)(?:the )?(?P<service>(?:[\w’-]"
    r"+ ){1,8}?)(?:contract |licence )?(?:also )?(?:(?:is|was|has|have) )?(?:{ROSE}|(?P<fell>{FELL})) (?:by "
    r")?<change:PERCENT>(?: to <value:MONEY>)?",
    _PIECES,
)
_FIRST_TAUGHT = re.compile(
    r"\b[Ff]irst teaching of (?:the )?(?P<service>[^.;]{0,80}?\bT[ -]Levels?\b[^.;]{0,40}?) "
    r"(?:will|is|are|from|in)\b[^.;]*"
)
_FALLS_DUE = re.compile(
    r"\b[Ll]oan from (?:the )?(?P<buyer>[\ue010\ue013]++)[^.;]{0,40}? repa(?:id|yable)(?: in "
    r"full)? (?:by|in|until)[^.;]*"
)
_TENDERS = compiled(
    r"(?:<buyer:ORG>(?: \([^)]*\))? )?(?:(?:has|have|had|now|also|is|are|today|yesterday) )"
    r"{0,2}(?:(?:(?:beg[au]n|start(?:ed|s)?|seek(?:s|ing)?|plan(?:s|ned|ning)?|wish(?:es|ing)?|look(?:s|ing)|"
    r"due|set|going|is|are) to|will) (?:re-?)?(?:procure|tender|appoint)(?: for)? (?:[\w-]+ )"
    r"{0,7}?(?P<noun>contracts?|licen[cs]es?|providers?|suppliers?|contractors?|partners?)|(?:invit(?:es?|ed|"
    r"ing)|seek(?:s|ing)?|call(?:s|ed|ing) for|open(?:s|ed) for) (?:[a-z]+ ){0,2}?(?:bids|tenders|"
    r"proposals)(?: from [^.;,]{3,50}?)?|(?:launch(?:es|ed|ing)?|open(?:s|ed)?|publish(?:es|ed)?|issu(?:es|"
    r"ed)) (?:an?|the|its) (?:[\w-]+ ){0,3}?(?:tender|procurement|invitation to tender)(?: exercise| "
    r"process)?) (?:for|to (?:deliver|run|provide|develop|operate)) (?P<service>[^.;]+)"
)
_MOVED = re.compile(rf"\b(?:{_ROSE}|{_FELL}) (?:by )?\ue002")
_BIDS, _NOT = cues("bid|tender|compet|appl"), cues(" not |n’t |n't | not even|declined|against|ruled out")
_INSTEAD, _REPLACES = cues("rather than|instead of|in place of| not "), cues("replace|succeed|over from")
_TENDER_CUES = cues("procur | tender | Procur | bids | appoint | proposals")
_NEAR = 1
EXAMPLES: dict[str, list[Row]] = {
    "The Skills Agency (SA) has started to tender for new licences for the health and science T "
    "Levels in May.": [
        {"outcome": "planned", "qualification": "health", "programme": "T Level", "supplier": None},
        {"outcome": "planned", "qualification": "science"},
    ],
    "The Skills Agency may one day have to tender for contracts.": [],
    "T Level licences were let. Ashdown Awards opted not even to bid for the two contracts that it held "
    "before – onsite construction and digital business services. Both were taken over by Northmoor "
    "Awards.": [
        {
            "outcome": "not_rebid",
            "previous_supplier": "Ashdown Awards",
            "qualification": "onsite construction",
        },
        {"outcome": "not_rebid", "qualification": "digital business services"},
        {
            "outcome": "transferred",
            "supplier": "Northmoor Awards",
            "previous_supplier": "Ashdown Awards",
            "qualification": "onsite construction",
        },
        {"outcome": "transferred", "qualification": "digital business services"},
    ],
}
MOVE_CUES = cues(
    "t bid | o bid | n bid | g bids | s bids | d bids | r bids | to appoint | bidding | tender | procur | "
    "gave up | hand over | hands over | under a | "
    "ommissioning of | under contract | nder the new contracts | nder new contracts | "
    "nder contracts | nder the contracts | "
    "ward of | ransfer of | enewal of | Renew | xtension of | Extend | held by | "
    "ract with | terminated | terminates | terminating | notice th | notice to | notice of t | pulled out | "
    "ended | given up | handed back | relinquish | ovat | irst teaching | overseen | oan from"
)
"""Words of which a sentence must hold one to tell of such an event without another verb of contracts."""


def licence_moves(article: Article, index: int, view: View, scene: Scene) -> Iterator[Found]:
    """The events of one sentence."""
    masked, text = view.masked, view.sentence.text
    is_refused = has_any(text, _BIDS) and has_any(text, _NOT)
    if is_refused and (not_bid := _NOT_BID.search(masked)):
        yield from _given_up(article, index, view, not_bid, "did_not_bid_again")
    elif any(cue in text for cue in ("gave up", "given up", "let ", "handed back", "relinquished")) and (
        gave := _GAVE_UP.search(masked)
    ):
        yield from _given_up(article, index, view, gave, "gave_up")
    if " by " in text and has_any(text, _INSTEAD) and (overseen := _OVERSEEN.search(masked)):
        yield _novated(view, overseen, "now_overseen_by")
    if " as " in text and has_any(text, _REPLACES) and (manager := _MANAGER.search(masked)):
        yield _novated(view, manager, "manager_replaced")
    novated = _NOVATED.search(masked) if "novat" in text else None
    if novated and not _is_between_suppliers(view, novated):
        yield _novated(view, novated, "novated_to")
    if "irst teaching" in text and (taught := _FIRST_TAUGHT.search(text)):
        yield Found("first_taught", "planned", taught.start(), taught.end(), buyer=scene.buyer)
    if "epa" in text and "oan" in text and (due := _FALLS_DUE.search(masked)):
        lender = view.words(due.span("buyer"))
        yield Found("falls_due", "awarded", *due.span(), scene.borrower, lender, noun="loan")
    is_tender = has_any(text, _TENDER_CUES)
    if is_tender and (tender := _TENDERS.search(masked)) and FIGURE_MASKS["money"] not in masked:
        end = tender.end("noun") if tender["noun"] else tender.end()
        span, words = (tender.start(), end), tender.span("service")
        by = view.words(tender.span("buyer")).split(" (")[0] if tender["buyer"] else None
        yield Found("tenders_for", "planned", *span, buyer=by, noun=tender["noun"], subject=words)
    if any(f["kind"] == "percentage" for f in view.figures.values()):
        yield from _repriced(view, scene)


def _given_up(article: Article, index: int, view: View, match: re.Match[str], rule: str) -> Iterator[Found]:
    who = article.who(view.words(match.span("previous")), index, match.start("previous"))
    words = view.words(match.span("service"))
    if who and (re.search(rf"\b(?:{DEAL})\b|T Level|them\b|again", words) or rule == "gave_up"):
        span, service = (match.start("previous"), match.end("service")), match.span("service")
        yield Found(rule, "not_rebid", *span, previous=who, noun=_noun(words), subject=service)


def _novated(view: View, match: re.Match[str], rule: str) -> Found:
    groups = match.groupdict()
    told = next((name for name in ("value", "worth") if groups.get(name)), None)
    figure = view.figures.get(match.start(told)) if told else None
    words = match.span("service") if groups.get("service") else None
    buyer, noun = view.words(match.span("buyer")).split(" (")[0], _noun(match.group())
    return Found(rule, "novated", *match.span(), buyer=buyer, noun=noun, figure=figure, subject=words)


def _is_between_suppliers(view: View, match: re.Match[str]) -> bool:
    """Is it no buyer who hands a contract on, but one who holds it (`handed_over`)?"""
    names = [view.words(match.span(name)) for name in ("from", "buyer") if match[name]]
    return match["from"] is not None and not any(PUBLIC_BODY.search(name) for name in names)


def _repriced(view: View, scene: Scene) -> Iterator[Found]:
    moves = [f for f in view.figures.values() if f["kind"] == "percentage" and f.get("direction") != "level"]
    if not moves and not _MOVED.search(view.masked):
        return
    found = [*_PRICE.finditer(view.masked)] if _noun(view.masked) else []
    rule = "repriced"
    if not found and view.sentence.paragraph - scene.change_paragraph <= _NEAR:
        found, rule = [*_GOES_ON.finditer(view.masked)], "repriced_too"
    for match in found:
        change: Row | None = view.figures.get(match.start("change"))
        figure = view.figures.get(match.start("value")) if match["value"] else None
        noun, words = _noun(match.group()) or "contract", match.span("service")
        yield Found(rule, "awarded", *match.span(), noun=noun, figure=figure, subject=words, change=change)


def _noun(words: str) -> str | None:
    found = re.search(rf"\b(?:{DEAL})\b", words, re.IGNORECASE)
    return found.group() if found else None
