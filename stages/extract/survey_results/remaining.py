"""Shares that no construction takes, in a sentence that tells a survey's results: the clause is the answer.

A share answers where people stand right after it ("41% of leaders …"), a verb or a side ("12% against"),
or where the clause before it leads to it ("was understood by 76 per cent", "trust fell from 36%"). Left
alone: shares of money, time and things, changes, and shares inside another's answer.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from stages.extract.phrases.masks import View
from stages.extract.survey_results.words import AUX, OPINION, PEOPLE, VERB

_SHARES = "\ue002\ue004"
_CLAUSE_STARTS = re.compile(
    r"(?:[;:]\s|,\s(?:and|but|while|whereas|with|though|although|compared with|compared to)?\s?|\s(?:while|"
    rf"whereas|but|and)\s)(?=[^,;:]*[{_SHARES}])"
)
_ENDS = re.compile(
    rf"[.;]|,? (?:and|but|while|whereas|with|compared (?:to|with)|against|versus) [^,.;]{{0,40}}[{_SHARES}]|"
    rf", [^,.;]{{0,24}}[{_SHARES}]|, (?:according to|the|a|an) (?:\S+ ){{0,4}}(?:survey|poll|study|"
    r"research)\b"
)
_GROUP = re.compile(
    r"\)? (?:(?:of|among|amongst|out of) (?:(?:the|all|those|their|its|our|these) "
    rf")*)(?P<group>(?:[^\s,.;()]+ ){{0,4}}?{PEOPLE}\b)(?![’'-])(?P<rest>[^.;]*)"
)
LATER = re.compile(
    r"(?: (?:surveyed|polled|questioned|quizzed|asked|interviewed|balloted)\b| \([^()]{2,40}\)| "
    r"(?:(?:at|in|from|with|without"
    rf"|aged|on|across|under|over)|(?<=those) [a-z]+ (?:to|for|with|in|of|about)|(?:who|that)(?: (?:{AUX}|"
    rf"to|[a-z]+ly))* (?!{AUX}\b|to\b|[a-z]+ly\b)[^\s,.;()\ue002\ue004]+)(?: "
    rf"[^,.;()\ue002\ue004]{{2,60}}?)?(?=$|,| \(| (?<! to ){VERB}\b))+"
)
"""What tells more of a group before its verb: "people *at school age (16 to 24)* think"."""
_ASIDE = re.compile(r", [^,.;]{2,30}(?:shows?|found|finds|says?|said|suggests?)(?=, )")
_SIDE = re.compile(
    r"\)? (?:(?:less|more) likely|for\b|against\b|in favour|opposed|unsure|undecided|neutral|yes\b|no\b|"
    rf"don[’']t|did not|do not|(?:\w+ly |also |now |still )?{VERB}\b|(?:(?!(?:from|of|in|if|when|where|"
    rf"as)\b)[a-z’-]+ ){{1,3}}?{PEOPLE}\b)"
)
_ROUGH = re.compile(r"\ue004+[^,.;:()]{0,50} \($")
"""The rough share before an exact one in brackets."""
_COMPARED = re.compile(r"\b(?:compared (?:with|to)|against|versus|than) (?:just |only )?$")
_VERB = re.compile(rf"\b{VERB}\b")
_NEAR_VERB = 80  # code points after a group in which its verb stands
_LED_TO = re.compile(
    r"\b(?:by|at|to|from|was|were|is|are|stands|among|for|reach(?:ed|es)?) (?:just |only |about |around |"
    r"almost |nearly )*(?:a )?\(?$"
)
_BY = re.compile(r" by (?:[a-z]+ ){0,2}$")
_CHAIN = re.compile(
    r"\bfrom [^,;.\ue002\ue004]{0,12}[\ue002\ue004]+[^,;\ue002\ue004]{0,30} to (?:just |only )?$"
)
_STOP = re.compile(r"[.;]")
_BREAK = re.compile(r"\)?(?:[,.;]|$| (?:in|on|of|to|this|last|by|at|and|while|but|or|among|overall)\b)")
_NO_LEVEL = re.compile(
    r"\)?\s?(?:points?|higher|lower|more(?! likely)|less(?! likely)|fewer|rise|difference|gap|increase|cut|"
    r"drop|fall|growth|"
    r"pay|response|margin|discount|stake|tax|off-the-job|of (?:the |their |its |an? |all )?(?:time|working|"
    r"hours|income|budget|turnover|cost|fund|money|pay|day|week|year|courses?|places|starts|total|posts|"
    r"sites|vote))\b"
)
_TELLS = re.compile(
    rf"(?P<level>\b(?:(?:share|proportion|percentage|number) of (?:\S+ ){{0,4}}?(?P<group>{PEOPLE})\b|"
    rf"(?:share|proportion) (?:who|that)\b|satisfaction|confidence|interest|"
    r"support|awareness|trust|popularity|optimism|belief)\b.*?)(?=,? \(?(?:ha[sd] |have )?(?:from|to|was|"
    r"is|stood|at|f[ae]ll\w*|r[io]se\w*|dropped|increased|grown|grew|gone|went|reduced|reached|up|down)\b)|"
    rf"(?:{OPINION}|\b(?:understood|received|taken|seen|used|shared|held|met)) by (?:\w+ )?$|according to "
    rf"(?:\w+ )?$",
    re.IGNORECASE,
)
"""A level of people or of what they feel, before the words that lead to it; or what was said "by 76%"."""
_HOLDS_FOR = re.compile(
    r"\b(?:is|was|are|were|affects?|affected|hits?|remains?|ha[sd])\b[^,;]* (?:for|in|among|of|with) "
    r"(?:just |only |about |around |almost |nearly )*$|\b(?:affects?|affected|hits?|hitting|worr(?:ies|"
    r"ied)|deter(?:s|red)) (?:just |only |about |around |almost |nearly )*$"
)
"""What a clause says that holds for a share of those asked: "cost is a barrier for 29 per cent"."""
_LEAD_IN = re.compile(
    r"^(?:(?:According to|In|From|For) [^,]*\b(?:survey|poll|study|research|consultation)\b[^,]*, |"
    r"[^,]{0,60}?\b(?:survey|poll|study|"
    r"report|research|it)\b[^,]{0,20}? (?:found|shows?|showed|says?|said|revealed|suggests?) )(?:that )?"
)
_FOR_LAST = re.compile(r" (?:for|in|among|of|with)? ?(?:just |only |about |around |almost |nearly )*$")
_AIMED = re.compile(r"\b(?:target|aim|goal|ambition|want|hope)\w*\b[^,;]*$")


class Remaining(NamedTuple):
    """One share left over: who answered, what, and the span of its words in the sentence."""

    at: int
    group: str | None
    statement: str
    start: int
    end: int


def remaining(view: View, taken: Sequence[tuple[int, int]], used: set[int]) -> Iterator[Remaining]:
    """The shares of a sentence that no construction took and that answer; `taken` are its answers."""
    for at, figure in view.figures.items():
        if at in used or figure["kind"] not in {"percentage", "fraction"}:
            continue
        masked, end = view.masked, at
        while masked[end : end + 1] == masked[at]:
            end += 1
        if any(start < at < stop for start, stop in taken) or _NO_LEVEL.match(masked, end):
            continue
        opening = max((m.end() for m in _CLAUSE_STARTS.finditer(masked, 0, at)), default=0)
        if _AIMED.search(masked, opening, at):
            continue
        aside = _ASIDE.match(masked, end)
        cut = _ENDS.search(masked, aside.end() if aside else end)
        close = cut.start() if cut else len(masked)
        if (told := _told(view, opening, at, end, close)) is not None:
            yield told


def _told(view: View, opening: int, at: int, end: int, close: int) -> Remaining | None:
    masked = view.masked
    level = view.figures[at].get("direction", "level") == "level"
    group = _GROUP.match(masked, end, close)
    if group is not None and level and _VERB.search(group["rest"][:_NEAR_VERB]):
        later = LATER.match(masked, group.start("rest"), close)
        said = later.end() if later else group.start("rest")
        statement = view.words((said, group.end("rest"))).strip(" ,")
        return Remaining(at, view.words((group.start("group"), said)), statement, at, close)
    if masked[end : end + 4] == " of " and group is None:
        return None  # a share of something else
    aside = _ASIDE.match(masked, end, close)
    said = aside.end() + 1 if aside else end
    if level and _SIDE.match(masked, said, close) and not _COMPARED.search(masked, max(0, at - 30), at):
        rough = _ROUGH.search(masked, 0, at)
        return Remaining(
            at, None, view.words((said, close)).strip(" ,)"), rough.start() if rough else at, close
        )
    return _led_to(view, opening, at, end, group) if _BREAK.match(masked, end) else None


def _led_to(view: View, opening: int, at: int, end: int, group: re.Match[str] | None) -> Remaining | None:
    """What the clause before a share leads to it: what holds for it, what is said by it, or its level."""
    masked = view.masked
    if masked.startswith("according to ", opening):
        opening = 0
    told = _TELLS.search(view.words((opening, at)))
    if told is None and _CHAIN.search(masked, 0, at):
        opening, told = 0, _TELLS.search(view.words((0, at)))
    before = view.words((opening, at))
    who = view.words(group.span("group")) if group else told["group"] if told else None
    group_end = group.end("group") if group else end
    if told is None:
        holds = view.figures[at].get("direction", "level") == "level" and _HOLDS_FOR.search(before)
        statement = _LEAD_IN.sub("", _FOR_LAST.sub("", before).strip(" ,(–-"))
        return Remaining(at, who, statement, opening, group_end) if holds else None
    if (told["level"] and _BY.search(masked, opening, at)) or not _LED_TO.search(before):
        return None  # a change
    stop = _STOP.search(masked, end)
    said = before.strip(" ,(–-").removesuffix(", according to").removesuffix(" by")
    statement = told["level"] or _LEAD_IN.sub("", said)
    return Remaining(at, who, statement, opening, max(group_end, stop.start() if stop else len(masked)))
