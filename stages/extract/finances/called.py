"""What a sum is in the text's own words: the noun that it is told of, or the verb whose object it is.

"a £500 bonus", "fees of £2,000", "will cost £3m", "£4m was written off": the metric is the noun with what it
is of, or the name of what the verb does to money. Left alone: sums of contracts, funds and programmes.
"""

import re

from stages.extract.extractor import Row
from stages.extract.finances.done_with import of_verb
from stages.extract.finances.reading import CALLED, Reading, Slot
from stages.extract.phrases.masks import FIGURE_MASKS

_HEADS = (
    r"fees?|fines?|penalt(?:y|ies)|prices?|premiums?|tax|dut(?:y|ies)|bonus(?:es)?|salar(?:y|ies)|wages?|"
    r"stipends?|allowances?|pay[- ]?outs?|compensation|damages|refunds?|rebates?|reimbursements?|bills?|"
    r"costs|expenditure|outlay|impact|black holes?|sales?|proceeds|takings|receipts|donations?|"
    r"contributions?|thresholds?|ceilings?|(?:pay|salary|wage) (?:claims?|offers?|awards?|gap|rises?|cuts?|"
    r"increases?|uplifts?|deals?|settlements?|recommendations?)|(?:claims?|offers?|awards?|rises?|"
    r"increases?|uplifts?|deals?|settlements?|recommendations?) (?:on|in) pay|dividends?|credit notes|"
    r"synergies|top-ups?|funding bands?|earnings|inflation|efficienc(?:y|ies)|adjustments?|insurance|"
    r"deposits?|expenses|overheads|uplifts?|handouts?|tuition|levy"
)
_ALSO_VERBS = (
    r"(?<!share of )investments?(?! (?:fund|bank|plan|zone|firm|compan))|pay|spend|spending|cost|cuts?|"
    r"reductions?|rises?|increases?|benefits?|gains?|hits?|charges?|caps?|"
    r"limits?|gaps?|shortfalls?|payments?|incentives?|loss(?:es)?|interest"
)
"""Nouns that are verbs too, or say little: they count with a word before or after that says of what."""
_NO_HEAD = (
    r"(?! (?:range|funds?|schemes?|programmes?|pots?|cuts?|caps?|claims?|grants?|loans?|funding|contracts?|"
    r"projects?|budgets?|initiatives?|packages?|offers?|drives?|plans?|freezes?|centres?|support|income))"
)
_NOT_IN_NAME = (
    r"and|but|or|its|the|with|from|to|of|on|in|more|less|than|by|for|which|was|as|is|are|were|has|have|had|"
    r"a|an|that|who|at|while|after|worth|per|into|over|under|against|until|when|if|because|since|not|their|"
    r"this|these|our|his|her|your|any|whose|pay(?! (?:rises?|gap|bill|claim|offer|award|cuts?))|will|would|"
    r"could|should|can|may|did|does|do|being|been|be|also|said|says|between|up|down|about|around|it|they|"
    r"we|so|then|total|paid|pays|paying|made|make|making|cut|charge[sd]|set|issued|brought|received|faced|"
    r"imposed|accepted|given|some|any|including|excluding|plus|seeking|having|won|getting|got|through|"
    r"offered|agreed|no|such|what|where|how|those|each|every|all|new|further|another|extra"
)
_AFTER = re.compile(
    rf"(?:[ -](?:a|per|each|an)[ -](?:year|annum|month|week|day|hour|head|student|learner|pupil|person))?"
    rf"(?P<of> (?:of|in))?(?P<name>(?: (?!(?:{_NOT_IN_NAME})\b)[“‘]?[a-z][\w’-]*){{0,4}} (?:{_HEADS}|"
    rf"(?P<verb>{_ALSO_VERBS})))\b{_NO_HEAD}"
)
_LEFT_OVER = re.compile(
    r"(?: (?:left|more|less))?(?P<bank> in (?:the|its) bank\b)|(?:,? (?:of|in|from) "
    r"[^.;,\ue001-\ue009]{2,60}?)?(?: (?:has|have|had|was|were|is|went|gone|lay|left|been|remains?|"
    r"remained|still))* (?:unspent|unused|unallocated|untouched|unclaimed|left over|not spent)\b|"
    r"(?P<owed>(?: (?:is|are|was|were|still|now|also))* (?:due|owed|owing) to (?:the |its |it\b|them\b|"
    r"him\b|her\b|HMRC\b|\ue010|(?P<for>[\ue011-\ue013])|creditors|suppliers|staff)|(?: (?:is|are|was|were|"
    r"still|remain(?:s|ed)?|left))+ (?:outstanding|unpaid|owed|owing|due)\b(?! (?:to|in|for|from|by)\b))"
)
"""What becomes of a sum: it lies in the bank, went unspent, or is owed."""
_BEFORE = re.compile(rf"\b(?:{_HEADS}|(?P<verb>{_ALSO_VERBS}))\b{_NO_HEAD}", re.IGNORECASE)
_MODIFIERS = re.compile(rf"(?:(?<![\w’-])(?!(?:{_NOT_IN_NAME})\b)[a-z][\w’-]* ){{1,3}}$", re.IGNORECASE)
_WHAT = re.compile(
    r" (?:of|on|in|for|per|from|to(?= (?:the|its|their|an?|[A-Z\ue010]|schools?|colleges?|staff)\b))(?: "
    r"(?:the|an?|its|their|each|every))?(?: (?!(?:the|an?|its|their|and|but|which|that|who|is|are|was|were|"
    r"has|have|had|will|would|could|may|at|of|in|by|to|for|from|on|with|when|after|last|this|next|up|down|"
    r"total|between|over|about|around|more|just|only|since|full|current|same|whole|sum|region of|order of|"
    r"be)\b)[“\"]?[A-Za-z][\w’&-]*){1,4}(?: of (?:the |its |their )?[A-Z\ue010-\ue013][\w’&\ue010-\ue013-]*"
    r"(?: [a-z]+){0,2}(?=[.,;:]|$))?"
)
"""What the noun is of: "the cost *of the campaign*", "impact *on the regional economy*"."""
_LINKED = re.compile(
    r"\)?(?: \([^()]{1,20}\))?(?: (?:of|for|on|in|to|at|per|from|over|during|between)(?: "
    r"[\w’&/\ue010-\ue013-]+){1,6}?){0,2}(?:,? (?:currently|now|which|is|are|was|were|will|would|could|can|"
    r"be|been|has|have|set|of|at|to|from|worth|total(?:s|led|ling)?|amount(?:s|ed|ing)? to|com(?:es|ing) "
    r"to|came to|reach(?:es|ed|ing)?|gone up|go up|rise|fall|grow|cut|raised|reduced|increased|rose|rises|"
    r"risen|fallen|by \ue002+|fell|climbed|stands at|stood at|rang(?:e|es|ing|ed) from|in the sum of|in "
    r"total|from|an?|average|mean|maximum|minimum|\ue001+)){1,6}|:| –| \("
)
"""Between a noun and its sum."""
_OF_CONTRACT = re.compile(r"\b(?:tender|contracts?|licen[cs]es?|bids?|grants?|loans?)\b")
_MORE_THAN = re.compile(r"(?: (?:a|per) year)? (?:more|less|higher|lower|better|worse) than\b")
_GOT = re.compile(
    r"\b(?:receiv\w+|gets?|got|secur\w+|w[io]ns?|award\w+|given|share of) (?:an? |the )?(?:[a-z]+ )?$"
)
"""Before an investment that is somebody's grant."""
_CAPPED = re.compile(r"\b(?:caps?|limits?|ceilings?|thresholds?)\b")
_IN_SHARES = re.compile(
    r"\b(?:(?:pay|salary|wage) (?:rises?|awards?|offers?|increases?|cuts?|uplifts?|deals?|settlements?|"
    r"recommendations?)|(?:on|in) pay|fees?|levy|top-ups?|inflation)\b"
)
"""What is told in per cent too."""
_MONEY = FIGURE_MASKS["money"]
_AS_NOUN = (
    " of",
    " is",
    " was",
    ":",
    " –",
    " at",
    " per",
    " for",
    " would be",
    " will be",
    " between",
    " stands",
    " stood",
    " in",
)


