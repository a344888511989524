"""Procurements that are decided on, with no sum: "Cabinet approved the procurement of a careers service".

Only for services of education, training and work. Left alone: what is put off, refused or only asked for.
"""

import re
from collections.abc import Iterator

from stages.extract.contracts.contract_words import MONEY
from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import PUBLIC_BODY
from stages.extract.contracts.subjects import subject_of
from stages.extract.contracts.vocabulary import HINDERED
from stages.extract.extractor import Row
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import View

_CUES = cues("rocurement | rocure | endering | ommissioning | o tender | e-tender | etender")
_DECIDES = (
    r"(?P<verb>\b(?:approv(?:e[sd]?|ing)|agree[sd]?|resolve[sd]?|decided|endorse[sd]?|authori[sz]e[sd]?|"
    r"proceed(?:s|ed|ing)?|go(?:es|ing)? ahead|gave (?:approval|permission|the go-ahead)|begin(?:s|ning)?|"
    r"began|"
    r"start(?:s|ed|ing)?|launch(?:es|ed|ing)?|commence[sd]?|undertake|progress(?:es|ed)?))\b"
)
_PROCURES = (
    r"(?:(?:re-?)?(?:procurement|tendering|commissioning)(?: (?:process|exercise))? (?:of|for)|to "
    r"(?:re-?)?(?:procure|"
    r"commission|tender for)|(?:re-?)?tender for)"
)
_SERVICE = (
    r"(?:an? |the |its |their |new |our |one |\w+ )??(?P<service>(?:(?!(?:of|by|from|that|which|to|and|"
    r"will)\b)"
    r"[\w’&-]+ ){0,7}?(?:services?|provision|programmes?|frameworks?|courses|contracts?|provider|"
    r"bootcamps?|learning|"
    r"training)\b(?: for (?!(?:the |an? |up to )?(?:\w+|\ue005++)[ -](?:years?|months?))[^.;,(]{3,40}?(?= "
    r"for | from | "
    r"over |[.;,(]|$))?)"
)
_PROCUREMENT = re.compile(rf"{_DECIDES}[^.;]{{0,60}}? (?:the |an? )?{_PROCURES} {_SERVICE}")
_OURS = re.compile(
    r"(?i)\b(?:education\w*|training|skills|learning|learners?|careers?|apprentice\w*|employment|"
    r"employability|"
    r"tuition|tutoring|bootcamps?|alternative provision|ESOL|adult|college|school|traineeships?)\b"
)
_NOT_YET = re.compile(r"\b(?:defer\w*|postpon\w*|paus\w+|cancel\w*|abandon\w*|request\w*|ask(?:s|ed|ing)?)\b")


def procurements(article: Article, index: int, view: View) -> Iterator[Found]:
    """The services that somebody decides to buy."""
    masked = view.masked
    if not has_any(masked, _CUES) or MONEY in masked:
        return
    told = _PROCUREMENT.search(masked)
    if told is None or _OURS.search(view.words(told.span("service"))) is None:
        return
    if _NOT_YET.search(masked, 0, told.end()) or HINDERED.search(masked, 0, told.end()):
        return
    subject = subject_of(article, index, view, told.start("verb"))
    name = next(iter(subject.names), None) if subject else None
    buyer = name if name and PUBLIC_BODY.search(name) else None
    start = subject.start if subject and buyer else told.start()
    yield Found(
        "procurement_of",
        "planned",
        start,
        told.end(),
        None,
        buyer,
        noun="contract",
        subject=told.span("service"),
    )


EXAMPLES: dict[str, list[Row]] = {
    "Cabinet resolved to proceed with the procurement of a youth employment service for four years.": [
        {"supplier": None, "outcome": "planned", "qualification": "youth employment service"}
    ],
    "Members approved the procurement of a new careers service.": [{"outcome": "planned"}],
    "Northmoor Council has agreed to tender for adult learning provision from August.": [
        {"outcome": "planned", "buyer": "Northmoor Council"}
    ],
    "Members approved the procurement of a new bin collection service.": [],
    "The union has launched a commission on adult learning. Ministers agreed to commission a review of "
    "training.": [],
    "Members deferred a decision to proceed with the procurement of a new careers service.": [],
}
