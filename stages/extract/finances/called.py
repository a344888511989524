"""What a sum is in the text's own words: the noun that it is told of, or the verb whose object it is.

"a £500 bonus", "fees of £2,000", "will cost £3m", "£4m was written off": the metric is the noun with what it
is of, or the name of what the verb does to money. Left alone: sums of contracts, funds and programmes.
"""

import re

from stages.extract.extractor import Row
from stages.extract.finances.construction import ADVERBS
from stages.extract.finances.reading import Reading, Slot
from stages.extract.phrases.masks import FIGURE_MASKS
from stages.extract.phrases.words import word_set

CALLED = "called"
_HEADS = (
    r"fees?|fines?|penalt(?:y|ies)|prices?|premiums?|tax|dut(?:y|ies)|bonus(?:es)?|salar(?:y|ies)|wages?|"
    r"stipends?|allowances?|pay[- ]?outs?|compensation|damages|refunds?|rebates?|reimbursements?|bills?|"
    r"costs|expenditure|outlay|impact|black holes?|sales?|proceeds|takings|receipts|donations?|"
    r"contributions?|thresholds?|ceilings?|(?:pay|salary|wage) (?:claims?|offers?|awards?|gap|rises?|cuts?|"
    r"increases?|uplifts?|deals?|settlements?|recommendations?)|(?:claims?|offers?|awards?|rises?|increases?|"
    r"uplifts?|deals?|settlements?|recommendations?) (?:on|in) pay|dividends?|credit notes|synergies|top-ups?|funding bands?|earnings|inflation|"
    r"efficienc(?:y|ies)|adjustments?|insurance|deposits?|expenses|overheads|uplifts?|handouts?|tuition|"
    r"levy"
)
_ALSO_VERBS = (
    r"(?<!share of )investments?(?! (?:fund|bank|plan|zone|firm|compan))|pay|spend|spending|cost|cuts?|"
    r"reductions?|rises?|increases?|benefits?|gains?|hits?|charges?|caps?|"
    r"limits?|gaps?|shortfalls?|payments?|incentives?|loss(?:es)?|interest"
)
"""Nouns that are verbs too, or say little: they count with a word before or after that says of what."""
_NO_HEAD = (
    r"(?! (?:range|funds?|schemes?|programmes?|pots?|cuts?|caps?|claims?|grants?|loans?|funding|contracts?|"
    r"projects?|budgets?|initiatives?|packages?|offers?|drives?|plans?|freezes?|centres?|support))"
)
_NOT_IN_NAME = (
    r"and|but|or|its|the|with|from|to|of|on|in|more|less|than|by|for|which|was|as|is|are|were|has|have|had|"
    r"a|an|that|who|at|while|after|worth|per|into|over|under|against|until|when|if|because|since|not|their|"
    r"this|these|our|his|her|your|any|whose|pay(?! (?:rises?|gap|bill|claim|offer|award|cuts?))|will|would|could|"
    r"should|can|may|did|does|do|being|been|be|also|said|says|between|up|down|about|around|it|they|we|so|"
    r"then|total|paid|pays|paying|made|make|making|cut|charge[sd]|set|issued|brought|received|faced|"
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
    r"(?P<owed>(?: (?:is|are|was|were|still|now|also))* (?:due|owed|owing) to (?:the |its |it\b|them\b|him\b|"
    r"her\b|HMRC\b|\ue010|(?P<for>[\ue011-\ue013])|creditors|suppliers|staff)|(?: (?:is|are|was|were|still|remain(?:s|ed)?|left))+ "
    r"(?:outstanding|unpaid|owed|owing|due)\b(?! (?:to|in|for|from|by)\b))"
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
_VERBS = {
    "deficit": r"(?:lost|lose|loses|losing)(?! out)|forfeit(?:ed|s)?",
    "debt": r"owes?|owed|owing",
    "loan": r"borrow(?:ed|s|ing)?|lent|lends?|lending|loaned",
    "savings": r"sav(?:e|es|ed|ing)",
    "spending": r"spen(?:t|d|ds|ding)",
    "income": r"(?:generat|br(?:ought|ing)|t(?:ook|ake|aking))(?:e|es|ed|ing|s)? in|turn(?:ed|s|ing) over",
    "repayment": r"repa(?:y|id|ys|ying)|(?:pay|paid|paying|hand|handed|handing|give|gave|giving|return|"
    r"returned|returning) back",
    "cuts": r"cut|slash(?:ed|es|ing)?|axed|stripped|trimmed",
    "investment": r"invest(?:s|ed|ing)?|contribut(?:e|es|ed|ing)",
    "clawback": r"claw(?:s|ed|ing)? back|recovered",
    "write-off": r"wr(?:ote|ite|ites|itten|iting) off|waived",
    "asset sale": r"(?:sold|sells?|selling|sale of)(?: (?!for\b)[\w’-]+){1,8}? (?:for|(?:would |will |"
    r"could )?raised?)",
    "fine": r"fin(?:e|es|ed|ing)|penalised",
    "cost": r"cost(?:s|ing)?",
    "charge": r"charg(?:e|es|ed|ing)",
}
_VERB = re.compile(
    r"(?<![\w’-])(?<![Aa]ny )(?<![Tt]he )(?<!\ba )(?<!its )(?<!their )(?:"
    + "|".join(f"(?P<v{i}>{words})" for i, words in enumerate(_VERBS.values()))
    + r")(?![\w’-])"
)
_METRICS = tuple(_VERBS)
_BACK = re.compile(
    rf"\b(?:(?P<back>pay|pays|paid|paying|hand|hands|handed|handing|give|gave|giving|send|sent)|return(?:s|ed|"
    rf"ing)?) {ADVERBS}$"
)
"""Before a sum that is repaid: "pay £2m *back*", "returning £3m"."""
_OBJECT = re.compile(
    r"(?: (?!(?:and|but|which|that|because|after|while|than|if|so|when|more than|less than|for|by|with|as)\b)"
    r"(?:[\w’-]+|[\ue010-\ue013]+)(?: \((?:[\w’-]+|[\ue010-\ue013]+)\))?){0,7} "
)
_PASSIVE = re.compile(
    r"(?: (?:a|per|each) year)?(?:,? (?:of|in|from|worth of) [^.,;\ue001-\ue009]{2,50}?)?(?:,? which)?(?: "
    r"(?:has|have|had|is|was|were|are|will|would|could|to|be|been|being|also|already|so far|now|then|since|"
    r"\w+ly)){1,5} "
)
_NOT_OURS = re.compile(
    r"\b(?:[Hh]ouseholds?|[Ff]amil(?:y|ies)|[Cc]onsumers?|[Ss]tudents spend|[Tt]ickets?|[Rr]ailways?|"
    r"[Ll]aptops?)\b|\bworth (?:of )?$|"
    r"\b(?:that|who|which|if|any) (?:[a-z]+ )?(?:spend|pay|charge|owe)s? \ue001+$"
)
"""Before a sum that is a family's, a thing's, or only sorts bodies: "providers that spend more than £1m"."""
_OF_CONTRACT = re.compile(r"\b(?:tender|contracts?|licen[cs]es?|bids?|grants?|loans?)\b")
_MORE_THAN = re.compile(r"(?: (?:a|per) year)? (?:more|less|higher|lower|better|worse) than\b")
_OF_STATE = re.compile(
    r"\b(?:[Gg]overnment|[Mm]inisters?|[Dd]epartment|DfE|[Aa]uthority|[Ff]und|[Aa]gency|[Cc]ompany)\b|\ue010"
)
"""Whoever invests as the state does: what it gives is a grant."""
_GOT = re.compile(
    r"\b(?:receiv\w+|gets?|got|secur\w+|w[io]ns?|award\w+|given|share of) (?:an? |the )?(?:[a-z]+ )?$"
)
"""Before an investment that is somebody's grant."""
_CAPPED = re.compile(r"\b(?:caps?|limits?|ceilings?|thresholds?)\b")
_IN_SHARES = re.compile(
    r"\b(?:(?:pay|salary|wage) (?:rises?|awards?|offers?|increases?|cuts?|uplifts?|deals?|settlements?|"
    r"recommendations?)|(?:on|in) pay|fees?|levy|top-ups?|"
    r"inflation)\b"
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
_CUTS = word_set("cut slash slashed slashes slashing axed stripped trimmed")
_OFF = re.compile(r"(?: (?:a|per) year)? (?:from|off|out of) (?:its|their|the)\b")
"""Money is cut from something; what is cut by a sum is told of the thing."""
_DONE = re.compile(r"(?:ed|t|paid|en)(?: back| off| over| in)?$")
_FOLLOWS = re.compile(
    r"[,.;:)”’|?!]|$| [–—(-]| (?:on|of|in|to|for|from|by|over|through|at|and|or|but|while|when|after|"
    r"before|per|a|an|each|every|as|with|this|last|next|during|because|if|since|towards|back|annually|into|"
    r"following|despite|within|upon|until|among|amid|without|plus|"
    r"under|between|extra|off|out|against|across|via|so|then|now|which|than|has|have|had|is|was|were|"
    r"will)\b"
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
        return _of_verb(words, slot)
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


def _of_verb(words: str, slot: Slot) -> Reading | None:
    """The verb whose object it is: "will cost £3m", "fined A £350,000", "£4m was written off"."""
    if _NOT_OURS.search(words, 0, slot.end):
        return None
    is_state = _OF_STATE.search(words, 0, slot.start) is not None
    low = max(0, slot.start - 90)
    back = _BACK.search(words, low, slot.start)
    if back is not None and (back["back"] is None or words.startswith(" back", slot.end)):
        end = slot.end + len(" back" if back["back"] else "")
        return Reading(slot.figure, slot.start, "repayment", back.start(), end, CALLED, measure=back.start())
    verbs = [*_VERB.finditer(words, low, slot.start)]
    if verbs and verbs[-1].group() in _CUTS and _OFF.match(words, slot.end) is None:
        return None
    if verbs and _OBJECT.fullmatch(words, verbs[-1].end(), slot.start) and _FOLLOWS.match(words, slot.end):
        is_given = is_state and verbs[-1].group().startswith(("invest", "contrib"))
        return None if is_given else _reading(slot, verbs[-1], verbs[-1].start(), slot.end)
    aux = _PASSIVE.match(words, slot.end)
    verb = _VERB.match(words, aux.end()) if aux else None
    is_done = verb is not None and _DONE.search(verb.group()) is not None
    if verb and verb.group() in _CUTS:
        is_done = _OFF.match(words, verb.end()) is not None
    return _reading(slot, verb, slot.start, verb.end()) if verb and is_done else None


def _reading(slot: Slot, verb: re.Match[str], start: int, end: int) -> Reading:
    metric = _METRICS[int(str(verb.lastgroup)[1:])]
    return Reading(slot.figure, slot.start, metric, start, end, CALLED, measure=start)


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
    "The plan would have a £600m impact on the region.": [{"metric": "impact on the region"}],
    "The cap on tenders is now £750,000. Providers that spend £100,000 must say so.": [],
    "The provider charges a 20 per cent management fee, with inflation at 3 per cent.": [
        {"metric": "management fee", "value": 20},
        {"metric": "inflation", "value": 3},
    ],
    "Families spend £900 a month on food, and a £5m contract was lost.": [],
}