_OWING = re.compile(r"\b(?:outstanding|owe[sd]?|owing|debts?|creditors?|unpaid)\b")
"""Beside these what is "due to" a name is owed to it; elsewhere the name may be the cause."""


def called(words: str, slot: Slot) -> Reading | None:
    """What the words right around a sum of money call it, or the verb does with it."""
    if not any(letter.isdigit() for letter in str(slot.figure["surface"])):
        return None
    is_share = slot.figure["kind"] != "money"
    if _MORE_THAN.match(words, slot.end) or (is_share and _IN_SHARES.search(words) is None):
        return None
    reading = _after(words, slot) or _before(words, slot)
    if is_share:
        return reading if reading and _IN_SHARES.search(reading.metric) else None
    if reading is None:
        return of_verb(words, slot)
    if "investment" in reading.metric and _GOT.search(words, 0, slot.start):
        return None
    is_capped = _CAPPED.search(reading.metric) is not None
    return None if _OF_CONTRACT.search(words if is_capped else reading.metric) else reading


def _after(words: str, slot: Slot) -> Reading | None:
    """The noun after: "a £500 bonus", "£13m of cost synergies"."""
    found = _AFTER.match(words, slot.end)
    if found is None:
        return _left_over(words, slot)
    end = found.end()
    is_bare = found["verb"] is not None and found["name"].strip() == found["verb"] and found["of"] is None
    if is_bare and found["verb"] != "cost" and _WHAT.match(words, end) is None:
        return None
    if what := _WHAT.match(words, end):
        end = what.end()
    name = words[found.start("name") : end]
    return Reading(slot.figure, slot.start, _told(name), slot.start, end, CALLED, measure=slot.start)


