"""Pots of money out of which contracts or grants are given: "the £75 million fund", "a £20m tender"."""

import re

from stages.extract.contracts.found import Found
from stages.extract.contracts.parties import Party, giver_in
from stages.extract.contracts.sum_sentence import OWNER, SumSentence
from stages.extract.contracts.sums import Sum

_OUT_OF = re.compile(r"(?:^|[,;] )(?:[Oo]ut )?[Oo]f (?:the|this|its) (?:[a-z]+ ){0,3}$")
_PROGRAMME_SIZE = 1_000_000
"""What a line of a list must promise at least to be a programme's money and no one learner's."""
_BULLET = re.compile(r"[-•–*■▪] ?(?:[A-Z]?[a-z]+ [^.;]{5,90}?, with )?")
_IS_FOR = re.compile(
    r"(?: of (?:new |extra |additional )?(?:[a-z]+ ){0,3}funding)?(?: (?:over|in|for) (?:the next )?"
    r"(?:\w+ years?|20\d\d\S*|\ue005++))? (?:for (?![\ue003\ue008]|each\b|every\b)|"
    r"to [a-z]+\b)"
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
    r"contracts?|split|applicants|procure\w*|providers|funding)\b"
)
_TENDER_FOR = re.compile(
    r"\b(?:bidding|tender\w*|procurement|competition|bids?|process|funding round)(?: (?:process|exercise|"
    r"round|competition))?(?: has been| was)?(?: launched)?,? (?:for|worth|of|"
    r"totalling) (?:an? )?(?:[a-z]+ )?$|\b(?:invit\w+|call\w*|open\w*|seek\w*) (?:for )?(?:[a-z]+ )?(?:bids|"
    r"tenders|applications|proposals) for $|\b(?:bid|apply|compete|tender) for (?:a |the )?(?:shares?|"
    r"slices?|part|some|up to)(?: of)? (?:a |the |its )?$|\b(?:seek\w*|look\w* for|wants?|"
    r"search\w* for) (?:an? |new )?(?:[\w-]+ ){0,2}?(?:providers?|suppliers?|contractors?|partners?|"
    r"organisations?|bidders?) [^.;,\ue001]{3,50} (?:an? |the |its )?$|^(?:[Bb]ids|[Aa]pplications|"
    r"[Tt]enders) (?:are|is|have) (?:now )?(?:open|opened|invited|sought) for $|\b(?:tender|procurement|"
    r"competition)(?: (?:process|exercise|round))? for [^.;,\ue001]{3,70} – (?:[a-z]+ )?$"
)
_MADE_UP = re.compile(
    r"\b(?:tenders?|procurements?|pots?|funds?|funding|packages?|budgets?|competition|rounds?|allocations?|"
    r"awards?|grants?|contracts?)\b[^.;]{0,60}? (?:consist(?:s|ed) of|compris(?:es|ed|ing)|(?:is |was |are |"
    r"were )?(?:made up of|broken down (?:as|into)|split into|divided into)) (?:[^.;]{2,80}? and )?"
    r"(?:an? |about |around |up to |some )?$"
)
_ITS = re.compile(r"\b(?:its|their|our) (?:[a-z]+ )?$")
_PUT_OUT = re.compile(r" [–(-][^–)]{3,60}[–)-] out to (?:\w+ )?tender\b")


def pot_of(sentence: SumSentence, told: Sum, is_list: bool) -> list[Found]:
    """A pot of money out of which contracts or grants are given."""
    is_put = _PUT_OUT.match(sentence.masked, told.end) is not None
    if is_put or (not told.is_worth and _TENDER_FOR.search(sentence.masked, max(0, told.at - 120), told.at)):
        return [sentence.found("tender_for", told, None, None, outcome="planned")]
    is_part_of = sentence.scene.is_framed and sentence.masked.startswith(" for ", told.figure_end)
    if is_part_of and _MADE_UP.search(sentence.masked, 0, told.at):
        return [sentence.found("made_up_of", told, None, None, outcome="total")]
    if _is_promised_line(sentence, told):
        return [sentence.found("bullet", told, None, None, outcome="planned")]
    if told.noun is None:
        is_part = (
            told.is_share and told.start < told.at and _ALSO.search(sentence.masked, told.start, told.at)
        )
        is_out_of = sentence.scene.is_framed and _OUT_OF.search(sentence.masked, 0, told.at)
        return [sentence.found("pot", told, None, None, outcome="total")] if is_part or is_out_of else []
    owner = OWNER.search(sentence.masked, max(0, told.start - 110), told.start)
    is_own = told.noun.lower().startswith("budget") and (owner or _ITS.search(sentence.masked, 0, told.start))
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
    if not is_sure:
        return sentence.scene.is_framed and _FRAMED_POT.search(sentence.masked) is not None
    is_named = _BY_ITSELF.match(noun) is not None or re.search(r" [A-Z]\w+ Funds?$", words) is not None
    return is_named or sentence.scene.is_framed


_LIKE_TENDER = re.compile(r"(?i)tender|framework|lot")
_BY_ITSELF = re.compile(r"(?i)pot|tender|frame|procure")
_WORTH_POT = re.compile(r"(?i)pots?|tranches?|funds?|tenders?|package|procurements?|rounds?|competitions?")
_AHEAD = re.compile(r"up for grabs|on offer|\blaunch|\bwould\b")
