"""What an article tells of its awards at large: generation and wave, the fund, and the body that gives.

"Gen-2 contracts for waves 1 and 2" holds until another generation or wave is named.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stages.extract.contracts.vocabulary import FRAMED
from stages.extract.extractor import Row
from stages.extract.phrases.cues import cues, has_any
from stages.extract.phrases.word_cues import Cue, word_cue

_GENERATION = re.compile(
    r"\b(?P<short>Gen-?\s?\d)\b|\b[Gg]eneration (?P<long>\d)\b|\b(?P<word>first|second|third)-generation\b"
)
_TO = re.compile(r"from Gen-?\s?\d to (?P<to>Gen-?\s?\d)|between Gen-?\s?\d and (?P<and>Gen-?\s?\d)")
_AGAINST = re.compile(
    r"(?:\bon|than|from|against|over) (?:Gen-?\s?\d|generation \d|the (?:first|second) generation)\b",
    re.IGNORECASE,
)
_WAVE = re.compile(
    r"\b[Ww]aves?[ -](?P<wave>\d(?:(?:, \d)*(?:,? and|-|–| to) \d)?)|\b(?P<lot>Lot \w+|Round \w+|"
    r"[Tt]ranche \d)\b"
)
_AWARDING = re.compile(r"(?:award|contracts|licen[cs]es)[^.;]*?\b(?P<scope>Gen-?\d[^.;]*waves? [\d, and]+)")
_SEVERAL = re.compile(
    r"\b(?P<kind>[Ww]ave|[Rr]ound|[Tt]ranche)s (?P<first>one|two|three|\d) (?P<join>and|to) (?P<last>two|"
    r"three|four|five|\d)\b"
)
_WAVE_WORD = re.compile(
    r"\b[Ww]aves? (?P<after>one|two|three|four|five|six|seven)\b|\b(?P<before>[Ff]irst|[Ss]econd|[Tt]hird|"
    r"[Ff]ourth|[Ff]ifth|[Ss]ixth)[ -](?P<kind>waves?|tranche|round)\b(?! of (?:the )?(?:pandemic|Covid))"
)
_ORDINALS = {
    word: str(number)
    for number, words in enumerate(
        ("one first", "two second", "three third", "four fourth", "five fifth", "six sixth", "seven"), 1
    )
    for word in words.split()
}
_FIRST_WAVES = re.compile(r"\bfirst (?P<count>two|three) waves\b")
_FIRST_AWARDED = re.compile(r"\b(?:first|originally|initially) (?:awarded|let|won)\b")
_WORDS = ("Gen", "gen", "ave", "Lot ", "ound", "ranche")
_NUMBERS = {"first": "Gen-1", "second": "Gen-2", "third": "Gen-3"}


@dataclass(frozen=True, slots=True)
class Scope:
    """The generation and wave that hold for the contracts of a passage."""

    generation: str | None = None
    wave: str | None = None


def scope_of(sentence: str) -> Scope:
    """Generation and wave that the sentence itself names; what it compares with is left out."""
    if not any(word in sentence for word in _WORDS):
        return Scope()
    if stated := _AWARDING.search(sentence):
        sentence = stated["scope"]
    return Scope(_generation(sentence), _wave(sentence))


def _generation(sentence: str) -> str | None:
    if changed := _TO.search(sentence):
        return (changed["to"] or changed["and"]).replace(" ", "-")
    found = _GENERATION.search(_AGAINST.sub("", sentence))
    if found is None:
        return None
    if found["word"]:
        return _NUMBERS[found["word"]]
    return "Gen-" + (found["long"] or found["short"][-1])


def is_first_award(sentence: str) -> bool:
    """Whether the sentence tells of the first awarding: of generation 1, where there are generations."""
    return _FIRST_AWARDED.search(sentence) is not None


def _wave(sentence: str) -> str | None:
    if several := _FIRST_WAVES.search(sentence):
        return {"two": "waves 1 and 2", "three": "waves 1 to 3"}[several["count"]]
    if many := _SEVERAL.search(sentence):
        first, last = (_ORDINALS.get(many[end], many[end]) for end in ("first", "last"))
        return f"{many['kind'].lower()}s {first} {many['join']} {last}"
    found = _WAVE.search(sentence)
    if found is None:
        told = _WAVE_WORD.search(sentence)
        if told is None:
            return None
        number = _ORDINALS[(told["after"] or told["before"]).lower()]
        return f"{(told['kind'] or 'wave').removesuffix('s')} {number}"
    if found["lot"]:
        return found["lot"]
    return ("wave " if len(found["wave"]) == 1 else "waves ") + found["wave"]


_NEAR = 200  # characters in which the words stand that a fund or giver is named by
_FUND_CUE = word_cue("fund scheme programme budget facility challenge competition grant")
_NAMED = re.compile(
    r"(?:[A-Z][\w’&-]*+ (?:(?:and|&|of|for|in|the) )?){1,6}(?:Fund|Scheme|Programme|Budget|Facility|"
    r"Challenge|Competition|Grant)\b(?! [A-Z])"
)
_LATER = re.compile(r"\b(?:ahead of|before|prior to)\b[^.;,\n]*$")
_AFTER_SUM = re.compile(
    r"£[\d.,]+(?: ?(?:million|billion|m|bn|k)\b)? (?P<name>(?:(?!(?:million|billion|m|bn|k|of|into?|to|for|"
    r"from|towards|the|an?|this|its|their|on|by|with|and|funding|new|will|would|can|at|was|is|are|has|"
    r"announced|popular|which|that)\b)[a-z][\w-]*+ ){1,5}(?:fund|scheme|programme|budget)\b)"
)
_OPENING = re.compile(
    r"^(?:(?:The|A|An|This|Its|In|From|For|New|Under|Our|Today|Revealed|But|And|As|Of|At|By|On|With|"
    r"Through|Another|Also|the|last|Last) )+"
)
_GIVERS = re.compile(
    r"\b(?:(?:Department|Ministry) (?:for|of) [A-Z]\w+(?:,? (?:and )?[A-Z]\w+)*|Home Office|MoJ|DfE|ESFA|"
    r"SFA|EFA|OfS|HEFCE|Hefce|DCMS|DWP|"
    r"DLUHC|MHCLG|GLA|UKRI|Office for Students|(?:[A-Z][\w’-]+ (?:(?:and|&|of) )?){1,5}(?:Combined Authority|"
    r"Agency|Council|Foundation|Lottery Fund|Company))\b"
)
_GIVER_CUE = word_cue(
    "department dfe esfa sfa efa ofs hefce dcms dwp dluhc mhclg gla ukri students authority agency council "
    "foundation lottery company ministry home moj",
)
_GIVES = re.compile(
    r"(?: \([A-Z][A-Za-z]+\))?(?: (?:has|have|had|today|also|now|will|is|was))* (?:announc|award|allocat|"
    r"reveal|confirm|grant|publish|gave|given|hand|fund|approv|distribut|launch)"
)


_ITS_FUND = re.compile(
    r"(?: \([A-Z]\w+\))?[’']s? (?:(?:£[\d.,]+ ?(?:million|billion|m|bn)?|[\w-]+) ){0,5}?(?:[Ff]und|[Bb]udget|"
    r"[Tt]ender|[Ss]cheme|[Pp]rocurement|[Cc]ompetition|[Gg]rants? (?:scheme|programme)|[Aa]llocations)\b"
)
"""Whose a fund or a tender is gives it: "under the Skills Agency’s adult learning tender"."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Fund and giver as the article names them; None where it does not."""

    programme: str | None
    buyer: str | None


