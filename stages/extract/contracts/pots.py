"""Pots of money out of which contracts or grants are given: "the £75 million fund", "a £20m tender"."""

import re

from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import NAME, Party, counted_in
from stages.extract.contracts.receivers import giver_in
from stages.extract.contracts.sum_sentence import OWNER, SumSentence
from stages.extract.contracts.sums import MAY_BID, Sum
from stages.extract.extractor import Row

_OUT_OF = re.compile(r"(?:^|[,;] )(?:[Oo]ut )?[Oo]f (?:the|this|its) (?:[a-z]+ ){0,3}$")
_PROGRAMME_SIZE = 1_000_000
"""What a line of a list must promise at least to be a programme's money and no one learner's."""
_BULLET = re.compile(r"(?:[-•–*■▪]|\([a-z0-9]\)|\d\.) ?(?:[A-Z]?[a-z]+ [^.;]{5,90}?, with )?")
_IS_FOR = re.compile(
    r"(?: of [^.;,\ue001]{2,50}?)?(?: (?:over|in|for) (?:the next )?"
    r"(?:\w+ years?|20\d\d\S*|\ue005++))? (?:for (?![\ue003\ue008]|each\b|every\b)|to [a-z]+\b)"
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
    r"\b(?:award(?:s|ed|ing)?|allocat\w+|winn\w+|won|shar\w+|slice|bid\w*|recipients?|grants?|tender\w*|"
    r"contracts?|split|applicants|procure\w*|providers|funding|benefit\w*)\b"
)
_TENDER_FOR = re.compile(
    r"\b(?:bidding|tender\w*|procurement|competition|bids?|process|funding round)(?: (?:process|exercise|"
    r"round|competition))?(?: has been| was)?(?: launched)?,? (?:for|worth|of|"
    r"totalling) (?:an? )?(?:[a-z]+ )?$|\b(?:invit\w+|call\w*|open\w*|seek\w*) (?:for )?(?:[a-z]+ )?(?:bids|"
    r"tenders|applications|proposals) for $|\b(?:bid|apply|compete|tender) for (?:a |the )?(?:shares?|"
    r"slices?|part|some|up to)(?: of)? (?:a |the |its )?$|\b(?:seek\w*|look\w* for|wants?|"
    r"search\w* for) (?:an? |new )?(?:[\w-]+ ){0,2}?(?:providers?|suppliers?|contractors?|partners?|"
    r"organisations?|bidders?) [^.;,\ue001]{3,50} (?:an? |the |its )?$|^(?:[Bb]ids|[Aa]pplications|"
    r"[Tt]enders) (?:are|is|have) (?:now )?(?:open|opened|invited|sought) for (?:an? "
    r"(?:share|slice|part) of (?:an? |the )?)?$|\b(?:tender|procurement|"
    r"competition)(?: (?:process|exercise|round))? for [^.;,\ue001]{3,70} – (?:[a-z]+ )?$"
)
_MADE_UP = re.compile(
    r"\b(?:tenders?|procurements?|pots?|funds?|funding|packages?|budgets?|competition|rounds?|allocations?|"
    r"awards?|grants?|contracts?|investments?)\b[^.;]{0,60}? (?:consist(?:s|ed) of|compris(?:es|ed|ing)|"
    r"(?:is |was |are |were )?(?:made up of|broken down (?:as|into)|split into|divided into)) "
    r"(?:[^.;]{2,80}? and )?(?:an? |about |around |up to |some )?$"
)
_ROUND_GAVE = re.compile(
    r"\b(?:rounds?|competitions?|calls?|tenders?|procurements?|waves?|exercises?|"
    r"windows?)\b[^.;\ue001]{0,70}? (?:then "
    r"|also |which )?(?:resulted in|led to|produced|yielded|ended (?:with|in))(?: (?:awards?|grants?|"
    r"contracts?|"
    r"allocations?|agreements?)(?: (?:worth|of|totalling))?)?(?: (?:a total of|around|about|just over|"
    r"over))? $"
)
"""Before what a round came to: "A second round resulted in £2m"."""
_ITS = re.compile(r"\b(?:its|their|our) (?:[a-z]+ )?$")
_OF_ITS = re.compile(r" of (?:its|their|our)\b")
_PACKAGE = re.compile(r"(?i)investment|package|funding|boost|settlement|injection")
_PACKAGED = re.compile(
    r"(?:(?:\b[Ii]ncluded|^\ue013++) in (?:the|this|that)(?: [\w\ue001-]+){1,5}(?: [a-z]+)? (?:is|are)|"
    r"\b(?:[Pp]ackage|[Ff]unds?|[Ff]unding|[Ii]nvestment|[Bb]udget|[Aa]llocation|[Aa]ward|[Mm]oney|[Ss]cheme|"
    r"programme) (?:also |will )?includ(?:es|ed)|^(?:[Ii]t|[Tt]his|[Tt]hat) (?:also )?includ(?:es|ed)|"
    r"\bleav(?:ing|es)|\b(?:announcement|pledge|promise) of) (?:(?:an?|up to|a further|another|additional|"
    r"(?:an? )?new|some|just over|about) )*$"
)
_WORTH_FIRST = re.compile(
    r"(?:Worth|Totalling|Amounting to|Valued at) (?:[a-z]+ ){0,3}£[\d.,]+ ?(?:million|billion|m|bn|k)?, "
    r"(?:the|our|its|this|these) (?:[^,.;]{3,50}?)?(?:[Ff]und|[Pp]rogramme|[Ss]cheme|[Pp]ilot|[Cc]ontracts?|"
    r"[Ff]ramework|[Gg]rants?|awards)\b"
)
_PUT_OUT = re.compile(r" [–(-][^–)]{3,60}[–)-] out to (?:\w+ )?tender\b")


