"""A post told by a verb: "appointed X as chair", "X replaced Z as inspector", "X retired as principal"."""

import re
from dataclasses import dataclass

from stages.extract.appointments.people import PERSON, SUBJECT, holder

_CUE = re.compile(
    r"\b(?:(?:re-?)?(?:appoint|nam|elect|confirm|announc|hir|cho[os]|replac|succe|becom|becam|t[ao][ko]|step"
    r"|st[oa][on]d|join|serv|resign|nominat|made|make|retir|quit|le[af][vt]|remain|continu|stay|start"
    r"|beg[ia]n"
    r"|return|promot|recruit|unveil|reveal|select|install|pick|welcom|br[io][nu]g|draft|act|assum|accept|com"
    r"|cam|sworn|co-opt|second|newly|mov|go|went|revert|ask|invit|persuad|promotion|elect))"
)
_OWNER = (
    r"(?:(?:the|its|an?|their|our|his|her)(?: [A-Z][\w&-]*[’']s)? )?"
    r"(?:(?:new|first|next|interim|permanent|full-time) )*"
)
_ASIDE = r"(?:(?:, [^,.;\n]{2,110}){1,2},)?"  # who the person is besides
_BRACKET = r"(?: (?:[CMODK]BE|MP|BEM))?(?: \([^)\n]{2,80}\))?"
AUX = (
    r"(?:(?:has|have|had|will|is|are|was|were|be|been|being|to|also|now|then|since|again|recently|just|today"
    r"|newly|agreed|decided|offered|jointly|unanimously|formally|officially|temporarily|due|set|expected"
    r"|yesterday|first|later) )"
)
"""Auxiliaries and adverbs that may stand before a verb of taking up or leaving a post, one of them."""
_PUTS = (
    r"(?:(?:re-?)?appoint(?:ed|s|ing)?|nam(?:ed?|es|ing)|(?:re-?)?elect(?:ed|s)?|confirm(?:ed|s)?"
    r"|announce[sd]?|unveil(?:ed|s)?|hire[sd]?|install(?:ed|s)?|cho(?:sen|se|oses?)|nominate[ds]?|ma"
    r"(?:de|kes?)"
    r"|recruit(?:ed|s)?|promote[sd]?|select(?:ed|s)?|pick(?:ed|s)?|welcome[sd]?|reveal(?:ed|s)?"
    r"|br(?:ought|ings?) in|draft(?:ed|s) in|ask(?:ed|s)?|invite[ds]?|persuade[ds]?"
    r"|(?:appointment|nomination|election|promotion|selection) of)"
)
_PUT = (
    r"(?:(?:re-?)?appointed|named|(?:re-?)?elected|confirmed|announced|unveiled|chosen|hired|made|promoted"
    r"|recruited|nominated|selected|installed|revealed|picked|drafted in|brought in|sworn in|co-opted"
    r"|seconded)"
)
_TO = r"(?:as |to be |to become |to serve as |to act as |to the (?:post|role|position|job|office) of |to )?"
_GAP = r"(?P<gap>[^.;:,\n“”]{0,60}?)"
_GOES = (
    r"(?:step(?:s|ped|ping)? (?:down|up|in|aside)|st(?:an|oo)d(?:s|ing)? down|retir(?:e[sd]?|ing)"
    r"|resign(?:s|ed|ing)?|quit(?:s|ting)?|leav(?:es?|ing)|left|join(?:s|ed|ing)?|serv(?:e[sd]?|ing)"
    r"|act(?:s|ed|ing)?|continu(?:e[sd]?|ing)|stay(?:s|ed)?(?: on)?|start(?:s|ed|ing)?|beg(?:ins?|an|un)"
    r"|accept(?:s|ed)?|return(?:s|ed|ing)?|t(?:akes?|ook|aking|aken) (?:over|charge|up)|c(?:ame"
    r"|omes?) in|mov(?:e[sd]?|ing))"
)
_BECOMES = (
    r"(?:bec(?:omes?|ame|oming)|remain(?:s|ed)?|made|(?:t(?:akes?|ook|aking|aken) (?:up|on)|assume[sd]?"
    r"|accept(?:s|ed)?|fill(?:s|ed)?)"
    r" (?:the|his|her|their|an?) (?:[a-z]+ )?(?:post|role|position|job|reins|office) (?:of|as)"
    r"|(?:go(?:es|ing)?|went|gone|return(?:s|ed|ing)?|revert(?:s|ed|ing)?) (?:back )?to being)"
)
_VERBS = (
    (
        "replaced",
        re.compile(
            rf"(?P<person>{PERSON}){_ASIDE},?(?: who)? {AUX}*(?:replace[sd]?"
            rf"|succeed(?:s|ed)?|takes? over from"
            rf"|took over from) (?P<previous>{PERSON}) as {_OWNER}$"
        ),
    ),
    (
        "appointed",
        re.compile(
            rf"\b{_PUTS} (?:(?:[a-z][\w-]* ){{0,4}}?)(?P<person>{PERSON}){_BRACKET}{_ASIDE} "
            r"(?:as |to be(?:come)? |to (?:take|act|serve|step|fill|come|return|run)\b[^.;:\n]{0,60}? as )?"
            rf"{_OWNER}$"
        ),
    ),
    (
        "was_appointed",
        re.compile(
            rf"(?P<person>{SUBJECT}){_BRACKET}{_ASIDE},?(?: who)?,? "
            rf"(?:{AUX}+{_PUT}(?: [^.;:,\n“”]{{2,50}}?(?= as ))?"
            r"|(?:newly |re-?)?(?:appointed|elected|promoted|chosen)"
            r"|(?:named|confirmed|announced|unveiled)(?= as )) "
            rf"{_TO}{_OWNER}$"
        ),
    ),
    (
        "became",
        re.compile(
            rf"(?P<person>{SUBJECT}){_BRACKET}{_ASIDE},?(?: who)? {AUX}*"
            rf"(?:{_BECOMES}|{_GOES}{_GAP} (?:as|to become)) {_OWNER}$"
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Named:
    """The person whom a verb puts into the role that follows, where the name starts, and its rule.

    `gap` is the span between the verb and "as", in which a body may be named: "joins X as principal".
    """

    start: int
    person: str
    rule: str
    gap: tuple[int, int] | None


def by_verb(text: str, window: int, start: int) -> Named | None:
    """Who is put by a verb into the role that starts at `start`, looking back to `window`."""
    if not _CUE.search(text, window, start):
        return None
    for name, pattern in _VERBS:
        found = holder(pattern, text, window, start)
        if found is not None:
            match, person = found
            gap = match.span("gap") if name == "became" and match["gap"] else None
            return Named(_person_at(match, person), person, f"{name}/1", gap)
    return None


def _person_at(match: re.Match[str], person: str) -> int:
    """Where the name starts: after the sentence's first word, if that was read into it."""
    return match.end("person") - len(person) if match["person"].endswith(person) else match.start("person")
