"""Pots of money out of which contracts or grants are given: "the £75 million fund", "a £20m tender"."""

import re

from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import (
    Party,
    giver_in,
)
from stages.extract.contracts.sum_sentence import (
    OWNER,
    SumSentence,
)
from stages.extract.contracts.sums import Sum

_OUT_OF = re.compile(r"(?:^|[,;] )(?:[Oo]ut )?[Oo]f (?:the|this|its) (?:[a-z]+ ){0,3}$")
_PROGRAMME_SIZE = 1_000_000
"""What a line of a list must promise at least to be a programme's money and no one learner's."""
_BULLET = re.compile(r"[-•–*■▪] ?(?:[A-Z]?[a-z]+ [^.;]{5,90}?, with )?")
_IS_FOR = re.compile(
    r"(?: of (?:new |extra |additional )?(?:[a-z]+ ){0,3}funding)?(?: (?:over|in|for) (?:the next )?"
    r"(?:\w+ years?|20\d\d\S*|\ue005++))? (?:for (?![\ue003\ue008]|each\b|every\b)|"
    r"to (?:expand|deliver|fund|train|support|boost|create|extend|roll out)\b)"
)
_ALSO = re.compile(r"\ue001 [a-z ]+ and $")
"""Before the second sum of which somebody gets a part: "a share of £2m in capital and £1m in revenue"."""
_ALWAYS_POT = re.compile(
    r"(?:funds?|pots?|tenders?|tranches?|competitions?|procurements?|frameworks?)", re.IGNORECASE
)
_NOT_POT = re.compile(
    r"(?i)\b(?:pension|hedge|hardship|trust|levy|welfare|investment|slush|research|relief|rescue|"
    r"property|contingency) (?:funds?|pots?)$"
)
_FRAMED_POT = re.compile(
    r"\b(?:award(?:s|ed|ing)?|allocat\w+|winn\w+|won|shar\w+|slice|bid\w*|recipients?|grants?|"
    r"tender\w*|contracts?|"
    r"split|applicants|procure\w*|providers|funding)\b"
)
_TENDER_FOR = re.compile(
    r"\b(?:bidding|tender\w*|procurement|competition|bids?|process|funding round)(?: (?:process|"
    r"exercise|round|competition))?(?: has been| was)?(?: launched)?,? (?:for|worth|of|"
    r"totalling) (?:an? )?(?:[a-z]+ )?$"
    r"|\b(?:tender|procurement|competition)(?: (?:process|exercise|round))? for [^.;,\ue001]{3,70} – "
    r"(?:[a-z]+ )?$"
)


def pot_of(sentence: SumSentence, told: Sum, is_list: bool) -> list[Found]:  # noqa: PLR0911 -- one a way of telling
    """A pot of money out of which contracts or grants are given."""
    if not told.is_worth and _TENDER_FOR.search(sentence.masked, max(0, told.at - 120), told.at):
        return [sentence.found("tender_for", told, None, None, outcome="planned")]
    if (
        told.is_share
        and told.noun is None
        and told.start < told.at
        and _ALSO.search(sentence.masked, told.start, told.at)
    ):
        return [sentence.found("pot", told, None, None, outcome="total")]
    if (
        sentence.scene.is_framed
        and float(str(told.figure.get("value") or 0)) >= _PROGRAMME_SIZE
        and _BULLET.fullmatch(sentence.masked, 0, told.start)
        and _IS_FOR.match(sentence.masked, told.figure_end)
    ):
        return [sentence.found("bullet", told, None, None, outcome="planned")]
    if told.noun is None and sentence.scene.is_framed and _OUT_OF.search(sentence.masked, 0, told.at):
        return [sentence.found("pot", told, None, None, outcome="total")]
    if told.noun is None or not (told.is_fund or re.match(r"(?i)tender|framework|lot", told.noun)):
        return []
    words = sentence.view.words((told.start, told.end))
    if _NOT_POT.search(words):
        return []
    is_sure = _ALWAYS_POT.fullmatch(told.noun) is not None or (
        told.noun.lower() == "package" and sentence.masked.startswith((" for ", " of ", " to "), told.end)
    )
    if told.is_worth and not re.fullmatch(
        r"(?i)pots?|tranches?|funds?|tenders?|package|procurements?|rounds?|competitions?", told.noun
    ):
        return []
    if not is_sure and not (sentence.scene.is_framed and _FRAMED_POT.search(sentence.masked)):
        return []
    if (
        is_sure
        and not re.match(r"(?i)pot|tender|frame|procure", told.noun)
        and not (sentence.scene.is_framed or re.search(r" [A-Z]\w+ Funds?$", words))
    ):
        return []
    outcome = (
        "planned"
        if told.is_deal or re.search(r"up for grabs|on offer|\blaunch", sentence.masked)
        else "total"
    )
    buyer = giver_in(sentence.view, told.end, len(sentence.masked)) if told.is_deal else None
    owner = OWNER.search(sentence.masked, max(0, told.start - 110), told.start)
    if owner:
        buyer = sentence.text(owner.span("name"))
    elif told.is_deal and buyer is None:
        buyer = sentence.subject_name(told.start)
    return [sentence.found("pot", told, None, Party((), told.start, told.end), outcome=outcome, buyer=buyer)]
