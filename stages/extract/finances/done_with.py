"""What a verb does with a sum: "will cost £3m", "fined A £350,000", "£4m was written off"."""

import re

from stages.extract.finances.construction import ADVERBS
from stages.extract.finances.reading import CALLED, Reading, Slot
from stages.extract.phrases.words import word_set

_VERBS = {
    "deficit": r"(?:lost|lose|loses|losing)(?! out)|forfeit(?:ed|s)?",
    "debt": r"owes?|owed|owing",
    "loan": r"borrow(?:ed|s|ing)?|lent|lends?|lending|loaned",
    "savings": r"sav(?:e|es|ed|ing)",
    "spending": r"spen(?:t|d|ds|ding)",
    "income": r"(?:generat|br(?:ought|ing)|t(?:ook|ake|aking))(?:e|es|ed|ing|s)? in",
    "repayment": r"repa(?:y|id|ys|ying)|(?:pay|paid|paying|hand|handed|handing|give|gave|giving|return|"
    r"returned|returning) back",
    "cuts": r"cut|slash(?:ed|es|ing)?|axed|stripped|trimmed",
    "contribution": r"put(?:s|ting)? in|chip(?:s|ped|ping)? in|stump(?:s|ed|ing)? up",
    "investment": r"invest(?:s|ed|ing)?|contribut(?:e|es|ed|ing)",
    "clawback": r"claw(?:s|ed|ing)? back|recovered",
    "write-off": r"wr(?:ote|ite|ites|itten|iting) off|waived",
    "asset sale": r"(?:sold|sells?|selling|sale of)(?: (?!for\b)[\w’-]+){1,8}? (?:for|(?:would |will |"
    r"could )?raised?|in an? (?:[a-z]+ )?(?:deal|sale)(?: (?:worth|of|for|"
    r"(?:thought|believed|understood|reported|said|expected) to be(?: worth| in the region of)?))?)",
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
_OF_STATE = re.compile(
    r"\b(?:[Gg]overnment|[Mm]inisters?|[Dd]epartment|DfE|[Aa]uthority|[Ff]und|[Aa]gency|[Cc]ompany)\b|\ue010"
)
"""Whoever invests as the state does: what it gives is a grant."""
_CUTS = word_set("cut slash slashed slashes slashing axed stripped trimmed")
_OFF = re.compile(r"(?: (?:a|per) year)? (?:from|off|out of) (?:its|their|the)\b")
"""Money is cut from something; what is cut by a sum is told of the thing."""
_DONE = re.compile(r"(?:ed|t|paid|en)(?: back| off| over| in)?$")
_FOLLOWS = re.compile(
    r"[,.;:)”’|?!]|$| [–—(-]| (?:on|of|in|to|for|from|by|over|through|at|and|or|but|while|when|after|"
    r"before|per|a|an|each|every|as|with|this|last|next|during|because|if|since|towards|back|annually|into|"
    r"following|despite|within|upon|until|among|amid|without|plus|under|between|extra|off|out|against|"
    r"across|via|so|then|now|which|than|has|have|had|is|was|were|will|owed|due|worth)\b"
)


def of_verb(words: str, slot: Slot) -> Reading | None:
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
