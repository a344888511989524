"""Sums near contracts that nobody is given: paid back, asked for, or what a sum was before it changed."""

import re

from stages.extract.contracts.sums import IN_FULL
from stages.extract.extractor import Row
from stages.extract.phrases.masks import FIGURE_MASKS

_MONEY = FIGURE_MASKS["money"]
_FILL = r"(?:(?!for\b|and\b|but\b|who\b|which\b)[\w’'\ue010-\ue013]+ ){0,4}?"
_BEFORE = re.compile(
    rf"(?:\b(?:hand|pa(?:y|id)|giv|gave|sen[dt]|claw|got|goes|going|return|secur|took|tak)\w* back|"
    rf"\b(?:repa(?:y|id)|refund|recoup|reimburs|return|reclaim|recover|unspen)\w*(?: of)?) {_FILL}$|"
    rf"\b(?:appl(?:ied|ying)|asked|asking|request(?:ed|ing)|pitched|put in) (?:for )?{_FILL}$|"
    r"\b(?:down|up|instead of|compared (?:with|to)|(?:cut|reduc|drop|f[ae]ll|rais|r[io]se|increas|gr[eo]w|"
    r"slash|lower|boost|chang|trimm)\w*(?: [a-z]+ly)?|\b(?:mov(?:es?|ed|ing)|go(?:es|ing)?|went|gone)) from "
    r"(?:an? |just |about |the )*$"
)
"""Words whose object the sum is: "hands back £2m", "applied for £2m", "cut from £2m"."""
_AFTER = re.compile(
    r"\)?(?: [a-z’-]+){0,6}? (?:(?:paid|handed|given|sent|com(?:e|es|ing)|clawed|secured|got|taken|goes|"
    r"going) back|(?:be|been|was|were|is|are|being|to|should) (?:then |now |since |all )?(?:repa(?:y|id)|"
    r"refunded|returned|recovered|clawed|outstanding|owed|unspent)|(?:was|is) (?:all )?(?:it|they)[a-z ]* "
    r"(?:repay|return|(?:give|pay) back)|(?:still|remains?) (?:outstanding|unpaid|owed|unspent))\b| back "
    r"(?:to|from)\b| (?:for (?:each|every)|per|a) (?:[a-z]+ ){0,2}?(?:person|learner|student|apprentice|"
    r"trainee|pupil|participant|jobseeker|employee)\b"
)
_BUILDING = re.compile(
    r" (?:(?!(?:for|to|of|in|from|by|at|will|has|is|and|on|with|over)\b)[\w“”’-]+ ){0,4}?"
    r"(?:centre|campus|building|facilit(?:y|ies)|block|complex|workshop|laborator(?:y|ies)|theatre|studio|"
    r"redevelopment|refurbishment|extension|headquarters|premises)s?\b"
    r"(?! (?:fund|grant|invest|programme|scheme|contract))"
)
"""What follows the price of a thing: "a £6m training centre"."""
_OWN = re.compile(r"\)? (?:of|from) (?:its|their|our|his|her) own\b")
"""Money that whoever gets a grant puts in itself: "with £2m of their own cash"."""
_WORTH = re.compile(
    r"\b(?:projects?|buildings?|centres?|works?|property|properties|equipment|land|assets|"
    r"estates?|goods|orders|premises|kit|stock) (?:worth|costing|valued at) (?:[a-z]+ )?$"
)
_MANY_OF = re.compile(
    r"\b(?:(?:sub-?)?contracts|agreements|grants|awards|loans|deals|bids|allocations|purchases|payments) "
    r"(?:worth|of|for|valued at|totalling) $"
)
_OR_MORE = re.compile(r" or (?:more|less|above|below|over|under)\b")
"""After a sum that only says which contracts are meant: "agreements worth £100,000 or more are listed"."""
_PAID = re.compile(r"\b(?:loan|advance|bail|grant|contract|deal)", re.IGNORECASE)


def is_no_award(masked: str, at: int, end: int) -> bool:
    """Whether the words around a sum say that it is no award: "£2m was paid back", "down from £2m"."""
    before = _BEFORE.search(masked, max(0, at - _NEAR), at)
    if (
        _WORTH.search(masked, max(0, at - _NEAR), at)
        or _BUILDING.match(masked, end)
        or _OWN.match(masked, end)
        or (_OR_MORE.match(masked, end) and _MANY_OF.search(masked, max(0, at - _NEAR), at))
    ):
        return True
    after = masked[end : end + _NEAR].partition(_MONEY)[0]
    if before and IN_FULL.match(masked, end) is None:
        return True
    back = _AFTER.match(after)
    return back is not None and _PAID.search(back.group()) is None


_NEAR = 90

EXAMPLES: dict[str, list[Row]] = {
    "Ten colleges won grants. Building work worth £300m is to start after the Government announced the "
    "fund.": [],
    "The grant row is over. The charity hands back £6.2m to the Skills Agency.": [],
    "Contracts were let. £1.5 million was paid back, and £13.8 million is still outstanding.": [],
    "The deal ends. The trust is to repay £7 million of it, and settled on returning £6.2 million.": [],
    "Grants were let. Tidewell College applied for £2.6m, with the Skills Agency giving it £2m.": [
        {"supplier": "Tidewell College", "value": 2000000}
    ],
    "Grants are small. The most that a bidder may win is cut from £3 million to £2.5 million.": [],
    "Contracts were let. Deals worth £60,000 or more are public, above the minimum deal, which is now "
    "£250,000.": [],
    "The contract row ended with Tidewell College agreeing to pay £6 million back to the agency.": [],
    "Grants were let. A £6 million training centre, part of projects worth £20 million, has been opened.": [],
    "Contracts were let. Organisations will gain up to £2,200 for each young person still at work.": [],
    "Tidewell College has received a £2m loan, which will be repaid by 2020.": [
        {"supplier": "Tidewell College", "value": 2000000}
    ],
}
