"""Who stands where in a clause: the subject of a verb, the receivers after "to", the giver after "by".

A party without a name is a class of bodies, such as "15 providers"; people are no party.
"""

import re
from dataclasses import dataclass

from stages.extract.contracts.vocabulary import CLASS, DEAL, FUND, NUMBER
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import NAME_MASKS, View
from stages.extract.phrases.name_words import ORGANISATION_HEADS

ORG = f"[{NAME_MASKS['organisation']}{NAME_MASKS['other']}]"
NAME = rf"{ORG}++(?: \([^()\ue001]{{1,40}}\))?"
_PLACE = f"[{NAME_MASKS['place']}{NAME_MASKS['other']}{NAME_MASKS['organisation']}]"
BREAK = re.compile(
    r"[;:] | [–—-] |,? (?:while|whilst|but|although|though|whereas|because|after(?! \w+ing\b)|"
    r"when|since(?! \d)|as(?! (?:the|an?|one|part|well|its|lead|main|preferred|\w+ing)\b)|if|"
    r"before|where)\b|"
    r", (?:and|so|then|with)\b|\b(?:said|says|told|reported|reports|found|understands|"
    r"revealed?s?|shows?|confirmed|"
    r"claimed)(?: \w+)?(?: that|,)? |\bthat (?=the |a |[0-9\ue003\ue010\ue013])|[“\"]"
)
_RELATIVE = re.compile(
    rf"(?: in {_PLACE}++)?(?:, [^,;.\ue010\ue013]{{3,60}})?(?:,? | \()(?:which|who|that)"
    r"(?: (?!is\b|are\b|was\b|were\b)[\w’]+){0,3}? ?(?:is|are|was|were)?[\w ]{0,12}"
)
_NAME = re.compile(NAME)
_MORE = re.compile(
    rf"(?:,? and |, (?:and )?)(?:the )?(?:\w+ (?:charity|college|provider|firm) )?(?P<name>{NAME})"
)
_OBLIQUE = re.compile(
    r"\b(?:of|at|by|from|in|for|under|to|with|across|per|against|between|via|near|than|on|"
    r"through|including|over|into|"
    r"within|outside|around|about|despite|like|as|(?:named|called) after)(?: (?:the|its|their|a|"
    r"an|[a-z-]+ed|new|local))*"
    r"(?: (?:minister|secretary|chief|charity|provider|firm|giant|group|regulator|consultancy|company))* $"
)
_WHERE = re.compile(rf"(?:In|At|Across|For) (?:the )?{_PLACE}++, (?:the )?(?={ORG})")
_NATION = re.compile(
    rf"(?:[\ue010-\ue013]++) (?:[a-z]+ ){{0,2}}?(?:company|firm|giant|provider|group|business|"
    rf"consultancy) (?={ORG})"
)
_LED = (" by ", " from ", " of ", " between ")
_LED_BY = re.compile(
    rf"\b(?:led|headed(?: up)?|fronted|run|spearheaded) by (?:the )?(?P<name>{NAME})"
    rf"|\b(?:bid|application|proposal|consortium|partnership|collaboration) (?:from|by|of|"
    rf"between) (?:the )?(?P<of>{NAME})"
)
_CLASS = re.compile(rf"\b{CLASS}")
_PRONOUN = re.compile(
    r"(?:^|[,;] |\b(?:and|said|that|where|when|as|which) |[“‘])(?P<who>[Ii]t|[Tt]hey|[Tt]he "
    r"(?:college|university|charity|"
    r"trust|company|provider|group|council|school|institute|firm|organisation|academy|foundation|"
    r"authority))\b"
)
_PEOPLE = re.compile(
    r"\b(?:[Ss]taff|[Ss]tudents?|[Ll]earners?|[Tt]eachers?|[Ll]ecturers?|[Aa]pprentices?|"
    r"[Pp]rincipals?|[Cc]hief executives?|"
    r"[Bb]oss(?:es)?|[Mm]embers?|[Gg]overnors?|[Pp]upils?|[Ww]orkers|[Ee]mployees|[Pp]eople|"
    r"[Tt]rainees?|[Ff]amilies|"
    r"[Cc]andidates?|[Gg]raduates|[Tt]utors?|[Hh]ouseholds|leaders?|chair|directors?|owners?|[Pp]arents)\b"
)
_OF_NOUN = re.compile(rf" (?:prime )?(?:{DEAL}|{FUND}|funding|grants?)\b")
_AUXILIARIES = re.compile(
    r"[\w ]*ing |(?:also|then|now|has|have|was|will|is|to|be|been|which|who|they|it| )+"
)
_LED_CLASS = re.compile(rf"-?[a-z]* ?(?:[a-z-]+ )?{CLASS}")
_ONE_OF_CLASS = re.compile(
    r"(?:-\w+)? (?:[a-z-]+ ){0,2}?(?:college|university|school|council|provider|charity|firm|"
    r"trust|company|academy)s?(?= [a-z])"
)
_ALONGSIDE = frozenset(("and", "with", "alongside", "and its", "along with", ""))
_AUX = (
    r"(?:has|have|had|will|are|is|was|were|been|to|be|also|each|now|already|recently|yesterday|"
    r"today|together|jointly|all|both) "
)
_ADJACENT_CLASS = re.compile(
    rf"(?:[,;] |\band |\bthat |\bshow |^| )(?P<class>(?:{NUMBER}|[Tt]he|[Mm]ore than \d+|[Oo]ver "
    rf"\d+|[Tt]hose|[Ss]ome) (?:[\w-]+ ){{0,3}}?{CLASS})"
    rf"(?: (?:across|up and down|in|around|from|of) [^,;]{{0,30}}?)? (?:{_AUX})*$"
)
_OWNED = re.compile(
    r"(?:’s|'s|’|') (?:[\w-]+ ){0,3}?(?:(?P<same>bid|consortium|application|project|proposal|"
    r"team|campus|partnership|"
    r"arm|share|group)|(?P<class>" + CLASS + r")|(?P<other>\w+))"
)
_SOME = re.compile(
    rf"(?:^|,|[:–-]|\b(?:of which|of them|of these(?: \w+)?|and|that)) ?(?:(?:[Aa]round|[Ss]ome|"
    rf"[Aa]bout|[Aa]nother|"
    rf"[Aa] (?:total of|further)|[Nn]early|[Oo]ver) )?(?:{NUMBER}|[Ss]everal|[Mm]any|[Bb]oth|"
    rf"[Ee]ach|[Tt]hose|[Mm]ore)"
    r"(?: of (?:them|these|those|which|the [a-z]+))?(?: more)? (?:(?:has|have|had|was|were|will|"
    r"are|is|been|to|each|"
    r"also) )*$"
)
_TO = r"(?:to|for|between|among|amongst|across)"
_FILL = (
    r"(?:(?!to\b|for\b|that\b|which\b|so\b|will\b|has\b|have\b|was\b|were\b|is\b|are\b|after\b|"
    r"from\b|by\b|as\b)[\w’,-]+ )"
)
_RECEIVERS = re.compile(rf"^ {_TO}(?: the| an?)? {_FILL}{{0,7}}?(?P<name>{NAME})")
_TO_CLASS = re.compile(rf"^ {_TO} (?:{_FILL}|{ORG}++ ){{0,7}}?{CLASS}")
_PART_OF = re.compile(
    r" (?:of|from|out of|in) (?:its|the|this|that|their|an?) [^,.;]{0,60}?(?= (?:to|for|between|"
    r"among) )|(?:, again)? (?:only|mainly|mostly|directly|straight)(?= to )"
)
_BY = re.compile(rf"\b(?:by|from) (?:the )?(?:[a-z’-]+ ){{0,2}}?(?P<name>{NAME})")
_NOT_BODY = re.compile(
    r"(?:Funds?|Scheme|Programme|Budget|Levels?|Bootcamps?|Framework|Lots?|Act|Bill|Review|"
    r"Report|Plan|Strategy|Week|Award|"
    r"Multiply|Year|Contract|Tender|White Paper|Apprenticeships?|Levy|Competition|Challenge|Facility|Wave|"
    r"Gen-?\d|I[’'].*|Region|Inmates|INMATES|AOs?|Today|Funding|Parliament|Facebook|Twitter|X|Table|"
    r"Brexit|Covid\S*|Initiative|Project)"
)


