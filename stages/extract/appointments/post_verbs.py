"""A post told by a verb: "appointed X as chair", "X replaced Z as inspector", "X retired as principal"."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from stages.extract.appointments.people import PERSON, SUBJECT, TITLED, holder, meant
from stages.extract.appointments.verb_forms import CHOICE, STEP, STEPS_DOWN, TAKE, VERB_WORDS, forms
from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.kept import names_by_edge
from stages.extract.phrases.word_cues import words_of
from stages.extract.phrases.words import word_set

_ORDINALS = r"second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)"
_OWNER = (
    r"(?:(?:the|its|an?|their|our|his|her)(?: [\w&-]+(?: [\w&-]+){0,3}[’']s?)? |[A-Z][\w&-]*(?: "
    r"[A-Z][\w&-]*){0,3}[’']s? )?(?:preferred (?:candidate|choice|nominee) (?:for|to be|to become|as) (?:the "
    rf")?)?(?:(?:new|first|next|interim|permanent|full-time|ever|female|{_ORDINALS}) )*(?:[a-z]+ "
    r"(?:\([^()\n]{2,20}\) )?(?:post|role) of )?[‘“']?"
)
_ASIDE = r"(?:(?:, [^,.;\n]{2,130}){1,2},| [–-] [^.;\n–]{2,110} [–-])?"  # who the person is besides
_DID = (
    r"(?P<did> (?:said|left|joined|served|worked|spent|announced|told|quit|has|had|is|was|started|began|"
    r"retired|first|moved|returned|trained|came|took|became|held|ran|led)\b[^.;:\n“”]{2,120}?(?:,? and|,? "
    r"before|,? then)|[^.;:\n“”,]{0,60}? (?:his|her|their) (?:decision|plans?|intention|wish) to)?"
)
"""What the same person did before, in the same sentence: "left the college and became"."""
BESIDES = (
    r"(?: (?:is|was|has|had|remains|became|served|serves|sits|sat|chairs|works) [^.;:\n“”]{2,110}?,? and)?"
)
"""What else the same person is or does, in the same sentence: "is principal of X and chairs"."""
_BRACKET = r"(?: (?:[CMODK]BE|MP|BEM))?(?: \([^)\n]{2,80}\))?"
AUX = (
    r"(?:(?:has|have|had|will|would|is|are|was|were|be|been|being|to|also|now|then|since|again|just|today|"
    r"yesterday|agreed|used|decided|offered|due|set|expected|first|later|[a-z]{2,12}ly) )"
)
"""Auxiliaries and adverbs that may stand before a verb of taking up or leaving a post, one of them."""
_PUTTING = forms(
    "name confirm announce unveil hire install reinstall nominate recruit promote select pick welcome reveal"
    " ask invite persuade designate engage tap+ elevate sack dismiss remove oust suspend reinstate replace",
    "choose chooses chose chosen make makes made",
)
_PUTS = (
    rf"(?:(?:re-?)?{forms('appoint elect')}|{_PUTTING}|(?:br(?:ought|ings?)|draft(?:ed|s)) in|joined by|"
    rf"{CHOICE} of)"
)
PUT = (
    r"(?:(?:re-?)?appointed|named|(?:re-?)?elected|confirmed|announced|unveiled|chosen|hired|made|promoted|"
    r"recruited|retained|kept on|nominated|selected|(?:re)?installed|revealed|picked|drafted in|brought in|"
    r"sworn in|co-opted|seconded|proposed|introduced(?= as )|presented(?= as )|asked|invited|persuaded|"
    r"designated|engaged|tapped|elevated|voted(?: in)?|lined up|approved|(?:sacked|dismissed|removed|ousted|"
    r"suspended|fired|reinstated|replaced)(?= as ))"
)
_POST = r"(?:post|role|position|job|reins|office|title|helm|duties|brief)"
_TO = (
    rf"(?:as |to be |to become |to serve as |to act as |to the (?:[a-z]+ )?{_POST} (?:of|as) |(?<!asked "
    r")(?<!invited )(?<!persuaded )to )?"
)
_GAP = r"(?P<gap>[^.;:,\n“”]{0,90}?)(?:, an? [^,.;\n]{3,60},)?"
_GOING = forms(
    "join serve act continue start accept return move arrive stay",
    "leave leaves leaving left begin begins began begun reshuffled relieved lost lead leads led",
)
_GOES = (
    rf"(?:{STEPS_DOWN}|{STEP} (?:up|in)|{_GOING}(?: on)?|{TAKE} (?:over|charge|up|the (?:helm|reins)|"
    r"(?:early |a )?(?:retirement|leave of absence|sabbatical))|c(?:ame|omes?|oming) (?:in|to)|carr(?:y|ies|"
    rf"ied|ying) on|announced (?:his|her|their) [a-z]+|{forms('end')} (?:his|her|their) (?:term|time|tenure|"
    r"stint)|g(?:ive|ave|iven) notice)"
)
_LEAVING = forms("head move", "go goes going went gone leaves leaving left")
_HOLDING = forms(
    "assume accept fill land secure retain inherit vacate relinquish",
    "win wins won keep keeps kept hold holds held given handed get gets got lose loses lost quit quits leave"
    " leaves leaving left",
)
_BECOMES = (
    rf"(?:bec(?:omes?|ame|oming)|{forms('remain')}(?: in (?:post|place|office|charge))?(?: as)?|(?:{TAKE}(?: "
    rf"up| on| over)?|{_HOLDING}|g(?:ives?|ave|iven) up|{forms('step+ move')} (?:up )?(?:in)?to|"
    rf"{forms('resign retire step+ depart', 'stand stands stood standing')}(?: down)? from) (?:the|his|her|"
    rf"their|an?) (?:[a-z]+ )?{_POST} (?:of|as)|(?:start(?:s|ed)?|beg(?:ins?|an|un)) (?:his|her|their) "
    rf"(?:new )?{_POST} as|{forms('return revert', 'go goes going went gone')} (?:back )?to being|r(?:ise|"
    rf"isen|ises|ising|ose) (?:through the ranks )?to(?: be| become)?|(?:{TAKE} the )?{STEP} up (?:from|to))"
)
_TAKES_UP = (
    rf"(?:(?<=will )be|(?<= to )be|(?<=now )be|(?:{_LEAVING}) (?:off |on |back )?to (?:be|become)|{_BECOMES}|"
    rf"{_GOES}{_GAP} (?:as|to become)|(?:w[io]ns?|beat)(?: [^.;:,\n]{{2,40}})? to become)"
)
_CHOSEN = rf"(?: of office)?(?: (?:as|to be|to become)| (?:to|from) the {_POST} of)"
_VERBS: tuple[tuple[str, re.Pattern[str] | None, re.Pattern[str]], ...] = (
    # Name, what must stand from a verb up to the role (None: the frame starts at its verb), frame.
    (
        "replaced",
        re.compile(r"replac|succe|follow|t[ao]\w+ (?:over|the \w+) from"),
        re.compile(
            rf"(?P<person>{SUBJECT}){_ASIDE},?(?: who)? {AUX}*(?:replace[sd]?|succeed(?:s|ed)?|follow(?:s|"
            rf"ed)?|t(?:akes?|ook|aken) (?:over|the (?:reins|helm)) from) (?:{PERSON}|{TITLED}){_ASIDE} as "
            rf"{_OWNER}$"
        ),
    ),
    (
        "appointed",
        None,
        re.compile(
            rf"\b{_PUTS} (?:(?:[A-Za-z][\w’'-]* ){{0,4}}?)(?P<person>{PERSON}|(?<=made "
            rf")[A-Z][\w-]+){_BRACKET}{_ASIDE}(?: |,? as |,? to be(?:come)? |,? to the (?:[a-z]+ )?{_POST} "
            rf"(?:of|as) | from the {_POST} of | to (?:take|act|serve|step|fill|come|return|run|assume|"
            rf"replace|succeed)\b[^.;:\n]{{0,60}}? as ){_OWNER}$"
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
            r"elected|promoted|chosen) (?:as |to be |to )?(?!(?:the|its|an?) $)|(?:named|confirmed|announced|"
            rf"unveiled) as ){_OWNER}$"
        ),
    ),
    (
        "became",
        re.compile(rf"{_TAKES_UP} {_OWNER}$"),
        re.compile(rf"(?P<person>{SUBJECT}){_BRACKET}{_ASIDE},?(?: who)?{_DID} {AUX}*{_TAKES_UP} {_OWNER}$"),
    ),
)


_WORDS = frozenset(VERB_WORDS) | word_set(
    """
    re co be term tenure sworn seconded proposed introduced presented retained kept rise rises rose risen
    rising head heads headed heading voted lined approved fired draft drafted bring brings brought joined
    beat come comes came coming carry carries carried carrying give gives gave given go goes went going
    promotion elevation elevating become becomes became becoming reappoint reappointed reappoints reelected
    reelection succeed succeeds succeeded follow follows followed
    """
)
"""The words without one of which no frame fits, with a few that are none."""


@lru_cache(maxsize=ARTICLES_KEPT)
def _verbs(text: str) -> list[int]:
    """Where words stand that may belong to a frame."""
    return sorted(words_of(text).starting(_WORDS))


_BESIDE = re.compile(r"\b(?:who|which|that)\b[^,.;:\n]{0,60} (?:with|under|for|by|of|to|alongside) $")
"""Somebody inside a clause that tells of another: "who served with X"."""
_SOMEBODY_ELSE = re.compile(
    rf"(?:\band|\bwhile|\bbut|;) (?P<person>{PERSON}) (?:as |{AUX}|[a-z]{{2,}}(?:ed|s) )"
)


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether the words there turn to somebody else: "X retired in May and Y served as"."""
    turns = _SOMEBODY_ELSE.search(text, start, end)
    return turns is not None and turns.start("person") in names_by_edge(text)[0]