def frame_of(text: str) -> Frame | None:
    """The award that an article tells of, None where it tells of none."""
    return Frame(_programme(text), _giver(text)) if FRAMED.search(text) else None


def _programme(text: str) -> str | None:
    """The first fund that is named in capitals, else the one named after its sum."""
    for named in _around(_FUND_CUE, _NAMED, text):
        name = _OPENING.sub("", named.group())
        if " " in name.strip() and not is_still_ahead(text, named.start()):
            return name
    after = _AFTER_SUM.search(text)
    return after["name"] if after else None


def is_another(words: str) -> bool:
    """Whether words tell of a fund that is not the one told before: "A second fund, worth £5 million"."""
    return _ANOTHER.search(words) is not None


_ANOTHER = re.compile(
    r"\b(?:[Aa]nother|[Ss]econd|[Tt]hird|[Ss]eparate|[Dd]ifferent|[Nn]ew) (?:[a-z-]+ ){0,2}?"
    r"(?:fund|pot|scheme|programme|grant|competition|tender)\b"
)


def is_still_ahead(text: str, at: int) -> bool:
    """Whether what is named at an offset only comes later: "ahead of a rollout backed by the fund"."""
    return _LATER.search(text, max(0, at - _NEAR), at) is not None


def _giver(text: str) -> str | None:
    """The authority whose decision it is, or the body that announces or gives; else one of the state."""
    decided = _DECIDED_BY.search(text, 0, _NEAR)
    if decided and _DECISION.search(text):
        return decided["name"]
    first: str | None = None
    for found in _around(_GIVER_CUE, _GIVERS, text):
        name = _OPENING.sub("", found.group())
        if _GIVES.match(text, found.end()) or _ITS_FUND.match(text, found.end()):
            return name
        first = first or (name if _STATE.match(name) else None)
    return first or ("government" if "overnment" in text and _GOVERNMENT.search(text) else None)


