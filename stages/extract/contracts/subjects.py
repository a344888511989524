"""The subject of a verb: a body that is named, one that a pronoun stands for, or a class of bodies."""

import re

from stages.extract.contracts.parties import (
    ANY_CLASS,
    LED_BY,
    NAME,
    NOT_BODY,
    ONE_NAME,
    ORG,
    PLACE,
    PUBLIC_BODY,
    Party,
    counted_in,
    is_no_body,
    last_break,
    party_at,
    with_more,
)
from stages.extract.contracts.relatives import AUX, before_relative, of_relative, some_of
from stages.extract.contracts.vocabulary import BODY, CLASS, DEAL, FUND, NUMBER
from stages.extract.phrases.cues import has_any
from stages.extract.phrases.discourse import Article
from stages.extract.phrases.masks import NAME_MASKS, View
from stages.extract.phrases.name_words import ORGANISATION_HEADS

_OBLIQUE = re.compile(
    r"\b(?:of|at|by|from|in|for|under|to|with|across|per|against|between|via|near|than|on|through|including|"
    r"over|into|within|outside|around|about|despite|like|as|(?:named|called) after|(?<=\()known as)(?: "
    r"(?:the|its|their|a|an|[a-z-]+ed|new|local))*(?: (?:minister|secretary|chief|charity|provider|firm|"
    r"giant|group|regulator|consultancy|company))* $"
)
_WHERE = re.compile(rf"(?:In|At|Across|For|According to|As [a-z]+ by) (?:the )?{PLACE}++, (?:the )?(?={ORG})")
_LED = (" by ", " from ", " of ", " between ")
_BODY = rf"{BODY}|institute|foundation"
_PRONOUN = re.compile(
    r"(?:^|[,;] |\b(?:and|said|that|where|when|as|which) |[“‘])(?P<who>[Ii]t|[Tt]hey|[Tt]he "
    rf"(?:[\ue010-\ue013]++(?:-[a-z]+)? (?:[a-z-]+ ){{0,2}}?)?(?:{_BODY}))\b"
)
_BEFORE_VERB = re.compile(rf" (?P<who>it|they|the (?:{_BODY})) (?:(?:to|also|now|already) |{AUX})*$")
"""Right before its verb, behind words of time or place: "For 2012 the college was given £2m"."""
_PEOPLE = re.compile(
    r"\b(?:[Ss]taff|[Tt]housands|[Aa]dults|[Rr]esidents|[Jj]obseekers|[Ss]tudents?|[Ll]earners?|[Tt]eachers?|"
    r"[Ll]ecturers?|[Aa]pprentices?|[Pp]rincipals?|[Cc]hief executives?|[Bb]oss(?:es)?|[Mm]embers?|"
    r"[Gg]overnors?|[Pp]upils?|[Ww]orkers|[Ee]mployees|[Pp]eople|[Tt]rainees?|[Ff]amilies|[Cc]andidates?|"
    r"[Gg]raduates|[Tt]utors?|[Hh]ouseholds|leaders?|chair|directors?|owners?|[Pp]arents)\b"
)
_PLACED = re.compile(rf"(?P<name>{NAME_MASKS['person']}++), $")
"""Before the place of a body that is named after a person: "Sir John Ashdown UTC, Northmoor, won"."""
_TOLD_ASIDE = re.compile(r", (?:which|who|whose|where)\b(?:[^,;.]|[,.](?=\d)){3,90},")
_FRONTED = re.compile(
    r"(?:(?:After|Following|On|By|Since|Upon|Having|Being)(?: (?:having|being|been))* |(?=\w+ing\b))"
    r"(?:also |now |just |successfully )?"
)
"""What stands before a participle that opens its sentence: its subject comes after it."""
_THEN = re.compile(rf"[^.;]{{5,160}}?, (?:the )?(?:[a-z]+ ){{0,2}}?(?P<name>{NAME})(?! and\b|,)")
_AMONG = re.compile(
    r" (?:is|are|was|were|(?:has|have|had|will) (?:been|be))(?: \w+ as)? (?:(?:just )?one of|among)\b"
)
_BUSINESS = re.compile("[Tt]he (?:firm|company|charity|provider|organisation|group|trust)")
_DOES = re.compile(r"(?: \([^()]*\))?,? (?:has|have|had|is|was|will|said|won|wins|which|who)\b")
_HANDED = re.compile(
    r"\b(?:hand(?:ed|s)|award(?:ed|s)|g[ai]ven?|gives|cho[os]en?|chooses|appoint(?:ed|s)|paid|hired|picked|"
    r"won by|w[eo]nt to|gone to) (?:the )?(?:[A-Za-z-]+ ){0,4}$"
)
"""Before whoever was given something, of whom the next sentence goes on."""
_STATE = re.compile(r"\b(?:Department|Ministry|Government|Treasury|DfE|DWP|ESFA|SFA|IfATE|Ofsted)\b")
_LEADER_OF = re.compile(
    r"\b(?:executive|spokes\w+|principal|boss|director|head|leader|chair|president|founder|accounts|"
    r"statements|minutes|documents) (?:of|at|for) (?:the )?$"
)
_HELPED = re.compile(
    rf"\b(?:help(?:s|ed|ing)?|enabl(?:es?|ed|ing)|allow(?:s|ed|ing)?|see(?:s|ing)?|saw|ha(?:s|ve) seen) "
    rf"(?:(?:the )?(?P<name>{NAME})|(?P<who>[Tt]he (?:{_BODY}))) (?:to )?$"
)
_HELPED_FAR = 80
_LOOK_BACK, _LOOK_AHEAD, LEAD = 3, 2, 4
OF_NOUN = re.compile(rf" (?:prime )?(?:{DEAL}|{FUND}|funding|grants?)\b")
_AUXILIARIES = re.compile(
    r"[\w ]*ing |(?:also|then|now|has|have|was|will|is|to|be|been|which|who|they|it| )+"
)
_LED_CLASS = re.compile(rf"-?[a-z]* ?(?:[a-z-]+ )?{CLASS}")
_ONE_OF_CLASS = re.compile(
    r"(?:-\w+)? (?:[a-z-]+ ){0,2}?(?:college|university|school|council|provider|charity|firm|"
    r"trust|company|academy)s?(?= [a-z])"
)
_OF_KIND = re.compile(
    rf"(?:-\w+)? (?:[a-z-]+ ){{0,2}}?(?:firm|company|giant|charity|provider|consultancy|body|board|chain|"
    rf"business|start-up|specialist|rival) (?={ORG})"
)
"""After a name that only says of what kind or where the next one is: "the Dutch firm A"."""
_A_BODY = re.compile(
    r"(?:^|[,;] |\b(?:and|as|that|where|when) )[Aa]n? (?:(?!of\b|to\b|for\b|from\b|by\b)[\w’\ue010-\ue013-]+ "
    r"){0,5}?(?:college|university|trust|chain|provider|charity|company|firm|group|awarding (?:body|"
    r"organisation)|council|consortium|school|academy|consultancy|start-up)(?: (?:in|from|based in|near) "
    r"[^,.;]{3,40})? (?:[a-z]+ )*$"
)
"""A lead that holds its subject's name back: "A cash-strapped college has received £3m"."""
_FIRMS = ("firm", "company", "charity", "provider")
_ALONGSIDE = frozenset(("and", "with", "alongside", "and its", "along with", ""))
_ADJACENT_CLASS = re.compile(
    rf"(?:[,;] |\band |\bthat |\bshow |^| )(?P<class>(?:{NUMBER}|[Tt]he|[Mm]ore than \d+|[Oo]ver "
    rf"\d+|[Tt]hose|[Ss]ome) (?:[\w-]+ ){{0,3}}?{CLASS})"
    rf"(?: (?:across|up and down|in|around|from|of) [^,;]{{0,30}}?)? (?:{AUX}|in )*$"
)
_OWNED = re.compile(
    r"(?:’s|'s|’|') (?:[\w-]+ ){0,3}?(?:(?P<same>bid|consortium|application|project|proposal|"
    r"team|campus|partnership|division|subsidiary|"
    r"arm|share|group)|(?P<class>" + CLASS + r")|(?P<other>\w+))"
)
_SOME = re.compile(
    r"(?:^|,|[:–-]|\b(?:of which|of them|of these(?: \w+)?|and|that)) ?(?:(?:[Aa]round|[Ss]ome|[Aa]bout|"
    rf"[Aa]nother|[Aa] (?:total of|further)|[Nn]early|[Oo]ver) )?(?:{NUMBER}|[Ss]everal|[Mm]any|[Bb]oth|"
    r"[Ee]ach|[Tt]hose|[Mm]ore)(?: of (?:them|these|those|which|the [a-z]+))?(?: more)? (?:(?:has|have|had|"
    r"was|were|will|are|is|been|to|each|also) )*$"
)