_SOME_TIME = r"(?:at present |once |still |before that |(?:for|until|in|from) (?:[A-Za-z\d]+,? ){1,4})"
_BEING = re.compile(rf"(?:is|was|been|as|being) (?:{AUX}|{_SOME_TIME})*{_OWNER}$")
_IS = re.compile(
    rf"(?P<person>{SUBJECT}|\b[Hh](?:is|er)\b){_BRACKET}{_ASIDE},?(?: who|(?<=,) whose)?{_DID} (?:{AUX}|"
    rf"{_SOME_TIME})*(?:is|was|been|(?:serv(?:es?|ed|ing)|cover(?:s|ed|ing)|work(?:s|ed|ing)) as|"
    r"[^.;:\n“”]{3,120}? (?:stints?|spells?|terms?|tenure|years|months) as|(?:comes?|came|moves?|moved|"
    rf"arrives?|joins|joined) [^.;:,\n“”]{{0,40}}?from being) (?:{AUX}|{_SOME_TIME})*{_OWNER}$"
)
_THEN = re.compile(rf", (?P<person>{SUBJECT}) [a-z]")
_LONGEST_FRONT = 140  # code points between a role and the subject of its sentence
_IN_ROLE = re.compile(
    r"\b(?:[Ii]n|[Dd]uring|[Ff]rom) (?:his|her|their) (?:previous|former|earlier|last|current|old) "
    rf"{_POST},? as {_OWNER}$"
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
        if found is not None and _BESIDE.search(
            text, max(0, found[0].start() - 80), found[0].start("person")
        ):
            found = None
        if found is not None and not _goes_on(text, found[0].end("person"), start):
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
    if _goes_on(text, found[0].end("person"), start):
        return being(text, found[0].end("person"), start)
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