@dataclass(frozen=True, slots=True)
class Party:
    """Bodies in one place of a clause: their names, none for a class; `start` and `end` are its words."""

    names: tuple[str, ...]
    start: int
    end: int
    group: str | None = None
    """A counted class in its own words, "15 providers"."""


def subject_of(article: Article, index: int, view: View, verb: int, depth: int = 2) -> Party | None:
    """The bodies that a verb at an offset is said of; None where it is said of people, things or nobody."""
    masked = view.masked
    if relative := _before_relative(view, verb):
        return None if _is_no_body(view, relative) else _party(view, relative.span())
    at = max((found.end() for found in BREAK.finditer(masked, 0, verb)), default=0)
    words = masked[at:verb]
    if (
        at
        and depth
        and (not words.strip(' ,”’"') or (_AUXILIARIES.fullmatch(words) and not _PRONOUN.search(words)))
    ):
        return subject_of(article, index, view, at - 2, depth - 1) if at > 2 else None  # it stands before
    people = _PEOPLE.search(words)
    if people and not _OBLIQUE.search(masked, at, at + people.start()):
        return None
    where = _WHERE.match(masked, at, verb)
    listed = where.end() if where else -1
    for name in _NAME.finditer(masked, at, verb):
        if name.start() < listed:
            continue
        is_person = NAME_MASKS["person"] in masked[name.end() : name.end() + 2]
        if not is_person and not _OBLIQUE.search(masked, at, name.start()):
            is_subject, party = _named_subject(view, name, verb)
            if is_subject:
                return party
        else:
            listed = _with_more(view, name, verb).end
    return _unnamed_subject(article, index, view, at, verb)