def subject_of(  # noqa: PLR0911 -- one a way of telling
    article: Article, index: int, view: View, verb: int, depth: int = 2
) -> Party | None:
    """The bodies that a verb at an offset is said of; None where it is said of people, things or nobody."""
    masked = view.masked
    if helped := _HELPED.search(masked, max(0, verb - _HELPED_FAR), verb):
        return _helped(article, index, view, helped)
    if relative := before_relative(view, verb):
        return of_relative(view, relative, verb)
    at = last_break(masked, verb)
    words = masked[at:verb]
    if (
        at
        and depth
        and (not words.strip(' ,”’"') or (_AUXILIARIES.fullmatch(words) and not _PRONOUN.search(words)))
    ):
        return subject_of(article, index, view, at - 2, depth - 1) if at > 2 else None  # it stands before
    if not at and _FRONTED.fullmatch(masked, 0, verb) and (then := _THEN.match(masked, verb)):
        return party_at(view, then.span("name"))
    people = _PEOPLE.search(_TOLD_ASIDE.sub(_blank, words))
    some = some_of(view, at, verb)
    if some or (people and not _OBLIQUE.search(masked, at, at + people.start())):
        return some
    where = _WHERE.match(masked, at, verb)
    listed = where.end() if where else -1
    for name in ONE_NAME.finditer(masked, at, verb):
        is_letters = name.start() and masked[name.start() - 1] + masked[name.end() : name.end() + 1] == "()"
        if name.start() < listed or is_letters:  # what they stand for: "adult skills budget (ASB)"
            continue
        is_person = NAME_MASKS["person"] in masked[name.end() : name.end() + 2]
        if not is_person and not _OBLIQUE.search(masked, at, name.start()):
            is_subject, party = _placed_subject(view, name) or _named_subject(view, name, verb)
            if is_subject:
                return party
        else:
            listed = with_more(view, name, verb).end
    return _unnamed_subject(article, index, view, at, verb)


