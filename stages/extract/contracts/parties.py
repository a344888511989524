"""Who stands where in a clause: the list of names at a place, a class of bodies that is counted.

A party without a name is a class of bodies, such as "15 providers"; people are no party.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from stages.extract.contracts.vocabulary import CLASS, NUMBER
from stages.extract.phrases.masks import NAME_MASKS, View
from stages.extract.phrases.name_words import ORGANISATION_HEADS
from stages.extract.phrases.names import kind_of
from stages.extract.phrases.reference import standing_programmes

ORG = f"[{NAME_MASKS['organisation']}{NAME_MASKS['other']}]"
NAME = rf"{ORG}++(?: \([^()\ue001]{{1,40}}\))?"
PLACE = f"[{NAME_MASKS['place']}{NAME_MASKS['other']}{NAME_MASKS['organisation']}]"
_SUBORDINATES = (
    r"(?:w(?:hil(?:e|st)|here(?:as)?|hen)|b(?:ut|ecause|efore)|a(?:lthough|fter(?! \w+ing\b)|s(?! (?:the|an?|"
    r"one|part|well|its|lead|main|preferred|\w+ing)\b))|though|since(?! \d)|if"
)
BREAK = re.compile(
    rf"[“\"]|[;:] | (?:[–—-] |{_SUBORDINATES})\b)|, {_SUBORDINATES}|and|so|then|with)\b|"
    r"\b(?:(?:told|s(?:aid|ays?|hows?|tates?)|re(?:port(?:ed|s)|vealed?s?)|found|understands|c(?:onfirmed|"
    r"laimed(?! \d)))(?! by\b)(?: (?!it\b|they\b|the\b|that\b)\w+)?(?: that|,)? |that (?=the |an? |"
    r"(?:more than|over|all|some|nearly) |[0-9\ue003\ue010\ue013]))"
)
PUBLIC_BODY = re.compile(
    r"\b(?:Department|Agency|Council|Authority|Ministry|Government|Commission|Office|Board|DfE|ESFA|IfATE"
    r"|Army|Ofqual|Ofsted|Skills England|DWP|SFA|HMPPS|Treasury|Exchequer|Minister|Chancellor)\b"
)
ONE_NAME = re.compile(NAME)
_MORE = re.compile(
    rf"(?: (?:charity|trust|group|firm|company)|(?:’s|'s) {NAME})?(?:,? and |[,;] (?:and )?)(?:the )?"
    rf"(?:\w+ (?:charity|college|provider|firm|giant|body|board) )?(?P<name>{NAME})"
)
_NATION = re.compile(
    rf"(?:[\ue010-\ue013]++) (?:[a-z]+ ){{0,2}}?(?:company|firm|giant|provider|group|business|"
    rf"consultancy) (?={ORG})"
)
LED_BY = re.compile(
    rf"\b(?:led|headed(?: up)?|fronted|run|spearheaded) by (?:the )?(?P<name>{NAME})|\b(?:bid|application|"
    rf"proposal|consortium|partnership|collaboration) (?:from|by|of|between) (?:the )?(?P<of>{NAME})"
)
_KIND_OF = re.compile(
    r" (?:board|giant|firm|charity|provider|company|body|group|leader|boss|regulator|watchdog)(?:s|es)?\b"
)
"""What follows a word that is no name but opens its sentence: "Exam board A", "Union leaders"."""
_FIRST = 3
BARE = re.compile("(?:(?:College|University|Council|School|Provider|Charity|Group)s?|College Group)")
"""A headline's word for a body that the text below names."""
ANY_CLASS = re.compile(rf"\b{CLASS}")
NOT_BODY = re.compile(
    r"(?:Funds?|Scheme|Programme|Budget|(?:T-)?[Ll]evels?|Bootcamps?|Framework|Lots?|Act|Bill|Review|Report|Plan|"
    r"Strategy|Week|Award|Multiply|Year|Contract|Tender|White Paper|Apprenticeships?|Levy|Competition|"
    r"Challenge|Facility|Wave|Gen-?\d|I[’'].*|Region|Inmates|INMATES|AOs?|Today|Funding|Parliament|Facebook|"
    r"Twitter|X|Table|Brexit|Covid\S*|Initiative|Project|Grade|Director|Officer|Treasurer|Secretary|Minister|"
    r"Cabinet|Committee|Directors|Principal|Penalty|Notice|"
    r"AY|FY|UKSPF|AEB|ASF|ESF|GBP|VAT|Chancellor|Executive|Section|Annex|Appendix|Period)"
)


@dataclass(frozen=True, slots=True)
class Party:
    """Bodies in one place of a clause: their names, none for a class; `start` and `end` are its words."""

    names: tuple[str, ...]
    start: int
    end: int
    group: str | None = None
    """A counted class in its own words, "15 providers"."""
    are_some: bool = False
    """Whether the names are only some of those meant: "firms including A and B"."""


