"""The phrase that a sum of money stands in: "a £2 million grant", "contracts worth £2 million", "£2 million".

Left out: sums of something else (deficits, pay, prices), comparisons, and what falls below £1,000.
"""

import re
from dataclasses import dataclass

from stages.extract.contracts.vocabulary import DEAL, FUND, GRANT, IS_OTHER_AFTER, IS_OTHER_BEFORE
from stages.extract.extractor import Row
from stages.extract.phrases.masks import FIGURE_MASKS, NAME_MASKS, View

_NOUN = rf"(?i:{DEAL}|{GRANT}|{FUND})"
_NAMES = "".join(NAME_MASKS.values())
_MONEY = FIGURE_MASKS["money"]
_BEFORE = re.compile(
    rf"^(?:.*[^\w])?(?P<noun>{_NOUN})[’”]?(?: (?!to\b|and\b)[\w’{_NAMES}-]+(?: and(?= [a-z]+ [a-z]+ "
    rf"?$))?){{0,9}}?,? ?(?:(?:that|which) )?(?:(?:is|are|was|were|has|have|had|be|been|being|also|thought|"
    rf"understood|reported|said|likely|expected|to|will|would|could|now|collectively|together|jointly|"
    rf"reportedly|each|initially|currently|potentially|likewise|an?|the|estimated|anticipated|approximate|"
    rf"total|combined|maximum|contract|value|run|runs) )*(?:(?<=, )(?=$)|worth|valued(?: at)?|(?:with "
    rf")?(?:an? )?(?:[a-z]+ )?(?:value|total|worth) of|to (?:the|an?) (?:[a-z]+ )?value of|totall?ing|"
    rf"totalled|totals?|amounting to|of|came to|come to|comes to|amounts to|value is|\bat|at a cost of|value|"
    rf"amount|amounting in all to)(?: (?:an?|the|up|to|around|combined|total|grand|maximum|of|estimated|some|"
    rf"value|further|additional|initial|in|excess|gross|net|full|amount))* ?$"
)
_STOP = (
    r"(?:to|for|from|of|in|on|at|by|with|and|or|as|is|are|was|were|has|have|had|will|would|can|could|be|been|"
    r"being|which|who|that|when|while|after|before|until|over|under|between|among|across|per|each|last|this|"
    r"next|into|through|during|about|its|their|the|an?|but|because|than|if|not|also|now|today|yesterday|"
    r"already|up|out|more|less|went|goes?|gone|awarded|given|handed|granted|allocated|shared|split|available|"
    r"won|secured|made|towards?|helped|paid|held|left|taken|came|comes|opened|closed|launched|covering|aimed|"
    r"earmarked|pledged|awarding|designed|via|funded|running|so|put|lent|spread|gets?|\w{3,}(?<!-)ed|it|they|"
    r"we|he|she|you|together|altogether|overall|combined|instead|though|too|again|then|whose|where|all|both|"
    r"there|onwards|\w+ly|worth|covers|runs|includes|lasts|begins|starts|replaces|follows|sees|means|helps|"
    r"throughout|nationwide|spanning|nationally|locally|supports|provides|allows|marks|represents|expires|within|respectively|annually|spent|set|alone|would|"
    r"annual|later|earlier|ago|set|depending|excluding|including|inclusive|exclusive|plus|subject|assuming|"
    r"starting|ending|commencing|beginning)"
)
_AFTER = re.compile(
    rf"(?:(?: (?:[A-Z][\w’-]*|[{_NAMES}]++)){{1,4}} (?:for|of|to|into)(?: the)?(?= [A-Z{_NAMES}]))?(?: "
    rf"(?!{_STOP}\b)[\w’'“”&./{_NAMES}-]+){{1,8}}"
)
_KNOWN = re.compile(rf"\b(?P<noun>{_NOUN})\b")
_OF_NOUN = re.compile(
    rf" (?:in|of|worth of) (?:the |its |an? )?(?:(?!{_STOP}\b)[\w’'“”&./{_NAMES}-]+ ){{0,5}}(?P<noun>{_NOUN})"
    rf"\b(?! (?:cuts?|gap))(?: {FUND}\b)?(?: and {_NOUN}\b)?"
)
_SHARE = re.compile(
    r"\b(?:shares?|slices?|chunks?|parts?|cut|portion|bulk|half|some|most|much|rest|all|\w+ per cent|out) "
    r"of (?:[a-z’]+ ){0,4}(?:\ue001++ (?:in|of) (?:[a-z]+ ){1,3}and )?$"
)
_OWN = re.compile(
    r"\b(?:its|their|of its|of their) (?:own |[a-z-]+ ){0,2}$|\bat a cost of (?:[a-z]+ )?$|\bsucce\w+ (?:in "
    r")?(?:an? |its |their |the )?(?:[a-z]+ )?bid(?:s|ding)? (?:for|of|worth) (?:an? |the )?$|\b(?:approv|"
    r"agree|back|grant)\w+ (?:\S+ ){0,5}?(?:application|bid|request)s? (?:\S+ ){0,4}?(?:for|of|worth) (?:an? "
    r"|the )?$|\b(?:spend|spent|use|use[sd]|spending|using) (?:\ue001+ of )?(?:its|their) (?:[a-z]+ )?$"
)
_COMES_TO = (
    r"(?:is|was|are|were|will be|would be|c[oa]mes? to|(?:now )?st(?:ands|ood) at|amount(?:s|ed) to|totals|"
    r"totalled)"
)
_VALUED = re.compile(
    rf"(?P<noun>\b(?i:{DEAL})\b)[^.;\ue001]{{3,180}}? (?:(?:(?:and|which|that) (?:has|have)|with|"
    rf"encompassing|carrying) (?:an? )?(?:[a-z]+ ){{0,2}}(?:value|worth) of|(?:is|are|was|were) "
    rf"(?:collectively |together |jointly )?(?:worth|valued at)|(?:(?:and|which|have|has|together|let in "
    rf"\d{{4}},|jointly),? )?totall(?:ed|ing))(?: an?)?(?: [a-z]+)? ?$|\b[Vv]alue of (?:the |this |all )"
    rf"?(?:[\w-]+ "
    rf"){{0,3}}(?P<noun2>{DEAL}|grants?|awards?|allocations?) (?:is|was|are|were|comes to|will be)(?: "
    rf"[a-z]+)? ?$|\b(?P<noun4>(?:[Tt]otal|"
    rf"[Aa]ggregate|[Oo]verall|[Mm]aximum|[Ee]stimated|[Cc]ombined) value)(?: (?:of|to|over|across|in|for) "
    rf"[^.;\ue001]{{3,90}}?)? {_COMES_TO}(?: [a-z]+)? ?$|\b[Tt]otal (?P<noun5>allocation|funding|grant|award|"
    rf"available)(?: (?:of|to|for) [^.;,\ue001]{{3,60}}?)?(?: {_COMES_TO}(?: [a-z]+)?|:)? ?$|\b(?P<noun8>[Aa]"
    rf"llocation|[Gg]rant|[Aa]ward)(?: (?:received|awarded|made|given|agreed))? (?:from|to|by|for) "
    rf"[^.;,\ue001]{{3,80}}? {_COMES_TO}(?: [a-z]+)? ?$|(?:[Ll]argest|[Bb]iggest|[Ss]mallest|highest|top|"
    rf"other) (?:single |individual )?(?P<noun6>awards?|grants?|allocations?|contracts?|sums?|loans?|"
    rf"deals?),? (?:was|were|is|are|being|–|of|at)(?: for)? ?$|^(?:[Ii]t|[Tt]hey|[Tt]hese|[Bb]oth|[Tt]his) "
    rf"(?P<noun7>is|are|was|were) (?:together )?(?:worth|valued at) (?:[a-z]+ )?$|\b(?P<noun3>[Tt]heir|"
    rf"[Ii]ts) (?:[a-z]+ )?(?:value|worth) (?:is|was) (?:[a-z]+ )?$"
)
_DEAL_FOR = re.compile(rf"(?P<noun>\b(?i:{DEAL}))\b (?:to|for|covering) [^.;,\ue001]{{0,60}}$")
_CAPITAL_AND = re.compile(rf"{_MONEY} (?:of|in|for) capital(?: funding)? and $")
"""Before the other half of what a fund pays: "£8m in capital and £2m in revenue"."""
MAY_BID = re.compile(
    r"\b(?:can|may|could|will|invited|able|free|allowed|asked|expected)(?: to)?(?: now| also| then)* (?:bid|"
    r"apply|compete|tender) for (?:the |an? |this )?(?:[a-z]+ )?$"
)
"""Before a pot that is open to bids."""
_PARTS = re.compile(r"\b(?:made up|consists?|composed) of (?:\w+ )?$")
_MANY = re.compile(
    r"\b(?:contracts|grants|awards|allocations|projects|deals|loans),? (?:of|worth|ranging|from|\W)*$",
    re.IGNORECASE,
)
_EACH_AT_MOST = re.compile(r"(?<!contracts )\b(?:grants|awards|loans|bursaries)(?: of| worth)? $")
_LOT = re.compile(r"\b[Ll]ot (?:one|two|three|four|\d+|[A-F]),? $")
_PART_NOUN = re.compile(r"(?i)shares?|slices?")
_GOES_ON = re.compile(r" (?:win|boost|award|pot|deal|round|winners?)")
IN_FULL = re.compile(
    r",? and (?:(?:it|they) )?(?:has |have |had |was |were )?(?:since |now |later )?(?:been )?(?:awarded|"
    r"granted|given|received|got|offered) (?:all of it|it all|(?:the |this |that |its )?(?:full|whole|"
    r"entire)(?: amount| sum| request| allocation)?)\b|[^.;:\ue001]{0,70}? (?:has |have |had )?(?:was|were|"
    r"been|"
    r"proved) (?:approved|successful|accepted|granted|backed|given the (?:green light|go-?ahead|nod))\b"
)
"""What follows a sum that was asked for, where all of it was given."""
_FAR = 220
LEAST = 1000