def _before_relative(view: View, verb: int) -> re.Match[str] | None:
    """The name that a relative clause follows: "A, which won"."""
    near = view.masked[max(0, verb - 60) : verb]
    if "wh" in near or "that" in near:
        for name in reversed([*_NAME.finditer(view.masked, max(0, verb - 160), verb)]):
            if _RELATIVE.fullmatch(view.masked, name.end(), verb):
                return name
    return None


def _named_subject(view: View, name: re.Match[str], verb: int) -> tuple[bool, Party | None]:
    """Whether a name decides the subject, and the subject that it makes."""
    masked = view.masked
    owned = _OWNED.match(masked, name.end())
    if owned and owned.end() <= verb + 1 and not owned["same"]:
        return True, Party((), name.start(), owned.end()) if owned["class"] else None
    if (
        _leads_class(masked, name.end(), verb)
        or _is_no_body(view, name)
        or _OF_NOUN.match(masked, name.end())
    ):
        return False, None
    if _ONE_OF_CLASS.match(masked, name.end()):
        return True, None
    if adjacent := _ADJACENT_CLASS.search(masked, name.end(), verb):
        at = adjacent.start("class")
        is_alongside = masked[name.end() : at].strip(" ,") in _ALONGSIDE
        if not is_alongside and not _OBLIQUE.search(masked, name.end(), at):
            return True, Party((), at, verb, counted_in(view, at, verb))
    return True, _with_more(view, name, verb)


def _unnamed_subject(article: Article, index: int, view: View, at: int, verb: int) -> Party | None:
    """A leader of a group, whom a pronoun stands for, or a class of bodies."""
    words = view.masked[at:verb]
    if has_any(words, _LED) and (led := _LED_BY.search(view.masked, at, verb)):
        return _party(view, led.span("name" if led["name"] else "of"), at)
    if pronoun := _PRONOUN.search(words):
        place = at + pronoun.start("who")
        who = article.who(pronoun["who"], index, place)
        if who is None and pronoun["who"].lower() == "they" and index:
            return Party((), place, at + pronoun.end("who"))
        return Party((who,), place, at + pronoun.end("who")) if who else None
    start = at + len(words) - len(words.lstrip(" ,"))
    if NAME_MASKS["person"] not in words and (_CLASS.search(view.words((at, verb))) or _SOME.search(words)):
        return Party((), start, verb, counted_in(view, start, verb))
    return None


_COUNTED = re.compile(rf"\b{NUMBER} (?:(?:[a-z-]+) ){{0,3}}?{CLASS}(?: and {CLASS})?")


def counted_in(view: View, start: int, end: int) -> str | None:
    """The class of bodies that the words between two offsets count."""
    found = _COUNTED.search(view.masked, start, end)
    return view.words(found.span()) if found else None