_COUNTED = re.compile(
    rf"\b(?:{NUMBER}|[Aa]ll|[Ee]very) (?:(?:[a-z-]+|{NAME_MASKS['place']}+) ){{0,3}}?{CLASS}(?: and {CLASS})?"
)

_BODIES = (
    r"(?:[Cc]olleges|[Pp]roviders|[Uu]niversities|[Ss]chools|[Ii]nstitutions|[Cc]ouncils|[Cc]harities|"
    r"[Oo]rgani[sz]ations|[Aa]uthorities|[Ff]irms|[Cc]ompanies|[Aa]cademies|[Cc]onsortia|[Nn]urseries|"
    r"[Mm]ayors|UTCs|LEPs|local leaders|(?:sub-?)?contractors)\b"
)
_PLAIN = re.compile(
    rf"[ •]*(?:(?:to|for|and|between|among|amongst) )?(?:[Tt]he )?(?P<name>(?:(?:[Ll]ocal|[Ee]xisting|[Nn]ew|"
    rf"[Oo]ther|[Pp]rivate|[Tt]raining|[Ff]urther|education|[Ii]ndependent|[Mm]etro|[Ss]pecialist|[Aa]dult|"
    rf"[Gg]eneral|[Ss]mall|[Ss]ixth[- ]form|FE|[Cc]ombined) ){{0,3}}{_BODIES}(?: "
    rf"and (?:other |local )?{_BODIES})?)"
)
"""A class of bodies that is not counted: "colleges and other institutions"."""


_OPENS = re.compile(
    r"(?:(?:[Oo]nly|[Jj]ust|[Ss]ome|[Aa]round|[Aa]bout|[Nn]early|[Aa]lmost|[Oo]ver|[Mm]ore than|[Aa]t least|"
    rf"[Aa]nother) )?(?:{NUMBER}|[Aa]ll) (?:[a-z-]+ ){{0,3}}?{CLASS}(?: (?:has|have|had|were|are|will|be|"
    r"been|also|now|already))* $"
)


def counted_group(view: View, party: Party, verb: int) -> tuple[str, ...]:
    """The class of bodies that a sentence opens with, right before its verb: "Six providers signed"."""
    is_first = party.group is not None and party.start == 0 and _OPENS.match(view.masked[:verb])
    return (str(party.group),) if is_first else ()


def counted_in(view: View, start: int, end: int) -> str | None:
    """The class of bodies that the words between two offsets count."""
    if found := _COUNTED.search(view.masked, start, end):
        return view.words(found.span())
    plain = _PLAIN.match(view.masked, start)
    return view.words(plain.span("name")) if plain else None


@lru_cache(maxsize=256)
def last_break(masked: str, at: int) -> int:
    """Where the last clause before an offset ends; 0 for none. Kept, for several readers ask it of a verb."""
    return max((b.end() for b in BREAK.finditer(masked, 0, at)), default=0)


def clause_start(masked: str, at: int) -> int:
    """Where the clause begins that holds an offset; "which" begins one of its own."""
    start = last_break(masked, at)
    return max(start, masked.rfind(", which ", start, at), masked.rfind(", who ", start, at))


def with_more(view: View, name: re.Match[str], verb: int) -> Party:
    """A name with those that a list goes on with."""
    names, end = split(name_text(view, name.span())), name.end()
    first, is_list = (names, end), False
    while more := _MORE.match(view.masked, end, verb):
        last = split(name_text(view, more.span("name")))
        is_one = len(names) > 1 and last[0] in _TOPICS  # "B, and Kendal Learning and Employment"
        names = [*names[:-1], f"{names[-1]} and {last[0]}"] if is_one else [*names, *last]
        end, is_list = more.end(), len(last) > 1 or " and " in more.group()
    if not is_list:
        names, is_list = closed_list(names)
    if not is_list:  # "A, B having withdrawn" is no list
        names, end = first
    return Party(tuple(n for n in names if n), name.start(), end)


_SERVICES = frozenset(
    ("Apprenticeship", "Apprenticeships", "Training", "Skills", "Learning", "Adult", "Education", "Services")
)
"""Words that say what is bought, and name no body by themselves."""
_TOPICS = _SERVICES | {"Employment", "Enterprise", "Business", "Development", "Innovation", "Care"}
_ONE_FIRM = re.compile(
    r"(?:Training|Skills|Learning|Education|Development|Consult\w+|Services|Employment|Enterprise|Business|"
    r"Care|Innovation|Recruitment|Support|Assessment|Management|Solutions|Technology) (?:Ltd|Limited|CIC|plc)"
)