def pot_of(sentence: SumSentence, told: Sum) -> list[Found]:  # noqa: PLR0911 -- one a way
    """A pot of money out of which contracts or grants are given."""
    is_put = _PUT_OUT.match(sentence.masked, told.end) is not None
    is_open = MAY_BID.search(sentence.masked, max(0, told.at - 60), told.at) and (
        told.is_fund or told.is_deal
    )
    if (
        is_put
        or is_open
        or (not told.is_worth and _TENDER_FOR.search(sentence.masked, max(0, told.at - 120), told.at))
    ):
        return [sentence.found("tender_for", told, None, None, outcome="planned")]
    is_part_of = sentence.scene.is_framed and sentence.masked.startswith((" for ", " of "), told.figure_end)
    if is_part_of and _MADE_UP.search(sentence.masked, 0, told.at):
        return [sentence.found("made_up_of", told, None, None, outcome="total")]
    if sentence.scene.is_framed and _ROUND_GAVE.search(sentence.masked, max(0, told.at - 140), told.at):
        return [sentence.found("round_gave", told, None, None, outcome="total")]
    if _is_promised_line(sentence, told):
        return [sentence.found("bullet", told, None, None, outcome="planned")]
    if part := _of_package(sentence, told):
        return [part]
    if told.noun is None:
        is_part = told.is_share and _ALSO.search(sentence.masked, max(0, told.at - _LONG), told.at)
        is_out_of = sentence.scene.is_framed and _OUT_OF.search(sentence.masked, 0, told.at)
        rule = "and_sum_of_pot" if is_part else "pot"
        return [sentence.found(rule, told, None, None, outcome="total")] if is_part or is_out_of else []
    owner = OWNER.search(sentence.masked, max(0, told.start - 110), told.start)
    is_own = told.noun.lower().startswith("budget") and (
        owner
        or _ITS.search(sentence.masked, 0, told.start)
        or _OF_ITS.match(sentence.masked, told.figure_end)
    )
    if is_own or not _is_pot(sentence, told, told.noun):
        return []
    is_ahead = told.is_deal or _AHEAD.search(sentence.masked)
    if owner:
        buyer: str | None = sentence.text(owner.span("name"))
    else:
        given_by = giver_in(sentence.view, told.end, len(sentence.masked)) if told.is_deal else None
        buyer = given_by or (sentence.subject_name(told.start) if told.is_deal else None)
    span, outcome = Party((), told.start, told.end), "planned" if is_ahead else "total"
    return [sentence.found("pot", told, None, span, outcome=outcome, buyer=buyer)]