def clause_start(masked: str, at: int) -> int:
    """Where the clause begins that holds an offset; "which" begins one of its own."""
    start = max((b.end() for b in BREAK.finditer(masked, 0, at)), default=0)
    return max(start, masked.rfind(", which ", start, at), masked.rfind(", who ", start, at))


def _leads_class(masked: str, end: int, verb: int) -> bool:
    """Whether the name only says of what kind the class noun after it is: "DfE-backed colleges"."""
    found = _LED_CLASS.match(masked, end, verb)
    return found is not None and not masked.startswith((" and", ","), end)


def _with_more(view: View, name: re.Match[str], verb: int) -> Party:
    """A name with those that a list goes on with."""
    names, end = _split(name_text(view, name.span())), name.end()
    first, is_list = (names, end), False
    while more := _MORE.match(view.masked, end, verb):
        last = _split(name_text(view, more.span("name")))
        names = [*names, *last]
        end, is_list = more.end(), len(last) > 1 or " and " in more.group()
    if not is_list:  # "A, B having withdrawn" is no list
        names, end = first
    return Party(tuple(n for n in names if n), name.start(), end)


def _split(name: str) -> list[str]:
    """Two bodies that were read as one name: "Ashdown Training and Tidewell College"."""
    left, _, right = name.partition(" and ")
    ends = [part.split()[-1] for part in (left, right) if len(part.split()) > 1]
    return (
        [left, right]
        if len(ends) == 2 and (ORGANISATION_HEADS | {"Skills", "Apprenticeships"}).issuperset(ends)
        else [name]
    )


def _party(view: View, span: tuple[int, int], start: int | None = None) -> Party:
    return Party((name_text(view, span),), span[0] if start is None else start, span[1])


def _is_no_body(view: View, name: re.Match[str]) -> bool:
    """Whether a name is that of a programme, a class of bodies, or no name at all."""
    words = view.words(name.span()).split(" (")[0]
    return (
        len(words) < 2
        or words.startswith(("Institute of Tech", "Awarding Org", "Training Prov"))
        or view.masked[name.end() : name.end() + 1] == "-"
        or _NOT_BODY.fullmatch(words.split()[-1]) is not None
        or _CLASS.fullmatch(words) is not None
    )


def named_at(view: View, at: int) -> Party | None:
    """The list of names that begins at an offset."""
    if nation := _NATION.match(view.masked, at):
        at = nation.end()
    name = _NAME.match(view.masked, at)
    if name is None or _is_no_body(view, name):
        return None
    return _with_more(view, name, len(view.masked))


def receivers_at(view: View, end: int, stop: int | None = None) -> Party | None:
    """Who stands after "to" at an offset; None for nobody."""
    if part := _PART_OF.match(view.masked, end):
        end = part.end()
    after = view.masked[end : min(end + 170, len(view.masked) if stop is None else stop)]
    led = _LED_BY.search(after) if " by " in after else None
    if led and led["name"] and re.search(r"consorti|partnership|group|colleges", after[: led.start()]):
        return _party(view, (end + led.start("name"), end + led.end("name")), end)
    to_class, to = _TO_CLASS.search(after), _RECEIVERS.search(after)
    if to and not (to_class and to_class.end() <= to.start("name")):
        if to_class and to_class.end() > to.end() + 1 and not after.startswith((",", " and"), to.end("name")):
            return Party((), end, end + to_class.end(), counted_in(view, end, end + to_class.end()))
        return named_at(view, end + to.start("name"))
    return (
        Party((), end, end + to_class.end(), counted_in(view, end, end + to_class.end()))
        if to_class
        else None
    )


def giver_in(view: View, start: int, end: int) -> str | None:
    """The body after "by" or "from" between two offsets."""
    for found in _BY.finditer(view.masked, start, end):
        name = name_text(view, found.span("name"))
        if name and not _NOT_BODY.fullmatch(name.split()[-1]):
            return name
    return None


def name_text(view: View, span: tuple[int, int]) -> str:
    """The name at a span, without what stands in brackets after it, with the capital article before it."""
    start = span[0] - 4 if span[0] > 6 and view.sentence.text[span[0] - 4 : span[0]] == "The " else span[0]
    return view.sentence.text[start : span[1]].split(" (")[0]