def split(name: str) -> list[str]:
    """Two bodies that were read as one name: "Ashdown Training and Tidewell College"."""
    left, _, right = name.partition(" and ")
    if right.startswith("the ") and " for " not in left:
        return [left, right.removeprefix("the ")]
    if _ONE_FIRM.fullmatch(right):
        return [name]
    ends = [part.split()[-1] for part in (left, right) if len(part.split()) > 1]
    return (
        [left, right]
        if len(ends) == 2 and (ORGANISATION_HEADS | {"Skills", "Apprenticeships"}).issuperset(ends)
        else [name]
    )


def closed_list(names: list[str]) -> tuple[list[str], bool]:
    """Names between commas, the last two read as one ("C and D Trust"), and whether they were."""
    last, join, body = names[-1].rpartition(" and ")
    is_list = len(names) > 1 and bool(join) and kind_of(last) != "place"
    return ([*names[:-1], last, body.removeprefix("the ")] if is_list else names), is_list


def party_at(view: View, span: tuple[int, int], start: int | None = None) -> Party:
    """The body whose name stands at a span."""
    return Party((name_text(view, span),), span[0] if start is None else start, span[1])


_PLURAL_LETTERS = re.compile(r"[A-Z][A-Za-z]*[A-Z]s")
"""Bodies of a kind: "UTCs", "MCAs"."""


def is_no_body(view: View, name: re.Match[str]) -> bool:
    """Whether a name is that of a programme, a class of bodies, or no name at all."""
    words = view.words(name.span()).split(" (")[0]
    return (
        len(words) < 2
        or (
            BARE.fullmatch(words) is not None
            and view.masked[max(0, name.start() - 4) : name.start()].lower() != "the "
        )
        or words.startswith(("and ", "of ", "Institute of Tech", "Awarding Org", "Training Prov"))
        or view.masked.startswith(("-", " programme", " scheme"), name.end())
        or (
            name.start() < _FIRST and " " not in words and _KIND_OF.match(view.masked, name.end()) is not None
        )
        or NOT_BODY.fullmatch(words.split()[-1]) is not None
        or _is_opening_word(view, name, words)
        or ANY_CLASS.fullmatch(words) is not None
        or words in standing_programmes()
        or _PLURAL_LETTERS.fullmatch(words) is not None
        or _SERVICES.issuperset(words.split())
    )


_GOES_ON = re.compile(
    r"[,’'(.;:]|$| (?:and(?! [a-z])|has|have|had|is|are|was|were|will|would|could|can|may|also|now|said|"
    r"says|to|on|in|of|for|w(?:ent|on)|g[oa](?:t|ve)|took|ran|held|kept|lost|saw|beat|chose|[a-z]+(?:ed|s))\b|"
    r" [\ue001-\ue013]"
)
_OPENING = re.compile(
    r"[A-Z][a-z]+(?:ed|ing)|Close|Set|Up|Just|Only|Nearly|Almost|Around|Over|Under|Further|Extra"
)


def _is_opening_word(view: View, name: re.Match[str], words: str) -> bool:
    """Whether a word is no name but opens its sentence: "Approved extending", "Close to 150 colleges"."""
    if name.start() > _FIRST or " " in words or NAME_MASKS["other"] not in name.group():
        return False
    return _OPENING.fullmatch(words) is not None or _GOES_ON.match(view.masked, name.end()) is None


def named_at(view: View, at: int) -> Party | None:
    """The list of names that begins at an offset."""
    if nation := _NATION.match(view.masked, at):
        at = nation.end()
    name = ONE_NAME.match(view.masked, at)
    if name is None or is_no_body(view, name):
        return None
    return with_more(view, name, len(view.masked))


_LED_SUFFIX = re.compile("-(?:led|headed|run)$")
_RUNS_ON = re.compile(
    r" (?:on|upon|le|by|under) [A-Z][\w’-]+(?: [A-Z][\w’-]+){0,2} (?:College|University|Academy|School|"
    r"Council)\b"
)
"""The rest of a name after a small word: "Barley on Sea College"."""
_ENDS_IN_S = re.compile(r"[’']s(?=[,.;:]|$| (?:on|in|to|for|at|by|from|will|has|had|which|who)\b)")
"""An apostrophe that nothing owned follows is part of the name: "awarded to Barley’s in May"."""


def name_text(view: View, span: tuple[int, int]) -> str:
    """The name at a span, without what stands in brackets after it, with the capital article before it."""
    start = span[0] - 4 if span[0] > 6 and view.sentence.text[span[0] - 4 : span[0]] == "The " else span[0]
    on = _RUNS_ON.match(view.sentence.text, span[1])
    name = view.sentence.text[start : on.end() if on else span[1]].split(" (")[0]
    ending = _ENDS_IN_S.match(view.sentence.text, span[1])
    return name + ending.group() if ending else _LED_SUFFIX.sub("", name)