def _helped(article: Article, index: int, view: View, told: re.Match[str]) -> Party | None:
    """Whom something is said to have helped to a contract: "the bid helped the college win £2m"."""
    if told["name"]:
        return party_at(view, told.span("name"))
    who = referred(article, index, told.start("who"), f"the {told['who'].rsplit(' ', 1)[-1]}")
    return Party((who,), told.start("who"), told.end("who")) if who else None


def _placed_subject(view: View, place: re.Match[str]) -> tuple[bool, Party | None] | None:
    """The body named like a person whose place a name is, and nobody where it is a person's."""
    placed = _PLACED.search(view.masked, 0, place.start())
    if placed is None:
        return None
    is_body = view.words(placed.span("name")).split()[-1] in ORGANISATION_HEADS | {"UTC"}
    is_aside = view.masked.startswith(",", place.end())
    return True, party_at(view, placed.span("name")) if is_aside and is_body else None


def _blank(found: re.Match[str]) -> str:
    """As many spaces as a match has characters: offsets stay."""
    return " " * len(found.group())


def _named_subject(view: View, name: re.Match[str], verb: int) -> tuple[bool, Party | None]:
    """Whether a name decides the subject, and the subject that it makes."""
    masked = view.masked
    owned = _OWNED.match(masked, name.end())
    if owned and owned.end() <= verb + 1 and not owned["same"]:
        return True, Party((), name.start(), owned.end()) if owned["class"] else None
    is_other = OF_NOUN.match(masked, name.end()) or _OF_KIND.match(masked, name.end())
    if is_other or _leads_class(masked, name.end(), verb) or is_no_body(view, name):
        return False, None
    if one := _ONE_OF_CLASS.match(masked, name.end()):
        is_told = one.group().endswith(_FIRMS) and masked.endswith(("The ", "the "), 0, name.start())
        return not is_told, None  # "the Kent-based firm" is one told of before
    named = with_more(view, name, verb)
    if _AMONG.match(masked, named.end):
        return True, named
    if adjacent := _ADJACENT_CLASS.search(masked, name.end(), verb):
        at = adjacent.start("class")
        is_alongside = masked[name.end() : at].strip(" ,") in _ALONGSIDE
        if not is_alongside and not _OBLIQUE.search(masked, name.end(), at):
            return True, Party((), at, verb, counted_in(view, at, verb))
    return True, named


