"""Who is put into a role by the clause before it: "X was appointed", "appointed X as", "she was once".

The words right before the role link it to somebody (as, is, became, named, the post of); who it is stands
nearest before them, such that the words between tell of taking up, holding or leaving a post. Two people
hold it one after the other where one replaces the other.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stages.extract.appointments.people import PERSON, SUBJECT, meant
from stages.extract.appointments.verb_forms import AUX, PUT, PUTS, SERVES

_ORDINALS = r"second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)"
_OWNER = (
    r"(?:(?:the|its|an?|their|our|his|her|my|both)(?: [\w&-]+(?: [\w&-]+){0,3}[’']s?)? |[A-Z][\w&-]*(?: "
    r"[A-Z][\w&-]*){0,3}[’']s? )?(?:(?:new|first|next|interim|permanent|full-time|ever|female|substantive|"
    rf"{_ORDINALS}) )*(?:(?:[a-z-]+ )?(?:\([^()\n]{{2,20}}\) )?(?:post|role) of )?[‘“']?"
)
_POST = (
    r"(?:posts?|roles?|position|job|reins|office|title|helm|duties|brief|preferred (?:candidate|choice|"
    r"nominee))"
)
_WHEN = (
    r"(?:at present |once |still |before that |(?:for|until|in|from|since) (?:[A-Za-z\d]+,? ){0,3}?(?:\d+|"
    r"[a-z]*years?|months|weeks|[A-Z][a-z]+),? )"
)
_LINK = re.compile(
    rf"\b(?:(?P<be>is|are|was|were|(?:to )?be(?:come)?|been|bec(?:omes?|ame|oming)|(?:remain(?:s|ed|"
    rf"ing)?))|(?P<put>{PUT}(?: as| to be(?:come)?)?)|(?P<to>to(?! be\b| become\b))|(?:to|from) being|"
    rf"{_POST} (?:of|as|for)(?: the)?|as) (?:{_WHEN}|(?:at present|once|still|both|one of|now|also|then|"
    rf"later|again|since|just|first|[a-z]{{2,12}}ly) )*{_OWNER}$"
)
"""The words that link a role to somebody named before them."""
_BRACKET = r"(?: (?:[CMODK]BE|MP|BEM))?(?: \([^)\n]{2,80}\))?"
_ASIDE = r"(?:(?:, [^,.;\n]{2,130}){1,2},| [–-] [^.;\n–]{2,110} [–-])?"  # who the person is besides
_DID = (
    r"(?: (?:said|left|joined|served|worked|spent|announced|told|quit|has|had|is|was|started|began|"
    r"retired|first|moved|returned|trained|came|took|became|held|ran|led)\b[^.;:\n“”]{2,120}?(?:,? and|,? "
    r"before|,? then))?"
)
"""What the same person did before, in the same sentence: "left the college and became"."""
_IS = re.compile(
    rf"{_BRACKET}{_ASIDE},?(?: who)?(?P<did>{_DID})(?: {_WHEN}?(?:{AUX}|{_WHEN})*(?:accept\w*"
    rf" [^.;:,\n]{{0,40}}?"
    r"(?:invitation|offer))?|, (?:newly |re-?)?(?:appointed|elected|promoted|chosen|named|confirmed"
    r"|announced|unveiled))? ?"
)
"""All that may stand between a person and "is" or "was appointed"."""
_SERVES = re.compile(
    rf"{_BRACKET}(?:[’']s?(?: [a-z]+){{0,2}})?{_ASIDE},?(?: who)?(?P<did>{_DID})(?:"
    rf" [^.;:,\n“”]{{0,60}}? (?:his|her|their) "
    rf"(?:decision|plans?|intention|wish) to)? (?:{AUX}|{_WHEN})*\b{SERVES}\b(?P<gap>[^.;:\n“”]{{0,110}})"
)
_OBJECT = re.compile(rf"\b(?P<put>{PUTS}) (?:[A-Za-z][\w’'-]*,? ){{0,4}}$")
_PUT_STEMS = (
    "appoint", "name", "elect", "confirm", "nnounc", "unveil", "hos", "hoos", "hir", "mak", "made", "promot",
    "recruit", "nominat", "install", "pick", "draft", "sworn", "opt", "propos", "persuad", "invit", "ask",
    "elevat", "replac", "succe", "follow", "join", "welcom", "from", "tion of", "ment of", "val of",
)  # fmt: skip
"""What stands in every clause that puts its object into a post."""
_BESIDE_AS = re.compile(r"(?:,? and|,? with|,? while|,? plus|,|;)(?: [A-Z]?[a-z]+ )? ?$")
_REPLACES = re.compile(r"(?:replac|succe|follow)\w*$|from$")
_BETWEEN = re.compile(rf"{_BRACKET}{_ASIDE} ?(?:(?:serv|act|work|cover|start|stay)ing )?")
_GIVEN = re.compile(rf"{_BRACKET}{_ASIDE} {_OWNER}")
_SENTENCE_END = re.compile(r"(?<!\b[A-Z])[.!?][”’\"']?\s+(?=[A-Z“‘])|\n|[“”]")
_CLAUSE_OF_ANOTHER = re.compile(
    r"\b(?:who|which|that)\b[^,.;:\n]{0,60} (?:with|under|for|by|of|to|alongside) $|\b(?:by|of|at|for|"
    r"in|from|with|under|to|firm|company|charity|provider) (?:the )?$"
)
_PERSON = re.compile(rf", {PERSON},| and {PERSON},")
"""Somebody else, told between a person and a role."""
_RISES = re.compile(
    r"\b(?:promot|elevat|ros|ris|mov|step|return|revert|appoint|nominat|go|went|back"
    r"|handed|took|tak)\w*"
)
_SUBJECT = re.compile(rf"(?P<person>{SUBJECT})")
_LONGEST_LINK = 90  # code points of the words that link a role to somebody
_PASSIVE = re.compile(r"(?:\b(?:is|are|was|were|be|been|being) (?:[a-z]+ )*|, (?:[a-z]+ )?|(?:newly|re-?))$")
_ACTIVE = re.compile(r"^[a-z]+ (?:the|its|an?|his|her|their) ")
"""Of "she appointed the chair" somebody else is put into the post."""
_MOST_TRIED = 5  # people before a role


@dataclass(frozen=True, slots=True)
class Named:
    """The person whom a clause puts into the role that follows it, and where that is told from.

    `gap` is the span in which a body may be named: "joins X as principal".
    """

    start: int
    person: str
    gap: tuple[int, int] | None
    person_at: int
    is_being: bool


def named(text: str, window: int, start: int) -> Iterator[Named]:
    """Who is put by a clause into the role that starts at `start`, looking back to `window`."""
    link = _LINK.search(text, max(window, start - _LONGEST_LINK), start)
    before = text[window:start]
    if link is None and not any(stem in before for stem in _PUT_STEMS):
        return
    first = max((m.end() for m in _SENTENCE_END.finditer(text, window, start)), default=window)
    at = link.start() if link is not None else start
    tried = 0
    for match in reversed(tuple(_SUBJECT.finditer(text, first, at))):
        person = meant(text, match["person"], match.start())
        if person is None:
            continue
        tried += 1
        found = _put_into(text, link, match, at, first)
        if found is not None:
            told, gap = found
            person_at = match.end() - len(person) if match[0].endswith(person) else match.start()
            yield Named(told, person, gap, person_at, _is_being(text, link))
            if not _REPLACES.search(text, first, match.start() - 1):
                return
        if tried == _MOST_TRIED:
            return


def _put_into(
    text: str, link: re.Match[str] | None, name: re.Match[str], at: int, first: int
) -> tuple[int, tuple[int, int] | None] | None:
    """Where the words start that put the person into the role behind `link`, and the gap for a body."""
    end = name.end()
    put = _OBJECT.search(text, max(first, name.start() - 70), name.start())
    put = None if put is None or _PERSON.search(text, end, at) else put
    if link is None:
        return (put.start(), None) if put is not None and _GIVEN.fullmatch(text, end, at) else None
    is_led = bool(link["be"] or link["put"])
    if not is_led and _BETWEEN.fullmatch(text, end, at):  # "appointed X as", "the promotion of X to"
        if put is not None:
            return put.start(), None
        if _BESIDE_AS.search(text, max(first, name.start() - 20), name.start()):
            return name.start(), None  # "with X as"
    is_active = link["put"] and _ACTIVE.search(link[0]) and not _PASSIVE.search(text, end, at)
    is_anothers = _CLAUSE_OF_ANOTHER.search(text, max(first, name.start() - 80), name.start())
    told = None if is_active or is_anothers else (_IS if is_led else _SERVES).fullmatch(text, end, at)
    if told is None and not is_anothers and link[0].startswith("to be"):
        told = _SERVES.fullmatch(text, end, at)  # "will leave in May to become"
    if told is None or (link["to"] and not _RISES.search(text, end, at)):
        return None
    start = end + len(told["did"]) + 1 if told["did"] else name.start()
    return start, None if is_led else told.span("gap")


def _is_being(text: str, link: re.Match[str] | None) -> bool:
    """Whether the words only say what somebody is, not what they will be."""
    if link is None or not link["be"] or link[0].startswith(("to be", "bec", "rem")):
        return False
    return not text.endswith("will ", 0, link.start())
