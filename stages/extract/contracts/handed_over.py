"""Contracts, services and their money that go from one body to another: "was novated from A to B".

What goes may be told with its sum: "The scheme, worth £2m a year, has been transferred from A to B". Left
alone: learners, staff and sites that move, what the state moves between its own bodies, and what is hoped.
"""

import re
from collections.abc import Iterator

from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME, PUBLIC_BODY, named_at
from stages.extract.contracts.sum_sentence import SumSentence
from stages.extract.contracts.sums import Sum
from stages.extract.contracts.vocabulary import DEAL
from stages.extract.extractor import Row
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.masks import View

_CUES = cues("novated | transfer | assigned | switch | moved | moves | pass | handed | taken over")
_THING = (
    rf"(?P<noun>(?i:{DEAL})|programmes?|schemes?|services?|provision|delivery|pilots?|helpline|hubs?|"
    r"bootcamps?|courses|projects?|initiative)"
)
_OF_IT = r"(?:of|on|at|by|in|for|with|from|and|or|who|whose|under|per)\b"
_WHAT = (
    rf"(?:^|[:;] |, |\band |\bthat )(?P<what>(?:(?:[Tt]he|[Ii]ts|[Aa]n?|[Tt]his|[Tt]hat|[Tt]hese|[Bb]oth|"
    rf"[Aa]ll|[Tt]heir) "
    rf"(?:(?!{_OF_IT})[\w’'&\ue001-\ue013-]+ ){{0,7}}?|(?:[A-Z][\w’-]+ ){{1,5}}?){_THING})"
)
_ASIDE = r"(?: \([^()]{2,60}\))?(?: (?:for|to|in|covering|worth|of) [^.;]{3,90}?)??(?:, [^.;]{3,110}?,)?"
_HOW = (
    r"(?: (?:has|have|had|is|are|was|were|will|to|be|been|being|now|also|since|then|due|set|formally|just|"
    r"recently|\w+ly))*? (?P<how>novated|transferred|transfers?|reassigned|assigned|switched|switches|moved|"
    r"moves?|passed|passes|handed over|handed|taken over)(?: (?:over|across|on|in full|today|last \w+|this "
    r"\w+))?"
)
_KIND = r"(?:the )?(?:(?:[a-z-]+ )?(?:charity|provider|firm|company|college|trust|consultancy|giant|group) )?"
_MOVED = re.compile(
    rf"{_WHAT}\b{_ASIDE},?{_HOW}(?: from {_KIND}(?P<old>{NAME})(?:, [^,.;]{{3,60}},)? (?:across |over )?to "
    rf"{_KIND}(?P<new>{NAME})| to {_KIND}(?P<new2>{NAME})(?:, [^,.;]{{3,60}},)? from {_KIND}(?P<old2>{NAME}))"
)
_DOUBT = re.compile(
    r"\b(?:not|never|if|unless|whether|could|would|may|might|should|refus\w+|reject\w+|calls? (?:for|on)|"
    r"urg\w+|learners? (?:was|were|are)|students? (?:was|were|are))\b"
)


def handed_over(sentence: SumSentence, told: Sum) -> list[Found]:
    """The sum of what goes from one body to another."""
    moved = _moved(sentence.view)
    if moved is None or not moved.start() <= told.at < moved.end():
        return []
    old, new = _parties(sentence.view, moved)
    if old is None or new is None:
        return []
    noun = moved["noun"] if _DEAL.fullmatch(moved["noun"]) else told.noun
    start = moved.start("what")
    return [Found("handed_over", _outcome(moved), start, moved.end(), new, None, old, noun, told.figure)]


def bare_handed_over(view: View) -> Iterator[Found]:
    """What goes from one body to another, where no verb of contracts tells it: a programme, a novation."""
    moved = _moved(view)
    if moved is None or (not _NOVATED.match(moved["how"]) and _DEAL.fullmatch(moved["noun"])):
        return
    old, new = _parties(view, moved)
    if old and new:
        span, words = (moved.start("what"), moved.end()), (moved.start("what"), moved.end("noun"))
        yield Found("handed_over", _outcome(moved), *span, new, None, old, moved["noun"], subject=words)


_NOVATED = re.compile("novat")
_DEAL = re.compile(DEAL, re.IGNORECASE)


def _moved(view: View) -> re.Match[str] | None:
    """The words that say so; None where they are hoped, denied or of the state's own bodies."""
    masked = view.masked
    if " from " not in masked or not has_any(masked, _CUES):
        return None
    moved = _MOVED.search(masked)
    return moved if moved and not _DOUBT.search(masked, moved.start(), moved.end()) else None


def _parties(view: View, moved: re.Match[str]) -> tuple[str | None, str | None]:
    """Who had it and who has it now: no bodies of the state, which let contracts and do not hold them."""
    names = []
    for group in ("old", "new") if moved["old"] else ("old2", "new2"):
        party = named_at(view, moved.start(group))
        names.append(party.names[0] if party and not PUBLIC_BODY.search(party.names[0]) else None)
    return names[0], names[1]


def _outcome(moved: re.Match[str]) -> str:
    return "novated" if _NOVATED.match(moved["how"]) else "transferred"


EXAMPLES: dict[str, list[Row]] = {
    "The maths teaching programme, worth £4.1 million a year, has been transferred from Ashdown Education to "
    "the Harbour Trust.": [
        {
            "supplier": "Harbour Trust",
            "previous_supplier": "Ashdown Education",
            "value": 4100000,
            "outcome": "transferred",
        }
    ],
    "The contract, valued at £2m, was novated from Ashdown Training to Novamark Ltd on 1 May.": [
        {"supplier": "Novamark Ltd", "previous_supplier": "Ashdown Training", "outcome": "novated"}
    ],
    "The careers advice service is to be novated to the charity Harbour Trust from Ashdown Education.": [
        {"supplier": "Harbour Trust", "previous_supplier": "Ashdown Education", "outcome": "novated"}
    ],
    "The £3m contract for careers advice has passed from Ashdown Training to Novamark Ltd.": [
        {"supplier": "Novamark Ltd", "value": 3000000, "outcome": "transferred"}
    ],
    "The contract was let. Learners on the programme were transferred from Ashdown Training to Novamark "
    "Ltd.": [],
    "The contract was let. The head of the service has moved from Ashdown Training to Novamark Ltd.": [],
    "The contract was let. The scheme, worth £2m, would have moved from Ashdown Training to Novamark "
    "Ltd.": [],
}