def _unnamed_subject(article: Article, index: int, view: View, at: int, verb: int) -> Party | None:
    """A leader of a group, whom a pronoun stands for, or a class of bodies."""
    words = view.masked[at:verb]
    if has_any(words, _LED) and (led := LED_BY.search(view.masked, at, verb)):
        return party_at(view, led.span("name" if led["name"] else "of"), at)
    pronoun = _PRONOUN.search(words)
    if pronoun is None and (near := _BEFORE_VERB.search(words)):
        pronoun = None if _OBLIQUE.search(words, 0, near.start("who")) else near
    if pronoun:
        place = at + pronoun.start("who")
        words = pronoun["who"]
        words = f"the {words.rsplit(' ', 1)[-1]}" if words.count(" ") > 1 else words
        who = referred(article, index, place, words)
        if who is None and pronoun["who"].lower() == "they" and index:
            return Party((), place, at + pronoun.end("who"))
        is_body = who is not None and NOT_BODY.fullmatch(who.rsplit(" ", 1)[-1]) is None
        return Party((who,), place, at + pronoun.end("who")) if who and is_body else None
    if index < LEAD and _A_BODY.search(words) and (named := told_ahead(article, index)):
        return Party((named,), at, verb)
    start = at + len(words) - len(words.lstrip(" ,"))
    if NAME_MASKS["person"] not in words and (
        ANY_CLASS.search(view.words((at, verb))) or _SOME.search(words)
    ):
        return Party((), start, verb, counted_in(view, start, verb))
    return None


def referred(article: Article, index: int, place: int, words: str) -> str | None:
    """The body that a pronoun stands for: the subject of the sentences before, else whoever is named."""
    if words.lower() in {"it", "they"}:
        for back in range(index, max(index - _LOOK_BACK, 0) - 1, -1):
            view = article.view(back)
            for name in ONE_NAME.finditer(view.masked, 0, place if back == index else len(view.masked)):
                is_body = not is_no_body(view, name) and not PUBLIC_BODY.search(view.words(name.span()))
                does = NAME_MASKS["organisation"] in name.group() or _DOES.match(view.masked, name.end())
                handed = _HANDED.search(view.masked, 0, name.start())
                is_told = handed or _LEADER_OF.search(view.masked, 0, name.start())
                if (
                    is_body
                    and (does or handed)
                    and (is_told or not _OBLIQUE.search(view.masked, 0, name.start()))
                ):
                    return view.words(name.span()).split(" (")[0]
    who = article.who(words, index, place) or _business(article, index, words)
    return None if who and _STATE.search(who) else who


def told_ahead(article: Article, index: int) -> str | None:
    """The body that the sentences after a lead name first."""
    for ahead in range(index + 1, min(index + 1 + _LOOK_AHEAD, len(article.sentences))):
        view = article.view(ahead)
        for name in ONE_NAME.finditer(view.masked):
            if (
                NAME_MASKS["organisation"] in name.group()
                and not is_no_body(view, name)
                and not PUBLIC_BODY.search(view.words(name.span()))
            ):
                return view.words(name.span()).split(" (")[0]
    return None


def _business(article: Article, index: int, words: str) -> str | None:
    """The body last named for "the firm", whose name need not say that it is one."""
    for back in range(index - 1, max(index - _LOOK_BACK, 0) - 1, -1) if _BUSINESS.fullmatch(words) else ():
        view = article.view(back)
        for name in ONE_NAME.finditer(view.masked):
            if not is_no_body(view, name) and not PUBLIC_BODY.search(view.words(name.span())):
                return view.words(name.span()).split(" (")[0]
    return None


def _leads_class(masked: str, end: int, verb: int) -> bool:
    """Whether the name only says of what kind the class noun after it is: "DfE-backed colleges"."""
    found = _LED_CLASS.match(masked, end, verb)
    return found is not None and not masked.startswith((" and", ","), end)