def _left_over(words: str, slot: Slot) -> Reading | None:
    """What lies in the bank or went unspent: "£2m lay unspent"."""
    left = _LEFT_OVER.match(words, slot.end)
    if left is None or (left["for"] and _OWING.search(words) is None):
        return None
    metric = "cash" if left["bank"] else "debt" if left["owed"] else "underspend"
    return Reading(slot.figure, slot.start, metric, slot.start, left.end(), CALLED)


def _before(words: str, slot: Slot) -> Reading | None:
    """The noun before: "a fee of £20", "the cost per learner was £1,783"."""
    low = max(0, slot.start - 110)
    noun = max(_BEFORE.finditer(words, low, slot.start), key=re.Match.end, default=None)
    if noun is None:
        return None
    gap = words[noun.end() : slot.start]
    modifiers = _MODIFIERS.search(words, max(low, noun.start() - 60), noun.start())
    start = modifiers.start() if modifiers else noun.start()
    if words.endswith(("including ", "excluding ", "plus ", "without "), 0, start):
        return None
    if (
        ", which" in gap[1:]
        or not gap.strip()
        or _LINKED.fullmatch(gap.rstrip()) is None
        or (_MONEY in gap and " from " not in gap)
    ):
        return None
    end = noun.end()
    what = _WHAT.match(words, end, slot.start)
    if what and what.end() < slot.start and words[what.end()] in " ,(":
        end = what.end()
    if noun["verb"] and (" " not in words[start:end] or not gap.startswith(_AS_NOUN)):
        return None
    return Reading(
        slot.figure,
        slot.start,
        _told(words[start:end]),
        start,
        slot.end,
        CALLED,
        measure=start,
    )


def _told(name: str) -> str:
    """The metric in the text's words."""
    words = re.sub(r"[\ue001-\ue013“”‘\"]+", " ", name).split()
    return " ".join(word.lower() if not at or word.isupper() else word for at, word in enumerate(words))


EXAMPLES: dict[str, list[Row]] = {
    "The board gave its staff a £500 bonus.": [{"metric": "bonus", "value": 500}],
    "The watchdog is to fine awarding body Ashdown Awards £350,000.": [
        {"organisation": "Ashdown Awards", "metric": "fine", "value": 350000}
    ],
    "Transfer charges for 2016-17 per learner were £1,783.": [
        {"metric": "transfer charges", "value": 1783, "period": "2016-17"}
    ],
    "Fees for a short course have gone up from £120 to £150.": [
        {"metric": "fees for a short course", "value": 120},
        {"metric": "fees for a short course", "value": 150},
    ],
    "The union recommends a pay rise of 6 per cent. Attendance saw a rise of 6 per cent.": [
        {"metric": "pay rise", "value": 6}
    ],
    "Tidewell College would save £1.2 million on staff, £900,000 on buildings and £400,000 on cover.": [
        {"organisation": "Tidewell College", "metric": "savings", "value": 1200000, "role": "target"},
        {"metric": "savings", "value": 900000, "role": "target"},
        {"metric": "savings", "value": 400000, "role": "target"},
    ],
    "Some £4 million was cut from the budget of Tidewell College, and £2 million lay unspent.": [
        {"metric": "cuts", "value": 4000000},
        {"metric": "underspend", "value": 2000000},
    ],
    "The plan would have a £60m impact on the region.": [{"metric": "impact on the region"}],
    "The cap on tenders is now £750,000. Providers that spend £100,000 must say so.": [],
    "The provider charges a 20 per cent management fee, with inflation at 3 per cent.": [
        {"metric": "management fee", "value": 20},
        {"metric": "inflation", "value": 3},
    ],
    "Families spend £900 a month on food, and a £5m contract was lost.": [],
}