@dataclass(frozen=True, slots=True)
class Sum:
    """One figure with the words of its phrase; `noun` is what the words call it, None where nothing."""

    figure: Row
    at: int
    figure_end: int
    start: int
    end: int
    noun: str | None
    is_share: bool
    """Whether it is a pot of which somebody gets a part."""
    is_worth: bool
    """Whether its noun stands before it: "contracts worth £2 million"."""

    @property
    def is_fund(self) -> bool:
        """Whether the noun is one of a pot, such as fund or scheme."""
        return self.noun is not None and re.fullmatch(FUND, self.noun, re.IGNORECASE) is not None

    @property
    def is_deal(self) -> bool:
        """Whether the noun is one of a contract, licence or tender."""
        return self.noun is not None and re.fullmatch(DEAL, self.noun, re.IGNORECASE) is not None


def sums_in(view: View) -> list[Sum]:
    """The sums of a sentence that may be somebody's contract or grant, in reading order."""
    found = []
    for at in sorted(view.figures):
        figure = view.figures[at]
        if figure["kind"] == "money" and _is_large(figure) and (told := _sum_at(view, at, figure)):
            found.append(told)
    return found


def size_of(figure: Row) -> float:
    """The sum, or the end of it that is known; 0 for none."""
    return float(str(figure.get("value") or figure.get("high") or figure.get("low") or 0))