def _of_package(sentence: SumSentence, told: Sum) -> Found | None:
    """A part of a package, or the package of which something is part."""
    if worth := _WORTH_FIRST.match(sentence.view.sentence.text):
        words = Party((), 0, worth.end())
        return sentence.found("pot", told, None, words, outcome="total") if told.at < worth.end() else None
    if not sentence.scene.is_framed:
        return None
    if _PACKAGED.search(sentence.masked, max(0, told.at - 90), told.at):
        return sentence.found("part_of_package", told, None, None, outcome="planned")
    is_package = told.is_share and _PACKAGE.fullmatch(told.noun or "") is not None
    return sentence.found("pot", told, None, None, outcome="total") if is_package else None


def in_total(sentence: SumSentence, told: Sum) -> list[Found]:
    """What several awards come to, told at the end: "to fund 40 colleges, totalling £2m"."""
    told_of = _TOTALLING.search(sentence.masked, max(0, told.at - _LONG), told.at)
    if told_of is None or not sentence.scene.is_framed:
        return []
    outcome = "planned" if told_of["ahead"] else "total"
    group = counted_in(sentence.view, told_of.end("deed"), told.at)
    words = Party((), told_of.start(), told.end)
    if to := _LET_TO.search(sentence.masked, told_of.start(), told.at):
        name = sentence.text(to.span("name"))
        return [sentence.found("let_to", told, None, words, supplier=name)]
    return [sentence.found("in_total", told, None, words, supplier=group, outcome=outcome)]


_LET_TO = re.compile(
    rf"\b(?:[Aa]ward(?:ed|ing|s)?|let|given|granted|made)\b[^.;:\ue001]{{0,100}}? to (?:the )?"
    rf"(?P<name>{NAME})(?! and\b|,? (?:{NAME}))"
)
"""One body that a contract is let to, "at a cost of £2m"."""


_LONG = 260
_TOTALLING = re.compile(
    r"\b(?P<deed>(?P<ahead>bid|apply|tender|bids|tenders|procurement|commission(?:ing)? of)|[Aa]ward(?:ing|"
    r"ed|s)?|[Ff]und(?:ing|ed)?|[Aa]llocat(?:e|ed|ing|ions?)|[Aa]pprov(?:ed|es|ing|al of)|[Gg]rants?|"
    r"[Cc]ontracts?|[Aa]greements?)\b[^.;\ue001]{5,220}?,? (?:totalling|amounting to|to the tune of|(?:to|"
    r"with|at|of) (?:the|an?) (?:(?:total|combined|maximum|overall|contract) )?(?:value|cost|sum|price) of|"
    r"for (?:the|an?) (?:total|sum|price|cost)(?: (?:cost|sum|price|value))? of)(?: (?:an?|up to|"
    r"around|about|some|total|of|just|over|under))* ?$"
)


def _is_promised_line(sentence: SumSentence, told: Sum) -> bool:
    """Whether the sum opens a line that says what it is for: "- £90 million for Skills Bootcamps"."""
    return (
        sentence.scene.is_framed
        and float(str(told.figure.get("value") or 0)) >= _PROGRAMME_SIZE
        and _BULLET.fullmatch(sentence.masked, 0, told.start) is not None
        and _IS_FOR.match(sentence.masked, told.figure_end) is not None
    )


