"""A post told by a verb: "appointed X as chair", "X replaced Z as inspector", "X retired as principal"."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from stages.extract.appointments.people import PERSON, SUBJECT, TITLED, holder, meant
from stages.extract.appointments.roles import word_set
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.word_cues import words_of

_ORDINALS = r"second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)"
_OWNER = (
    rf"(?:(?:the|its|an?|their|our|his|her)(?: [\w&-]+(?: [\w&-]+){{0,3}}[’']s?)? |[A-Z][\w&-]*(?: "
    rf"[A-Z][\w&-]*){{0,3}}[’']s? )?(?:preferred (?:candidate|choice|nominee) (?:for|to be|to become|as) "
    rf"(?:the )?)?(?:(?:new|first|next|interim|permanent|full-time|ever|female|{_ORDINALS}) )*(?:[a-z]+ "
    rf"(?:\([^()\n]{{2,20}}\) )?(?:post|role) of )?"
)
_ASIDE = r"(?:(?:, [^,.;\n]{2,130}){1,2},| [–-] [^.;\n–]{2,110} [–-])?"  # who the person is besides
_DID = (
    r"(?P<did> (?:said|left|joined|served|worked|spent|announced|told|quit|has|had|is|was|started|began"
    r"|retired|"
    r"first|moved|returned|trained|came|took|became|held|ran|led)\b[^.;:\n“”]{2,120}?(?:,? and|,?"
    r" before|,? then))?"
)
"""What the same person did before, in the same sentence: "left the college and became"."""
_BRACKET = r"(?: (?:[CMODK]BE|MP|BEM))?(?: \([^)\n]{2,80}\))?"
AUX = (
    r"(?:(?:has|have|had|will|would|is|are|was|were|be|been|being|to|also|now|then|since|again|just|today|"
    r"yesterday|agreed|decided|offered|due|set|expected|first|later|[a-z]{2,12}ly) )"
)
"""Auxiliaries and adverbs that may stand before a verb of taking up or leaving a post, one of them."""
CHOICE = (
    r"(?:(?:re-?)?(?:appointment|election)|nomination|promotion|selection|confirmation|recruitment|arrival|"
    r"return|announcement|installation|departure|resignation|removal|retirement|dismissal|sacking|suspension|"
    r"elevation)"
)
"""The nouns of taking up a post and of leaving it."""
_PUTS = (
    r"(?:(?:re-?)?appoint(?:ed|s|ing)?|nam(?:ed?|es|ing)|(?:re-?)?elect(?:ed|s)?|confirm(?:ed|s)?|"
    r"announce[sd]?|unveil(?:ed|s)?|hire[sd]?|(?:re)?install(?:ed|s)?|cho(?:sen|se|oses?)|nominate[ds]?|"
    r"ma(?:de|kes?)|recruit(?:ed|s)?|promote[sd]?|select(?:ed|s)?|pick(?:ed|s)?|welcome[sd]?|reveal(?:ed|"
    r"s)?|br(?:ought|ings?) in|draft(?:ed|s) in|joined by|ask(?:ed|s)?|invite[ds]?|persuade[ds]?"
    r"|designate[sd]?|"
    r"engage[sd]?|tap(?:s|ped)|elevate[sd]?|sack(?:ed|s)?|dismiss(?:ed|es)?|remove[sd]?|oust(?:ed|s)?|"
    rf"suspend(?:ed|s)?|reinstate[sd]?|replace[sd]?|{CHOICE} of)"
)
PUT = (
    r"(?:(?:re-?)?appointed|named|(?:re-?)?elected|confirmed|announced|unveiled|chosen|hired|made|promoted|"
    r"recruited|nominated|selected|(?:re)?installed|revealed|picked|drafted in|brought in|sworn in|co-opted|"
    r"seconded|asked|invited|persuaded|designated|engaged|tapped|elevated|voted(?: in)?|lined up|approved|"
    r"(?:sacked|dismissed|removed|ousted|suspended|fired|reinstated|replaced)(?= as ))"
)
_POST = r"(?:post|role|position|job|reins|office|title|helm|duties|brief)"
_TO = (
    rf"(?:as |to be |to become |to serve as |to act as |to the (?:[a-z]+ )?{_POST} (?:of|as) |(?<!asked "
    r")(?<!invited )(?<!persuaded )to )?"
)
_GAP = r"(?P<gap>[^.;:,\n“”]{0,90}?)(?:, an? [^,.;\n]{3,60},)?"
_GOES = (
    r"(?:step(?:s|ped|ping)? (?:down|up|in|aside|back)|st(?:an|oo)d(?:s|ing)? down|retir(?:e[sd]?|ing)|"
    r"resign(?:s|ed|ing)?|quit(?:s|ting)?|leav(?:es?|ing)|left|join(?:s|ed|ing)?|serv(?:e[sd]?|ing)|act(?:s|"
    r"ed|ing)?|continu(?:e[sd]?|ing)|stay(?:s|ed|ing)?(?: on)?|start(?:s|ed|ing)?|beg(?:ins?|an|un)|"
    r"accept(?:s|ed)?|return(?:s|ed|ing)?|t(?:akes?|ook|aking|aken) (?:over|charge|up|the (?:helm|reins))|"
    r"c(?:ame|omes?|oming) (?:in|to)|mov(?:e[sd]?|ing)|arriv(?:e[sd]?|ing)|carr(?:y|ies|ied|ying) on"
    r"|depart(?:s|ed|"
    r"ing)?|bow(?:s|ed|ing)? out|reshuffled|relieved|lost|leads?|led|announced (?:his|her|their) [a-z]+|"
    r"t(?:akes?|ook|aking) (?:early |a )?(?:retirement|leave of absence|sabbatical)|end(?:s|ed|ing)? (?:his|"
    r"her|their) (?:term|time|tenure|stint)|g(?:ive|ave|iven) notice)"
)
_BECOMES = (
    r"(?:bec(?:omes?|ame|oming)|remain(?:s|ed|ing)?(?: in (?:post|place|office|charge))?(?: as)?|made|"
    r"(?:t(?:akes?|ook|aking|aken)(?: up| on| over)?|assum(?:e[sd]?|ing)|accept(?:s|ed|ing)?|fill(?:s|ed|"
    r"ing)?|land(?:s|ed)?|secure[sd]?|w[io]ns?|ke(?:eps?|pt)|retain(?:s|ed)?|holds?|held|given|handed|gets?|"
    r"got|inherit(?:s|ed)?|gives? up|gave up|given up|los(?:es?|t)|vacat(?:e[sd]?|ing)|relinquish(?:e[sd]|"
    r"ing)?|quits?|leav(?:es?|ing)|left|(?:step|mov)(?:e?s|e?d|ped|p?ing|e)? (?:up )?(?:in)?to|(?:resign|"
    r"retire|step|stand|depart)(?:s|ed|d|ped|ing|ping)?(?: down)? from) (?:the|his|her|their|an?) (?:[a-z]+ "
    rf")?{_POST} (?:of|as)|(?:start(?:s|ed)?|beg(?:ins?|an|un)) (?:his|her|their) (?:new )?{_POST} as|"
    r"(?:go(?:es|ing)?|went|gone|return(?:s|ed|ing)?|revert(?:s|ed|ing)?) (?:back )?to being|(?:t(?:akes?|"
    r"ook|aking) the )?step(?:s|ped|ping)? up (?:from|to))"
)
_TAKES_UP = (
    rf"(?:(?<=will )be|(?<= to )be|(?<=now )be|{_BECOMES}|{_GOES}{_GAP} (?:as|to become)|"
    r"(?:w[io]ns?|beat)(?: [^.;:,\n]{2,40})? to become)"
)
_CHOSEN = rf"(?: of office)?(?: (?:as|to be|to become)| (?:to|from) the {_POST} of)"
_VERBS: tuple[tuple[str, re.Pattern[str] | None, re.Pattern[str]], ...] = (
    # Name, what must stand from a verb up to the role (None: the frame starts at its verb), frame.
    (
        "replaced",
        re.compile(r"replac|succe|follow|t[ao]\w+ (?:over|the \w+) from"),
        re.compile(
            rf"(?P<person>{SUBJECT}){_ASIDE},?(?: who)? {AUX}*(?:replace[sd]?|succeed(?:s|ed)?"
            rf"|follow(?:s|ed)?|"
            rf"t(?:akes?|ook|aken) (?:over|the (?:reins|helm)) from) (?:{PERSON}|{TITLED}){_ASIDE} as"
            rf" {_OWNER}$"
        ),
    ),
    (
        "appointed",
        None,
        re.compile(
            rf"\b{_PUTS} (?:(?:[A-Za-z][\w’'-]* ){{0,4}}?)(?P<person>{PERSON}){_BRACKET}{_ASIDE}(?: |,?"
            rf" as |,? "
            rf"to be(?:come)? |,? to the (?:[a-z]+ )?{_POST} (?:of|as) | from the {_POST} of | to (?:take|"
            rf"act|serve|step|fill|come|return|run|assume|replace|succeed)\b[^.;:\n]{{0,60}}? as ){_OWNER}$"
        ),
    ),
    (
        "promoted",
        None,
        re.compile(
            r"\b(?:promot|elevat)(?:ed|es|ion of) (?:(?:[a-z][\w-]* "
            rf"){{0,4}}?)(?P<person>{PERSON}){_BRACKET}{_ASIDE} to {_OWNER}$"
        ),
    ),
    (
        "choice",
        re.compile(rf"(?:{CHOICE}|term|tenure){_CHOSEN} {_OWNER}$"),
        re.compile(
            rf"(?P<person>{PERSON}|{TITLED}|\b[A-Z][\w-]+)[’']s? (?:[a-z]+ ){{0,2}}?(?:{CHOICE}|term|"
            rf"tenure){_CHOSEN} {_OWNER}$"
        ),
    ),
    (
        "was_appointed",
        re.compile(rf"{PUT}(?: [^.;:,\n“”]{{2,50}}?(?= as ))? {_TO}{_OWNER}$"),
        re.compile(
            rf"(?P<person>{SUBJECT}){_BRACKET}{_ASIDE},?(?: who)?,? (?:{AUX}*?(?:is|are|was|were|be|been|"
            rf"being) {AUX}*{PUT}(?: [^.;:,\n“”]{{2,50}}?(?= as ))? {_TO}|(?:newly |re-?)?(?:appointed|"
            r"elected|promoted|chosen) (?:as |to be |to )?(?!(?:the|its|an?) $)|(?:named|confirmed|"
            rf"announced|unveiled) as ){_OWNER}$"
        ),
    ),
    (
        "became",
        re.compile(rf"{_TAKES_UP} {_OWNER}$"),
        re.compile(rf"(?P<person>{SUBJECT}){_BRACKET}{_ASIDE},?(?: who)?{_DID} {AUX}*{_TAKES_UP} {_OWNER}$"),
    ),
)


_STEMS = word_set(
    """
    accept act announc appoint approv arriv ask assum be beat becam becom began begin begun bow bring
    brought came carri carry choos chose chosen co com confirm continu depart designat dismiss draft elect
    elevat end engag fill fir follow gav get giv given go got hand held hir hold inherit install invit join
    keep kept land lead leav led left lined los made mak mov nam newly nominat oust persuad pick promot quit
    re reappoint recruit reelect reinstat reliev relinquish remain remov replac reshuffl resign retain retir
    return reveal revert sack second secur select serv stand start stay step stepp stood succeed suspend
    suspens sworn tak taken tapp tenur term took unveil vacat vot welcom went win won
    """
)
_WORDS = frozenset(
    stem + ending
    for stem in _STEMS
    for ending in ("", "e", "s", "es", "d", "ed", "ing", "ion", "al", "ation", "ment", "ement", "ure")
)
"""The words without one of which no frame fits, with a few that are none."""


@lru_cache(maxsize=ARTICLES_KEPT)
def _verbs(text: str) -> list[int]:
    """Where words stand that may belong to a frame."""
    return sorted(words_of(text).starting(_WORDS))


_SOME_TIME = r"(?:at present |once |still |before that |(?:for|until|in) (?:[a-z\d]+ ){1,3})"
_BEING = re.compile(rf"(?:is|was|been|as|being) (?:{AUX}|{_SOME_TIME})*{_OWNER}$")
_IS = re.compile(
    rf"(?P<person>{SUBJECT}){_BRACKET}{_ASIDE},?(?: who)?{_DID} {AUX}*(?:is|was|been|(?:serv(?:es?|ed|ing)|"
    r"cover(?:s|ed|ing)|work(?:s|ed|ing)) as|spen[dt] [^.;:,\n“”]{3,40} as|"
    r"(?:comes?|came|moves?|moved|arrives?|joins|joined) [^.;:,\n“”]{0,40}?from being) "
    rf"(?:{AUX}|{_SOME_TIME})*{_OWNER}$"
)
_THEN = re.compile(rf", (?P<person>{SUBJECT}) [a-z]")
_LONGEST_FRONT = 140  # code points between a role and the subject of its sentence
_IN_ROLE = re.compile(
    rf"\b(?:[Ii]n|[Dd]uring|[Ff]rom) (?:his|her|their) (?:previous|former|earlier|last|current|old)"
    rf" {_POST} as {_OWNER}$"
)
"""Somebody is told to hold a post: "she was also", "Reed, who is at present", "he spent six years as"."""


VERBS = tuple(name for name, _, _ in _VERBS)
"""The names of the frames; a rule is called by them."""


@dataclass(frozen=True, slots=True)
class Named:
    """The person whom a verb puts into the role that follows, where that is told, and its rule.

    `gap` is the span between the verb and "as", in which a body may be named: "joins X as principal".
    """

    start: int
    person: str
    rule: str
    gap: tuple[int, int] | None
    person_at: int


def by_verb(text: str, window: int, start: int) -> Named | None:
    """Who is put by a verb into the role that starts at `start`, looking back to `window`."""
    verbs = _verbs(text)
    verbs = verbs[bisect_left(verbs, window) : bisect_left(verbs, start)]
    if not verbs:
        return None
    for name, verb, pattern in _VERBS:
        if verb is None:
            places = [at for at in verbs if pattern.match(text, at, start)]
            found = next((f for at in places if (f := holder(pattern, text, at, start, is_there=True))), None)
        else:
            is_there = any(verb.match(text, at, start) for at in verbs)
            found = holder(pattern, text, window, start) if is_there else None
        if found is not None:
            match, person = found
            gap = match.span("gap") if name == "became" and match["gap"] else None
            at = _person_at(match, person)
            told = match.start() if verb is None else at  # "appointed Jo Reed"
            return Named(told, person, f"{name}/1", gap, at)
    return None


@lru_cache(maxsize=ARTICLES_KEPT)
def _being_words(text: str) -> list[int]:
    return sorted(words_of(text).starting(frozenset({"is", "was", "been", "as", "being"})))


def being(text: str, window: int, start: int) -> Named | None:
    """Whom the words before a role say to hold it: "she was also", "Reed is at present", "who served as"."""
    verbs = _being_words(text)
    near = verbs[bisect_left(verbs, max(window, start - 90)) : bisect_left(verbs, start)]
    if not any(_BEING.match(text, at, start) for at in near):
        return None
    found = holder(_IS, text, window, start)
    if found is None:
        return _in_role(text, window, start)
    at = _person_at(*found)
    # Of "Reed became principal in May and is also chair" the second half tells the post.
    told = text.rfind(" ", 0, found[0].end("did")) + 1 if found[0]["did"] else at
    return Named(told, found[1], "is/1", None, at)


def _in_role(text: str, window: int, start: int) -> Named | None:
    """Whose earlier role the words before a role speak of: "in her previous role as"."""
    match = _IN_ROLE.search(text, max(window, start - 60), start)
    named = holder(_THEN, text, start, start + _LONGEST_FRONT) if match is not None else None
    person = (
        named[1] if named is not None else meant(text, "he", match.start()) if match is not None else None
    )
    return Named(match.start(), person, "is/1", None, match.start()) if match and person else None


def _person_at(match: re.Match[str], person: str) -> int:
    """Where the name starts: after the sentence's first word, if that was read into it."""
    return match.end("person") - len(person) if match["person"].endswith(person) else match.start("person")