def _is_large(figure: Row) -> bool:
    if not any(letter.isdigit() for letter in str(figure["surface"])):
        return False  # "millions of pounds"
    sizes = [abs(float(str(figure[k]))) for k in ("value", "high", "low") if figure.get(k) is not None]
    return bool(sizes) and max(sizes) >= LEAST


def _sum_at(view: View, at: int, figure: Row) -> Sum | None:
    """The phrase of one sum; None where its words call it something else."""
    masked, end = view.masked, view.figure_end(at)
    before, after = masked[max(0, at - _FAR) : at], masked[end : end + 110]
    is_own = _OWN.search(before) is not None
    is_own = is_own or IN_FULL.match(after) is not None
    is_revenue = _CAPITAL_AND.search(before) is not None
    is_other = (IS_OTHER_AFTER.match(after) and not is_revenue) or (
        IS_OTHER_BEFORE.search(before[-60:]) and not (is_own or MAY_BID.search(before[-60:]))
    )
    many = {"between": _MANY, "at_most": _EACH_AT_MOST}.get(str(figure.get("bound")))
    is_of_each = many is not None and many.search(before)
    if is_other or (_PARTS.search(before) and not after.startswith((" for ", " of "))) or is_of_each:
        return None
    called = _called(view, end, after)
    if called is None:
        return None
    noun, stop = called
    noun, back = (noun, 0) if noun is not None else _worth(before)
    if back and (_PART_NOUN.fullmatch(str(noun)) or _LOT.search(before)):
        noun, back = None, 0
    start = at - back
    share = _SHARE.search(masked, max(0, start - 60), start)
    return Sum(
        figure,
        at,
        end,
        share.start() if share and not is_revenue else start,
        stop,
        noun,
        share is not None,
        back > 0,
    )


def _called(view: View, end: int, after: str) -> tuple[str | None, int] | None:
    """What the words after a sum call it and where they end; None for a thing: "a £5 million campus"."""
    phrase = _AFTER.match(after)
    if phrase is None:
        of_noun = _OF_NOUN.match(after)
        return (of_noun["noun"], end + of_noun.end()) if of_noun else (None, end)
    words = view.words((end, end + phrase.end()))
    nouns = [*_KNOWN.finditer(words)]
    if not nouns:
        return None
    rest = words[nouns[-1].end() :]
    is_last = rest[:2].strip()[:1].islower() is False or nouns[-1]["noun"].lower() in "contract"
    if not is_last and not _GOES_ON.match(rest):
        return None
    return nouns[-1]["noun"], end + nouns[-1].end()


def _worth(before: str) -> tuple[str | None, int]:
    """The noun that is said to be worth the sum, and how far before the sum its words begin."""
    worth = _BEFORE.search(before) or _VALUED.search(before)
    if worth is None:
        return None, 0
    group = next(
        g
        for g in ("noun", "noun2", "noun3", "noun4", "noun5", "noun6", "noun7", "noun8")
        if worth.groupdict().get(g)
    )
    noun = worth[group] if group in {"noun", "noun2", "noun5", "noun6", "noun8"} else "contracts"
    start = worth.start() if group in {"noun2", "noun5"} else worth.start(group)
    further = _DEAL_FOR.search(before[: worth.start(group)])
    is_worth = before.rstrip().endswith(("worth", "valued", "valued at", "value of"))
    if further and is_worth and re.fullmatch(FUND, noun, re.IGNORECASE):
        noun, start = further["noun"], further.start("noun")
    return noun, len(before) - start