def givers_in(sentence: str) -> str | None:
    """The body that a sentence says gives, or by or from whom something is given."""
    for found in _GIVERS.finditer(sentence):
        is_its = _GIVES.match(sentence, found.end()) or _ITS_FUND.match(sentence, found.end())
        if is_its or _GIVEN_BY.search(sentence, 0, found.start()):
            return _OPENING.sub("", found.group())
    return "government" if has_any(sentence, _STATE_CUES) and _GOVERNMENT.search(sentence) else None


def is_giver(name: str) -> bool:
    """Whether a name is that of a body that gives public money."""
    return _GIVERS.fullmatch(name.removeprefix("The ")) is not None


_STATE_CUES = cues("overnment|inister|hancellor|reasury|ecretary")
_GIVEN_BY = re.compile(
    r"\b(?:(?:award|allocat|fund|grant|let|approv|announc|distribut|provid|commission|back|manag|run|"
    r"pa)\w*|given)(?: [a-z]+)? (?:by|from) (?:the )?$|\b(?:funding|money|cash|grants?|allocations?|"
    r"contracts?|received|investment) (?:[a-z]+ )?from (?:the )?$"
)
_STATE_SAYS = (
    r"(?:[Gg]overnment|[Mm]inisters?|[Cc]hancellor|[Pp]rime [Mm]inister|[Tt]reasury|(?:[Ee]ducation|"
    r"[Bb]usiness) "
    r"[Ss]ecretary|[Ss]ecretary of [Ss]tate)"
)
_GOVERNMENT = re.compile(
    rf"\b{_STATE_SAYS}(?:,? [A-Z][\w’-]+){{0,3}},?(?: \w+)? (?:has |have |will |is |are |to |today |also |"
    r"had |now |would |recently |yesterday )*(?:announc|award|allocat|gave|giv|invest|commit|pledg|promis|"
    r"set "
    r"aside|setting aside|provid|put|fund|spend|spent|ma(?:de|k\w+) available|unveil|confirm|earmark|boost|"
    r"hand|inject|releas|increas|doubl|back|launch|offer|invit|guarantee|dish|approv)|"
    r"\b(?:award|giv|fund|grant|provid|allocat|invest|announc|pledg|back|pa)\w*(?: £[^,.;]{1,30}?)? by "
    rf"(?:the )?(?:[A-Z]{{2}} )?{_STATE_SAYS}\b|"
    r"£[\d.,]+ ?(?:m|bn|million|billion)? (?:[a-z]+ ){0,3}from (?:the )?(?:[A-Z]{2} )?[Gg]overnment\b|"
    rf"\b{_STATE_SAYS}[’']s? (?:(?:[a-z-]+|[A-Z]{{2,3}}|announcement of) ){{0,4}}£|"
    rf"\b{_STATE_SAYS}[’']s? (?:[\w-]+ ){{0,5}}?(?:investment|fund(?:ing)?|scheme|[Pp]rogramme|package|"
    rf"grants?|"
    r"cash|initiative|budget|pot|spending|[A-Z]\w+ Fund)\b|"
    r"£[\d.,]+ ?(?:m|bn|million|billion)? (?:of |in )?(?:[a-z]+ )?[Gg]overnment (?:[a-z]+ ){0,2}(?:cash|fund|"
    r"invest|money|grant|loan|boost|scheme|pot|backed)|"
    r"\b[Gg]overnment (?:funding|cash|money|investment|grants?|loans?) (?:of|worth|totalling) "
)
_DECIDED_BY = re.compile(
    r"^(?P<name>Mayor of London|Greater London Authority|(?:[A-Z][\w’-]+ (?:and |& |of )?){1,4}(?:Council|"
    r"Combined Authority))(?:, (?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:19|20)\d\d)?$",
    re.MULTILINE,
)
"""The line below a page's title that says whose it is."""
_DECISION = re.compile(r"\b(?:Decision|DECISION)\b[^.\n]{0,30}:|\bRESOLVED\b|\b[Cc]all-off contracts?\b")
_STATE = re.compile(
    r"Department|Ministry|MoJ|DfE|ESFA|SFA|EFA|OfS|H(?:EFCE|efce)|D[CDWL]|MHCLG|GLA|UKRI|Office for"
)


def _around(heads: Cue, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What `pattern` finds in the text, looked for only around the words that it is named by."""
    end = 0
    for head in heads.finditer(text):
        found = pattern.search(text, max(end, head.start() - _NEAR), head.end() + _NEAR)
        if head.start() >= end and found is not None:
            yield found
            end = found.end()


EXAMPLES: dict[str, list[Row]] = {
    "Adult learning awards\nNorthmoor City Council\n\nDecision:\n\nTo award call-off contracts with a total "
    "value of £1.6m. Rules of the Skills Funding Agency hold.": [
        {"value": 1600000, "buyer": "Northmoor City Council"}
    ],
    "Adult learning news\nNorthmoor City Council\n\nThe Skills Funding Agency announced contracts with a "
    "total value of £1.6m.": [{"value": 1600000, "buyer": "Skills Funding Agency"}],
}