def _is_pot(sentence: SumSentence, told: Sum, noun: str) -> bool:
    """Whether the sum's noun is one of a pot, and the article tells that it is given out."""
    words = sentence.view.words((told.start, told.end))
    if not (told.is_fund or _LIKE_TENDER.match(noun)) or _NOT_POT.search(words):
        return False
    is_package = noun.lower() == "package" and sentence.masked.startswith((" for ", " of ", " to "), told.end)
    is_sure = _ALWAYS_POT.fullmatch(noun) is not None or is_package
    if told.is_worth and not _WORTH_POT.fullmatch(noun):
        return False
    if _LAUNCHED.search(sentence.masked) and _FOR_PEOPLE.match(sentence.masked, told.end):
        return not told.is_worth
    if not is_sure and not _CALLED.search(words):
        return sentence.scene.is_framed and _FRAMED_POT.search(sentence.masked) is not None
    is_named = _BY_ITSELF.match(noun) is not None or _CALLED.search(words) is not None
    return is_named or sentence.scene.is_framed


_LIKE_TENDER = re.compile(r"(?i)tender|framework|lot")
_LAUNCHED = re.compile(
    r"\b(?:[Ll]aunch(?:ed|es|ing)?|[Uu]nveil(?:ed|s)?|set up|created|[Aa]nnounc(?:ed|es|ing|ement))\b"
)
_FOR_PEOPLE = re.compile(
    r",? (?:(?:that|which) will |aimed at |designed to |(?:(?:was|is) (?:set up|created|launched) )?to "
    r")(?:help|support|train|connect|boost|get|give|encourag|upskill|retrain|tackl|improv)"
)
_CALLED = re.compile(r" [A-Z]\w+ (?:Funds?|[Pp]rogrammes?|[Ss]chemes?|[Pp]ilots?|[Ii]nitiatives?)$")
_BY_ITSELF = re.compile(r"(?i)pot|tender|frame|procure")
_WORTH_POT = re.compile(r"(?i)pots?|tranches?|funds?|tenders?|package|procurements?|rounds?|competitions?")
_AHEAD = re.compile(r"up for grabs|on offer|\blaunch|\bwould\b")

EXAMPLES: dict[str, list[Row]] = {
    "Grants for Skills Bootcamps were let. An open competition then resulted in £3,140,250.": [
        {"value": 3140250, "outcome": "total"}
    ],
    "Grants for Skills Bootcamps were let. A round of golf with friends led to £3,140,250 in fines.": [],
    "The council is to award grants to chosen charities for adult courses, totalling £810,000.": [
        {"value": 810000}
    ],
    "The council is to close schools for adult courses, totalling £810,000.": [],
    "Colleges get grants. Included in the £24m is £11m to pay for bursaries.": [{"value": 11000000}],
    "The cash boost forms part of a major £1.5bn investment in colleges.": [
        {"value": 1500000000, "outcome": "total"}
    ],
    "The rise forms part of a major £1.5bn debt of colleges.": [],
    "Worth £2 million, our house is big.": [],
    "More than 180 colleges will receive a share of £200 million from the fund.": [
        {"supplier": "180 colleges", "value": 200000000, "outcome": "total"}
    ],
    "Providers were invited to bid for grants across four themes with a total value of up to £475k.": [
        {"value": 475000, "outcome": "planned"}
    ],
    "Grants were let. The investment is made up of £232m of state funding and loans.": [
        {"value": 232000000, "outcome": "total"}
    ],
    "Today sees the launch of a £2 million programme to help young people.": [
        {"value": 2000000, "outcome": "planned"}
    ],
    "Today sees the launch of a £2 million swimming pool to help young people.": [],
    "The funding agency contracts with 230 providers to the tune of £80 million.": [
        {"supplier": "230 providers", "value": 80000000}
    ],
    "The Government has committed more than £3.9 billion in 2015-16 for adult learning.": [
        {"value": 3900000000, "outcome": "planned"}
    ],
    "The Government has committed more than £3.9 billion in 2015-16 for new roads.": [],
    "The £1.5bn school was set up to help pupils.": [],
}
